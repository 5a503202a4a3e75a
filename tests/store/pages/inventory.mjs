/** Inventory Management: the framed document, and its page-private listings of rows and logs. */
import { json } from '../answers.mjs';
import { holdsOneOf } from '../users.mjs';
import { pageDocument } from './document.mjs';
import { inventoryLabels } from './inventory/labels.mjs';
import { inventoryRows, listRows } from './inventory/rows.mjs';

/** @typedef {import('../contract.mjs').StoreRequest} StoreRequest */

const READ_KEYS = ['LogisticsAdmin', 'LogisticsViewer', 'InventoryAdmin', 'InventoryViewer'];
const LOG_LENGTH = 50;

/** @param {StoreRequest} request */
function document(request) {
  const { inventory, names } = request.switches;
  return pageDocument(request, {
    title: inventoryLabels(request.language, names).title,
    root: 'render-admin.app.inventory',
    script: inventory === 'styleguide' ? 'inventory-styleguide.js' : 'inventory-shoreline.js',
    styles: inventory === 'styleguide' ? ['styleguide.css'] : ['shoreline.css', 'inventory.css'],
  });
}

/** @param {StoreRequest} request */
function rows({ user, state, url }) {
  if (!user || !holdsOneOf(user, READ_KEYS)) return json({ Message: 'Forbidden' }, 403);
  const warehouses = state.warehouses.map(
    (/** @type {{ id: string, name: string }} */ { id, name }) => ({ id, name }),
  );
  return json({ ...listRows(inventoryRows(state), url.searchParams), warehouses });
}

/** The newest first, and no more of them than the real log keeps. @param {StoreRequest} request */
function logs({ user, state, url }) {
  if (!user || !holdsOneOf(user, READ_KEYS)) return json({ Message: 'Forbidden' }, 403);
  const [skuId, warehouseId] = ['skuId', 'warehouseId'].map((name) => url.searchParams.get(name));
  /** @type {import('../seed/seed.mjs').UpdateLogEntry[]} */
  const log = state.updateLog;
  return json(
    log
      .filter((entry) => entry.skuId === skuId && entry.warehouseId === warehouseId)
      .reverse()
      .slice(0, LOG_LENGTH),
  );
}

/** @type {import('../contract.mjs').Route[]} */
export const routes = [
  { host: 'myvtex', method: 'GET', path: /^\/admin\/app\/inventory\/rows$/i, answer: rows },
  { host: 'myvtex', method: 'GET', path: /^\/admin\/app\/inventory\/logs$/i, answer: logs },
  { host: 'myvtex', method: 'GET', path: /^\/admin\/app\/inventory\/?$/i, answer: document },
];
