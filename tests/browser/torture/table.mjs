// The torture table as text: in a terminal and in the docs.
import { aligned } from '../aligned.mjs';

/**
 * @typedef {import('./bench.mjs').Row} Row
 * @typedef {import('./bench.mjs').Outcome} Outcome
 * @typedef {{ row: Row, cells: Record<string, Outcome> }} Line by player and browser
 */

const COLUMNS = ['ours chromium', 'ours firefox', 'driver chromium', 'driver firefox'];
const HEADINGS = [
  'Sellable, Chromium',
  'Sellable, Firefox',
  'driver.js, Chromium',
  'driver.js, Firefox',
];

/** @param {Line[]} lines */
export function table(lines) {
  const rows = lines.map((line) => [
    ...[line.row.title, line.row.source],
    ...COLUMNS.map((column) => cell(line, column, line === lines[0] ? [] : always(lines, column))),
  ]);
  return aligned([['what the page does', 'from', ...HEADINGS], ...rows]);
}

/** What goes wrong even when nothing happens; it is said once. @param {Line[]} lines @param {string} column */
function always([first], column) {
  return first.cells[column]?.wrong ?? [];
}

/** @param {Line} line @param {string} column @param {string[]} known */
function cell({ row, cells }, column, known) {
  if (column.startsWith('driver') && row.unfair) return `not measured: ${row.unfair}`;
  const outcome = cells[column];
  if (!outcome) return 'not measured';
  const { off, note } = outcome;
  const wrong = outcome.wrong.filter((one) => !known.includes(one));
  const place = row.marked === false ? (wrong.length ? '' : 'no mark, as it must be') : pixels(off);
  const told = wrong.filter((one) => one !== 'no mark');
  return [place, note, ...told].filter(Boolean).join(', ');
}

/** @param {number | null} off */
function pixels(off) {
  return off === null ? 'no mark' : `${Math.round(off * 10) / 10} px`;
}

/**
 * The page of the docs.
 * @param {Line[]} lines
 * @param {Record<string, string>} versions
 */
export function document(lines, versions) {
  return `# The torture page

What makes guides lose their target, or take something from the person at work, done on purpose to a real step of a real walk:
the built extension in the browser, the count of SKU 302 on a page of the stand-in store. driver.js ${versions['driver.js']}, a good
library for tours (MIT, used by this test alone), points at the same control of the same page in the same run.

Written by \`BLESS=1 ./dev torture\`; \`./dev torture\` measures again. The stories of \`./dev test\` hold our two columns.
Measured in ${versions.chromium} and ${versions.firefox}, headless, with a window of 1280 × 800.

- **px**: the largest distance of an edge of the mark (our ring, the hole in driver.js's veil) from that of the control, after
  the page came to rest. 1 px is the most that we allow ourselves.
- In every row the card must lie in the window and off the control, each of its buttons must be what a press on it hits and
  must keep the keyboard's focus, the focus must be where it was, and the start tag of the control must be the same, to the
  byte, before, during and after the step. What failed of this stands after the px; what already fails in the first row is not
  said again.
- **from**: where the trouble is known from: M3 to M7 are measurements on pages of the same kind, 2.x are reports of others,
  3.x and 4.x the design that answers them.
- driver.js runs with its own defaults, without animation and margin, and waits 3 s for a late control. It moves the focus into
  its popover by design, which is right for a tour and wrong beside a form that is being filled in.

${table(lines)}
`;
}
