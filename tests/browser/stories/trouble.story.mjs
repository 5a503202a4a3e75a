// What goes wrong on the way, and what the user is told then: failed saves, lost permissions and sessions, redrawn pages.
import assert from 'node:assert/strict';
import { FRAME } from '../admin.mjs';
import { gone, press, seen } from '../seen.mjs';
import { cardSays, cardText, lookUp, pointsAt, proven, typeInto } from '../walk.mjs';
import { WORDS } from '../words.mjs';
import * as stock from './stock.mjs';

/** @typedef {import('../run.mjs').Story} Story */
/** @typedef {import('../scene.mjs').Scene} Scene */

const { proven: PROVEN, pressSave: PRESS_SAVE } = WORDS.en;

/** @type {Story[]} */
export default [
  {
    title: 'tells of a save that failed, and proves the one after it',
    async run(scene) {
      scene.expectErrors(/500/);
      const save = await stock.startSave(scene, { faults: [{ ...stock.SAVE, times: 1 }] });
      await press(save);
      await cardSays(scene, /Not saved: the page got error 500, and VTEX still has the old value/);
      assert.match(await cardText(scene), PRESS_SAVE, 'the step is not done');
      assert.doesNotMatch(await cardText(scene), PROVEN);
      assert.equal(stock.storedCount(scene), 0);
      await press(await stock.atSave(scene));
      await proven(scene, stock.FIXED);
      assert.equal(stock.storedCount(scene), 5);
    },
  },
  {
    title: 'proves a save that was answered with an error',
    async run(scene) {
      scene.expectErrors(/500/);
      const faults = [{ ...stock.SAVE, applyBeforeFail: true }];
      await press(await stock.startSave(scene, { faults }));
      await cardSays(scene, PROVEN);
      await cardSays(scene, /The page got error 500, yet VTEX has the new value/);
      await proven(scene, stock.FIXED);
      assert.equal(stock.storedCount(scene), 5);
    },
  },
  {
    title: 'names the permission that a save lacks',
    async run(scene) {
      scene.expectErrors(/403/);
      const save = await stock.startSave(scene, { user: 'read-only' });
      await cardSays(scene, /your user lacks the permission “Logistics inventory full access”/);
      await press(save);
      await cardSays(scene, /VTEX refused it \(403\).*“Logistics inventory full access”/);
      assert.match(await cardText(scene), PRESS_SAVE, 'the step is not done');
      assert.equal(stock.storedCount(scene), 0);
    },
  },
  ...[
    { user: 'catalog-only', path: stock.PRODUCT, needs: /“Logistics inventory read only”/ },
    { user: 'logistics', path: stock.INVENTORY, needs: /“(Product Form|Product management|SKUs)”/ },
  ].map(({ user, path, needs }) => ({
    title: `says what cannot be read by ${user}, and the permission it takes`,
    run: async (/** @type {Scene} */ scene) => {
      scene.expectErrors(/403/);
      await scene.visit(path, { user });
      const popup = await scene.popup();
      const line = await seen(popup, '.chain li', needs);
      const says = await line.evaluate((one) => one.innerText);
      assert.match(says, /Cannot tell: Your user lacks the permission/);
    },
  })),
  {
    title: 'goes on at the same step after a reload',
    async run(scene) {
      await stock.startCount(scene);
      await scene.page.reload();
      const again = await stock.atCount(scene);
      await typeInto(scene, again.field, '5');
      await stock.atSave(scene);
      // What was typed goes with the page, so the guide says so and asks for it once more.
      await scene.page.reload();
      await cardSays(scene, /Your change is no longer on the page and VTEX does not have it/);
      const last = await stock.atCount(scene);
      await typeInto(scene, last.field, '5');
      await press(await stock.atSave(scene));
      await proven(scene, stock.FIXED);
    },
  },
  {
    title: 'tells of a count that does not help, and takes the one that does',
    async run(scene) {
      const { frame, field } = await stock.startCount(scene);
      await typeInto(scene, field, '-5');
      await cardSays(scene, /You typed -5; it takes 1 or more/);
      const dot = await seen(
        frame,
        '.dot',
        /^Sellable: Blocks: SKU 302 has no units to sell. \(\+1\)$/,
      );
      await press(dot);
      await seen(frame, '.hint', /You typed -5 for Central: a count cannot be negative/);
      await press(dot);
      await gone(frame, '.hint');
      await typeInto(scene, field, '1.5');
      await cardSays(scene, /“1\.5” is not a whole number/);
      assert.match(await cardText(scene), stock.TYPE_COUNT, 'the step is not done');
      await pointsAt(scene, frame, field);
      await typeInto(scene, field, '3');
      await press(await stock.atSave(scene));
      await proven(scene, stock.FIXED);
      assert.equal(stock.storedCount(scene), 3);
    },
  },
  ...['shoreline', 'styleguide'].map((inventory) => ({
    title: `finds the row again when it is drawn anew (${inventory})`,
    run: (/** @type {Scene} */ scene) => redrawn(scene, /** @type {any} */ (inventory)),
  })),
  {
    title: 'says that nobody is logged in',
    async run(scene) {
      scene.expectErrors(/401/);
      await scene.visit('/admin');
      const popup = await scene.popup();
      await seen(popup, '#ask');
      await scene.page.evaluate(() => fetch('/_store/logout'));
      await lookUp(popup, '301');
      await seen(popup, '[role=status]', /Nobody is logged in to demoshop in this browser/);
      await seen(popup, 'p', /Log in to VTEX in this tab, then check again/);
    },
  },
  {
    title: 'takes a login page in place of an answer for what it is',
    async run(scene) {
      await scene.visit('/admin', { faults: [{ match: '/api/', htmlLogin: true }] });
      const popup = await scene.popup();
      await lookUp(popup, '301');
      await seen(popup, '[role=status]', /Nobody is logged in to demoshop in this browser/);
    },
  },
  {
    title: 'does nothing on pages that show no product',
    async run(scene) {
      for (const path of ['/admin', '/admin/orders']) {
        await scene.visit(path);
        await scene.page.waitForNetworkIdle();
        for (const frame of scene.page.frames())
          assert.ok(await scene.isUntouched(frame), frame.url());
        assert.deepEqual(await running(scene), [], path);
      }
      assert.deepEqual(reads(scene), []);
    },
  },
  {
    title: 'asks no other account than that of the tab',
    async run(scene) {
      await scene.visit(stock.INVENTORY, { origin: scene.store.origins.otherAdmin });
      await scene.drawn(await scene.frame(FRAME.inventory), '.stage');
      const popup = await scene.popup();
      await seen(popup, 'header', /outraloja/);
      await seen(popup, 'h2', /SKU 302 · Outra loja 902/);
      assert.ok(reads(scene).length > 0);
      const hosts = new Set(scene.store.requests.map(({ host }) => host));
      assert.deepEqual([...hosts], ['outraloja.myvtex.com']);
    },
  },
  {
    title: 'guides to the end under a strict policy and asks nobody but the store',
    async run(scene) {
      await press(await stock.startSave(scene, { csp: 'strict' }));
      await proven(scene, stock.FIXED);
      assert.equal(stock.storedCount(scene), 5);
      const ours = scene.store.refused.filter((target) => !BROWSERS_OWN.test(target));
      assert.deepEqual(ours, []);
    },
  },
];

/** Where the browsers themselves want to go: updates, settings, certificates. */
const BROWSERS_OWN =
  /(^|\.)(mozilla\.(com|org|net)|firefox\.com|google(apis)?\.com|gvt1\.com)(:443)?$/;

/** @param {Scene} scene @param {'shoreline' | 'styleguide'} inventory */
async function redrawn(scene, inventory) {
  const { frame, field } = await stock.startCount(scene, { inventory });
  const heading = await seen(frame, '[role=columnheader], .vtex-table__label', /^SKU ID$/);
  await press(heading);
  await frame.waitForFunction((one) => !one.isConnected, {}, field);
  const sorted = await stock.atCount(scene);
  const search = await frame.waitForSelector('input[placeholder="Search by SKU name or ID"]');
  await search?.click();
  await scene.page.keyboard.press('Enter');
  await frame.waitForFunction((one) => !one.isConnected, {}, sorted.field);
  const searched = await stock.atCount(scene);
  await typeInto(scene, searched.field, '5');
  await stock.atSave(scene);
}

/** What the extension's own world in each frame of the tab holds of ours. @param {Scene} scene */
async function running(scene) {
  const tab = await scene.driver.tabOf(scene.page);
  return scene.driver.evaluateInBackground(async (tabId) => {
    const func = () => /** @type {any} */ (globalThis).sellable !== undefined && location.href;
    const target = { tabId, allFrames: true };
    const results = await chrome.scripting.executeScript({ target, func });
    return results.flatMap(({ result }) => result || []);
  }, tab);
}

/** Questions to the platform that only we ask. @param {Scene} scene */
function reads(scene) {
  const API = /^\/api\/(catalog|catalog_system|logistics)\/|^\/XMLData\//i;
  return scene.store.requests.filter(({ method, path }) => method === 'GET' && API.test(path));
}
