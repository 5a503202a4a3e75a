/** What the platform's reads tell of each situation: the shapes the documentation gives, with what is wrong in them. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { Visitor } from './client.mjs';
import { SKU } from './seed/situations.mjs';
import { startStore } from './server.mjs';

/** @type {import('./server.mjs').Store} */
let store;
/** @type {Visitor} */
let owner;

before(async () => {
  store = await startStore();
  owner = await new Visitor(store).login('owner');
});
after(() => store.close());
beforeEach(() => store.reset());

const INVENTORY = '/api/logistics/pvt/inventory';
const SYSTEM = '/api/catalog_system/pvt';

/** @param {string} path @returns {Promise<any>} */
const read = async (path) => (await owner.ask(path)).json();
/** The index-backed record. @param {number} id */
const context = (id) => read(`${SYSTEM}/sku/stockkeepingunitbyid/${id}`);
/** The registered record. @param {number} id */
const unit = (id) => read(`/api/catalog/pvt/stockkeepingunit/${id}`);
/** The product of a SKU. @param {number} id */
const product = async (id) => read(`${SYSTEM}/products/productget/${(await unit(id)).ProductId}`);

describe('the catalogue', () => {
  /** What the index-backed record has otherwise than that of the healthy SKU. @type {readonly [keyof typeof SKU, object][]} */
  const CONTEXT = [
    ['inactiveProduct', { IsProductActive: false, IsActive: true }],
    ['hiddenProduct', { ProductIsVisible: false }],
    ['inactiveBrand', { IsBrandActive: false, BrandName: 'Vento Norte' }],
    ['inactiveCategory', { IsDirectCategoryActive: false }],
    ['onlyInOtherChannel', { SalesChannels: [2] }],
    ['onlyInInactiveChannel', { SalesChannels: [4] }],
    ['notReleased', { ReleaseDate: '2099-01-01T00:00:00' }],
    ['withoutImage', { IsActive: false, Images: [], ImageUrl: '' }],
    ['noFiscalCode', { TaxCode: '' }],
    ['inNoCollection', { ProductClustersIds: '', ProductClusterNames: {} }],
    ['kitComponentOut', { IsKit: true, KitItems: ['301', '302'] }],
    ['unitMultiplier', { UnitMultiplier: 6 }],
    ['modalOfNoPolicy', { ModalType: 'CHEMICALS' }],
    ['indexStillInactive', { IsActive: false }],
    ['indexStillActive', { IsActive: true }],
  ];
  for (const [name, expected] of CONTEXT) {
    test(`${name}: in the index-backed record`, async () => {
      const record = await context(SKU[name]);
      assert.deepEqual({ ...record, ...expected }, record);
      const healthy = await context(SKU.healthy);
      assert.deepEqual(Object.keys(record), Object.keys(healthy));
      if (!name.startsWith('index')) assert.notDeepEqual({ ...healthy, ...expected }, healthy);
    });
  }

  test('a stale index: the database says otherwise, and indexing mends it', async () => {
    const ids = [SKU.indexStillInactive, SKU.indexStillActive];
    const active = async () =>
      Promise.all(ids.flatMap((id) => [unit(id), context(id)])).then((records) =>
        records.map(({ IsActive }) => IsActive),
      );
    assert.deepEqual(await active(), [true, false, false, true]);
    await owner.ask('/_store/index', { method: 'POST' });
    assert.deepEqual(await active(), [true, true, false, false]);
  });

  test('a SKU without an image waits for one', async () => {
    const { IsActive, ActivateIfPossible } = await unit(SKU.withoutImage);
    assert.deepEqual([IsActive, ActivateIfPossible], [false, true]);
    const files = `/api/catalog/pvt/stockkeepingunit/${SKU.withoutImage}/file`;
    assert.deepEqual(await read(files), []);
  });

  test('a required attachment, in both records', async () => {
    const [{ Name, IsRequired, Fields }] = (await context(SKU.requiredAttachment)).Attachments;
    assert.deepEqual([Name, IsRequired, Fields[0].FieldName], ['Gravação', true, 'Texto']);
    const path = `/api/catalog/pvt/stockkeepingunit/${SKU.requiredAttachment}/attachment`;
    assert.deepEqual(await read(path), [
      { Id: 28, AttachmentId: 21, SkuId: SKU.requiredAttachment },
    ]);
  });

  test('a registered SKU has the documented fields and no others', async () => {
    assert.deepEqual(
      Object.keys(await unit(SKU.tooLarge)).join(' '),
      'Id ProductId IsActive ActivateIfPossible Name RefId PackagedHeight PackagedLength PackagedWidth ' +
        'PackagedWeightKg Height Length Width WeightKg CubicWeight IsKit CreationDate RewardValue ' +
        'EstimatedDateArrival ManufacturerCode CommercialConditionId MeasurementUnit UnitMultiplier ' +
        'ModalType KitItensSellApart Videos',
    );
  });

  test('channels of a product, in both answers', async () => {
    const { Id, ListStoreId } = await product(SKU.onlyInOtherChannel);
    assert.deepEqual(ListStoreId, [2]);
    const rows = await read(`/api/catalog/pvt/product/${Id}/salespolicy`);
    assert.deepEqual(rows, [{ ProductId: Id, StoreId: 2 }]);
  });

  test('inactive brand, category and channel', async () => {
    assert.equal((await read(`${SYSTEM}/brand/79`)).isActive, false);
    assert.equal((await read('/api/catalog/pvt/brand/79')).Active, false);
    assert.equal((await read('/api/catalog/pvt/category/13')).IsActive, false);
    const channels = await read(`${SYSTEM}/saleschannel/list`);
    const off = channels.filter((/** @type {any} */ one) => !one.IsActive);
    assert.deepEqual(off, [await read('/api/catalog_system/pub/saleschannel/4')]);
  });

  test('components of a kit: one as an object, several as a list', async () => {
    /** @param {number} id */
    const kit = (id) => read(`/api/catalog/pvt/stockkeepingunitkit?parentSkuId=${id}`);
    const { Id, ...one } = await kit(SKU.kitInStock);
    assert.deepEqual(one, {
      ...{ StockKeepingUnitParent: SKU.kitInStock, StockKeepingUnitId: 301 },
      ...{ Quantity: 2, UnitPrice: 49.5 },
    });
    const several = await kit(SKU.kitComponentOut);
    assert.deepEqual(
      several.map((/** @type {any} */ part) => part.StockKeepingUnitId),
      [301, 302],
    );
    const path = `/api/catalog/pvt/stockkeepingunitkit?parentSkuId=${SKU.healthy}`;
    assert.deepEqual([typeof Id, (await owner.ask(path)).status], ['number', 404]);
  });
});

describe('sellers', () => {
  test('a binding that is off, and one to a seller who is off', async () => {
    /** @param {number} id */
    const bindings = async (id) =>
      (await read(`/api/sku-binding/pvt/skusellers/${id}`)).map((/** @type {any} */ one) => [
        ...[one.SellerId, one.StockKeepingUnitId, one.IsActive],
      ]);
    assert.deepEqual(await bindings(SKU.inactiveBinding), [['1', SKU.inactiveBinding, false]]);
    assert.deepEqual(await bindings(SKU.inactiveSeller), [['cosmo', SKU.inactiveSeller, true]]);
    const [{ SellerId, IsActive }] = (await context(SKU.inactiveSeller)).SkuSellers;
    assert.deepEqual([SellerId, IsActive], ['cosmo', true]);
    const sellers = await read(`${SYSTEM}/seller/list`);
    assert.deepEqual(
      sellers.map((/** @type {any} */ one) => [one.SellerId, one.IsActive]),
      [
        ['1', true],
        ['cosmo', false],
      ],
    );
  });
});

describe('prices', () => {
  test('in another table only: no base price, and none for the channel', async () => {
    const path = `/api/pricing/prices/${SKU.priceInOtherTable}`;
    const { basePrice, fixedPrices } = await read(path);
    assert.deepEqual([basePrice, fixedPrices.length], [null, 1]);
    assert.equal((await owner.ask(`${path}/computed/1`)).status, 404);
    const gold = await read(`${path}/computed/gold`);
    assert.deepEqual([gold.sellingPrice, gold.priceTable], [51.75, 'gold']);
    const tables = (await read(`${path}/computed`)).map((/** @type {any} */ one) => one.priceTable);
    assert.deepEqual(tables, ['gold']);
  });
});

describe('stock', () => {
  /** @param {number} id */
  const listed = async (id) =>
    Object.fromEntries(
      (await read(`${INVENTORY}/skus/${id}`)).balance.map((/** @type {any} */ row) => [
        ...[row.warehouseId, row.totalQuantity],
      ]),
    );

  test('of a side warehouse is listed where it was counted', async () => {
    const everyday = { 'wh-central': 0, 'wh-south': 0, 'wh-north': 0, 'wh-returns': 0 };
    assert.deepEqual(await listed(SKU.inactiveWarehouse), { ...everyday, 'wh-closed': 10 });
    assert.deepEqual(await listed(SKU.outOfStockHidden), everyday);
  });

  test('ids that differ in case share a count until each has its own', async () => {
    const before = await listed(SKU.lookalikeWarehouse);
    assert.deepEqual([before['wh-Leste'], before['wh-leste']], [10, 10]);
    const row = `${INVENTORY}/skus/${SKU.lookalikeWarehouse}/warehouses/wh-Leste/quantity`;
    await owner.ask(row, { method: 'PATCH', body: { quantity: 4, unlimitedQuantity: false } });
    const after = await listed(SKU.lookalikeWarehouse);
    assert.deepEqual([after['wh-Leste'], after['wh-leste']], [4, 10]);
  });

  test('supply lots, with their date and what becomes of them after it', async () => {
    const path = `${INVENTORY}/items/${SKU.onlyInSupplyLot}/warehouses/wh-central`;
    const [lot] = await read(`${path}/supplyLots`);
    assert.deepEqual(
      [lot.supplyLotId, lot.totalQuantity, lot.dockId, lot.keepSellingAfterExpiration],
      ['lot-next', 100, 'dock-a', true],
    );
    assert.ok(new Date(lot.dateOfSupplyUtc) > new Date());
    const rows = await read(path);
    assert.deepEqual(
      rows.map((/** @type {any} */ row) => [row.supplyLotId, row.totalQuantity]),
      [
        [null, 0],
        ['lot-next', 100],
      ],
    );
    const other = `${INVENTORY}/items/${SKU.healthy}/warehouses/wh-central/supplyLots`;
    assert.deepEqual(await read(other), []);
  });

  test('reservations that end soon', async () => {
    const path = `${INVENTORY}/reservations/wh-central/${SKU.expiringReservations}`;
    const { items } = await read(path);
    const [{ Status, InternalStatus, MaximumConfirmationDateUtc }] = items;
    assert.deepEqual([items.length, Status, InternalStatus], [2, 'Authorized', 'Authorized']);
    const hours = (Date.parse(`${MaximumConfirmationDateUtc}Z`) - Date.now()) / 3_600_000;
    assert.ok(hours > 0 && hours < 4);
  });

  test('too many reservations: listed by page, dispatched units not told', async () => {
    const row = `wh-central/${SKU.tooManyReservations}`;
    const { items, paging } = await read(`${INVENTORY}/reservations/${row}?page=21&perPage=100`);
    assert.deepEqual(
      [items.length, paging],
      [1, { page: 21, perPage: 100, total: 2001, pages: 21 }],
    );
    const units = `${INVENTORY}/items/${SKU.tooManyReservations}/warehouses/wh-central`;
    const reply = await owner.ask(`${units}/dispatched`);
    assert.equal(reply.status, 400);
    assert.match(reply.body, /Too many active reservations/);
    store.state.demoshop.reservations.pop();
    assert.equal((await owner.ask(`${units}/dispatched`)).status, 200);
  });

  test('by dock, and by dock and warehouse', async () => {
    const path = `${INVENTORY}/items/${SKU.inactiveDock}/docks/dock-idle`;
    const rows = await read(path);
    assert.deepEqual([rows.length, rows[0].warehouseId], [1, 'wh-annex']);
    assert.deepEqual(await read(`${path}/warehouses/wh-annex`), rows);
    assert.deepEqual(await read(`${path}/warehouses/wh-central`), []);
  });
});

describe('the feed', () => {
  /** @param {number} id */
  const lists = async (id) =>
    (await owner.ask('/XMLData/googleshopping.xml')).body.includes(`[CDATA[${id}]]`);

  /** @type {readonly [keyof typeof SKU, boolean][]} */
  const LISTED = [
    ['fewUnits', true],
    ['inNoCollection', false],
    ['onlyInOtherChannel', false],
    ['inactiveProduct', false],
    ['inactiveBinding', false],
    ['priceInOtherTable', false],
    ['kitInStock', true],
    ['kitComponentOut', false],
  ];
  for (const [name, expected] of LISTED) {
    test(`${expected ? 'lists' : 'leaves out'} ${name}`, async () =>
      assert.equal(await lists(SKU[name]), expected));
  }

  test('of a restricted channel is not there', async () => {
    assert.equal((await owner.ask('/XMLData/clube-fechado.xml')).status, 404);
  });
});
