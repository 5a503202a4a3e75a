/** Is it on the storefront: catalogue search, offers, variations and the index status. */
import { json, notFound } from '../answers.mjs';
import { ANY_API_HOST as host } from '../contract.mjs';
import { isAvailable, priceOf, sellableUnits } from '../offer.mjs';
import { collectionsOf } from '../state.mjs';

/** @typedef {import('../contract.mjs').StoreRequest} StoreRequest */
/** @typedef {import('../state.mjs').AccountState} AccountState */
/** @typedef {import('../seed/seed.mjs').Indexed} Indexed */

const NO_PRICE_CENTS = 999_987_600;

/**
 * Several `fq` of different kinds narrow; at most 50 products a call, none beyond 2,500.
 * @param {StoreRequest} request
 */
function search({ state, url }) {
  const from = Number(url.searchParams.get('_from') ?? 0);
  const to = Math.min(Number(url.searchParams.get('_to') ?? from + 9), from + 49);
  if (from > 2500) return json("Parameter _from can't be greater than 2500.", 400);
  const channel = url.searchParams.get('sc') ?? '1';
  const filters = url.searchParams.getAll('fq');
  const groups = [...byProduct(state).values()]
    .filter((skus) => isListed(state, skus, channel))
    .filter((skus) => filters.every((filter) => passes(state, skus, filter)));
  return json(
    groups.slice(from, to + 1).map((skus) => found(state, skus, channel)),
    206,
  );
}

/** @param {AccountState} state @returns {Map<number, Indexed[]>} */
function byProduct(state) {
  const groups = new Map();
  for (const indexed of Object.values(state.index)) {
    const id = indexed.product.Id;
    groups.set(id, [...(groups.get(id) ?? []), indexed]);
  }
  return groups;
}

/**
 * Active, visible, released, and either in stock or shown without.
 * @param {AccountState} state
 * @param {Indexed[]} skus
 * @param {string} channel
 */
function isListed(state, skus, channel) {
  const { product } = skus[0];
  const active = skus.filter(({ sku }) => sku.IsActive);
  const inStock = active.some(({ sku }) => isAvailable(state, String(sku.Id), channel));
  return (
    active.length > 0 &&
    product.IsActive &&
    product.IsVisible &&
    product.ListStoreId.includes(Number(channel)) &&
    new Date(product.ReleaseDate) <= new Date() &&
    (inStock || product.ShowWithoutStock)
  );
}

/** @param {AccountState} state @param {Indexed[]} skus @param {string} filter `name:value` */
function passes(state, skus, filter) {
  const at = filter.indexOf(':');
  const name = filter.slice(0, at);
  const value = filter.slice(at + 1);
  const { product } = skus[0];
  if (name === 'productId') return String(product.Id) === value;
  if (name === 'skuId') return skus.some(({ sku }) => String(sku.Id) === value);
  if (name === 'alternateIds_RefId') return skus.some(({ sku }) => sku.RefId === value);
  if (name === 'alternateIds_Ean') return skus.some(({ sku }) => sku.Ean === value);
  if (name === 'productClusterIds')
    return collectionsOf(state, product.Id).some(({ Id }) => String(Id) === value);
  return true;
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
    sellers: state.sellers.map(({ SellerId, Name }) => ({
      ...{ sellerId: SellerId, sellerName: Name, sellerDefault: SellerId === '1' },
      addToCartLink: `https://${state.account}.vtexcommercestable.com.br/checkout/cart/add?sku=${id}&qty=1&seller=${SellerId}&sc=${channel}`,
      commertialOffer: commercialOffer(state, id, channel),
    })),
  };
}

/** @param {AccountState} state @param {string} skuId @param {string} channel */
function commercialOffer(state, skuId, channel) {
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

/** @param {StoreRequest} request */
function offers({ state, params }) {
  const indexed = state.index[params.sku];
  if (!indexed || String(indexed.product.Id) !== params.product) return json([]);
  const { product, sku } = indexed;
  const id = String(sku.Id);
  const OffersPerSalesChannel = product.ListStoreId.map((SaleChannel) => {
    const { AvailableQuantity, Price, ListPrice, PriceWithoutDiscount, IsAvailable } =
      commercialOffer(state, id, String(SaleChannel));
    return { AvailableQuantity, SaleChannel, Price, ListPrice, PriceWithoutDiscount, IsAvailable };
  });
  return json([
    {
      ...{ SkuId: id, EanId: sku.Ean, RefId: sku.RefId, Name: sku.Name },
      ...{ NameComplete: `${product.Name} ${sku.Name}`, IsActive: sku.IsActive },
      Offers: [
        { SellerId: '1', SellerSkuId: id, OffersPerSalesChannel, AvailableSalesChannels: null },
      ],
      ...{ LastModified: sku.DateUpdated, ProductId: String(product.Id) },
    },
  ]);
}

/** Integer cents here. @param {StoreRequest} request */
function variations({ state, params }) {
  const skus = byProduct(state).get(Number(params.product));
  if (!skus) return notFound('product');
  const lines = skus.map(({ sku }) => variation(state, sku));
  return json({
    ...{ productId: Number(params.product), name: skus[0].product.Name, salesChannel: '1' },
    ...{ available: lines.some((line) => line.available), displayMode: 'list' },
    ...{ dimensions: [], dimensionsInputType: {}, dimensionsMap: {}, skus: lines },
  });
}

/** @param {AccountState} state @param {Indexed['sku']} sku */
function variation(state, sku) {
  const id = String(sku.Id);
  const offer = commercialOffer(state, id, '1');
  return {
    ...{ sku: sku.Id, skuname: sku.Name, dimensions: {}, available: offer.IsAvailable },
    availablequantity: offer.AvailableQuantity,
    listPrice: Math.round(offer.ListPrice * 100),
    bestPrice: offer.IsAvailable ? Math.round(offer.Price * 100) : NO_PRICE_CENTS,
    ...{ sellerId: '1', seller: state.account, measures: {}, unitMultiplier: sku.UnitMultiplier },
  };
}

/**
 * A Solr-style document; the fields inside `<doc>` are not documented.
 * @param {StoreRequest} request
 */
function indexedInfo({ state, params }) {
  const count = byProduct(state).has(Number(params.product)) ? 1 : 0;
  const doc = count ? `<doc><int name="productId">${Number(params.product)}</int></doc>` : '';
  const body =
    '<?xml version="1.0" encoding="UTF-8"?>\n<response><lst name="responseHeader">' +
    `<int name="status">0</int><int name="QTime">1</int></lst><result name="response" numFound="${count}" ` +
    `start="0" maxScore="0.0" numFoundExact="true">${doc}</result></response>`;
  return { status: 200, headers: { 'content-type': 'application/xml; charset=utf-8' }, body };
}

const PUB = '/api/catalog_system/pub/products';

/** @type {import('../contract.mjs').Route[]} */
export const routes = [
  read(`${PUB}/search(?:/.*)?`, search),
  read(`${PUB}/offers/(?<product>\\d+)/sku/(?<sku>\\d+)`, offers),
  read(`${PUB}/variations/(?<product>\\d+)`, variations),
  {
    ...read('/api/catalog_system/pvt/products/GetIndexedInfo/(?<product>\\d+)', indexedInfo),
    needs: ['ViewProduct'],
  },
];

/**
 * @param {string} path
 * @param {import('../contract.mjs').Route['answer']} answer
 * @returns {import('../contract.mjs').Route}
 */
function read(path, answer) {
  return { host, method: 'GET', path: new RegExp(`^${path}$`, 'i'), answer };
}
