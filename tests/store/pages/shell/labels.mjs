/** Words of the shell in the Admin's three languages; the wording of Catalog, Inventory and XML is the documented one. */

/** @typedef {{ en: string, pt: string, es: string }} Words */

/** Locales as the Admin sends them in `LOCALE_SELECTED`. */
export const LOCALES = { en: 'en-US', pt: 'pt-BR', es: 'es-AR' };

export const LANGUAGE_NAMES = { en: 'English', pt: 'Português', es: 'Español' };

/** @type {Record<string, Words>} */
export const SHELL = {
  search: { en: 'Search in the Admin', pt: 'Buscar no Admin', es: 'Buscar en el Admin' },
  help: { en: 'Help', pt: 'Ajuda', es: 'Ayuda' },
  language: { en: 'Language', pt: 'Idioma', es: 'Idioma' },
  profile: { en: 'Your account', pt: 'Sua conta', es: 'Tu cuenta' },
  navigation: { en: 'Main menu', pt: 'Menu principal', es: 'Menú principal' },
  toggle: { en: 'Collapse menu', pt: 'Recolher menu', es: 'Contraer menú' },
  loading: { en: 'Loading', pt: 'Carregando', es: 'Cargando' },
  welcome: {
    en: 'Welcome to your store',
    pt: 'Boas-vindas à sua loja',
    es: 'Te damos la bienvenida a tu tienda',
  },
  today: { en: 'Today', pt: 'Hoje', es: 'Hoy' },
  sales: { en: 'Sales', pt: 'Vendas', es: 'Ventas' },
  orders: { en: 'Orders', pt: 'Pedidos', es: 'Pedidos' },
  sessions: { en: 'Sessions', pt: 'Sessões', es: 'Sesiones' },
  shortcuts: { en: 'Shortcuts', pt: 'Atalhos', es: 'Accesos directos' },
};

/** @type {Record<string, Words>} */
export const ORDERS = {
  title: { en: 'All orders', pt: 'Todos os pedidos', es: 'Todos los pedidos' },
  search: {
    en: 'Search by order or customer',
    pt: 'Buscar por pedido ou cliente',
    es: 'Buscar por pedido o cliente',
  },
  order: { en: 'Order', pt: 'Pedido', es: 'Pedido' },
  created: { en: 'Creation date', pt: 'Data de criação', es: 'Fecha de creación' },
  customer: { en: 'Customer', pt: 'Cliente', es: 'Cliente' },
  total: { en: 'Total', pt: 'Total', es: 'Total' },
  status: { en: 'Status', pt: 'Status', es: 'Estado' },
  /** The filter's Portuguese wording is on record, the others are choices. */
  completion: {
    en: 'Completion status',
    pt: 'Status de conclusão',
    es: 'Estado de finalización',
  },
  complete: { en: 'Complete', pt: 'Completo', es: 'Completo' },
  incomplete: { en: 'Incomplete', pt: 'Incompleto', es: 'Incompleto' },
  nothing: {
    en: 'There is nothing to show here.',
    pt: 'Não há nada para mostrar aqui.',
    es: 'No hay nada para mostrar aquí.',
  },
};

/** Statuses as the Admin words them, by the API's word; any other is shown as it is. @type {Record<string, Words>} */
export const STATUSES = {
  'ready-for-handling': {
    en: 'Ready for handling',
    pt: 'Pronto para o manuseio',
    es: 'Listo para preparación',
  },
  invoiced: { en: 'Invoiced', pt: 'Faturado', es: 'Facturado' },
  'payment-pending': { en: 'Payment pending', pt: 'Pagamento pendente', es: 'Pago pendiente' },
  'waiting-for-authorization': {
    en: 'Waiting for seller confirmation',
    pt: 'Aguardando confirmação do seller',
    es: 'Esperando confirmación del seller',
  },
  canceled: { en: 'Canceled', pt: 'Cancelado', es: 'Cancelado' },
};

/** Titles the shell puts over a legacy page, by file name; any other has the generic one. @type {Record<string, Words>} */
export const LEGACY_TITLES = {
  xml: { en: 'XML Integration', pt: 'Integração XML', es: 'Integración XML' },
  xmlform: { en: 'XML Integration', pt: 'Integração XML', es: 'Integración XML' },
  produto: { en: 'All Products', pt: 'Todos os produtos', es: 'Todos los productos' },
  categories: { en: 'Categories', pt: 'Categorias', es: 'Categorías' },
  marca: { en: 'Brands', pt: 'Marcas', es: 'Marcas' },
  store: { en: 'Trade policies', pt: 'Políticas comerciais', es: 'Políticas comerciales' },
  other: { en: 'Catalog', pt: 'Catálogo', es: 'Catálogo' },
};
