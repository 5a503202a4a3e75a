// For everybody: no barrier that axe-core finds on our surfaces, in any language and colour scheme, and keys are enough.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { FRAME } from '../admin.mjs';
import { focused, openPanel } from '../panel.mjs';
import { hasFocus, startWithKeys, tabTo } from '../keys.mjs';
import { gone, seen } from '../seen.mjs';
import { cardSays, hinted, showMe } from '../walk.mjs';
import { LANGUAGES } from '../words.mjs';
import { INVENTORY, TYPE_COUNT } from './stock.mjs';

/**
 * @typedef {import('puppeteer-core').Frame} Frame
 * @typedef {import('puppeteer-core').Page} Page
 * @typedef {import('../run.mjs').Story} Story
 * @typedef {import('../scene.mjs').Scene} Scene
 * @typedef {import('../words.mjs').Language} Language
 */

const AXE = new URL('../../node_modules/axe-core/axe.min.js', import.meta.url);

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
  await dot.click();
  await seen(frame, '.hint');
  await inBothSchemes(scene, scene.page, () => noBarrier(frame, 'the hint'));
  await dot.click();
  await gone(frame, '.hint');
  await openPanel(scene);
  await (await seen(scene.page, '.unknown summary')).click();
  await inBothSchemes(scene, scene.page, () => noBarrier(scene.page, 'the panel'));
  await scene.page.keyboard.press('Escape');
  await focused(scene.page, '.launcher');
  const popup = await scene.popup();
  await seen(popup, '.chain');
  await inBothSchemes(scene, popup, () => noBarrier(popup, 'the popup'));
  await popup.close();
  const options = await scene.options();
  for (const fold of await options.$$('details:not([open]) > summary')) await fold.click();
  await inBothSchemes(scene, options, () => noBarrier(options, 'the options'));
  await options.close();
  await scene.page.bringToFront();
  await showMe(scene, /.*/, { language });
  await inBothSchemes(scene, scene.page, () => noBarrier(scene.page, 'the card'));
}

/**
 * Firefox has no command by which a driver may choose the colour scheme of a page, so it is looked at in one only.
 * @param {Scene} scene
 * @param {Page} page
 * @param {() => Promise<string>} look answers the colour of the ground
 */
async function inBothSchemes({ driver }, page, look) {
  if (driver.kind === 'firefox') return void (await look());
  const grounds = [];
  for (const value of ['dark', 'light']) {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    grounds.push(await look());
  }
  assert.notEqual(grounds[0], grounds[1], 'dark is not light');
}

/** Asks axe-core about our surface in a frame, with all that moves or fades in it at its end. @param {Frame | Page} place @param {string} what */
async function noBarrier(place, what) {
  await place.evaluate(await readFile(AXE, 'utf8'));
  const found = await place.evaluate(async () => {
    const ours = [...document.querySelectorAll(':root > *, body > main.sellable')];
    const surface = ours.find((one) => one.shadowRoot ?? one.matches('main'));
    if (!surface) throw new Error('nothing of ours is drawn here');
    for (const one of (surface.shadowRoot ?? document).getAnimations())
      if (Number.isFinite(one.effect?.getComputedTiming().endTime)) one.finish();
    const { axe } = /** @type {{ axe: typeof import('axe-core') }} */ (/** @type {any} */ (window));
    const { violations, passes } = await axe.run(surface);
    const tell = (/** @type {import('axe-core').Result} */ { id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html.slice(0, 120)}: ${node.failureSummary}`);
    const card = surface.shadowRoot?.querySelector('.hint, .card, .panel') ?? document.body;
    return {
      barriers: violations.flatMap(tell),
      passes: passes.map(({ id }) => id),
      inTopLayer: surface.shadowRoot !== null,
      ground: getComputedStyle(card).backgroundColor,
    };
  });
  assert.deepEqual(found.barriers, [], what);
  assert.ok(found.passes.includes('button-name'), `axe has looked at ${what}`);
  if (found.inTopLayer) assert.deepEqual(await place.evaluate(faint), [], what);
  else assert.ok(found.passes.includes('color-contrast'), what);
  return found.ground;
}

/**
 * Runs in the frame: the texts that do not stand out from their ground by 4.5 to 1, which axe-core cannot tell in the top
 * layer. The ground is that of the nearest ancestor that has one of its own.
 */
function faint() {
  const light = (/** @type {string} */ colour) => {
    const parts = colour.match(/^rgb\((\d+), (\d+), (\d+)\)$/)?.slice(1);
    if (!parts) throw new Error(`${colour} is no plain colour`);
    const [red, green, blue] = parts.map(Number).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ground = (/** @type {Element | null} */ one) => {
    for (let at = one; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (backgroundColor !== 'rgba(0, 0, 0, 0)') return backgroundColor;
    }
    throw new Error(`${one?.outerHTML} has no ground`);
  };
  const roots = [...document.querySelectorAll(':root > *')].flatMap((one) => one.shadowRoot ?? []);
  const cards = roots.flatMap((root) => [...root.querySelectorAll('.hint, .card, .panel')]);
  const texts = cards
    .flatMap((card) => [...card.querySelectorAll('*')])
    .filter((one) =>
      [...one.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
      ),
    );
  if (texts.length === 0) throw new Error('no card is open');
  const isFaint = (/** @type {Element} */ one) => {
    const pair = [light(getComputedStyle(one).color), light(ground(one))].sort((a, b) => b - a);
    return (pair[0] + 0.05) / (pair[1] + 0.05) < 4.5;
  };
  return texts.filter(isFaint).map((one) => one.outerHTML);
}
