/** Situations of the count: where units lie, who holds them, and when they will come. */
import { onlyIn, sellable } from './sellable.mjs';

export const STOCK_SKU = Object.freeze({
  inactiveWarehouse: 340,
  lookalikeWarehouse: 341,
  onlyInSupplyLot: 342,
  supplyLotOver: 343,
  expiringReservations: 344,
  tooManyReservations: 345,
});

const ID = STOCK_SKU;

/** One more than the platform can tell apart in one row. */
const TOO_MANY = 2001;

/** @type {readonly import('../situations.mjs').SeedProduct[]} */
export const STOCK_SITUATIONS = [
  onlyIn(ID.inactiveWarehouse, 'Caiaque Bromélia', 'only in an inactive warehouse', 'wh-closed'),
  onlyIn(ID.lookalikeWarehouse, 'Colete Restinga', 'in a warehouse named like another', 'wh-leste'),
  sellable(ID.onlyInSupplyLot, 'Patins Buriti', 'only in a supply lot to come', {
    sku: { stock: { 'wh-central': { total: 0, lots: [lot('lot-next', 30, true)] } } },
  }),
  sellable(ID.supplyLotOver, 'Skate Aroeira', 'only in a supply lot that is over', {
    sku: { stock: { 'wh-central': { total: 0, lots: [lot('lot-last', -30, false)] } } },
  }),
  sellable(ID.expiringReservations, 'Corda Sisal', 'all reserved, but not for long', {
    sku: {
      stock: {
        'wh-central': {
          total: 4,
          reserved: [
            [3, 'Expiring'],
            [1, 'Expiring'],
          ],
        },
      },
    },
  }),
  sellable(ID.tooManyReservations, 'Pulseira Maratona', 'more reservations than can be told', {
    sku: {
      stock: {
        'wh-central': {
          total: TOO_MANY,
          reserved: Array.from({ length: TOO_MANY }, () => [1, 'Authorized']),
        },
      },
    },
  }),
];

/** @param {string} id @param {number} days @param {boolean} keepSelling */
function lot(id, days, keepSelling) {
  return { id, units: 100, days, keepSelling };
}
