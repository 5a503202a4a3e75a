/** Supply lots: units that are on their way to a warehouse. */

const DAY_MS = 86_400_000;

/**
 * @typedef {object} SupplyLot
 * @property {string} skuId
 * @property {string} warehouseId
 * @property {string} supplyLotId
 * @property {number} totalQuantity
 * @property {string} dateOfSupplyUtc when it is to be there
 * @property {boolean} keepSellingAfterExpiration whether it sells once that date is over
 */

/**
 * @param {import('./situations.mjs').SeedSku[]} skus
 * @param {Date} now
 * @returns {SupplyLot[]}
 */
export function supplyLots(skus, now) {
  return skus.flatMap((sku) =>
    Object.entries(sku.stock).flatMap(([warehouseId, { lots = [] }]) =>
      lots.map(({ id, units, days, keepSelling }) => ({
        ...{ skuId: String(sku.id), warehouseId, supplyLotId: id, totalQuantity: units },
        dateOfSupplyUtc: utc(now, days),
        keepSellingAfterExpiration: keepSelling,
      })),
    ),
  );
}

/** @param {Date} now @param {number} days */
function utc(now, days) {
  const date = new Date(now.getTime() + days * DAY_MS);
  return `${date.toISOString().slice(0, 10)}T00:00:00+00:00`;
}
