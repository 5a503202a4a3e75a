// The verdict on every situation of the store: what the popup says agrees with how the store was seeded and with its checkout.
import assert from 'node:assert/strict';
import { ORDER } from '../../store/seed/orders.mjs';
import { SKU } from '../../store/seed/situations.mjs';
import { fill, open, reportOn } from '../report.mjs';
import { storeSells } from '../store_says.mjs';
import { ANYWHERE, ORDERS, THERE } from './situations.mjs';

/**
 * @typedef {import('../scene.mjs').Scene} Scene
 * @typedef {import('../report.mjs').Report} Report
 * @typedef {import('./situations.mjs').Expected} Expected
 */

/** Requests that one verdict may cost. */
const MOST_REQUESTS = 12;
const SAO_PAULO = { country: 'BRA', postalCode: '01310-100' };
const NAMES = /** @type {(keyof typeof SKU)[]} */ (Object.keys(SKU));

/** @type {import('../run.mjs').Story[]} */
export default [
  ...halves(NAMES).map((names, at) => ({
    title: `verdicts: judges every situation of a SKU right (${at + 1} of 2)`,
    run: async (/** @type {Scene} */ scene) => {
      const popup = await open(scene);
      for (const name of names) {
        const expected = ANYWHERE[name];
        const { channel } = expected;
        const report = await judged(scene, popup, String(SKU[name]), `SKU ${SKU[name]}`);
        agrees(name, report, expected);
        const sells = await storeSells(scene, String(SKU[name]), { channel });
        assert.equal(sells, expected.sells, `${name}: what is expected, and the store’s checkout`);
      }
    },
  })),
  {
    title: 'verdicts: judges every situation of the road right for an address',
    async run(scene) {
      const popup = await open(scene);
      await fill(popup, { country: SAO_PAULO.country, 'postal-code': SAO_PAULO.postalCode });
      for (const [name, expected] of Object.entries(THERE)) {
        const id = String(SKU[/** @type {keyof typeof SKU} */ (name)]);
        const report = await judged(scene, popup, id, `SKU ${id}`);
        agrees(name, report, expected);
        assert.equal(await storeSells(scene, id, SAO_PAULO), expected.sells, name);
      }
    },
  },
  {
    title: 'verdicts: a kit that is looked up as a product tells which component is missing',
    async run(scene) {
      const popup = await open(scene);
      const { skus } = scene.store.state.demoshop;
      const kit = skus.find(({ Id }) => Id === SKU.kitComponentOut);
      const report = await judged(scene, popup, `${kit?.ProductId}`, `Product ${kit?.ProductId}`);
      agrees('kitComponentOut', report, ANYWHERE.kitComponentOut);
    },
  },
  {
    title: 'verdicts: judges every situation of an order right',
    async run(scene) {
      const popup = await open(scene);
      for (const [name, expected] of Object.entries(ORDERS)) {
        const id = ORDER[/** @type {keyof typeof ORDER} */ (name)];
        agrees(name, await judged(scene, popup, id, `Order ${id}`), expected);
        assert.equal(await storeSellsOrder(scene, id), expected.sells, name);
      }
    },
  },
];

/** @template T @param {readonly T[]} list */
function halves(list) {
  const middle = Math.ceil(list.length / 2);
  return [list.slice(0, middle), list.slice(middle)];
}

/**
 * Looks a record up, within the requests that one verdict may cost.
 * @param {Scene} scene
 * @param {import('puppeteer-core').Page} popup
 * @param {string} text
 * @param {string} title
 */
async function judged(scene, popup, text, title) {
  const before = scene.store.requests.length;
  const report = await reportOn(popup, text, new RegExp(`^${title}\\b`));
  const asked = scene.store.requests.length - before;
  assert.ok(asked > 0 && asked <= MOST_REQUESTS, `${title}: ${asked} requests`);
  return report;
}

/** The verdict, and the causes on top in their order. @param {string} name @param {Report} report @param {Expected} expected */
function agrees(name, { verdict, findings }, { sells, causes }) {
  const roots = findings.filter(({ follows_from }) => follows_from === null);
  // What is only worth knowing counts where the situation is about it.
  const told = roots.filter(({ severity, rule }) => severity !== 'note' || causes.includes(rule));
  assert.deepEqual(
    { name, verdict, causes: told.map(({ rule }) => rule) },
    { name, verdict: sells ? 'sellable' : 'not_sellable', causes: [...causes] },
  );
}

/** @param {Scene} scene @param {string} id */
async function storeSellsOrder(scene, id) {
  const order = scene.store.state.demoshop.orders.find(({ orderId }) => orderId === id);
  assert.ok(order);
  const asked = order.items.map(({ id: sku, quantity }) =>
    storeSells(scene, sku, { quantity, channel: order.salesChannel }),
  );
  return (await Promise.all(asked)).every(Boolean);
}
