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
  return amounts ? json(computedPrice(params.table, amounts)) : notFound('price');
}

/** In the tables with a fixed price only. @param {StoreRequest} request */
function computedEverywhere({ state, params }) {
  const found = state.prices.find(({ itemId }) => itemId === params.id);
  if (!found) return notFound('price');
  const tables = found.fixedPrices.map(({ tradePolicyId }) => tradePolicyId);
  return json(
    tables.flatMap((table) => {
      const amounts = priceOf(state, params.id, table);
      return amounts ? [computedPrice(table, amounts)] : [];
    }),
  );
}

/** @param {string} table @param {{ selling: number, list: number }} amounts */
function computedPrice(table, { selling, list }) {
  const until = new Date(Date.now() + 31_536_000_000).toISOString();
  return {
    ...{ tradePolicyId: table, listPrice: list, costPrice: 40, sellingPrice: selling },
    ...{ priceValidUntil: until, priceTable: table },
  };
}

/** @type {import('../contract.mjs').Route[]} */
export const routes = [
  read('/prices/(?<id>\\d+)', price),
  read('/prices/(?<id>\\d+)/fixed', fixedPrices),
  read('/prices/(?<id>\\d+)/computed', computedEverywhere),
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
