// What the store's own checkout says, asked past the browser: the measure that a verdict is held against.
import { Visitor } from '../store/client.mjs';

/**
 * @typedef {import('./scene.mjs').Scene} Scene
 * @typedef {{ quantity?: number, channel?: string, country?: string, postalCode?: string }} Wanted
 */

/** Would the checkout sell all units of a SKU that are asked for, and take a payment? @param {Scene} scene @param {string} id @param {Wanted} wanted */
export async function storeSells(scene, id, { quantity = 1, channel = '1', ...address } = {}) {
  const path = `/api/checkout/pub/orderForms/simulation?sc=${channel}`;
  const body = { items: [{ id, quantity, seller: '1' }], ...address };
  const answer = (await new Visitor(scene.store).ask(path, { method: 'POST', body })).json();
  const [item] = answer.items ?? [];
  const isWhole = item?.availability === 'available' && item.quantity === quantity;
  return isWhole && answer.paymentData.paymentSystems.length > 0;
}
