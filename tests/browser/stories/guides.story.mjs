// Each guide from the popup's "Show me" to a change that is saved and proven, done with mouse and keys.
import assert from 'node:assert/strict';
import { SKU } from '../../store/seed/situations.mjs';
import { FRAME, saveStock, stockCell } from '../admin.mjs';
import { cardSays, pointsAt, proven, showMe, typeInto } from '../walk.mjs';
import { LANGUAGES, WORDS } from '../words.mjs';

/** @typedef {import('../run.mjs').Story} Story */
/** @typedef {import('../scene.mjs').Scene} Scene */
/** @typedef {import('../words.mjs').Language} Language */

/** @type {Record<Language, { guide: RegExp, step: RegExp, fixed: RegExp }>} */
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

/** @type {Story[]} */
export default [
  ...LANGUAGES.map((language, at) => ({
    title: `guides to a new count (${language})`,
    run: (/** @type {Scene} */ scene) =>
      count(scene, language, at % 2 === 0 ? 'shoreline' : 'styleguide'),
  })),
];

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
  await cardSays(scene, WORDS[language].pressSave);
  const save = await saveStock(frame, language);
  await pointsAt(scene, frame, save);
  await save.click();
  await proven(scene, words.fixed, language);
  assert.equal(stockOf(scene, place.sku, 'wh-central')?.totalQuantity, 5);
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
