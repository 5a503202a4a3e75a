/** Requests of the new catalogue; every one of them names the account, as the host does not. */
import { facts } from '../client.mjs';

/** An answer other than the expected one. */
export class Refused extends Error {
  /** @param {number} status @param {{ field: string, code: string }[]} [errors] */
  constructor(status, errors = []) {
    super(`answered ${status}`);
    this.status = status;
    this.errors = errors;
  }
}

const FORM = '/api/proxy/catalog/pvt/admin/form';

/** @param {URLSearchParams} query @returns {Promise<ReturnType<typeof import('./list.mjs').listProducts>>} */
export function fetchProducts(query) {
  return send('GET', '/admin/catalog-products/_list', query);
}

/** @typedef {{ id: number, name: string }} Option */
/** @returns {Promise<{ brands: Option[], categories: Option[], policies: Option[] }>} */
export function fetchOptions() {
  return send('GET', '/admin/catalog-products/_options');
}

/** @param {'product' | 'sku'} kind @param {string | number} id @returns {Promise<any>} */
export function fetchForm(kind, id) {
  return send('GET', `${FORM}/${kind}/${id}`);
}

/** @param {'product' | 'sku'} kind @param {string | number} id @param {object} values @returns {Promise<any>} */
export function saveForm(kind, id, values) {
  return send('PUT', `${FORM}/${kind}/${id}`, new URLSearchParams(), values);
}

/** @param {string} method @param {string} path @param {URLSearchParams} query @param {object} [body] */
async function send(method, path, query = new URLSearchParams(), body) {
  query.set('an', facts().account);
  const headers = {
    accept: 'application/json',
    ...(body && { 'content-type': 'application/json' }),
  };
  const answer = await fetch(`${path}?${query}`, {
    method,
    headers,
    body: body && JSON.stringify(body),
  });
  const text = await answer.text();
  const isJson = answer.headers.get('content-type')?.includes('json');
  const content = isJson ? JSON.parse(text) : null;
  if (!answer.ok || !isJson) throw new Refused(answer.ok ? 0 : answer.status, content?.errors);
  return content;
}
