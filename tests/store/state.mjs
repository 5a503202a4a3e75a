/** The one state behind forms, API, feeds and simulation: a plain record for each account. */
import { writeFeeds } from './feed.mjs';
import { ACCOUNTS, seedAccount } from './seed/seed.mjs';

/** @typedef {import('./seed/seed.mjs').AccountState} AccountState */
/** @typedef {Record<string, AccountState>} StoreState by account name */

/** @returns {StoreState} */
export function freshState(now = new Date()) {
  return Object.fromEntries(ACCOUNTS.map((account) => [account, freshAccount(account, now)]));
}

/** @param {string} account @param {Date} now */
function freshAccount(account, now) {
  const state = seedAccount(account, now);
  indexAll(state, now);
  ageIndex(state, now);
  writeFeeds(state);
  return state;
}

/** Puts back what the index of the seed has otherwise, a week old. @param {AccountState} state @param {Date} now */
function ageIndex(state, now) {
  const indexedAt = new Date(now.getTime() - 7 * 86_400_000).toISOString().slice(0, 19);
  for (const [id, stale] of Object.entries(state.staleIndex)) {
    Object.assign(state.index[id].sku, stale);
    state.index[id].indexedAt = indexedAt;
  }
}

/** @param {AccountState} state @param {string | number} id */
export function productOf(state, id) {
  return state.products.find((product) => String(product.Id) === String(id)) ?? null;
}

/** @param {AccountState} state @param {string | number} id */
export function skuOf(state, id) {
  return state.skus.find((sku) => String(sku.Id) === String(id)) ?? null;
}

/** @param {AccountState} state @param {string | number} productId */
export function skusOfProduct(state, productId) {
  return state.skus.filter((sku) => String(sku.ProductId) === String(productId));
}

/** @param {AccountState} state @param {number} productId */
export function collectionsOf(state, productId) {
  return state.collections.filter((collection) => collection.productIds.includes(productId));
}

/** Brings the index-backed copies of every product up to date. @param {AccountState} state */
export function indexAll(state, now = new Date()) {
  for (const product of state.products) indexProduct(state, product.Id, now);
}

/** @param {AccountState} state @param {number} productId */
export function indexProduct(state, productId, now = new Date()) {
  const product = productOf(state, productId);
  if (!product) return;
  const indexedAt = now.toISOString().slice(0, 19);
  for (const sku of skusOfProduct(state, productId)) {
    state.index[sku.Id] = structuredClone({ product, sku, indexedAt });
  }
}

/**
 * To be called after a product or one of its SKUs was changed.
 * @param {AccountState} state
 * @param {number} productId
 * @param {import('./switches.mjs').Switches} switches
 */
export function productChanged(state, productId, switches) {
  if (switches.indexing === 'immediate') indexProduct(state, productId);
}
