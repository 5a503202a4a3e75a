/** A product that sells, but for what is asked to be otherwise. */

const FIRST_SKU = 319;
const FIRST_PRODUCT = 917;

/**
 * A product with one SKU: ten units in Central, a price, in a feed's collection, and every other sign of health.
 * @param {number} skuId
 * @param {string} name
 * @param {string} situation
 * @param {{ product?: Partial<import('../situations.mjs').SeedProduct>,
 *   sku?: Partial<import('../situations.mjs').SeedSku> }} [otherwise]
 * @returns {import('../situations.mjs').SeedProduct}
 */
export function sellable(skuId, name, situation, { product = {}, sku = {} } = {}) {
  const stock = { 'wh-central': { total: 10 } };
  const id = skuId - FIRST_SKU + FIRST_PRODUCT;
  const skus = [{ id: skuId, name: 'Único', stock, ...sku }];
  return { id, name, situation, collections: [140], skus, ...product };
}

/**
 * A product whose one SKU lies in one warehouse only.
 * @param {number} skuId
 * @param {string} name
 * @param {string} situation
 * @param {string} warehouse
 * @param {Partial<import('../situations.mjs').SeedSku>} [sku]
 */
export function onlyIn(skuId, name, situation, warehouse, sku = {}) {
  return sellable(skuId, name, situation, {
    sku: { stock: { [warehouse]: { total: 10 } }, ...sku },
  });
}
