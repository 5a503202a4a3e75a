/** The road to a shopper as the logistics reads tell it, broken in each way, and the engine that follows it. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
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

/** @param {string} path @returns {Promise<any>} */
const read = async (path) => (await owner.ask(path)).json();

describe('the road', () => {
  const CONFIGURATION = '/api/logistics/pvt/configuration';
  /** @param {string} id */
  const policy = (id) => read(`/api/logistics/pvt/shipping-policies/${id}`);

  test('breaks at its warehouse or dock', async () => {
    assert.equal((await read(`${CONFIGURATION}/warehouses/wh-closed`)).isActive, false);
    assert.equal((await read(`${CONFIGURATION}/docks/dock-idle`)).isActive, false);
    const { salesChannels } = await read(`${CONFIGURATION}/docks/dock-market`);
    assert.deepEqual(salesChannels, ['2', '4']);
    const names = await Promise.all(
      ['wh-Leste', 'wh-leste'].map((id) => read(`${CONFIGURATION}/warehouses/${id}`)),
    );
    assert.deepEqual(
      names.map(({ name }) => name),
      ['Leste', 'leste'],
    );
  });

  test('breaks at its policy', async () => {
    assert.equal((await policy('pol-night')).isActive, false);
    assert.match((await policy('pol-faulty')).processingStatus.errorMessage, /line 7/);
    assert.equal((await policy('pol-valuable')).minimumValueAceptable, 200);
    assert.deepEqual((await policy('pol-cold')).modalSettings, {
      ...{ modals: ['REFRIGERATED'], useOnlyItemsWithDefinedModal: true },
    });
  });

  test('every policy names the docks that name it', async () => {
    const docks = await read(`${CONFIGURATION}/docks`);
    const { items, paging } = await read('/api/logistics/pvt/shipping-policies?page=1&perPage=100');
    for (const { id, carrierInfo } of items) {
      const naming = docks.filter((/** @type {any} */ dock) => dock.freightTableIds.includes(id));
      assert.deepEqual(
        carrierInfo.linkedDocks.map((/** @type {any} */ dock) => dock.id),
        naming.map((/** @type {any} */ dock) => dock.id),
      );
    }
    assert.equal(paging.total, 7);
    const second = await read('/api/logistics/pvt/shipping-policies?page=2&perPage=5');
    assert.deepEqual([second.items.length, second.paging.pages], [2, 2]);
  });

  test('has no rate where a table has no row', async () => {
    /** @param {string} id @param {string} code */
    const rates = async (id, code) =>
      (await read(`${CONFIGURATION}/freights/${id}/${code}/values`)).length;
    assert.equal(await rates('pol-standard', '01310-100'), 1);
    assert.equal(await rates('pol-north', '01310-100'), 0);
    assert.equal(await rates('pol-north', '69000-000'), 1);
    assert.equal(await rates('pol-faulty', '01310-100'), 0);
  });
});

describe('shipping/calculate', () => {
  const dimension = { weight: 300, height: 5, width: 20, length: 20, maxSumDimension: 45 };
  const location = { zipCode: '01310-100', country: 'BRA' };

  /** The policies that take an item. @param {number} id @param {object} [more] @returns {Promise<string[]>} */
  async function taken(id, more = {}) {
    const items = [{ id: String(id), quantity: 1, dimension, ...more }];
    const body = [{ items, location, salesChannel: '1' }];
    const path = '/api/logistics/pvt/shipping/calculate';
    const [answer] = (await owner.ask(path, { method: 'POST', body })).json();
    return [...new Set(answer.map((/** @type {any} */ sla) => sla.freightTableId))];
  }

  test('tells the policies, or none', async () => {
    assert.deepEqual(await taken(SKU.healthy), ['pol-standard', 'pol-express']);
    assert.deepEqual(await taken(SKU.noRateForAddress), []);
    assert.deepEqual(await taken(SKU.outOfStockHidden), []);
  });

  test('takes size, modal and warehouse from the request', async () => {
    assert.deepEqual(await taken(SKU.healthy, { dimension: { ...dimension, length: 200 } }), []);
    assert.deepEqual(await taken(SKU.healthy, { modal: 'GLASS' }), []);
    assert.deepEqual(await taken(SKU.healthy, { wareHouseId: 'wh-south' }), ['pol-standard']);
  });

  test('knows no least value without a price', async () => {
    assert.deepEqual(await taken(SKU.belowMinimumValue), ['pol-valuable']);
    assert.deepEqual(await taken(SKU.belowMinimumValue, { price: 57.5 }), []);
    assert.deepEqual(await taken(SKU.belowMinimumValue, { price: 200 }), ['pol-valuable']);
  });

  test('needs a logistics permission', async () => {
    const stranger = await new Visitor(store).login('catalog-only');
    const path = '/api/logistics/pvt/shipping/calculate';
    assert.equal((await stranger.ask(path, { method: 'POST', body: [] })).status, 403);
  });
});
