/**
 * WebForms controls in table rows; the label often stands in the previous cell and belongs to
 * nothing.
 */
import { markup } from '../../markup.mjs';

/** @typedef {import('../../markup.mjs').Markup} Markup */
/** @typedef {import('./words.mjs').Words} Words */

/** @param {string} name */
export function controlId(name) {
  return `ctl00_Conteudo_${name.replaceAll('$', '_')}`;
}

/** @param {string} name */
export function controlName(name) {
  return `ctl00$Conteudo$${name}`;
}

/** @param {Markup} label @param {Markup} field */
export function row(label, field) {
  return markup`<tr><td class="lbl">${label}</td><td class="fld">${field}</td></tr>\n`;
}

/** @param {Words} words @param {{ name: string, key: string, value: string | number }} field */
export function textRow(words, { name, key, value }) {
  return row(words.late(key), textBox(`tbx${name}$txtId`, value));
}

/** @param {string} name @param {string | number} value */
export function textBox(name, value) {
  return markup`<input type="text" class="txt" name="${controlName(name)}" id="${controlId(name)}" value="${value}">`;
}

/**
 * @typedef {object} Check
 * @property {string} name
 * @property {string} key label in the cell before
 * @property {string} [boxKey] label beside the box; "Yes" without it
 * @property {boolean} checked
 * @property {boolean} [disabled]
 * @property {string} [title]
 */

/** @param {Words} words @param {Check} check */
export function checkRow(words, { name, key, boxKey = 'common.yes', checked, disabled, title }) {
  const box = markup`${checkBox(name, checked, disabled)}<label for="${controlId(name)}">${words.late(boxKey)}</label>`;
  return row(
    words.late(key),
    title ? markup`<span title="${title}">${box}</span>` : markup`${box}`,
  );
}

/** @param {string} name @param {boolean} checked @param {boolean} [disabled] */
export function checkBox(name, checked, disabled = false) {
  const state = [checked && markup` checked="checked"`, disabled && markup` disabled="disabled"`];
  return markup`<input type="checkbox" name="${controlName(name)}" id="${controlId(name)}"${state}>`;
}

/**
 * @param {string} name
 * @param {string | number} chosen
 * @param {[string | number, string | Markup][]} choices
 */
export function dropDown(name, chosen, choices) {
  const options = choices.map(([value, text]) => {
    const selected = String(value) === String(chosen) && markup` selected="selected"`;
    return markup`<option value="${value}"${selected}>${text}</option>`;
  });
  return markup`<select name="${controlName(name)}" id="${controlId(name)}">${options}</select>`;
}

/**
 * An option whose text is filled in late.
 * @param {Words} words
 * @param {string} name
 * @param {string} chosen
 * @param {[string, string][]} choices value and key
 */
export function lateDropDown(words, name, chosen, choices) {
  const options = choices.map(([value, key]) => {
    const selected = value === chosen && markup` selected="selected"`;
    return markup`<option value="${value}" data-i18n="${key}"${selected}>${words.portuguese(key)}</option>`;
  });
  return markup`<select name="${controlName(name)}" id="${controlId(name)}">${options}</select>`;
}

/** @param {Words} words @param {string} name @param {string} key @param {string} [style] */
export function submit(words, name, key, style = 'btn') {
  return markup`<input type="submit" class="${style}" name="${controlName(name)}" id="${controlId(name)}" data-i18n="[value]${key}" value="${words.portuguese(key)}">`;
}

/** @param {(Markup | false | null)[]} rows */
export function table(rows) {
  return markup`<table class="form" border="0" cellspacing="0" cellpadding="0"><tbody>\n${rows}</tbody></table>`;
}
