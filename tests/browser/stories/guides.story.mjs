// Each guide from the popup's "Show me" to a change that is saved and proven, done with mouse and keys.
import assert from 'node:assert/strict';
import { SKU } from '../../store/seed/situations.mjs';
import {
  editFeed,
  FRAME,
  legacyBox,
  legacySave,
  newSave,
  newShowSwitch,
  saveStock,
  stockCell,
} from '../admin.mjs';
import { press, seen } from '../seen.mjs';
import { cardSays, pointsAt, pressCard, proven, showMe, typeInto } from '../walk.mjs';
import { LANGUAGES, WORDS } from '../words.mjs';

/** @typedef {import('../run.mjs').Story} Story */
/** @typedef {import('../scene.mjs').Scene} Scene */
/** @typedef {import('../words.mjs').Language} Language */

/** @typedef {{ guide: RegExp, step: RegExp, fixed: RegExp }} Words */

/** @type {Record<Language, Words>} */
const COUNT = {
  en: {
    guide: /Update the count of SKU 302/,
    step: /Under Update count, type how many units of SKU 302 you have in Central: 1 or more/,
    fixed: /SKU 302 has no units to sell/,
  },
  pt: {
    guide: /Atualizar a contagem do SKU 302/,
    step: /Em Atualizar contagem, digite quantas unidades do SKU 302 você tem em Central: 1 ou mais/,
    fixed: /O SKU 302 não tem unidades para vender/,
  },
  es: {
    guide: /Actualizar el recuento del SKU 302/,
    step: /En Actualizar recuento, escribe cuántas unidades del SKU 302 tienes en Central: 1 o más/,
    fixed: /El SKU 302 no tiene unidades para vender/,
  },
};

/** @type {Record<Language, Words>} */
const UNLIMITED = {
  en: {
    guide: /Unlimited inventory for SKU 302/,
    step: /Switch on Unlimited inventory .* for SKU 302 in Central\. It will never run out/,
    fixed: COUNT.en.fixed,
  },
  pt: {
    guide: /Estoque infinito para o SKU 302/,
    step: /Ative Estoque infinito do SKU 302 em Central\. Ele nunca vai acabar/,
    fixed: COUNT.pt.fixed,
  },
  es: {
    guide: /Stock ilimitado para el SKU 302/,
    step: /Activa Stock ilimitado del SKU 302 en Central\. Nunca se agotará/,
    fixed: COUNT.es.fixed,
  },
};

/** Two counted, six reserved and none of them in handling. @type {Record<Language, Words>} */
const NEGATIVE = {
  en: {
    guide: /Correct the negative stock of SKU 305/,
    step: /SKU 305 in South hub, type: units you can sell \+ 6 reserved .* To sell 1: 1 \+ 6 = 7\. To sell 2: 8\./,
    fixed: /SKU 305 is negative in South hub/,
  },
  pt: {
    guide: /Corrigir o estoque negativo do SKU 305/,
    step: /SKU 305 em South hub, digite: .* \+ 6 reservadas .* Para vender 1: 1 \+ 6 = 7\. Para vender 2: 8\./,
    fixed: /O SKU 305 está negativo em South hub/,
  },
  es: {
    guide: /Corregir el stock negativo del SKU 305/,
    step: /SKU 305 en South hub, escribe: .* \+ 6 reservadas .* Para vender 1: 1 \+ 6 = 7\. Para vender 2: 8\./,
    fixed: /El SKU 305 está en negativo en South hub/,
  },
};

/** @type {Record<Language, Words>} */
const SHOW = {
  en: {
    guide: /Show product 902 when out of stock/,
    step: /Switch on Show when out of stock\..* nobody can buy the item for that/,
    fixed: /This product is sold out and therefore not shown in the store/,
  },
  pt: {
    guide: /Mostrar o produto 902 quando esgotado/,
    step: /Ative Mostrar quando estiver fora de estoque .* isso não permite comprar o item/,
    fixed: /Este produto está esgotado/,
  },
  es: {
    guide: /Mostrar el producto 902 sin stock/,
    step: /Activa Mostrar cuando está sin stock .* eso no permite comprar el ítem/,
    fixed: /Este producto está agotado/,
  },
};

/** @type {Record<Language, Words & { open: RegExp, link: RegExp, edit: RegExp }>} */
const FEED = {
  en: {
    guide: /List sold-out SKUs in the feed googleshopping/,
    open: /Open Store Settings > Channels > XML Integration/,
    link: /Open XML Integration/,
    edit: /Press Edit \(or Modify\) in the row of googleshopping/,
    step: /Tick Show out-of-stock .* the store's own checkout does not change/,
    fixed: /.*“googleshopping”/,
  },
  pt: {
    guide: /Listar SKUs esgotados no XML googleshopping/,
    open: /Abra Configurações da loja > Canais > Integração XML/,
    link: /Abrir Integração XML/,
    edit: /Clique em Editar \(ou Alterar\) na linha de googleshopping/,
    step: /Marque Exibir SKUs fora de estoque .* o checkout da loja não muda/,
    fixed: /.*“googleshopping”/,
  },
  es: {
    guide: /Listar SKU agotados en el XML googleshopping/,
    open: /Abre Configuración de la tienda > Canales > Integración XML/,
    link: /Abrir Integración XML/,
    edit: /Haz clic en Editar \(o Modificar\) en la fila de googleshopping/,
    step: /Marca Mostrar SKU sin stock .* el checkout de la tienda no cambia/,
    fixed: /.*“googleshopping”/,
  },
};

const MARKUPS = /** @type {const} */ (['shoreline', 'styleguide']);
const FRAMINGS = /** @type {const} */ (['proxy', 'cross']);

/** @type {Story[]} */
export default LANGUAGES.flatMap((language, at) => [
  {
    title: `guides to a new count (${language})`,
    run: (scene) => count(scene, language, MARKUPS[at % 2]),
  },
  {
    title: `guides to unlimited inventory (${language})`,
    run: (scene) => unlimited(scene, language, MARKUPS[(at + 1) % 2]),
  },
  {
    title: `guides to the correction of a negative row, with the arithmetic (${language})`,
    run: (scene) => negative(scene, language, MARKUPS[at % 2]),
  },
  {
    title: `guides to the switch that shows a sold-out product, in the old form (${language})`,
    run: (scene) => showInOldForm(scene, language, FRAMINGS[at % 2]),
  },
  {
    title: `guides to the switch that shows a sold-out product, in the new form (${language})`,
    run: (scene) => showInNewForm(scene, language),
  },
  {
    title: `guides from the product to the option of its feed (${language})`,
    run: (scene) => feed(scene, language, FRAMINGS[(at + 1) % 2]),
  },
]);

/** @param {Scene} scene @param {Language} language @param {'shoreline' | 'styleguide'} inventory */
async function count(scene, language, inventory) {
  const words = COUNT[language];
  const place = { sku: SKU.outOfStockHidden, warehouse: 'Central', language };
  await scene.visit(inventoryOf(place.sku), { language, inventory });
  await showMe(scene, words.guide, { language });
  await cardSays(scene, words.step);
  const frame = await scene.frame(FRAME.inventory);
  const field = await stockCell(frame, { ...place, column: 'updateCount' });
  await pointsAt(scene, frame, field);
  await typeInto(scene, field, '5');
  await pressSave(scene, frame, saveStock, language);
  await proven(scene, words.fixed, language);
  assert.equal(stockOf(scene, place.sku, 'wh-central')?.totalQuantity, 5);
}

/** @param {Scene} scene @param {Language} language @param {'shoreline' | 'styleguide'} inventory */
async function unlimited(scene, language, inventory) {
  const words = UNLIMITED[language];
  const place = { sku: SKU.outOfStockHidden, warehouse: 'Central', language };
  await scene.visit(inventoryOf(place.sku), { language, inventory });
  await showMe(scene, words.guide, { language });
  await cardSays(scene, words.step);
  const frame = await scene.frame(FRAME.inventory);
  const control = await stockCell(frame, { ...place, column: 'unlimited' });
  await pointsAt(scene, frame, control);
  await press(control);
  await pressSave(scene, frame, saveStock, language);
  await proven(scene, words.fixed, language);
  assert.equal(stockOf(scene, place.sku, 'wh-central')?.hasUnlimitedQuantity, true);
}

/** @param {Scene} scene @param {Language} language @param {'shoreline' | 'styleguide'} inventory */
async function negative(scene, language, inventory) {
  const words = NEGATIVE[language];
  const place = { sku: SKU.negativeRow, warehouse: 'South hub', language };
  await scene.visit(inventoryOf(place.sku), { language, inventory });
  await showMe(scene, words.guide, { language });
  await cardSays(scene, words.step);
  const frame = await scene.frame(FRAME.inventory);
  const field = await stockCell(frame, { ...place, column: 'updateCount' });
  await pointsAt(scene, frame, field);
  await typeInto(scene, field, '8');
  await pressSave(scene, frame, saveStock, language);
  await proven(scene, words.fixed, language);
  assert.equal(stockOf(scene, place.sku, 'wh-south')?.totalQuantity, 8);
}

/** @param {Scene} scene @param {Language} language @param {'proxy' | 'cross'} legacyFrame */
async function showInOldForm(scene, language, legacyFrame) {
  const words = SHOW[language];
  await scene.visit('/admin/Site/ProdutoForm.aspx?id=902', { language, legacyFrame });
  await showMe(scene, words.guide, { language });
  await cardSays(scene, words.step);
  const frame = await scene.frame(FRAME.productForm);
  const box = await legacyBox(frame, 'product.showWithoutStock', language);
  await pointsAt(scene, frame, box);
  await press(box);
  await pressSave(scene, frame, legacySave, language);
  await proven(scene, words.fixed, language);
  assert.equal(productOf(scene, 902)?.ShowWithoutStock, true);
}

/** @param {Scene} scene @param {Language} language */
async function showInNewForm(scene, language) {
  const words = SHOW[language];
  await scene.visit('/admin/catalog-products/902', { language });
  await showMe(scene, words.guide, { language });
  await cardSays(scene, words.step);
  const frame = await scene.frame(FRAME.newProduct);
  const control = await newShowSwitch(frame, language);
  await pointsAt(scene, frame, control);
  await press(control);
  await pressSave(scene, frame, newSave, language);
  await proven(scene, words.fixed, language);
  assert.equal(productOf(scene, 902)?.ShowWithoutStock, true);
}

/** A feed has no API: it is known only once its form was seen. @param {Scene} scene @param {Language} language @param {'proxy' | 'cross'} legacyFrame */
async function feed(scene, language, legacyFrame) {
  const words = FEED[language];
  await scene.visit('/admin/Site/XmlForm.aspx?id=1', { language, legacyFrame });
  await seen(await scene.frame(FRAME.feedForm), '.dot', words.fixed);
  await scene.visit('/admin/Site/ProdutoForm.aspx?id=908', { language, legacyFrame });
  await showMe(scene, words.guide, { language });
  await cardSays(scene, words.open);
  await pressCard(scene, words.link);
  await cardSays(scene, words.edit);
  const list = await scene.frame(FRAME.feedList);
  const edit = await editFeed(list, 'googleshopping', language);
  await pointsAt(scene, list, edit);
  await press(edit);
  await cardSays(scene, words.step);
  const frame = await scene.frame(FRAME.feedForm);
  const box = await legacyBox(frame, 'xml.form.showUnavailable', language);
  await pointsAt(scene, frame, box);
  await press(box);
  await pressSave(scene, frame, legacySave, language);
  await proven(scene, words.fixed, language);
  const { feeds } = scene.store.state.demoshop;
  assert.equal(feeds.find(({ fileName }) => fileName === 'googleshopping')?.showUnavailable, true);
}

/**
 * @param {Scene} scene
 * @param {import('puppeteer-core').Frame} frame
 * @param {(frame: import('puppeteer-core').Frame, language: Language) => Promise<import('../seen.mjs').Handle>} find
 * @param {Language} language
 */
async function pressSave(scene, frame, find, language) {
  await cardSays(scene, WORDS[language].pressSave);
  const save = await find(frame, language);
  await pointsAt(scene, frame, save);
  await press(save);
}

/** @param {number} sku */
function inventoryOf(sku) {
  return `/admin/inventory/?keyword=${sku}&skuId=${sku}`;
}

/** @param {Scene} scene @param {number} sku @param {string} warehouse */
function stockOf(scene, sku, warehouse) {
  const { inventory } = scene.store.state.demoshop;
  return inventory.find((row) => row.skuId === String(sku) && row.warehouseId === warehouse);
}

/** @param {Scene} scene @param {number} id */
function productOf(scene, id) {
  return scene.store.state.demoshop.products.find((product) => product.Id === id);
}
