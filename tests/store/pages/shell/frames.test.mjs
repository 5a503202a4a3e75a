/** Each kind of Admin address gets its kind of frame, and the address comes back from the frame. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { frameFor, shellAddress } from './frames.mjs';

const PROXY = { account: 'demoshop', workspace: '', legacyFrame: /** @type {const} */ ('proxy') };
const CROSS = { ...PROXY, legacyFrame: /** @type {const} */ ('cross') };

/** @type {[string, typeof PROXY | typeof CROSS, string, string][]} */
const CASES = [
  ['/admin', PROXY, 'home', ''],
  ['/admin/', PROXY, 'home', ''],
  ['/admin/inventory/?keyword=1&skuId=1', PROXY, 'io', '/admin/app/inventory/?keyword=1&skuId=1'],
  ['/admin/orders/123-01', PROXY, 'io', '/admin/app/orders/123-01'],
  ['/admin/pricing/#/prices', PROXY, 'delorean', '/admin/iframe/pricing/#/prices'],
  [
    '/admin/logistics#/freight-simulation',
    PROXY,
    'delorean',
    '/admin/iframe/logistics#/freight-simulation',
  ],
  ['/admin/Site/Xml.aspx', PROXY, 'legacy', '/admin-proxy/Site/Xml.aspx'],
  [
    '/admin/site/produtoform.aspx?id=9',
    CROSS,
    'legacy',
    'https://demoshop.vtexcommercestable.com.br/admin/site/produtoform.aspx?id=9',
  ],
  [
    '/admin/catalog-products/900',
    PROXY,
    'facelift',
    'https://catalog-facelift.admin.vtex.com/admin/catalog-products/900',
  ],
];

for (const [address, place, kind, source] of CASES) {
  test(`${address} (${place.legacyFrame})`, () => {
    const url = new URL(address, 'https://demoshop.myvtex.com');
    assert.deepEqual(frameFor(url, place), { kind, source });
    if (source) assert.equal(shellAddress(new URL(source, url)), address);
  });
}

test('only the frame prefixes are dropped from an address', () => {
  assert.equal(shellAddress(new URL('https://x.example/admin/apps/list')), '/admin/apps/list');
});
