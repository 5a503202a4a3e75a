// Every guide from the popup to its proof with keys alone, and every text that a screen reader is given on the way.
import assert from 'node:assert/strict';
import { SKU } from '../../store/seed/situations.mjs';
import * as admin from '../admin.mjs';
import { startWithKeys, tabTo, tabToControl } from '../keys.mjs';
import { heard, listens, live } from '../hearing.mjs';
import { command, focused } from '../panel.mjs';
import { gone, seen } from '../seen.mjs';
import { cardSays, hinted } from '../walk.mjs';
import { WORDS } from '../words.mjs';
import { INVENTORY, PRODUCT } from './stock.mjs';

/**
 * @typedef {import('../run.mjs').Story} Story
 * @typedef {import('../scene.mjs').Scene} Scene
 * @typedef {import('puppeteer-core').Frame} Frame
 * @typedef {import('../seen.mjs').Handle} Handle
 *
 * @typedef {object} Step
 * @property {string} says what the card says and a screen reader hears
 * @property {string} [stands] how the step stands, where that is heard too
 * @property {RegExp} [frame] the document of the control; without it the card's own first button is pressed
 * @property {(frame: Frame) => Promise<Handle>} [find]
 * @property {boolean} [back] the control stands before what had the focus
 * @property {string} press what is typed into the control, or the key that is pressed on it
 *
 * @typedef {object} Guide
 * @property {string} what
 * @property {(state: import('../../store/state.mjs').AccountState) => void} [given] how the store stands
 * @property {string} [after] a page that must have been seen before
 * @property {string} on the page it starts on
 * @property {RegExp} title
 * @property {Step[]} steps
 * @property {string} changed what the guide says in the end that it did
 * @property {(state: import('../../store/state.mjs').AccountState) => unknown} stored
 * @property {unknown} is
 */

const SAVE = 'Press Save.';
/** The last words of every guide, before what it says that was mended. */
const ENDING = ['Checking with VTEX that it was saved…', 'Reading VTEX again…'];
const SAVED = 'Saved. VTEX has it; this is what changed:';
/** Whether this is said between two steps depends on how fast the next document comes and its frame answers. */
const BETWEEN =
  /^Looking for it on this page…$|^Press Edit .* This step happens on another page\.$/;

const ELSEWHERE = 'This step happens on another page.';

/** @type {Step} */
const SAVE_STOCK = {
  says: SAVE,
  frame: admin.FRAME.inventory,
  find: admin.saveStock,
  back: true,
  press: 'Enter',
};
const SHOW =
  'Switch on Show when out of stock. The page stays up while there is no stock; nobody can buy the item for that.';
const SHOWN =
  'No longer: This product is sold out and therefore not shown in the store. Still there: SKU 302 has no units to sell. Still there: The checkout refuses SKU 302: withoutStock.';

/** The way to the option of a feed. @param {string} says what is to be done with it @returns {Step[]} */
function throughFeed(says) {
  return [
    {
      says: 'Open Store Settings > Channels > XML Integration.',
      stands: ELSEWHERE,
      press: 'Enter',
    },
    {
      says: 'Press Edit (or Modify) in the row of googleshopping.',
      frame: admin.FRAME.feedList,
      find: (frame) => admin.editFeed(frame, 'googleshopping'),
      press: 'Enter',
    },
    {
      says,
      frame: admin.FRAME.feedForm,
      find: (frame) => admin.legacyBox(frame, 'xml.form.showUnavailable'),
      press: ' ',
    },
    { says: SAVE, frame: admin.FRAME.feedForm, find: admin.legacySave, press: 'Enter' },
  ];
}

/** @type {Guide[]} */
const GUIDES = [
  {
    what: 'a new count',
    on: INVENTORY,
    title: /Update the count of SKU 302/,
    steps: [
      {
        says: 'Under Update count, type how many units of SKU 302 you have in Central: 1 or more, so that at least one can be sold.',
        frame: admin.FRAME.inventory,
        find: cell(SKU.outOfStockHidden, 'Central', 'updateCount'),
        press: '5',
      },
      SAVE_STOCK,
    ],
    changed:
      'No longer: SKU 302 has no units to sell. No longer: The checkout refuses SKU 302: withoutStock. No longer: This product is sold out and therefore not shown in the store.',
    stored: (state) => row(state, SKU.outOfStockHidden, 'wh-central')?.totalQuantity,
    is: 5,
  },
  {
    what: 'unlimited inventory',
    on: INVENTORY,
    title: /Unlimited inventory for SKU 302/,
    steps: [
      {
        says: 'Switch on Unlimited inventory (older: Infinite inventory) for SKU 302 in Central. It will never run out, so use it only where that is true.',
        frame: admin.FRAME.inventory,
        find: cell(SKU.outOfStockHidden, 'Central', 'unlimited'),
        press: ' ',
      },
      SAVE_STOCK,
    ],
    changed:
      'No longer: SKU 302 has no units to sell. No longer: The checkout refuses SKU 302: withoutStock. No longer: This product is sold out and therefore not shown in the store. New: SKU 302 never runs out in Central.',
    stored: (state) => row(state, SKU.outOfStockHidden, 'wh-central')?.hasUnlimitedQuantity,
    is: true,
  },
  {
    what: 'the correction of a negative row',
    on: `/admin/inventory/?keyword=${SKU.negativeRow}&skuId=${SKU.negativeRow}`,
    title: /Correct the negative stock of SKU 305/,
    steps: [
      {
        says: 'Under Update count for SKU 305 in South hub, type: units you can sell + 6 reserved and not yet in handling. To sell 1: 1 + 6 = 7. To sell 2: 8.',
        frame: admin.FRAME.inventory,
        find: cell(SKU.negativeRow, 'South hub', 'updateCount'),
        press: '8',
      },
      SAVE_STOCK,
    ],
    changed:
      'No longer: SKU 305 is negative in South hub: -4 available. Still there: This product will leave the store when its last unit is sold.',
    stored: (state) => row(state, SKU.negativeRow, 'wh-south')?.totalQuantity,
    is: 8,
  },
  {
    what: 'the switch that shows a sold-out product, in the old form',
    on: PRODUCT,
    title: /Show product 902 when out of stock/,
    steps: [
      {
        says: SHOW,
        frame: admin.FRAME.productForm,
        find: (frame) => admin.legacyBox(frame, 'product.showWithoutStock'),
        press: ' ',
      },
      { says: SAVE, frame: admin.FRAME.productForm, find: admin.legacySave, press: 'Enter' },
    ],
    changed: SHOWN,
    stored: ({ products }) => products.find(({ Id }) => Id === 902)?.ShowWithoutStock,
    is: true,
  },
  {
    what: 'the switch that shows a sold-out product, in the new form',
    on: '/admin/catalog-products/902',
    title: /Show product 902 when out of stock/,
    steps: [
      { says: SHOW, frame: admin.FRAME.newProduct, find: admin.newShowSwitch, press: ' ' },
      {
        says: SAVE,
        frame: admin.FRAME.newProduct,
        find: admin.newSave,
        back: true,
        press: 'Enter',
      },
    ],
    changed: SHOWN,
    stored: ({ products }) => products.find(({ Id }) => Id === 902)?.ShowWithoutStock,
    is: true,
  },
  {
    what: 'the option of a feed',
    // A feed has no API: it is known only once its form was seen.
    after: '/admin/Site/XmlForm.aspx?id=1',
    on: '/admin/Site/ProdutoForm.aspx?id=908',
    title: /List sold-out SKUs in the feed googleshopping/,
    steps: throughFeed(
      "Tick Show out-of-stock (sold-out) SKUs in the results. The file will list them without a price; the store's own checkout does not change.",
    ),
    changed:
      'No longer: The feed “googleshopping” leaves out SKU 308 while there is nothing to sell. Still there: SKU 308 has no units to sell. Still there: The checkout refuses SKU 308: withoutStock. New: The file of the feed “googleshopping” lists SKU 308 without a price. The published file follows in about two hours.',
    stored: (state) => shopping(state)?.showUnavailable,
    is: true,
  },
  {
    what: 'the option of a feed, to be switched off',
    given: (state) => Object.assign(shopping(state) ?? {}, { showUnavailable: true }),
    after: '/admin/Site/XmlForm.aspx?id=1',
    on: '/admin/Site/ProdutoForm.aspx?id=908',
    title: /Keep sold-out SKUs out of the feed googleshopping/,
    steps: throughFeed(
      'Untick Show out-of-stock (sold-out) SKUs in the results. Sold-out SKUs leave the file until they have stock again.',
    ),
    changed:
      'No longer: The file of the feed “googleshopping” lists SKU 308 without a price. Still there: SKU 308 has no units to sell. Still there: The checkout refuses SKU 308: withoutStock. New: The feed “googleshopping” leaves out SKU 308 while there is nothing to sell. The published file follows in about two hours.',
    stored: (state) => shopping(state)?.showUnavailable,
    is: false,
  },
];

/** @type {Story[]} */
export default [
  ...GUIDES.map((guide) => ({
    title: `keys: guide to ${guide.what}, and a screen reader is told each step`,
    run: (/** @type {Scene} */ scene) => walk(scene, guide),
  })),
  {
    title: 'keys: a command leads to the card, which keeps the focus until it is given back',
    async run(scene) {
      const { keyboard } = scene.page;
      await scene.visit(INVENTORY);
      await startWithKeys(scene, GUIDES[0].title);
      const frame = await scene.frame(admin.FRAME.inventory);
      await seen(frame, '.ring');
      await tabToControl(scene.page, await cell(302, 'Central', 'updateCount')(frame));
      await command(scene, 'next');
      await focused(scene.page, '.card');
      await keyboard.press('Escape');
      await focused(scene.page, '.chip');
      await pressInCard(scene, WORDS.en.resume);
      await focused(scene.page, '.card');
      await command(scene, 'next');
      await focused(frame, '.dot');
      await command(scene, 'next');
      await focused(scene.page, '.card');
      await pressInCard(scene, WORDS.en.stop);
      await cardSays(scene, /stopped/i);
      await focused(scene.page, '.card');
      await pressInCard(scene, WORDS.en.close);
      await gone(scene.page, '.card');
      await focused(frame, 'input');
    },
  },
];

/** @param {Scene} scene @param {Guide} guide */
async function walk(scene, { given, after, on, title, steps, changed, stored, is }) {
  given?.(scene.store.state.demoshop);
  await listens(scene.page);
  if (after) {
    await scene.visit(after);
    await hinted(scene);
  }
  await scene.visit(on);
  await startWithKeys(scene, title);
  for (const step of steps) await take(scene, step);
  await cardSays(scene, WORDS.en.proven);
  const last = `${SAVED} ${changed}`;
  assert.ok((await live(scene)).includes(last), (await live(scene)).join(' | '));
  assert.deepEqual(stored(scene.store.state.demoshop), is);
  await tabTo(scene.page, scene.page, '.card .foot button');
  await scene.page.keyboard.press('Enter');
  await gone(scene.page, '.card');
  const steady = (await heard(scene.page)).filter((text) => !BETWEEN.test(text));
  const texts = steady.filter((text, at) => text !== steady[at - 1]);
  assert.deepEqual(texts, [...steps.map(sound), ...ENDING, last]);
}

/** Presses a button of the card that has the focus, or of its chip. @param {Scene} scene @param {RegExp} name */
async function pressInCard({ page }, name) {
  await tabToControl(page, await seen(page, '.card button, .chip button', name));
  await page.keyboard.press('Enter');
}

/** @param {Step} step */
function sound({ says, stands }) {
  return stands ? `${says} ${stands}` : says;
}

/** @param {Scene} scene @param {Step} step */
async function take(scene, { says, frame, find, back, press }) {
  await seen(scene.page, '.card', new RegExp(says.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')));
  const key = /** @type {import('puppeteer-core').KeyInput} */ (press);
  if (!frame || !find) return follow(scene.page, key);
  const place = await scene.frame(frame);
  await seen(place, '.ring');
  await tabToControl(scene.page, await find(place), { back });
  await scene.page.keyboard.press(key);
}

/** The card's own first way leads to another document. @param {import('puppeteer-core').Page} page @param {import('puppeteer-core').KeyInput} key */
async function follow(page, key) {
  await tabTo(page, page, '.card .foot button');
  const loaded = page.waitForNavigation();
  await page.keyboard.press(key);
  await loaded;
}

/** @param {number} sku @param {string} warehouse @param {'updateCount' | 'unlimited'} column */
function cell(sku, warehouse, column) {
  return (/** @type {Frame} */ frame) => admin.stockCell(frame, { sku, warehouse, column });
}

/** @param {import('../../store/state.mjs').AccountState} state */
function shopping({ feeds }) {
  return feeds.find(({ fileName }) => fileName === 'googleshopping');
}

/** @param {import('../../store/state.mjs').AccountState} state @param {number} sku @param {string} warehouse */
function row({ inventory }, sku, warehouse) {
  return inventory.find((one) => one.skuId === String(sku) && one.warehouseId === warehouse);
}
