/** Orders and the empty page: framed documents with nothing on them that needs help. */
import { element, facts, tellLoading } from '../client.mjs';
import { ORDERS } from './labels.mjs';
import { drawOrder, drawOrders } from './orders.mjs';

const page = facts();
const root = /** @type {HTMLElement} */ (document.querySelector('[id^="render-admin.app."]'));
let language = page.language;

tellLoading(true);
draw();
tellLoading(false);
window.addEventListener('message', ({ data }) => {
  if (data?.action?.type !== 'LOCALE_SELECTED') return;
  language = data.action.locale.slice(0, 2);
  draw();
});

function draw() {
  const more = /** @type {any} */ (page.more ?? {});
  if (more.orders) root.replaceChildren(drawOrders(more.orders, language));
  else if (more.order) root.replaceChildren(drawOrder(more.order, language));
  else root.replaceChildren(nothing());
}

function nothing() {
  return element('section', { class: 'nothing' }, element('p', {}, ORDERS.nothing[language]));
}
