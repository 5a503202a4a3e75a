/** A list of stock with everything around it that makes tours lose their target; rows of `tests/browser/torture/` play on it. */
import { html } from '../answers.mjs';
import { frameDocument, isFramed, listDocument } from './torture/documents.mjs';

/** @typedef {import('../contract.mjs').StoreRequest} StoreRequest */
/** @typedef {'none' | (typeof import('./torture/stages.mjs').TORTURES)[number]} Torture */

/** The top document: the list itself, or a frame with it. @param {StoreRequest} request */
function top(request) {
  const { torture } = request.switches;
  if (request.kind === 'legacy' || !isFramed(torture)) return html(listDocument(torture));
  const origin = torture === 'cross' ? `https://${request.account}.vtexcommercestable.com.br` : '';
  const ticket = torture === 'cross' ? `?_ticket=${request.ticket()}` : '';
  const path = torture === 'cross' ? '/admin/inventory/' : '/admin/app/inventory/';
  return html(frameDocument(torture, origin + path + ticket));
}

/** @param {StoreRequest} request */
function framed(request) {
  return html(listDocument(request.switches.torture));
}

const when = (/** @type {import('../switches.mjs').Switches} */ { torture }) => torture !== 'none';

/** @type {import('../contract.mjs').Route[]} */
export const routes = [
  {
    host: ['myvtex', 'legacy'],
    ...{ method: 'GET', path: /^\/admin\/inventory\/?$/i, when },
    answer: top,
  },
  { host: 'myvtex', method: 'GET', path: /^\/admin\/app\/inventory\/?$/i, when, answer: framed },
];
