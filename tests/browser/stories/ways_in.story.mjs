// Every way into a verdict: ids, codes, messages and addresses, what a shopper asks for, asking again, and being told to wait.
import assert from 'node:assert/strict';
import { ORDER } from '../../store/seed/orders.mjs';
import { SHOPPER } from '../../store/seed/shopper.mjs';
import { SKU } from '../../store/seed/situations.mjs';
import { answered, copied, fill, open, reportOn } from '../report.mjs';
import { hinted, lookUp } from '../walk.mjs';
import { press, seen } from '../seen.mjs';
import { INVENTORY } from './stock.mjs';

/**
 * @typedef {import('puppeteer-core').Page} Page
 * @typedef {import('../scene.mjs').Scene} Scene
 */

/** An EAN of the seed whose check digit is right. */
const EAN = `7890000000${SKU.unlimited}`;
const PRODUCT_PAGE = 'https://www.demoshop.example/garrafa-rio-claro/p';

/** @type {import('../run.mjs').Story[]} */
export default [
  {
    title: 'verdicts: an order id says what became of the order',
    async run(scene) {
      const popup = await open(scene);
      for (const [id, says] of /** @type {[string, RegExp][]} */ ([
        [ORDER.notTakenByErp, /waits at “Ready for handling” for your ERP/],
        [ORDER.incompleteDenied, /is incomplete: VTEX keeps it as a record/],
        [ORDER.canceledBySeller, /Order 1440000000103-02 is canceled/],
      ])) {
        await reportOn(popup, id, new RegExp(`^Order ${id}`));
        await seen(popup, '.findings h3', says);
      }
    },
  },
  {
    title: 'verdicts: nothing that is shown or copied of an order tells who the shopper is',
    async run(scene) {
      const popup = await open(scene, { language: 'pt' });
      for (const id of [ORDER.healthy, ORDER.notTakenByErp, ORDER.incompleteDenied]) {
        const report = await reportOn(popup, id, new RegExp(`^Pedido ${id}`));
        const markdown = await copied(popup, /^Copiar relatório$/);
        assert.match(markdown, /^# Pedido 144/, 'Markdown, in the language of the Admin');
        assert.match(markdown, /^## Não dá para saber$/m);
        const page = await popup.evaluate(() => document.documentElement.outerHTML);
        for (const word of Object.values(SHOPPER))
          for (const told of [page, markdown, JSON.stringify(report)])
            assert.ok(!told.includes(word), `${word} is told of ${id}`);
      }
    },
  },
  {
    title: 'verdicts: a code or message is explained, with the links to look at',
    async run(scene) {
      const popup = await open(scene);
      for (const [typed, means] of /** @type {[string, RegExp][]} */ ([
        ['ORD027', /The item was not found or is unavailable/],
        ['CHK0032', /The item is not valid for the sales channel/],
        ['FMT005', /Look at: .*Stock/],
        [
          'The item Jaqueta Neblina Único has no inventory',
          /The item has no units to sell in this sales channel/,
        ],
        ['ORD999', /VTEX does not document this code/],
      ])) {
        await lookUp(popup, typed);
        await seen(popup, '.meanings', means);
      }
    },
  },
  {
    title: 'verdicts: a code beside a SKU is explained, and the SKU checked',
    async run(scene) {
      const popup = await open(scene);
      const report = await reportOn(popup, `ORD027 ${SKU.inactive}`, /^SKU 311\b/);
      await seen(popup, '.meanings', /The item was not found or is unavailable/);
      assert.equal(report.findings[0].rule, 'inactive-sku');
    },
  },
  {
    title:
      'verdicts: an EAN and the address of a product page find their SKU, or say what is missing',
    async run(scene) {
      const popup = await open(scene);
      await reportOn(popup, EAN, /^SKU 307 · Vale-aula/);
      await reportOn(popup, `${PRODUCT_PAGE}?skuId=303`, /^SKU 303 · Garrafa Rio Claro/);
      await lookUp(popup, PRODUCT_PAGE);
      await seen(popup, '[role=status]', /a product page does not say which SKU is meant/);
    },
  },
  {
    title: 'verdicts: units, sales channel and postal code that are asked for decide',
    async run(scene) {
      const popup = await open(scene);
      const few = /^SKU 339\b/;
      assert.equal((await reportOn(popup, '339', few)).verdict, 'sellable');
      const five = await asked(popup, { quantity: '5' }, few);
      assert.deepEqual(judged(five), ['not_sellable', 'not-enough-units']);
      await asked(popup, { quantity: '1', country: 'BRA', 'postal-code': '69000-000' }, few);
      const north = await reportOn(popup, '350', /^SKU 350\b/);
      assert.equal(north.verdict, 'sellable');
      const south = await asked(popup, { 'postal-code': '01310-100' }, /^SKU 350\b/);
      assert.deepEqual(judged(south), ['not_sellable', 'undeliverable-here']);
      await asked(popup, { country: '', 'postal-code': '', channel: '2' }, /^SKU 350\b/);
      assert.equal((await reportOn(popup, '347', /^SKU 347\b/)).verdict, 'sellable');
      const elsewhere = await asked(popup, { channel: '1' }, /^SKU 347\b/);
      assert.deepEqual(judged(elsewhere), ['not_sellable', 'dock-without-channel']);
    },
  },
  {
    title: 'verdicts: checking again reads everything again',
    async run(scene) {
      const popup = await open(scene);
      const before = await reportOn(popup, '302', /^SKU 302\b/);
      assert.deepEqual(judged(before), ['not_sellable', 'out-of-stock']);
      const row = { totalQuantity: 5, hasUnlimitedQuantity: false, leadTime: '00:00:00' };
      const { inventory } = scene.store.state.demoshop;
      inventory.push({ skuId: '302', warehouseId: 'wh-central', ...row });
      const asked = scene.store.requests.length;
      await press(await seen(popup, '.acts button', /^Check again$/));
      await seen(popup, '[role=status]', /Can be bought/);
      assert.equal((await answered(popup, /^SKU 302\b/)).verdict, 'sellable');
      await seen(popup, '.origin', /read just now/);
      const paths = scene.store.requests.slice(asked).map(({ path }) => path);
      const read = (/** @type {RegExp} */ what) => paths.some((path) => what.test(path));
      assert.ok(read(/inventory\/skus\/302/), 'the stock');
      assert.ok(read(/configuration\/warehouses/), 'the configuration of the shop');
    },
  },
  {
    title: 'verdicts: what was just read of the page is not asked for again',
    async run(scene) {
      await scene.visit(INVENTORY);
      await hinted(scene);
      await answered(await scene.popup(), /^SKU 302\b/);
      const asked = scene.store.requests.length;
      await answered(await scene.popup(), /^SKU 302\b/);
      assert.deepEqual(scene.store.requests.slice(asked), []);
    },
  },
  {
    title: 'verdicts: when VTEX asks to slow down, nothing more is asked until then',
    async run(scene) {
      scene.expectErrors(/429/);
      const popup = await open(scene);
      const headers = { 'Retry-After': '120' };
      scene.store.setSwitches({ faults: [{ match: '/api/', status: 429, headers }] });
      await lookUp(popup, '302');
      await seen(popup, '[role=status]', /VTEX asked to wait 1[12]\d s\. Then try again\./);
      const asked = scene.store.requests.length;
      scene.store.setSwitches({ faults: [] });
      await lookUp(popup, '303');
      await seen(popup, '.now[aria-busy=false] [role=status]', /VTEX asked to wait/);
      assert.deepEqual(scene.store.requests.slice(asked), [], 'the account is left alone');
    },
  },
];

/** Fills in what a shopper would ask for, asks the checkout, and waits for the answer. @param {Page} popup @param {Record<string, string>} fields @param {RegExp} title */
async function asked(popup, fields, title) {
  await fill(popup, fields);
  await press(await seen(popup, '.basket button', /^Ask the checkout$/));
  return answered(popup, title);
}

/** @param {import('../report.mjs').Report} report */
function judged({ verdict, findings }) {
  return [verdict, findings[0]?.rule];
}
