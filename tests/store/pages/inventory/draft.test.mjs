/** What was typed becomes the change that is shown and the request that is sent. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changes, days, request } from './draft.mjs';

/** @type {import('./rows.mjs').Row} */
const ROW = {
  ...{ product: 'Tent', skuName: 'Blue', skuId: '7', warehouseId: 'wh a', warehouse: 'A' },
  ...{
    lastUpdate: 5,
    reserved: 1,
    dispatched: 0,
    available: 4,
    unlimited: false,
    leadTime: '2.03:00:00',
  },
};

/** @type {[string, import('./draft.mjs').Draft, Record<string, unknown>][]} */
const CASES = [
  ['a count', { count: '8' }, { updateCount: 8 }],
  ['a negative count', { count: '-3' }, { updateCount: -3 }],
  ['the same count', { count: '5' }, {}],
  ['no number', { count: 'eight' }, {}],
  ['a fraction', { count: '1.5' }, {}],
  ['unlimited', { unlimited: true }, { unlimited: true }],
  ['a lead time', { leadTime: '4' }, { leadTime: 4 }],
  ['a lead time taken away', { leadTime: '0' }, { leadTime: 0 }],
];

for (const [name, draft, expected] of CASES) {
  test(`changes: ${name}`, () => {
    const found = changes(ROW, draft).map((change) => [change.field, change.new]);
    assert.deepEqual(Object.fromEntries(found), expected);
  });
}

test('a save carries the lead time it read, hours included', () => {
  assert.deepEqual(request(ROW, { count: '8' }), {
    path: '/api/logistics/pvt/inventory/skus/7/warehouses/wh%20a',
    method: 'PUT',
    body: {
      quantity: 8,
      unlimitedQuantity: false,
      dateUtcOnBalanceSystem: null,
      leadTime: '2.03:00:00',
    },
  });
  assert.equal(request(ROW, { leadTime: '4' }).body.leadTime, '4.03:00:00');
  assert.equal(request(ROW, { leadTime: '0' }).body.leadTime, '03:00:00');
});

test('turning unlimited off counts zero unless a number is typed', () => {
  const unlimited = { ...ROW, unlimited: true, lastUpdate: 1_000_000 };
  assert.equal(request(unlimited, { unlimited: false }).body.quantity, 0);
  assert.equal(request(unlimited, { unlimited: false, count: '9' }).body.quantity, 9);
});

test('a lead time below a day is no whole day', () => {
  assert.equal(days('23:59:59'), 0);
  assert.equal(days('12.00:00:00'), 12);
});
