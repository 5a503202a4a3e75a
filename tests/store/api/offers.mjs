/** What the index holds of one product: offers by channel, variations, the index document. */
import { json, notFound } from '../answers.mjs';
import { ANY_API_HOST as host } from '../contract.mjs';
import { byProduct, commercialOffer } from '../storefront.mjs';

/** @typedef {import('../contract.mjs').StoreRequest} StoreRequest */
/** @typedef {import('../state.mjs').AccountState} AccountState */
/** @typedef {import('../seed/seed.mjs').Indexed} Indexed */

const NO_PRICE_CENTS = 999_987_600;

/** `LastModified` is that of the index: how fresh the offer is. @param {StoreRequest} request */
function offers({ state, params }) {
  const indexed = state.index[params.sku];
  if (!indexed || String(indexed.product.Id) !== params.product) return json([]);
  const { product, sku, indexedAt } = indexed;
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
      MainImage: mainImage(sku),
      Offers: [
        { SellerId: '1', SellerSkuId: id, OffersPerSalesChannel, AvailableSalesChannels: null },
      ],
      ...{ LastModified: indexedAt, ProductId: String(product.Id) },
    },
  ]);
}

/** @param {Indexed['sku']} sku */
function mainImage({ ImageIds: [id], DateUpdated }) {
  if (id === undefined) return null;
  return {
    ...{ ImageId: String(id), ImageLabel: null, ImageTag: '', IsMain: true, IsZoomSize: false },
    ...{ ImagePath: `~/arquivos/ids/${id}/a.jpg`, ImageText: null, LastModified: DateUpdated },
  };
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
function indexedInfo({ state, params, switches }) {
  const id = Number(params.product);
  const count = byProduct(state).has(id) ? 1 : 0;
  const doc = count ? `<doc><int name="productId">${id}</int></doc>` : '';
  const xml =
    '<?xml version="1.0" encoding="UTF-8"?>\n<response><lst name="responseHeader">' +
    '<int name="status">0</int><int name="QTime">1</int><lst name="params"><str name="fl">*</str>' +
    '<arr name="fq"><str>instanceId:00000000-0000-4000-8000-000000000000</str>' +
    `<str>productId:${id}</str></arr></lst></lst><result name="response" numFound="${count}" ` +
    `start="0" maxScore="0.0" numFoundExact="true">${doc}</result>` +
    '<lst name="facet_counts"><lst name="facet_queries"/></lst></response>';
  if (switches.indexedInfo === 'quoted') return json(xml);
  return {
    status: 200,
    headers: { 'content-type': 'application/xml; charset=utf-8' },
    body: xml,
  };
}

const PUB = '/api/catalog_system/pub/products';

/** @type {import('../contract.mjs').Route[]} */
export const routes = [
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
