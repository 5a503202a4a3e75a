/** The orders every account starts with: one for each way an order can stand still, and a healthy one. */
import { orderRecord } from './order_record.mjs';

/** Order ids by case, for tests. */
export const ORDER = Object.freeze({
  healthy: '1440000000101-01',
  notTakenByErp: '1440000000102-01',
  handling: '1440000000103-01',
  /** The second order of the same purchase. */
  canceledBySeller: '1440000000103-02',
  incompleteDenied: '1440000000104-01',
  creationError: '1440000000105-01',
  externalPaymentUnfinished: '1440000000106-01',
  canceledByPayment: '1440000000107-01',
  waitingForSeller: '1440000000108-01',
  paymentPending: '1440000000109-01',
  windowToCancel: '1440000000110-01',
  marketplace: 'MLB-2000000000111',
  sellerSide: 'OLJ-1440000000112-01',
});

const INCOMPLETE = { status: null, completed: false };

/** @type {readonly import('./order_record.mjs').SeedOrder[]} */
const ORDERS = [
  { orderId: ORDER.healthy, sequence: 500101, status: 'invoiced', days: 6, skuId: 301 },
  {
    ...{ orderId: ORDER.notTakenByErp, sequence: 500102, days: 3, skuId: 301, quantity: 2 },
    status: 'ready-for-handling',
  },
  { orderId: ORDER.handling, sequence: 500103, status: 'handling', days: 1, skuId: 305 },
  {
    ...{ orderId: ORDER.canceledBySeller, sequence: 500104, days: 1, skuId: 304 },
    ...{ status: 'canceled', canceled: { by: 'seller', reason: 'Sem estoque na loja' } },
  },
  {
    ...{ orderId: ORDER.incompleteDenied, sequence: 500105, days: 0.2, skuId: 301 },
    ...{ ...INCOMPLETE, payment: 'denied' },
  },
  {
    ...{ orderId: ORDER.creationError, sequence: 500106, days: 0.3, skuId: 313 },
    ...{ ...INCOMPLETE, status: 'canceled', payment: 'pending' },
    canceled: { by: 'system', reason: 'Creation error' },
  },
  {
    ...{ orderId: ORDER.externalPaymentUnfinished, sequence: 500107, days: 0.4, skuId: 301 },
    ...{ ...INCOMPLETE, payment: 'unfinished' },
  },
  {
    ...{ orderId: ORDER.canceledByPayment, sequence: 500108, days: 2, skuId: 307 },
    ...{ status: 'canceled', payment: 'denied', canceled: { by: 'payment', reason: null } },
  },
  {
    ...{ orderId: ORDER.waitingForSeller, sequence: 500109, days: 0.5, skuId: 301 },
    status: 'waiting-for-authorization',
  },
  {
    ...{ orderId: ORDER.paymentPending, sequence: 500110, days: 0.6, skuId: 304, quantity: 4 },
    ...{ status: 'payment-pending', payment: 'pending' },
  },
  {
    ...{ orderId: ORDER.windowToCancel, sequence: 500111, days: 0.01, skuId: 301 },
    status: 'window-to-cancel',
  },
  {
    ...{ orderId: ORDER.marketplace, sequence: 500112, days: 1.5, skuId: 315, salesChannel: '2' },
    ...{ status: 'ready-for-handling', affiliateId: 'MLB', marketplace: 'mercado' },
    marketplaceOrderId: '2000000000111',
  },
  {
    ...{ orderId: ORDER.sellerSide, sequence: 500113, days: 0.7, skuId: 301 },
    ...{ status: 'waiting-ffmt-authorization', payment: 'pending', affiliateId: 'OLJ' },
    ...{ marketplace: 'outraloja', marketplaceOrderId: '1440000000112-01' },
  },
];

/**
 * @param {string} account
 * @param {readonly import('./situations.mjs').SeedProduct[]} products
 * @param {Date} now
 */
export function orders(account, products, now) {
  const own = account === 'demoshop' ? ORDERS : ORDERS.slice(0, 1);
  return own.map((seed) => orderRecord(seed, sold(products, seed.skuId), account, now));
}

/** @param {readonly import('./situations.mjs').SeedProduct[]} products @param {number} skuId */
function sold(products, skuId) {
  for (const { id: productId, name, skus } of products) {
    const sku = skus.find(({ id }) => id === skuId);
    if (sku) return { productId, name, sku };
  }
  throw new RangeError(`no SKU ${skuId} to be ordered`);
}
