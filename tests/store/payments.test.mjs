/** What can be paid with, and what a cart must hold at least. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { Visitor } from './client.mjs';
import { CHANNEL_WITHOUT_PAYMENT } from './seed/payments.mjs';
import { SKU } from './seed/situations.mjs';
import { ORIGINS, startStore } from './server.mjs';

/** @type {import('./server.mjs').Store} */
let store;
/** @type {Visitor} */
let owner;

before(async () => {
  store = await startStore();
  owner = await new Visitor(store).login('owner');
});
after(() => store.close());
beforeEach(() => store.reset());

const RULES = '/api/pvt/rules';
const SYSTEMS = '/api/pvt/merchants/payment-systems';

/** @param {number} channel @param {object} [switches] @param {string} [origin] @returns {Promise<string[]>} */
async function offered(channel, switches = {}, origin = ORIGINS.admin) {
  const body = { items: [{ id: String(SKU.healthy), quantity: 1, seller: '1' }] };
  const headers = { 'x-store-switches': JSON.stringify(switches) };
  const path = `${origin}/api/checkout/pub/orderForms/simulation?sc=${channel}`;
  const reply = await new Visitor(store).ask(path, { method: 'POST', body, headers });
  return reply.json().paymentData.paymentSystems.map((/** @type {any} */ system) => system.name);
}

/** @param {string} query @returns {Promise<string[]>} */
async function available(query) {
  /** @type {any[]} */
  const systems = (await owner.ask(`${SYSTEMS}?${query}`)).json();
  return systems.filter((one) => one.isAvailable).map(({ name }) => name);
}

describe('payment', () => {
  test('is offered by sales channel, the same in checkout and in the systems', async () => {
    assert.deepEqual(await offered(1), ['Visa', 'Pix']);
    assert.deepEqual(await offered(2), ['Visa']);
    assert.deepEqual(await offered(CHANNEL_WITHOUT_PAYMENT), []);
    assert.deepEqual(await available('salesChannel=2'), ['Visa']);
    assert.deepEqual(await available(`salesChannel=${CHANNEL_WITHOUT_PAYMENT}`), []);
    assert.deepEqual(await available(''), ['Visa', 'Pix']);
  });

  test('is another one in the other account', async () => {
    assert.deepEqual(await offered(1, {}, ORIGINS.otherAdmin), ['Mastercard']);
  });

  test('is off altogether by a switch, for one request or for all', async () => {
    assert.deepEqual(await offered(1, { payments: 'none' }), []);
    assert.deepEqual(await offered(1), ['Visa', 'Pix']);
    store.setSwitches({ payments: 'none' });
    assert.deepEqual(await available(''), []);
    /** @type {any[]} */
    const rules = (await owner.ask(RULES)).json();
    assert.deepEqual([rules.length, rules.some(({ enabled }) => enabled)], [4, false]);
  });

  test('rules that are off or over offer nothing', async () => {
    /** @type {any[]} */
    const rules = (await owner.ask(RULES)).json();
    const all = rules.filter(({ salesChannels }) => salesChannels[0].id === ':ALL:');
    assert.deepEqual(
      all.map(({ enabled, endDate }) => [enabled, endDate !== null]),
      [
        [false, false],
        [true, true],
      ],
    );
    assert.ok(new Date(all[1].endDate) < new Date());
  });

  test('is read with its own permission', async () => {
    const reader = await new Visitor(store).login('orders-only');
    for (const path of [RULES, SYSTEMS]) {
      assert.equal((await reader.ask(path)).status, 403, path);
      assert.equal((await new Visitor(store).ask(path)).status, 401, path);
    }
  });
});

describe('cart configuration', () => {
  const path = '/api/checkout/pvt/configuration/orderForm';

  /** @type {readonly [import('./switches.mjs').Switches['cartMinimum'], number, number | null][]} */
  const MINIMUMS = [
    ['none', 1, null],
    ['quantity', 6, null],
    ['value', 1, 15_000],
  ];
  for (const [cartMinimum, quantity, value] of MINIMUMS) {
    test(`least ${cartMinimum}`, async () => {
      store.setSwitches({ cartMinimum });
      const found = (await owner.ask(path)).json();
      const least = [found.minimumQuantityAccumulatedForItems, found.minimumValueAccumulated];
      assert.deepEqual(least, [quantity, value]);
    });
  }

  test('is read by who may save it', async () => {
    const reader = await new Visitor(store).login('orders-only');
    assert.equal((await reader.ask(path)).status, 403);
  });
});
