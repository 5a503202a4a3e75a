// The guide to a new count of SKU 302, as far as a story wants to walk it before it makes trouble.
import { SKU } from '../../store/seed/situations.mjs';
import { FRAME, saveStock, stockCell } from '../admin.mjs';
import { cardSays, pointsAt, showMe, typeInto } from '../walk.mjs';
import { WORDS } from '../words.mjs';

/**
 * @typedef {import('../scene.mjs').Scene} Scene
 * @typedef {Parameters<Scene['visit']>[1]} Visit
 */

export const SOLD_OUT = SKU.outOfStockHidden;
export const INVENTORY = `/admin/inventory/?keyword=${SOLD_OUT}&skuId=${SOLD_OUT}`;
/** The product of the sold-out SKU. */
export const PRODUCT = '/admin/Site/ProdutoForm.aspx?id=902';
export const GUIDE = /Update the count of SKU 302/;
export const TYPE_COUNT = /Under Update count, type how many units of SKU 302/;
export const FIXED = /SKU 302 has no units to sell/;
/** What the page sends when Save is pressed. */
export const SAVE = { match: `/inventory/skus/${SOLD_OUT}/warehouses/`, method: 'PUT' };

/** Starts the guide; the ring is around the count of Central. @param {Scene} scene @param {Visit} [visit] */
export async function startCount(scene, visit) {
  await scene.visit(INVENTORY, visit);
  await showMe(scene, GUIDE);
  return atCount(scene);
}

/** Waits for the step that asks for the count. @param {Scene} scene */
export async function atCount(scene) {
  await cardSays(scene, TYPE_COUNT);
  const frame = await scene.frame(FRAME.inventory);
  const field = await stockCell(frame, {
    ...{ sku: SOLD_OUT, warehouse: 'Central' },
    column: 'updateCount',
  });
  await pointsAt(scene, frame, field);
  return { frame, field };
}

/** Types a count that helps and waits until the ring is around Save. @param {Scene} scene @param {Visit} [visit] */
export async function startSave(scene, visit) {
  const { field } = await startCount(scene, visit);
  await typeInto(scene, field, '5');
  return atSave(scene);
}

/** Waits for the step that asks to save. @param {Scene} scene */
export async function atSave(scene) {
  await cardSays(scene, WORDS.en.pressSave);
  const frame = await scene.frame(FRAME.inventory);
  const save = await saveStock(frame);
  await pointsAt(scene, frame, save);
  return save;
}

/** What the store holds of the SKU in Central. @param {Scene} scene */
export function storedCount(scene) {
  const { inventory } = scene.store.state.demoshop;
  const row = inventory.find(
    ({ skuId, warehouseId }) => skuId === String(SOLD_OUT) && warehouseId === 'wh-central',
  );
  return row?.totalQuantity ?? 0;
}
