/** What the checkout says of each situation, without an address and with one: the table the diagnosis is held against. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { Visitor } from './client.mjs';
import { SKU } from './seed/situations.mjs';
import { INACTIVE_SELLER } from './seed/situations/offer.mjs';
import { startStore } from './server.mjs';

/** @type {import('./server.mjs').Store} */
let store;
/** @type {Visitor} */
let anyone;

before(async () => {
  store = await startStore();
  anyone = new Visitor(store);
});
after(() => store.close());
beforeEach(() => store.reset());

/** @typedef {{ quantity?: number, channel?: number | string, seller?: string, postalCode?: string, country?: string }} How */

const SAO_PAULO = { postalCode: '01310-100', country: 'BRA' };
const MANAUS = { postalCode: '69000-000', country: 'BRA' };

/** @param {object[]} items @param {How} how */
async function post(items, { channel = 1, postalCode, country }) {
  const path = `/api/checkout/pub/orderForms/simulation?sc=${channel}`;
  return anyone.ask(path, { method: 'POST', body: { items, postalCode, country } });
}

/** @param {number} id @param {How} [how] */
async function simulation(id, how = {}) {
  const { quantity = 1, seller = '1' } = how;
  return (await post([{ id: String(id), quantity, seller }], how)).json();
}

/** The one word of an answer: refused outright, or what became of its only item. @param {number} id @param {How} [how] */
async function said(id, how) {
  const { items, messages } = await simulation(id, how);
  const codes = messages.map((/** @type {any} */ message) => message.code);
  const availability = items[0]?.availability ?? codes[0];
  assert.deepEqual(codes, availability === 'available' ? [] : [availability]);
  return availability;
}

/** Situation, without an address, with one in São Paulo. @type {readonly [keyof typeof SKU, string, string][]} */
const SITUATIONS = [
  ['healthy', 'available', 'available'],
  ['outOfStockHidden', 'withoutStock', 'withoutStock'],
  ['outOfStockShown', 'withoutStock', 'withoutStock'],
  ['allReserved', 'withoutStock', 'withoutStock'],
  ['negativeRow', 'available', 'available'],
  ['negativeSum', 'withoutStock', 'withoutStock'],
  ['unlimited', 'available', 'available'],
  ['missingFromFeed', 'withoutStock', 'withoutStock'],
  ['listedWithoutPrice', 'withoutStock', 'withoutStock'],
  ['noDock', 'withoutStock', 'withoutStock'],
  ['inactive', 'ORD027', 'ORD027'],
  ['noPrice', 'withoutPrice', 'withoutPrice'],
  ['partlyInStock', 'available', 'available'],
  ['partlyOut', 'withoutStock', 'withoutStock'],
  ['partlyReserved', 'withoutStock', 'withoutStock'],
  ['hostileMarkup', 'available', 'available'],
  ['longName', 'available', 'available'],
  ['rightToLeft', 'available', 'available'],
  ['inactiveProduct', 'available', 'available'],
  ['hiddenProduct', 'available', 'available'],
  ['inactiveBrand', 'available', 'available'],
  ['inactiveCategory', 'available', 'available'],
  ['onlyInOtherChannel', 'ORD027', 'ORD027'],
  ['onlyInInactiveChannel', 'ORD027', 'ORD027'],
  ['notReleased', 'available', 'available'],
  ['withoutImage', 'ORD027', 'ORD027'],
  ['requiredAttachment', 'available', 'available'],
  ['noFiscalCode', 'available', 'available'],
  ['inNoCollection', 'available', 'available'],
  ['indexStillInactive', 'ORD027', 'ORD027'],
  ['indexStillActive', 'available', 'available'],
  ['withoutMetrics', 'available', 'itemMetricsNotFound'],
  ['inactiveBinding', 'ORD027', 'ORD027'],
  ['inactiveSeller', 'ORD027', 'ORD027'],
  ['kitComponentOut', 'withoutStock', 'withoutStock'],
  ['kitInStock', 'available', 'available'],
  ['priceInOtherTable', 'withoutPrice', 'withoutPrice'],
  ['unitMultiplier', 'available', 'available'],
  ['fewUnits', 'available', 'available'],
  ['inactiveWarehouse', 'withoutStock', 'withoutStock'],
  ['lookalikeWarehouse', 'withoutStock', 'withoutStock'],
  ['onlyInSupplyLot', 'available', 'available'],
  ['supplyLotOver', 'withoutStock', 'withoutStock'],
  ['expiringReservations', 'withoutStock', 'withoutStock'],
  ['tooManyReservations', 'withoutStock', 'withoutStock'],
  ['inactiveDock', 'withoutStock', 'withoutStock'],
  ['dockOfOtherChannel', 'withoutStock', 'withoutStock'],
  ['dockWithoutPolicy', 'withoutStock', 'withoutStock'],
  ['policyInError', 'available', 'cannotBeDelivered'],
  ['noRateForAddress', 'available', 'cannotBeDelivered'],
  ['tooLarge', 'available', 'cannotBeDelivered'],
  ['tooHeavy', 'available', 'cannotBeDelivered'],
  ['modalOfNoPolicy', 'available', 'cannotBeDelivered'],
  ['belowMinimumValue', 'available', 'cannotBeDelivered'],
  ['aboveMaximumValue', 'available', 'cannotBeDelivered'],
  ['policyOfOtherModals', 'available', 'cannotBeDelivered'],
  ['definedModal', 'available', 'available'],
];

describe('the checkout', () => {
  for (const [name, anywhere, there] of SITUATIONS) {
    test(`${name}: ${anywhere}, in São Paulo ${there}`, async () => {
      assert.equal(await said(SKU[name]), anywhere);
      assert.equal(await said(SKU[name], SAO_PAULO), there);
    });
  }

  test('has a word on every situation', () => {
    const told = SITUATIONS.map(([name]) => name);
    assert.deepEqual(told.toSorted(), Object.keys(SKU).toSorted());
  });
});

describe('one thing is in the way, and only that', () => {
  /** Each stopped situation sells once the one thing is otherwise. @type {readonly [keyof typeof SKU, How][]} */
  const OTHERWISE = [
    ['onlyInOtherChannel', { channel: 2 }],
    ['dockOfOtherChannel', { channel: 2 }],
    ['noRateForAddress', MANAUS],
    ['belowMinimumValue', { ...SAO_PAULO, quantity: 4 }],
  ];
  for (const [name, how] of OTHERWISE) {
    test(name, async () => assert.equal(await said(SKU[name], how), 'available'));
  }

  /** What would have to change in the account. @type {readonly [keyof typeof SKU, (state: import('./state.mjs').AccountState) => void][]} */
  const CHANGES = [
    ['inactiveWarehouse', ({ warehouses }) => warehouses.forEach((one) => (one.isActive = true))],
    ['inactiveDock', ({ docks }) => docks.forEach((one) => (one.isActive = true))],
    [
      'dockWithoutPolicy',
      (state) => state.shippingPolicies.forEach((one) => (one.isActive = true)),
    ],
    ['inactiveBinding', ({ skuSellers }) => skuSellers.forEach((one) => (one.IsActive = true))],
    ['expiringReservations', (state) => state.reservations.splice(0)],
    ['tooManyReservations', (state) => state.reservations.splice(0)],
    ['tooLarge', (state) => dimensions(state, { largestMeasure: 0, maxMeasureSum: 0 })],
    ['lookalikeWarehouse', ({ warehouses }) => warehouses[13].warehouseDocks.push(DOCK_A)],
    ['supplyLotOver', (state) => (state.supplyLots[1].keepSellingAfterExpiration = true)],
  ];
  const DOCK_A = { dockId: 'dock-a', time: '1.00:00:00', cost: 0 };
  for (const [name, happens] of CHANGES) {
    test(name, async () => {
      happens(store.state.demoshop);
      assert.equal(await said(SKU[name]), 'available');
    });
  }

  test('another seller’s SKU, once that seller is active', async () => {
    store.state.demoshop.sellers.forEach((one) => (one.IsActive = true));
    const seller = INACTIVE_SELLER;
    assert.equal(await said(SKU.inactiveSeller, { seller }), 'available');
    assert.equal(await said(SKU.inactiveSeller), 'ORD027');
  });

  test('a stale index, once it is brought up to date', async () => {
    await anyone.ask('/_store/index', { method: 'POST' });
    assert.equal(await said(SKU.indexStillInactive), 'available');
    assert.equal(await said(SKU.indexStillActive), 'ORD027');
  });

  test('a kit, once its component has two units', async () => {
    const { inventory } = store.state.demoshop;
    const row = { totalQuantity: 2, hasUnlimitedQuantity: false, leadTime: '00:00:00' };
    inventory.push({ skuId: '302', warehouseId: 'wh-central', ...row });
    assert.equal(await said(SKU.kitComponentOut, SAO_PAULO), 'available');
    const { items, messages } = await simulation(SKU.kitComponentOut, { quantity: 3 });
    assert.deepEqual([items[0].quantity, messages[0].code], [2, 'itemQuantityNotAvailable']);
  });

  /** @param {import('./state.mjs').AccountState} state @param {{ largestMeasure: number, maxMeasureSum: number }} limits */
  function dimensions(state, limits) {
    for (const policy of state.shippingPolicies) policy.maxDimension = limits;
  }
});

describe('a call', () => {
  test('with an address tells what delivers', async () => {
    const { logisticsInfo } = await simulation(SKU.healthy, SAO_PAULO);
    const ids = logisticsInfo[0].slas.map((/** @type {any} */ sla) => sla.id);
    assert.deepEqual(ids, ['Standard', 'Express']);
    const far = await simulation(SKU.healthy, MANAUS);
    assert.deepEqual(far.logisticsInfo[0].slas, []);
    const abroad = await simulation(SKU.healthy, { ...SAO_PAULO, country: 'ARG' });
    assert.equal(abroad.items[0].availability, 'cannotBeDelivered');
  });

  test('of several items keeps what is refused out of the items, and numbers the rest', async () => {
    const ids = [SKU.healthy, SKU.inactive, SKU.outOfStockHidden, SKU.tooLarge];
    const asked = ids.map((id) => ({ id: String(id), quantity: 1, seller: '1' }));
    const { items, logisticsInfo, messages, totals } = (await post(asked, SAO_PAULO)).json();
    assert.deepEqual(
      items.map((/** @type {any} */ one) => [one.requestIndex, one.availability]),
      [
        [0, 'available'],
        [2, 'withoutStock'],
        [3, 'cannotBeDelivered'],
      ],
    );
    assert.deepEqual(
      logisticsInfo.map((/** @type {any} */ one) => one.itemIndex),
      [0, 1, 2],
    );
    assert.deepEqual(
      messages.map((/** @type {any} */ one) => [one.code, one.fields.itemIndex]),
      [
        ['ORD027', '1'],
        ['withoutStock', '2'],
        ['cannotBeDelivered', '3'],
      ],
    );
    assert.equal(totals[0].value, 5750);
  });

  test('of several items ships their value together', async () => {
    const asked = [SKU.belowMinimumValue, SKU.kitInStock, SKU.healthy].map((id) => ({
      ...{ id: String(id), quantity: 1, seller: '1' },
    }));
    const { items } = (await post(asked, SAO_PAULO)).json();
    assert.equal(items[0].availability, 'available');
  });

  test('for more than there is cuts the quantity, with a warning', async () => {
    const { items, messages, logisticsInfo } = await simulation(SKU.fewUnits, {
      ...SAO_PAULO,
      quantity: 5,
    });
    assert.deepEqual([items[0].availability, items[0].quantity], ['available', 2]);
    assert.equal(logisticsInfo[0].slas[0].deliveryIds[0].quantity, 2);
    const [{ code, status }] = messages;
    assert.deepEqual([code, status], ['itemQuantityNotAvailable', 'warning']);
  });

  test('tells a multiplied unit’s own price and what one of it costs', async () => {
    const { items } = await simulation(SKU.unitMultiplier, { quantity: 2 });
    const { unitMultiplier, price, sellingPrice, priceDefinition } = items[0];
    assert.deepEqual([unitMultiplier, price, sellingPrice], [6, 450, 2700]);
    assert.equal(priceDefinition.total, 5400);
  });

  /** @type {readonly [string, How & { quantity?: number }, string][]} */
  const REFUSED = [
    ['an unknown channel', { channel: 99 }, 'CHK0161'],
    ['an inactive channel', { channel: 4 }, 'CHK0161'],
    ['a postal code without a country', { postalCode: '01310-100' }, 'CHK0175'],
    ['no quantity', { quantity: 0 }, 'CHK0023'],
  ];
  for (const [what, how, code] of REFUSED) {
    test(`with ${what} is refused as a whole`, async () => {
      const { quantity = 1 } = how;
      const reply = await post([{ id: '301', quantity, seller: '1' }], how);
      assert.deepEqual([reply.status, reply.json().error.code], [400, code]);
    });
  }
});
