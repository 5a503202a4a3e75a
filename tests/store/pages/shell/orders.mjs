/** The list of orders and the page of one, drawn from what the server sent with the document. */
import { element } from '../client.mjs';
import { ORDERS, STATUSES } from './labels.mjs';

/** @typedef {'en' | 'pt' | 'es'} Language */
/**
 * @typedef {{ orderId: string, created: string, customer: string, total: string, status: string | null, isCompleted: boolean }} Row
 */

const COLUMNS = /** @type {const} */ (['order', 'created', 'customer', 'total', 'status']);

/**
 * @param {{ complete: Row[], incomplete: Row[] }} orders
 * @param {Language} language
 */
export function drawOrders(orders, language) {
  const say = (/** @type {string} */ key) => ORDERS[key][language];
  const body = element('tbody', {});
  const show = (/** @type {'complete' | 'incomplete'} */ which) =>
    body.replaceChildren(...orders[which].map((row) => line(row, language)));
  show('complete');
  const choice = element(
    'select',
    { onchange: ({ target }) => show(target.value) },
    element('option', { value: 'complete' }, say('complete')),
    element('option', { value: 'incomplete' }, say('incomplete')),
  );
  const header = COLUMNS.map((key) => element('th', { scope: 'col' }, say(key)));
  return element(
    'section',
    {},
    element('h1', {}, say('title')),
    element('input', { type: 'search', placeholder: say('search'), 'aria-label': say('search') }),
    element('label', {}, say('completion'), ' ', choice),
    element('table', {}, element('thead', {}, element('tr', {}, ...header)), body),
  );
}

/** @param {Row} order @param {Language} language */
export function drawOrder(order, language) {
  const facts = COLUMNS.flatMap((key) => [
    element('dt', {}, ORDERS[key][language]),
    element('dd', {}, cell(order, key, language)),
  ]);
  const title = `${ORDERS.order[language]} ${order.orderId}`;
  return element('section', {}, element('h1', {}, title), element('dl', {}, ...facts));
}

/** @param {Row} row @param {Language} language */
function line(row, language) {
  const link = element('a', { href: `/admin/orders/${row.orderId}`, target: '_top' }, row.orderId);
  const [, ...others] = COLUMNS.map((key) => element('td', {}, cell(row, key, language)));
  return element('tr', {}, element('td', {}, link), ...others);
}

/** @param {Row} row @param {typeof COLUMNS[number]} key @param {Language} language */
function cell(row, key, language) {
  if (key === 'order') return row.orderId;
  return key === 'status' ? status(row, language) : row[key];
}

/** A status without a known wording is shown as the API has it. @param {Row} row @param {Language} language */
function status(row, language) {
  if (!row.isCompleted) return ORDERS.incomplete[language];
  return STATUSES[row.status ?? '']?.[language] ?? row.status ?? '';
}
