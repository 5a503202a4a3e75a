/** The "Indexed Info" page: a raw log per SKU, in English; its address is ours (unverified). */
import { html } from '../../answers.mjs';
import { markup } from '../../markup.mjs';
import { productOf, skusOfProduct } from '../../state.mjs';
import { simulate } from '../../simulation.mjs';
import { legacyDocument } from './document.mjs';
import { notFoundPage } from './error.mjs';
import { pageRoutes, parameter } from './page.mjs';
import { wordsOf } from './words.mjs';

/** @typedef {import('../../contract.mjs').StoreRequest} StoreRequest */

/** @param {StoreRequest} request */
function show(request) {
  const product = productOf(request.state, parameter(request, 'IdProduto'));
  if (!product) return html(notFoundPage(), 404);
  const lines = skusOfProduct(request.state, product.Id).flatMap((sku) =>
    product.ListStoreId.map((channel) => line(request, sku.Id, String(channel))),
  );
  return legacyDocument(request, wordsOf(request), {
    title: 'product.menu.indexedInfo',
    trail: ['mainMenu.products.label', 'product.list.title'],
    content: markup`<pre>${lines.join('\n')}</pre>`,
  });
}

/** @param {StoreRequest} request @param {number} skuId @param {string} channel */
function line({ state }, skuId, channel) {
  const asked = { items: [{ id: String(skuId), quantity: 1, seller: '1' }] };
  const { items, messages } = simulate(state, asked, channel);
  const [item] = items;
  const about = `Sku ${skuId} seller 1 policy ${channel}`;
  if (item?.availability === 'available') return `${about} price ${item.sellingPrice / 100}`;
  return `${about}: Sku is UNAVAILABLE. ${messages[0]?.text ?? ''}`;
}

export const routes = pageRoutes({
  ...{ name: 'IndexedInfo.aspx', needs: ['ViewProduct', 'Produto.aspx'], catalogue: true, show },
});
