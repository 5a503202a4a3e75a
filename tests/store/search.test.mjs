/** Presence on the storefront, as the legacy search, Intelligent Search and the index tell it. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { Visitor } from './client.mjs';
import { SKU } from './seed/situations.mjs';
import { startStore } from './server.mjs';

/** @type {import('./server.mjs').Store} */
let store;
/** @type {Visitor} */
let owner;
/** @type {import('./state.mjs').AccountState} */
let state;

before(async () => {
  store = await startStore();
  owner = await new Visitor(store).login('owner');
});
after(() => store.close());
beforeEach(() => {
  store.reset();
  state = store.state.demoshop;
});

const LEGACY = '/api/catalog_system/pub/products/search';
const INTELLIGENT = '/api/intelligent-search/v1/products';
const { healthy } = SKU;

/** @param {string} query @returns {Promise<string[]>} */
const found = async (query) =>
  (await owner.ask(`${LEGACY}?${query}`)).json().map((/** @type {any} */ one) => one.productId);

/** @param {number} sku @param {string} [more] */
const looked = (sku, more = '') => owner.ask(`${INTELLIGENT}?field=sku&value=${sku}${more}`);

/** What the index holds of the healthy SKU. */
const indexed = () => state.index[healthy];

/** Each way off the storefront, and whether asking for invisible items still shows the product. @type {readonly [string, () => void, number][]} */
const ABSENT = [
  ['not indexed', () => delete state.index[healthy], 404],
  ['invisible', () => (indexed().product.IsVisible = false), 200],
  ['inactive product', () => (indexed().product.IsActive = false), 404],
  ['inactive SKU', () => (indexed().sku.IsActive = false), 404],
  ['inactive brand', () => state.brands.forEach((brand) => (brand.isActive = false)), 404],
  ['inactive category', () => (state.categories[1].IsActive = false), 404],
  ['inactive department', () => (state.categories[0].IsActive = false), 404],
  ['not in the channel', () => (indexed().product.ListStoreId = [2]), 404],
  ['not released', () => (indexed().product.ReleaseDate = '2099-01-01T00:00:00'), 404],
  ['out of stock', () => state.inventory.splice(0), 404],
];

describe('on the storefront', () => {
  test('a healthy product is', async () => {
    assert.deepEqual(await found(`fq=skuId:${healthy}&sc=1`), ['900']);
    const [offer] = (await looked(healthy)).json().items[0].sellers;
    assert.equal(offer.commertialOffer.AvailableQuantity, 10_000);
  });

  for (const [why, happens, withInvisible] of ABSENT) {
    test(`not when ${why}`, async () => {
      happens();
      assert.deepEqual(await found(`fq=skuId:${healthy}&sc=1`), []);
      assert.equal((await looked(healthy)).status, 404);
      const all = await looked(healthy, '&show-invisible-items=true');
      assert.equal(all.status, withInvisible);
    });
  }

  test('still when out of stock but shown without', async () => {
    const shown = SKU.outOfStockShown;
    assert.deepEqual(await found(`fq=skuId:${shown}&sc=1`), ['903']);
    const [item] = (await looked(shown)).json().items;
    assert.equal(item.sellers[0].commertialOffer.AvailableQuantity, 0);
    assert.equal((await looked(shown, '&hideUnavailableItems=true')).status, 404);
    assert.equal((await looked(SKU.outOfStockHidden)).status, 404);
  });

  test('as the index has it, not the database', async () => {
    const product = state.products.find(({ Id }) => Id === 900);
    assert.ok(product);
    product.IsVisible = false;
    assert.equal((await looked(healthy)).status, 200);
    await owner.ask('/_store/index', { method: 'POST' });
    state = store.state.demoshop;
    assert.equal((await looked(healthy)).status, 404);
  });
});

describe('legacy search', () => {
  /** @type {readonly [string, string, string[]][]} */
  const FILTERS = [
    ['product', 'fq=productId:900', ['900']],
    ['two products', 'fq=productId:900&fq=productId:905', ['900', '905']],
    ['two kinds', 'fq=productId:900&fq=skuId:305', []],
    ['reference', 'fq=alternateIds_RefId:REF-900-301', ['900']],
    ['EAN', 'fq=alternateIds_Ean:7890000000301', ['900']],
    ['an unknown seller', 'fq=productId:900&fq=sellerId:nobody', []],
    ['availability', 'fq=productId:903&fq=isAvailablePerSalesChannel_1:1', []],
    ['unavailability', 'fq=productId:903&fq=isAvailablePerSalesChannel_1:0', ['903']],
  ];
  for (const [name, query, expected] of FILTERS) {
    test(`by ${name}`, async () => assert.deepEqual(await found(query), expected));
  }

  test('by collection', async () => {
    const asked = [900, 905, 909].map((id) => `fq=productId:${id}`).join('&');
    assert.deepEqual(await found(`fq=productClusterIds:141&${asked}`), ['900', '909']);
  });

  test('by slug, and how many there are', async () => {
    const reply = await owner.ask(`${LEGACY}/produto-900/p`);
    assert.deepEqual([reply.status, reply.json()[0].productId], [206, '900']);
    assert.equal(reply.headers.resources, '0-9/1');
  });
});

describe('Intelligent Search', () => {
  test('finds by each key', async () => {
    const keys = { id: '900', slug: 'produto-900', ean: '7890000000301', reference: 'REF-900-301' };
    for (const [field, value] of Object.entries(keys)) {
      const reply = await owner.ask(`${INTELLIGENT}?field=${field}&value=${value}`);
      assert.equal(reply.json().productId, '900', field);
      assert.match(String(reply.headers['cache-control']), /max-age=600/);
    }
    assert.equal((await owner.ask(`${INTELLIGENT}?field=colour&value=1`)).status, 400);
  });

  test('of another collection: not found', async () => {
    assert.equal((await looked(healthy, '&productClusterId=140')).status, 200);
    assert.equal((await looked(healthy, '&productClusterId=999')).status, 404);
  });

  test('refuses a channel that is not open to everybody', async () => {
    assert.equal((await looked(healthy, '&sc=3')).status, 401);
  });

  test('is not on every account', async () => {
    store.setSwitches({ intelligentSearch: 'absent' });
    assert.equal((await looked(healthy)).status, 404);
    assert.equal((await owner.ask(`${INTELLIGENT}?field=colour&value=1`)).status, 404);
  });
});

describe('index', () => {
  const offers = `/api/catalog_system/pub/products/offers/900/sku/${healthy}`;
  const info = '/api/catalog_system/pvt/products/GetIndexedInfo';

  test('offers by channel, as fresh as the index', async () => {
    state.index[healthy].indexedAt = '2026-03-01T09:00:00';
    const [sku] = (await owner.ask(offers)).json();
    assert.equal(sku.LastModified, '2026-03-01T09:00:00');
    const channels = sku.Offers[0].OffersPerSalesChannel;
    assert.deepEqual(
      channels.map((/** @type {any} */ one) => [one.SaleChannel, one.IsAvailable]),
      [
        [1, true],
        [2, true],
      ],
    );
    await owner.ask('/_store/index', { method: 'POST' });
    const [fresh] = (await owner.ask(offers)).json();
    const age = Date.now() - new Date(`${fresh.LastModified}Z`).getTime();
    assert.ok(age < 60_000, fresh.LastModified);
  });

  test('nothing is offered of what it does not hold', async () => {
    delete state.index[healthy];
    assert.deepEqual((await owner.ask(offers)).json(), []);
    const variations = await owner.ask('/api/catalog_system/pub/products/variations/900');
    assert.equal(variations.status, 404);
  });

  test('tells in XML what it holds, or in XML inside a string', async () => {
    const reply = await owner.ask(`${info}/900`);
    assert.match(String(reply.headers['content-type']), /^application\/xml/);
    assert.match(reply.body, /numFound="1"/);
    delete state.index[healthy];
    assert.match((await owner.ask(`${info}/900`)).body, /numFound="0"[^>]*><\/result>/);
    store.setSwitches({ indexedInfo: 'quoted' });
    assert.match((await owner.ask(`${info}/900`)).json(), /^<\?xml .*numFound="0"/s);
  });
});
