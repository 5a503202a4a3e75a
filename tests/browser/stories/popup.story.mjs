// The popup: the verdict with what it rests on, the box and all that may be typed into it, and what it says of other pages.
import assert from 'node:assert/strict';
import { press, seen, texts } from '../seen.mjs';
import { hinted, lookUp } from '../walk.mjs';
import { INVENTORY, PRODUCT } from './stock.mjs';

/** @typedef {import('../run.mjs').Story} Story */
/** @typedef {import('../scene.mjs').Scene} Scene */

const ADMIN = 'https://demoshop.myvtex.com';

/** @type {Story[]} */
export default [
  {
    title: 'shows the verdict and what it rests on for the record of the tab',
    async run(scene) {
      await scene.visit(INVENTORY);
      await hinted(scene);
      const popup = await scene.popup();
      await seen(popup, '[role=status] h2', /SKU 302 · Jaqueta Neblina/);
      await seen(popup, '[role=status]', /Cannot be bought/);
      await seen(popup, '.findings h3', /SKU 302 has no units to sell/);
      for (const link of ['Stock', 'Visibility', 'XML feeds'])
        await seen(popup, '.chain h3', new RegExp(`^${link}$`));
      await seen(popup, '.origin', /VTEX API.* · read just now/);
      const standings = await popup.$$eval('.chain li', (lines) =>
        lines.map((line) => line.getAttribute('data-state')),
      );
      assert.ok(standings.includes('blocks'), standings.join());
      assert.ok((await texts(popup, '.chain dd.value')).length > 0, 'the values are shown');
    },
  },
  ...[
    ['a SKU id', '304', /SKU 304 · Lanterna Farol/],
    ['a product id', '904', /Product 904 · Lanterna Farol/],
    ['a reference code', 'REF-904-304', /SKU 304 · Lanterna Farol/],
    ['the reference code of a product', 'REF-904', /Product 904 · Lanterna Farol/],
    ['a pasted address', `${ADMIN}/admin/inventory/?skuId=304`, /SKU 304 · Lanterna Farol/],
    ['the address of a form', `${ADMIN}${PRODUCT}`, /Product 902 · Jaqueta Neblina/],
  ].map(([what, typed, title]) => ({
    title: `looks up ${what}`,
    run: async (/** @type {Scene} */ scene) => {
      scene.expectErrors(/404/);
      const popup = await ask(scene, String(typed));
      await seen(popup, '[role=status] h2', /** @type {RegExp} */ (title));
    },
  })),
  {
    title: 'asks which one is meant where a SKU and a product share a number',
    async run(scene) {
      const { skus } = scene.store.state.demoshop;
      const other = skus.find(({ Id }) => Id === 304);
      assert.ok(other);
      skus.push({ ...other, Id: 904 });
      const popup = await ask(scene, '904');
      await seen(
        popup,
        '[role=status]',
        /This can be more than one thing. Which one do you mean\?/,
      );
      assert.deepEqual(await texts(popup, '.picks button'), ['SKU 904', 'Product 904']);
      await press(await seen(popup, '.picks button', /^Product 904$/));
      await seen(popup, '[role=status] h2', /^Product 904 · Lanterna Farol/);
    },
  },
  {
    title: 'refuses what belongs to another account',
    async run(scene) {
      const popup = await ask(scene, 'https://outraloja.myvtex.com/admin/inventory/?skuId=301');
      await seen(popup, '[role=status]', /This address belongs to the account “outraloja”/);
      const hosts = scene.store.requests.map(({ host }) => host);
      assert.ok(!hosts.includes('outraloja.myvtex.com'), 'nobody was asked');
    },
  },
  ...[
    ['a code that nobody has', 'no such thing', /VTEX does not know/],
    ['an address without a record', `${ADMIN}/admin/Site/Xml.aspx`, /Type a SKU id, a product id/],
    ['script', '<img src=x onerror=alert(1)>', /VTEX does not know/],
  ].map(([what, typed, says]) => ({
    title: `says so when ${what} is typed`,
    run: async (/** @type {Scene} */ scene) => {
      scene.expectErrors(/404/);
      const popup = await ask(scene, String(typed));
      await seen(popup, '[role=status]', /** @type {RegExp} */ (says));
      await seen(popup, 'p', /Type what you want to check in the box above/);
    },
  })),
  {
    title: 'says that a page shows no product of its own',
    async run(scene) {
      await scene.visit('/admin');
      const popup = await scene.popup();
      await seen(popup, '[role=status]', /This page shows no product or SKU of its own/);
      await seen(popup, 'p', /Type what you want to check in the box above/);
    },
  },
  {
    title: 'says that a page is not the Admin',
    async run(scene) {
      await scene.visit('/admin');
      const popup = await scene.popup();
      // A page of the extension itself is a tab whose address the popup may read, and which is no Admin.
      const tab = await popup.evaluate(async () => (await chrome.tabs.getCurrent())?.id);
      await popup.evaluate((id) => void location.replace(`app.html?tab=${id}`), tab);
      await seen(popup, '[role=status]', /This tab is not a page of the VTEX Admin/);
      await seen(popup, 'p', /Open your store's Admin and click Sellable there/);
    },
  },
];

/** Opens the popup on the Admin's home and looks something up. @param {Scene} scene @param {string} words */
async function ask(scene, words) {
  await scene.visit('/admin');
  const popup = await scene.popup();
  await seen(popup, '[role=status]', /This page shows no product/);
  await lookUp(popup, words);
  return popup;
}
