/**
 * The table of cases: for each way a product can (not) be bought, one SKU that is in exactly that
 * way.
 */

import { CATALOGUE_SITUATIONS, CATALOGUE_SKU } from './situations/catalogue.mjs';
import { OFFER_SITUATIONS, OFFER_SKU } from './situations/offer.mjs';
import { SHIPPING_SITUATIONS, SHIPPING_SKU } from './situations/shipping.mjs';
import { STOCK_SITUATIONS, STOCK_SKU } from './situations/stock.mjs';

/**
 * Stock of one warehouse; `reserved` is [units, status] pairs, where acknowledged means already in handling and
 * expiring means authorized for some hours more.
 * @typedef {'Authorized' | 'Confirmed' | 'Acknowledged' | 'Expiring'} ReservationKind
 * @typedef {{ id: string, units: number, days: number, keepSelling: boolean }} SeedLot `days` from now
 * @typedef {{ total?: number, unlimited?: boolean, reserved?: [number, ReservationKind][], lots?: SeedLot[] }} Stock
 * @typedef {{ id: number, name: string, field: string, isRequired: boolean }} SeedAttachment
 *
 * @typedef {object} SeedSku
 * @property {number} id
 * @property {string} name
 * @property {Record<string, Stock>} stock by warehouse
 * @property {boolean} [active]
 * @property {boolean} [activateIfPossible] as `active` without it
 * @property {number | null} [price] `null` means the SKU was never priced
 * @property {string} [onlyInTable] the one price table with a price of it; no base price then
 * @property {number} [images] one without it
 * @property {number} [unitMultiplier]
 * @property {string} [modal]
 * @property {{ height: number, width: number, length: number, weight: number }} [size] packed, in cm and g
 * @property {SeedAttachment[]} [attachments]
 * @property {{ sku: number, quantity: number, price: number }[]} [kit] components
 * @property {{ id: string, active: boolean }[]} [sellers] bindings; the account itself without it
 * @property {Partial<import('./records.mjs').Sku>} [indexed] what the index still has otherwise
 *
 * @typedef {object} SeedProduct
 * @property {number} id
 * @property {string} name
 * @property {string} [situation] what this product is here for
 * @property {boolean} [showWithoutStock]
 * @property {number[]} [collections]
 * @property {boolean} [active]
 * @property {boolean} [visible]
 * @property {number} [brand]
 * @property {number} [category]
 * @property {number[]} [channels]
 * @property {string} [releaseDate]
 * @property {string} [taxCode]
 * @property {SeedSku[]} skus
 */

/** SKU ids by situation, for tests. */
export const SKU = Object.freeze({
  healthy: 301,
  outOfStockHidden: 302,
  outOfStockShown: 303,
  allReserved: 304,
  negativeRow: 305,
  negativeSum: 306,
  unlimited: 307,
  missingFromFeed: 308,
  listedWithoutPrice: 309,
  noDock: 310,
  inactive: 311,
  noPrice: 312,
  partlyInStock: 313,
  partlyOut: 314,
  partlyReserved: 315,
  hostileMarkup: 316,
  longName: 317,
  rightToLeft: 318,
  ...CATALOGUE_SKU,
  ...OFFER_SKU,
  ...STOCK_SKU,
  ...SHIPPING_SKU,
});

const LONG_NAME =
  'Mochila cargueira impermeável de expedição com armação ajustável, capa de chuva, ' +
  'bolso térmico, saída de hidratação e barrigueira acolchoada edição limitada de inverno';

/** @type {readonly SeedProduct[]} */
export const SITUATIONS = [
  one(900, SKU.healthy, 'Tênis Serra Alta', 'healthy', {
    'wh-central': { total: 25, reserved: [[2, 'Authorized']] },
    'wh-south': { total: 10 },
  }),
  one(902, SKU.outOfStockHidden, 'Jaqueta Neblina', 'out of stock, product hidden', {}),
  {
    ...one(903, SKU.outOfStockShown, 'Garrafa Rio Claro', 'out of stock, still shown', {}),
    showWithoutStock: true,
  },
  one(904, SKU.allReserved, 'Lanterna Farol', 'stock exists, all of it reserved', {
    'wh-central': {
      total: 6,
      reserved: [
        [4, 'Authorized'],
        [2, 'Confirmed'],
      ],
    },
  }),
  one(905, SKU.negativeRow, 'Boné Caatinga', 'one row negative, the sum still positive', {
    'wh-central': { total: 20 },
    'wh-south': { total: 2, reserved: [[6, 'Confirmed']] },
  }),
  one(906, SKU.negativeSum, 'Meia Trilheira', 'one row positive, the sum not', {
    'wh-central': { total: 5 },
    'wh-south': {
      total: 0,
      reserved: [
        [5, 'Confirmed'],
        [3, 'Acknowledged'],
      ],
    },
  }),
  one(907, SKU.unlimited, 'Vale-aula de escalada', 'unlimited', {
    'wh-central': { unlimited: true, reserved: [[2, 'Confirmed']] },
  }),
  {
    ...one(908, SKU.missingFromFeed, 'Barraca Duna', 'out of stock, feed option off', {}),
    showWithoutStock: true,
    collections: [140],
  },
  {
    ...one(909, SKU.listedWithoutPrice, 'Fogareiro Brasa', 'out of stock, feed option on', {}),
    showWithoutStock: true,
    collections: [141],
  },
  one(910, SKU.noDock, 'Corda Âncora 30 m', 'stock only where no dock reaches', {
    'wh-returns': { total: 40 },
  }),
  {
    id: 911,
    name: 'Bastão Passo Firme',
    situation: 'inactive SKU',
    skus: [
      { id: SKU.inactive, name: '120 cm', active: false, stock: { 'wh-central': { total: 10 } } },
    ],
  },
  {
    id: 912,
    name: 'Cantil Orvalho',
    situation: 'no price',
    skus: [
      { id: SKU.noPrice, name: '750 ml', price: null, stock: { 'wh-central': { total: 10 } } },
    ],
  },
  {
    id: 913,
    name: 'Camiseta Maré',
    situation: 'three SKUs, partly out of stock',
    collections: [140],
    skus: [
      { id: SKU.partlyInStock, name: 'P', stock: { 'wh-central': { total: 8 } } },
      { id: SKU.partlyOut, name: 'M', stock: {} },
      {
        id: SKU.partlyReserved,
        name: 'G',
        stock: { 'wh-south': { total: 3, reserved: [[3, 'Authorized']] } },
      },
    ],
  },
  one(914, SKU.hostileMarkup, '<img src=x onerror=alert(1)> Caneca', 'markup in a name', {
    'wh-central': { total: 12 },
  }),
  one(915, SKU.longName, LONG_NAME, 'a very long name', { 'wh-north': { total: 4 } }),
  one(916, SKU.rightToLeft, 'כוס נסיעות — كوب السفر', 'right-to-left name', {
    'wh-central': { total: 7 },
  }),
];

/** Those that stand on later pages of every list. @type {readonly SeedProduct[]} */
export const LATER_SITUATIONS = [
  ...CATALOGUE_SITUATIONS,
  ...OFFER_SITUATIONS,
  ...STOCK_SITUATIONS,
  ...SHIPPING_SITUATIONS,
];

/**
 * A product with one SKU.
 * @param {number} id
 * @param {number} skuId
 * @param {string} name
 * @param {string} situation
 * @param {Record<string, Stock>} stock
 * @returns {SeedProduct}
 */
function one(id, skuId, name, situation, stock) {
  return { id, name, situation, skus: [{ id: skuId, name: 'Único', stock }] };
}
