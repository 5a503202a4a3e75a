/** Legacy catalogue search: the products a shopper of a channel is shown. */
import { json } from '../answers.mjs';
import { ANY_API_HOST as host } from '../contract.mjs';
import { isAvailable, sellersOf } from '../offer.mjs';
import { collectionsOf } from '../state.mjs';
import { byProduct, commercialOffer, isListed } from '../storefront.mjs';

/** @typedef {import('../contract.mjs').StoreRequest} StoreRequest */
/** @typedef {import('../state.mjs').AccountState} AccountState */
/** @typedef {import('../seed/seed.mjs').Indexed} Indexed */

/**
 * Several `fq` of one name widen, those of different names narrow; at most 50 products a call, none beyond 2,500.
 * @param {StoreRequest} request
 */
function search({ state, url, params }) {
  const from = Number(url.searchParams.get('_from') ?? 0);
  const to = Math.min(Number(url.searchParams.get('_to') ?? from + 9), from + 49);
  if (from > 2500) return json("Parameter _from can't be greater than 2500.", 400);
  const channel = url.searchParams.get('sc') ?? '1';
  const filters = filtersByName(url.searchParams.getAll('fq'));
  const groups = [...byProduct(state).values()]
    .filter((skus) => !params.slug || skus[0].product.LinkId === params.slug)
    .filter((skus) => isListed(state, skus, channel))
    .filter((skus) => filters.every((same) => same.some((filter) => passes(state, skus, filter))));
  const answer = json(
    groups.slice(from, to + 1).map((skus) => found(state, skus, channel)),
    206,
  );
  return { ...answer, headers: { ...answer.headers, resources: `${from}-${to}/${groups.length}` } };
}

/** @typedef {{ name: string, value: string }} Filter */

/** @param {string[]} queries `name:value` @returns {Filter[][]} */
function filtersByName(queries) {
  const filters = queries.map((query) => {
    const at = query.indexOf(':');
    return { name: query.slice(0, at), value: query.slice(at + 1) };
  });
  const names = new Set(filters.map(({ name }) => name));
  return [...names].map((name) => filters.filter((filter) => filter.name === name));
}

const AVAILABLE = 'isAvailablePerSalesChannel_';

/** A filter not named here narrows nothing. @param {AccountState} state @param {Indexed[]} skus @param {Filter} filter */
function passes(state, skus, { name, value }) {
  const { product } = skus[0];
  if (name.startsWith(AVAILABLE)) {
    const channel = name.slice(AVAILABLE.length);
    const available = skus.some(({ sku }) => isAvailable(state, String(sku.Id), channel));
    return available === (value === '1');
  }
  if (name === 'productId') return String(product.Id) === value;
  if (name === 'skuId') return skus.some(({ sku }) => String(sku.Id) === value);
  if (name === 'alternateIds_RefId') return skus.some(({ sku }) => sku.RefId === value);
  if (name === 'alternateIds_Ean') return skus.some(({ sku }) => sku.Ean === value);
  if (name === 'productClusterIds')
    return collectionsOf(state, product.Id).some(({ Id }) => String(Id) === value);
  if (name === 'sellerId') return skus.some(({ sku }) => sellerIds(state, sku).includes(value));
  return true;
}

/** @param {AccountState} state @param {Indexed['sku']} sku */
function sellerIds(state, sku) {
  return sellersOf(state, String(sku.Id)).map(({ SellerId }) => SellerId);
}

/** @param {AccountState} state @param {Indexed[]} skus @param {string} channel */
function found(state, skus, channel) {
  const { product } = skus[0];
  const clusters = collectionsOf(state, product.Id);
  const brand = state.brands.find(({ id }) => id === product.BrandId);
  return {
    ...{ productId: String(product.Id), productName: product.Name, brand: brand?.name ?? '' },
    ...{ brandId: product.BrandId, linkText: product.LinkId, productReference: product.RefId },
    categoryId: String(product.CategoryId),
    productClusters: Object.fromEntries(clusters.map(({ Id, Name }) => [Id, Name])),
    categories: ['/Esporte/Trilha/', '/Esporte/'],
    categoriesIds: [`/${product.DepartmentId}/${product.CategoryId}/`, `/${product.DepartmentId}/`],
    link: `https://${state.account}.vtexcommercestable.com.br/${product.LinkId}/p`,
    items: skus
      .filter(({ sku }) => sku.IsActive)
      .map(({ sku }) => offered(state, product.Name, sku, channel)),
  };
}

/**
 * @param {AccountState} state
 * @param {string} productName
 * @param {Indexed['sku']} sku
 * @param {string} channel
 */
function offered(state, productName, sku, channel) {
  const id = String(sku.Id);
  return {
    ...{ itemId: id, name: sku.Name, nameComplete: `${productName} ${sku.Name}`, ean: sku.Ean },
    referenceId: [{ Key: 'RefId', Value: sku.RefId }],
    ...{
      measurementUnit: sku.MeasurementUnit,
      unitMultiplier: sku.UnitMultiplier,
      isKit: sku.IsKit,
    },
    images: sku.ImageIds.map((image) => ({
      imageId: String(image),
      imageUrl: `https://${state.account}.vteximg.com.br/arquivos/ids/${image}/a.jpg`,
    })),
    sellers: sellersOf(state, id).map(({ SellerId, Name }) => ({
      ...{ sellerId: SellerId, sellerName: Name, sellerDefault: SellerId === '1' },
      addToCartLink: `https://${state.account}.vtexcommercestable.com.br/checkout/cart/add?sku=${id}&qty=1&seller=${SellerId}&sc=${channel}`,
      commertialOffer: commercialOffer(state, id, channel),
    })),
  };
}

const SEARCH = '^/api/catalog_system/pub/products/search';

/** @type {import('../contract.mjs').Route[]} */
export const routes = [
  {
    ...{ host, method: 'GET', answer: search },
    path: new RegExp(`${SEARCH}(?:/(?<slug>[^/]+)/p)?/?$`, 'i'),
  },
  { host, method: 'GET', answer: search, path: new RegExp(`${SEARCH}/.*$`, 'i') },
];
