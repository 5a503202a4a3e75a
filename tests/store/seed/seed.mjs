/** The data every account starts with, and gets back with a reseed. */
import { feeds } from './feeds.mjs';
import { fillers } from './fillers.mjs';
import { docks, salesChannels, sideWarehouseIds, warehouses } from './network.mjs';
import { orders } from './orders.mjs';
import { paymentRules } from './payments.mjs';
import { bindingRecords, priceRecord, productRecord, skuRecord } from './records.mjs';
import { reservations } from './reservations.mjs';
import { freights, shippingPolicies } from './shipping_policies.mjs';
import { LATER_SITUATIONS, SITUATIONS } from './situations.mjs';
import { INACTIVE_BRAND, INACTIVE_CATEGORY } from './situations/catalogue.mjs';
import { INACTIVE_SELLER } from './situations/offer.mjs';
import { supplyLots } from './supply_lots.mjs';

/** Two accounts with the same ids and other numbers: an answer of the wrong account shows. */
export const ACCOUNTS = ['demoshop', 'outraloja'];

/** What the platform calls the count of an unlimited row. */
export const UNLIMITED_COUNT = 1_000_000;

/**
 * @typedef {object} InventoryRow
 * @property {string} skuId
 * @property {string} warehouseId
 * @property {number} totalQuantity
 * @property {boolean} hasUnlimitedQuantity
 * @property {string} leadTime
 *
 * @typedef {object} UpdateLogEntry a line of the Update Logs
 * @property {string} date
 * @property {string} user
 * @property {string} skuId
 * @property {string} warehouseId
 * @property {{ quantity: number, unlimited: boolean, leadTime: string }} before
 * @property {{ quantity: number, unlimited: boolean, leadTime: string }} after
 *
 * @typedef {{ product: import('./records.mjs').Product, sku: import('./records.mjs').Sku, indexedAt: string }} Indexed
 *
 * @typedef {ReturnType<typeof seedAccount>} AccountState everything one account knows, as plain data
 */

/** @param {string} account @param {Date} now */
export function seedAccount(account, now) {
  const products = account === 'demoshop' ? demoProducts() : otherProducts();
  const skus = products.flatMap((product) => product.skus);
  return {
    account,
    products: products.map(productRecord),
    skus: products.flatMap((product) => product.skus.map((sku) => skuRecord(product.id, sku))),
    prices: skus.map(priceRecord).filter((price) => price !== null),
    inventory: skus.flatMap(inventoryRows),
    supplyLots: supplyLots(skus, now),
    reservations: reservations(products, now),
    warehouses: warehouses(),
    sideWarehouses: sideWarehouseIds(),
    docks: docks(),
    shippingPolicies: shippingPolicies(account),
    freights: freights(),
    salesChannels: salesChannels(),
    sellers: [seller('1', account), { ...seller(INACTIVE_SELLER, 'cosmo'), IsActive: false }],
    skuSellers: skus.flatMap(bindingRecords),
    collections: collections(products),
    brands: [
      brand(77, 'Corvo'),
      brand(78, 'Maré Alta'),
      { ...brand(INACTIVE_BRAND, 'Vento Norte'), isActive: false },
    ],
    categories: [
      category(10, 'Esporte', null),
      category(12, 'Trilha', 10),
      { ...category(INACTIVE_CATEGORY, 'Remo', 10), IsActive: false },
    ],
    feeds: feeds(),
    orders: orders(account, products, now),
    paymentRules: paymentRules(account, salesChannels(), now),
    /** As the switch `payments` says at each request. */
    paymentsOff: false,
    updateLog: skus.slice(0, 3).map((sku) => firstUpdate(sku, now)),
    /** Index-backed copies by SKU id. @type {Record<string, Indexed>} */
    index: {},
    staleIndex: staleIndex(skus),
    /** Feed files as last written, by file name. @type {Record<string, string>} */
    feedFiles: {},
    startedAt: now.toISOString(),
  };
}

function demoProducts() {
  return [...SITUATIONS, ...fillers(), ...LATER_SITUATIONS];
}

/**
 * What the index starts with otherwise than registered, by SKU; gone with the next indexing.
 * @param {import('./situations.mjs').SeedSku[]} skus
 * @returns {Record<string, Partial<import('./records.mjs').Sku>>}
 */
function staleIndex(skus) {
  return Object.fromEntries(skus.flatMap(({ id, indexed }) => (indexed ? [[id, indexed]] : [])));
}

/** @returns {import('./situations.mjs').SeedProduct[]} */
function otherProducts() {
  return [900, 902].map((id, index) => ({
    id,
    name: `Outra loja ${id}`,
    collections: [140],
    skus: [
      { id: 301 + index, name: 'Único', price: 10, stock: { 'wh-central': { total: 3 + index } } },
    ],
  }));
}

/** @param {import('./situations.mjs').SeedSku} sku @returns {InventoryRow[]} */
function inventoryRows(sku) {
  return Object.entries(sku.stock).map(([warehouseId, stock]) => ({
    ...{ skuId: String(sku.id), warehouseId, leadTime: '00:00:00' },
    totalQuantity: stock.unlimited ? UNLIMITED_COUNT : (stock.total ?? 0),
    hasUnlimitedQuantity: stock.unlimited ?? false,
  }));
}

/** @param {import('./situations.mjs').SeedProduct[]} products */
function collections(products) {
  const names = /** @type {const} */ ([
    [140, 'Google Shopping'],
    [141, 'Vitrine parceiros'],
  ]);
  return names.map(([Id, Name]) => ({
    ...{ Id, Name, Description: null, Searchable: false, Highlight: false },
    ...{ DateFrom: '2025-01-01T00:00:00', DateTo: '2035-01-01T00:00:00', Type: 'Manual' },
    productIds: products.filter((product) => isFeatured(product, Id)).map((product) => product.id),
  }));
}

/**
 * The healthy product is in every collection.
 * @param {import('./situations.mjs').SeedProduct} product
 * @param {number} id
 */
function isFeatured(product, id) {
  return product.id === 900 || (product.collections ?? []).includes(id);
}

/** @param {number} id @param {string} name */
function brand(id, name) {
  return { id, name, isActive: true, title: name, metaTagDescription: '', imageUrl: null };
}

/** @param {number} Id @param {string} Name @param {number | null} FatherCategoryId */
function category(Id, Name, FatherCategoryId) {
  return {
    ...{ Id, Name, FatherCategoryId, Title: Name, Description: '', Keywords: '', IsActive: true },
    ...{ LomadeeCampaignCode: '', AdWordsRemarketingCode: '', ShowInStoreFront: true },
    ...{ ShowBrandFilter: true, ActiveStoreFrontLink: true, GlobalCategoryId: 0 },
    ...{ StockKeepingUnitSelectionMode: 'SPECIFICATION', Score: null },
    ...{ LinkId: Name.toLowerCase(), HasChildren: FatherCategoryId === null },
  };
}

/** @param {string} SellerId @param {string} account */
function seller(SellerId, account) {
  return {
    ...{ SellerId, Name: account, Email: `ops@${account}.example`, Description: '' },
    ...{ ExchangeReturnPolicy: '', DeliveryPolicy: '', UseHybridPaymentOptions: false },
    ...{ UserName: null, Password: null, SecutityPrivacyPolicy: '', CNPJ: '' },
    ...{ CSCIdentification: account, ArchiveId: null, UrlLogo: null },
    ...{ ProductCommissionPercentage: 0, FreightCommissionPercentage: 0 },
    ...{ CategoryCommissionPercentage: '', CatalogSystemEndpoint: '', IsActive: true },
    FulfillmentEndpoint: `http://fulfillment.vtexcommerce.com.br/api/fulfillment?an=${account}`,
    ...{ MerchantName: '', FulfillmentSellerId: null, SellerType: 1 },
    ...{ IsBetterScope: false, TrustPolicy: 'Default' },
  };
}

/** @param {import('./situations.mjs').SeedSku} sku @param {Date} now @returns {UpdateLogEntry} */
function firstUpdate(sku, now) {
  const [warehouseId, stock] = Object.entries(sku.stock)[0] ?? ['wh-central', {}];
  return {
    ...{
      date: now.toISOString(),
      user: 'erp@demoshop.example',
      skuId: String(sku.id),
      warehouseId,
    },
    before: { quantity: 0, unlimited: false, leadTime: '00:00:00' },
    after: { quantity: stock.total ?? 0, unlimited: false, leadTime: '00:00:00' },
  };
}
