/**
 * What the new catalogue's form reads and saves on its own host. Paths and methods were seen in the field
 * (POST creates, PUT edits, 422 for invalid input); the field names are ours, no source shows a body.
 */
import { json, notFound } from '../answers.mjs';
import { productChanged, productOf, skusOfProduct } from '../state.mjs';

/** @typedef {import('../contract.mjs').StoreRequest} StoreRequest */
/** @typedef {import('../seed/records.mjs').Product} Product */

/** The form's names for the record's fields. @type {readonly [string, keyof Product][]} */
const FIELDS = [
  ['name', 'Name'],
  ['isActive', 'IsActive'],
  ['isVisible', 'IsVisible'],
  ['showIfNotAvailable', 'ShowWithoutStock'],
  ['releaseDate', 'ReleaseDate'],
  ['brandId', 'BrandId'],
  ['categoryId', 'CategoryId'],
  ['refId', 'RefId'],
  ['linkId', 'LinkId'],
  ['taxCode', 'TaxCode'],
  ['description', 'Description'],
  ['salesChannels', 'ListStoreId'],
];

/** @param {StoreRequest} request */
function read({ state, params }) {
  const product = productOf(state, params.id);
  return product ? json(form(state, product)) : notFound('product');
}

/** @param {import('../state.mjs').AccountState} state @param {Product} product */
function form(state, product) {
  const fields = FIELDS.map(([name, field]) => [name, product[field]]);
  const skus = skusOfProduct(state, product.Id).map((sku) => ({
    ...{ id: sku.Id, name: sku.Name, isActive: sku.IsActive, refId: sku.RefId, ean: sku.Ean },
    ...{ unitMultiplier: sku.UnitMultiplier, measurementUnit: sku.MeasurementUnit },
  }));
  return { id: product.Id, ...Object.fromEntries(fields), skus };
}

/** @param {StoreRequest} request */
function edit({ state, params, body, switches }) {
  const product = productOf(state, params.id);
  if (!product) return notFound('product');
  const change = JSON.parse(body);
  const errors = mistakes({ ...form(state, product), ...change });
  if (errors.length > 0) return json({ errors }, 422);
  Object.assign(product, record(change));
  productChanged(state, product.Id, switches);
  return json(form(state, product));
}

/** @param {StoreRequest} request */
function create({ state, body, switches }) {
  const change = JSON.parse(body);
  const errors = mistakes(change);
  if (errors.length > 0) return json({ errors }, 422);
  const Id = Math.max(...state.products.map((product) => product.Id)) + 1;
  const created = { ...structuredClone(state.products[0]), ...record(change), Id };
  state.products.push(created);
  productChanged(state, Id, switches);
  return json(form(state, created), 201);
}

/** @param {Record<string, unknown>} change @returns {Partial<Product>} */
function record(change) {
  const given = FIELDS.filter(([name]) => name in change);
  return Object.fromEntries(given.map(([name, field]) => [field, change[name]]));
}

/** @param {Record<string, unknown>} values */
function mistakes(values) {
  const required = ['name', 'brandId', 'categoryId'].filter((name) => !values[name]);
  const channels = values.salesChannels;
  const none = Array.isArray(channels) && channels.length === 0 ? ['salesChannels'] : [];
  return [...required, ...none].map((field) => ({ field, code: 'required' }));
}

const PATH = '/api/proxy/catalog/pvt/admin/form/product';
const SAVE = ['ManterFormularioProdutoSku', 'EditProduct'];
const host = 'facelift';

/** @type {import('../contract.mjs').Route[]} */
export const routes = [
  {
    host,
    method: 'GET',
    path: new RegExp(`^${PATH}/(?<id>\\d+)$`),
    needs: ['ViewProduct'],
    answer: read,
  },
  { host, method: 'PUT', path: new RegExp(`^${PATH}/(?<id>\\d+)$`), needs: SAVE, answer: edit },
  { host, method: 'POST', path: new RegExp(`^${PATH}$`), needs: SAVE, answer: create },
];
