/** Orders as OMS and the Admin show them, and who may see them. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { Visitor } from './client.mjs';
import { ORDER } from './seed/orders.mjs';
import { SHOPPER } from './seed/shopper.mjs';
import { ORIGINS, startStore } from './server.mjs';
import { userNamed } from './users.mjs';

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

const ORDERS = '/api/oms/pvt/orders';

/** @param {string} id */
const read = async (id) => (await owner.ask(`${ORDERS}/${id}`)).json();

/** @param {string} query @returns {Promise<{ list: any[], paging: any }>} */
const listed = async (query) => (await owner.ask(`${ORDERS}?${query}`)).json();

/** @param {string} query @returns {Promise<string[]>} */
const ids = async (query) => (await listed(query)).list.map(({ orderId }) => orderId);

/** @type {readonly [keyof typeof ORDER, string | null, boolean][]} */
const CASES = [
  ['healthy', 'invoiced', true],
  ['notTakenByErp', 'ready-for-handling', true],
  ['handling', 'handling', true],
  ['canceledBySeller', 'canceled', true],
  ['incompleteDenied', null, false],
  ['creationError', 'canceled', false],
  ['externalPaymentUnfinished', null, false],
  ['canceledByPayment', 'canceled', true],
  ['waitingForSeller', 'waiting-for-authorization', true],
  ['paymentPending', 'payment-pending', true],
  ['windowToCancel', 'window-to-cancel', true],
  ['marketplace', 'ready-for-handling', true],
  ['sellerSide', 'waiting-ffmt-authorization', true],
];

describe('one order', () => {
  for (const [name, status, isCompleted] of CASES) {
    test(`${name}: ${status}`, async () => {
      const order = await read(ORDER[name]);
      assert.deepEqual([order.status, order.isCompleted], [status, isCompleted]);
      const ofSequence = await read(order.sequence);
      assert.equal(ofSequence.orderId, ORDER[name]);
    });
  }

  test('each case is read', () => {
    assert.deepEqual(CASES.map(([name]) => name).sort(), Object.keys(ORDER).sort());
  });

  test('waits for the ERP since three days', async () => {
    const { creationDate } = await read(ORDER.notTakenByErp);
    const days = (Date.now() - new Date(creationDate).getTime()) / 86_400_000;
    assert.ok(days >= 3 && days < 3.1, creationDate);
  });

  test('tells who canceled it, in either casing', async () => {
    const { cancellationData: error } = await read(ORDER.creationError);
    assert.deepEqual([error.reason, error.requestedBySystem], ['Creation error', true]);
    const bySeller = await read(ORDER.canceledBySeller);
    assert.equal(bySeller.cancellationData.requestedBySellerNotification, true);
    assert.equal(bySeller.cancelReason, 'Sem estoque na loja');
    store.setSwitches({ cancellationKeys: 'pascal' });
    const { cancellationData } = await read(ORDER.canceledByPayment);
    assert.equal(cancellationData.RequestedByPaymentNotification, true);
    assert.equal(cancellationData.requestedByPaymentNotification, undefined);
  });

  test('of a marketplace carries its affiliate and its id there', async () => {
    const sold = await read(ORDER.marketplace);
    const { origin, affiliateId, marketplaceOrderId, orderGroup } = sold;
    assert.deepEqual(
      [origin, affiliateId, marketplaceOrderId, orderGroup],
      ['Fulfillment', 'MLB', '2000000000111', null],
    );
    assert.equal(sold.orderId.split('-')[0], affiliateId);
    assert.equal((await read(ORDER.healthy)).origin, 'Marketplace');
    assert.equal((await read(ORDER.sellerSide)).marketplace.name, 'outraloja');
  });

  test('of an affiliate comes from one the account has', async () => {
    const affiliates = (await owner.ask('/api/fulfillment/pvt/affiliates')).json();
    const channels = Object.fromEntries(
      affiliates.map((/** @type {any} */ one) => [one.id, one.salesChannel]),
    );
    for (const id of [ORDER.marketplace, ORDER.sellerSide]) {
      const { affiliateId, salesChannel } = await read(id);
      assert.equal(channels[affiliateId], salesChannel, id);
    }
  });

  test('carries every word that tells who bought it', async () => {
    const { body } = await owner.ask(`${ORDERS}/${ORDER.healthy}`);
    const { cardDigits, ...whole } = SHOPPER;
    const parts = [cardDigits.slice(0, 6), cardDigits.slice(-4)];
    for (const word of [...Object.values(whole), ...parts]) assert.ok(body.includes(word), word);
  });

  test('is another one in the other account', async () => {
    const other = await new Visitor(store).login('owner', ORIGINS.otherAdmin);
    const address = `${ORIGINS.otherAdmin}${ORDERS}`;
    const { items } = (await other.ask(`${address}/${ORDER.healthy}`)).json();
    assert.equal(items[0].price, 1000);
    assert.equal((await other.ask(`${address}/${ORDER.handling}`)).status, 404);
  });

  test('unknown: 404 in the common envelope', async () => {
    const paths = ['1440000009999-01', 'order-group/1440000009999', '9/payment-transaction'];
    for (const path of paths) {
      const reply = await owner.ask(`${ORDERS}/${path}`);
      assert.deepEqual([reply.status, reply.json().error.message], [404, 'Order Not Found'], path);
    }
  });
});

describe('around an order', () => {
  test('the group is one purchase', async () => {
    const group = (await owner.ask(`${ORDERS}/order-group/1440000000103`)).json();
    const found = group.map((/** @type {any} */ order) => order.orderId);
    assert.deepEqual(found, [ORDER.handling, ORDER.canceledBySeller]);
  });

  /** @type {readonly [keyof typeof ORDER, string][]} */
  const PAYMENTS = [
    ['healthy', 'Finished'],
    ['incompleteDenied', 'Cancelled'],
    ['paymentPending', 'Authorizing'],
    ['externalPaymentUnfinished', 'Authorizing'],
  ];

  test('the transaction is that of the payment, for orders paid here', async () => {
    for (const [name, status] of PAYMENTS) {
      const reply = await owner.ask(`${ORDERS}/${ORDER[name]}/payment-transaction`);
      assert.equal(reply.json().status, status, name);
    }
    const sold = await owner.ask(`${ORDERS}/${ORDER.marketplace}/payment-transaction`);
    assert.equal(sold.status, 404);
  });
});

describe('the list', () => {
  test('holds no incomplete order unless it is asked for them', async () => {
    const complete = CASES.filter(([, , done]) => done).map(([name]) => ORDER[name]);
    assert.deepEqual((await ids('')).sort(), complete.sort());
    const { list } = await listed('incompleteOrders=true');
    const incomplete = [
      ORDER.incompleteDenied,
      ORDER.creationError,
      ORDER.externalPaymentUnfinished,
    ];
    assert.deepEqual(
      list.map(({ orderId }) => orderId),
      incomplete,
    );
    assert.ok(list.every(({ orderIsComplete }) => !orderIsComplete));
  });

  /** @type {readonly [string, string, string[]][]} */
  const FILTERS = [
    ['id', `q=${ORDER.handling}`, [ORDER.handling]],
    ['sequence', 'q=500103', [ORDER.handling]],
    ['status', 'f_status=handling,window-to-cancel', [ORDER.windowToCancel, ORDER.handling]],
    ['other status', 'f_status=waiting-for-sellers-confirmation', [ORDER.waitingForSeller]],
    ['channel', 'f_salesChannel=2', [ORDER.marketplace]],
    ['affiliate', 'f_affiliateId=OLJ', [ORDER.sellerSide]],
    ['SKU', 'searchField=sku_Ids&sku_Ids=305', [ORDER.handling]],
    ['nobody', 'q=nobody@shopper.invalid', []],
  ];
  for (const [name, query, expected] of FILTERS) {
    test(`by ${name}`, async () => assert.deepEqual(await ids(query), expected));
  }

  test('by the shopper’s e-mail, document and name', async () => {
    const name = `${SHOPPER.firstName} ${SHOPPER.lastName}`;
    for (const word of [SHOPPER.email, SHOPPER.document, name]) {
      assert.equal((await listed(`q=${encodeURIComponent(word)}`)).paging.total, 10, word);
    }
  });

  test('by dates', async () => {
    const [from, to] = [3.5, 2.5].map((days) => new Date(Date.now() - days * 86_400_000));
    const range = `creationDate:[${from.toISOString()} TO ${to.toISOString()}]`;
    const found = await ids(`f_creationDate=${encodeURIComponent(range)}`);
    assert.deepEqual(found, [ORDER.notTakenByErp]);
  });

  test('newest first, page by page', async () => {
    const { list, paging } = await listed('page=2&per_page=4');
    assert.deepEqual(paging, { total: 10, pages: 3, currentPage: 2, perPage: 4 });
    const all = await ids('');
    assert.equal(all[0], ORDER.windowToCancel);
    assert.deepEqual(
      list.map(({ orderId }) => orderId),
      all.slice(4, 8),
    );
    assert.deepEqual(await ids('orderBy=creationDate,asc'), [...all].reverse());
    assert.equal((await listed('')).paging.perPage, 15);
  });

  test('refuses more than 100 a page and 30 pages', async () => {
    for (const query of ['per_page=101', 'page=31', 'page=0']) {
      assert.equal((await owner.ask(`${ORDERS}?${query}`)).status, 400, query);
    }
  });
});

describe('permission', () => {
  /** @type {readonly [string, number][]} */
  const USERS = [
    ['owner', 200],
    ['orders-only', 200],
    ['logistics', 403],
    ['marketing', 403],
  ];
  for (const [user, status] of USERS) {
    test(`${user}: ${status}`, async () => {
      const visitor = await new Visitor(store).login(user);
      const paths = [ORDERS, `${ORDERS}/${ORDER.healthy}`, `/admin/app/orders/${ORDER.healthy}`];
      for (const path of paths) assert.equal((await visitor.ask(path)).status, status, path);
    });
  }

  test('marketing reaches the XML page alone', async () => {
    const visitor = await new Visitor(store).login('marketing');
    assert.equal((await visitor.ask('/admin-proxy/Site/Xml.aspx')).status, 200);
    assert.equal((await visitor.ask('/api/logistics/pvt/inventory/skus/301')).status, 403);
    const { id } = userNamed('marketing') ?? {};
    const roles = (await owner.ask(`/api/license-manager/users/${id}/roles`)).json();
    assert.deepEqual(roles, [{ id: 2003, name: 'Marketing' }]);
  });

  test('nobody: null with 200 or with 401, and no roles', async () => {
    const stranger = new Visitor(store);
    store.setSwitches({ anonymous: 'unauthorized' });
    const reply = await stranger.ask('/api/vtexid/pub/authenticated/user');
    assert.deepEqual([reply.status, reply.body], [401, 'null']);
    assert.equal((await stranger.ask('/api/license-manager/users/x/roles')).status, 401);
  });
});

describe('pages', () => {
  /** @param {string} path */
  const facts = async (path) => {
    const { body } = await owner.ask(path);
    return JSON.parse(/id="page-facts">(.*?)<\/script>/s.exec(body)?.[1] ?? '{}').more;
  };

  test('the list is sent with the orders, the incomplete ones apart', async () => {
    const { orders } = await facts('/admin/app/orders');
    assert.deepEqual([orders.complete.length, orders.incomplete.length], [10, 3]);
  });

  test('an order shows its id and status; an unknown one nothing', async () => {
    const { order } = await facts(`/admin/app/orders/${ORDER.paymentPending}`);
    assert.deepEqual([order.orderId, order.status], [ORDER.paymentPending, 'payment-pending']);
    assert.equal((await facts('/admin/app/orders/1440000009999-01')).order, null);
  });
});
