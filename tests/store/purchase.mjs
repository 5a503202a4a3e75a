/** Whether one item of a cart can be bought, and how it would be delivered. */
import { quotes } from './delivery.mjs';
import { isSoldBy, partsOf, priceOf, sellableUnits } from './offer.mjs';
import { unitsForSale } from './stock_for_sale.mjs';

/** @typedef {import('./state.mjs').AccountState} AccountState */
/** @typedef {{ id: string, quantity: number, seller: string }} AskedItem */
/**
 * @typedef {object} Case
 * @property {AskedItem} item
 * @property {number} index
 * @property {string} channel
 * @property {import('./delivery.mjs').Address | null} address
 * @property {number} value of the whole call
 */

/**
 * Flags come from the index, stock and price are live. Only an address brings in what a policy carries, and where to.
 * @param {AccountState} state
 * @param {Case} one
 */
export function verdict(state, one) {
  const { item, channel, address } = one;
  const indexed = state.index[item.id];
  if (!indexed?.sku.IsActive || !isSoldBy(state, item.id, item.seller)) return 'ORD027';
  if (!indexed.product.ListStoreId.includes(Number(channel))) return 'ORD027';
  if (priceOf(state, item.id, channel) === null) return 'withoutPrice';
  if (sellableUnits(state, item.id, channel) <= 0) return 'withoutStock';
  if (!address) return 'available';
  if (!hasMetrics(indexed.sku)) return 'itemMetricsNotFound';
  return deliveries(state, one).length > 0 ? 'available' : 'cannotBeDelivered';
}

/** @param {import('./seed/records.mjs').Sku} sku */
function hasMetrics({ PackagedHeight, PackagedWidth, PackagedLength, PackagedWeightKg }) {
  return PackagedHeight + PackagedWidth + PackagedLength > 0 || PackagedWeightKg > 0;
}

/**
 * Roads to the address from warehouses with stock; a kit goes with the policies that carry each of its components.
 * @param {AccountState} state
 * @param {Case} one
 */
export function deliveries(state, one) {
  const parts = partsOf(state, one.item.id);
  if (parts.length === 0) return roadsOf(state, one);
  const [first, ...others] = parts.map(({ id, quantity }) =>
    roadsOf(state, { ...one, item: { ...one.item, id, quantity: one.item.quantity * quantity } }),
  );
  return first.filter(({ policyId }) =>
    others.every((roads) => roads.some((road) => road.policyId === policyId)),
  );
}

/** @param {AccountState} state @param {Case} one */
function roadsOf(state, { item: asked, channel, address, value }) {
  const sku = state.index[asked.id]?.sku;
  if (!sku || !address) return [];
  const parcel = {
    ...{ height: sku.PackagedHeight, width: sku.PackagedWidth, length: sku.PackagedLength },
    ...{ weight: sku.PackagedWeightKg, quantity: asked.quantity, modal: sku.ModalType, value },
  };
  const found = quotes(state, channel, parcel, address);
  return found.filter(({ warehouseId }) => unitsForSale(state, asked.id, [warehouseId]) > 0);
}

/** Measures in one unit of the SKU. @param {AccountState} state @param {string} skuId */
export function multiplierOf(state, skuId) {
  return state.index[skuId]?.sku.UnitMultiplier ?? 1;
}

/** Decimal currency units of all that is asked for. @param {AccountState} state @param {AskedItem[]} items @param {string} channel */
export function worth(state, items, channel) {
  const amounts = items.map(
    ({ id, quantity }) =>
      (priceOf(state, id, channel)?.selling ?? 0) * multiplierOf(state, id) * quantity,
  );
  return amounts.reduce((sum, amount) => sum + amount, 0);
}
