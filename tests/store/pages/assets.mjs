/** Scripts and stylesheets of the client pages, bundled in memory and served below `/_assets/`. */

/** @typedef {{ type: string, body: string | Uint8Array }} Asset */

/**
 * What a page sees of one request; `state` and `switches` are defined by the server.
 * @typedef {object} PageRequest
 * @property {string} method
 * @property {URL} url
 * @property {string} host
 * @property {string} account
 * @property {string} workspace
 * @property {Record<string, string>} headers
 * @property {Record<string, string>} cookies
 * @property {string} body
 * @property {any} user
 * @property {any} state
 * @property {any} switches
 * @property {'en' | 'pt' | 'es'} language
 */

/** @typedef {{ status: number, headers?: Record<string, string>, body: string | Uint8Array }} PageAnswer */

/**
 * @typedef {object} Route
 * @property {'myvtex' | 'legacy' | 'facelift'} host
 * @property {string} method
 * @property {RegExp} path
 * @property {(request: PageRequest) => PageAnswer | Promise<PageAnswer>} answer
 */

/**
 * Every asset by its name below `/_assets/`.
 * @returns {Promise<Map<string, Asset>>}
 */
export async function buildAssets() {
  return new Map();
}
