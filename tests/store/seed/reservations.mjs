/**
 * Reservations as the platform lists them; the count of a row never contains them, its availability
 * does.
 */

export const UNSET = '0001-01-01T00:00:00';
const DAY_MS = 86_400_000;

/** Days until an expiring reservation is given up: three hours. */
const SOON = 0.125;

/**
 * @typedef {object} Reservation
 * @property {string} LockId
 * @property {string} ItemId
 * @property {string} WarehouseId left out of answers: the route names it
 * @property {number} Quantity
 * @property {string} SalesChannel
 * @property {string} ReservationDateUtc
 * @property {string} MaximumConfirmationDateUtc
 * @property {string} ConfirmedDateUtc
 * @property {string} Status `Authorized` or `Confirmed`
 * @property {string} DateUtcAcknowledgedOnBalanceSystem {@link UNSET} until the order goes into handling
 * @property {string} InternalStatus
 */

/**
 * @param {import('./situations.mjs').SeedProduct[]} products
 * @param {Date} now
 * @returns {Reservation[]}
 */
export function reservations(products, now) {
  const skus = products.flatMap((product) => product.skus);
  return skus.flatMap((sku) =>
    Object.entries(sku.stock).flatMap(([warehouse, stock]) =>
      (stock.reserved ?? []).map(([units, kind], index) =>
        reservation({ sku: sku.id, warehouse, units, kind, index, now }),
      ),
    ),
  );
}

/**
 * @param {{ sku: number, warehouse: string, units: number, index: number, now: Date,
 *   kind: import('./situations.mjs').ReservationKind }} row
 * @returns {Reservation}
 */
function reservation({ sku, warehouse, units, kind, index, now }) {
  const confirmed = kind === 'Confirmed' || kind === 'Acknowledged';
  return {
    LockId: `00-17${sku}${warehouse.length}000${index}-01`,
    ...{ ItemId: String(sku), WarehouseId: warehouse, Quantity: units, SalesChannel: '1' },
    ReservationDateUtc: utc(now, -2),
    MaximumConfirmationDateUtc: utc(now, kind === 'Expiring' ? SOON : 5),
    ConfirmedDateUtc: confirmed ? utc(now, -1) : UNSET,
    Status: confirmed ? 'Confirmed' : 'Authorized',
    DateUtcAcknowledgedOnBalanceSystem: kind === 'Acknowledged' ? utc(now, -0.5) : UNSET,
    InternalStatus: kind === 'Expiring' ? 'Authorized' : kind,
  };
}

/** The platform's own form: no zone, although it is UTC. @param {Date} now @param {number} days */
function utc(now, days) {
  return new Date(now.getTime() + days * DAY_MS).toISOString().slice(0, 19);
}
