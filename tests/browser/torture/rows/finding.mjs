// Targets that are hard to find: late, missing, in shadow roots, drawn by something else, under strict policies.
import { seen } from '../../seen.mjs';

/** @typedef {import('../bench.mjs').Row} Row */
/** @typedef {import('../bench.mjs').Bench} Bench */

/** What a browser writes when a policy keeps a page from its own style sheet. */
const REFUSED = [/Content.Security.Policy/i];

/** Moves the list a little, in its own root. @param {Bench} bench */
function shift(bench) {
  return bench.inside(
    (torture) => void (torture.root().querySelector('#spacer').style.height = '160px'),
  );
}

/** Draws the row that was missing. @param {Bench} bench */
function comes(bench) {
  return bench.inside((torture) => {
    const first = torture.root().querySelector('#row-301');
    const row = first.cloneNode(true);
    row.id = 'row-302';
    row.cells[0].textContent = '302';
    row.querySelector('.field').id = 'target';
    first.after(row);
  });
}

/**
 * Waits until our card says something, or until driver.js has given up waiting and shows its popover.
 * @param {Bench} bench
 * @param {RegExp} words
 */
async function told({ scene: { page }, player }, words) {
  if (player.name === 'ours') await seen(page, '.card', words);
  else await page.waitForSelector('.driver-popover', { visible: true });
}

/** @type {Row[]} */
export const FINDING = [
  {
    title: 'late target',
    source: 'M3, 2.1',
    stage: 'absent',
    act: (bench) => comes(bench),
  },
  {
    title: 'missing target',
    source: 'M3, 2.1',
    stage: 'absent',
    marked: false,
    act: (bench) => told(bench, /I cannot find it on this page\. Look for .*302/),
    check: async (bench) =>
      /cannot find/.test(await bench.step()) ? '' : 'does not say what is missing',
  },
  {
    title: 'hidden input with a visual proxy',
    source: '3.2',
    guide: 'unlimited',
    control: '#row-302 [type=checkbox]',
    target: '#row-302 label',
    act: shift,
  },
  { title: 'open shadow root', source: 'M3', stage: 'open', act: shift },
  { title: 'closed shadow root', source: 'M5', stage: 'closed', act: shift },
  { title: "policy: scripts and styles of 'self'", source: 'M5', csp: 'strict', act: shift },
  { title: 'policy: scripts by nonce', source: 'M5', csp: 'nonce', act: shift },
  {
    title: 'policy: nothing at all, and Trusted Types',
    source: 'M5',
    csp: 'nothing',
    act: shift,
    errors: REFUSED,
  },
];
