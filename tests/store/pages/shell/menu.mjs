/** The side menu: sections, groups and pages, with the addresses the Admin documents for them. */

/** @typedef {import('./labels.mjs').Words} Words */
/** @typedef {{ label: Words, path: string }} Entry */
/** @typedef {{ label: Words, entries: Entry[] }} Group */
/** @typedef {{ id: string, icon: string, label: Words, path?: string, groups?: Group[] }} Section */

/** @param {string} en @param {string} pt @param {string} es @returns {Words} */
const words = (en, pt, es) => ({ en, pt, es });

/** @param {Words} label @param {string} path @returns {Entry} */
const entry = (label, path) => ({ label, path });

/** @type {Entry} */
const NEW_CATALOGUE = entry(
  words('Products and SKUs', 'Produtos e SKUs', 'Productos y SKUs'),
  '/admin/catalog-products',
);

/** The menu says "All Products" where the legacy list is still the one in use. @type {Entry} */
const LEGACY_CATALOGUE = entry(
  words('All Products', 'Todos os produtos', 'Todos los productos'),
  '/admin/Site/Produto.aspx',
);

/** @type {Record<string, Entry[]>} */
const CATALOGUES = {
  both: [NEW_CATALOGUE, LEGACY_CATALOGUE],
  facelift: [NEW_CATALOGUE],
  legacy: [LEGACY_CATALOGUE],
};

/**
 * The menu of an account.
 * @param {'both' | 'facelift' | 'legacy'} catalogue which catalogue UIs the account has
 * @param {'old' | 'new'} names
 * @returns {Section[]}
 */
export function menu(catalogue, names) {
  return [
    { id: 'home', icon: 'house', label: words('Home', 'Início', 'Inicio'), path: '/admin' },
    section('orders', 'handbag', words('Orders', 'Pedidos', 'Pedidos'), [
      group(words('Orders', 'Pedidos', 'Pedidos'), [
        entry(words('All orders', 'Todos os pedidos', 'Todos los pedidos'), '/admin/orders'),
      ]),
    ]),
    section('catalog', 'tag', words('Catalog', 'Catálogo', 'Catálogo'), [
      group(words('Catalog', 'Catálogo', 'Catálogo'), [
        ...CATALOGUES[catalogue],
        entry(words('Categories', 'Categorias', 'Categorías'), '/admin/Site/Categories.aspx'),
        entry(words('Brands', 'Marcas', 'Marcas'), '/admin/Site/Marca.aspx'),
        entry(words('Collections', 'Coleções', 'Colecciones'), '/admin/collections'),
      ]),
      group(words('Inventory', 'Inventário', 'Stock'), [
        entry(inventoryName(names), '/admin/inventory'),
      ]),
    ]),
    section('prices', 'currency', words('Prices', 'Preços', 'Precios'), [
      group(words('Prices', 'Preços', 'Precios'), [
        entry(
          words('Price list', 'Lista de preços', 'Lista de precios'),
          '/admin/pricing/#/prices',
        ),
      ]),
    ]),
    section('shipping', 'truck', words('Shipping', 'Envio', 'Envío'), [
      group(words('Shipping', 'Envio', 'Envío'), [
        entry(
          words('Shipping Strategy', 'Estratégia de envio', 'Estrategia de envío'),
          '/admin/shipping-strategy/beta',
        ),
        entry(
          words('Shipping Simulator', 'Simulador de envio', 'Simulador de envíos'),
          '/admin/logistics#/freight-simulation',
        ),
      ]),
    ]),
    section(
      'settings',
      'storefront',
      words('Store Settings', 'Configurações da loja', 'Configuración de la tienda'),
      [
        group(words('Channels', 'Canais', 'Canales'), [
          entry(channelsName(names), '/admin/Site/Store.aspx'),
          entry(
            words('XML Integration', 'Integração XML', 'Integración XML'),
            '/admin/Site/Xml.aspx',
          ),
        ]),
      ],
    ),
  ];
}

/** @param {string} id @param {string} icon @param {Words} label @param {Group[]} groups @returns {Section} */
function section(id, icon, label, groups) {
  return { id, icon, label, groups };
}

/** @param {Words} label @param {Entry[]} entries @returns {Group} */
function group(label, entries) {
  return { label, entries };
}

/** @param {'old' | 'new'} names */
function inventoryName(names) {
  if (names === 'new')
    return words('Inventory Management', 'Gerenciamento de inventário', 'Gestión del stock');
  return words('Inventory Management', 'Gerenciar inventário', 'Gestión de stock');
}

/** @param {'old' | 'new'} names */
function channelsName(names) {
  if (names === 'new') return words('Sales channels', 'Canais de vendas', 'Canales de venta');
  return words('Trade policies', 'Políticas comerciais', 'Políticas comerciales');
}
