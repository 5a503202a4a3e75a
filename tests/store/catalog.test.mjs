/** Every seed's situation as simulation, search and index tell it. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { Visitor } from './client.mjs';
import { SKU } from './seed/situations.mjs';
import { ORIGINS, startStore } from './server.mjs';

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

/**
 * @param {number} id
 * @param {{ postalCode?: string, quantity?: number, channel?: number }} [more]
 */
async function simulation(id, { postalCode, quantity = 1, channel = 1 } = {}) {
  const address = postalCode ? { country: 'BRA', postalCode } : {};
  const body = { items: [{ id: String(id), quantity, seller: '1' }], ...address };
  const path = `/api/checkout/pub/orderForms/simulation?sc=${channel}`;
  return (await new Visitor(store).ask(path, { method: 'POST', body })).json();
}

describe('simulation', () => {
  test('an inactive SKU is refused outright: no item, only a message', async () => {
    const { items, messages } = await simulation(SKU.inactive);
    assert.deepEqual([items, messages[0].code], [[], 'ORD027']);
  });

  test('prices are integer cents, and a short stock cuts the quantity with a warning', async () => {
    const { items, messages } = await simulation(SKU.healthy, { quantity: 50 });
    assert.deepEqual([items[0].sellingPrice, items[0].quantity], [5750, 33]);
    assert.deepEqual(
      [messages[0].code, messages[0].status],
      ['itemQuantityNotAvailable', 'warning'],
    );
  });

  test('a channel no dock or product serves sells nothing', async () => {
    assert.equal((await simulation(SKU.healthy, { channel: 3 })).messages[0].code, 'ORD027');
  });

  test('every link of the road must be active', async () => {
    const { warehouses, docks, shippingPolicies } = store.state.demoshop;
    const links = [warehouses[0], docks[0], shippingPolicies];
    for (const link of links) {
      const parts = Array.isArray(link) ? link : [link];
      const before = parts.map((part) => part.isActive);
      for (const part of parts) part.isActive = false;
      assert.equal((await simulation(SKU.hostileMarkup)).items[0].availability, 'withoutStock');
      parts.forEach((part, index) => (part.isActive = before[index]));
    }
    assert.equal((await simulation(SKU.hostileMarkup)).items[0].availability, 'available');
  });

  test('follows a count at once', async () => {
    const path = `/api/logistics/pvt/inventory/skus/${SKU.negativeSum}/warehouses/wh-south/quantity`;
    await owner.ask(path, { method: 'PATCH', body: { quantity: 6, unlimitedQuantity: false } });
    assert.equal((await simulation(SKU.negativeSum)).items[0].availability, 'available');
  });
});

describe('search', () => {
  /** @param {number} id */
  const found = async (id) =>
    (await owner.ask(`/api/catalog_system/pub/products/search?fq=skuId:${id}&sc=1`)).json();

  test('leaves out a sold-out product unless it is shown without stock', async () => {
    assert.deepEqual(await found(SKU.outOfStockHidden), []);
    const [shown] = await found(SKU.outOfStockShown);
    assert.equal(shown.items[0].sellers[0].commertialOffer.IsAvailable, false);
  });

  test('pages by its limits', async () => {
    const all = await owner.ask('/api/catalog_system/pub/products/search?_from=0&_to=200');
    assert.deepEqual([all.status, all.json().length], [206, 50]);
    const beyond = await owner.ask('/api/catalog_system/pub/products/search?_from=2501&_to=2510');
    assert.equal(beyond.status, 400);
  });
});

describe('index', () => {
  const form = `${ORIGINS.facelift}/api/proxy/catalog/pvt/admin/form/product/${902}?an=demoshop`;
  const context = `/api/catalog_system/pvt/sku/stockkeepingunitbyid/${SKU.outOfStockHidden}`;

  test('is stale until the product is indexed, the database is not', async () => {
    store.setSwitches({ indexing: 'manual' });
    const editor = await new Visitor(store).login('owner', ORIGINS.facelift);
    await editor.ask(form, { method: 'PUT', body: { showIfNotAvailable: true } });
    const product = (await owner.ask('/api/catalog/pvt/product/902')).json();
    assert.equal(product.ShowWithoutStock, true);
    assert.equal((await owner.ask(context)).json().ShowIfNotAvailable, false);
    await owner.ask('/_store/index', { method: 'POST' });
    assert.equal((await owner.ask(context)).json().ShowIfNotAvailable, true);
  });

  test('the new form answers 422 for what is required', async () => {
    const editor = await new Visitor(store).login('owner', ORIGINS.facelift);
    const reply = await editor.ask(form, { method: 'PUT', body: { name: '' } });
    assert.deepEqual([reply.status, reply.json().errors[0].field], [422, 'name']);
  });
});

describe('ways to a SKU', () => {
  test('by reference, by EAN, by product', async () => {
    const system = '/api/catalog_system/pvt/sku';
    const byRef = await owner.ask(`${system}/stockkeepingunitidbyrefid/REF-900-301`);
    assert.equal(byRef.body, '"301"');
    const byEan = await owner.ask(`${system}/stockkeepingunitbyean/7890000000301`);
    assert.equal(byEan.json().Id, 301);
    const skus = (await owner.ask(`${system}/stockkeepingunitByProductId/913`)).json();
    assert.deepEqual(
      skus.map((/** @type {any} */ sku) => sku.Id),
      [313, 314, 315],
    );
  });

  test('an unknown one is not found, a missing price too', async () => {
    assert.equal((await owner.ask('/api/catalog/pvt/stockkeepingunit/99999')).status, 404);
    assert.equal((await owner.ask(`/api/pricing/prices/${SKU.noPrice}`)).status, 404);
  });
});
