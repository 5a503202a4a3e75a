/** `/XMLData/{file}.xml`: the feed files, computed from the state and each feed's settings. */
import { isAvailable, priceOf } from './offer.mjs';

/** @typedef {import('./state.mjs').AccountState} AccountState */
/** @typedef {import('./seed/feeds.mjs').Feed} Feed */
/** @typedef {import('./seed/feeds.mjs').FeedItem} FeedItem */
/** @typedef {import('./seed/records.mjs').Product} Product */
/** @typedef {import('./seed/records.mjs').Sku} Sku */

/**
 * Writes every file anew; what is on disk until then is what was written last.
 * @param {AccountState} state
 */
export function writeFeeds(state) {
  const files = state.feeds.filter((feed) => isGenerated(state, feed));
  state.feedFiles = Object.fromEntries(
    files.map((feed) => [feed.fileName.toLowerCase(), feedXml(state, feed)]),
  );
}

/**
 * A sales channel with restricted access gets no file at all.
 * @param {AccountState} state
 * @param {Feed} feed
 */
function isGenerated(state, feed) {
  const channel = state.salesChannels.find((one) => one.Id === feed.salesChannel);
  return channel !== undefined && channel.ConditionRule === null;
}

const TWO_DIGITS = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
const GROUPED = new Intl.NumberFormat('pt-BR', { ...TWO_DIGITS, useGrouping: true });
const PLAIN = new Intl.NumberFormat('pt-BR', { ...TWO_DIGITS, useGrouping: false });

/** Wrappers of the three shapes seen in the field. */
const SHAPES = {
  open: { open: '<products>', item: 'product', close: '</products>' },
  atom: {
    open: '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:g="http://base.google.com/ns/1.0">',
    item: 'entry',
    close: '</feed>',
  },
  rss: {
    open: '<rss version="2.0" xmlns:g="http://base.google.com/ns/1.0"><channel>',
    item: 'item',
    close: '</channel></rss>',
  },
};

/** @param {AccountState} state @param {Feed} feed */
function feedXml(state, feed) {
  const { open, item, close } = SHAPES[feed.type];
  const entries = listed(state, feed).map((entry) => {
    const tags = feed.tags.filter((tag) => tag.show);
    const children = tags.map((tag) => element(tag.tag, value(state, feed, entry, tag.item)));
    return `<${item}>${children.join('')}</${item}>`;
  });
  const head = `<?xml version="1.0" encoding="${feed.encoding.toLowerCase()}"?>`;
  const foot = `<!-- Processado no dia: ${processed(new Date())} -->`;
  return [head, open, ...entries, close, foot].join('\n');
}

/** @typedef {{ product: Product, sku: Sku, available: boolean }} Entry */

/**
 * Active SKUs of active products of the feed's collection; unavailable ones only when asked for.
 * @param {AccountState} state
 * @param {Feed} feed
 * @returns {Entry[]}
 */
function listed(state, feed) {
  const collection = state.collections.find((one) => one.Id === feed.collectionId);
  const products = state.products.filter(
    (product) => product.IsActive && collection?.productIds.includes(product.Id),
  );
  return products.flatMap((product) => {
    const entries = entriesOf(state, feed, product);
    return feed.defaultSku ? entries.slice(0, 1) : entries;
  });
}

/** @param {AccountState} state @param {Feed} feed @param {Product} product @returns {Entry[]} */
function entriesOf(state, feed, product) {
  const channel = String(feed.salesChannel);
  const isOfChannel = product.ListStoreId.includes(feed.salesChannel);
  return state.skus
    .filter((sku) => sku.ProductId === product.Id && sku.IsActive)
    .map((sku) => ({
      ...{ product, sku },
      available: isOfChannel && isAvailable(state, String(sku.Id), channel),
    }))
    .filter((entry) => entry.available || feed.showUnavailable);
}

/** @param {string} tag @param {string} content */
function element(tag, content) {
  const safe = content.replaceAll(']]>', ']]]]><![CDATA[>');
  return `<${tag}><![CDATA[${safe}]]></${tag}>`;
}

/**
 * @param {AccountState} state
 * @param {Feed} feed
 * @param {Entry} entry
 * @param {FeedItem} item
 * @returns {string}
 */
function value(state, feed, entry, item) {
  const { product, sku } = entry;
  /** @type {Record<FeedItem, () => string>} */
  const values = {
    productId: () => String(product.Id),
    productName: () => product.Name,
    productAndSkuName: () => `${product.Name} ${sku.Name}`,
    skuId: () => String(sku.Id),
    skuName: () => sku.Name,
    link: () => `https://www.${state.account}.example/${product.LinkId}/p?idsku=${sku.Id}`,
    brand: () => state.brands.find((brand) => brand.id === product.BrandId)?.name ?? '',
    category: () => categoryNames(state, product).at(-1) ?? '',
    departmentAndCategory: () => joined(feed, categoryNames(state, product)),
    globalCategory: () => '',
    skuReference: () => sku.RefId,
    ean: () => sku.Ean,
    // Always empty, whatever the product says (known issue 1031109).
    fiscalCode: () => '',
    lowestPrice: () => price(state, feed, entry, 'selling'),
    highestPrice: () => price(state, feed, entry, 'list'),
    originalPrice: () => price(state, feed, entry, 'list'),
    currentPrice: () => price(state, feed, entry, 'selling'),
    currentPriceWithTaxes: () => price(state, feed, entry, 'selling'),
    installment: () => installment(state, feed, entry),
    availability: () => availability(feed, entry.available),
  };
  return values[item]();
}

/**
 * Every price tag of an unavailable SKU is empty (known issue 974722).
 * @param {AccountState} state
 * @param {Feed} feed
 * @param {Entry} entry
 * @param {'selling' | 'list'} which
 */
function price(state, feed, entry, which) {
  const amount = amounts(state, feed, entry)?.[which];
  if (amount === undefined || !entry.available) return '';
  return `${feed.currencySymbol} ${formatted(amount, feed.thousandsSeparator)}`;
}

/**
 * The currency of an installment is always R$ (known issue 976295).
 * @param {AccountState} state
 * @param {Feed} feed
 * @param {Entry} entry
 */
function installment(state, feed, entry) {
  const amount = amounts(state, feed, entry)?.selling;
  if (amount === undefined || !entry.available) return '';
  return `3 x R$ ${formatted(amount / 3, true)}`;
}

/**
 * A price table without a fixed price of the SKU has no effect.
 * @param {AccountState} state
 * @param {Feed} feed
 * @param {Entry} entry
 */
function amounts(state, feed, entry) {
  const skuId = String(entry.sku.Id);
  const record = state.prices.find((one) => one.itemId === skuId);
  const named = record?.fixedPrices.some((one) => one.tradePolicyId === feed.priceTable);
  return priceOf(state, skuId, named ? feed.priceTable : String(feed.salesChannel)) ?? undefined;
}

/** @param {number} amount @param {boolean} isGrouped */
function formatted(amount, isGrouped) {
  return (isGrouped ? GROUPED : PLAIN).format(amount);
}

/** @param {Feed} feed @param {boolean} available */
function availability(feed, available) {
  if (feed.type === 'open') return available ? 'disponível' : 'indisponível';
  return available ? 'in stock' : 'out of stock';
}

/** @param {AccountState} state @param {Product} product */
function categoryNames(state, product) {
  const ids = [product.DepartmentId, product.CategoryId];
  return state.categories.filter((one) => ids.includes(one.Id)).map((one) => one.Name);
}

/** @param {Feed} feed @param {string[]} names */
function joined(feed, names) {
  return names.join(feed.categorySeparator === 'google' ? ' > ' : '/');
}

/** @param {Date} date */
function processed(date) {
  return date.toLocaleString('pt-BR').replace(',', '');
}
