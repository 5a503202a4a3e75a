/** Checkout simulation: public, and the private twin that needs the shopping cart resource. */
import { json } from '../answers.mjs';
import { ANY_API_HOST as host } from '../contract.mjs';
import { sellableUnits } from '../offer.mjs';
import { simulate } from '../simulation.mjs';

/** @typedef {import('../contract.mjs').StoreRequest} StoreRequest */
/** @typedef {import('../state.mjs').AccountState} AccountState */

/** @param {StoreRequest} request */
function simulation({ state, url, body }) {
  const channel = url.searchParams.get('sc') ?? '1';
  const asked = readAsked(state, channel, body);
  if (typeof asked === 'string') return refuse(asked);
  return json(simulate(state, asked, channel));
}

/**
 * Still tells the stock balance, which the public one no longer does.
 * @param {StoreRequest} request
 */
function privateSimulation({ state, url, body }) {
  const channel = url.searchParams.get('sc') ?? '1';
  const asked = readAsked(state, channel, body);
  if (typeof asked === 'string') return refuse(asked);
  const answer = simulate(state, asked, channel);
  const logisticsInfo = answer.logisticsInfo.map((info, index) => ({
    ...info,
    stockBalance: Math.max(
      0,
      Math.min(sellableUnits(state, answer.items[index].id, channel), 1_000_000),
    ),
  }));
  return json({ ...answer, logisticsInfo });
}

/**
 * @param {AccountState} state
 * @param {string} channel
 * @param {string} body
 * @returns {import('../simulation.mjs').Asked | string} the request, or what is wrong with it
 */
function readAsked(state, channel, body) {
  const asked = JSON.parse(body || '{}');
  const known = state.salesChannels.find(({ Id }) => String(Id) === channel);
  if (!known?.IsActive) return 'CHK0161 Invalid sales channel';
  if (!Array.isArray(asked.items)) return 'CHK0022 Invalid item';
  if (asked.postalCode && !asked.country) return 'CHK0175 Country is required';
  /** @type {import('../purchase.mjs').AskedItem[]} */
  const items = asked.items.map((/** @type {any} */ item) => ({
    id: String(item.id),
    quantity: Number(item.quantity),
    seller: String(item.seller),
  }));
  if (items.some(({ quantity }) => !Number.isInteger(quantity) || quantity < 1))
    return 'CHK0023 Invalid item quantity';
  return { ...asked, items };
}

/** @param {string} why code and message; the envelope is common practice, not documented */
function refuse(why) {
  const [code, ...words] = why.split(' ');
  const error = { code, message: words.join(' '), exception: null };
  return json({ error, operationId: '00000000-0000-4000-8000-000000000000' }, 400);
}

/** @type {import('../contract.mjs').Route[]} */
export const routes = [
  {
    ...{ host, method: 'POST', answer: simulation },
    path: /^\/api\/checkout\/pub\/orderForms\/simulation$/i,
  },
  {
    ...{ host, method: 'POST', answer: privateSimulation, needs: ['AcessaTodosCarrinhos'] },
    path: /^\/api\/checkout\/pvt\/orderForms\/simulation$/i,
  },
];
