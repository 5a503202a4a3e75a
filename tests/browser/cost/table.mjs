// The table of costs as text: in a terminal and in the docs.
import { aligned } from '../aligned.mjs';
import { SLICE_MS } from './clock.mjs';

/**
 * Milliseconds, but for counts; NaN where a browser does not tell.
 * @typedef {object} Line
 * @property {string} page
 * @property {'chromium' | 'firefox'} kind
 * @property {number} task the longest task in which our script did something
 * @property {number} slice our longest slice
 * @property {number} clock the longest of as many slices that do nothing but ask the clock
 * @property {number} first all our slices until the first hint
 * @property {number} again all our slices after a small change
 * @property {number} forced layouts that we forced until the first hint
 * @property {number} rects rectangles asked for after a small change
 * @property {number} asks questions after it whether something can be seen
 * @property {number} idle whatever we did while nothing changed
 * @property {number} whole how long the main thread was busy with us
 * @property {number} [alone] and without us
 */

const HEADINGS = [
  ...['page', 'browser', 'longest task', 'longest slice', 'clock alone', 'to the first hint'],
  ...[
    'forced layouts',
    'after a change',
    'rects',
    'sights',
    'idle',
    'page with us',
    'without',
    'ratio',
  ],
];

/** @param {Line[]} lines */
export function table(lines) {
  const rows = lines.map((line) => [
    ...[line.page, line.kind, ms(line.task), ms(line.slice), ms(line.clock), ms(line.first)],
    ...[told(line.forced), ms(line.again), told(line.rects), told(line.asks), told(line.idle)],
    ...[ms(line.whole), ms(line.alone), line.alone ? (line.whole / line.alone).toFixed(2) : '–'],
  ]);
  return aligned([HEADINGS, ...rows]);
}

/** @param {number | undefined} value */
function ms(value) {
  return value === undefined || Number.isNaN(value) ? '–' : `${value.toFixed(1)} ms`;
}

/** @param {number} count */
function told(count) {
  return Number.isNaN(count) ? '–' : String(count);
}

/**
 * The page of the docs.
 * @param {Line[]} lines
 * @param {Record<string, string>} versions
 */
export function document(lines, versions) {
  return `# What the overlay costs a page

Pages of the stand-in store with the built extension in the browser: a product form and Inventory Management in the shell's
frame, the list of stock in a document of 12,000 elements, and a list of 1,000 rows. In each a sold-out SKU bears a hint.

Written by \`BLESS=1 ./dev bench\`; \`./dev bench\` measures again. The middle of five visits, ${versions.chromium} and ${versions.firefox},
headless. No test asserts a time: the stories *cost: …* of \`./dev test\` count what is done while nothing changes (nothing), what
changes cost no look, and that a large page is read in slices.

- **longest task**: the longest task of the page's main thread in which our script ran for half a millisecond or more,
  whatever else ran in it, by the browser's own recording; Firefox has none. It hears that a frame has come in less.
- **longest slice**, **to the first hint**: of our own time, the longest piece at a stretch and the sum until the page rests after
  the hint, of all frames together, as test builds tell it. Reading VTEX's answers and drawing are not slices and are in the tasks.
- **clock alone**: the longest of slices as many as ours that do nothing but ask the clock until it is time to stop, in the same
  visit. A slice of ours begins nothing after ${SLICE_MS} ms, too; what is longer is the last thing begun and what the machine took in between.
- **forced layouts**: layouts that our questions made the browser do, until then.
- **after a change**, **rects**, **sights**: what it takes to look again when a button came into the page: our time, rectangles asked
  for, and questions whether something can be seen.
- **idle**: timers, frames, rectangles and slices while the page is drawn sixty times without a change.
- **page with us**, **without**, **ratio**: how long the main thread was busy in all, with the extension and without it, in the same
  run.

${table(lines)}
`;
}
