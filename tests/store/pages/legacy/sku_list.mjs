/** Sku.aspx: the SKUs of one product, with prices, inventory and the information popup of each. */
import { html } from '../../answers.mjs';
import { markup } from '../../markup.mjs';
import { isAvailable, priceOf, sellableUnits } from '../../offer.mjs';
import { productOf, skusOfProduct } from '../../state.mjs';
import { basePath, legacyDocument } from './document.mjs';
import { notFoundPage } from './error.mjs';
import { pageRoutes, parameter } from './page.mjs';
import { wordsOf } from './words.mjs';

/** @typedef {import('../../contract.mjs').StoreRequest} StoreRequest */
/** @typedef {import('../../seed/records.mjs').Sku} Sku */
/** @typedef {import('./words.mjs').Words} Words */

const UNLIMITED = 1_000_000;

const TRUCK = markup`<svg width="14" height="10" viewBox="0 0 14 10" aria-hidden="true"
><path fill="currentColor" d="M0 0h8v2h3l3 3v3h-2a2 2 0 0 1-4 0H5a2 2 0 0 1-4 0H0z"/></svg>`;

/** @param {StoreRequest} request */
function show(request) {
  const product = productOf(request.state, parameter(request, 'IdProduto'));
  if (!product) return html(notFoundPage(), 404);
  const words = wordsOf(request);
  const skus = skusOfProduct(request.state, product.Id);
  const content = markup`<h3>${product.Name}</h3>
<ul class="skus">${skus.map((sku, index) => line(request, words, sku, index))}</ul>`;
  return legacyDocument(request, words, {
    ...{ title: 'sku.list.title', content },
    trail: ['mainMenu.products.label', 'product.list.title'],
  });
}

/**
 * Third cell: reference; fifth: status, as scripts in the field read them.
 * @param {StoreRequest} request
 * @param {Words} words
 * @param {Sku} sku
 * @param {number} index
 */
function line(request, words, sku, index) {
  const status = sku.IsActive ? 'product.list.active' : 'product.list.inactive';
  const base = basePath(request);
  return markup`<li id="ctl00_Conteudo_rptSku__rli${index}">
<span class="cell">${sku.Id}</span><span class="cell">${sku.Name}</span><span class="cell">${sku.RefId}</span>
<span class="cell">${sku.Ean}</span><span class="cell">${words.late(status)}</span>
<span class="cell actions"><a class="btn" href="${base}/Site/SkuForm.aspx?IdSku=${sku.Id}">${words.late('product.list.update')}</a>
<a class="btn" data-leave href="/admin/pricing/#/prices/${sku.Id}" title="prices">$</a>
<a class="btn" data-leave href="/admin/inventory/?keyword=${sku.Id}&amp;skuId=${sku.Id}" title="inventory">${TRUCK}</a>
<button type="button" class="btn" data-toggle="next" aria-expanded="false">i</button>
${information(request, words, sku)}</span></li>\n`;
}

/**
 * An empty table means: not available.
 * @param {StoreRequest} request
 * @param {Words} words
 * @param {Sku} sku
 */
function information({ state, account }, words, sku) {
  const id = String(sku.Id);
  const own = productOf(state, sku.ProductId)?.ListStoreId ?? [];
  const channels = state.salesChannels.filter(
    ({ Id }) => own.includes(Id) && isAvailable(state, id, String(Id)),
  );
  const lines = channels.map((channel) => {
    const units = sellableUnits(state, id, String(channel.Id));
    const value = priceOf(state, id, String(channel.Id))?.selling.toFixed(2);
    return markup`<tr><td>${account}</td><td>${channel.Name}</td><td>${value}</td><td>${Math.min(units, UNLIMITED)}</td></tr>`;
  });
  const heads = ['seller', 'policy', 'value', 'quantity'].map(
    (name) => markup`<th scope="col">${words.late(`sku.information.${name}`)}</th>`,
  );
  return markup`<div class="popup hidden"><table class="grid"><thead><tr>${heads}</tr></thead><tbody>${lines}</tbody></table></div>`;
}

export const routes = pageRoutes({ name: 'Sku.aspx', needs: ['Sku.aspx'], catalogue: true, show });
