/** Reading stock: by SKU, by warehouse and dock, dispatched units, reservations, supply lots. */
import { badRequest, json } from '../answers.mjs';
import { ANY_API_HOST as host } from '../contract.mjs';
import { without } from '../record.mjs';
import {
  availableUnits,
  dispatchedUnits,
  listedWarehouses,
  reservationsOf,
  reservedUnits,
  stockRow,
} from '../stock.mjs';
import { supplyLotsOf } from '../stock_for_sale.mjs';

/** @typedef {import('../contract.mjs').StoreRequest} StoreRequest */
/** @typedef {import('../state.mjs').AccountState} AccountState */

const ANY_VIEWER = ['LogisticsAdmin', 'LogisticsViewer', 'InventoryAdmin', 'InventoryViewer'];
const LOGISTICS_VIEWER = ['LogisticsAdmin', 'LogisticsViewer'];

/** An active reservation more than these, and the dispatched units of a row are no longer told. */
const MOST_RESERVATIONS = 2000;

/**
 * A warehouse may have a line without a count; an unknown SKU has zeros (unverified).
 * @param {StoreRequest} request
 */
function bySku({ state, params }) {
  const balance = listedWarehouses(state, params.sku).map(({ id, name }) => {
    const row = stockRow(state, params.sku, id);
    return {
      ...{ warehouseId: id, warehouseName: name, totalQuantity: row.totalQuantity },
      reservedQuantity: reservedUnits(state, params.sku, id),
      hasUnlimitedQuantity: row.hasUnlimitedQuantity,
      ...{ timeToRefill: null, dateOfSupplyUtc: null, leadTime: row.leadTime },
    };
  });
  return json({ skuId: params.sku, balance });
}

/**
 * One line for each dock the warehouse is linked to, active or not, and for each supply lot; none when it reaches no
 * dock.
 * @param {StoreRequest} request
 */
function byWarehouse({ state, params: { sku, warehouse } }) {
  return json(
    docksOf(state, warehouse).flatMap((dock) => [
      line(state, sku, warehouse, dock),
      ...lotLines(state, sku, warehouse, dock),
    ]),
  );
}

/** @param {StoreRequest} request */
function byDock({ state, params }) {
  const dock = state.docks.find((one) => one.id === params.dock);
  if (!dock) return json([]);
  const warehouses = listedWarehouses(state, params.sku)
    .filter(({ id }) => !params.warehouse || id === params.warehouse)
    .filter(({ id }) => docksOf(state, id).includes(dock));
  return json(warehouses.map(({ id }) => line(state, params.sku, id, dock)));
}

/** @param {AccountState} state @param {string} warehouseId */
function docksOf(state, warehouseId) {
  const warehouse =
    state.warehouses.find(({ id }) => id === warehouseId) ??
    state.warehouses.find(({ id }) => id.toLowerCase() === warehouseId.toLowerCase());
  const linked = warehouse?.warehouseDocks.map(({ dockId }) => dockId) ?? [];
  return state.docks.filter((dock) => linked.includes(dock.id));
}

/**
 * @param {AccountState} state
 * @param {string} skuId
 * @param {string} warehouseId
 * @param {AccountState['docks'][number]} dock
 */
function line(state, skuId, warehouseId, dock) {
  const row = stockRow(state, skuId, warehouseId);
  return {
    ...{ skuId, warehouseId, dockId: dock.id, totalQuantity: row.totalQuantity },
    reservedQuantity: reservedUnits(state, skuId, warehouseId),
    availableQuantity: availableUnits(state, skuId, warehouseId),
    ...{ isUnlimited: row.hasUnlimitedQuantity, salesChannel: dock.salesChannels },
    ...{ deliveryChannels: ['delivery'], timeToRefill: null, dateOfSupplyUtc: null },
    ...{ supplyLotId: null, keepSellingAfterExpiration: false, transfer: null },
  };
}

/**
 * @param {AccountState} state
 * @param {string} skuId
 * @param {string} warehouseId
 * @param {AccountState['docks'][number]} dock
 */
function lotLines(state, skuId, warehouseId, dock) {
  return supplyLotsOf(state, skuId, warehouseId).map((lot) => ({
    ...{ skuId, warehouseId, dockId: dock.id, totalQuantity: lot.totalQuantity },
    ...{ reservedQuantity: 0, availableQuantity: lot.totalQuantity, isUnlimited: false },
    ...{ salesChannel: dock.salesChannels, deliveryChannels: ['delivery'], timeToRefill: null },
    ...{ dateOfSupplyUtc: lot.dateOfSupplyUtc, supplyLotId: lot.supplyLotId },
    keepSellingAfterExpiration: lot.keepSellingAfterExpiration,
    transfer: null,
  }));
}

/** @param {StoreRequest} request */
function supplyLots({ state, params: { sku, warehouse } }) {
  const lines = docksOf(state, warehouse).flatMap((dock) => lotLines(state, sku, warehouse, dock));
  return json(lines.map((one) => ({ ...one, leadTime: '00:00:00' })));
}

/** @param {StoreRequest} request */
function dispatched({ state, params: { sku, warehouse } }) {
  if (reservationsOf(state, sku, warehouse).length > MOST_RESERVATIONS)
    return badRequest('Too many active reservations');
  const row = stockRow(state, sku, warehouse);
  const largest = 2_147_483_647;
  return json([
    {
      ...{ skuId: sku, warehouseId: warehouse },
      quantity: row.hasUnlimitedQuantity ? largest : row.totalQuantity,
      isUnlimitedQuantity: row.hasUnlimitedQuantity,
      totalReservedQuantity: reservedUnits(state, sku, warehouse),
      dispatchedReservationsQuantity: dispatchedUnits(state, sku, warehouse),
      availableQuantity: row.hasUnlimitedQuantity ? largest : availableUnits(state, sku, warehouse),
    },
  ]);
}

/** @param {StoreRequest} request */
function reservations({ state, params, url }) {
  const page = Number(url.searchParams.get('page') ?? 1);
  const perPage = Number(url.searchParams.get('perPage') ?? 100);
  const all = reservationsOf(state, params.sku, params.warehouse);
  const some = all.slice((page - 1) * perPage, page * perPage);
  const items = some.map((one) => without(one, ['WarehouseId']));
  const paging = { page, perPage, total: all.length, pages: Math.ceil(all.length / perPage) };
  return json({ items, paging });
}

const ROOT = '/api/logistics/pvt/inventory';
const ITEM = `${ROOT}/items/(?<sku>[^/]+)`;
const WAREHOUSE = `${ITEM}/warehouses/(?<warehouse>[^/]+)`;

/** @type {import('../contract.mjs').Route[]} */
export const routes = [
  read(`${ROOT}/skus/(?<sku>[^/]+)`, ANY_VIEWER, bySku),
  read(WAREHOUSE, ANY_VIEWER, byWarehouse),
  read(`${ITEM}/docks/(?<dock>[^/]+)`, ANY_VIEWER, byDock),
  read(`${ITEM}/docks/(?<dock>[^/]+)/warehouses/(?<warehouse>[^/]+)`, ANY_VIEWER, byDock),
  read(`${WAREHOUSE}/dispatched`, ANY_VIEWER, dispatched),
  read(`${WAREHOUSE}/supplyLots`, ANY_VIEWER, supplyLots),
  read(`${ROOT}/reservations/(?<warehouse>[^/]+)/(?<sku>[^/]+)`, LOGISTICS_VIEWER, reservations),
];

/**
 * @param {string} path
 * @param {string[]} needs
 * @param {import('../contract.mjs').Route['answer']} answer
 * @returns {import('../contract.mjs').Route}
 */
function read(path, needs, answer) {
  return { host, method: 'GET', path: new RegExp(`^${path}$`), needs, answer };
}
