/** The account's payment conditions, under the same-origin alias of the gateway. */
import { json } from '../answers.mjs';
import { ANY_API_HOST as host } from '../contract.mjs';
import { isOffered, paymentSystems, rulesOf } from '../payments.mjs';

/** @typedef {import('../contract.mjs').StoreRequest} StoreRequest */

/** @param {StoreRequest} request */
function rules({ state }) {
  return json(rulesOf(state));
}

/** All that have a rule, each with whether it can be used. @param {StoreRequest} request */
function systems({ state, url }) {
  const channel = url.searchParams.get('salesChannel');
  return json(
    paymentSystems(state).map(({ id, name }) => ({
      ...{ id, name, isAvailable: isOffered(state, id, channel), isCustom: id > 200 },
      affiliationId: '55555555-5555-4555-8555-555555555555',
    })),
  );
}

const needs = ['ViewPayments'];

/** @type {import('../contract.mjs').Route[]} */
export const routes = [
  { host, needs, method: 'GET', path: /^\/api\/pvt\/rules$/i, answer: rules },
  {
    ...{ host, needs, method: 'GET', answer: systems },
    path: /^\/api\/pvt\/merchants\/payment-systems$/i,
  },
];
