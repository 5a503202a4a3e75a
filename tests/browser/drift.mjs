// Tries sixty seeded variants of live pages in a browser, Chromium if none is named: the collector and the locator on real documents after drift.
import { parseArgs } from 'node:util';
import { startStore } from '../store/server.mjs';
import { change, changeNames } from './drift/changes.mjs';
import { openScreen } from './drift/page.mjs';
import { buildProbe, inject } from './drift/probe.mjs';
import { screens } from './drift/screens.mjs';
import { launchBare } from './driver.mjs';

const VARIANTS = 60;
/** Once in so many variants the control is taken away. */
const GONE = 6;

const { values } = parseArgs({ options: { browser: { type: 'string', default: 'chromium' } } });
const kind = values.browser === 'firefox' ? 'firefox' : 'chromium';
const probe = await buildProbe();
const store = await startStore();
const { proxyPort, spkiHash } = store;
const browser = await launchBare({ browser: kind, proxyPort, spkiHash });
const page = await browser.newPage();
const all = screens();
const names = /** @type {import('./drift/changes.mjs').Change[]} */ (Object.keys(changeNames()));
const counts = { found: 0, wrong: 0, refused: 0 };
for (let seed = 0; seed < VARIANTS; seed++) {
  const screen = all[(seed * 5) % all.length];
  const wanted = screen.wanted[seed % screen.wanted.length];
  const changes = names.filter((_, at) => (seed * 7 + at * 3) % names.length < 3);
  const frame = await openScreen(page, store, screen);
  await inject(frame, probe);
  const isGone = seed % GONE === GONE - 1;
  await frame.evaluate(`globalThis.change = ${change}`);
  const outcome = await frame.evaluate(attempt, { seed, changes, wanted, isGone });
  counts[outcome] += 1;
  const place = JSON.stringify(wanted.place);
  const line = `${screen.name} ${screen.language}, ${place}: ${changes.join(', ')}${isGone ? ', gone' : ''}`;
  if (outcome !== 'found' && !(isGone && outcome === 'refused'))
    process.stdout.write(`  ${outcome}: ${line}\n`);
}
await browser.close();
await store.close();
const { found, wrong, refused } = counts;
process.stdout.write(
  `drift in ${kind}: ${VARIANTS} targets, ${found} found, ${wrong} wrong, ${refused} refused\n`,
);
if (wrong > 0 || found < 0.95 * (VARIANTS - Math.floor(VARIANTS / GONE))) process.exitCode = 1;

/**
 * Runs in the frame: changes it and looks for the control.
 * @param {{ seed: number, changes: string[], wanted: import('./drift/screens.mjs').Wanted, isGone: boolean }} variant
 * @returns {'found' | 'wrong' | 'refused'}
 */
function attempt({ seed, changes, wanted, isGone }) {
  const { probe, controls, change } = /** @type {any} */ (globalThis);
  /** @type {HTMLElement[]} */
  const right = change(seed, changes, controls(wanted));
  const isCell = wanted.cell && !wanted.inside;
  const row = isCell ? right[0].parentElement : null;
  if (isGone) for (const one of row ? [row] : right) one.remove();
  const [word, named] = probe.locate(location.href, JSON.stringify(wanted.place));
  if (word === 'ambiguous' || word === 'absent' || (isGone && word === 'Hidden')) return 'refused';
  return !isGone && right.includes(named[0]) ? 'found' : 'wrong';
}
