/** Scripts and styles of every page, in memory, served below `/_assets/` of each host. */
import { buildAssets } from './pages/assets.mjs';
import { legacyAssets } from './pages/legacy/assets.mjs';

/** @typedef {import('./pages/assets.mjs').Asset} Asset */

/** @type {Promise<Map<string, Asset>> | undefined} */
let built;

/** Bundled once a process, however many stores it starts. */
export function assets() {
  built ??= build();
  return built;
}

/** @returns {Promise<Map<string, Asset>>} */
async function build() {
  return new Map([...(await legacyAssets()), ...(await buildAssets())]);
}
