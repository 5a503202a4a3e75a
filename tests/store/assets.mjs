/** Scripts and styles of every page, in memory, served below `/_assets/` of each host. */
import { buildAssets } from './pages/assets.mjs';
import { legacyAssets } from './pages/legacy/assets.mjs';

/** @typedef {import('./pages/assets.mjs').Asset} Asset */

/** @type {Promise<Map<string, Asset>> | undefined} */
let built;

/**
 * Bundled once a process, when the first page asks: a store used only for its API never waits for
 * it.
 */
export function assets() {
  built ??= build();
  return built;
}

/** @returns {Promise<Map<string, Asset>>} */
async function build() {
  return new Map([...(await legacyAssets()), ...(await buildAssets())]);
}
