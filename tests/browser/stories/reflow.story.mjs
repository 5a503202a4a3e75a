// For people who enlarge, have little room, read from right to left around us, or want nothing to move.
import assert from 'node:assert/strict';
import { openPanel, pressPanel } from '../panel.mjs';
import { gone, inWindow, press, seen, sharesLine } from '../seen.mjs';
import { moving, outOfReach, tooSmall, tooWide } from '../sizes.mjs';
import { cardSays, hinted } from '../walk.mjs';
import { LANGUAGES } from '../words.mjs';
import * as stock from './stock.mjs';

/**
 * @typedef {import('puppeteer-core').Frame} Frame
 * @typedef {import('../run.mjs').Story} Story
 * @typedef {import('../scene.mjs').Scene} Scene
 */

const WINDOW = { width: 1280, height: 800 };

/** @type {Story[]} */
export default [
  ...[2, 4].map((zoom) => ({
    title: `reflow: card, panel and hint can be used at ${zoom * 100} %`,
    run: (/** @type {Scene} */ scene) => enlarged(scene, zoom),
  })),
  ...LANGUAGES.map((language) => ({
    title: `reflow: nothing of the popup is cut at 320 px (${language})`,
    run: async (/** @type {Scene} */ scene) => {
      await scene.visit(stock.INVENTORY, { language });
      const popup = await scene.popup();
      await popup.setViewport({ width: 320, height: 600 });
      await seen(popup, '.chain');
      for (const fold of await popup.$$('details:not([open]) > summary')) await press(fold);
      assert.equal(await popup.evaluate(() => innerWidth), 320);
      assert.deepEqual(await tooWide(popup), []);
      assert.deepEqual(await tooSmall(popup), []);
    },
  })),
  {
    title: 'reflow: nothing of the options is cut at 320 px',
    async run(scene) {
      const options = await scene.options();
      await options.setViewport({ width: 320, height: 600 });
      for (const fold of await options.$$('details:not([open]) > summary')) await press(fold);
      assert.deepEqual(await tooWide(options), []);
      assert.deepEqual(await tooSmall(options), []);
    },
  },
  { title: 'reflow: stands as ever on a page that reads from right to left', run: mirrored },
  { title: 'reflow: nothing moves where no motion is wanted', run: still },
];

/** As reflow is defined: a window of so many pixels less, each of them so much larger. @param {Scene} scene @param {number} zoom */
async function enlarged(scene, zoom) {
  const { page } = scene;
  await scene.visit(stock.INVENTORY);
  const frame = await hinted(scene);
  await page.setViewport({
    width: WINDOW.width / zoom,
    height: WINDOW.height / zoom,
    deviceScaleFactor: zoom,
  });
  // The shell itself leaves the page no room beside its menu, until the menu is folded.
  await page.evaluate(() =>
    /** @type {HTMLElement} */ (document.querySelector('header button')).click(),
  );
  await page.waitForSelector('.collapsed');
  await usable(scene, page, '.panel', () => openPanel(scene));
  await usable(scene, frame, '.hint', async () => {
    await pressPanel(scene, /^Show where: SKU 302 has no units/);
    return seen(frame, '.hint');
  });
  await page.keyboard.press('Escape');
  await gone(frame, '.hint');
  await usable(scene, page, '.card', async () => {
    await pressPanel(scene, /^Show me: SKU 302 has no units/);
    return cardSays(scene, stock.TYPE_COUNT);
  });
  await page.setViewport(WINDOW);
}

/** @param {Scene} scene @param {Frame | import('puppeteer-core').Page} place @param {string} surface @param {() => Promise<import('../seen.mjs').Handle>} open */
async function usable({ page }, place, surface, open) {
  const drawn = await open();
  const box = await drawn.boundingBox();
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  const inside =
    box &&
    box.x >= 0 &&
    box.y >= 0 &&
    box.x + box.width <= width + 1 &&
    box.y + box.height <= height + 1;
  assert.ok(
    inside,
    `${surface} lies in the window: ${JSON.stringify(box)} in ${width} × ${height}`,
  );
  assert.deepEqual(await outOfReach(place, surface), [], surface);
  assert.deepEqual(await tooWide(place), [], surface);
  assert.deepEqual(await tooSmall(place), [], surface);
}

/** @param {Scene} scene */
async function mirrored(scene) {
  const { frame } = await stock.startCount(scene);
  await openPanel(scene);
  for (const place of [scene.page.mainFrame(), frame]) {
    await place.evaluate(() => void (document.documentElement.dir = 'rtl'));
    assert.equal(await place.evaluate(direction), 'ltr', 'it is read in its own direction');
  }
  const again = await stock.atCount(scene);
  const card = await seen(scene.page, '.card');
  const panel = await seen(scene.page, '.panel');
  for (const part of [card, panel]) await inWindow(scene.page, part);
  const dot = await seen(frame, '.dot', /SKU 302 has no units/);
  assert.ok(await sharesLine(dot, again.field), 'the hint stands beside its field');
  await press(dot);
  const hint = await seen(frame, '.hint');
  await inWindow(frame, hint);
}

/** @param {Scene} scene */
async function still(scene) {
  await scene.visit(stock.INVENTORY);
  const frame = await hinted(scene);
  await openPanel(scene);
  await pressPanel(scene, /^Show me: SKU 302 has no units/);
  await cardSays(scene, stock.TYPE_COUNT);
  await seen(frame, '.ring');
  await press(await seen(frame, '.dot'));
  await seen(frame, '.hint');
  for (const place of [scene.page, frame]) assert.deepEqual(await moving(place), []);
  const popup = await scene.popup();
  await seen(popup, '.chain');
  assert.deepEqual(await moving(popup), []);
  assert.deepEqual(await moving(await scene.options()), []);
}

/** Runs in a frame. */
function direction() {
  const root = [...document.querySelectorAll(':root > *')].find(
    (one) => one.shadowRoot,
  )?.shadowRoot;
  const stage = root?.querySelector('.stage');
  return stage && getComputedStyle(stage).direction;
}
