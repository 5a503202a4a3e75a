/** The legacy forms over HTTPS: what a postback saves is what API and feeds answer. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { Visitor } from './client.mjs';
import { dictionary } from './labels/labels.mjs';
import { SKU } from './seed/situations.mjs';
import { ORIGINS, startStore } from './server.mjs';

/** @type {import('./server.mjs').Store} */
let store;
/** @type {Visitor} */
let owner;

before(async () => {
  store = await startStore();
  owner = await new Visitor(store).login('owner');
  await owner.login('owner', ORIGINS.legacy);
});
after(() => store.close());
beforeEach(() => store.reset());

const PROXY = '/admin-proxy/Site';
const PREFIX = 'ctl00$Conteudo$';

/**
 * The fields a browser would post, with changes; `null` unticks a box.
 * @param {string} page
 * @param {Record<string, string | null>} changes
 */
function filled(page, changes) {
  const form = new URLSearchParams();
  for (const [tag] of page.matchAll(/<input [^>]*>/g)) {
    const type = attribute(tag, 'type');
    const ticked = type !== 'checkbox' || tag.includes('checked="checked"');
    const posted = type !== 'submit' && ticked && !tag.includes('disabled="disabled"');
    if (posted)
      form.set(attribute(tag, 'name'), type === 'checkbox' ? 'on' : attribute(tag, 'value'));
  }
  for (const [, name, options] of page.matchAll(/<select name="([^"]*)"[^>]*>(.*?)<\/select>/gs)) {
    const selected =
      /<option value="([^"]*)"[^>]*selected/.exec(options) ??
      /<option value="([^"]*)"/.exec(options);
    form.set(name, selected?.[1] ?? '');
  }
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) form.delete(PREFIX + name);
    else form.set(PREFIX + name, value);
  }
  return String(form);
}

/** @param {string} tag @param {string} name */
function attribute(tag, name) {
  const text = new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
  return text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
}

/** @param {string} address @param {Record<string, string | null>} changes */
async function save(address, changes, visitor = owner) {
  const page = await visitor.ask(address);
  const body = filled(page.body, changes);
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  return visitor.ask(address, { method: 'POST', body, headers });
}

describe('product form', () => {
  for (const [variant, base] of [
    ['proxy', PROXY],
    ['cross-origin', `${ORIGINS.legacy}/admin/Site`],
  ]) {
    test(`${variant}: a save is what the API answers`, async () => {
      const address = `${base}/ProdutoForm.aspx?id=902`;
      const reply = await save(address, { chkFlagMostrarEsgotado: 'on' });
      assert.equal(reply.status, 200);
      assert.match(reply.body, /class="mcAlerts success"/);
      assert.match(reply.body, /ctl00_Conteudo_mcAlerts_rptMessages_ctl01_liMessage/);
      const product = (await owner.ask('/api/catalog/pvt/product/902')).json();
      assert.deepEqual(
        [product.ShowWithoutStock, product.IsActive, product.IsVisible],
        [true, true, true],
      );
    });
  }

  test('what the API knows, the form shows; markup in a name stays text', async () => {
    const page = await owner.ask(`${PROXY}/ProdutoForm.aspx?id=914`);
    assert.doesNotMatch(page.body, /<img/);
    assert.match(page.body, /value="&#60;img src=x onerror=alert\(1\)&#62; Caneca"/);
  });

  test('a missing name is an error and nothing is saved', async () => {
    const changes = { tbxNome$txtId: ' ', chkFlagMostrarEsgotado: 'on' };
    const reply = await save(`${PROXY}/ProdutoForm.aspx?id=902`, changes);
    assert.match(reply.body, /class="mcAlerts error"/);
    assert.equal(
      store.state.demoshop.products.find(({ Id }) => Id === 902)?.ShowWithoutStock,
      false,
    );
  });

  test('a disabled Active box is no word about it', async () => {
    const page = await owner.ask(`${PROXY}/ProdutoForm.aspx?id=902`);
    assert.match(page.body, /title="Não é possível inativar este produto/);
    await save(`${PROXY}/ProdutoForm.aspx?id=902`, {});
    assert.equal((await owner.ask('/api/catalog/pvt/product/902')).json().IsActive, true);
  });

  test('an account that lost the old catalogue answers 404', async () => {
    store.setSwitches({ catalogue: 'facelift' });
    assert.equal((await owner.ask(`${PROXY}/ProdutoForm.aspx?id=902`)).status, 404);
    assert.equal((await owner.ask(`${PROXY}/Xml.aspx`)).status, 200);
  });

  test('looking is not saving: a reader is told so', async () => {
    const reader = await new Visitor(store).login('read-only');
    const reply = await save(
      `${PROXY}/ProdutoForm.aspx?id=902`,
      { chkFlagMostrarEsgotado: 'on' },
      reader,
    );
    assert.match(reply.body, /class="mcAlerts error"/);
    assert.equal((await owner.ask('/api/catalog/pvt/product/902')).json().ShowWithoutStock, false);
  });

  test('a 500 is an ASP.NET page, and may have saved', async () => {
    store.setSwitches({
      faults: [{ match: 'ProdutoForm', method: 'POST', status: 500, applyBeforeFail: true }],
    });
    const reply = await save(`${PROXY}/ProdutoForm.aspx?id=902`, { chkFlagMostrarEsgotado: 'on' });
    assert.equal(reply.status, 500);
    assert.match(reply.body, /Server Error in/);
    assert.equal((await owner.ask('/api/catalog/pvt/product/902')).json().ShowWithoutStock, true);
  });

  test('a postback without the page’s own view state is refused', async () => {
    const address = `${PROXY}/ProdutoForm.aspx?id=902`;
    const other = await owner.ask(`${PROXY}/ProdutoForm.aspx?id=903`);
    const foreign = filled(other.body, { chkFlagMostrarEsgotado: 'on' });
    for (const body of ['', foreign]) {
      assert.equal((await owner.ask(address, { method: 'POST', body })).status, 500);
    }
    assert.equal((await owner.ask('/api/catalog/pvt/product/902')).json().ShowWithoutStock, false);
  });
});

describe('SKU form', () => {
  test('activating a SKU is what API and simulation answer', async () => {
    const reply = await save(`${PROXY}/SkuForm.aspx?IdSku=${SKU.inactive}`, { chkFlagAtiva: 'on' });
    assert.match(reply.body, /class="mcAlerts success"/);
    const sku = (await owner.ask(`/api/catalog/pvt/stockkeepingunit/${SKU.inactive}`)).json();
    assert.equal(sku.IsActive, true);
  });

  test('has the ids seen in the field', async () => {
    const page = (await owner.ask(`${PROXY}/SkuForm.aspx?IdSku=301`)).body;
    const ids = [
      'tbxNome_txtId',
      'tbxCodigoReferencia_txtId',
      'chkFlagAtiva',
      'chkFlagAtivateIfPossible',
    ];
    for (const id of [...ids, 'BtnSalvar'])
      assert.match(page, new RegExp(` id="ctl00_Conteudo_${id}"`));
    assert.match(page, /<ul class="tabs" id="skuTabNavigation">/);
  });
});

describe('XML form', () => {
  test('the option is saved, and the feed follows', async () => {
    const address = `${PROXY}/XmlForm.aspx?id=1`;
    const reply = await save(address, { chkFlagExibirIndisponiveis: 'on' });
    assert.deepEqual([reply.status, reply.headers.location], [302, `${address}&msg=ok`]);
    assert.match((await owner.ask(`${address}&msg=ok`)).body, /class="mcAlerts success"/);
    const feed = (await owner.ask('/XMLData/googleshopping.xml')).body;
    assert.match(feed, new RegExp(`<g:id><!\\[CDATA\\[${SKU.missingFromFeed}\\]\\]>`));
    await save(address, { chkFlagExibirIndisponiveis: null });
    const less = (await owner.ask('/XMLData/googleshopping.xml')).body;
    assert.doesNotMatch(less, new RegExp(`<g:id><!\\[CDATA\\[${SKU.missingFromFeed}\\]\\]>`));
  });

  test('file name and collection are required, the name must be free', async () => {
    const address = `${PROXY}/XmlForm.aspx`;
    const empty = await save(address, {});
    assert.match(empty.body, /File name is required/);
    assert.match(empty.body, /Collection is required/);
    const taken = await save(address, {
      tbxNomeArquivo$txtId: 'GoogleShopping',
      ddlColecao: '140',
    });
    assert.match(taken.body, /already an XML with this file name/);
  });

  test('a new feed is listed and served', async () => {
    const reply = await save(`${PROXY}/XmlForm.aspx`, {
      tbxNomeArquivo$txtId: 'zoom',
      ddlColecao: '141',
    });
    assert.match(String(reply.headers.location), /XmlForm\.aspx\?id=5&msg=ok$/);
    assert.match((await owner.ask(`${PROXY}/Xml.aspx`)).body, /XMLData\/zoom\.xml/);
    assert.equal((await owner.ask('/XMLData/zoom.xml')).status, 200);
  });

  test('mandatory contents cannot be unticked', async () => {
    await save(`${PROXY}/XmlForm.aspx?id=1`, {
      rptTags$skuId$chkMostrar: null,
      rptTags$brand$chkMostrar: null,
    });
    const feed = (await owner.ask('/XMLData/googleshopping.xml')).body;
    assert.match(feed, /<g:id>/);
    assert.doesNotMatch(feed, /<g:brand>/);
  });

  test('needs the XML resource, as the list does', async () => {
    const logistics = await new Visitor(store).login('logistics');
    const page = await logistics.ask(`${PROXY}/XmlForm.aspx?id=1`);
    assert.equal(page.status, 403);
    assert.match(page.body, /you do not have access to this page/);
  });
});

describe('texts', () => {
  test('arrive in Portuguese and are named by key, whatever the language', async () => {
    for (const language of /** @type {const} */ (['en', 'pt', 'es'])) {
      store.setSwitches({ language });
      const page = (await owner.ask(`${PROXY}/XmlForm.aspx?id=1`)).body;
      assert.match(page, /data-i18n="xml.form.showUnavailable">Exibir SKUs indisponíveis</);
      const own = (await owner.ask(`/admin-proxy/i18n/1.0/catalog/${language}.json`)).json();
      assert.deepEqual(own, dictionary(language, 'new'));
    }
  });

  test('both names of what was renamed', () => {
    assert.equal(dictionary('en', 'old')['product.policies'], 'Trade policies');
    assert.equal(dictionary('en', 'new')['product.policies'], 'Sales channels');
  });

  test('a strict policy goes with pages that need no inline code', async () => {
    store.setSwitches({ csp: 'strict' });
    const page = await owner.ask(`${PROXY}/ProdutoForm.aspx?id=902`);
    assert.match(
      String(page.headers['content-security-policy']),
      /require-trusted-types-for 'script'/,
    );
    assert.doesNotMatch(page.body, /<style|<script>| style=| on[a-z]+="|javascript:/);
  });
});

test('the information popup lists the product’s own channels, and nothing when unavailable', async () => {
  const page = (await owner.ask(`${PROXY}/Sku.aspx?IdProduto=913`)).body;
  const [inStock, out] = page.split('id="ctl00_Conteudo_rptSku__rli').slice(1);
  assert.match(inStock, /<td>Main<\/td><td>57\.50<\/td><td>8<\/td>/);
  assert.doesNotMatch(inStock, /Partners/);
  assert.match(out, /<tbody><\/tbody>/);
});
