/**
 * Texts of the legacy pages as VTEX's own articles and screenshots show them, by language.
 * Where both an older and a newer wording is on record, both are here.
 */

/** @typedef {string | { old: string, new: string }} Wording */
/**
 * @typedef {Record<string, Partial<Record<import('../switches.mjs').Language, Wording>>>} Labels
 */

/** @type {Labels} */
export const DOCUMENTED = {
  'common.save': { en: 'Save', pt: 'Salvar', es: 'Guardar' },
  'common.yes': { en: 'Yes', pt: 'Sim', es: 'Sí' },

  'product.list.update': { en: 'UPDATE', pt: 'Alterar', es: 'Modificar' },
  'product.list.status': { en: 'Status' },
  'product.list.indexDate': { en: 'Index date' },
  'product.list.edit': { en: 'Edit' },
  'product.list.active': { en: 'Active', pt: 'Ativa', es: 'Activo' },
  'product.list.inactive': { en: 'Inactive', pt: 'Inativa', es: 'Inactivo' },
  'product.menu.sku': { en: 'Sku', pt: 'Sku', es: 'SKU' },
  'product.menu.similarCategory': { en: 'Similar Category' },
  'product.menu.opinion': { en: 'Opinion' },
  'product.menu.delete': { en: 'Delete' },
  'product.menu.copySkus': { en: 'Copy Skus' },
  'product.menu.indexedInfo': {
    en: 'Indexed Info',
    pt: 'Indexed info',
    es: 'Información indexada',
  },
  'sku.information.seller': { en: 'Seller' },
  'sku.information.policy': { en: 'Policy' },
  'sku.information.value': { en: 'Value' },
  'sku.information.quantity': { en: 'Quantity' },

  'product.tab.product': { en: 'Product', pt: 'Produto', es: 'Producto' },
  'product.tab.specifications': {
    en: 'Specifications',
    pt: 'Especificações',
    es: 'Especificaciones',
  },
  'product.active': { en: 'Product active', pt: 'Produto ativo', es: 'Producto activo' },
  'product.visible': {
    en: { old: 'Show on site', new: 'Show on website' },
    pt: 'Exibir no site',
    es: { old: 'Mostrar en la tienda', new: 'Mostrar en el sitio web' },
  },
  'product.showWithoutStock': {
    en: { old: 'Show out of stock', new: 'Show when out of stock' },
    pt: 'Mostrar produto esgotado',
    es: { old: 'Mostrar producto sin stock (agotado)', new: 'Mostrar producto agotado' },
  },
  'product.releaseDate': {
    en: 'Market launch date',
    pt: 'Data de lançamento no mercado',
    es: 'Fecha de lanzamiento',
  },
  'product.policies': {
    en: { old: 'Trade policies', new: 'Sales channels' },
    pt: 'Políticas Comerciais',
    es: { old: 'Tiendas', new: 'Políticas comerciales' },
  },
  'product.brand': { en: 'Brand', pt: 'Marca', es: 'Marca' },
  'product.category': { en: 'Category', pt: 'Categoria', es: 'Categoría' },
  'product.taxCode': { en: 'Tax/fiscal code', pt: 'Código fiscal', es: 'Código fiscal' },

  'sku.tab.images': { en: 'Images', pt: 'Imagens', es: 'Imágenes' },
  'sku.active': { en: 'SKU Activated?', pt: 'SKU Ativo?', es: '¿SKU activo?' },
  'sku.activateIfPossible': {
    en: 'Activate SKU if possible',
    pt: 'Ativar o SKU se possível',
    es: 'Activar SKU si es posible',
  },
  'sku.images.insert': { en: 'Insert', pt: 'Inserir', es: 'Insertar' },
  'sku.images.associate': {
    en: 'Associate existing images',
    pt: 'Associar a imagens existentes',
    es: 'Asociar a las imágenes existentes',
  },

  'xml.title': { en: 'XML Integration', pt: 'Integração XML', es: 'Integración XML' },
  'xml.list.new': { en: 'New XML', pt: 'Novo XML' },
  'xml.list.edit': {
    en: { old: 'Modify', new: 'Edit' },
    pt: { old: 'Alterar', new: 'Editar' },
    es: 'Editar',
  },
  'xml.form.edit': { en: 'Edit XML', pt: 'Editar XML', es: 'Editar XML' },
  'xml.form.type': { en: 'XML Type', pt: 'Tipo de XML' },
  'xml.form.type.open': { en: 'Open XML (default)' },
  'xml.form.fileName': { pt: 'Nome do Arquivo' },
  'xml.form.encoding': { en: 'Encoding type', pt: 'Tipo de codificação' },
  'xml.form.collection': { pt: 'Coleção' },
  'xml.form.currencySymbol': { pt: 'Símbolo de moeda nos preços' },
  'xml.form.showUnavailable': {
    en: 'Show unavailable SKUs',
    pt: 'Exibir SKUs indisponíveis',
    es: 'Mostrar SKU no disponibles',
  },
  'xml.form.showUnavailable.box': {
    en: 'Show out-of-stock (sold-out) SKUs in the results',
    pt: 'Exibir SKUs fora de estoque (esgotados) entre os resultados',
    es: 'Mostrar SKU sin stock (agotados) en los resultados',
  },
  'xml.form.showContent': {
    en: 'Show content',
    pt: { old: 'Exibe Conteúdo', new: 'Mostrar conteúdo' },
  },
  'xml.item.productId': { pt: 'Id do Produto', en: 'Product ID' },
  'xml.item.productName': { en: 'Product Name' },
  'xml.item.productAndSkuName': { en: 'Product Name + SKU Name' },
  'xml.item.skuId': { en: 'SKU ID' },
  'xml.item.skuName': { en: 'SKU name' },
  'xml.item.link': { pt: '+Link' },
  'xml.item.brand': { pt: 'Marca' },
  'xml.item.category': { pt: 'Categoria' },
  'xml.item.departmentAndCategory': { pt: 'Departamento + Categoria' },
  'xml.item.globalCategory': { en: 'Global Category', pt: 'Categoria global' },
  'xml.item.skuReference': { pt: 'Código de referência do SKU' },
  'xml.item.ean': { pt: 'EAN' },
  'xml.item.fiscalCode': { en: 'Fiscal code', pt: 'Código fiscal' },
  'xml.item.lowestPrice': { en: 'Lowest product price' },
  'xml.item.highestPrice': { en: 'Highest product price' },
  'xml.item.originalPrice': { en: 'Original SKU price' },
  'xml.item.currentPrice': { en: 'Current SKU price' },
  'xml.item.currentPriceWithTaxes': { en: 'Current SKU price + taxes' },
  'xml.item.installment': { en: 'Installment' },
  'xml.item.availability': { en: 'Availability' },
  'xml.form.priceTable': { en: 'Price tables', pt: 'Tabelas de preços' },
};
