/** The feed files: who is in them, with which prices, under each option. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { Visitor } from './client.mjs';
import { SKU } from './seed/situations.mjs';
import { startStore } from './server.mjs';

/** @type {import('./server.mjs').Store} */
let store;
/** @type {Visitor} */
let anyone;

before(async () => {
  store = await startStore();
  anyone = new Visitor(store);
});
after(() => store.close());
beforeEach(() => store.reset());

const RSS = '/XMLData/googleshopping.xml';
const OPEN = '/XMLData/vitrine-parceiros.xml';
const ATOM = '/XMLData/criteo-default.xml';

/** @param {string} path */
async function read(path) {
  const reply = await anyone.ask(path);
  assert.equal(reply.status, 200);
  return reply.body;
}

/** One item of a feed. @param {string} xml @param {number} id */
function itemOf(xml, id) {
  const items = xml.match(/<(item|product|entry)>.*?<\/\1>/gs) ?? [];
  return items.find(
    (item) => item.includes(`[CDATA[${id}]]></sku>`) || item.includes(`[CDATA[${id}]]></g:id>`),
  );
}

test('the option off: an out-of-stock SKU of the collection is missing', async () => {
  const xml = await read(RSS);
  assert.ok(itemOf(xml, SKU.healthy));
  assert.equal(itemOf(xml, SKU.missingFromFeed), undefined);
  assert.ok(itemOf(xml, SKU.partlyInStock));
  assert.equal(itemOf(xml, SKU.partlyOut), undefined);
});

test('the option on: it is listed, unavailable, with every price tag empty', async () => {
  const item = String(itemOf(await read(OPEN), SKU.listedWithoutPrice));
  assert.match(item, /<price><!\[CDATA\[\]\]><\/price>/);
  assert.match(item, /<list_price><!\[CDATA\[\]\]><\/list_price>/);
  assert.match(item, /<availability><!\[CDATA\[indisponível\]\]><\/availability>/);
});

test('switching the option on adds the SKU to the RSS feed as out of stock', async () => {
  store.state.demoshop.feeds[0].showUnavailable = true;
  const item = String(itemOf(await read(RSS), SKU.missingFromFeed));
  assert.match(item, /<g:availability><!\[CDATA\[out of stock\]\]>/);
  assert.match(item, /<g:sale_price><!\[CDATA\[\]\]>/);
});

test('only the feed’s collection is listed', async () => {
  assert.equal(itemOf(await read(OPEN), SKU.missingFromFeed), undefined);
  assert.equal(itemOf(await read(RSS), SKU.outOfStockShown), undefined);
});

test('three shapes, their encodings, and the processing date at the end', async () => {
  const [rss, open, atom] = [await read(RSS), await read(OPEN), await read(ATOM)];
  assert.match(rss, /^<\?xml version="1.0" encoding="utf-8"\?>\n<rss .*<channel>/);
  assert.match(open, /^<\?xml version="1.0" encoding="iso-8859-1"\?>\n<products>/);
  assert.match(atom, /<feed xmlns="http:\/\/www.w3.org\/2005\/Atom"/);
  for (const xml of [rss, open, atom])
    assert.match(xml, /<!-- Processado no dia: [\d/]+ [\d:]+ -->$/);
});

test('default SKU: a product is listed once', async () => {
  const atom = await read(ATOM);
  assert.ok(itemOf(atom, SKU.partlyInStock));
  assert.equal((atom.match(/<g:mpn><!\[CDATA\[913\]\]>/g) ?? []).length, 1);
});

test('price tables apply only with a fixed price of that name', async () => {
  const [feed] = store.state.demoshop.feeds;
  feed.priceTable = 'gold';
  assert.match(
    String(itemOf(await read(RSS), SKU.healthy)),
    /<g:sale_price><!\[CDATA\[R\$ 51,75\]\]>/,
  );
  feed.priceTable = 'nosuch';
  assert.match(
    String(itemOf(await read(RSS), SKU.healthy)),
    /<g:sale_price><!\[CDATA\[R\$ 57,50\]\]>/,
  );
});

test('a restricted sales channel gets no file, and an unknown one is not found', async () => {
  assert.equal((await anyone.ask('/XMLData/clube-fechado.xml')).status, 404);
  assert.equal((await anyone.ask('/XMLData/nosuch.xml')).status, 404);
});

test('a lagging feed stays as it is until it is refreshed', async () => {
  store.setSwitches({ feedLag: true });
  store.state.demoshop.feeds[0].showUnavailable = true;
  assert.equal(itemOf(await read(RSS), SKU.missingFromFeed), undefined);
  await anyone.ask('/_store/refresh-feeds', { method: 'POST' });
  assert.ok(itemOf(await read(RSS), SKU.missingFromFeed));
});

test('a big feed may answer 500', async () => {
  store.setSwitches({ faults: [{ match: '/XMLData/', status: 500, times: 1 }] });
  assert.equal((await anyone.ask(RSS)).status, 500);
  assert.equal((await anyone.ask(RSS)).status, 200);
});
