// Targets in frames, and under headers that stick.
import { isFree } from '../../seen.mjs';
import { scrollBy } from './moving.mjs';

/** @typedef {import('../bench.mjs').Row} Row */
/** @typedef {import('../bench.mjs').Bench} Bench */

/** Would a press reach the target? @param {Bench} bench */
async function free(bench) {
  return (await isFree(await bench.target())) ? '' : 'target covered';
}

/** @type {Row[]} */
export const FRAMED = [
  {
    title: 'frame of the same origin',
    source: 'M3, M6',
    stage: 'frame',
    act: (bench) => scrollBy(bench, '#scroller', 40),
  },
  {
    title: 'frame of another origin',
    source: 'M6',
    stage: 'cross',
    unfair: 'it has no hands in a frame of another origin',
    act: (bench) => scrollBy(bench, '#scroller', 40),
  },
  {
    title: 'frame grown to the height of its content',
    source: 'M6',
    stage: 'grown',
    act: ({ scene: { page } }) => page.evaluate(() => window.scrollBy(0, 60)),
  },
  { title: 'far below, under a high header that sticks', source: '4.5', stage: 'low', check: free },
];
