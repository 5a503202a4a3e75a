/** Markup by template: every value is escaped unless it is markup already. */

/** A piece of markup that must not be escaped again. */
export class Markup {
  /** @param {string} source */
  constructor(source) {
    this.source = source;
  }

  toString() {
    return this.source;
  }
}

/** @typedef {Markup | string | number | boolean | null | undefined} Part */

/**
 * `markup\`<b>${name}</b>\`` escapes `name`; arrays are joined; `null`, `undefined` and `false` vanish.
 * @param {TemplateStringsArray} strings
 * @param {...(Part | Part[])} values
 */
export function markup(strings, ...values) {
  const source = strings.reduce(
    (before, string, index) => before + show(values[index - 1]) + string,
  );
  return new Markup(source);
}

/** @param {string} source text that is known to be markup */
export function raw(source) {
  return new Markup(source);
}

/** @param {string} value */
export function escape(value) {
  return value.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** @param {Part | Part[]} value @returns {string} */
function show(value) {
  if (value === null || value === undefined || value === false) return '';
  if (Array.isArray(value)) return value.map(show).join('');
  return value instanceof Markup ? value.source : escape(String(value));
}
