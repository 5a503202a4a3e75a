/** The filter bar of the older styleguide: one drop-down of operators and two inputs for numbers, one list of warehouses. */
import { element } from '../../client.mjs';
import { button, textInput } from './parts.mjs';

/** @typedef {import('../model.mjs').InventoryModel} Model */
/** @typedef {Record<string, string>} Words */

const NUMBERS = /** @type {const} */ ([
  ['lastUpdate', 'filterLastUpdate'],
  ['reserved', 'filterReserved'],
  ['available', 'filterAvailable'],
]);

/** @param {Model} model @param {Words} words */
export function drawFilters(model, words) {
  const numbers = NUMBERS.map(([name, label]) => numberFilter(name, words[label], model, words));
  return element(
    'div',
    { class: 'vtex-filter-bar flex' },
    ...numbers,
    warehouseFilter(model, words),
  );
}

/** @param {'lastUpdate' | 'reserved' | 'available'} name @param {string} label @param {Model} model @param {Words} words */
function numberFilter(name, label, model, words) {
  const [operator, low = '', high = ''] = model.shown.query[name].split(':');
  const choice = select(
    [['all', words.all], ...['gte', 'lte', 'between'].map((one) => [one, words[one]])],
    operator || 'all',
  );
  const [from, to] = [textInput('', low, () => {}), textInput('', high, () => {})];
  const fit = () => {
    from.hidden = choice.value === 'all';
    to.hidden = choice.value !== 'between';
  };
  choice.addEventListener('change', fit);
  fit();
  const range = () =>
    choice.value === 'between'
      ? `between:${from.value}:${to.value}`
      : `${choice.value}:${from.value}`;
  const apply = () => model.ask({ [name]: choice.value === 'all' ? '' : range() });
  const shown = operator
    ? `: ${words[operator]} ${[low, high].filter(Boolean).join(' - ')}`
    : `: ${words.all}`;
  return dropDown(label, shown, [choice, from, to, button(words.apply, 'primary', apply)]);
}

/** @param {Model} model @param {Words} words */
function warehouseFilter(model, words) {
  const { warehouses, query } = model.shown;
  const chosen = query.warehouse.split(',').filter(Boolean);
  const boxes = warehouses.map(({ id, name }) => {
    const input = /** @type {HTMLInputElement} */ (
      element('input', { type: 'checkbox', value: id })
    );
    input.checked = chosen.includes(id);
    return { input, label: element('label', { class: 'db pv2' }, input, ` ${name}`) };
  });
  const apply = () =>
    model.ask({
      warehouse: boxes
        .filter(({ input }) => input.checked)
        .map(({ input }) => input.value)
        .join(','),
    });
  const names = warehouses.filter(({ id }) => chosen.includes(id)).map(({ name }) => name);
  const shown = `: ${names.join(', ') || words.all}`;
  return dropDown(words.filterWarehouse, shown, [
    ...boxes.map(({ label }) => label),
    button(words.apply, 'primary', apply),
  ]);
}

/** @param {string} label @param {string} shown @param {Node[]} inside */
function dropDown(label, shown, inside) {
  const summary = element(
    'summary',
    { class: 'vtex-filter__trigger' },
    label,
    element('span', { class: 'c-muted-2' }, shown),
  );
  return element(
    'details',
    { class: 'vtex-filter relative mr3' },
    summary,
    element('div', { class: 'vtex-filter__popover absolute' }, ...inside),
  );
}

/** @param {string[][]} options @param {string} chosen @returns {HTMLSelectElement} */
function select(options, chosen) {
  const made = options.map(([value, label]) =>
    element('option', { value, selected: value === chosen }, label),
  );
  return /** @type {HTMLSelectElement} */ (
    element('select', { class: 'vtex-styleguide-9-x-dropdown' }, ...made)
  );
}
