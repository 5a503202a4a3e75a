/** The texts of one legacy page: told at once by the server, or filled in late by the script. */
import { label } from '../../labels/labels.mjs';
import { markup } from '../../markup.mjs';

/** @typedef {ReturnType<typeof wordsOf>} Words */

/** @param {import('../../contract.mjs').StoreRequest} request */
export function wordsOf(request) {
  const { language } = request;
  const { names } = request.switches;
  return {
    language,
    /** The text in the page's language. @param {string} key */
    now: (key) => label(key, language, names),
    /** The Portuguese text, until the script has loaded the dictionary. @param {string} key */
    portuguese: (key) => label(key, 'pt', names),
    /** An element whose Portuguese text will be replaced. @param {string} key */
    late: (key) => markup`<span data-i18n="${key}">${label(key, 'pt', names)}</span>`,
    /** An element that stays empty until the dictionary is there. @param {string} key */
    later: (key) => markup`<span data-i18n="${key}"></span>`,
  };
}
