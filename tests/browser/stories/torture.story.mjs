// Every row of the torture page for our own guide; `./dev torture` plays them for driver.js as well and writes the table.
import assert from 'node:assert/strict';
import { play, TOLERANCE } from '../torture/bench.mjs';
import { PLAYERS } from '../torture/players.mjs';
import { ROWS } from '../torture/rows.mjs';

/**
 * @typedef {import('../scene.mjs').Scene} Scene
 * @typedef {import('../torture/bench.mjs').Row} Row
 */

/** What is scrolled into view glides there. */
const GLIDING = ROWS.filter(({ stage }) => stage === 'low' || stage === 'grown');

/** @type {import('../run.mjs').Story[]} */
export default [
  ...ROWS.map((row) => ({
    title: `torture: ${row.title}`,
    run: (/** @type {Scene} */ scene) => holds(scene, row),
  })),
  ...GLIDING.map((row) => ({
    title: `torture: with motion, ${row.title}`,
    // Firefox is told only when it starts whether things may move.
    only: /** @type {const} */ ('chromium'),
    async run(/** @type {Scene} */ scene) {
      const motion = { name: 'prefers-reduced-motion', value: 'no-preference' };
      await scene.page.emulateMediaFeatures([motion]);
      await holds(scene, row);
      const allowed = () => !matchMedia('(prefers-reduced-motion: reduce)').matches;
      assert.ok(await scene.page.evaluate(allowed), 'things may move');
    },
  })),
];

/** @param {Scene} scene @param {Row} row */
async function holds(scene, row) {
  scene.expectErrors(...(row.errors ?? []));
  const { off, wrong } = await play(scene, row, PLAYERS.ours);
  assert.deepEqual(wrong, []);
  assert.ok((off ?? 0) <= TOLERANCE, `${off} px off`);
}
