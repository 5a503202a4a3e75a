// What a guide outlives, and what it keeps apart: an ended background, closed tabs, tabs side by side, accounts, an update.
import assert from 'node:assert/strict';
import { editFeed, FRAME, legacyBox, legacySave } from '../admin.mjs';
import { Scene } from '../scene.mjs';
import { gone, press, seen } from '../seen.mjs';
import {
  cardSays,
  cardText,
  hinted,
  pointsAt,
  pressCard,
  proven,
  showMe,
  typeInto,
} from '../walk.mjs';
import { WORDS } from '../words.mjs';
import * as stock from './stock.mjs';

/** @typedef {import('../run.mjs').Story} Story */

const SWITCH_SHOW = /Switch on Show when out of stock/;
const UPDATED = /Sellable was updated.*Reload the tab, then start the guide again/;

/** @type {Story[]} */
export default [
  {
    title: 'walk: goes on with a guide whose background was ended, and after a reload',
    // No other browser lets a driver end the background.
    only: 'chromium',
    async run(scene) {
      const { field } = await stock.startCount(scene);
      await scene.driver.endBackground();
      await typeInto(scene, field, '5');
      await stock.atSave(scene);
      await scene.driver.endBackground();
      await scene.page.reload();
      await cardSays(scene, /Your change is no longer on the page and VTEX does not have it/);
      const again = await stock.atCount(scene);
      await scene.driver.endBackground();
      await typeInto(scene, again.field, '5');
      await press(await stock.atSave(scene));
      await proven(scene, stock.FIXED);
      assert.equal(stock.storedCount(scene), 5);
    },
  },
  {
    title: 'walk: forgets the guide of a closed tab, and disturbs no other',
    run: (scene) =>
      beside(scene, async (other) => {
        await stock.startCount(scene);
        await startShow(other);
        const [mine, closed] = [await walkOf(scene), await walkOf(other)];
        assert.ok(await isKept(scene, closed));
        await other.page.close();
        await scene.driver.evaluateInBackground(untilForgotten, closed);
        assert.ok(await isKept(scene, mine));
        await scene.page.bringToFront();
        await scene.page.reload();
        await stock.atCount(scene);
      }),
  },
  {
    title: 'walk: walks two guides in two tabs, each for itself',
    run: (scene) =>
      beside(scene, async (other) => {
        const { field } = await stock.startCount(scene);
        const { box, frame } = await startShow(other);
        await press(box);
        await cardSays(other, WORDS.en.pressSave);
        assert.match(await cardText(scene), stock.TYPE_COUNT);
        await scene.page.bringToFront();
        await typeInto(scene, field, '5');
        const save = await stock.atSave(scene);
        await other.page.bringToFront();
        await press(await legacySave(frame));
        await cardSays(other, WORDS.en.proven);
        assert.match(await cardText(scene), WORDS.en.pressSave, 'another save is not its own');
        await pressCard(other, WORDS.en.close);
        await gone(other.page, '.card');
        await scene.page.bringToFront();
        await press(save);
        await proven(scene, stock.FIXED);
        assert.equal(stock.storedCount(scene), 5);
      }),
  },
  {
    title: 'walk: keeps the guides of two accounts apart',
    run: (scene) =>
      beside(scene, async (other) => {
        const { inventory } = scene.store.state.outraloja;
        const row = inventory.find(({ skuId }) => skuId === String(stock.SOLD_OUT));
        assert.ok(row);
        row.totalQuantity = 0;
        const { field } = await stock.startCount(scene);
        await stock.startCount(other, { origin: scene.store.origins.otherAdmin });
        await scene.page.bringToFront();
        await typeInto(scene, field, '5');
        await press(await stock.atSave(scene));
        await proven(scene, stock.FIXED);
        assert.equal(row.totalQuantity, 0);
        await other.page.bringToFront();
        const there = await stock.atCount(other);
        await typeInto(other, there.field, '7');
        await press(await stock.atSave(other));
        await proven(other, stock.FIXED);
        assert.deepEqual([stock.storedCount(scene), row.totalQuantity], [5, 7]);
      }),
  },
  {
    title: 'walk: does not go on with a guide on another account in the same tab',
    async run(scene) {
      const { admin, otherAdmin } = scene.store.origins;
      await stock.startCount(scene);
      await scene.visit(stock.INVENTORY, { origin: otherAdmin });
      const popup = await scene.popup();
      await seen(popup, 'header', /outraloja/);
      await seen(popup, 'h2', /SKU 302 · Outra loja 902/);
      assert.doesNotMatch(await popup.evaluate(() => document.body.innerText), stock.GUIDE);
      await popup.close();
      await scene.page.bringToFront();
      await gone(scene.page, '.card');
      await scene.visit(stock.INVENTORY, { origin: admin });
      await stock.atCount(scene);
    },
  },
  {
    title: 'walk: says that it was updated in the middle of a guide, and works after a reload',
    async run(scene) {
      const { frame, field } = await stock.startCount(scene);
      await scene.driver.update();
      await scene.page.bringToFront();
      await typeInto(scene, field, '5');
      await cardSays(scene, UPDATED);
      await gone(frame, '.ring');
      await onlyOne(scene);
      const loaded = scene.page.waitForNavigation();
      await pressCard(scene, /^Reload this tab$/);
      await loaded;
      await hinted(scene);
      await gone(scene.page, '.card');
      await showMe(scene, stock.GUIDE);
      const again = await stock.atCount(scene);
      await typeInto(scene, again.field, '5');
      await press(await stock.atSave(scene));
      await proven(scene, stock.FIXED);
    },
  },
  {
    title:
      'walk: leaves nothing on the page when the word of the update is closed, in the language of the Admin',
    async run(scene) {
      await scene.visit(stock.INVENTORY, { language: 'pt' });
      await showMe(scene, /Atualizar a contagem do SKU 302/, { language: 'pt' });
      await scene.driver.update();
      await scene.page.bringToFront();
      await press(
        await seen(await scene.frame(FRAME.inventory), 'h1, h2, th, [role=columnheader]'),
      );
      await cardSays(scene, /A Sellable foi atualizada.*Recarregue a aba e comece o guia de novo/);
      await pressCard(scene, WORDS.pt.close);
      await gone(scene.page, '.card');
    },
  },
  {
    title: 'walk: takes over from its old version when the popup is opened, without a reload',
    async run(scene) {
      await scene.visit(stock.INVENTORY);
      await hinted(scene);
      await scene.driver.update();
      await showMe(scene, stock.GUIDE);
      const { field } = await stock.atCount(scene);
      await onlyOne(scene);
      await typeInto(scene, field, '5');
      await press(await stock.atSave(scene));
      await proven(scene, stock.FIXED);
      assert.equal(stock.storedCount(scene), 5);
    },
  },
  {
    title: 'walk: keeps the card in its place while a guide goes from frame to frame',
    async run(scene) {
      await scene.visit('/admin/Site/XmlForm.aspx?id=1');
      await seen(await scene.frame(FRAME.feedForm), '.dot', /googleshopping/);
      await scene.visit('/admin/Site/ProdutoForm.aspx?id=908');
      await showMe(scene, /List sold-out SKUs in the feed googleshopping/);
      await pressCard(scene, /Open XML Integration/);
      await cardSays(scene, /Press Edit \(or Modify\) in the row of googleshopping/);
      const list = await scene.frame(FRAME.feedList);
      const edit = await editFeed(list, 'googleshopping');
      await pointsAt(scene, list, edit);
      const places = await watchPlaces(scene);
      await press(edit);
      await cardSays(scene, /Tick Show out-of-stock/);
      const form = await scene.frame(FRAME.feedForm);
      const box = await legacyBox(form, 'xml.form.showUnavailable');
      await pointsAt(scene, form, box);
      assert.equal((await places()).length, 1, 'the other document in the frame moves nothing');
      const stood = await (await seen(scene.page, '.card')).boundingBox();
      await press(box);
      await cardSays(scene, WORDS.en.pressSave);
      const save = await legacySave(form);
      await pointsAt(scene, form, save);
      const target = await save.boundingBox();
      assert.ok(
        stood && target && meets(stood, target),
        'it makes room where it covers the control',
      );
      await press(save);
      await cardSays(scene, WORDS.en.proven);
      assert.equal((await places()).length, 2, 'and stays there');
    },
  },
];

/**
 * Another tab on the same store, for as long as the work with it takes.
 * @param {Scene} scene
 * @param {(other: Scene) => Promise<void>} work
 */
async function beside(scene, work) {
  const other = new Scene(scene.driver, scene.store, await scene.driver.newPage());
  try {
    await work(other);
  } finally {
    await other.close();
  }
}

/** Starts the guide to the switch of the old product form. @param {Scene} scene */
async function startShow(scene) {
  await scene.visit(stock.PRODUCT);
  await showMe(scene, /Show product 902 when out of stock/);
  await cardSays(scene, SWITCH_SHOW);
  const frame = await scene.frame(FRAME.productForm);
  const box = await legacyBox(frame, 'product.showWithoutStock');
  await pointsAt(scene, frame, box);
  return { frame, box };
}

/** The key under which the guide of a tab is kept. @param {Scene} scene */
async function walkOf(scene) {
  return `walk:${await scene.driver.tabOf(scene.page)}`;
}

/** @param {Scene} scene @param {string} key */
function isKept({ driver }, key) {
  return driver.evaluateInBackground(
    async (name) => name in (await chrome.storage.session.get(name)),
    key,
  );
}

/** Runs in the extension. @param {string} key */
function untilForgotten(key) {
  return new Promise((resolve) => {
    const look = async () => {
      if (!(key in (await chrome.storage.session.get(key)))) resolve(true);
    };
    chrome.storage.session.onChanged.addListener(look);
    void look();
  });
}

/** Of two versions of the extension one alone has something on the page. @param {Scene} scene */
async function onlyOne(scene) {
  for (const frame of scene.page.frames()) {
    const hosts = () => document.querySelectorAll(':root > :not(head, body)').length;
    assert.ok((await frame.evaluate(hosts)) <= 1, frame.url());
  }
}

/** @param {import('puppeteer-core').BoundingBox} one @param {import('puppeteer-core').BoundingBox} other */
function meets(one, other) {
  const wide = one.x < other.x + other.width && other.x < one.x + one.width;
  return wide && one.y < other.y + other.height && other.y < one.y + one.height;
}

/** Notes every corner in which the card stands from now on, in this document. @param {Scene} scene */
async function watchPlaces({ page }) {
  await page.evaluate(() => {
    const root = [...document.querySelectorAll(':root > *')].find((one) => one.shadowRoot);
    if (!root?.shadowRoot) throw new Error('there is no overlay');
    const places = new Set();
    const note = () => {
      const view = root.shadowRoot?.querySelector('[data-corner]');
      if (view instanceof HTMLElement) places.add(view.dataset.corner);
    };
    note();
    new MutationObserver(note).observe(root.shadowRoot, {
      ...{ attributes: true, childList: true, subtree: true },
    });
    Object.assign(globalThis, { places });
  });
  return () => page.evaluate(() => [.../** @type {any} */ (globalThis).places]);
}
