/** The Admin's shell: the top document with topbar, menu and the frame of the chosen page. */

/** @type {import('./assets.mjs').Route[]} */
export const routes = [];
