/** The new catalogue app on its own host: the framed document behind `/admin/catalog-products`, and what it lists. */
import { json } from '../answers.mjs';
import { listProducts } from './catalog/list.mjs';
import { catalogLabels } from './catalog/labels.mjs';
import { routes as skuForm } from './catalog/sku-form.mjs';
import { pageDocument } from './document.mjs';
import { notFoundPage } from './legacy/error.mjs';
import { html } from '../answers.mjs';

/** @typedef {import('../contract.mjs').StoreRequest} StoreRequest */

/** An account that has the legacy catalogue only does not have this app. @param {StoreRequest} request */
function document(request) {
  if (request.switches.catalogue === 'legacy') return html(notFoundPage(), 404);
  return pageDocument(request, {
    title: catalogLabels(request.language).title,
    root: 'root',
    script: 'catalog.js',
    styles: ['shoreline.css', 'catalog.css'],
  });
}

/** @param {StoreRequest} request */
function products({ state, url }) {
  return json(listProducts(state, url.searchParams));
}

/** What the form's drop-downs offer. @param {StoreRequest} request */
function options({ state }) {
  return json({
    brands: state.brands.map(({ id, name }) => ({ id, name })),
    categories: state.categories.map(({ Id, Name }) => ({ id: Id, name: Name })),
    policies: state.salesChannels.map(({ Id, Name }) => ({ id: Id, name: Name })),
  });
}

const host = 'facelift';
const needs = ['ViewProduct'];

/** @type {import('../contract.mjs').Route[]} */
export const routes = [
  { host, method: 'GET', path: /^\/admin\/catalog-products\/_list$/, needs, answer: products },
  { host, method: 'GET', path: /^\/admin\/catalog-products\/_options$/, needs, answer: options },
  { host, method: 'GET', path: /^\/admin\/catalog-products(\/.*)?$/i, answer: document },
  ...skuForm,
];
