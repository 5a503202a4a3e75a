// Every screen of the stand-in store in every language and variant, and where its controls are by the store's own knowledge.
import { inventoryLabels } from '../../store/pages/inventory/labels.mjs';
import { catalogLabels } from '../../store/pages/catalog/labels.mjs';
import { FRAME } from '../admin.mjs';
import { LANGUAGES } from '../words.mjs';

/**
 * @typedef {import('../words.mjs').Language} Language
 * @typedef {'old' | 'new'} Names
 * @typedef {Partial<import('../../store/switches.mjs').Switches>} Switches
 *
 * @typedef {object} Wanted a place of the Admin, and how the store itself knows its control
 * @property {unknown} place as `domain::Place` reads it
 * @property {string} [select] the control by the store's own attributes; all that match do the same
 * @property {string[]} [cell] the texts of the row that its cell is in
 * @property {string} [column] the heading of that cell
 * @property {string} [inside] the control within the cell; the cell itself without it
 * @property {string} [says] its words, or those of its label
 *
 * @typedef {object} Screen
 * @property {string} name
 * @property {Language} language
 * @property {Names} names
 * @property {string} path of the shell
 * @property {RegExp} frame
 * @property {Switches} switches
 * @property {Wanted[]} wanted
 * @property {'typed' | 'dialog'} [state] what is done before it is looked at
 */

/** Stock rows, as SKU and warehouse. @type {[number, string][]} */
const ROWS = [
  [301, 'Central'],
  [301, 'South hub'],
  [302, 'Returns room'],
  [304, 'Central'],
];
/** Products of the list. @type {[number, string][]} */
const PRODUCTS = [
  [900, 'Tênis Serra Alta'],
  [905, 'Boné Caatinga'],
  [912, 'Cantil Orvalho'],
];
const FEEDS = ['googleshopping', 'vitrine-parceiros', 'criteo-default', 'clube-fechado'];
const NAMES = /** @type {const} */ (['new', 'old']);
const PRODUCT = 902;
const SUBMIT = 'input[type=submit][name*=BtnSalvar]';

/** @returns {Screen[]} */
export function screens() {
  return LANGUAGES.flatMap((language) => [
    ...NAMES.flatMap((names) => [
      ...inventories(language, names),
      legacyForm(language, names),
      feedList(language, names),
      feedForm(language, names),
    ]),
    newForm(language),
    newList(language),
  ]);
}

/** The list as it comes, with a count typed and so with a Save that can be pressed; and with a dialog in front of it. @param {Language} language @param {Names} names @returns {Screen[]} */
function inventories(language, names) {
  const markups = /** @type {const} */ (['shoreline', 'styleguide']);
  return markups.flatMap((inventory) => {
    const name = `inventory-${inventory}`;
    const base = { language, names, path: '/admin/inventory/', frame: FRAME.inventory };
    const switches = { language, names, inventory };
    const wanted = stock(inventoryLabels(language, names));
    const typed = { ...base, name, switches, wanted, state: /** @type {const} */ ('typed') };
    const dialog = { ...typed, name: `${name}-dialog`, state: /** @type {const} */ ('dialog') };
    return names === 'new' ? [typed, dialog] : [typed];
  });
}

/** @param {Record<string, string>} words @returns {Wanted[]} */
function stock(words) {
  const row = ([sku, warehouse] = ROWS[0]) => {
    const cell = [String(sku), warehouse];
    const of = { sku, warehouse };
    const input = 'input:not([type=checkbox])';
    return [
      { place: { UpdateCount: of }, cell, column: words.updateCount, inside: input },
      { place: { UnlimitedStock: of }, cell, column: words.unlimited, inside: 'input' },
      { place: { Available: of }, cell, column: words.available },
    ];
  };
  return [...ROWS.flatMap(row), { place: 'SaveStock', select: 'button', says: words.save }];
}

/** @param {Language} language @param {Names} names @returns {Screen} */
function legacyForm(language, names) {
  return {
    ...{ name: 'legacy-product-form', language, names, frame: FRAME.productForm },
    path: `/admin/Site/ProdutoForm.aspx?id=${PRODUCT}`,
    switches: { language, names, catalogue: 'legacy' },
    wanted: [
      {
        place: { ShowWhenOutOfStock: { product: PRODUCT } },
        select: 'input[name$=chkFlagMostrarEsgotado]',
      },
      { place: { SaveProduct: { product: PRODUCT } }, select: SUBMIT },
    ],
  };
}

/** @param {Language} language @returns {Screen} */
function newForm(language) {
  const words = catalogLabels(language);
  const product = PRODUCT;
  return {
    ...{ name: 'new-product-form', language, names: 'new', frame: FRAME.newProduct },
    path: `/admin/catalog-products/${PRODUCT}`,
    switches: { language, catalogue: 'facelift' },
    wanted: [
      { place: { ShowWhenOutOfStock: { product } }, select: '.toggle input', says: words.soldOut },
      { place: { SaveProduct: { product } }, select: 'header button', says: words.save },
    ],
  };
}

/** @param {Language} language @returns {Screen} */
function newList(language) {
  const wanted = PRODUCTS.map(([product, name]) => ({
    place: { ProductRow: { product, name } },
    select: `[role=cell] a[href$='/${product}']`,
  }));
  const place = { path: '/admin/catalog-products', frame: FRAME.newList };
  const switches = /** @type {Switches} */ ({ language, catalogue: 'facelift' });
  return { name: 'new-product-list', language, names: 'new', ...place, switches, wanted };
}

/** @param {Language} language @param {Names} names @returns {Screen} */
function feedList(language, names) {
  const wanted = FEEDS.map((feed, at) => ({
    place: { EditFeed: { feed } },
    select: `td a[href*='XmlForm.aspx?id=${at + 1}']`,
  }));
  const place = { path: '/admin/Site/Xml.aspx', frame: FRAME.feedList };
  return { name: 'feed-list', language, names, ...place, switches: { language, names }, wanted };
}

/** @param {Language} language @param {Names} names @returns {Screen} */
function feedForm(language, names) {
  const of = { feed: FEEDS[0] };
  const box = 'input[name$=chkFlagExibirIndisponiveis]';
  return {
    ...{ name: 'feed-form', language, names, switches: { language, names } },
    ...{ path: '/admin/Site/XmlForm.aspx?id=1', frame: FRAME.feedForm },
    wanted: [
      { place: 'EditXmlTab', select: 'a[href="#tabXml"]' },
      { place: { ShowUnavailableSkus: of }, select: box },
      { place: { SaveFeed: of }, select: SUBMIT },
    ],
  };
}
