/** The people who may log in, with the License Manager resources each of them holds. */

/** @typedef {{ name: string, id: string, email: string, keys: readonly string[] }} User */

const LOGISTICS_READ = ['LogisticsViewer', 'InventoryViewer'];
const LOGISTICS = [...LOGISTICS_READ, 'LogisticsAdmin', 'InventoryAdmin', 'ShippingAdmin'];
const CATALOG_READ = ['Produto.aspx', 'ProdutoForm.aspx', 'Sku.aspx', 'SkuForm.aspx', 'Xml.aspx'];
const CATALOG_API_READ = ['ViewProduct', 'collections-read', 'Marca.aspx', 'Categoria.aspx'];
const CATALOG = [
  ...CATALOG_READ,
  ...CATALOG_API_READ,
  ...['ManterFormularioProdutoSku', 'Ativar Produto Sku', 'EditProduct', 'collections-write'],
  ...['CategoriaForm.aspx', 'MarcaForm.aspx', 'Store.aspx', 'Seller.aspx', 'SkuSeller.aspx'],
];
const PRICING = ['read_prices', 'modify_prices'];
const ORDERS = ['OMSViewer', 'ListOrders', 'AcessaTodosPedidos', 'AcessaTodosCarrinhos'];
const CHECKOUT = ['GetOrderForm', 'SaveOrderFormConfiguration'];

/** @type {readonly User[]} */
export const USERS = [
  user(1, 'owner', [...LOGISTICS, ...CATALOG, ...PRICING, ...ORDERS, ...CHECKOUT]),
  user(2, 'logistics', LOGISTICS),
  user(3, 'catalog-only', CATALOG),
  user(4, 'read-only', [...LOGISTICS_READ, ...CATALOG_READ, ...CATALOG_API_READ, 'read_prices']),
  user(5, 'none', []),
];

/** @param {string | null} name */
export function userNamed(name) {
  return USERS.find((candidate) => candidate.name === name) ?? null;
}

/** The platform takes an e-mail or an id here (which one is unverified). @param {string} login */
export function userByLogin(login) {
  return USERS.find((candidate) => candidate.email === login || candidate.id === login) ?? null;
}

/** Any one of the keys is enough. @param {User} person @param {readonly string[]} keys */
export function holdsOneOf(person, keys) {
  return keys.some((key) => person.keys.includes(key));
}

/** @param {number} number @param {string} name @param {string[]} keys @returns {User} */
function user(number, name, keys) {
  const id = `0000000${number}-1111-4111-8111-111111111111`;
  return { name, id, email: `${name}@demoshop.example`, keys };
}
