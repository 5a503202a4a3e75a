/** ProdutoForm.aspx: the legacy product form. */
import { html } from '../../answers.mjs';
import { markup } from '../../markup.mjs';
import { productChanged, productOf, skusOfProduct } from '../../state.mjs';
import { holdsOneOf } from '../../users.mjs';
import {
  checkBox,
  checkRow,
  controlId,
  controlName,
  dropDown,
  row,
  submit,
  table,
  textRow,
} from './controls.mjs';
import { legacyDocument } from './document.mjs';
import { notFoundPage } from './error.mjs';
import { pageRoutes, parameter } from './page.mjs';
import { wordsOf } from './words.mjs';

/** @typedef {import('../../contract.mjs').StoreRequest} StoreRequest */
/** @typedef {import('../../seed/records.mjs').Product} Product */
/** @typedef {import('./words.mjs').Words} Words */

/** @param {StoreRequest} request */
function show(request) {
  const product = productOf(request.state, parameter(request, 'id'));
  return product ? draw(request, product) : html(notFoundPage(), 404);
}

/** @param {StoreRequest} request @param {URLSearchParams} form */
function save(request, form) {
  const product = productOf(request.state, parameter(request, 'id'));
  if (!product) return html(notFoundPage(), 404);
  const words = wordsOf(request);
  const changed = read(request, product, form);
  const errors = mistakes(request, words, changed);
  if (errors.length > 0) return draw(request, changed, { kind: 'error', texts: errors });
  Object.assign(product, changed);
  productChanged(request.state, product.Id, request.switches);
  return draw(request, product, { kind: 'success', texts: [words.now('common.saved')] });
}

/**
 * @param {StoreRequest} request
 * @param {Product} product
 * @param {URLSearchParams} form
 * @returns {Product}
 */
function read(request, product, form) {
  /** @param {string} name */
  const text = (name) => form.get(controlName(`tbx${name}$txtId`)) ?? '';
  /** @param {string} name */
  const isOn = (name) => form.has(controlName(name));
  return {
    ...product,
    ...{ Name: text('Nome').trim(), RefId: text('CodigoReferencia'), LinkId: text('TextoLink') },
    ...{ TaxCode: text('CodigoFiscal'), ReleaseDate: text('DataLancamento') },
    BrandId: Number(form.get(controlName('ddlMarca'))),
    CategoryId: Number(form.get(controlName('ddlCategoria'))),
    // A disabled box is not posted; it says nothing.
    IsActive: activeHint(request, product) ? product.IsActive : isOn('chkFlagAtivo'),
    IsVisible: isOn('chkFlagExibirSite'),
    ShowWithoutStock: isOn('chkFlagMostrarEsgotado'),
    ListStoreId: request.state.salesChannels
      .map(({ Id }) => Id)
      .filter((id) => isOn(`chkListaLoja$${id}`)),
  };
}

/** @param {StoreRequest} request @param {Words} words @param {Product} changed */
function mistakes({ user }, words, changed) {
  if (!user || !holdsOneOf(user, ['ManterFormularioProdutoSku']))
    return [words.now('common.forbidden')];
  const required = [
    ['product.name', changed.Name],
    ['product.link', changed.LinkId],
    [
      'product.releaseDate',
      Number.isNaN(Date.parse(changed.ReleaseDate)) ? '' : changed.ReleaseDate,
    ],
  ];
  return required
    .filter(([, value]) => !value)
    .map(([key]) => `${words.now(key)} ${words.now('common.required')}`);
}

/**
 * @param {StoreRequest} request
 * @param {Product} product
 * @param {import('./document.mjs').Alerts} [alerts]
 */
function draw(request, product, alerts) {
  const words = wordsOf(request);
  const content = markup`<div class="toolbar">${submit(words, 'BtnSalvarTopo', 'common.save')}</div>
<ul class="tabs" id="produtoTabNavigation">
<li class="active"><a href="#tabProduto">${words.late('product.tab.product')}</a></li>
<li><a href="#tabEspecificacao">${words.late('product.tab.specifications')}</a></li>
</ul>
<div id="tabProduto" class="tab">${table(rows(request, words, product))}</div>
<div id="tabEspecificacao" class="tab hidden"><p>${words.late('product.noSpecifications')}</p></div>
${readOnlyView(words, product)}
<div class="toolbar bottom">${submit(words, 'BtnSalvar', 'common.save')}
<a class="btn secondary" href="./Produto.aspx">${words.late('common.cancel')}</a></div>`;
  return legacyDocument(request, words, {
    ...{ title: 'product.form.title', content, alerts },
    trail: ['mainMenu.products.label', 'product.list.title'],
  });
}

/** @param {StoreRequest} request @param {Words} words @param {Product} product */
function rows({ state, ...request }, words, product) {
  const hint = activeHint({ state, ...request }, product);
  const brands = state.brands.map(({ id, name }) => /** @type {[number, string]} */ ([id, name]));
  const categories = state.categories.map(
    ({ Id, Name }) => /** @type {[number, string]} */ ([Id, Name]),
  );
  return [
    textRow(words, { name: 'Nome', key: 'product.name', value: product.Name }),
    textRow(words, { name: 'CodigoReferencia', key: 'product.refId', value: product.RefId }),
    textRow(words, { name: 'TextoLink', key: 'product.link', value: product.LinkId }),
    row(words.late('product.category'), dropDown('ddlCategoria', product.CategoryId, categories)),
    row(words.late('product.brand'), dropDown('ddlMarca', product.BrandId, brands)),
    textRow(words, { name: 'CodigoFiscal', key: 'product.taxCode', value: product.TaxCode }),
    textRow(words, {
      name: 'DataLancamento',
      key: 'product.releaseDate',
      value: product.ReleaseDate,
    }),
    row(words.late('product.policies'), channels(state, product)),
    checkRow(words, {
      ...{ name: 'chkFlagAtivo', key: 'product.active', checked: product.IsActive },
      ...{ disabled: hint !== '', title: hint },
    }),
    checkRow(words, {
      name: 'chkFlagExibirSite',
      key: 'product.visible',
      checked: product.IsVisible,
    }),
    checkRow(words, {
      ...{ name: 'chkFlagMostrarEsgotado', key: 'product.showWithoutStock' },
      checked: product.ShowWithoutStock,
    }),
  ];
}

/**
 * Portuguese in every language, as on the platform; empty when the box may be changed.
 * @param {StoreRequest} request
 * @param {Product} product
 */
function activeHint({ state }, product) {
  const hasActive = skusOfProduct(state, product.Id).some((sku) => sku.IsActive);
  if (product.IsActive && hasActive) {
    return 'Não é possível inativar este produto porque ele possui um ou mais skus ativos.';
  }
  if (!product.IsActive && !hasActive) {
    return 'Não é possível ativar este produto porque ele não possui nenhum sku ativo.';
  }
  return '';
}

/** @param {StoreRequest['state']} state @param {Product} product */
function channels(state, product) {
  const boxes = state.salesChannels.map(({ Id, Name }) => {
    const name = `chkListaLoja$${Id}`;
    const box = checkBox(name, product.ListStoreId.includes(Id));
    return markup`<li>${box}<label for="${controlId(name)}">${Name}</label></li>`;
  });
  return markup`<ul class="checks" id="${controlId('chkListaLoja')}">${boxes}</ul>`;
}

/**
 * The hidden view WebForms keeps for users who may only look: the same words a second time.
 * @param {Words} words
 * @param {Product} product
 */
function readOnlyView(words, product) {
  /** @param {string} key @param {boolean} on */
  const line = (key, on) =>
    markup`<tr><td class="lbl">${words.late(key)}</td><td><span class="aspNetDisabled">${checkBox(
      `pnlVisualizar$${key.replace('.', '')}`,
      on,
      true,
    )}<label>${words.late('common.yes')}</label></span></td></tr>`;
  return markup`<div id="${controlId('pnlVisualizar')}" class="hidden"><table class="form"><tbody>
${line('product.active', product.IsActive)}${line('product.visible', product.IsVisible)}
${line('product.showWithoutStock', product.ShowWithoutStock)}</tbody></table></div>`;
}

const needs = ['ProdutoForm.aspx', 'ManterFormularioProdutoSku'];

export const routes = pageRoutes({ name: 'ProdutoForm.aspx', needs, catalogue: true, show, save });
