/** The public feed files. */
import { text } from '../answers.mjs';
import { ANY_API_HOST as host } from '../contract.mjs';
import { writeFeeds } from '../feed.mjs';

/** @typedef {import('../contract.mjs').StoreRequest} StoreRequest */

/** @param {StoreRequest} request */
function feedFile({ state, params, switches }) {
  if (!switches.feedLag) writeFeeds(state);
  const name = params.file.toLowerCase();
  const xml = state.feedFiles[name];
  if (xml === undefined) return text('Not Found', 404);
  const latin = xml.includes('encoding="iso-8859-1"');
  const headers = { 'content-type': `text/xml; charset=${latin ? 'iso-8859-1' : 'utf-8'}` };
  return { status: 200, headers, body: Buffer.from(xml, latin ? 'latin1' : 'utf8') };
}

/** @type {import('../contract.mjs').Route[]} */
export const routes = [
  { host, method: 'GET', path: /^\/XMLData\/(?<file>[^/]+)\.xml$/i, answer: feedFile },
];
