/** The Admin's shell: the top document with topbar, menu and the frame of the chosen page. */
import { json } from '../answers.mjs';
import { pageDocument } from './document.mjs';
import { SHELL } from './shell/labels.mjs';
import { menu } from './shell/menu.mjs';

/** @typedef {import('../contract.mjs').StoreRequest} StoreRequest */

/** Addresses below these are framed documents; everything else below `/admin` is the shell itself. */
const SHELL_PATH = /^\/admin(?:\/(?!(?:app|iframe)(?:\/|$)).*)?$/i;
const FRAMED_PATH = /^\/admin\/(?:app|iframe)(?:\/|$)/i;

/** @param {StoreRequest} request */
function shell(request) {
  const { catalogue, names, legacyFrame } = request.switches;
  return pageDocument(request, {
    title: `${request.account} - VTEX`,
    root: 'app',
    script: 'shell.js',
    styles: ['shell.css'],
    more: { menu: menu(catalogue, names), legacyFrame },
  });
}

/** Any page this store does not play: something no extension has a reason to touch. @param {StoreRequest} request */
function plainPage(request) {
  const name = request.url.pathname.split('/')[3] ?? '';
  return pageDocument(request, {
    title: SHELL.orders[request.language],
    root: `render-admin.app.${name}`,
    script: 'plain.js',
    styles: ['plain.css'],
    more: { page: name },
  });
}

/** A frame of another site never gets this site's cookie; with a ticket in its address it gets its own. @param {StoreRequest} request */
function ticket(request) {
  return json({ ticket: request.ticket() });
}

/** @type {import('../contract.mjs').Route[]} */
export const routes = [
  { host: 'myvtex', method: 'GET', path: /^\/admin\/app\/session-ticket$/, answer: ticket },
  { host: 'myvtex', method: 'GET', path: SHELL_PATH, answer: shell },
  { host: 'myvtex', method: 'GET', path: FRAMED_PATH, answer: plainPage },
];
