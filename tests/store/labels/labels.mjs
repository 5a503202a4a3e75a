/** Every text of the legacy pages, documented or chosen, in one language and naming. */
import { DOCUMENTED } from './documented.mjs';
import { UNVERIFIED } from './unverified.mjs';

/** @typedef {import('../switches.mjs').Language} Language */
/** @typedef {import('../switches.mjs').Switches['names']} Names */

const KEYS = [...new Set([...Object.keys(DOCUMENTED), ...Object.keys(UNVERIFIED)])];

/**
 * @param {string} key
 * @param {Language} language
 * @param {Names} names
 * @returns {string}
 * @throws {RangeError} for a text that has no wording in the language
 */
export function label(key, language, names) {
  const wording = DOCUMENTED[key]?.[language] ?? UNVERIFIED[key]?.[language];
  if (wording === undefined) throw new RangeError(`no text ${key} in ${language}`);
  return typeof wording === 'string' ? wording : wording[names];
}

/**
 * All texts, as the dictionary the pages' script loads.
 * @param {Language} language
 * @param {Names} names
 */
export function dictionary(language, names) {
  return Object.fromEntries(KEYS.map((key) => [key, label(key, language, names)]));
}
