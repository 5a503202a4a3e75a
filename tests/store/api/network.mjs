/** The logistics configuration: warehouses, docks, shipping policies, freight rows. */
import { json, notFound } from '../answers.mjs';
import { ANY_API_HOST as host } from '../contract.mjs';
import { freightRows } from '../delivery.mjs';

/** @typedef {import('../contract.mjs').StoreRequest} StoreRequest */

const VIEWER = ['LogisticsAdmin', 'LogisticsViewer'];
const SHIPPING = [...VIEWER, 'ShippingAdmin'];

/**
 * @template {{ id: string }} T
 * @param {(request: StoreRequest) => T[]} list
 * @returns {import('../contract.mjs').Route['answer']}
 */
function oneOf(list) {
  return (request) => {
    // Ids are case-sensitive here, unlike in the inventory.
    const found = list(request).find(({ id }) => id === request.params.id);
    return found ? json(found) : notFound(request.params.id);
  };
}

/** @param {StoreRequest} request */
function shippingPolicies({ state, url }) {
  const page = Number(url.searchParams.get('page') ?? 1);
  const perPage = Number(url.searchParams.get('perPage') ?? 15);
  const all = state.shippingPolicies;
  const paging = { page, perPage, total: all.length, pages: Math.ceil(all.length / perPage) };
  return json({ items: all.slice((page - 1) * perPage, page * perPage), paging });
}

/** Empty when the policy has no rate for the postal code. @param {StoreRequest} request */
function freightValues({ state, params }) {
  return json(freightRows(state, params.id, params.postalCode.replace(/\D/g, '')));
}

const ROOT = '/api/logistics/pvt';

/** @type {import('../contract.mjs').Route[]} */
export const routes = [
  read('/configuration/warehouses', VIEWER, ({ state }) => json(state.warehouses)),
  read(
    '/configuration/warehouses/(?<id>[^/]+)',
    VIEWER,
    oneOf(({ state }) => state.warehouses),
  ),
  read('/configuration/docks', VIEWER, ({ state }) => json(state.docks)),
  read(
    '/configuration/docks/(?<id>[^/]+)',
    VIEWER,
    oneOf(({ state }) => state.docks),
  ),
  read('/configuration/freights/(?<id>[^/]+)/(?<postalCode>[^/]+)/values', SHIPPING, freightValues),
  read('/configuration/pickuppoints', SHIPPING, () => json([])),
  read('/configuration/holidays', VIEWER, () => json([])),
  read('/shipping-policies', SHIPPING, shippingPolicies),
  read(
    '/shipping-policies/(?<id>[^/]+)',
    SHIPPING,
    oneOf(({ state }) => state.shippingPolicies),
  ),
];

/**
 * @param {string} path
 * @param {string[]} needs
 * @param {import('../contract.mjs').Route['answer']} answer
 * @returns {import('../contract.mjs').Route}
 */
function read(path, needs, answer) {
  return { host, method: 'GET', path: new RegExp(`^${ROOT}${path}$`), needs, answer };
}
