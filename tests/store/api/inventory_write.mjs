/**
 * Writing stock, with the platform's traps: PUT zeroes what it is not given, a busy row answers
 * 423.
 */
import { badRequest, json, noContent, notFound, text } from '../answers.mjs';
import { ANY_API_HOST as host } from '../contract.mjs';
import { updateCount, updateLeadTime } from '../stock.mjs';

/** @typedef {import('../contract.mjs').StoreRequest} StoreRequest */
/** @typedef {import('../answers.mjs').Answer} Answer */

const LARGEST = 2_147_483_647;
const LEAD_TIME = /^(\d{1,2}\.)?\d{2}:\d{2}:\d{2}(\.\d+)?$/;
const NEEDS = ['LogisticsAdmin', 'InventoryAdmin'];

/**
 * Until when each row is locked, by the platform's own lock key.
 * @type {WeakMap<object, Map<string, number>>}
 */
const locks = new WeakMap();

/**
 * A missing or null field is written as 0, `false` and no lead time, and still answers `true`.
 * @param {StoreRequest} request
 */
function put(request) {
  const body = readBody(request);
  if (!body) return badRequest('The request body is invalid.');
  const { quantity = 0, unlimitedQuantity = false, leadTime = '00:00:00' } = withoutNulls(body);
  return write(request, { quantity, unlimitedQuantity, leadTime }, () => json(true));
}

/** Keeps the lead time; both fields are required. @param {StoreRequest} request */
function patchQuantity(request) {
  const body = readBody(request);
  if (typeof body?.quantity !== 'number' || typeof body.unlimitedQuantity !== 'boolean') {
    return badRequest('quantity and unlimitedQuantity are required.');
  }
  const { quantity, unlimitedQuantity } = body;
  return write(request, { quantity, unlimitedQuantity }, noContent);
}

/** @param {StoreRequest} request */
function patchLeadTime(request) {
  const leadTime = readBody(request)?.leadTime;
  if (typeof leadTime !== 'string' || !LEAD_TIME.test(leadTime))
    return badRequest('leadTime is invalid.');
  return locked(request, () => {
    const { sku, warehouse } = request.params;
    updateLeadTime(request.state, sku, warehouse, leadTime, request.user?.email ?? '');
    return noContent();
  });
}

/**
 * @param {StoreRequest} request
 * @param {{ quantity: unknown, unlimitedQuantity: unknown, leadTime?: unknown }} count
 * @param {() => Answer} success
 */
function write(request, { quantity, unlimitedQuantity, leadTime }, success) {
  const mistake = mistakeIn(request, quantity, leadTime);
  if (mistake) return badRequest(mistake);
  return locked(request, () => {
    updateCount(request.state, {
      ...{ skuId: request.params.sku, warehouseId: request.params.warehouse },
      ...{ quantity: Number(quantity), unlimited: unlimitedQuantity === true },
      leadTime: leadTime === undefined ? undefined : String(leadTime),
      countedAt: countedAt(request),
      user: request.user?.email ?? '',
    });
    return success();
  });
}

/** @param {StoreRequest} request @param {unknown} quantity @param {unknown} leadTime */
function mistakeIn({ switches }, quantity, leadTime) {
  if (!Number.isInteger(quantity) || Math.abs(Number(quantity)) > LARGEST)
    return 'quantity is invalid.';
  if (Number(quantity) < 0 && switches.negativeQuantity === 'reject')
    return 'quantity must not be negative.';
  if (leadTime !== undefined && !LEAD_TIME.test(String(leadTime))) return 'leadTime is invalid.';
  return null;
}

/** @param {StoreRequest} request @param {() => Answer} work @returns {Answer} */
function locked(request, work) {
  const { account, state, params, switches } = request;
  const { sku, warehouse } = params;
  if (!state.warehouses.some(({ id }) => id.toLowerCase() === warehouse.toLowerCase())) {
    return notFound('warehouse');
  }
  const held = locks.get(state) ?? new Map();
  locks.set(state, held);
  const key = `${account}_item_logistics_${sku}_${warehouse}`;
  if ((held.get(key) ?? 0) > Date.now())
    return text(`Unable to acquire lock for key: ${key}.`, 423);
  const answer = work();
  held.set(key, Date.now() + switches.lockMs);
  return answer;
}

/** @param {StoreRequest} request */
function countedAt(request) {
  const moment = new Date(String(readBody(request)?.dateUtcOnBalanceSystem || Date.now()));
  return Number.isNaN(moment.getTime()) ? new Date() : moment;
}

/** @param {StoreRequest} request @returns {Record<string, unknown> | null} */
function readBody({ body }) {
  try {
    const value = JSON.parse(body);
    return value && typeof value === 'object' && !Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}

/** @param {Record<string, unknown>} body */
function withoutNulls(body) {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== null));
}

const ROW = '/api/logistics/pvt/inventory/skus/(?<sku>[^/]+)/warehouses/(?<warehouse>[^/]+)';

/** @type {import('../contract.mjs').Route[]} */
export const routes = [
  { host, method: 'PUT', path: new RegExp(`^${ROW}$`), needs: NEEDS, answer: put },
  {
    host,
    method: 'PATCH',
    path: new RegExp(`^${ROW}/quantity$`),
    needs: NEEDS,
    answer: patchQuantity,
  },
  {
    host,
    method: 'PATCH',
    path: new RegExp(`^${ROW}/lead-time$`),
    needs: NEEDS,
    answer: patchLeadTime,
  },
];
