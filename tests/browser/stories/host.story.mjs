// The page under us is as good for everybody as it was: axe finds the same in its documents with our overlay as without it.
import assert from 'node:assert/strict';
import { FRAME, stockCell } from '../admin.mjs';
import { findsInDocument } from '../axe.mjs';
import { openPanel, pressPanel } from '../panel.mjs';
import { press, seen } from '../seen.mjs';
import { cardSays, hinted } from '../walk.mjs';
import * as stock from './stock.mjs';

/** @typedef {import('../run.mjs').Story} Story */
/** @typedef {import('../scene.mjs').Scene} Scene */

/** @type {Story[]} */
export default [
  {
    title: 'host: axe finds in its pages what it finds without us',
    async run(scene) {
      await scene.driver.evaluateInBackground(() =>
        chrome.storage.local.set({ 'account:demoshop': { on: false } }),
      );
      await scene.visit(stock.INVENTORY);
      const bare = await found(scene);
      assert.ok(await scene.isUntouched(scene.page.mainFrame()), 'nothing of ours is there');
      await scene.driver.evaluateInBackground(() => chrome.storage.local.clear());
      const frame = await hinted(scene);
      await same(scene, bare, 'with hints and the launcher');
      await press(await seen(frame, '.dot'));
      await seen(frame, '.hint');
      await openPanel(scene);
      await same(scene, bare, 'with a hint and the panel open');
      await pressPanel(scene, /^Show me: SKU 302 has no units/);
      await cardSays(scene, stock.TYPE_COUNT);
      await seen(frame, '.ring');
      await same(scene, bare, 'with card, panel and ring');
    },
  },
];

/** What axe finds in the documents of the tab, ours included. @param {Scene} scene */
async function found(scene) {
  const frame = await scene.frame(FRAME.inventory);
  await stockCell(frame, { sku: stock.SOLD_OUT, warehouse: 'Central', column: 'updateCount' });
  return [...(await findsInDocument(scene.page)), ...(await findsInDocument(frame))];
}

/** What axe finds now and did not find before, and the other way round. @param {Scene} scene @param {string[]} before @param {string} what */
async function same(scene, before, what) {
  const now = await found(scene);
  const more = now.filter((one) => !before.includes(one));
  const less = before.filter((one) => !now.includes(one));
  assert.deepEqual({ more, less }, { more: [], less: [] }, what);
}
