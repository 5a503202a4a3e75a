/** The row listing of Inventory Management: one row for each SKU in each warehouse, searched, filtered, sorted, paged. */
import { productOf } from '../../state.mjs';
import { dispatchedUnits, listedWarehouses, reservedUnits, stockRow } from '../../stock.mjs';
import { PAGE_SIZE } from './page-size.mjs';

/** @typedef {import('../../state.mjs').AccountState} AccountState */

/**
 * @typedef {object} Row
 * @property {string} product product name
 * @property {string} skuName
 * @property {string} skuId
 * @property {string} warehouseId
 * @property {string} warehouse
 * @property {number} lastUpdate the last count that was registered, which the API calls `totalQuantity`
 * @property {number} reserved units held by orders; the API's `reservedQuantity`, so that the screen's numbers add up
 * @property {number} dispatched units whose order is in handling
 * @property {number} available may be negative
 * @property {boolean} unlimited
 * @property {string} leadTime `D.HH:MM:SS`
 */

/** The real list is capped; a row beyond it is found by search or filter only. */
const CAP = 10_000;

const NUMBERS = /** @type {const} */ (['lastUpdate', 'reserved', 'available']);
const SORTS = /** @type {const} */ (['product', 'skuId', 'warehouse', ...NUMBERS]);

/**
 * Every row of an account, by SKU and warehouse, as far as the inventory lists it.
 * @param {AccountState} state
 * @returns {Row[]}
 */
export function inventoryRows(state) {
  return state.skus.flatMap((sku) =>
    listedWarehouses(state, String(sku.Id)).map((warehouse) => row(state, sku, warehouse)),
  );
}

/**
 * One page of them. Numbers are filtered by `gte:5`, `lte:5` or `between:1:5`; warehouses by ids with commas.
 * @param {Row[]} rows
 * @param {URLSearchParams} query
 */
export function listRows(rows, query) {
  const found = rows.filter((one) => matches(one, query)).slice(0, CAP);
  const sorted = sort(found, query.get('sort') ?? '');
  const last = Math.max(1, Math.ceil(found.length / PAGE_SIZE));
  const page = Math.min(Math.max(1, Number(query.get('page')) || 1), last);
  const start = (page - 1) * PAGE_SIZE;
  return { rows: sorted.slice(start, start + PAGE_SIZE), total: found.length, page };
}

/** @param {AccountState} state @param {AccountState['skus'][number]} sku @param {AccountState['warehouses'][number]} warehouse @returns {Row} */
function row(state, sku, warehouse) {
  const skuId = String(sku.Id);
  const stock = stockRow(state, skuId, warehouse.id);
  const reserved = reservedUnits(state, skuId, warehouse.id);
  return {
    product: productOf(state, sku.ProductId)?.Name ?? '',
    skuName: sku.Name,
    skuId,
    warehouseId: warehouse.id,
    warehouse: warehouse.name,
    lastUpdate: stock.totalQuantity,
    reserved,
    dispatched: dispatchedUnits(state, skuId, warehouse.id),
    available: stock.totalQuantity - reserved,
    unlimited: stock.hasUnlimitedQuantity,
    leadTime: stock.leadTime,
  };
}

/** @param {Row} one @param {URLSearchParams} query */
function matches(one, query) {
  const skuId = query.get('skuId');
  if (skuId && one.skuId !== skuId) return false;
  const keyword = (query.get('keyword') ?? '').trim();
  if (keyword && !isNamed(one, keyword)) return false;
  const warehouses = (query.get('warehouse') ?? '').split(',').filter(Boolean);
  if (warehouses.length > 0 && !warehouses.includes(one.warehouseId)) return false;
  return NUMBERS.every((name) => inRange(one[name], query.get(name) ?? ''));
}

/** An id is matched whole, a name in part. @param {Row} one @param {string} keyword */
function isNamed(one, keyword) {
  return one.skuId === keyword || fold(`${one.product} ${one.skuName}`).includes(fold(keyword));
}

/** @param {string} text */
function fold(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** @param {number} value @param {string} range */
function inRange(value, range) {
  const [operator, low, high] = range.split(':');
  if (operator === 'gte') return value >= Number(low);
  if (operator === 'lte') return value <= Number(low);
  if (operator === 'between') return value >= Number(low) && value <= Number(high);
  return true;
}

/** @param {Row[]} rows @param {string} order e.g. `skuId:desc` */
function sort(rows, order) {
  const [name, direction] = order.split(':');
  const key = SORTS.find((one) => one === name);
  if (!key) return rows;
  const sign = direction === 'desc' ? -1 : 1;
  return [...rows].sort((left, right) => sign * compare(key === 'skuId', left[key], right[key]));
}

/** @param {boolean} asNumber @param {string | number} left @param {string | number} right */
function compare(asNumber, left, right) {
  if (asNumber || typeof left === 'number') return Number(left) - Number(right);
  return left.localeCompare(String(right));
}
