/** What Inventory Management knows and does, whichever markup shows it. */
import { tellLoading } from '../client.mjs';
import { changes, rowKey } from './draft.mjs';
import { fetchRows, Refused, save, saveError } from './service.mjs';

/** @typedef {import('./rows.mjs').Row} Row */
/** @typedef {import('./draft.mjs').Draft} Draft */
/** @typedef {{ row: Row, draft: Draft }} Pending */
/** @typedef {{ keyword: string, skuId: string, warehouse: string, lastUpdate: string, reserved: string, available: string, sort: string, page: string }} Query */

/**
 * @typedef {object} Shown
 * @property {'loading' | 'ready' | 'error' | 'filter' | 'forbidden'} status
 * @property {Row[]} rows
 * @property {number} total
 * @property {{ id: string, name: string }[]} warehouses
 * @property {Query} query
 * @property {Record<string, Pending>} pending by row key
 * @property {boolean} saving
 * @property {string | null} failure key of the text that tells why the last save failed
 * @property {number} saves how many saves succeeded
 * @property {number} generation changes whenever rows were read anew: their nodes are replaced then
 */

export class InventoryModel {
  /** @type {Shown} */
  shown;
  /** @type {Set<() => void>} */
  #watchers = new Set();
  #asked = 0;

  /** @param {URLSearchParams} address filters of a deep link, `keyword` and `skuId` */
  constructor(address) {
    const query = {
      warehouse: '',
      lastUpdate: '',
      reserved: '',
      available: '',
      sort: '',
      page: '1',
    };
    this.shown = {
      ...{ status: 'loading', rows: [], total: 0, warehouses: [], pending: {} },
      ...{ saving: false, failure: null, saves: 0, generation: 0 },
      query: { ...query, keyword: address.get('keyword') ?? '', skuId: address.get('skuId') ?? '' },
    };
  }

  /** @param {() => void} watcher @returns {() => void} */
  watch = (watcher) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };

  /** Reads the rows of the query; an answer that was overtaken by a newer question is dropped. */
  load = async () => {
    const ticket = ++this.#asked;
    tellLoading(true);
    const outcome = await readRows(this.shown.query);
    if (ticket !== this.#asked) return;
    this.#show({ ...outcome, generation: this.shown.generation + 1 });
    tellLoading(false);
  };

  /** Every other page of the list is forgotten when what is looked for changes. @param {Partial<Query>} change */
  ask = (change) => {
    const query = { ...this.shown.query, page: '1', ...change };
    this.#show({ query, status: this.shown.status === 'ready' ? 'ready' : 'loading' });
    remember(query);
    return this.load();
  };

  /** @param {Row} row @param {Draft} typed */
  type = (row, typed) => {
    const { [rowKey(row)]: before, ...others } = this.shown.pending;
    const draft = { ...before?.draft, ...typed };
    const kept = draft.count || changes(row, draft).length > 0;
    this.#show({ pending: kept ? { ...others, [rowKey(row)]: { row, draft } } : others });
  };

  /** Sends row by row; what was refused stays typed in. */
  save = async () => {
    this.#show({ saving: true, failure: null });
    const sent = pendingChanges(this.shown).map(({ row, draft }) => attempt(row, draft));
    const outcomes = await Promise.all(sent);
    const failed = outcomes.filter((outcome) => outcome.failure !== null);
    const pending = { ...this.shown.pending };
    for (const { key, failure } of outcomes) if (failure === null) delete pending[key];
    const saves = this.shown.saves + (failed.length === 0 ? 1 : 0);
    this.#show({ saving: false, pending, saves, failure: failed[0]?.failure ?? null });
    await this.load();
  };

  dismissFailure = () => this.#show({ failure: null });

  /** @param {Partial<Shown>} change */
  #show(change) {
    this.shown = { ...this.shown, ...change };
    for (const watcher of this.#watchers) watcher();
  }
}

/** Rows that a save would send. @param {Shown} shown */
export function pendingChanges(shown) {
  return Object.values(shown.pending).filter(({ row, draft }) => changes(row, draft).length > 0);
}

/** @param {Query} query @returns {Promise<Partial<Shown>>} */
async function readRows(query) {
  try {
    const { rows, total, page, warehouses } = await fetchRows(query);
    return { status: 'ready', rows, total, warehouses, query: { ...query, page: String(page) } };
  } catch (error) {
    const status = error instanceof Refused ? error.status : 0;
    if (status === 401 || status === 403) return { status: 'forbidden', rows: [], total: 0 };
    const filtered = query.lastUpdate || query.reserved || query.available || query.warehouse;
    return { status: filtered ? 'filter' : 'error', rows: [], total: 0 };
  }
}

/** @param {Row} row @param {Draft} draft @returns {Promise<{ key: string, failure: string | null }>} */
async function attempt(row, draft) {
  try {
    await save(row, draft);
    return { key: rowKey(row), failure: null };
  } catch (error) {
    return { key: rowKey(row), failure: saveError(error) };
  }
}

/** Keeps the deep link true; the shell mirrors it. @param {Query} query */
function remember({ keyword, skuId }) {
  const address = new URLSearchParams({ ...(keyword && { keyword }), ...(skuId && { skuId }) });
  history.replaceState(
    history.state,
    '',
    `${location.pathname}${address.size > 0 ? `?${address}` : ''}`,
  );
}
