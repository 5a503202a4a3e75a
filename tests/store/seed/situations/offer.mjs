/** Situations of the offer: who sells it, for how much, in which portions, and of what it is put together. */
import { sellable } from './sellable.mjs';

/** A seller whose record is inactive. */
export const INACTIVE_SELLER = 'cosmo';

export const OFFER_SKU = Object.freeze({
  inactiveBinding: 333,
  inactiveSeller: 334,
  kitComponentOut: 335,
  kitInStock: 336,
  priceInOtherTable: 337,
  unitMultiplier: 338,
  fewUnits: 339,
});

const ID = OFFER_SKU;

/** The healthy SKU and the one that is out of stock, see `situations.mjs`. */
const [HEALTHY, OUT_OF_STOCK] = [301, 302];

/** @type {readonly import('../situations.mjs').SeedProduct[]} */
export const OFFER_SITUATIONS = [
  sellable(ID.inactiveBinding, 'Bússola Cruzeiro', 'the seller no longer sells this SKU', {
    sku: { sellers: [{ id: '1', active: false }] },
  }),
  sellable(ID.inactiveSeller, 'Mapa Estelar', 'sold by another seller, who is inactive', {
    sku: { sellers: [{ id: INACTIVE_SELLER, active: true }] },
  }),
  sellable(ID.kitComponentOut, 'Kit Inverno', 'kit, one component out of stock', {
    sku: {
      stock: {},
      kit: [
        { sku: HEALTHY, quantity: 1, price: 57.5 },
        { sku: OUT_OF_STOCK, quantity: 1, price: 57.5 },
      ],
    },
  }),
  sellable(ID.kitInStock, 'Kit Dupla', 'kit of two healthy units', {
    sku: { stock: {}, price: 99, kit: [{ sku: HEALTHY, quantity: 2, price: 49.5 }] },
  }),
  sellable(ID.priceInOtherTable, 'Cadeira Praia Clube', 'a price in the table “gold” only', {
    sku: { onlyInTable: 'gold' },
  }),
  sellable(ID.unitMultiplier, 'Estaca Pau-brasil', 'sold by six', {
    sku: { unitMultiplier: 6, price: 4.5 },
  }),
  sellable(ID.fewUnits, 'Prancha Maresia', 'two units', {
    sku: { stock: { 'wh-central': { total: 2 } } },
  }),
];
