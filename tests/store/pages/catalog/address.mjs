/** Addresses inside the new catalogue's frame; the shell shows the same ones on its own host. */

/**
 * The list is documented; the path of a product is not (unverified), so this one place decides it.
 */
export const LIST_PATH = '/admin/catalog-products';

/** @param {number | string} productId */
export function productPath(productId) {
  return `${LIST_PATH}/${productId}`;
}

/** The product an address shows, or `null` on the list. @param {string} pathname */
export function productAt(pathname) {
  return /^\/admin\/catalog-products\/(\d+)\/?$/i.exec(pathname)?.[1] ?? null;
}
