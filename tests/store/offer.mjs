/** What a sales channel can sell of one SKU, and for how much. */
import { availableUnits, stockRow } from './stock.mjs';

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
 * Units the channel can sell: the warehouses of one channel are summed, a negative one included.
 * @param {AccountState} state
 * @param {string} skuId
 * @param {string} channel
 * @returns {number} `Infinity` when one reachable row is unlimited
 */
export function sellableUnits(state, skuId, channel) {
  const reachable = [...new Set(roads(state, channel).map((road) => road.warehouseId))];
  if (reachable.some((id) => stockRow(state, skuId, id).hasUnlimitedQuantity)) return Infinity;
  return reachable.reduce((sum, id) => sum + availableUnits(state, skuId, id), 0);
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
  return { selling: price.basePrice, list: price.listPrice ?? price.basePrice };
}

/** @param {AccountState} state @param {string} skuId @param {string} channel */
export function isAvailable(state, skuId, channel) {
  return sellableUnits(state, skuId, channel) > 0 && priceOf(state, skuId, channel) !== null;
}
