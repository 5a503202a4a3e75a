/** Forty ordinary products, so that lists page and searches have something to leave out. */

const THINGS = [
  'Mochila',
  'Camisa',
  'Bermuda',
  'Toalha',
  'Luva',
  'Gorro',
  'Saco de dormir',
  'Isolante',
];
const PLACES = ['Araucária', 'Ipê', 'Jatobá', 'Pequi', 'Umbu'];

const FIRST_PRODUCT = 1000;
const FIRST_SKU = 400;

/** @returns {import('./situations.mjs').SeedProduct[]} */
export function fillers() {
  return PLACES.flatMap((place, row) =>
    THINGS.map((thing, column) => filler(row * THINGS.length + column, `${thing} ${place}`)),
  );
}

/** @param {number} index @param {string} name @returns {import('./situations.mjs').SeedProduct} */
function filler(index, name) {
  const stock = {
    'wh-central': { total: 5 + ((index * 7) % 60) },
    'wh-south': { total: 3 + ((index * 5) % 40) },
    'wh-north': { total: (index * 3) % 20 },
  };
  const collections = index % 4 === 0 ? [140] : index % 4 === 1 ? [141] : [];
  const sku = { id: FIRST_SKU + index, name: 'Único', price: 19.9 + index * 5, stock };
  return { id: FIRST_PRODUCT + index, name, collections, skus: [sku] };
}
