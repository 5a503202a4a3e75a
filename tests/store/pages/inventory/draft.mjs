/** Changes typed into the table and not saved yet, and how one of them is sent. */

/** @typedef {import('./rows.mjs').Row} Row */

/**
 * What was typed for one row; a field that was not touched is absent.
 * @typedef {{ count?: string, unlimited?: boolean, leadTime?: string }} Draft
 */

const DAY_TIME = /^(?:(\d+)\.)?(\d{2}:\d{2}:\d{2})$/;

/** @param {Row} row */
export function rowKey(row) {
  return `${row.skuId}/${row.warehouseId}`;
}

/** Whole days of a lead time; hours and minutes exist in the API only. @param {string} leadTime */
export function days(leadTime) {
  return Number(DAY_TIME.exec(leadTime)?.[1] ?? 0);
}

/**
 * What would change in a row, as pairs of old and new; empty when nothing would.
 * A count that is not a whole number is no change: the screen cannot send it.
 * @param {Row} row
 * @param {Draft} draft
 */
export function changes(row, draft) {
  const { count, unlimited } = after(row, draft);
  const found = [];
  if (!unlimited && count !== row.lastUpdate)
    found.push({ field: 'updateCount', old: row.lastUpdate, new: count });
  if (unlimited !== row.unlimited)
    found.push({ field: 'unlimited', old: row.unlimited, new: unlimited });
  const wait =
    draft.leadTime === undefined ? days(row.leadTime) : toWhole(draft.leadTime, days(row.leadTime));
  if (wait !== days(row.leadTime))
    found.push({ field: 'leadTime', old: days(row.leadTime), new: wait });
  return found;
}

/** Whether the count is typed and cannot be read as a whole number. @param {Draft} draft */
export function isUnreadable(draft) {
  return Boolean(draft.count?.trim()) && !isWhole(draft.count ?? '');
}

/**
 * The PUT for a changed row. It carries the lead time the row was read with, because the platform zeroes what it is not sent.
 * @param {Row} row
 * @param {Draft} draft
 */
export function request(row, draft) {
  const { count, unlimited } = after(row, draft);
  const path = `/api/logistics/pvt/inventory/skus/${row.skuId}/warehouses/${encodeURIComponent(row.warehouseId)}`;
  const leadTime =
    draft.leadTime === undefined ? row.leadTime : withDays(row.leadTime, draft.leadTime);
  const body = {
    quantity: count,
    unlimitedQuantity: unlimited,
    dateUtcOnBalanceSystem: null,
    leadTime,
  };
  return { path, method: 'PUT', body };
}

/** Turning unlimited off leaves a count of zero unless one is typed: the real number is gone. @param {Row} row @param {Draft} draft */
function after(row, draft) {
  const unlimited = draft.unlimited ?? row.unlimited;
  const kept = row.unlimited && !unlimited ? 0 : row.lastUpdate;
  return { unlimited, count: toWhole(draft.count ?? '', kept) };
}

/** @param {string} text */
function isWhole(text) {
  return /^\s*[-+]?\d+\s*$/.test(text);
}

/** @param {string} text @param {number} otherwise */
function toWhole(text, otherwise) {
  return isWhole(text) ? Number(text) : otherwise;
}

/** @param {string} leadTime @param {string} typed */
function withDays(leadTime, typed) {
  const whole = toWhole(typed, days(leadTime));
  const time = DAY_TIME.exec(leadTime)?.[2] ?? '00:00:00';
  return whole > 0 ? `${whole}.${time}` : time;
}
