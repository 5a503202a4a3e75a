/** What checkout takes from a warehouse: counted units that no order holds, and units of supply lots. */
import { countedRow, sameId, units } from './stock.mjs';

/** @typedef {import('./state.mjs').AccountState} AccountState */

/**
 * May be negative. The warehouse goes by its exact id here, unlike in the inventory (known issue 346163).
 * @param {AccountState} state
 * @param {string} skuId
 * @param {string} warehouseId
 * @returns {number} `Infinity` when the row is unlimited
 */
export function unitsForSale(state, skuId, warehouseId) {
  const row = countedRow(state, skuId, warehouseId);
  if (row?.hasUnlimitedQuantity) return Infinity;
  const held = state.reservations.filter(
    (one) => one.ItemId === skuId && one.WarehouseId === warehouseId,
  );
  const lots = supplyLotsOf(state, skuId, warehouseId).filter(isOnSale);
  const coming = lots.reduce((sum, lot) => sum + lot.totalQuantity, 0);
  return (row?.totalQuantity ?? 0) - units(held) + coming;
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
