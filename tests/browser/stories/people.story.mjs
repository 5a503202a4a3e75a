// For everybody: no barrier that axe-core finds on our surfaces, in any language and colour scheme, and keys are enough.
import assert from 'node:assert/strict';
import { FRAME } from '../admin.mjs';
import { inBothSchemes, noBarrier } from '../axe.mjs';
import { focused, openPanel } from '../panel.mjs';
import { hasFocus, startWithKeys, tabTo } from '../keys.mjs';
import { gone, press, seen } from '../seen.mjs';
import { cardSays, hinted, showMe } from '../walk.mjs';
import { LANGUAGES } from '../words.mjs';
import { INVENTORY, TYPE_COUNT } from './stock.mjs';

/**
 * @typedef {import('../run.mjs').Story} Story
 * @typedef {import('../scene.mjs').Scene} Scene
 * @typedef {import('../words.mjs').Language} Language
 */

/** @type {Story[]} */
export default [
  ...LANGUAGES.map((language) => ({
    title: `has no barrier that axe finds (${language})`,
    run: (/** @type {Scene} */ scene) => barriers(scene, language),
  })),
  {
    title: 'opens and closes a hint with keys alone',
    async run(scene) {
      await scene.visit(INVENTORY);
      const frame = await hinted(scene);
      await tabTo(scene.page, frame, '.dot');
      await scene.page.keyboard.press('Enter');
      await seen(frame, '.hint[role=dialog]', /SKU 302 has no units to sell/);
      await tabTo(scene.page, frame, '.hint button');
      await scene.page.keyboard.press('Escape');
      await gone(frame, '.hint');
      assert.ok(await hasFocus(frame, '.dot'), 'the focus is back where it came from');
    },
  },
  {
    title: 'starts and stops a guide with keys alone',
    async run(scene) {
      await scene.visit(INVENTORY);
      await hinted(scene);
      await startWithKeys(scene);
      await cardSays(scene, TYPE_COUNT);
      await tabTo(scene.page, scene.page, '.card .foot button:last-child');
      await scene.page.keyboard.press('Enter');
      await cardSays(scene, /Stopped\. Nothing was changed by Sellable/);
      const frame = await scene.frame(FRAME.inventory);
      await gone(frame, '.ring');
    },
  },
];

/** @param {Scene} scene @param {Language} language */
async function barriers(scene, language) {
  await scene.visit(INVENTORY, { language });
  const frame = await hinted(scene);
  const dot = await seen(frame, '.dot');
  await press(dot);
  await seen(frame, '.hint');
  await inBothSchemes(scene, scene.page, frame, () => noBarrier(frame, 'the hint'));
  await press(dot);
  await gone(frame, '.hint');
  await openPanel(scene);
  await press(await seen(scene.page, '.unknown summary'));
  await inBothSchemes(scene, scene.page, scene.page, () => noBarrier(scene.page, 'the panel'));
  await scene.page.keyboard.press('Escape');
  await focused(scene.page, '.launcher');
  const popup = await scene.popup();
  await seen(popup, '.chain');
  await inBothSchemes(scene, popup, popup, () => noBarrier(popup, 'the popup'));
  await popup.close();
  const options = await scene.options();
  for (const fold of await options.$$('details:not([open]) > summary')) await press(fold);
  await inBothSchemes(scene, options, options, () => noBarrier(options, 'the options'));
  await options.close();
  await scene.page.bringToFront();
  await showMe(scene, /.*/, { language });
  await inBothSchemes(scene, scene.page, scene.page, () => noBarrier(scene.page, 'the card'));
}
