/** Inventory Management: the framed document and its page-private row listing. */

/** @type {import('./assets.mjs').Route[]} */
export const routes = [];
