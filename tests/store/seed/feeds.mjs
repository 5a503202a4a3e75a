/**
 * The XML configurations an account starts with, and the data items a feed's tag table can offer.
 */

/**
 * @typedef {'open' | 'atom' | 'rss'} FeedType
 * @typedef {{ item: FeedItem, tag: string, show: boolean }} FeedTag
 *
 * @typedef {object} Feed
 * @property {number} id
 * @property {FeedType} type the XML shapes seen in the field
 * @property {string} fileName without `.xml`
 * @property {'UTF-8' | 'ISO-8859-1'} encoding
 * @property {number} collectionId
 * @property {string} currencySymbol
 * @property {boolean} thousandsSeparator
 * @property {'standard' | 'google'} categorySeparator
 * @property {boolean} showUnavailable
 * @property {boolean} defaultSku list each product once, with its default SKU
 * @property {string} priceTable empty for none; a table without fixed prices has no effect
 * @property {number} salesChannel not a field of the documented form; follows from the feed's website
 * @property {FeedTag[]} tags
 */

/** @typedef {typeof ITEMS[number]} FeedItem */

/** Rows of the tag table, in the order of the form. */
export const ITEMS = /** @type {const} */ ([
  'productId',
  'productName',
  'productAndSkuName',
  'skuId',
  'skuName',
  'link',
  'brand',
  'category',
  'departmentAndCategory',
  'globalCategory',
  'skuReference',
  'ean',
  'fiscalCode',
  'lowestPrice',
  'highestPrice',
  'originalPrice',
  'currentPrice',
  'currentPriceWithTaxes',
  'installment',
  'availability',
]);

/** Their box is ticked and cannot be unticked. @type {readonly FeedItem[]} */
export const MANDATORY = ['productId', 'skuId', 'link'];

/** @type {Record<FeedItem, string>} */
const OPEN_NAMES = {
  productId: 'id_product',
  productName: 'name',
  productAndSkuName: 'full_name',
  skuId: 'sku',
  skuName: 'sku_name',
  link: 'link',
  brand: 'brand',
  category: 'category',
  departmentAndCategory: 'department_category',
  globalCategory: 'global_category',
  skuReference: 'reference',
  ean: 'ean',
  fiscalCode: 'fiscal_code',
  lowestPrice: 'lowest_price',
  highestPrice: 'highest_price',
  originalPrice: 'list_price',
  currentPrice: 'price',
  currentPriceWithTaxes: 'price_with_taxes',
  installment: 'installment',
  availability: 'availability',
};

/** @type {Record<FeedItem, string>} */
const GOOGLE_NAMES = {
  ...OPEN_NAMES,
  productId: 'g:mpn',
  productAndSkuName: 'title',
  skuId: 'g:id',
  link: 'link',
  brand: 'g:brand',
  departmentAndCategory: 'g:product_type',
  globalCategory: 'g:google_product_category',
  ean: 'g:gtin',
  originalPrice: 'g:price',
  currentPrice: 'g:sale_price',
  availability: 'g:availability',
};

/** @type {readonly FeedItem[]} */
const SHOWN = [
  ...['productId', 'productAndSkuName', 'skuId', 'link', 'brand', 'departmentAndCategory'],
  ...['ean', 'originalPrice', 'currentPrice', 'availability'],
].map((item) => /** @type {FeedItem} */ (item));

/** @param {FeedType} type @returns {FeedTag[]} */
export function defaultTags(type) {
  const names = type === 'open' ? OPEN_NAMES : GOOGLE_NAMES;
  return ITEMS.map((item) => ({ item, tag: names[item], show: SHOWN.includes(item) }));
}

/** @returns {Feed[]} */
export function feeds() {
  return [
    feed(1, 'rss', 'googleshopping', 140),
    { ...feed(2, 'open', 'vitrine-parceiros', 141), encoding: 'ISO-8859-1', showUnavailable: true },
    { ...feed(3, 'atom', 'criteo-default', 140), defaultSku: true, currencySymbol: 'BRL' },
    { ...feed(4, 'open', 'clube-fechado', 141), salesChannel: 3 },
  ];
}

/**
 * @param {number} id
 * @param {FeedType} type
 * @param {string} fileName
 * @param {number} collectionId
 * @returns {Feed}
 */
export function feed(id, type, fileName, collectionId) {
  return {
    ...{ id, type, fileName, encoding: 'UTF-8', collectionId, currencySymbol: 'R$' },
    ...{ thousandsSeparator: true, categorySeparator: type === 'open' ? 'standard' : 'google' },
    ...{ showUnavailable: false, defaultSku: false, priceTable: '', salesChannel: 1 },
    tags: defaultTags(type),
  };
}
