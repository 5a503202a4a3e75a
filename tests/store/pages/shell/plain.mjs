/** Orders list and the empty page: framed documents with nothing on them that needs help. */
import { element, facts, tellLoading } from '../client.mjs';
import { ORDERS } from './labels.mjs';

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
  root.replaceChildren(page.more?.page === 'orders' ? orders() : nothing());
}

/** @param {string} key */
function say(key) {
  return ORDERS[key][language];
}

function orders() {
  const columns = ['order', 'created', 'customer', 'total', 'status'];
  const rows = [
    ['1440000000003-01', '2026-03-02', 'Ana Prado', '129.90', say('ready')],
    ['1440000000002-01', '2026-03-01', 'Luis Ortega', '59.00', say('pending')],
    ['1440000000001-01', '2026-02-27', 'Kim Reis', '310.50', say('invoiced')],
  ];
  const header = columns.map((key) => element('th', { scope: 'col' }, say(key)));
  const body = rows.map((row) =>
    element('tr', {}, ...row.map((value) => element('td', {}, value))),
  );
  return element(
    'section',
    {},
    element('h1', {}, say('title')),
    element('input', { type: 'search', placeholder: say('search'), 'aria-label': say('search') }),
    element(
      'table',
      {},
      element('thead', {}, element('tr', {}, ...header)),
      element('tbody', {}, ...body),
    ),
  );
}

function nothing() {
  return element('section', { class: 'nothing' }, element('p', {}, say('nothing')));
}
