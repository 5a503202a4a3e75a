/** Intelligent Search, version 1: one product by one of its keys, or 404 for each reason not to show it. */
import { badRequest, json, notFound } from '../answers.mjs';
import { ANY_API_HOST as host } from '../contract.mjs';
import { sellersOf } from '../offer.mjs';
import { collectionsOf } from '../state.mjs';
import { byProduct, commercialOffer, isInStock, isListed } from '../storefront.mjs';

/** @typedef {import('../contract.mjs').StoreRequest} StoreRequest */
/** @typedef {import('../state.mjs').AccountState} AccountState */
/** @typedef {import('../seed/seed.mjs').Indexed} Indexed */

/** @type {Record<string, (indexed: Indexed) => string>} */
const FIELDS = {
  id: ({ product }) => String(product.Id),
  slug: ({ product }) => product.LinkId,
  ean: ({ sku }) => sku.Ean,
  sku: ({ sku }) => String(sku.Id),
  reference: ({ sku }) => sku.RefId,
};

/** The only two quantities it tells. */
const QUANTITY = { available: 10_000, not: 0 };

/** @param {StoreRequest} request */
function product({ state, url: { searchParams: query }, switches }) {
  if (switches.intelligentSearch === 'absent') return notFound('route');
  const key = FIELDS[query.get('field') ?? ''];
  const value = query.get('value');
  if (!key || !value) return badRequest('field and value are required');
  const channel = query.get('sc') ?? '1';
  if (isPrivate(state, channel)) return json({ message: 'Unauthorized' }, 401);
  const skus = [...byProduct(state).values()].find((group) =>
    group.some((indexed) => key(indexed) === value),
  );
  return skus && isShown(state, skus, channel, query)
    ? cached(found(state, skus, channel))
    : notFound('product');
}

/** A channel with a condition is not open to everybody. @param {AccountState} state @param {string} channel */
function isPrivate(state, channel) {
  return state.salesChannels.some(
    ({ Id, ConditionRule }) => String(Id) === channel && ConditionRule,
  );
}

/**
 * @param {AccountState} state
 * @param {Indexed[]} skus
 * @param {string} channel
 * @param {URLSearchParams} query
 */
function isShown(state, skus, channel, query) {
  const invisibleToo = query.get('show-invisible-items') === 'true';
  const cluster = query.get('productClusterId');
  const clusters = collectionsOf(state, skus[0].product.Id).map(({ Id }) => String(Id));
  if (cluster && !clusters.includes(cluster)) return false;
  if (query.get('hideUnavailableItems') === 'true' && !isInStock(state, skus, channel))
    return false;
  return isListed(state, skus, channel, { invisibleToo });
}

/** @param {AccountState} state @param {Indexed[]} skus @param {string} channel */
function found(state, skus, channel) {
  const { product: own } = skus[0];
  const brand = state.brands.find(({ id }) => id === own.BrandId);
  const items = skus
    .filter(({ sku }) => sku.IsActive)
    .map(({ sku }) => item(state, own.Name, sku, channel));
  const offers = items.flatMap(({ sellers }) => sellers.map((one) => one.commertialOffer));
  return {
    ...{ productId: String(own.Id), productName: own.Name, brand: brand?.name ?? '' },
    ...{ brandId: own.BrandId, linkText: own.LinkId, link: `/${own.LinkId}/p` },
    ...{ categories: ['/Esporte/Trilha/'], categoryId: String(own.CategoryId) },
    categoriesIds: [`/${own.DepartmentId}/${own.CategoryId}/`],
    priceRange: {
      sellingPrice: range(offers.map(({ Price }) => Price)),
      listPrice: range(offers.map(({ ListPrice }) => ListPrice)),
    },
    ...{ specificationGroups: [], skuSpecifications: [], clusterHighlights: [], properties: [] },
    productClusters: collectionsOf(state, own.Id).map(({ Id, Name }) => ({
      id: String(Id),
      name: Name,
    })),
    ...{ items, origin: 'intelligent-search' },
  };
}

/**
 * @param {AccountState} state
 * @param {string} productName
 * @param {Indexed['sku']} sku
 * @param {string} channel
 */
function item(state, productName, sku, channel) {
  const { Price, ListPrice, IsAvailable } = commercialOffer(state, String(sku.Id), channel);
  const AvailableQuantity = IsAvailable ? QUANTITY.available : QUANTITY.not;
  return {
    sellers: sellersOf(state, String(sku.Id)).map(({ SellerId, Name }) => ({
      ...{ sellerId: SellerId, sellerName: Name, sellerDefault: SellerId === '1' },
      commertialOffer: { Price, ListPrice, AvailableQuantity },
    })),
    ...{ images: [], itemId: String(sku.Id), name: sku.Name },
    ...{ nameComplete: `${productName} ${sku.Name}`, measurementUnit: sku.MeasurementUnit },
    ...{ unitMultiplier: sku.UnitMultiplier, variations: [], ean: sku.Ean, isKit: sku.IsKit },
    ...{ modalType: sku.ModalType ?? '', videos: [], attachments: [] },
  };
}

/** @param {number[]} amounts */
function range(amounts) {
  const sold = amounts.filter((amount) => amount > 0);
  return { highPrice: Math.max(0, ...sold), lowPrice: sold.length ? Math.min(...sold) : 0 };
}

/** Caches may keep it, unlike everything else here. @param {object} body */
function cached(body) {
  const answer = json(body);
  return { ...answer, headers: { ...answer.headers, 'cache-control': 'public, max-age=600' } };
}

/** @type {import('../contract.mjs').Route[]} */
export const routes = [
  {
    ...{ host, method: 'GET', answer: product },
    path: /^\/api\/intelligent-search\/v1\/products\/?$/i,
  },
];
