/** Prices, in decimal currency units; a SKU without a price answers 404. */
import { json, notFound } from '../answers.mjs';
import { ANY_API_HOST as host } from '../contract.mjs';
import { priceOf } from '../offer.mjs';

/** @typedef {import('../contract.mjs').StoreRequest} StoreRequest */

/** @param {StoreRequest} request */
function price({ state, params }) {
  const found = state.prices.find(({ itemId }) => itemId === params.id);
  return found ? json(found) : notFound('price');
}

/** @param {StoreRequest} request */
function fixedPrices({ state, params }) {
  const found = state.prices.find(({ itemId }) => itemId === params.id);
  return found ? json(found.fixedPrices) : notFound('price');
}

/** @param {StoreRequest} request */
function computed({ state, params }) {
  const amounts = priceOf(state, params.id, params.table);
  if (!amounts) return notFound('price');
  const until = new Date(Date.now() + 31_536_000_000).toISOString();
  return json({
    ...{ tradePolicyId: params.table, listPrice: amounts.list, costPrice: 40 },
    ...{ sellingPrice: amounts.selling, priceValidUntil: until },
  });
}

/** @type {import('../contract.mjs').Route[]} */
export const routes = [
  read('/prices/(?<id>\\d+)', price),
  read('/prices/(?<id>\\d+)/fixed', fixedPrices),
  read('/prices/(?<id>\\d+)/computed/(?<table>[^/]+)', computed),
  read('/tables', () => json(['1', 'gold'])),
];

/**
 * Both bases occur in integrations.
 * @param {string} path
 * @param {import('../contract.mjs').Route['answer']} answer
 * @returns {import('../contract.mjs').Route}
 */
function read(path, answer) {
  const whole = new RegExp(`^/api/pricing(?:/pvt)?${path}$`);
  return { host, method: 'GET', path: whole, needs: ['read_prices'], answer };
}
