/** Update Logs and reservations in the older styleguide's modal. */
import { element } from '../../client.mjs';
import { fetchLogs, fetchReservations } from '../service.mjs';

/** @typedef {import('../rows.mjs').Row} Row */
/** @typedef {Record<string, string>} Words */

/** @param {Row} row @param {Words} words */
export async function openLogs(row, words) {
  const fill = openModal(words.updateLogs, row, words);
  const measure = (
    /** @type {{ quantity: number, unlimited: boolean }} */ { quantity, unlimited },
  ) => (unlimited ? words.unlimited : String(quantity));
  try {
    const log = await fetchLogs(row);
    const lines = log.map((entry) => [
      moment(entry.date),
      entry.user,
      measure(entry.before),
      measure(entry.after),
    ]);
    fill(
      lines.length > 0
        ? table([words.date, words.user, words.before, words.after], lines)
        : words.noLogs,
    );
  } catch {
    fill(words.load);
  }
}

/** @param {Row} row @param {Words} words */
export async function openReservations(row, words) {
  const fill = openModal(words.reservations, row, words);
  try {
    const { items } = await fetchReservations(row);
    const lines = items.map((one) => [
      one.LockId,
      String(one.Quantity),
      words[one.Status] ?? one.Status,
    ]);
    fill(
      lines.length > 0
        ? table([words.order, words.quantity, words.status], lines)
        : words.noReservations,
    );
  } catch {
    fill(words.reservationsFailed);
  }
}

/** @param {string} title @param {Row} row @param {Words} words @returns {(content: Node | string) => void} */
function openModal(title, row, words) {
  const content = element('div', { class: 'vtex-modal__content' }, words.loading);
  const close = element(
    'button',
    {
      type: 'button',
      class: 'vtex-modal__close',
      'aria-label': words.close,
      onclick: () => overlay.remove(),
    },
    '×',
  );
  const modal = element(
    'div',
    { class: 'vtex-modal__modal', role: 'dialog', 'aria-modal': 'true', 'aria-label': title },
    element(
      'div',
      { class: 'flex justify-between' },
      element('h2', { class: 't-heading-4 ma0' }, title),
      close,
    ),
    element('p', { class: 'c-muted-1' }, `${row.product} · ${row.skuId} · ${row.warehouse}`),
    content,
  );
  const overlay = element('div', { class: 'vtex-modal__overlay' }, modal);
  overlay.addEventListener('keydown', ({ key }) => key === 'Escape' && overlay.remove());
  document.body.append(overlay);
  close.focus();
  return (filled) => content.replaceChildren(filled);
}

/** @param {string[]} columns @param {string[][]} lines */
function table(columns, lines) {
  const head = columns.map((name) => element('th', { class: 'tl c-muted-2' }, name));
  const body = lines.map((line) =>
    element('tr', {}, ...line.map((value) => element('td', {}, value))),
  );
  return element(
    'table',
    { class: 'w-100' },
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...body),
  );
}

/** @param {string} date */
function moment(date) {
  return new Intl.DateTimeFormat(document.documentElement.lang, {
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(new Date(date));
}
