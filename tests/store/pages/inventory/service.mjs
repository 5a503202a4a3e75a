/** Requests of Inventory Management: rows, logs, reservations, saves. */
import { request } from './draft.mjs';

/** @typedef {import('./rows.mjs').Row} Row */

/** An answer that is not the expected one; `status` is 0 when it was no JSON at all. */
export class Refused extends Error {
  /** @param {number} status */
  constructor(status) {
    super(`answered ${status}`);
    this.status = status;
  }
}

/**
 * @param {Record<string, string>} query
 * @returns {Promise<{ rows: Row[], total: number, page: number, warehouses: { id: string, name: string }[] }>}
 */
export function fetchRows(query) {
  const wanted = Object.entries(query).filter(([, value]) => value !== '');
  return read(`/admin/app/inventory/rows?${new URLSearchParams(wanted)}`);
}

/** @param {Row} row @returns {Promise<import('../../seed/seed.mjs').UpdateLogEntry[]>} */
export function fetchLogs({ skuId, warehouseId }) {
  return read(`/admin/app/inventory/logs?${new URLSearchParams({ skuId, warehouseId })}`);
}

/** @param {Row} row @returns {Promise<{ items: import('../../seed/reservations.mjs').Reservation[] }>} */
export function fetchReservations({ skuId, warehouseId }) {
  return read(
    `/api/logistics/pvt/inventory/reservations/${encodeURIComponent(warehouseId)}/${skuId}`,
  );
}

/** @param {Row} row @param {import('./draft.mjs').Draft} draft */
export async function save(row, draft) {
  const { path, method, body } = request(row, draft);
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(path, { method, headers, body: JSON.stringify(body) });
  await answer.text();
  if (!answer.ok) throw new Refused(answer.status);
}

/** @param {unknown} error the key of the text that tells of a failed save */
export function saveError(error) {
  const status = error instanceof Refused ? error.status : 0;
  if (status === 401 || status === 403) return 'saveForbidden';
  return status === 423 ? 'saveLocked' : 'saveFailed';
}

/** The body is read even if it is not wanted: a browser counts a request as open until then. @param {string} path */
async function read(path) {
  const answer = await fetch(path, { headers: { accept: 'application/json' } });
  const content = await answer.text();
  if (!answer.ok) throw new Refused(answer.status);
  if (!answer.headers.get('content-type')?.includes('json')) throw new Refused(0);
  return JSON.parse(content);
}
