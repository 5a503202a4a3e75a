/** Routes of one legacy page: the same page on the old host and below the Admin's proxy path. */
import { html } from '../../answers.mjs';
import { LEGACY_PAGE_HOSTS } from '../../contract.mjs';
import { serverErrorPage, notFoundPage } from './error.mjs';
import { pageKey } from './document.mjs';
import { isOwnPostback } from './viewstate.mjs';

/** @typedef {import('../../contract.mjs').StoreRequest} StoreRequest */
/** @typedef {import('../../contract.mjs').Route} Route */
/** @typedef {(request: StoreRequest) => import('../../answers.mjs').Answer} Show */
/**
 * @typedef {(request: StoreRequest, form: URLSearchParams) => import('../../answers.mjs').Answer} Save
 */

/**
 * @typedef {object} LegacyPage
 * @property {string} name file name, in any case
 * @property {string[]} needs
 * @property {boolean} [catalogue] part of the legacy catalogue UI, which an account may have lost
 * @property {Show} show
 * @property {Save} [save]
 */

/** @param {LegacyPage} page @returns {Route[]} */
export function pageRoutes(page) {
  return LEGACY_PAGE_HOSTS.flatMap((host) => {
    const base = host === 'legacy' ? 'admin' : 'admin-proxy';
    const path = new RegExp(`^/${base}/Site/${page.name.replace('.', '\\.')}$`, 'i');
    const common = { host, path, needs: page.needs };
    const { save } = page;
    return [
      { ...common, method: 'GET', answer: (request) => shown(page, request, page.show) },
      ...(save ? [{ ...common, method: 'POST', answer: posted(page, save) }] : []),
    ];
  });
}

/** @param {LegacyPage} page @param {Save} save @returns {Show} */
function posted(page, save) {
  return (request) => {
    const form = new URLSearchParams(request.body);
    if (!isOwnPostback(form, pageKey(request))) return html(serverErrorPage(), 500);
    return shown(page, request, () => save(request, form));
  };
}

/** @param {LegacyPage} page @param {StoreRequest} request @param {Show} show */
function shown(page, request, show) {
  const gone = page.catalogue && request.switches.catalogue === 'facelift';
  return gone ? html(notFoundPage(), 404) : show(request);
}

/** A query parameter, whatever its case. @param {StoreRequest} request @param {string} name */
export function parameter({ url }, name) {
  const found = [...url.searchParams].find(([key]) => key.toLowerCase() === name.toLowerCase());
  return found?.[1] ?? '';
}
