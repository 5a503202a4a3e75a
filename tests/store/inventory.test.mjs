/** Stock over the API: what it reads, and the traps of writing it. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { Visitor } from './client.mjs';
import { SKU } from './seed/situations.mjs';
import { startStore } from './server.mjs';

/** @type {import('./server.mjs').Store} */
let store;
/** @type {Visitor} */
let owner;

before(async () => {
  store = await startStore();
  owner = await new Visitor(store).login('owner');
});
after(() => store.close());
beforeEach(() => {
  store.reset();
  store.setSwitches({ lockMs: 0 });
});

const INVENTORY = '/api/logistics/pvt/inventory';

/** @param {number} sku */
async function balance(sku) {
  const { balance: rows } = (await owner.ask(`${INVENTORY}/skus/${sku}`)).json();
  return Object.fromEntries(
    rows.map((/** @type {any} */ row) => [
      row.warehouseId,
      row.totalQuantity - row.reservedQuantity,
    ]),
  );
}

/** @param {number} sku @param {string} rest @param {string} method @param {object} body */
function write(sku, rest, method, body) {
  return owner.ask(`${INVENTORY}/skus/${sku}/warehouses/wh-central${rest}`, { method, body });
}

describe('writing stock', () => {
  test('PUT answers true and zeroes what it is not given', async () => {
    await write(SKU.healthy, '/lead-time', 'PATCH', { leadTime: '2.00:00:00' });
    const reply = await write(SKU.healthy, '', 'PUT', { dateUtcOnBalanceSystem: null });
    assert.deepEqual([reply.status, reply.body], [200, 'true']);
    const [row] = (await owner.ask(`${INVENTORY}/skus/301`)).json().balance;
    assert.deepEqual(
      [row.totalQuantity, row.hasUnlimitedQuantity, row.leadTime],
      [0, false, '00:00:00'],
    );
  });

  test('PATCH quantity answers 204 and keeps the lead time', async () => {
    await write(SKU.healthy, '/lead-time', 'PATCH', { leadTime: '2.00:00:00' });
    const body = { quantity: 40, unlimitedQuantity: false };
    const reply = await write(SKU.healthy, '/quantity', 'PATCH', body);
    assert.deepEqual([reply.status, reply.body], [204, '']);
    const [row] = (await owner.ask(`${INVENTORY}/skus/301`)).json().balance;
    assert.deepEqual([row.totalQuantity, row.leadTime], [40, '2.00:00:00']);
    assert.equal((await write(SKU.healthy, '/quantity', 'PATCH', { quantity: 1 })).status, 400);
  });

  test('unlimited hides the count', async () => {
    await write(SKU.outOfStockHidden, '/quantity', 'PATCH', {
      quantity: 7,
      unlimitedQuantity: true,
    });
    const [row] = (await owner.ask(`${INVENTORY}/skus/302`)).json().balance;
    assert.deepEqual([row.totalQuantity, row.hasUnlimitedQuantity], [1_000_000, true]);
  });

  test('a count releases the reservations that are in handling, and no others', async () => {
    const path = `${INVENTORY}/items/306/warehouses/wh-south/dispatched`;
    const [before] = (await owner.ask(path)).json();
    assert.deepEqual([before.totalReservedQuantity, before.dispatchedReservationsQuantity], [8, 3]);
    const row = `${INVENTORY}/skus/306/warehouses/wh-south/quantity`;
    const body = { quantity: 15, unlimitedQuantity: false };
    await owner.ask(row, { method: 'PATCH', body });
    const [after] = (await owner.ask(path)).json();
    assert.deepEqual([after.totalReservedQuantity, after.availableQuantity], [5, 10]);
    const last = store.state.demoshop.updateLog.at(-1);
    assert.deepEqual([last?.user, last?.after.quantity], ['owner@demoshop.example', 15]);
  });

  test('a second write to the same row meets the lock, another row does not', async () => {
    store.setSwitches({ lockMs: 60_000 });
    const body = { quantity: 1, unlimitedQuantity: false, leadTime: '00:00:00' };
    assert.equal((await write(SKU.healthy, '', 'PUT', body)).status, 200);
    const second = await write(SKU.healthy, '', 'PUT', body);
    assert.equal(second.status, 423);
    assert.match(String(second.headers['content-type']), /^text\/plain/);
    const message = 'Unable to acquire lock for key: demoshop_item_logistics_301_wh-central.';
    assert.equal(second.body, message);
    assert.equal((await write(SKU.allReserved, '', 'PUT', body)).status, 200);
  });

  test('a negative count is a switch: nobody knows what the platform does', async () => {
    const body = { quantity: -5, unlimitedQuantity: false };
    assert.equal((await write(SKU.healthy, '/quantity', 'PATCH', body)).status, 204);
    store.setSwitches({ negativeQuantity: 'reject' });
    assert.equal((await write(SKU.healthy, '/quantity', 'PATCH', body)).status, 400);
  });
});

describe('reading stock', () => {
  test('a warehouse without a dock has no rows, although it has stock', async () => {
    const path = `${INVENTORY}/items/${SKU.noDock}/warehouses`;
    assert.deepEqual((await owner.ask(`${path}/wh-returns`)).json(), []);
    assert.equal((await balance(SKU.noDock))['wh-returns'], 40);
    const [row] = (await owner.ask(`${path}/wh-central`)).json();
    assert.deepEqual(row.salesChannel, ['1', '2', '3']);
  });

  test('reservations are listed with the platform’s casing', async () => {
    const path = `${INVENTORY}/reservations/wh-central/${SKU.allReserved}`;
    const { items, paging } = (await owner.ask(path)).json();
    assert.deepEqual(
      items.map((/** @type {any} */ one) => [one.Status, one.Quantity]),
      [
        ['Authorized', 4],
        ['Confirmed', 2],
      ],
    );
    assert.equal(paging.total, 2);
  });
});
