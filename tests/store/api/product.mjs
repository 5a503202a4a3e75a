/** Products as registered: the fresh database, not the index. */
import { json, text } from '../answers.mjs';
import { ANY_API_HOST as host } from '../contract.mjs';
import { without } from '../record.mjs';
import { productOf, skusOfProduct } from '../state.mjs';

/** @typedef {import('../contract.mjs').StoreRequest} StoreRequest */
/** @typedef {import('../seed/records.mjs').Product} Product */

/** @param {StoreRequest} request */
function product({ state, params }) {
  const found = productOf(state, params.id);
  if (!found) return productNotFound();
  return json(without(found, ['ListStoreId']));
}

/** The same with the trade policies, and without the score. @param {StoreRequest} request */
function productGet({ state, params }) {
  const found = productOf(state, params.id);
  return found ? json(withChannels(found)) : json(null);
}

/** @param {StoreRequest} request */
function productByRefId({ state, params }) {
  const found = state.products.find((one) => one.RefId === params.refId);
  return found ? json(withChannels(found)) : json(null);
}

/** @param {Product} found */
function withChannels(found) {
  return { ...without(found, ['Score']), AdWordsRemarketingCode: '', LomadeeCampaignCode: '' };
}

/** @param {StoreRequest} request */
function salesPolicy({ state, params }) {
  const found = productOf(state, params.id);
  if (!found) return productNotFound();
  return json(found.ListStoreId.map((StoreId) => ({ ProductId: found.Id, StoreId })));
}

/** At most 250 records a call. @param {StoreRequest} request */
function productAndSkuIds({ state, url }) {
  const from = Number(url.searchParams.get('_from') ?? 1);
  const to = Math.min(Number(url.searchParams.get('_to') ?? from + 49), from + 249);
  const some = state.products.slice(Math.max(from - 1, 0), to);
  const entries = some.map(({ Id }) => [Id, skusOfProduct(state, Id).map((sku) => sku.Id)]);
  return json({
    data: Object.fromEntries(entries),
    range: { total: state.products.length, from, to },
  });
}

function productNotFound() {
  return text('"Product not found"', 404);
}

const EDITOR = ['ManterFormularioProdutoSku'];
const FORM = ['ProdutoForm.aspx'];
const VIEW = ['ViewProduct'];

/** @type {import('../contract.mjs').Route[]} */
export const routes = [
  read('/api/catalog/pvt/product/(?<id>\\d+)', EDITOR, product),
  read('/api/catalog/pvt/product/(?<id>\\d+)/salespolicy', VIEW, salesPolicy),
  read('/api/catalog/pvt/product/(?<id>\\d+)/specification', EDITOR, () => json([])),
  read('/api/catalog_system/pvt/products/productget/(?<id>\\d+)', ['Produto.aspx'], productGet),
  read('/api/catalog_system/pvt/products/productgetbyrefid/(?<refId>[^/]+)', FORM, productByRefId),
  read('/api/catalog_system/pvt/products/GetProductAndSkuIds', FORM, productAndSkuIds),
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
