// What the store's situations mean for a shopper, written down from how the store is seeded and not from what is said of it.

/**
 * @typedef {keyof typeof import('../../store/seed/situations.mjs').SKU} Situation
 * @typedef {keyof typeof import('../../store/seed/orders.mjs').ORDER} Placed
 *
 * Whether it can be bought, and the root causes to be named, the first of them on top. What is only worth knowing is
 * named too, where the situation is about it.
 * @typedef {{ sells: boolean, causes: readonly string[], channel?: string }} Expected
 */

/** Nothing is in the way of it, and nothing has to be said. @type {Expected} */
const SELLS = { sells: true, causes: [] };
/** @param {readonly string[]} causes @returns {Expected} */
const no = (...causes) => ({ sells: false, causes });
/** The likely cause; as it is not sure, the checkout's own refusal stands beside it. @param {string} cause @returns {Expected} */
const suspected = (cause) => no(cause, 'refused-by-checkout');
/** It sells, and this is worth knowing. @param {readonly string[]} causes @returns {Expected} */
const but = (...causes) => ({ sells: true, causes });

/** Without an address, in the sales channel that a product is in. @type {Record<Situation, Expected>} */
export const ANYWHERE = {
  healthy: SELLS,
  outOfStockHidden: no('out-of-stock'),
  outOfStockShown: no('out-of-stock'),
  allReserved: no('reserved-out'),
  negativeRow: but('negative-stock'),
  negativeSum: no('negative-stock'),
  unlimited: but('unlimited-stock'),
  missingFromFeed: no('out-of-stock'),
  listedWithoutPrice: no('out-of-stock'),
  noDock: no('warehouse-without-dock'),
  inactive: no('inactive-sku'),
  noPrice: no('no-price'),
  partlyInStock: but('hidden-when-out-of-stock'),
  partlyOut: no('out-of-stock'),
  partlyReserved: no('reserved-out'),
  hostileMarkup: SELLS,
  longName: SELLS,
  rightToLeft: SELLS,
  inactiveProduct: but('inactive-product'),
  hiddenProduct: but('hidden-product'),
  inactiveBrand: but('inactive-brand'),
  inactiveCategory: but('inactive-category'),
  onlyInOtherChannel: { ...SELLS, channel: '2' },
  onlyInInactiveChannel: { ...suspected('inactive-channel'), channel: '4' },
  notReleased: but('not-released-yet'),
  withoutImage: no('no-image'),
  requiredAttachment: but('required-attachment'),
  noFiscalCode: but('no-fiscal-code'),
  inNoCollection: SELLS,
  indexStillInactive: no('stale-index'),
  indexStillActive: but('inactive-sku', 'stale-index'),
  withoutMetrics: SELLS,
  inactiveBinding: no('inactive-offer'),
  inactiveSeller: no('inactive-seller'),
  kitComponentOut: no('unavailable-component'),
  kitInStock: SELLS,
  priceInOtherTable: no('no-price'),
  unitMultiplier: SELLS,
  fewUnits: SELLS,
  inactiveWarehouse: no('inactive-warehouse'),
  lookalikeWarehouse: suspected('warehouse-ids-differ-in-case'),
  onlyInSupplyLot: but('stock-only-in-supply-lot'),
  supplyLotOver: no('out-of-stock', 'stock-only-in-supply-lot'),
  expiringReservations: no('reserved-out'),
  tooManyReservations: no('reserved-out', 'too-many-reservations'),
  inactiveDock: no('inactive-dock'),
  dockOfOtherChannel: no('dock-without-channel'),
  dockWithoutPolicy: no('no-shipping-policy'),
  policyInError: but('shipping-policy-failed'),
  noRateForAddress: SELLS,
  tooLarge: but('too-large-for-shipping'),
  tooHeavy: SELLS,
  modalOfNoPolicy: but('modal-not-carried'),
  belowMinimumValue: but('value-not-carried'),
  aboveMaximumValue: but('value-not-carried'),
  policyOfOtherModals: but('modal-not-carried'),
  definedModal: SELLS,
};

/** To São Paulo: all situations of the road, and what is wrong with the parcel. @type {Partial<Record<Situation, Expected>>} */
export const THERE = {
  healthy: SELLS,
  withoutMetrics: no('refused-by-checkout'),
  policyInError: suspected('shipping-policy-failed'),
  noRateForAddress: no('undeliverable-here'),
  tooLarge: no('too-large-for-shipping'),
  tooHeavy: no('undeliverable-here'),
  modalOfNoPolicy: no('modal-not-carried'),
  belowMinimumValue: suspected('value-not-carried'),
  aboveMaximumValue: no('value-not-carried'),
  policyOfOtherModals: no('modal-not-carried'),
  definedModal: SELLS,
};

/** @type {Record<Placed, Expected>} */
export const ORDERS = {
  healthy: SELLS,
  notTakenByErp: but('order-waits-for-erp'),
  handling: but('negative-stock'),
  canceledBySeller: no('canceled-order', 'reserved-out'),
  incompleteDenied: but('incomplete-order'),
  creationError: but('incomplete-order'),
  externalPaymentUnfinished: but('incomplete-order'),
  canceledByPayment: but('canceled-order'),
  waitingForSeller: but('order-waits-for-seller'),
  paymentPending: no('reserved-out', 'order-waits-for-payment'),
  windowToCancel: SELLS,
  marketplace: no('order-waits-for-erp', 'reserved-out'),
  sellerSide: but('order-waits-for-marketplace'),
};
