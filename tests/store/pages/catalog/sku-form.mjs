/** What the SKUs tab reads and saves. No source shows its path or body: both are by analogy with the product's (unverified). */
import { json, notFound } from '../../answers.mjs';
import { productChanged, skuOf } from '../../state.mjs';

/** @typedef {import('../../contract.mjs').StoreRequest} StoreRequest */
/** @typedef {import('../../seed/records.mjs').Sku} Sku */

/** @type {readonly [string, keyof Sku][]} */
const FIELDS = [
  ['name', 'Name'],
  ['isActive', 'IsActive'],
  ['refId', 'RefId'],
  ['ean', 'Ean'],
  ['manufacturerCode', 'ManufacturerCode'],
  ['packageWeight', 'PackagedWeightKg'],
  ['packageWidth', 'PackagedWidth'],
  ['packageHeight', 'PackagedHeight'],
  ['packageLength', 'PackagedLength'],
  ['measurementUnit', 'MeasurementUnit'],
  ['unitMultiplier', 'UnitMultiplier'],
  ['presale', 'EstimatedDateArrival'],
  ['imageIds', 'ImageIds'],
];

const PATH = /^\/api\/proxy\/catalog\/pvt\/admin\/form\/sku\/(?<id>\d+)$/;

/** @param {StoreRequest} request */
function read({ state, params }) {
  const sku = skuOf(state, params.id);
  return sku ? json(form(sku)) : notFound('sku');
}

/**
 * Saving an SKU here resets `ActivateIfPossible` when it stays inactive (a known issue of the new form).
 * @param {StoreRequest} request
 */
function edit({ state, params, body, switches }) {
  const sku = skuOf(state, params.id);
  if (!sku) return notFound('sku');
  const change = JSON.parse(body);
  if (!String(change.name ?? sku.Name).trim())
    return json({ errors: [{ field: 'name', code: 'required' }] }, 422);
  const given = FIELDS.filter(([name]) => name in change && name !== 'imageIds');
  Object.assign(sku, Object.fromEntries(given.map(([name, field]) => [field, change[name]])));
  if (!sku.IsActive) sku.ActivateIfPossible = false;
  productChanged(state, sku.ProductId, switches);
  return json(form(sku));
}

/** @param {Sku} sku */
function form(sku) {
  return { id: sku.Id, ...Object.fromEntries(FIELDS.map(([name, field]) => [name, sku[field]])) };
}

/** @type {import('../../contract.mjs').Route[]} */
export const routes = [
  { host: 'facelift', method: 'GET', path: PATH, needs: ['ViewProduct'], answer: read },
  {
    host: 'facelift',
    method: 'PUT',
    path: PATH,
    needs: ['ManterFormularioProdutoSku', 'EditProduct'],
    answer: edit,
  },
];
