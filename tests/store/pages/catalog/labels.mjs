/**
 * Words of the new catalogue. `LIST`, `PRODUCT` and `SKU` are the documented ones, except that documents give
 * English or Portuguese only for some of the list's; those in `OWN` are plausible, not documented.
 */

/** @typedef {{ en: string, pt: string, es: string }} Words */

/** @param {string} en @param {string} pt @param {string} es @returns {Words} */
const words = (en, pt, es) => ({ en, pt, es });

/** Spanish filters and columns are unverified. @type {Record<string, Words>} */
const LIST = {
  title: words('Products and SKUs', 'Produtos e SKUs', 'Productos y SKUs'),
  add: words('Add Product', 'Adicionar produto', 'Agregar producto'),
  search: words('Use / to search', 'Use / para buscar', 'Usa / para buscar'),
  status: words('Status', 'Status', 'Estado'),
  brand: words('Brand', 'Marca', 'Marca'),
  category: words('Category', 'Categoria', 'Categoría'),
  seller: words('Seller', 'Seller', 'Seller'),
  kit: words('Kit', 'Kit', 'Kit'),
  visibility: words('Store Visibility', 'Exibição na loja', 'Visibilidad en la tienda'),
  policy: words('Trade policy', 'Política comercial', 'Política comercial'),
  clearAll: words('Clear all', 'Limpar todos', 'Limpiar todo'),
  name: words('Name', 'Nome', 'Nombre'),
  lastUpdate: words('Last Update', 'Última atualização', 'Última actualización'),
  wrong: words('Something went wrong', 'Algo deu errado', 'Algo salió mal'),
  again: words('Try again', 'Tentar novamente', 'Intentar de nuevo'),
  empty: words(
    'No results found',
    'Nenhum resultado encontrado',
    'No se han encontrado resultados',
  ),
  emptyHint: words(
    'Try using different search terms',
    'Tente usar termos diferentes',
    'Intenta usar diferentes términos',
  ),
  editProduct: words('Edit product', 'Editar produto', 'Editar producto'),
  viewSkus: words('View SKU list', 'Ver lista de SKUs', 'Ver lista de SKUs'),
  similarCategory: words(
    'Edit similar category',
    'Editar categoria similar',
    'Editar categoría similar',
  ),
  editPrices: words('Edit prices', 'Editar preços', 'Editar precios'),
  editInventory: words('Edit inventory', 'Editar inventário', 'Editar stock'),
  viewInStore: words('View in store', 'Ver na loja', 'Ver en la tienda'),
  indexedInfo: words('View indexed info', 'Ver informações indexadas', 'Ver información indexada'),
  forSale: words('Available for sale', 'Disponível para venda', 'Disponible para la venta'),
  unavailable: words('Unavailable product', 'Produto indisponível', 'Producto no disponible'),
  inactive: words('Inactive in the catalog', 'Inativo no catálogo', 'Inactivo en el catálogo'),
};

/** @type {Record<string, Words>} */
const PRODUCT = {
  product: words('Product', 'Produto', 'Producto'),
  skus: words('SKUs', 'SKUs', 'SKUs'),
  active: words('Active', 'Ativo', 'Activo'),
  storefront: words('Storefront', 'Frente de Loja', 'Visibilidad'),
  display: words('Display on website', 'Mostrar no site', 'Mostrar en el sitio web'),
  soldOut: words(
    'Show when out of stock',
    'Mostrar quando estiver fora de estoque',
    'Mostrar cuando está sin stock',
  ),
  release: words('Release date', 'Data de lançamento', 'Fecha de release'),
  policies: words('Trade policies', 'Políticas comerciais', 'Políticas comerciales'),
  allPolicies: words(
    'All trade policies',
    'Todas as políticas comerciais',
    'Todas las políticas comerciales',
  ),
  somePolicies: words(
    'Specific trade policies',
    'Políticas comerciais específicas',
    'Políticas comerciales específicas',
  ),
  brandRequired: words('Brand*', 'Marca*', 'Marca*'),
  categoryRequired: words('Category*', 'Categoria*', 'Categoría*'),
  taxCode: words('Tax code', 'Código fiscal', 'Código fiscal'),
  attributes: words('Category attributes', 'Atributos da categoria', 'Atributos de categoría'),
  save: words('Save', 'Salvar', 'Guardar'),
};

/** @type {Record<string, Words>} */
const SKU = {
  media: words('Media', 'Mídias', 'Contenido multimedia'),
  images: words('Images', 'Imagens', 'Imágenes'),
  addImage: words('Add', 'Adicionar', 'Agregar'),
  refId: words('Reference code', 'Código de referência', 'Código de referencia'),
  ean: words('EAN/UPC', 'EAN/UPC', 'EAN/UPC'),
  manufacturerCode: words('Manufacturer code', 'Código do fabricante', 'Código del fabricante'),
  packageWeight: words('Package weight', 'Peso do pacote', 'Peso del paquete'),
  packageWidth: words('Package width', 'Largura do pacote', 'Anchura del paquete'),
  packageHeight: words('Package height', 'Altura do pacote', 'Altura del paquete'),
  packageLength: words('Package length', 'Comprimento do pacote', 'Longitud del paquete'),
  inventoryUnit: words('Inventory unit', 'Medidas de estoque', 'Medidas de stock'),
  measurementUnit: words('Unit of measure', 'Unidade de medida', 'Unidad de medida'),
  unitMultiplier: words('Unit multiplier', 'Multiplicador de unidade', 'Multiplicador de unidad'),
  presale: words('Presale date', 'Data de pré-venda', 'Fecha de preventa'),
};

/** The Spanish of `failed` is documented (answers 422 and 500). @type {Record<string, Words>} */
const OWN = {
  failed: words(
    'This product could not be saved. Check the information entered and try again',
    'Não foi possível salvar este produto. Verifique as informações inseridas e tente novamente',
    'No se pudo guardar este producto. Comprueba la información ingresada y vuelve a intentarlo',
  ),
  forbidden: words(
    "Error 403 - We're sorry, but you do not have access to this page",
    'Erro 403 - Lamentamos, mas você não tem acesso a esta página',
    'Error 403 - Lo sentimos, pero no tienes acceso a esta página',
  ),
  saved: words(
    'Product saved successfully.',
    'Produto salvo com sucesso.',
    'El producto se guardó correctamente.',
  ),
  skuSaved: words(
    'SKU saved successfully.',
    'SKU salvo com sucesso.',
    'El SKU se guardó correctamente.',
  ),
  skuFailed: words(
    'This SKU could not be saved. Check the information entered and try again',
    'Não foi possível salvar este SKU. Verifique as informações inseridas e tente novamente',
    'No se pudo guardar este SKU. Comprueba la información ingresada y vuelve a intentarlo',
  ),
  required: words(
    'This field is required',
    'Este campo é obrigatório',
    'Este campo es obligatorio',
  ),
  general: words('General information', 'Informações gerais', 'Información general'),
  organization: words('Organization', 'Organização', 'Organización'),
  identifiers: words('Identifiers', 'Identificadores', 'Identificadores'),
  packing: words('Package', 'Pacote', 'Paquete'),
  productName: words('Product name*', 'Nome do produto*', 'Nombre del producto*'),
  description: words('Description', 'Descrição', 'Descripción'),
  productId: words('Product ID', 'ID do produto', 'ID del producto'),
  skuId: words('SKU ID', 'ID do SKU', 'ID del SKU'),
  back: words('Back', 'Voltar', 'Volver'),
  actions: words('Actions', 'Ações', 'Acciones'),
  edit: words('Edit', 'Editar', 'Editar'),
  skuName: words('SKU name*', 'Nome do SKU*', 'Nombre del SKU*'),
  apply: words('Apply', 'Aplicar', 'Aplicar'),
  clear: words('Clear', 'Limpar', 'Limpiar'),
  yes: words('Yes', 'Sim', 'Sí'),
  no: words('No', 'Não', 'No'),
  statusActive: words('Active', 'Ativo', 'Activo'),
  statusInactive: words('Inactive', 'Inativo', 'Inactivo'),
  displayed: words('Displayed', 'Exibido', 'Mostrado'),
  hidden: words('Not displayed', 'Não exibido', 'No mostrado'),
  close: words('Close', 'Fechar', 'Cerrar'),
};

/** @param {'en' | 'pt' | 'es'} language @returns {Record<string, string>} */
export function catalogLabels(language) {
  const all = { ...LIST, ...PRODUCT, ...SKU, ...OWN };
  return Object.fromEntries(Object.entries(all).map(([key, value]) => [key, value[language]]));
}
