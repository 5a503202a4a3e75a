/** What checkout takes from a warehouse: counted units that no order holds, and units of supply lots. */
import { countedRow, sameId, units } from './stock.mjs';

/** @typedef {import('./state.mjs').AccountState} AccountState */

/**
 * The sum of some warehouses; may be negative. They go by their exact ids here, unlike in the inventory (known issue
 * 346163).
 * @param {AccountState} state
 * @param {string} skuId
 * @param {string[]} warehouseIds
 * @returns {number} `Infinity` when a row is unlimited
 */
export function unitsForSale(state, skuId, warehouseIds) {
  const rows = warehouseIds.flatMap((id) => countedRow(state, skuId, id) ?? []);
  if (rows.some((row) => row.hasUnlimitedQuantity)) return Infinity;
  const held = state.reservations.filter(
    (one) => one.ItemId === skuId && warehouseIds.includes(one.WarehouseId),
  );
  const lots = warehouseIds.flatMap((id) => supplyLotsOf(state, skuId, id)).filter(isOnSale);
  return total(rows) - units(held) + total(lots);
}

/** @param {{ totalQuantity: number }[]} list */
function total(list) {
  return list.reduce((sum, one) => sum + one.totalQuantity, 0);
}

/** @param {AccountState} state @param {string} skuId @param {string} warehouseId */
export function supplyLotsOf(state, skuId, warehouseId) {
  return state.supplyLots.filter(
    (lot) => lot.skuId === skuId && sameId(lot.warehouseId, warehouseId),
  );
}

/** @param {AccountState['supplyLots'][number]} lot */
function isOnSale({ dateOfSupplyUtc, keepSellingAfterExpiration }) {
  return keepSellingAfterExpiration || new Date(dateOfSupplyUtc) > new Date();
}
