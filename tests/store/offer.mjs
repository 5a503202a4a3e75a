/** What a sales channel can sell of one SKU, for how much, and who sells it. */
import { unitsForSale } from './stock_for_sale.mjs';

/** @typedef {import('./state.mjs').AccountState} AccountState */

/**
 * A complete road from a warehouse to a shopper of one channel: every part active and linked.
 * @typedef {{ warehouseId: string, dockId: string, policyId: string, policyName: string }} Road
 */

/** @param {AccountState} state @param {string} channel @returns {Road[]} */
export function roads(state, channel) {
  return state.warehouses
    .filter((warehouse) => warehouse.isActive)
    .flatMap((warehouse) =>
      warehouse.warehouseDocks.flatMap(({ dockId }) =>
        policiesOf(state, dockId, channel).map((policy) => ({
          ...{ warehouseId: warehouse.id, dockId },
          ...{ policyId: policy.id, policyName: policy.name },
        })),
      ),
    );
}

/** @param {AccountState} state @param {string} dockId @param {string} channel */
function policiesOf(state, dockId, channel) {
  const dock = state.docks.find((one) => one.id === dockId);
  if (!dock?.isActive || !dock.salesChannels.includes(channel)) return [];
  return state.shippingPolicies.filter((policy) => isLinked(policy, dockId));
}

/** @param {AccountState['shippingPolicies'][number]} policy @param {string} dockId */
function isLinked(policy, dockId) {
  return policy.isActive && policy.carrierInfo.linkedDocks.some((dock) => dock.id === dockId);
}

/**
 * Units the channel can sell: the warehouses of one channel are summed, a negative one included. Of a kit with
 * components: how many can be put together.
 * @param {AccountState} state
 * @param {string} skuId
 * @param {string} channel
 * @returns {number} `Infinity` when one reachable row is unlimited
 */
export function sellableUnits(state, skuId, channel) {
  const parts = partsOf(state, skuId);
  if (parts.length > 0) {
    const kits = parts.map(({ id, quantity }) => sellableUnits(state, id, channel) / quantity);
    return Math.floor(Math.min(...kits));
  }
  const reachable = [...new Set(roads(state, channel).map((road) => road.warehouseId))];
  return unitsForSale(state, skuId, reachable);
}

/**
 * The components of a kit, as indexed; none of a SKU with stock of its own.
 * @param {AccountState} state
 * @param {string} skuId
 */
export function partsOf(state, skuId) {
  const parts = state.index[skuId]?.sku.KitParts ?? [];
  return parts.map(({ StockKeepingUnitId, Quantity }) => ({
    id: String(StockKeepingUnitId),
    quantity: Quantity,
  }));
}

/**
 * Decimal currency units, or `null` without any price.
 * @param {AccountState} state
 * @param {string} skuId
 * @param {string} table a sales channel id or the name of a price table
 * @returns {{ selling: number, list: number } | null}
 */
export function priceOf(state, skuId, table) {
  const price = state.prices.find((one) => one.itemId === skuId);
  if (!price) return null;
  const fixed = price.fixedPrices.find((one) => one.tradePolicyId === table);
  if (fixed) return { selling: fixed.value, list: fixed.listPrice ?? fixed.value };
  if (price.basePrice === null) return null;
  return { selling: price.basePrice, list: price.listPrice ?? price.basePrice };
}

/** The sellers bound to a SKU, active or not. @param {AccountState} state @param {string} skuId */
export function sellersOf(state, skuId) {
  const ids = bindingsOf(state, skuId).map(({ SellerId }) => SellerId);
  return state.sellers.filter(({ SellerId }) => ids.includes(SellerId));
}

/** @param {AccountState} state @param {string} skuId */
export function bindingsOf(state, skuId) {
  return state.skuSellers.filter((one) => String(one.StockKeepingUnitId) === skuId);
}

/** Whether an active seller still sells the SKU. @param {AccountState} state @param {string} skuId @param {string} sellerId */
export function isSoldBy(state, skuId, sellerId) {
  const seller = state.sellers.find(({ SellerId }) => SellerId === sellerId);
  const binding = bindingsOf(state, skuId).find(({ SellerId }) => SellerId === sellerId);
  return seller?.IsActive === true && binding?.IsActive === true;
}

/** @param {AccountState} state @param {string} skuId @param {string} channel */
export function isAvailable(state, skuId, channel) {
  return (
    bindingsOf(state, skuId).some(({ SellerId }) => isSoldBy(state, skuId, SellerId)) &&
    priceOf(state, skuId, channel) !== null &&
    sellableUnits(state, skuId, channel) > 0
  );
}
