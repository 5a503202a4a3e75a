/** SKUs as registered, and the ways from a reference code or an EAN to a SKU. */
import { badRequest, json, notFound, text } from '../answers.mjs';
import { ANY_API_HOST as host } from '../contract.mjs';
import { skuContext } from '../context.mjs';
import { without } from '../record.mjs';
import { skuOf, skusOfProduct } from '../state.mjs';

/** @typedef {import('../contract.mjs').StoreRequest} StoreRequest */
/** @typedef {import('../seed/records.mjs').Sku} Sku */

/** @param {StoreRequest} request */
function sku({ state, params }) {
  const found = skuOf(state, params.id);
  return found ? json(record(found)) : skuNotFound();
}

/** @param {StoreRequest} request */
function skuByRefId({ state, url }) {
  const refId = url.searchParams.get('RefId') ?? url.searchParams.get('refId');
  if (!refId) return badRequest('RefId is required');
  const found = state.skus.find((one) => one.RefId === refId);
  return found ? json({ ...record(found), Ean: found.Ean }) : skuNotFound();
}

/** @param {Sku} found */
function record(found) {
  return without(found, ['Ean', 'ImageIds', 'DateUpdated', 'Attachments', 'KitParts']);
}

/** @param {StoreRequest} request */
function eans({ state, params }) {
  const found = skuOf(state, params.id);
  return found ? json([found.Ean]) : skuNotFound();
}

/** @param {StoreRequest} request */
function files({ state, params, account }) {
  const found = skuOf(state, params.id);
  if (!found) return skuNotFound();
  return json(
    found.ImageIds.map((id, Position) => ({
      ...{ Id: id + 7, ArchiveId: id, SkuId: found.Id, Name: 'frente', IsMain: Position === 0 },
      ...{ Text: 'frente', Label: null },
      Url: `https://${account}.vteximg.com.br/arquivos/ids/${id}/a.jpg`,
      ...{ FileLocation: `vteximg.com.br/arquivos/ids/${id}/a.jpg`, Position },
    })),
  );
}

/** @param {StoreRequest} request */
function byProduct({ state, params }) {
  return json(skusOfProduct(state, params.id).map(listed));
}

/** @param {Sku} one @param {number} position */
function listed(one, position) {
  return {
    ...{ IsPersisted: true, IsRemoved: false, Id: one.Id, ProductId: one.ProductId },
    ...{ IsActive: one.IsActive, Name: one.Name, Height: one.PackagedHeight, RealHeight: null },
    ...{ Width: one.PackagedWidth, RealWidth: null, Length: one.PackagedLength, RealLength: null },
    ...{ WeightKg: one.PackagedWeightKg, RealWeightKg: null, ModalId: 1, RefId: one.RefId },
    ...{ CubicWeight: one.CubicWeight, IsKit: one.IsKit, IsDynamicKit: null, InternalNote: null },
    ...{ DateUpdated: one.DateUpdated, RewardValue: 0, CommercialConditionId: 1 },
    ...{ EstimatedDateArrival: null, FlagKitItensSellApart: false, ManufacturerCode: '' },
    ...{ ReferenceStockKeepingUnitId: null, Position: position, EditionSkuId: null },
    ...{ ApprovedAdminId: 1, EditionAdminId: 1, ActivateIfPossible: one.ActivateIfPossible },
    ...{ SupplierCode: null, MeasurementUnit: one.MeasurementUnit },
    ...{ UnitMultiplier: one.UnitMultiplier, IsInventoried: null, IsTransported: null },
    ...{ IsGiftCardRecharge: null, ModalType: one.ModalType },
  };
}

/**
 * A bare JSON string, although the id is a number everywhere else.
 * @param {StoreRequest} request
 */
function idByRefId({ state, params }) {
  const found = state.skus.find((one) => one.RefId === params.refId);
  return found ? json(String(found.Id)) : skuNotFound();
}

/** Duplicates in the list are a server error. @param {StoreRequest} request */
function idsByRefIds({ state, body }) {
  const asked = /** @type {string[]} */ (JSON.parse(body));
  if (new Set(asked).size < asked.length) return json({ Message: 'An error has occurred.' }, 500);
  const ids = asked.map((refId) => [refId, state.skus.find((one) => one.RefId === refId)?.Id]);
  return json(Object.fromEntries(ids.map(([refId, id]) => [refId, id ? String(id) : null])));
}

/** @param {StoreRequest} request */
function contextByEan({ state, params }) {
  const found = Object.values(state.index).find((indexed) => indexed.sku.Ean === params.ean);
  return found ? json(skuContext(state, found)) : skuNotFound();
}

/**
 * The index-backed copy: stale until the product was indexed again.
 * @param {StoreRequest} request
 */
function context({ state, params }) {
  const found = state.index[params.id];
  return found ? json(skuContext(state, found)) : skuNotFound();
}

/** Both parameters are required; there is no total. @param {StoreRequest} request */
function ids({ state, url }) {
  const page = Number(url.searchParams.get('page'));
  const size = Number(url.searchParams.get('pagesize') ?? url.searchParams.get('pageSize'));
  if (!page || !size || size > 1000)
    return badRequest('page and pagesize (at most 1000) are required');
  return json(state.skus.map((one) => one.Id).slice((page - 1) * size, page * size));
}

/**
 * One component as the documented object, several as a list (unverified).
 * @param {StoreRequest} request
 */
function kit({ state, url }) {
  const id = url.searchParams.get('parentSkuId') ?? '';
  const parts = skuOf(state, id)?.KitParts ?? [];
  if (parts.length === 0) return notFound(`kit of ${id}`);
  return json(parts.length === 1 ? parts[0] : parts);
}

/** @param {StoreRequest} request */
function attachments({ state, params }) {
  const found = skuOf(state, params.id);
  if (!found) return skuNotFound();
  return json(
    found.Attachments.map(({ Id }) => ({ Id: Id + 7, AttachmentId: Id, SkuId: found.Id })),
  );
}

function skuNotFound() {
  return text('"SKU not found"', 404);
}

const SYSTEM = '/api/catalog_system/pvt/sku';
const UNIT = '/api/catalog/pvt/stockkeepingunit';
const SKUS = ['Sku.aspx'];

/** @type {import('../contract.mjs').Route[]} */
export const routes = [
  read(`${UNIT}/(?<id>\\d+)`, sku),
  read(UNIT, skuByRefId),
  read(`${UNIT}/(?<id>\\d+)/ean`, eans),
  read(`${UNIT}/(?<id>\\d+)/file`, files),
  read(`${UNIT}/(?<id>\\d+)/attachment`, attachments),
  read(`${UNIT}/(?<id>\\d+)/(?:specification|complement)`, () => json([])),
  read('/api/catalog/pvt/stockkeepingunitkit', kit),
  read(`${SYSTEM}/stockkeepingunitbyid/(?<id>\\d+)`, context),
  read(`${SYSTEM}/stockkeepingunitbyean/(?<ean>[^/]+)`, contextByEan),
  read(`${SYSTEM}/stockkeepingunitByProductId/(?<id>\\d+)`, byProduct),
  read(`${SYSTEM}/stockkeepingunitidbyrefid/(?<refId>[^/]+)`, idByRefId),
  read(`${SYSTEM}/stockkeepingunitids`, ids),
  {
    ...{ host, method: 'POST', answer: idsByRefIds },
    path: /^\/api\/catalog_system\/pub\/sku\/stockkeepingunitidsbyrefids$/i,
  },
];

/**
 * @param {string} path
 * @param {import('../contract.mjs').Route['answer']} answer
 * @returns {import('../contract.mjs').Route}
 */
function read(path, answer) {
  return { host, method: 'GET', path: new RegExp(`^${path}$`, 'i'), needs: SKUS, answer };
}
