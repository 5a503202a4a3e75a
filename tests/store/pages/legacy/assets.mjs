/** Script and style of the legacy pages and of the login page. */
import { readFile } from 'node:fs/promises';

const FILES = ['legacy.js', 'legacy.css', 'login.css'];

/** @returns {Promise<[string, import('../assets.mjs').Asset][]>} */
export function legacyAssets() {
  return Promise.all(FILES.map(asset));
}

/** @param {string} name @returns {Promise<[string, import('../assets.mjs').Asset]>} */
async function asset(name) {
  const body = await readFile(new URL(`client/${name}`, import.meta.url));
  const type = name.endsWith('.js') ? 'text/javascript; charset=utf-8' : 'text/css; charset=utf-8';
  return [name, { type, body }];
}
