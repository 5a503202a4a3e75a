// Every row of the torture page for our own guide; `./dev torture` plays them for driver.js as well and writes the table.
import assert from 'node:assert/strict';
import { play, TOLERANCE } from '../torture/bench.mjs';
import { PLAYERS } from '../torture/players.mjs';
import { ROWS } from '../torture/rows.mjs';

/** @type {import('../run.mjs').Story[]} */
export default ROWS.map((row) => ({
  title: `torture: ${row.title}`,
  async run(scene) {
    scene.expectErrors(...(row.errors ?? []));
    const { off, wrong } = await play(scene, row, PLAYERS.ours);
    assert.deepEqual(wrong, []);
    assert.ok((off ?? 0) <= TOLERANCE, `${off} px off`);
  },
}));
