/** Orders as OMS tells them: one, all of a purchase, and the payment of one. */
import { json, refused } from '../answers.mjs';
import { ANY_API_HOST as host } from '../contract.mjs';
import { transactionOf } from '../payments.mjs';
import { list } from './order_list.mjs';

/** @typedef {import('../contract.mjs').StoreRequest} StoreRequest */
/** @typedef {import('../seed/order_record.mjs').Order} Order */

/** By id or by sequence. @param {StoreRequest} request */
function order({ state, params, switches }) {
  const found = orderNamed(state, params.id);
  return found ? json(spelled(found, switches.cancellationKeys)) : notFound();
}

/** Every order of one purchase. @param {StoreRequest} request */
function orderGroup({ state, params, switches }) {
  const found = state.orders.filter((one) => one.orderGroup === params.group);
  if (found.length === 0) return notFound();
  return json(found.map((one) => spelled(one, switches.cancellationKeys)));
}

/** Only orders of the marketplace side were paid here. @param {StoreRequest} request */
function paymentTransaction({ state, params }) {
  const found = orderNamed(state, params.id);
  if (found?.origin !== 'Marketplace') return notFound();
  return json(transactionOf(found));
}

/** @param {import('../state.mjs').AccountState} state @param {string} name id or sequence */
function orderNamed(state, name) {
  return state.orders.find(({ orderId, sequence }) => orderId === name || sequence === name);
}

/**
 * The schema writes the keys of the cancellation in PascalCase, a live sample in camelCase.
 * @param {Order} found
 * @param {import('../switches.mjs').Switches['cancellationKeys']} keys
 */
function spelled(found, keys) {
  if (keys === 'camel' || !found.cancellationData) return found;
  const entries = Object.entries(found.cancellationData);
  const pascal = entries.map(([name, value]) => [name[0].toUpperCase() + name.slice(1), value]);
  return { ...found, cancellationData: Object.fromEntries(pascal) };
}

function notFound() {
  return refused(404, 'OMS007', 'Order Not Found');
}

const ORDERS = '/api/oms/pvt/orders';
const READ_LIST = ['ListOrders', 'AcessaTodosPedidos'];
const READ_ORDER = ['OMSViewer', 'AcessaTodosPedidos'];

/** @type {import('../contract.mjs').Route[]} */
export const routes = [
  read(ORDERS, READ_LIST, list),
  read(`${ORDERS}/order-group/(?<group>[^/]+)`, READ_ORDER, orderGroup),
  read(`${ORDERS}/(?<id>[^/]+)/payment-transaction`, ['OMSViewer'], paymentTransaction),
  read(`${ORDERS}/(?<id>[^/]+)`, READ_ORDER, order),
];

/**
 * @param {string} path
 * @param {string[]} needs
 * @param {import('../contract.mjs').Route['answer']} answer
 * @returns {import('../contract.mjs').Route}
 */
function read(path, needs, answer) {
  return { host, method: 'GET', path: new RegExp(`^${path}$`, 'i'), needs, answer };
}
