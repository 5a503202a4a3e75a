/** An order spelled out as OMS answers it, personal data included. */
import { FREIGHT, item, shippingData } from './order_line.mjs';
import { paymentData } from './order_payment.mjs';
import { clientProfile, SHOPPER } from './shopper.mjs';

const DAY_MS = 86_400_000;

/** @typedef {ReturnType<typeof orderRecord>} Order */

/**
 * Who asked for a cancellation, and what was said about it.
 * @typedef {'user' | 'system' | 'seller' | 'payment'} Canceller
 *
 * What makes one order of the seed differ from the others.
 * @typedef {object} SeedOrder
 * @property {string} orderId
 * @property {number} sequence
 * @property {string | null} status `null` for an incomplete order: it has no workflow
 * @property {number} days how long ago it was placed
 * @property {number} skuId
 * @property {number} [quantity]
 * @property {boolean} [completed]
 * @property {import('./order_payment.mjs').PaymentCase} [payment]
 * @property {{ by: Canceller, reason: string | null }} [canceled]
 * @property {string} [affiliateId]
 * @property {string} [marketplace] the account or partner that sold it
 * @property {string} [marketplaceOrderId]
 * @property {string} [salesChannel]
 */

/**
 * @param {SeedOrder} seed
 * @param {import('./order_line.mjs').Sold} sold
 * @param {string} account
 * @param {Date} now
 */
export function orderRecord(seed, sold, account, now) {
  const line = item(seed, sold);
  const value = line.price * line.quantity + FREIGHT;
  const placed = now.getTime() - seed.days * DAY_MS;
  const paid = (seed.payment ?? 'approved') === 'approved';
  const invoiced = seed.status === 'invoiced' ? moment(placed + 2 * DAY_MS) : null;
  return {
    ...identity(seed, account),
    ...{ status: seed.status, workflowIsInError: false, statusDescription: '', value },
    ...{ creationDate: moment(placed), lastChange: moment(placed + 600_000) },
    ...{ isCompleted: seed.completed ?? true, isCheckedIn: false, checkedInPickupPointId: null },
    ...{ allowCancellation: seed.status === 'ready-for-handling', allowEdition: false },
    ...{ authorizedDate: paid ? moment(placed + 300_000) : null, invoicedDate: invoiced },
    cancelReason: seed.canceled?.by === 'seller' ? seed.canceled.reason : null,
    cancellationData: seed.canceled ? cancellation(seed.canceled, placed) : null,
    totals: totals(value - FREIGHT),
    items: [line],
    sellers: [seller(account)],
    clientProfileData: clientProfile(),
    shippingData: shippingData(line, account),
    paymentData: paymentData(seed.payment ?? 'approved', { value, id: seed.orderId, account }),
    packageAttachment: { packages: invoiced ? [invoice(value, invoiced)] : [] },
    marketplace: seed.marketplace ? marketplace(seed.marketplace) : null,
    ...emptySections(),
  };
}

/** @param {SeedOrder} seed @param {string} account */
function identity(seed, account) {
  const { orderId, sequence, affiliateId = '', marketplaceOrderId = '' } = seed;
  return {
    ...{ orderId, sequence: String(sequence), marketplaceOrderId, affiliateId },
    sellerOrderId: affiliateId ? orderId : `00-${orderId}`,
    origin: affiliateId ? 'Fulfillment' : 'Marketplace',
    orderGroup: affiliateId ? null : orderId.replace(/-\d+$/, ''),
    ...{ salesChannel: seed.salesChannel ?? '1', merchantName: null, hostname: account },
    orderFormId: `0123456789abcdef0123456789ab${String(sequence).slice(-4)}`,
  };
}

/** @param {number} items cents */
function totals(items) {
  return [
    { id: 'Items', name: 'Items Total', value: items },
    { id: 'Discounts', name: 'Discounts Total', value: 0 },
    { id: 'Shipping', name: 'Shipping Total', value: FREIGHT },
    { id: 'Tax', name: 'Tax Total', value: 0 },
  ];
}

/** @param {string} account */
function seller(account) {
  const fulfillmentEndpoint = `http://fulfillment.vtexcommerce.com.br/api/fulfillment?an=${account}`;
  return { id: '1', name: account, logo: null, fulfillmentEndpoint };
}

/** In the casing of a live answer; the schema writes the same names in PascalCase. @param {{ by: Canceller, reason: string | null }} what @param {number} placed */
function cancellation({ by, reason }, placed) {
  return {
    ...{ requestedByUser: by === 'user', requestedBySystem: by === 'system' },
    requestedBySellerNotification: by === 'seller' ? true : null,
    requestedByPaymentNotification: by === 'payment' ? true : null,
    ...{ reason, cancellationDate: moment(placed + 600_000) },
  };
}

/** @param {number} invoiceValue @param {string} issuanceDate */
function invoice(invoiceValue, issuanceDate) {
  return {
    ...{ items: [], courier: 'Standard', invoiceNumber: '1234', invoiceValue, issuanceDate },
    ...{ invoiceUrl: null, trackingNumber: null, trackingUrl: null, type: 'Output' },
    embeddedInvoice: `<NFe><dest><xNome>${SHOPPER.firstName}</xNome></dest></NFe>`,
    ...{ invoiceKey: null, courierStatus: null, cfop: null },
  };
}

/** @param {string} name */
function marketplace(name) {
  return { name, baseURL: `https://${name}.example`, isCertified: null };
}

/** Sections no order of the seed fills, save for the personal note. */
function emptySections() {
  return {
    ...{ ratesAndBenefitsData: null, giftRegistryData: null, marketingData: null },
    ...{ callCenterOperatorData: null, followUpEmail: SHOPPER.email, lastMessage: null },
    ...{ changesAttachment: null, openTextField: { value: SHOPPER.note }, roundingError: 0 },
    ...{ commercialConditionData: null, customData: null, subscriptionData: null, taxData: null },
    clientPreferencesData: { locale: 'pt-BR', optinNewsLetter: true },
    storePreferencesData: { countryCode: 'BRA', currencyCode: 'BRL', currencySymbol: 'R$' },
    /** @type {string | null} */
    authorizationPolicyData: null,
  };
}

/** The platform's own form of a moment. @param {number} at */
function moment(at) {
  return new Date(at).toISOString().replace('Z', '+00:00');
}
