// The two who are tortured: our own guide, and driver.js on the same element of the same page.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { seen } from '../seen.mjs';
import { showMe } from '../walk.mjs';
import { SKU } from '../../store/seed/situations.mjs';

/**
 * @typedef {import('../scene.mjs').Scene} Scene
 * @typedef {import('./bench.mjs').Bench} Bench
 *
 * @typedef {object} Player
 * @property {'ours' | 'driver'} name
 * @property {(bench: Bench, visit: () => Promise<void>) => Promise<void>} start goes to the page and begins the step there
 * @property {(bench: Bench) => Promise<void>} stop
 * @property {(bench: Bench) => import('puppeteer-core').Frame | import('puppeteer-core').Page} place where its mark is drawn
 */

/** The guides whose first step points into the list. */
const GUIDES = {
  count: /Update the count of SKU 302/,
  unlimited: /Unlimited inventory for SKU 302/,
};

const ANY_PAGE = `/admin/inventory/?keyword=${SKU.outOfStockHidden}&skuId=${SKU.outOfStockHidden}`;

/** Walks that were begun once, to be gone on with in any tab: what a reload does. @type {WeakMap<object, Map<string, unknown>>} */
const begun = new WeakMap();

/** @type {Player} */
const ours = {
  name: 'ours',
  async start(bench, visit) {
    const { scene, row } = bench;
    const walk = await beginning(scene, row.guide ?? 'count');
    await scene.visit('/admin');
    const tab = await scene.driver.tabOf(scene.page);
    await scene.driver.evaluateInBackground(put, `walk:${tab}`, walk);
    await visit();
    await seen(scene.page, '.card');
  },
  async stop({ scene: { page } }) {
    const stop = await seen(page, '.card button, .chip button', /^Stop$/);
    await stop.evaluate((one) => one.click());
    await seen(page, '.card', /Stopped/);
  },
  place: ({ frame }) => frame,
};

/** A walk at its first step, begun by a person in the popup. @param {Scene} scene @param {keyof typeof GUIDES} guide */
async function beginning(scene, guide) {
  const known = begun.get(scene.driver) ?? new Map();
  begun.set(scene.driver, known);
  if (!known.has(guide)) {
    await scene.visit(ANY_PAGE, { torture: 'page', csp: 'none' });
    await showMe(scene, GUIDES[guide]);
    const tab = await scene.driver.tabOf(scene.page);
    known.set(guide, await scene.driver.evaluateInBackground(kept, `walk:${tab}`));
  }
  return known.get(guide);
}

/** Runs in the extension. @param {string} key @param {unknown} walk */
function put(key, walk) {
  return chrome.storage.session.set({ [key]: walk });
}

/** Runs in the extension. @param {string} key */
async function kept(key) {
  return (await chrome.storage.session.get(key))[key];
}

const DRIVER = join(import.meta.dirname, '../../node_modules/driver.js/dist');

/** @type {Player} */
const driver = {
  name: 'driver',
  async start(bench, visit) {
    const { page } = bench.scene;
    await visit();
    await page.evaluate(await readFile(join(DRIVER, 'driver.js.iife.js'), 'utf8'));
    await page.evaluate(drive, await readFile(join(DRIVER, 'driver.css'), 'utf8'));
  },
  stop: ({ scene: { page } }) => page.evaluate(() => /** @type {any} */ (window).tour?.destroy()),
  place: ({ scene: { page } }) => page,
};

/** Runs in the page: a tour of two steps, without motion and without a margin around its targets. @param {string} css */
function drive(css) {
  const world = /** @type {any} */ (window);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const inner = document.querySelector('iframe')?.contentWindow ?? world;
  world.tour = world.driver.js.driver({
    ...{ animate: false, stagePadding: 0, stageRadius: 0, waitForElement: 3000 },
    steps: [
      { element: () => inner.torture.control(), popover: { title: 'One' } },
      { element: () => inner.torture.root().querySelector('#after'), popover: { title: 'Two' } },
    ],
  });
  world.tour.drive();
}

export const PLAYERS = { ours, driver };
