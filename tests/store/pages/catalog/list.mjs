/** The product listing of the new catalogue: searched, filtered and paged on the server. */
import { isAvailable, sellersOf } from '../../offer.mjs';
import { skusOfProduct } from '../../state.mjs';

/** @typedef {import('../../state.mjs').AccountState} AccountState */
/** @typedef {import('../../seed/records.mjs').Product} Product */

/**
 * @typedef {object} ListedProduct
 * @property {number} id
 * @property {string} name
 * @property {string} lastUpdate
 * @property {'forSale' | 'unavailable' | 'inactive'} availability of the default sales channel only
 * @property {Record<string, string[]>} facets what the filters compare with
 * @property {{ id: number, name: string, refId: string, isActive: boolean, forSale: boolean }[]} skus
 */

export const FACETS = ['status', 'brand', 'category', 'seller', 'kit', 'visibility', 'policy'];
const DEFAULT_CHANNEL = '1';
const PAGE_SIZE = 25;

/** @param {AccountState} state @param {URLSearchParams} query */
export function listProducts(state, query) {
  const all = state.products.map((product) => listed(state, product));
  const found = all
    .filter((product) => isNamed(product, query.get('search') ?? ''))
    .filter((product) => fits(product, query));
  const page = Math.max(1, Number(query.get('page')) || 1);
  const start = (page - 1) * PAGE_SIZE;
  return {
    products: found.slice(start, start + PAGE_SIZE),
    total: found.length,
    page,
    size: PAGE_SIZE,
    options: options(all),
  };
}

/** @param {AccountState} state @param {Product} product @returns {ListedProduct} */
function listed(state, product) {
  const records = skusOfProduct(state, product.Id);
  const skus = records.map((sku) => ({
    ...{ id: sku.Id, name: sku.Name, refId: sku.RefId, isActive: sku.IsActive },
    forSale: sku.IsActive && isAvailable(state, String(sku.Id), DEFAULT_CHANNEL),
  }));
  const forSale = skus.some((sku) => sku.forSale) ? 'forSale' : 'unavailable';
  return {
    ...{
      id: product.Id,
      name: product.Name,
      skus,
      facets: facets(
        state,
        product,
        records.some((sku) => sku.IsKit),
      ),
    },
    lastUpdate: records[0]?.DateUpdated ?? product.ReleaseDate,
    availability: product.IsActive ? forSale : 'inactive',
  };
}

/** @param {AccountState} state @param {Product} product @param {boolean} isKit @returns {Record<string, string[]>} */
function facets(state, product, isKit) {
  const channels = state.salesChannels.filter((channel) =>
    product.ListStoreId.includes(channel.Id),
  );
  return {
    status: [product.IsActive ? 'statusActive' : 'statusInactive'],
    brand: state.brands.filter(({ id }) => id === product.BrandId).map(({ name }) => name),
    category: state.categories
      .filter(({ Id }) => Id === product.CategoryId)
      .map(({ Name }) => Name),
    seller: sellerNames(state, product),
    kit: [isKit ? 'yes' : 'no'],
    visibility: [product.IsVisible ? 'displayed' : 'hidden'],
    policy: channels.map(({ Name }) => Name),
  };
}

/** @param {AccountState} state @param {Product} product */
function sellerNames(state, product) {
  const skus = skusOfProduct(state, product.Id);
  const names = skus.flatMap((sku) => sellersOf(state, String(sku.Id)).map(({ Name }) => Name));
  return [...new Set(names)];
}

/** Names in part; ids and reference codes whole. @param {ListedProduct} product @param {string} search */
function isNamed(product, search) {
  const wanted = search.trim().toLowerCase();
  if (!wanted) return true;
  const codes = [product.id, ...product.skus.flatMap((sku) => [sku.id, sku.refId])];
  return (
    product.name.toLowerCase().includes(wanted) ||
    codes.some((code) => String(code).toLowerCase() === wanted)
  );
}

/** @param {ListedProduct} product @param {URLSearchParams} query */
function fits(product, query) {
  return FACETS.every((name) => {
    const wanted = query.getAll(name);
    return wanted.length === 0 || product.facets[name].some((value) => wanted.includes(value));
  });
}

/** @param {ListedProduct[]} all @returns {Record<string, string[]>} */
function options(all) {
  const values = (/** @type {string} */ name) =>
    [...new Set(all.flatMap((product) => product.facets[name]))].sort();
  return Object.fromEntries(FACETS.map((name) => [name, values(name)]));
}
