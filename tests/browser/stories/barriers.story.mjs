// No barrier that axe finds in any state of ours, in light, dark and forced colours and in every language.
import assert from 'node:assert/strict';
import { SKU } from '../../store/seed/situations.mjs';
import { ORDER } from '../../store/seed/orders.mjs';
import { FRAME, newSave, newShowSwitch } from '../admin.mjs';
import { choose, edgedInForcedColours, inBothSchemes, noBarrier } from '../axe.mjs';
import { openPanel, pressPanel } from '../panel.mjs';
import { gone, press, seen } from '../seen.mjs';
import { tooSmall } from '../sizes.mjs';
import { cardSays, hinted, lookUp, pressCard, showMe, typeInto } from '../walk.mjs';
import { WORDS } from '../words.mjs';
import * as stock from './stock.mjs';

/**
 * @typedef {import('puppeteer-core').Frame} Frame
 * @typedef {import('puppeteer-core').Page} Page
 * @typedef {import('../run.mjs').Story} Story
 * @typedef {import('../scene.mjs').Scene} Scene
 *
 * @typedef {object} Stop one state after the other, each from where the one before it ended
 * @property {string} what
 * @property {(scene: Scene) => Promise<Page | Frame | void>} reach answers where it is drawn, if not in the top frame
 * @property {boolean} [mute] it says nothing to a screen reader, so that axe has nothing to look at
 */

const READ_BACK = { match: `/inventory/skus/${stock.SOLD_OUT}`, method: 'GET' };

/** @type {Stop[]} */
const CARD = [
  { what: 'the card that points', reach: async (scene) => void (await stock.startCount(scene)) },
  {
    what: 'the card with a problem',
    reach: async (scene) => {
      const { field } = await stock.atCount(scene);
      await typeInto(scene, field, '-5');
      await cardSays(scene, /You typed -5; it takes 1 or more/);
    },
  },
  {
    what: 'the card put aside',
    reach: async (scene) => {
      await pressCard(scene, /^Put aside|^Fold|^Minimi/);
      await seen(scene.page, '.chip');
    },
  },
  {
    what: 'the card on another page',
    reach: async (scene) => {
      await press(await seen(scene.page, '.chip button'));
      await scene.visit(stock.PRODUCT);
      await cardSays(scene, /This step happens on another page/);
    },
  },
  {
    what: 'the card of a stopped guide',
    reach: async (scene) => {
      await pressCard(scene, WORDS.en.stop);
      await cardSays(scene, /Stopped\. Nothing was changed by Sellable/);
    },
  },
];

/** @type {Stop[]} */
const SAVING = [
  {
    what: 'the card that checks',
    reach: async (scene) => {
      const save = await stock.startSave(scene);
      // Long enough to be looked at; whether it still is in the end does not matter.
      scene.store.setSwitches({ latency: [{ ...READ_BACK, ms: 4000 }] });
      await press(save);
      await cardSays(scene, /Checking with VTEX/);
    },
  },
  {
    what: 'the card of a guide that is proven',
    reach: async (scene) => {
      scene.store.setSwitches({ latency: [] });
      await cardSays(scene, WORDS.en.proven);
    },
  },
];

/** @type {Stop[]} */
const UNTOLD = [
  {
    what: 'the card that asks whether it was saved',
    reach: async (scene) => {
      scene.expectErrors(/403/);
      await scene.visit('/admin/catalog-products/902');
      await showMe(scene, /Show product 902 when out of stock/);
      const frame = await scene.frame(FRAME.newProduct);
      await seen(frame, '.ring');
      await press(await newShowSwitch(frame));
      await cardSays(scene, WORDS.en.pressSave);
      // The form has a service of its own, so it can still save.
      scene.store.setSwitches({ faults: [{ match: '/api/catalog', status: 403, method: 'GET' }] });
      await press(await newSave(frame));
      await cardSays(scene, /Did the page say that it was saved\?/);
    },
  },
  {
    what: 'the card of a guide that was not proven',
    reach: async (scene) => {
      await pressCard(scene, /^Yes, it was saved$/);
      await cardSays(scene, /Close$/);
    },
  },
];

/** @type {Stop[]} */
const SEARCHING = [
  {
    what: 'the card that offers candidates',
    reach: async (scene) => {
      const { frame, field } = await stock.startCount(scene);
      await frame.evaluate((one) => one.after(one.cloneNode()), field);
      await cardSays(scene, /2 controls look right/);
      await seen(frame, '.ring b');
    },
  },
  {
    what: 'the candidates',
    mute: true,
    reach: (scene) => scene.frame(FRAME.inventory),
  },
  {
    what: 'the card that cannot find its control',
    reach: async (scene) => {
      const frame = await scene.frame(FRAME.inventory);
      await frame.evaluate(() => {
        for (const row of document.querySelectorAll('[role=row]'))
          if (row.textContent?.includes('302')) row.remove();
      });
      await cardSays(scene, /I cannot find it on this page/);
    },
  },
];

/** @type {Stop[]} */
const LEFT = [
  {
    what: 'the card that names a missing permission',
    reach: async (scene) => {
      scene.expectErrors(/403/);
      await stock.startSave(scene, { user: 'read-only' });
      await cardSays(scene, /your user lacks the permission/);
    },
  },
  {
    what: 'the card of a step that is looked back at',
    reach: async (scene) => {
      await pressCard(scene, /^Back$/);
      await cardSays(scene, /This step is done/);
    },
  },
  {
    what: 'the card that waits for a window of the page',
    reach: async (scene) => {
      await pressCard(scene, WORDS.en.resume);
      await cardSays(scene, WORDS.en.pressSave);
      await (await scene.frame(FRAME.inventory)).evaluate(openModal);
      await cardSays(scene, /A window of the page is in front of it/);
    },
  },
  {
    what: 'the card of a guide that was only checked',
    reach: async (scene) => {
      await pressCard(scene, /^Skip to the check$/);
      await cardSays(scene, /Close$/);
    },
  },
];

/** @type {Stop[]} */
const IGNORED = [
  {
    what: 'the notice of a hint that is ignored',
    reach: async (scene) => {
      await scene.visit(stock.INVENTORY);
      const frame = await hinted(scene, stock.FIXED);
      await press(await seen(frame, '.dot', stock.FIXED));
      await press(await seen(frame, '.hint button', /^Ignore this: SKU 302 has no/));
      await seen(frame, '.notice');
      await gone(frame, '.dot', stock.FIXED);
      return frame;
    },
  },
  {
    what: 'the notice of a line that is ignored',
    reach: async (scene) => {
      const frame = await scene.frame(FRAME.inventory);
      await press(await seen(frame, '.notice button', /^Undo/));
      await seen(frame, '.dot', stock.FIXED);
      await openPanel(scene);
      await pressPanel(scene, /^Ignore: SKU 302 has no/);
      await seen(scene.page, '.notice');
    },
  },
];

/** @type {Stop[]} */
const PANEL = [
  {
    what: 'the launcher',
    reach: async (scene) => {
      await scene.visit(stock.INVENTORY);
      await hinted(scene);
      await seen(scene.page, '.launcher', /[1-9] open/);
    },
  },
  {
    what: 'the panel with steps',
    reach: async (scene) => {
      await openPanel(scene);
      await pressPanel(scene, /^Show me: SKU 302 has no units/);
      await seen(scene.page, '.panel .steps [aria-current=step]', stock.TYPE_COUNT);
    },
  },
  {
    what: 'the folded panel',
    reach: async (scene) => {
      await pressPanel(scene, /^Fold$/);
      await gone(scene.page, '.panel-body');
    },
  },
  {
    what: 'a hint for many rows',
    reach: async (scene) => {
      for (const row of scene.store.state.demoshop.inventory) row.totalQuantity = -3;
      await scene.visit(`/admin/inventory/?keyword=${encodeURIComponent('Ipê')}`);
      const frame = await scene.frame(FRAME.inventory);
      await press(await seen(frame, '.dot', /\d+ rows: negative stock/));
      await seen(frame, '.hint .rows');
      return frame;
    },
  },
];

/** @type {Stop[]} */
const HINTS = [
  ['the old product form', stock.PRODUCT, FRAME.productForm],
  ['the new product form', '/admin/catalog-products/902', FRAME.newProduct],
  ['the form of a feed', '/admin/Site/XmlForm.aspx?id=1', FRAME.feedForm],
  [
    'a negative row',
    `/admin/inventory/?keyword=${SKU.negativeRow}&skuId=${SKU.negativeRow}`,
    FRAME.inventory,
  ],
].map(([where, path, address]) => ({
  what: `a hint in ${where}`,
  reach: async (scene) => {
    await scene.visit(String(path));
    const frame = await scene.frame(/** @type {RegExp} */ (address));
    await press(await seen(frame, '.dot'));
    await seen(frame, '.hint');
    return frame;
  },
}));

/** Of the popup: how the store stands, what is looked up, and what is seen then. @type {[string, object, string, string, RegExp][]} */
const POPUP = [
  ['without a record', {}, '', '[role=status]', /This page shows no product/],
  ['that asks which is meant', {}, '904', '.picks button', /Product 904/],
  ['that explains a code', {}, 'ORD027', '.meanings', /The item was not found/],
  ['with an order', {}, ORDER.notTakenByErp, '.findings h3', /waits at “Ready for handling”/],
  ['with an unknown code', {}, 'no such thing', '[role=status]', /VTEX does not know/],
  [
    'of another account',
    {},
    'https://outraloja.myvtex.com/admin/inventory/?skuId=301',
    '[role=status]',
    /belongs to the account/,
  ],
  ['that reads', { latency: [{ match: '/api/', ms: 4000 }] }, '303', '.waiting', /(?:)/],
  [
    'without permission',
    { latency: [], faults: [{ match: '/api/', status: 403 }] },
    '304',
    '[role=status]',
    /permission|Cannot|not/,
  ],
  [
    'without a session',
    { faults: [{ match: '/api/', htmlLogin: true }] },
    '305',
    '[role=status]',
    /Nobody is logged in/,
  ],
];

/** @type {Story[]} */
export default [
  ...Object.entries({ CARD, SAVING, UNTOLD, SEARCHING, LEFT, IGNORED, PANEL, HINTS }).map(
    ([, stops]) => ({
      title: `barriers: none in ${stops.map(({ what }) => what).join(', ')}`,
      run: (/** @type {Scene} */ scene) => visitAll(scene, stops),
    }),
  ),
  { title: 'barriers: none in any state of the popup', run: popups },
  {
    title: 'barriers: none while a guide is running elsewhere, and while Sellable is off',
    run: away,
  },
  { title: 'barriers: none where the options ask back', run: askedBack },
];

/** @param {Scene} scene @param {Stop[]} stops */
async function visitAll(scene, stops) {
  for (const { what, reach, mute } of stops) {
    const place = (await reach(scene)) ?? scene.page;
    if (mute) await edgedInForcedColours(scene, place, what);
    else await look(scene, scene.page, place, what);
  }
}

/** @param {Scene} scene @param {Page} page @param {Frame | Page} place @param {string} what */
async function look(scene, page, place, what) {
  await inBothSchemes(scene, page, place, () => noBarrier(place, what));
  await inOtherLanguages(scene, place, (language) => noBarrier(place, `${what} (${language})`));
  assert.deepEqual(await tooSmall(place), [], `${what}: large enough to be hit`);
  await edgedInForcedColours(scene, place, what);
}

/**
 * What is drawn is said in the other languages, one after the other: other words, of another length, and the same colours.
 * @param {Scene} scene
 * @param {Frame | Page} place
 * @param {(language: string) => Promise<unknown>} look
 */
async function inOtherLanguages(scene, place, look) {
  for (const language of ['Pt', 'Es', 'En']) {
    await choose(scene.driver, { lang: language });
    await place.waitForFunction(speaks, {}, language);
    if (language !== 'En') await look(language);
  }
}

/** Runs in the frame: does our surface speak a language? @param {string} language */
function speaks(language) {
  const roots = [...document.querySelectorAll(':root > *')].flatMap((one) => one.shadowRoot ?? []);
  const stages = [document, ...roots].flatMap((root) => [
    ...root.querySelectorAll('main.sellable[lang], .stage[lang]'),
  ]);
  return stages.some((one) => one.getAttribute('lang')?.startsWith(language.toLowerCase()));
}

/** @param {Scene} scene */
async function popups(scene) {
  scene.expectErrors(/\b40[034]\b/);
  const { skus } = scene.store.state.demoshop;
  skus.push({ ...skus[0], Id: 904 });
  await scene.visit('/admin');
  const popup = await scene.popup();
  for (const [what, switches, ask, where, says] of POPUP) {
    scene.store.setSwitches(switches);
    if (ask) await lookUp(popup, ask);
    await seen(popup, where, says);
    await look(scene, popup, popup, `the popup ${what}`);
  }
  await popup.close();
  await elsewhere(scene);
}

/** @param {Scene} scene */
async function away(scene) {
  await stock.startCount(scene);
  const popup = await scene.popup();
  await seen(popup, '.walking', stock.GUIDE);
  await look(scene, popup, popup, 'the popup beside a guide');
  const options = await scene.options();
  await press(await seen(options, 'label', /^Draw on the pages of this account$/));
  await popup.bringToFront();
  await seen(popup, '.off', /Sellable is off for demoshop/);
  await look(scene, popup, popup, 'the popup of an account that is off');
}

/** @param {Scene} scene */
async function askedBack(scene) {
  const options = await scene.options();
  await press(await seen(options, 'label', /^Hidden$/));
  await press(await seen(options, '#reset ~ .acts button', /^Set everything back$/));
  await seen(options, '#reset ~ .acts button', /^Yes/);
  await look(scene, options, options, 'the question before a reset');
}

/** Runs in the frame. */
function openModal() {
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-label', 'A window of the page');
  dialog.innerHTML = '<button type="button">Close</button>';
  document.body.append(dialog);
  dialog.showModal();
}

/** A page of the extension itself is a tab whose address the popup may read, and which is no Admin. @param {Scene} scene */
async function elsewhere(scene) {
  const options = await scene.options();
  for (const fold of await options.$$('details:not([open]) > summary')) await press(fold);
  await edgedInForcedColours(scene, options, 'the options');
  const popup = await scene.driver.openPopup(options);
  await seen(popup, '[role=status]', /This tab is not a page of the VTEX Admin/);
  await look(scene, popup, popup, 'the popup of another page');
  await popup.close();
}
