// The Admin's own controls as a user finds them: by the words of the page, in its language, in either markup.
import { label } from '../store/labels/labels.mjs';
import { inventoryLabels } from '../store/pages/inventory/labels.mjs';
import { catalogLabels } from '../store/pages/catalog/labels.mjs';
import { seen } from './seen.mjs';

/**
 * @typedef {import('puppeteer-core').Frame} Frame
 * @typedef {import('./seen.mjs').Handle} Handle
 * @typedef {import('./words.mjs').Language} Language
 */

/** Addresses of the framed documents. */
export const FRAME = {
  inventory: /\/admin\/app\/inventory/,
  productForm: /\/admin(-proxy)?\/Site\/ProdutoForm\.aspx/i,
  productList: /\/admin(-proxy)?\/Site\/Produto\.aspx/i,
  newProduct: /catalog-facelift\.admin\.vtex\.com\/admin\/catalog-products\/\d/,
  newList: /catalog-facelift\.admin\.vtex\.com\/admin\/catalog-products\/?(\?|$)/,
  feedList: /\/admin(-proxy)?\/Site\/Xml\.aspx/i,
  feedForm: /\/admin(-proxy)?\/Site\/XmlForm\.aspx/i,
};

/**
 * The control of an inventory row: the input, or what stands for it where the input is not displayed.
 * @param {Frame} frame
 * @param {{ sku: number, warehouse: string, column: 'updateCount' | 'unlimited' | 'available', language?: Language }} place
 */
export async function stockCell(frame, { sku, warehouse, column, language = 'en' }) {
  const heading = inventoryLabels(language, 'new')[column];
  const find = (/** @type {string[]} */ keys, /** @type {string} */ name) => {
    const cells = (/** @type {Element} */ row) =>
      [...row.children].filter((one) =>
        one.matches('[role=cell], [role=columnheader], .vtex-table__cell'),
      );
    const words = (/** @type {Element} */ row) =>
      cells(row).map((cell) => (cell.textContent ?? '').trim());
    const rows = [
      ...document.querySelectorAll('[role=row], .vtex-table__header, .vtex-table__row'),
    ];
    const at =
      rows
        .map(words)
        .find((texts) => texts.includes(name))
        ?.indexOf(name) ?? -1;
    const row = rows.find((one) => keys.every((key) => words(one).includes(key)));
    const cell = row && cells(row)[at];
    const input = cell?.querySelector('input');
    return input && !input.checkVisibility() ? input.closest('label') : (input ?? cell);
  };
  const handle = await frame.waitForFunction(find, {}, [String(sku), warehouse], heading);
  return /** @type {Handle} */ (handle);
}

/** @param {Frame} frame @param {Language} [language] */
export function saveStock(frame, language = 'en') {
  return seen(frame, 'button:enabled', exactly(inventoryLabels(language, 'new').save));
}

/**
 * The box of a row of a legacy form, by the label in the cell before it.
 * @param {Frame} frame
 * @param {'product.showWithoutStock' | 'xml.form.showUnavailable'} key
 * @param {Language} [language]
 */
export async function legacyBox(frame, key, language = 'en') {
  const find = (/** @type {string} */ words) => {
    const rows = [...document.querySelectorAll('tr')].filter((row) => row.checkVisibility());
    const row = rows.find((one) => one.cells[0]?.textContent?.trim() === words);
    return row?.querySelector('input[type=checkbox]');
  };
  const handle = await frame.waitForFunction(find, {}, label(key, language, 'new'));
  return /** @type {Handle} */ (handle);
}

/** Of several Save buttons the last, at the bottom of the form. @param {Frame} frame @param {Language} [language] */
export async function legacySave(frame, language = 'en') {
  const words = label('common.save', language, 'new');
  await seen(frame, 'input[type=submit]', exactly(words));
  const find = (/** @type {string} */ value) =>
    [...document.querySelectorAll('input[type=submit]')].findLast(
      (one) => /** @type {HTMLInputElement} */ (one).value === value,
    );
  const handle = await frame.waitForFunction(find, {}, words);
  return /** @type {Handle} */ (handle);
}

/** The link that opens a feed, in its row. @param {Frame} frame @param {string} feed @param {Language} [language] */
export async function editFeed(frame, feed, language = 'en') {
  const find = (/** @type {string} */ name, /** @type {string} */ words) => {
    const row = [...document.querySelectorAll('tr')].find(
      (one) => one.cells[0]?.textContent?.trim() === name,
    );
    return [...(row?.querySelectorAll('a') ?? [])].find((one) => one.textContent === words);
  };
  const words = label('xml.list.edit', language, 'new');
  return /** @type {Handle} */ (await frame.waitForFunction(find, {}, feed, words));
}

/** The switch of the new product form. @param {Frame} frame @param {Language} [language] */
export function newShowSwitch(frame, language = 'en') {
  return seen(frame, 'label', exactly(catalogLabels(language).soldOut));
}

/** @param {Frame} frame @param {Language} [language] */
export function newSave(frame, language = 'en') {
  return seen(frame, 'button:enabled', exactly(catalogLabels(language).save));
}

/** @param {string} words */
export function exactly(words) {
  return new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
}
