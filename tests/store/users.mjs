/** The people who may log in, with the License Manager resources each of them holds. */

/**
 * @typedef {{ id: number, name: string }} Role
 * @typedef {{ name: string, id: string, email: string, keys: readonly string[], roles: Role[] }} User
 */

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

const PAYMENTS = ['ViewPayments', 'ManageStoreRules'];

/** No predefined role reaches the catalogue or the XML page alone: those are custom ones. */
const ROLES = {
  owner: { id: 1, name: 'Owner (Admin Super)' },
  logistics: { id: 957, name: 'Logistics - Full access' },
  orders: { id: 958, name: 'OMS - Read only' },
  catalogue: { id: 2001, name: 'Catálogo' },
  reader: { id: 2002, name: 'Somente leitura' },
  marketing: { id: 2003, name: 'Marketing' },
};

/** @type {readonly User[]} */
export const USERS = [
  user(1, 'owner', [...LOGISTICS, ...CATALOG, ...PRICING, ...ORDERS, ...CHECKOUT, ...PAYMENTS], {
    role: ROLES.owner,
  }),
  user(2, 'logistics', LOGISTICS, { role: ROLES.logistics }),
  user(3, 'catalog-only', CATALOG, { role: ROLES.catalogue }),
  user(4, 'read-only', [...LOGISTICS_READ, ...CATALOG_READ, ...CATALOG_API_READ, 'read_prices'], {
    role: ROLES.reader,
  }),
  user(5, 'none', []),
  user(6, 'orders-only', ['OMSViewer', 'ListOrders'], { role: ROLES.orders }),
  user(7, 'marketing', ['Xml.aspx'], { role: ROLES.marketing }),
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

/**
 * @param {number} number
 * @param {string} name
 * @param {string[]} keys
 * @param {{ role?: Role }} [more]
 * @returns {User}
 */
function user(number, name, keys, { role } = {}) {
  const id = `0000000${number}-1111-4111-8111-111111111111`;
  return { name, id, email: `${name}@demoshop.example`, keys, roles: role ? [role] : [] };
}
