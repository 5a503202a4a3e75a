/** The list of orders: what it leaves out, its filters and its pages. */
import { json, refused } from '../answers.mjs';

/** @typedef {import('../contract.mjs').StoreRequest} StoreRequest */
/** @typedef {import('../seed/order_record.mjs').Order} Order */

const PER_PAGE = 15;
const MOST_PER_PAGE = 100;
const MOST_PAGES = 30;

/**
 * Incomplete orders are on no list unless they are asked for, and then they are alone on it.
 * @param {StoreRequest} request
 */
export function list({ state, url: { searchParams: query } }) {
  const perPage = Number(query.get('per_page') ?? PER_PAGE);
  const page = Number(query.get('page') ?? 1);
  if (!isWithin(perPage, MOST_PER_PAGE)) return refused(400, 'OMS001', 'Invalid per_page');
  if (!isWithin(page, MOST_PAGES)) return refused(400, 'OMS001', 'Invalid page');
  const found = matchingOrders(state, query);
  const shown = found.slice((page - 1) * perPage, page * perPage);
  const pages = Math.ceil(found.length / perPage);
  return json({
    list: shown.map(listed),
    facets: [],
    paging: { total: found.length, pages, currentPage: page, perPage },
    stats: { stats: {} },
  });
}

/** @param {number} value @param {number} most */
function isWithin(value, most) {
  return Number.isInteger(value) && value >= 1 && value <= most;
}

/** @param {import('../state.mjs').AccountState} state @param {URLSearchParams} query */
export function matchingOrders(state, query) {
  const complete = query.get('incompleteOrders') !== 'true';
  const tests = Object.entries(FILTERS).flatMap(([name, passes]) => {
    const value = query.get(name);
    return value ? [(/** @type {Order} */ order) => passes(order, value)] : [];
  });
  const found = state.orders.filter(
    (order) => order.isCompleted === complete && tests.every((passes) => passes(order)),
  );
  const newest = !/,asc$/.test(query.get('orderBy') ?? '');
  return found.sort((a, b) => byDate(a, b) * (newest ? -1 : 1));
}

/** The orders of one purchase were placed at once: their ids decide. @param {Order} a @param {Order} b */
function byDate(a, b) {
  return a.creationDate.localeCompare(b.creationDate) || a.orderId.localeCompare(b.orderId);
}

/** Two words of the API for one state, equality unverified. @type {Record<string, string>} */
const OTHER_STATUS = { 'waiting-for-sellers-confirmation': 'waiting-for-authorization' };

/** A filter not named here narrows nothing. @type {Record<string, (order: Order, value: string) => boolean>} */
const FILTERS = {
  q: (order, value) => words(order).some((word) => word.toLowerCase() === value.toLowerCase()),
  f_status: ({ status }, value) =>
    value.split(',').some((one) => status === (OTHER_STATUS[one] ?? one)),
  f_salesChannel: ({ salesChannel }, value) => salesChannel === value,
  salesChannelId: ({ salesChannel }, value) => salesChannel === value,
  f_affiliateId: ({ affiliateId }, value) => affiliateId === value,
  f_sellerNames: ({ sellers }, value) => sellers.some(({ name }) => name === value),
  sku_Ids: ({ items }, value) => items.some(({ id }) => id === value),
  f_creationDate: ({ creationDate }, value) => isBetween(creationDate, value),
};

/** What `q` looks through: id, e-mail, document, name. @param {Order} order */
function words({ orderId, sequence, marketplaceOrderId, clientProfileData: client }) {
  const name = `${client.firstName} ${client.lastName}`;
  const ids = [orderId, sequence, marketplaceOrderId];
  return [...ids, client.email, client.document, client.firstName, client.lastName, name];
}

/** @param {string} date @param {string} range `creationDate:[2026-03-01T00:00:00.000Z TO …]` */
function isBetween(date, range) {
  const [, from, to] = /\[(\S+) TO (\S+)\]/.exec(range) ?? [];
  const at = new Date(date);
  return Boolean(from) && new Date(from) <= at && at <= new Date(to);
}

/** @param {Order} order */
function listed(order) {
  const { firstName, lastName } = order.clientProfileData;
  const [{ payments }] = order.paymentData.transactions;
  return {
    ...{ orderId: order.orderId, creationDate: order.creationDate },
    ...{ clientName: `${firstName} ${lastName}`, items: null, totalValue: order.value },
    ...{ paymentNames: payments[0].paymentSystemName, status: order.status },
    ...{ statusDescription: '', marketPlaceOrderId: order.marketplaceOrderId || null },
    ...{ sequence: order.sequence, salesChannel: order.salesChannel },
    ...{ affiliateId: order.affiliateId, origin: order.origin, workflowInErrorState: false },
    ...{ workflowInRetry: false, lastMessageUnread: null, ShippingEstimatedDate: null },
    ...{ ShippingEstimatedDateMax: null, ShippingEstimatedDateMin: null },
    ...{ orderIsComplete: order.isCompleted, listId: null, listType: null },
    ...{ authorizedDate: order.authorizedDate, callCenterOperatorName: null },
    totalItems: order.items.reduce((sum, { quantity }) => sum + quantity, 0),
    currencyCode: 'BRL',
  };
}
