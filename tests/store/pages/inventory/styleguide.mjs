/** Inventory Management in the markup of the older styleguide: `vtex-*` parts and short utility classes. */
import { element, facts } from '../client.mjs';
import { LOCALES } from '../shell/labels.mjs';
import { columns, inventoryLabels } from './labels.mjs';
import { InventoryModel, pendingChanges } from './model.mjs';
import { PAGE_SIZE } from './page-size.mjs';
import { drawFilters } from './styleguide/filters.mjs';
import { openLogs, openReservations } from './styleguide/modal.mjs';
import { drawTable, showDrafts } from './styleguide/table.mjs';
import { button } from './styleguide/parts.mjs';

const page = facts();
const model = new InventoryModel(new URLSearchParams(location.search));
const root = /** @type {HTMLElement} */ (document.getElementById('render-admin.app.inventory'));
let words = inventoryLabels(page.language, page.names);
let drawn = { generation: -1, status: '', failure: /** @type {string | null} */ (null), saves: 0 };

const header = element('div', { class: 'pageheader flex items-center justify-between pv5' });
const bar = element('div', { class: 'flex items-center justify-between mb4' });
const notice = element('div', {});
const list = element('div', { class: 'vtex-table__container' });
const layout = element('div', { class: 'vtex-layout ph7' }, header, notice, bar, list);
root.append(element('div', { class: 'admin-ui bg-base' }, layout));

window.addEventListener('message', ({ data }) => {
  if (data?.action?.type !== 'LOCALE_SELECTED') return;
  words = inventoryLabels(data.action.locale.slice(0, 2), page.names);
  document.documentElement.lang = data.action.locale;
  drawn = { ...drawn, generation: -1 };
  draw();
});
model.watch(draw);
draw();
model.load();

/** Typing changes the drafts only; everything else draws the list anew. */
function draw() {
  const { shown } = model;
  drawHeader();
  if (shown.saves !== drawn.saves) showToast();
  if (shown.failure !== drawn.failure) drawNotice();
  const isNew = shown.generation !== drawn.generation || shown.status !== drawn.status;
  drawn = { ...shown };
  if (!isNew) return showDrafts(list, model, words);
  bar.replaceChildren(searchBox(), drawFilters(model, words), pages());
  list.replaceChildren(...rows());
  showDrafts(list, model, words);
}

function drawHeader() {
  const count = pendingChanges(model.shown).length;
  const save = button(words.save, 'primary', model.save);
  save.toggleAttribute('disabled', count === 0 || model.shown.saving);
  const text = count === 1 ? words.unsavedOne : words.unsaved.replace('{n}', String(count));
  header.replaceChildren(
    element('h1', { class: 't-heading-2 ma0' }, words.title),
    element(
      'div',
      { class: 'flex items-center' },
      count > 0 ? element('span', { class: 'c-muted-1 mr5' }, text) : null,
      save,
    ),
  );
}

/** @returns {Node[]} */
function rows() {
  const { shown } = model;
  if (shown.status === 'loading')
    return [element('div', { class: 'vtex-spinner pa8 tc' }, words.loading)];
  if (shown.status === 'forbidden') return [empty('', words.forbidden)];
  if (shown.status === 'filter') return [empty(words.filterTitle, words.filter)];
  if (shown.status === 'error') return [empty('', words.load)];
  if (shown.total === 0) return [empty(words.empty, words.emptyHint)];
  const open = { logs: openLogs, reservations: openReservations };
  return [drawTable(model, words, columns(page.names), open)];
}

/** @param {string} title @param {string} text */
function empty(title, text) {
  return element(
    'div',
    { class: 'vtex-empty-state pa8 tc' },
    title ? element('h2', { class: 't-heading-4' }, title) : null,
    element('p', { class: 'c-muted-1' }, text),
  );
}

function searchBox() {
  const { keyword, skuId } = model.shown.query;
  const input = /** @type {HTMLInputElement} */ (
    element('input', {
      type: 'search',
      class: 'vtex-styleguide-9-x-input',
      placeholder: words.search,
    })
  );
  input.value = keyword || skuId;
  const submit = (/** @type {Event} */ event) => {
    event.preventDefault();
    model.ask({ keyword: input.value.trim(), skuId: '' });
  };
  return element('form', { class: 'vtex-input-search', onsubmit: submit }, input);
}

function pages() {
  const { total, query } = model.shown;
  const now = Number(query.page);
  const last = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const from = Math.min(total, (now - 1) * PAGE_SIZE + 1);
  const turn = (/** @type {number} */ to) => () => model.ask({ page: String(to) });
  const previous = button('‹', 'page', turn(now - 1));
  const next = button('›', 'page', turn(now + 1));
  previous.setAttribute('aria-label', words.previous);
  next.setAttribute('aria-label', words.next);
  previous.toggleAttribute('disabled', now <= 1);
  next.toggleAttribute('disabled', now >= last);
  const text = `${from} - ${Math.min(total, now * PAGE_SIZE)} ${words.of} ${total}`;
  return element(
    'div',
    { class: 'vtex-pagination flex items-center' },
    element('span', { class: 'c-muted-2 mr4' }, text),
    previous,
    next,
  );
}

function drawNotice() {
  const { failure } = model.shown;
  if (!failure) return notice.replaceChildren();
  const close = button('×', 'close', model.dismissFailure);
  close.setAttribute('aria-label', words.close);
  notice.replaceChildren(
    element(
      'div',
      { class: 'vtex-alert vtex-alert--error', role: 'alert' },
      element('span', {}, words[failure]),
      close,
    ),
  );
}

/** Gone after five seconds, as toasts are. */
function showToast() {
  const toast = element('div', { class: 'vtex-toast', role: 'status' }, words.saved);
  document.body.append(toast);
  setTimeout(() => toast.remove(), 5000);
}

document.documentElement.lang = LOCALES[page.language];
