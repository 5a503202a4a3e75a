/** Produto.aspx: the legacy product list, with the arrow menu of each row. */
import { markup } from '../../markup.mjs';
import { skusOfProduct } from '../../state.mjs';
import { controlId, submit, textBox } from './controls.mjs';
import { basePath, legacyDocument } from './document.mjs';
import { pageRoutes, parameter } from './page.mjs';
import { wordsOf } from './words.mjs';

/** @typedef {import('../../contract.mjs').StoreRequest} StoreRequest */
/** @typedef {import('./words.mjs').Words} Words */
/** @typedef {import('../../seed/records.mjs').Product} Product */

const PAGE_SIZE = 20;

/** @param {StoreRequest} request */
function show(request) {
  return list(request, '');
}

/** @param {StoreRequest} request @param {URLSearchParams} form */
function search(request, form) {
  return list(request, form.get('ctl00$Conteudo$tbxBusca$txtId') ?? '');
}

/** @param {StoreRequest} request @param {string} sought */
function list(request, sought) {
  const words = wordsOf(request);
  const found = request.state.products.filter((product) => matches(product, sought));
  const page = Number(parameter(request, 'pagina') || 1);
  const some = found.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  const content = markup`<div class="filter">${textBox('tbxBusca$txtId', sought)}
${submit(words, 'BtnBuscar', 'common.search')}</div>
<table class="grid" id="${controlId('grdProduto')}" cellspacing="0"><thead><tr>
<th scope="col">${words.later('product.list.id')}</th><th scope="col">${words.later('product.list.name')}</th>
<th scope="col">${words.later('product.list.brand')}</th><th scope="col">${words.later('product.list.status')}</th>
<th scope="col">${words.later('product.list.indexDate')}</th><th scope="col">${words.later('product.list.edit')}</th>
</tr></thead><tbody>${some.map((product) => line(request, words, product))}</tbody></table>
<div class="pager">${pages(found.length).map((number) => pageLink(number, page))}</div>`;
  return legacyDocument(request, words, {
    title: 'product.list.title',
    trail: ['mainMenu.products.label'],
    content,
  });
}

/** @param {Product} product @param {string} sought */
function matches(product, sought) {
  const text = `${product.Id} ${product.RefId} ${product.Name}`.toLowerCase();
  return text.includes(sought.trim().toLowerCase());
}

/** @param {StoreRequest} request @param {Words} words @param {Product} product */
function line(request, words, product) {
  const brand = request.state.brands.find(({ id }) => id === product.BrandId)?.name ?? '';
  const status = product.IsActive ? 'product.list.active' : 'product.list.inactive';
  const indexed = skusOfProduct(request.state, product.Id)[0]?.DateUpdated ?? '';
  return markup`<tr><td>${product.Id}</td><td>${product.Name}</td><td>${brand}</td>
<td>${words.late(status)}</td>
<td><span class="vtex-locale-date" data-vtex-datetime-utc="${indexed}">${indexed.slice(0, 10)}</span></td>
<td class="edit">${actions(basePath(request), words, product.Id)}</td></tr>\n`;
}

/**
 * What the store does not play (similar category, opinion, delete, copy) leads to a 404.
 * @param {string} base
 * @param {Words} words
 * @param {number} id
 */
function actions(base, words, id) {
  const items = [
    ['product.menu.sku', `Sku.aspx?IdProduto=${id}`],
    ['product.menu.similarCategory', `ProdutoCategoriaSimilar.aspx?IdProduto=${id}`],
    ['product.menu.opinion', `Opiniao.aspx?IdProduto=${id}`],
    ['product.menu.delete', `ProdutoExcluir.aspx?IdProduto=${id}`],
    ['product.menu.copySkus', `CopiarSkus.aspx?IdProduto=${id}`],
    ['product.menu.indexedInfo', `IndexedInfo.aspx?IdProduto=${id}`],
  ];
  return markup`<a class="btn" href="${base}/Site/ProdutoForm.aspx?id=${id}">${words.late('product.list.update')}</a
><button type="button" class="btn arrow" data-toggle="next" aria-expanded="false">&#9662;</button>
<ul class="dropdown-menu hidden">${items.map(
    ([key, page]) => markup`<li><a href="${base}/Site/${page}">${words.late(key)}</a></li>`,
  )}</ul>`;
}

/** @param {number} count */
function pages(count) {
  return Array.from({ length: Math.ceil(count / PAGE_SIZE) }, (_, index) => index + 1);
}

/** @param {number} number @param {number} current */
function pageLink(number, current) {
  if (number === current) return markup`<span class="current">${number}</span> `;
  return markup`<a href="?pagina=${number}">${number}</a> `;
}

export const routes = pageRoutes({
  ...{ name: 'Produto.aspx', needs: ['Produto.aspx'], catalogue: true, show },
  save: search,
});
