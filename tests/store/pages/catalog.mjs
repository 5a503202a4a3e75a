/** The new catalogue app on its own host: the framed document behind /admin/catalog-products. */

/** @type {import('../contract.mjs').Route[]} */
export const routes = [];
