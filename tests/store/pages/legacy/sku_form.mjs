/** SkuForm.aspx: the legacy SKU form. */
import { html } from '../../answers.mjs';
import { markup } from '../../markup.mjs';
import { productChanged, skuOf } from '../../state.mjs';
import { holdsOneOf } from '../../users.mjs';
import { checkRow, controlId, controlName, submit, table, textRow } from './controls.mjs';
import { legacyDocument } from './document.mjs';
import { notFoundPage } from './error.mjs';
import { pageRoutes, parameter } from './page.mjs';
import { wordsOf } from './words.mjs';

/** @typedef {import('../../contract.mjs').StoreRequest} StoreRequest */
/** @typedef {import('../../seed/records.mjs').Sku} Sku */
/** @typedef {import('./words.mjs').Words} Words */

/**
 * Text boxes in order: control, text, field.
 * @type {readonly [string, string, 'Name' | 'RefId' | 'Ean'][]}
 */
const TEXTS = [
  ['Nome', 'sku.name', 'Name'],
  ['CodigoReferencia', 'product.refId', 'RefId'],
  ['Ean', 'sku.ean', 'Ean'],
];

/**
 * @type {readonly [string, string, 'PackagedWeightKg' | 'PackagedHeight' | 'PackagedWidth' | 'PackagedLength'][]}
 */
const MEASURES = [
  ['Peso', 'sku.weight', 'PackagedWeightKg'],
  ['Altura', 'sku.height', 'PackagedHeight'],
  ['Largura', 'sku.width', 'PackagedWidth'],
  ['Comprimento', 'sku.length', 'PackagedLength'],
];

/** @param {StoreRequest} request */
function show(request) {
  const sku = skuOf(request.state, parameter(request, 'IdSku'));
  return sku ? draw(request, sku) : html(notFoundPage(), 404);
}

/** @param {StoreRequest} request @param {URLSearchParams} form */
function save(request, form) {
  const sku = skuOf(request.state, parameter(request, 'IdSku'));
  if (!sku) return html(notFoundPage(), 404);
  const words = wordsOf(request);
  const changed = read(sku, form);
  const errors = mistakes(request, words, changed);
  if (errors.length > 0) return draw(request, changed, { kind: 'error', texts: errors });
  Object.assign(sku, changed, { DateUpdated: new Date().toISOString().slice(0, 19) });
  productChanged(request.state, sku.ProductId, request.switches);
  return draw(request, sku, { kind: 'success', texts: [words.now('common.saved')] });
}

/** @param {Sku} sku @param {URLSearchParams} form @returns {Sku} */
function read(sku, form) {
  /** @param {string} name */
  const text = (name) => (form.get(controlName(`tbx${name}$txtId`)) ?? '').trim();
  const texts = TEXTS.map(([name, , field]) => [field, text(name)]);
  const measures = MEASURES.map(([name, , field]) => [field, Number(text(name).replace(',', '.'))]);
  const possible = form.has(controlName('chkFlagAtivateIfPossible'));
  return {
    ...sku,
    ...Object.fromEntries([...texts, ...measures]),
    // The SKU becomes active as soon as it can, when that was asked for.
    IsActive: form.has(controlName('chkFlagAtiva')) || (possible && sku.ImageIds.length > 0),
    ActivateIfPossible: possible,
  };
}

/** @param {StoreRequest} request @param {Words} words @param {Sku} changed */
function mistakes({ user }, words, changed) {
  if (!user || !holdsOneOf(user, ['ManterFormularioProdutoSku']))
    return [words.now('common.forbidden')];
  const missing = changed.Name ? [] : [`${words.now('sku.name')} ${words.now('common.required')}`];
  const bad = MEASURES.filter(([, , field]) => !(Number(changed[field]) > 0));
  const measures = bad.map(([, key]) => `${words.now(key)} ${words.now('common.required')}`);
  const image = changed.IsActive && changed.ImageIds.length === 0 ? [words.now('sku.noImage')] : [];
  return [...missing, ...measures, ...image];
}

/**
 * @param {StoreRequest} request
 * @param {Sku} sku
 * @param {import('./document.mjs').Alerts} [alerts]
 */
function draw(request, sku, alerts) {
  const words = wordsOf(request);
  const content = markup`<ul class="tabs" id="skuTabNavigation">
<li class="active"><a href="#tabSku">${words.late('sku.tab.sku')}</a></li>
<li><a href="#tabImagens">${words.late('sku.tab.images')}</a></li>
<li><a href="#tabAnexos">${words.late('sku.tab.attachments')}</a></li>
<li><a href="#tabEspecificacao">${words.late('product.tab.specifications')}</a></li>
</ul>
<div id="tabSku" class="tab">${table(rows(words, sku))}</div>
<div id="tabImagens" class="tab hidden">${images(words, sku)}</div>
<div id="tabAnexos" class="tab hidden"><p>${words.late('sku.noAttachments')}</p></div>
<div id="tabEspecificacao" class="tab hidden"><p>${words.late('product.noSpecifications')}</p></div>
<div class="toolbar bottom">${submit(words, 'BtnSalvar', 'common.save')}
<a class="btn secondary" href="./Sku.aspx?IdProduto=${sku.ProductId}">${words.late('common.cancel')}</a></div>`;
  return legacyDocument(request, words, {
    ...{ title: 'sku.form.title', content, alerts },
    trail: ['mainMenu.products.label', 'product.list.title', 'sku.list.title'],
  });
}

/** @param {Words} words @param {Sku} sku */
function rows(words, sku) {
  return [
    ...TEXTS.map(([name, key, field]) => textRow(words, { name, key, value: sku[field] })),
    checkRow(words, { name: 'chkFlagAtiva', key: 'sku.active', checked: sku.IsActive }),
    checkRow(words, {
      ...{ name: 'chkFlagAtivateIfPossible', key: 'sku.activateIfPossible' },
      checked: sku.ActivateIfPossible,
    }),
    ...MEASURES.map(([name, key, field]) => textRow(words, { name, key, value: sku[field] })),
  ];
}

/** @param {Words} words @param {Sku} sku */
function images(words, sku) {
  const files = sku.ImageIds.map((id) => markup`<li>${id}.jpg</li>`);
  return markup`<ul>${files}</ul>
<a class="btn" id="${controlId('tbxIdArquivoControle_lnkInserirArquivo')}" href="#tabImagens">${words.late('sku.images.insert')}</a>
<a class="btn" href="#tabImagens">${words.late('sku.images.associate')}</a>`;
}

const needs = ['SkuForm.aspx', 'Sku.aspx', 'ManterFormularioProdutoSku'];

export const routes = pageRoutes({ name: 'SkuForm.aspx', needs, catalogue: true, show, save });
