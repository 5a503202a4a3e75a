/**
 * Words of Inventory Management. Column names are the documented ones; where the screen and the documents
 * differ, or a name was changed, `old` is the earlier one. Everything below `OWN` is plausible, not documented.
 */

/** @typedef {{ en: string, pt: string, es: string }} Words */
/** @typedef {'en' | 'pt' | 'es'} Language */
/** @typedef {'old' | 'new'} Names */

/** @param {string} en @param {string} pt @param {string} es @returns {Words} */
const words = (en, pt, es) => ({ en, pt, es });

/** @type {Record<string, Words>} */
const NEW = {
  title: words('Inventory Management', 'Gerenciamento de inventário', 'Gestión del stock'),
  products: words('Products', 'Produtos', 'Productos'),
  warehouse: words('Warehouse', 'Estoque', 'Almacén'),
  skuId: words('SKU ID', 'ID do SKU', 'ID del SKU'),
  lastUpdate: words('Last Update', 'Última atualização', 'Última actualización'),
  reserved: words('Reserved', 'Reservados', 'Reservado'),
  dispatched: words('Fulfilled', 'Enviados', 'Enviados'),
  available: words('Available', 'Disponíveis', 'Disponibles'),
  updateCount: words('Update Count', 'Atualizar contagem', 'Actualizar recuento'),
  unlimited: words('Unlimited inventory', 'Estoque infinito', 'Stock ilimitado'),
  leadTime: words('Lead time (days)', 'Lead time (dias)', 'Lead time (días)'),
  save: words('Save', 'Salvar', 'Guardar'),
  updateLogs: words('Update Logs', 'Registro de atualizações', 'Registro de actualizaciones'),
  filterLastUpdate: words('Last update', 'Última atualização', 'Última actualización'),
  filterReserved: words('Reserved', 'Reservados', 'Reservado'),
  filterAvailable: words('Available', 'Disponível', 'Disponible'),
  filterWarehouse: words('Warehouse', 'Estoque', 'Almacén'),
  gte: words('Greater than or equal to', 'Maior que, ou igual a', 'Mayor o igual que'),
  lte: words('Less than or equal to', 'Menor que, ou igual a', 'Menor o igual que'),
  between: words('Between', 'Entre', 'Entre'),
  all: words('All', 'Todos', 'Todos'),
};

/** Spanish had "infinito" too, by analogy with the other two languages (unverified). @type {Record<string, Words>} */
const OLD = {
  title: words('Inventory Management', 'Gerenciar inventário', 'Gestión de stock'),
  lastUpdate: words('Last update', 'Última atualização', 'Última actualización'),
  dispatched: words('Dispatched', 'Enviados', 'Enviados'),
  available: words('Available', 'Disponível', 'Disponibles'),
  updateCount: words('Update count', 'Atualizar contagem', 'Actualizar recuento'),
  unlimited: words('Infinite inventory', 'Estoque infinito', 'Stock infinito'),
};

/** @type {Record<string, Words>} */
const OWN = {
  search: words(
    'Search by SKU name or ID',
    'Buscar por nome ou ID do SKU',
    'Buscar por nombre o ID del SKU',
  ),
  to: words('to', 'até', 'hasta'),
  apply: words('Apply', 'Aplicar', 'Aplicar'),
  clear: words('Clear', 'Limpar', 'Limpiar'),
  clearAll: words('Clear all', 'Limpar todos', 'Limpiar todo'),
  close: words('Close', 'Fechar', 'Cerrar'),
  cancel: words('Cancel', 'Cancelar', 'Cancelar'),
  previous: words('Previous page', 'Página anterior', 'Página anterior'),
  next: words('Next page', 'Próxima página', 'Página siguiente'),
  of: words('of', 'de', 'de'),
  units: words('units', 'unidades', 'unidades'),
  loading: words('Loading', 'Carregando', 'Cargando'),
  preview: words('Preview', 'Prévia', 'Vista previa'),
  unsaved: words('{n} unsaved changes', '{n} alterações não salvas', '{n} cambios sin guardar'),
  unsavedOne: words('1 unsaved change', '1 alteração não salva', '1 cambio sin guardar'),
  saved: words(
    'Inventory updated successfully.',
    'Inventário atualizado com sucesso.',
    'El stock se actualizó correctamente.',
  ),
  empty: words(
    'No results found',
    'Nenhum resultado encontrado',
    'No se han encontrado resultados',
  ),
  emptyHint: words(
    'Try using different search terms',
    'Tente usar outros termos de busca',
    'Intenta usar diferentes términos',
  ),
  noLogs: words(
    'No updates registered yet.',
    'Nenhuma atualização registrada.',
    'Aún no hay actualizaciones.',
  ),
  noReservations: words('No reservations.', 'Nenhuma reserva.', 'Ninguna reserva.'),
  reservations: words('Reservations', 'Reservas', 'Reservas'),
  date: words('Date', 'Data', 'Fecha'),
  user: words('User', 'Usuário', 'Usuario'),
  before: words('Before', 'Antes', 'Antes'),
  after: words('After', 'Depois', 'Después'),
  order: words('Order', 'Pedido', 'Pedido'),
  quantity: words('Quantity', 'Quantidade', 'Cantidad'),
  status: words('Status', 'Status', 'Estado'),
  expires: words('Expires', 'Expira em', 'Vence'),
  Authorized: words('Authorized', 'Autorizada', 'Autorizada'),
  Confirmed: words('Confirmed', 'Confirmada', 'Confirmada'),
  retry: words('Try again', 'Tentar novamente', 'Intentar de nuevo'),
};

/** The English of `load`, `filter`, `reservationsFailed` and `forbidden` is documented; the rest is plausible. @type {Record<string, Words>} */
const ERRORS = {
  load: words(
    'There was an error loading the data. Please try again.',
    'Ocorreu um erro ao carregar os dados. Tente novamente.',
    'Se produjo un error al cargar los datos. Inténtalo de nuevo.',
  ),
  filterTitle: words('There is a problem.', 'Há um problema.', 'Hay un problema.'),
  filter: words(
    'There was a problem performing this filter. You can try again or perform another search.',
    'Houve um problema ao realizar este filtro. Você pode tentar novamente ou fazer outra busca.',
    'Hubo un problema al aplicar este filtro. Puedes intentarlo de nuevo o realizar otra búsqueda.',
  ),
  reservationsFailed: words(
    'There was an error loading reservations. Please try again.',
    'Ocorreu um erro ao carregar as reservas. Tente novamente.',
    'Se produjo un error al cargar las reservas. Inténtalo de nuevo.',
  ),
  forbidden: words(
    "Error 403 - We're sorry, but you do not have access to this page",
    'Erro 403 - Lamentamos, mas você não tem acesso a esta página',
    'Error 403 - Lo sentimos, pero no tienes acceso a esta página',
  ),
  saveForbidden: words(
    'You do not have permission to update the inventory.',
    'Você não tem permissão para atualizar o inventário.',
    'No tienes permiso para actualizar el stock.',
  ),
  saveLocked: words(
    'This item is being updated by another process. Please try again.',
    'Este item está sendo atualizado por outro processo. Tente novamente.',
    'Otro proceso está actualizando este artículo. Inténtalo de nuevo.',
  ),
  saveFailed: words(
    'There was an error updating the inventory. Please try again.',
    'Ocorreu um erro ao atualizar o inventário. Tente novamente.',
    'Se produjo un error al actualizar el stock. Inténtalo de nuevo.',
  ),
};

/**
 * Every word of the page, in one language and one generation of names.
 * @param {Language} language
 * @param {Names} names
 * @returns {Record<string, string>}
 */
export function inventoryLabels(language, names) {
  const all = { ...NEW, ...(names === 'old' ? OLD : {}), ...OWN, ...ERRORS };
  return Object.fromEntries(Object.entries(all).map(([key, value]) => [key, value[language]]));
}

/** Columns of the table; lead time came with the new names. @param {Names} names */
export function columns(names) {
  const first = [
    'products',
    'warehouse',
    'skuId',
    'lastUpdate',
    'reserved',
    'dispatched',
    'available',
  ];
  return [...first, 'updateCount', 'unlimited', ...(names === 'new' ? ['leadTime'] : [])];
}
