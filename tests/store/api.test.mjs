/** The store as a host: sessions, accounts, permissions, switches, faults, the proxy. */
import assert from 'node:assert/strict';
import { connect } from 'node:net';
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
beforeEach(() => {
  store.reset();
  store.setSwitches({ lockMs: 0 });
});

const INVENTORY = '/api/logistics/pvt/inventory';

/** @param {number} sku */
async function balance(sku) {
  const { balance: rows } = (await owner.ask(`${INVENTORY}/skus/${sku}`)).json();
  return Object.fromEntries(
    rows.map((/** @type {any} */ row) => [
      row.warehouseId,
      row.totalQuantity - row.reservedQuantity,
    ]),
  );
}

/** @param {number} sku @param {string} rest @param {string} method @param {object} body */
function write(sku, rest, method, body) {
  return owner.ask(`${INVENTORY}/skus/${sku}/warehouses/wh-central${rest}`, { method, body });
}

describe('session', () => {
  test('is opaque, HttpOnly, Secure and SameSite=Strict', async () => {
    const reply = await new Visitor(store).ask('/_store/login?user=owner');
    assert.equal(reply.status, 302);
    assert.equal(reply.headers.location, '/admin');
    const cookie = String(reply.headers['set-cookie']);
    assert.match(
      cookie,
      /^VtexIdclientAutCookie=[\w-]{32}; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    );
  });

  test('tells who is logged in, and null with 200 for nobody', async () => {
    const path = '/api/vtexid/pub/authenticated/user';
    assert.equal((await owner.ask(path)).json().user, 'owner@demoshop.example');
    const stranger = await new Visitor(store).ask(path);
    assert.deepEqual([stranger.status, stranger.body], [200, 'null']);
  });

  test('is missing: 401 for the API, the login page with 200 for the Admin', async () => {
    const stranger = new Visitor(store);
    assert.equal((await stranger.ask(`${INVENTORY}/skus/301`)).status, 401);
    assert.equal((await stranger.ask('/api/pricing/prices/301')).status, 401);
    for (const path of ['/admin', '/admin/inventory/', '/admin-proxy/Site/Xml.aspx']) {
      const page = await stranger.ask(path);
      assert.equal(page.status, 200, path);
      assert.match(page.body, /render-admin\.login-legacy\.home/, path);
    }
  });

  test('passes to another host by a ticket that leaves the address', async () => {
    const visitor = await new Visitor(store).login('owner');
    const ticket = (await visitor.ask('/_store/ticket')).json();
    const address = `${ORIGINS.facelift}/api/proxy/catalog/pvt/admin/form/product/900?an=demoshop`;
    assert.equal((await visitor.ask(address)).status, 401);
    const opened = await visitor.ask(`${address}&_ticket=${ticket}`);
    assert.equal(opened.status, 302);
    assert.doesNotMatch(String(opened.headers.location), /_ticket/);
    assert.match(String(opened.headers['set-cookie']), /SameSite=None; Partitioned/);
    assert.equal((await visitor.ask(address)).json().name, 'Tênis Serra Alta');
  });
});

describe('hosts', () => {
  test('an unknown one is misdirected', async () => {
    const addresses = ['https://other.example/', 'https://nosuchshop.myvtex.com/admin'];
    for (const address of addresses) assert.equal((await owner.ask(address)).status, 421);
  });

  test('the account is the host’s: same ids, other numbers', async () => {
    const other = await new Visitor(store).login('owner', ORIGINS.otherAdmin);
    const { balance: rows } = (
      await other.ask(`${ORIGINS.otherAdmin}${INVENTORY}/skus/301`)
    ).json();
    assert.equal(rows[0].totalQuantity, 3);
    assert.equal((await balance(SKU.healthy))['wh-central'], 23);
  });

  test('a workspace and the old host know the same account', async () => {
    for (const origin of [ORIGINS.workspace, ORIGINS.legacy]) {
      const visitor = await new Visitor(store).login('owner', origin);
      const reply = await visitor.ask(`${origin}/api/catalog/pvt/product/900`);
      assert.equal(reply.json().Name, 'Tênis Serra Alta', origin);
    }
  });
});

describe('permissions', () => {
  test('lacking: 403 with a JSON body', async () => {
    const logistics = await new Visitor(store).login('logistics');
    const reply = await logistics.ask('/api/catalog/pvt/product/900');
    assert.equal(reply.status, 403);
    assert.match(reply.json().error.message, /ManterFormularioProdutoSku/);
    assert.equal((await logistics.ask(`${INVENTORY}/skus/301`)).status, 200);
  });

  test('reading stock is not writing it', async () => {
    const reader = await new Visitor(store).login('read-only');
    const row = `${INVENTORY}/skus/301/warehouses/wh-central`;
    const body = { quantity: 1, unlimitedQuantity: false };
    assert.equal((await reader.ask(`${row}/quantity`, { method: 'PATCH', body })).status, 403);
    assert.equal((await balance(SKU.healthy))['wh-central'], 23);
  });

  test('are told by License Manager as a bare boolean', async () => {
    /** @param {string} login @param {string} key */
    const granted = async (login, key) =>
      (
        await owner.ask(
          `/api/license-manager/pvt/accounts/demoshop/products/9/logins/${login}/resources/${key}/granted`,
        )
      ).json();
    assert.equal(await granted('logistics%40demoshop.example', 'InventoryAdmin'), true);
    assert.equal(await granted('read-only%40demoshop.example', 'InventoryAdmin'), false);
  });
});

describe('faults', () => {
  const path = `${INVENTORY}/skus/301`;

  test('500 after applying: the change is there', async () => {
    store.setSwitches({
      faults: [
        { match: '/quantity$', method: 'PATCH', status: 500, applyBeforeFail: true, times: 1 },
      ],
    });
    const body = { quantity: 99, unlimitedQuantity: false };
    assert.equal((await write(SKU.healthy, '/quantity', 'PATCH', body)).status, 500);
    assert.equal((await balance(SKU.healthy))['wh-central'], 97);
    assert.equal((await write(SKU.healthy, '/quantity', 'PATCH', body)).status, 204);
  });

  test('500 without applying: it is not', async () => {
    store.setSwitches({ faults: [{ match: '/quantity$', status: 500 }] });
    await write(SKU.healthy, '/quantity', 'PATCH', { quantity: 99, unlimitedQuantity: false });
    assert.equal((await balance(SKU.healthy))['wh-central'], 23);
  });

  test('a login page or null instead of JSON, once', async () => {
    store.setSwitches({
      faults: [
        { match: path, htmlLogin: true, times: 1 },
        { match: path, nullBody: true, times: 1 },
      ],
    });
    const first = await owner.ask(path);
    assert.deepEqual(
      [first.status, String(first.headers['content-type'])],
      [200, 'text/html; charset=utf-8'],
    );
    const second = await owner.ask(path);
    assert.deepEqual([second.status, second.body], [200, 'null']);
    assert.equal((await owner.ask(path)).json().skuId, '301');
  });

  test('a fault may carry headers, as a 429 does', async () => {
    store.setSwitches({ faults: [{ match: path, status: 429, headers: { 'retry-after': '7' } }] });
    const reply = await owner.ask(path);
    assert.deepEqual([reply.status, reply.headers['retry-after']], [429, '7']);
  });

  test('an unknown switch is refused', () => {
    assert.throws(() => store.setSwitches(/** @type {any} */ ({ langauge: 'pt' })), RangeError);
    assert.throws(() => store.setSwitches(/** @type {any} */ ({ language: 'fr' })), RangeError);
  });
});

describe('switches', () => {
  const path = '/api/vtexid/pub/authenticated/user';

  test('in a header hold for one request', async () => {
    const faults = [{ match: path, status: 503 }];
    const headers = { 'x-store-switches': JSON.stringify({ faults }) };
    assert.equal((await owner.ask(path, { headers })).status, 503);
    assert.equal((await owner.ask(path)).status, 200);
  });

  test('in a query last, because the frames of a page must agree with it', async () => {
    await owner.ask(`${path}?_store.lang=pt&_store.csp=strict&_store.lockMs=5`);
    const { language, csp, lockMs } = (await owner.ask('/_store/switches')).json();
    assert.deepEqual([language, csp, lockMs], ['pt', 'strict', 5]);
    await owner.ask('/_store/reset', { method: 'POST' });
    assert.equal(store.switches.language, 'en');
    assert.equal((await owner.ask(`${path}?_store.lang=xx`)).status, 400);
  });

  test('a slow endpoint is slow, the others are not', async () => {
    store.setSwitches({ latency: [{ match: path, ms: 80 }] });
    const began = performance.now();
    await owner.ask(path);
    assert.ok(performance.now() - began >= 79);
  });
});

test('the log of requests leaves out the store’s own', async () => {
  await owner.ask(`${INVENTORY}/skus/301?x=1`);
  await owner.ask('/_store/state');
  const entry = {
    method: 'GET',
    host: 'demoshop.myvtex.com',
    path: `${INVENTORY}/skus/301?x=1`,
    status: 200,
  };
  assert.deepEqual(store.requests, [entry]);
  assert.deepEqual((await owner.ask('/_store/requests')).json(), [entry]);
});

test('the proxy reaches the store’s hosts and refuses everything else', async () => {
  assert.match(await connectTo('demoshop.myvtex.com:443'), /^HTTP\/1\.1 200 /);
  for (const target of ['example.com:443', 'demoshop.myvtex.com:80', 'evilmyvtex.com:443']) {
    assert.match(await connectTo(target), /^HTTP\/1\.1 403 /, target);
  }
  assert.equal(store.refused.length, 3);
});

/** The proxy's first line. @param {string} target @returns {Promise<string>} */
function connectTo(target) {
  return new Promise((resolve, reject) => {
    const socket = connect(store.proxyPort, '127.0.0.1');
    socket.on('error', reject);
    socket.once('data', (chunk) => {
      socket.destroy();
      resolve(String(chunk));
    });
    socket.write(`CONNECT ${target} HTTP/1.1\r\nHost: ${target}\r\n\r\n`);
  });
}
