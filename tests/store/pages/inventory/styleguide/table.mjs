/** The table of the older styleguide: no table elements, cells placed by class, as its virtualised lists are. */
import { element } from '../../client.mjs';
import { changes, days, rowKey } from '../draft.mjs';
import { textInput, toggle } from './parts.mjs';

/** @typedef {import('../rows.mjs').Row} Row */
/** @typedef {import('../model.mjs').InventoryModel} Model */
/** @typedef {Record<string, string>} Words */
/** @typedef {{ logs: (row: Row, words: Words) => void, reservations: (row: Row, words: Words) => void }} Openers */

/** @type {Record<string, string>} */
const SORTS = { products: 'product', skuId: 'skuId' };

/** @param {Model} model @param {Words} words @param {string[]} names @param {Openers} open */
export function drawTable(model, words, names, open) {
  const head = names.map((name) => headCell(name, words, model));
  const body = model.shown.rows.map((row) => drawRow(row, model, words, names, open));
  return element(
    'div',
    { class: `vtex-table ReactVirtualized__Grid columns-${names.length}` },
    element('div', { class: 'vtex-table__header flex' }, ...head),
    element('div', { class: 'ReactVirtualized__Grid__innerScrollContainer' }, ...body),
  );
}

/** Brings previews, inputs and toggles to what is typed, without replacing a node. @param {HTMLElement} list @param {Model} model @param {Words} words */
export function showDrafts(list, model, words) {
  const shown = list.querySelectorAll('.vtex-table__row');
  model.shown.rows.forEach((row, index) => {
    const draft = model.shown.pending[rowKey(row)]?.draft ?? {};
    const preview = shown[index]?.querySelector('.preview');
    const input = shown[index]?.querySelector('.cell-updateCount input');
    input?.toggleAttribute('disabled', draft.unlimited ?? row.unlimited);
    if (preview) preview.textContent = previewOf(row, draft, words);
  });
}

/** @param {Row} row @param {import('../draft.mjs').Draft} draft @param {Words} words */
function previewOf(row, draft, words) {
  const found = changes(row, draft).find(({ field }) => field !== 'leadTime');
  if (!found) return '';
  const before = row.unlimited ? words.unlimited : row.lastUpdate;
  const count = found.field === 'updateCount' ? found.new : Number(draft.count || 0);
  return `${before} → ${found.field === 'unlimited' && found.new ? words.unlimited : count}`;
}

/** @param {string} name @param {Words} words @param {Model} model */
function headCell(name, words, model) {
  const label = element('span', { class: 'vtex-table__label' }, words[name]);
  const key = SORTS[name];
  if (!key) return element('div', { class: `vtex-table__cell cell-${name} c-muted-2` }, label);
  const now = model.shown.query.sort;
  const turn = () => model.ask({ sort: `${key}:${now === `${key}:asc` ? 'desc' : 'asc'}` });
  const arrow = now.startsWith(`${key}:`) ? (now.endsWith('asc') ? ' ↑' : ' ↓') : '';
  return element(
    'div',
    { class: `vtex-table__cell cell-${name} c-muted-2 pointer`, onclick: turn },
    label,
    arrow,
  );
}

/** @param {Row} row @param {Model} model @param {Words} words @param {string[]} names @param {Openers} open */
function drawRow(row, model, words, names, open) {
  const draft = model.shown.pending[rowKey(row)]?.draft ?? {};
  const cells = names.map((name) =>
    element(
      'div',
      { class: `vtex-table__cell cell-${name}` },
      ...CELLS[name]({ row, draft, model, words, open }),
    ),
  );
  return element('div', { class: 'vtex-table__row flex' }, ...cells);
}

/** @typedef {{ row: Row, draft: import('../draft.mjs').Draft, model: Model, words: Words, open: Openers }} Cell */

/** @type {Record<string, (cell: Cell) => (Node | string)[]>} */
const CELLS = {
  products: ({ row }) => [
    element('div', {}, row.product),
    element('div', { class: 't-small c-muted-1' }, row.skuName),
  ],
  warehouse: ({ row }) => [row.warehouse],
  skuId: ({ row }) => [row.skuId],
  lastUpdate: ({ row, words, open }) => [link(row.lastUpdate, () => open.logs(row, words))],
  reserved: ({ row, words, open }) => [link(row.reserved, () => open.reservations(row, words))],
  dispatched: ({ row }) => [String(row.dispatched)],
  available: ({ row }) => [String(row.available)],
  updateCount: ({ row, draft, model }) => [
    textInput(String(row.lastUpdate), draft.count ?? '', (count) => model.type(row, { count })),
    element('div', { class: 'preview t-small c-muted-1' }),
  ],
  unlimited: ({ row, draft, model }) => [
    toggle(draft.unlimited ?? row.unlimited, (unlimited) => model.type(row, { unlimited })),
  ],
  leadTime: ({ row, draft, model }) => [
    textInput('0', draft.leadTime ?? String(days(row.leadTime)), (leadTime) =>
      model.type(row, { leadTime }),
    ),
  ],
};

/** @param {number} label @param {() => void} act */
function link(label, act) {
  const follow = (/** @type {Event} */ event) => {
    event.preventDefault();
    act();
  };
  return element('a', { href: '#', class: 'c-action-primary', onclick: follow }, String(label));
}
