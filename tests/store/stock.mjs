/**
 * Counting: what lies in a warehouse, what of it is reserved, and what an update of the count does.
 */
import { UNSET } from './seed/reservations.mjs';
import { UNLIMITED_COUNT } from './seed/seed.mjs';

/** @typedef {import('./state.mjs').AccountState} AccountState */
/** @typedef {import('./seed/seed.mjs').InventoryRow} InventoryRow */

const NO_TIME = '00:00:00';

/**
 * The row of one SKU in one warehouse; zeros when nothing was ever counted there. As the inventory shows it: a
 * warehouse without a count shows that of one whose id differs in case only (known issue 346163).
 * @param {AccountState} state
 * @param {string} skuId
 * @param {string} warehouseId
 * @returns {InventoryRow}
 */
export function stockRow(state, skuId, warehouseId) {
  const stored = state.inventory.find(
    (row) => row.skuId === skuId && sameId(row.warehouseId, warehouseId),
  );
  return countedRow(state, skuId, warehouseId) ?? stored ?? emptyRow(skuId, warehouseId);
}

/** The row under exactly this id. @param {AccountState} state @param {string} skuId @param {string} warehouseId */
export function countedRow(state, skuId, warehouseId) {
  return state.inventory.find((row) => row.skuId === skuId && row.warehouseId === warehouseId);
}

/** @param {string} skuId @param {string} warehouseId @returns {InventoryRow} */
function emptyRow(skuId, warehouseId) {
  const empty = { totalQuantity: 0, hasUnlimitedQuantity: false, leadTime: NO_TIME };
  return { skuId, warehouseId, ...empty };
}

/**
 * The warehouses the inventory has a line of for a SKU: the everyday ones, counted or not, and of the others those
 * where it was counted (a choice: the platform is only known to list some without a count).
 * @param {AccountState} state
 * @param {string} skuId
 */
export function listedWarehouses(state, skuId) {
  const counted = state.inventory
    .filter((row) => row.skuId === skuId)
    .map((row) => row.warehouseId.toLowerCase());
  return state.warehouses.filter(
    ({ id }) => !state.sideWarehouses.includes(id) || counted.includes(id.toLowerCase()),
  );
}

/** @param {AccountState} state @param {string} skuId @param {string} warehouseId */
export function reservationsOf(state, skuId, warehouseId) {
  return state.reservations.filter(
    (one) => one.ItemId === skuId && sameId(one.WarehouseId, warehouseId),
  );
}

/**
 * Units held by orders, whether in handling or not.
 * @param {AccountState} state
 * @param {string} skuId
 * @param {string} warehouseId
 */
export function reservedUnits(state, skuId, warehouseId) {
  return units(reservationsOf(state, skuId, warehouseId));
}

/**
 * Units whose order is in handling: they have left, but the count still holds them.
 * @param {AccountState} state
 * @param {string} skuId
 * @param {string} warehouseId
 */
export function dispatchedUnits(state, skuId, warehouseId) {
  return units(reservationsOf(state, skuId, warehouseId).filter(isAcknowledged));
}

/**
 * Total minus reserved; may be negative.
 * @param {AccountState} state
 * @param {string} skuId
 * @param {string} warehouseId
 */
export function availableUnits(state, skuId, warehouseId) {
  return (
    stockRow(state, skuId, warehouseId).totalQuantity - reservedUnits(state, skuId, warehouseId)
  );
}

/**
 * @typedef {object} Count
 * @property {string} skuId
 * @property {string} warehouseId
 * @property {number} quantity ignored when unlimited
 * @property {boolean} unlimited
 * @property {string} [leadTime] unchanged without it
 * @property {Date} [countedAt] reservations acknowledged until then are in the new count already
 * @property {string} user who will be named in the Update Logs
 */

/** Writes a count. @param {AccountState} state @param {Count} count */
export function updateCount(state, count) {
  const row = ownRow(state, count.skuId, count.warehouseId);
  const before = measures(row);
  row.totalQuantity = count.unlimited ? UNLIMITED_COUNT : count.quantity;
  row.hasUnlimitedQuantity = count.unlimited;
  row.leadTime = count.leadTime ?? row.leadTime;
  const released = release(state, row, count.countedAt ?? new Date());
  const after = measures(row);
  // An update counts as one only when a number changed or a handled reservation was released.
  if (released || JSON.stringify(before) !== JSON.stringify(after))
    log(state, count, before, after);
}

/**
 * @param {AccountState} state
 * @param {string} skuId
 * @param {string} warehouseId
 * @param {string} leadTime
 * @param {string} user
 */
export function updateLeadTime(state, skuId, warehouseId, leadTime, user) {
  const row = ownRow(state, skuId, warehouseId);
  const before = measures(row);
  row.leadTime = leadTime;
  log(state, { skuId, warehouseId, user }, before, measures(row));
}

/** A row of its own for each configured id. @param {AccountState} state @param {string} skuId @param {string} asked */
function ownRow(state, skuId, asked) {
  const ids = state.warehouses.map(({ id }) => id);
  const warehouseId = ids.includes(asked) ? asked : (ids.find((id) => sameId(id, asked)) ?? asked);
  const known = countedRow(state, skuId, warehouseId);
  if (known) return known;
  const row = emptyRow(skuId, warehouseId);
  state.inventory.push(row);
  return row;
}

/** @param {AccountState} state @param {InventoryRow} row @param {Date} countedAt */
function release(state, row, countedAt) {
  const handled = reservationsOf(state, row.skuId, row.warehouseId)
    .filter(isAcknowledged)
    .filter((one) => new Date(`${one.DateUtcAcknowledgedOnBalanceSystem}Z`) <= countedAt);
  state.reservations = state.reservations.filter((one) => !handled.includes(one));
  return handled.length > 0;
}

/** @param {InventoryRow} row */
function measures(row) {
  const { totalQuantity, hasUnlimitedQuantity, leadTime } = row;
  return { quantity: totalQuantity, unlimited: hasUnlimitedQuantity, leadTime };
}

/**
 * @param {AccountState} state
 * @param {{ skuId: string, warehouseId: string, user: string }} where
 * @param {ReturnType<typeof measures>} before
 * @param {ReturnType<typeof measures>} after
 */
function log(state, { skuId, warehouseId, user }, before, after) {
  state.updateLog.push({ date: new Date().toISOString(), user, skuId, warehouseId, before, after });
}

/** @param {import('./seed/reservations.mjs').Reservation} reservation */
function isAcknowledged(reservation) {
  return reservation.DateUtcAcknowledgedOnBalanceSystem !== UNSET;
}

/** @param {import('./seed/reservations.mjs').Reservation[]} list */
export function units(list) {
  return list.reduce((sum, one) => sum + one.Quantity, 0);
}

/** Whether the inventory takes them for one. @param {string} left @param {string} right */
export function sameId(left, right) {
  return left.toLowerCase() === right.toLowerCase();
}
