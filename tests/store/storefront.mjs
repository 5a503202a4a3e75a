/** Presence on the storefront: which indexed products a shopper of a channel is shown, and what is offered of them. */
import { isAvailable, priceOf, sellableUnits } from './offer.mjs';

/** @typedef {import('./state.mjs').AccountState} AccountState */
/** @typedef {import('./seed/seed.mjs').Indexed} Indexed */

/** Indexed SKUs by product. @param {AccountState} state @returns {Map<number, Indexed[]>} */
export function byProduct(state) {
  const groups = new Map();
  for (const indexed of Object.values(state.index)) {
    const id = indexed.product.Id;
    groups.set(id, [...(groups.get(id) ?? []), indexed]);
  }
  return groups;
}

/**
 * In the index with the product and a SKU active, visible, released, of an active brand and category, in the
 * channel, and either in stock or shown without.
 * @param {AccountState} state
 * @param {Indexed[]} skus of one product
 * @param {string} channel
 * @param {{ invisibleToo?: boolean }} [more] skips what `IsVisible` says, and nothing else
 */
export function isListed(state, skus, channel, { invisibleToo = false } = {}) {
  const { product } = skus[0];
  return (
    skus.some(({ sku }) => sku.IsActive) &&
    product.IsActive &&
    (product.IsVisible || invisibleToo) &&
    product.ListStoreId.includes(Number(channel)) &&
    new Date(product.ReleaseDate) <= new Date() &&
    isOfActiveKind(state, product) &&
    (product.ShowWithoutStock || isInStock(state, skus, channel))
  );
}

/** @param {AccountState} state @param {Indexed[]} skus @param {string} channel */
export function isInStock(state, skus, channel) {
  return skus.some(({ sku }) => sku.IsActive && isAvailable(state, String(sku.Id), channel));
}

/** Of an active brand, and a category active up to its department. @param {AccountState} state @param {Indexed['product']} product */
function isOfActiveKind(state, { BrandId, CategoryId, DepartmentId }) {
  const brand = state.brands.find(({ id }) => id === BrandId);
  const kinds = state.categories.filter(({ Id }) => Id === CategoryId || Id === DepartmentId);
  return brand?.isActive !== false && kinds.every(({ IsActive }) => IsActive);
}

/**
 * Decimal currency units; nothing of a price is told of what cannot be bought.
 * @param {AccountState} state
 * @param {string} skuId
 * @param {string} channel
 */
export function commercialOffer(state, skuId, channel) {
  const available = isAvailable(state, skuId, channel);
  const amounts = available ? priceOf(state, skuId, channel) : null;
  return {
    ...{ Price: amounts?.selling ?? 0, ListPrice: amounts?.list ?? 0 },
    ...{ PriceWithoutDiscount: amounts?.selling ?? 0, RewardValue: 0, PriceValidUntil: null },
    AvailableQuantity: available ? bucket(sellableUnits(state, skuId, channel)) : 0,
    ...{ IsAvailable: available, Tax: 0, GetInfoErrorMessage: null },
    CacheVersionUsedToCallCheckout: '',
  };
}

/** Quantities are told in steps only, since 2024-09. @param {number} units */
function bucket(units) {
  return [99_999, 100, 10, 1].find((step) => units >= step) ?? 0;
}
