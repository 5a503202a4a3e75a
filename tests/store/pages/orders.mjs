/** The orders in the Admin: the list and one order, as framed documents. */
import { matchingOrders } from '../api/order_list.mjs';
import { pageDocument } from './document.mjs';
import { SHELL } from './shell/labels.mjs';

/** @typedef {import('../contract.mjs').StoreRequest} StoreRequest */

const READ_LIST = ['ListOrders', 'AcessaTodosPedidos'];
const READ_ORDER = ['OMSViewer', 'AcessaTodosPedidos'];

/** Complete and incomplete orders are never on one list. @param {StoreRequest} request */
function list(request) {
  const rows = (/** @type {string} */ query) =>
    matchingOrders(request.state, new URLSearchParams(query)).map(row);
  return framed(request, {
    page: 'orders',
    orders: { complete: rows(''), incomplete: rows('incompleteOrders=true') },
  });
}

/** @param {StoreRequest} request */
function order(request) {
  const found = request.state.orders.find(({ orderId }) => orderId === request.params.id);
  return framed(request, { page: 'order', order: found ? row(found) : null });
}

/** @param {StoreRequest} request @param {Record<string, unknown>} more */
function framed(request, more) {
  return pageDocument(request, {
    title: SHELL.orders[request.language],
    root: 'render-admin.app.orders',
    script: 'plain.js',
    styles: ['plain.css'],
    more,
  });
}

/** @param {import('../seed/order_record.mjs').Order} order */
function row({ orderId, creationDate, clientProfileData: client, value, status, isCompleted }) {
  return {
    ...{ orderId, created: creationDate.slice(0, 10), total: (value / 100).toFixed(2) },
    ...{ customer: `${client.firstName} ${client.lastName}`, status, isCompleted },
  };
}

const host = 'myvtex';
const method = 'GET';

/** @type {import('../contract.mjs').Route[]} */
export const routes = [
  { host, method, needs: READ_LIST, path: /^\/admin\/app\/orders\/?$/i, answer: list },
  {
    ...{ host, method, needs: READ_ORDER, answer: order },
    path: /^\/admin\/app\/orders\/(?<id>[^/]+)\/?$/i,
  },
];
