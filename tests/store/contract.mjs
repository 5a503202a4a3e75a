/** The contract between the server and every page or API route: one request in, one answer out. */

/**
 * @typedef {object} StoreRequest
 * @property {string} method
 * @property {URL} url with the true host name and no port
 * @property {string} host
 * @property {import('./hosts.mjs').HostKind} kind
 * @property {string} account decided by the host; on the facelift host by `?an=`, else by the session
 * @property {string} workspace empty on the main workspace
 * @property {Record<string, string>} headers
 * @property {Record<string, string>} cookies
 * @property {string} body
 * @property {import('./users.mjs').User | null} user `null` without a session
 * @property {import('./state.mjs').AccountState} state of this account
 * @property {import('./switches.mjs').Switches} switches
 * @property {import('./switches.mjs').Language} language
 * @property {Record<string, string>} params named groups of the route's path, decoded
 * @property {() => string} ticket a word that opens this session in a frame on another host, see `session.mjs`
 *
 * @typedef {object} Route
 * @property {import('./hosts.mjs').HostKind | readonly import('./hosts.mjs').HostKind[]} host
 * @property {string} method
 * @property {RegExp} path matched against the whole path name
 * @property {(switches: import('./switches.mjs').Switches) => boolean} [when] the route is there only then
 * @property {readonly string[]} [needs] License Manager resources, any one of which is enough
 * @property {(request: StoreRequest) => import('./answers.mjs').Answer | Promise<import('./answers.mjs').Answer>} answer
 */

export const ANY_API_HOST = /** @type {const} */ (['myvtex', 'legacy']);
export const LEGACY_PAGE_HOSTS = /** @type {const} */ (['legacy', 'myvtex']);
