/** The row listing: what is searched, filtered, sorted and paged is what the state holds. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SKU } from '../../seed/situations.mjs';
import { freshState } from '../../state.mjs';
import { listedWarehouses } from '../../stock.mjs';
import { inventoryRows, listRows } from './rows.mjs';

const state = freshState().demoshop;
const rows = inventoryRows(state);

/** @param {Record<string, string>} query */
function list(query) {
  return listRows(rows, new URLSearchParams(query));
}

test('one row for each SKU in each warehouse, numbers that add up', () => {
  const listed = state.skus.map(({ Id }) => listedWarehouses(state, String(Id)).length);
  assert.equal(
    rows.length,
    listed.reduce((sum, count) => sum + count),
  );
  for (const row of rows)
    assert.equal(row.available, row.lastUpdate - row.reserved, JSON.stringify(row));
});

test('pages of fifteen; a page beyond the last is the last', () => {
  assert.equal(list({}).rows.length, 15);
  const last = Math.ceil(rows.length / 15);
  assert.equal(list({ page: '9999' }).page, last);
  assert.notDeepEqual(list({ page: '2' }).rows, list({ page: '1' }).rows);
});

test('a search is a whole id or a part of a name, whatever the accents', () => {
  const ids = (/** @type {Record<string, string>} */ query) =>
    new Set(list(query).rows.map(({ skuId }) => skuId));
  assert.deepEqual(ids({ keyword: '302', skuId: '302' }), new Set(['302']));
  assert.deepEqual(ids({ keyword: 'tenis SERRA' }), new Set(['301']));
  assert.equal(list({ keyword: '0301' }).total, 0, 'ids with a leading zero are not read');
});

test('numbers are filtered by operator, warehouses by id, and both at once', () => {
  const negative = list({ available: 'lte:-1' });
  assert.ok(negative.total > 0 && negative.rows.every(({ available }) => available < 0));
  const between = list({ lastUpdate: 'between:1:10', warehouse: 'wh-south' });
  assert.ok(between.total > 0);
  assert.ok(
    between.rows.every(
      (row) => row.warehouseId === 'wh-south' && row.lastUpdate >= 1 && row.lastUpdate <= 10,
    ),
  );
  assert.ok(list({ reserved: 'gte:1' }).rows.every(({ reserved }) => reserved >= 1));
});

test('sorting by id is by number, in both directions', () => {
  const ascending = list({ sort: 'skuId:asc' }).rows.map((row) => Number(row.skuId));
  assert.deepEqual(
    ascending,
    [...ascending].sort((left, right) => left - right),
  );
  const largest = Math.max(...rows.map((row) => Number(row.skuId)));
  assert.equal(Number(list({ sort: 'skuId:desc' }).rows[0].skuId), largest);
});

test('the seeded situations are visible', () => {
  const unlimited = list({ skuId: String(SKU.unlimited) }).rows.find((row) => row.unlimited);
  assert.equal(unlimited?.lastUpdate, 1_000_000);
  const reserved = list({ skuId: String(SKU.allReserved) }).rows.find((row) => row.reserved > 0);
  assert.equal(reserved?.available, 0);
});
