/** What a test or a person may change about the store's behaviour, apart from its data. */
import { TORTURES } from './pages/torture/stages.mjs';

/**
 * @typedef {'en' | 'pt' | 'es'} Language
 *
 * @typedef {object} Fault
 * @property {string} match regular expression on host, path and query, e.g. `"/inventory/skus/301/"`
 * @property {string} [method] only this method
 * @property {number} [status] answer with this status (500 when nothing else is asked)
 * @property {boolean} [applyBeforeFail] do the work first, as the platform may (known issue 388176)
 * @property {boolean} [htmlLogin] answer the login page with 200, as an expired session may
 * @property {boolean} [nullBody] answer JSON `null` with 200
 * @property {Record<string, string>} [headers] e.g. `Retry-After`
 * @property {number} [times] after so many answers the fault is over; for ever without it
 *
 * @typedef {{ match: string, method?: string, ms: number }} Latency
 *
 * @typedef {object} Switches
 * @property {Language} language the user's Admin language
 * @property {'old' | 'new'} names both names of everything that was renamed exist in the field
 * @property {'shoreline' | 'styleguide'} inventory markup of Inventory Management
 * @property {'both' | 'facelift' | 'legacy'} catalogue which of the two catalogue UIs the account has
 * @property {'proxy' | 'cross'} legacyFrame where the shell frames the legacy pages from
 * @property {'none' | 'strict' | 'nonce' | 'nothing'} csp policy sent with every HTML document
 * @property {import('./pages/torture.mjs').Torture} torture the list of stock on a page that tours cannot bear, or not
 * @property {'immediate' | 'manual'} indexing manual: index-backed answers stay old until `/_store/index`
 * @property {boolean} feedLag feed files stay as they are until `/_store/refresh-feeds`
 * @property {number} lockMs how long a write locks its inventory row after it was done
 * @property {'accept' | 'reject'} negativeQuantity what the inventory API does with one (unverified)
 * @property {'all' | 'none'} payments none: every payment condition of the account is off
 * @property {'none' | 'value' | 'quantity'} cartMinimum the least a cart must hold to be ordered
 * @property {'installed' | 'absent'} intelligentSearch absent: 404 on its whole API
 * @property {'xml' | 'quoted'} indexedInfo quoted: the XML comes inside a JSON string, as older documents show it
 * @property {'camel' | 'pascal'} cancellationKeys casing of an order's cancellation data
 * @property {'ok' | 'unauthorized'} anonymous status under which nobody is told that nobody is logged in
 * @property {Latency[]} latency
 * @property {Fault[]} faults
 */

/** @returns {Switches} */
export function defaultSwitches() {
  return {
    language: 'en',
    names: 'new',
    inventory: 'shoreline',
    catalogue: 'both',
    legacyFrame: 'proxy',
    csp: 'none',
    torture: 'none',
    indexing: 'immediate',
    feedLag: false,
    lockMs: 150,
    negativeQuantity: 'accept',
    payments: 'all',
    cartMinimum: 'none',
    intelligentSearch: 'installed',
    indexedInfo: 'xml',
    cancellationKeys: 'camel',
    anonymous: 'ok',
    latency: [],
    faults: [],
  };
}

/**
 * Allowed words; a switch with a list here refuses anything else.
 * @type {Record<string, string[]>}
 */
const WORDS = {
  language: ['en', 'pt', 'es'],
  names: ['old', 'new'],
  inventory: ['shoreline', 'styleguide'],
  catalogue: ['both', 'facelift', 'legacy'],
  legacyFrame: ['proxy', 'cross'],
  csp: ['none', 'strict', 'nonce', 'nothing'],
  torture: ['none', ...TORTURES],
  indexing: ['immediate', 'manual'],
  negativeQuantity: ['accept', 'reject'],
  payments: ['all', 'none'],
  cartMinimum: ['none', 'value', 'quantity'],
  intelligentSearch: ['installed', 'absent'],
  indexedInfo: ['xml', 'quoted'],
  cancellationKeys: ['camel', 'pascal'],
  anonymous: ['ok', 'unauthorized'],
};

/**
 * The switches with some of them changed.
 * @param {Switches} before
 * @param {object} change
 * @returns {Switches}
 * @throws {RangeError} for an unknown switch or value: a typing error in a test must not pass silently
 */
export function changed(before, change) {
  for (const [name, value] of Object.entries(change)) check(before, name, value);
  return { ...before, ...structuredClone(change) };
}

const QUERY = '_store.';

/**
 * Switches named in a query (`?_store.lang=pt&_store.csp=strict`); `lang` is short for `language`.
 * @param {URLSearchParams} query
 * @returns {Record<string, unknown>}
 */
export function switchesInQuery(query) {
  const named = [...query].filter(([name]) => name.startsWith(QUERY));
  return Object.fromEntries(
    named.map(([name, value]) => fromQuery(name.slice(QUERY.length), value)),
  );
}

/** @param {string} name @param {string} value @returns {[string, unknown]} */
function fromQuery(name, value) {
  if (name === 'lang') return ['language', value];
  return [name, name in WORDS ? value : JSON.parse(value)];
}

/** @param {Switches} before @param {string} name @param {unknown} value */
function check(before, name, value) {
  const known = /** @type {Record<string, unknown>} */ (/** @type {unknown} */ (before));
  if (!(name in known)) throw new RangeError(`no such switch: ${name}`);
  if (typeof value !== typeof known[name]) throw new RangeError(`${name} cannot be ${value}`);
  if (name in WORDS && !WORDS[name].includes(String(value))) {
    throw new RangeError(`${name} cannot be ${value}; it is one of ${WORDS[name].join(', ')}`);
  }
}
