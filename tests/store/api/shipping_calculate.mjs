/** The engine of deliveries by itself: what each item of a request could be sent with. Reads, although it is a POST. */
import { badRequest, json } from '../answers.mjs';
import { ANY_API_HOST as host } from '../contract.mjs';
import { quotes } from '../delivery.mjs';
import { unitsForSale } from '../stock_for_sale.mjs';

/** @typedef {import('../contract.mjs').StoreRequest} StoreRequest */
/** @typedef {import('../state.mjs').AccountState} AccountState */
/** @typedef {ReturnType<typeof quotes>[number]} Quote */
/**
 * @typedef {object} Asked one item with what its request says of all of them
 * @property {string} id
 * @property {number} quantity
 * @property {number | null} [price] without it no policy's least or greatest value applies (known issue 553080)
 * @property {string | null} [modal]
 * @property {{ weight: number, height: number, width: number, length: number }} dimension
 * @property {string | null} [dockId]
 * @property {string | null} [wareHouseId]
 * @property {string} channel
 * @property {{ zipCode: string, country: string }} location
 */

/** One list for each request, empty when nothing delivers. @param {StoreRequest} request */
function calculate({ state, body }) {
  const asked = JSON.parse(body || 'null');
  if (!Array.isArray(asked)) return badRequest('A list of requests is required.');
  return json(
    asked.map(({ items = [], location, salesChannel = '1' }) =>
      items.flatMap((/** @type {Asked} */ item) =>
        offersOf(state, { ...item, location, channel: String(salesChannel) }),
      ),
    ),
  );
}

/** @param {AccountState} state @param {Asked} asked */
function offersOf(state, asked) {
  const { dimension, quantity, modal = null, price = null } = asked;
  const parcel = { ...dimension, quantity, modal, value: price === null ? null : price * quantity };
  const code = asked.location.zipCode.replace(/\D/g, '');
  const address = { country: asked.location.country, code };
  return quotes(state, asked.channel, parcel, address)
    .filter(({ dockId }) => !asked.dockId || dockId === asked.dockId)
    .filter(({ warehouseId }) => !asked.wareHouseId || warehouseId === asked.wareHouseId)
    .filter(({ warehouseId }) => unitsForSale(state, asked.id, [warehouseId]) > 0)
    .map((quote) => offer(state, asked, quote));
}

/** @param {AccountState} state @param {Asked} asked @param {Quote} quote */
function offer(state, asked, quote) {
  const units = Math.min(unitsForSale(state, asked.id, [quote.warehouseId]), 1_000_000);
  return {
    ...{ itemId: asked.id, quantity: asked.quantity, kitItem: [], availabilityQuantity: units },
    ...{ salesChannel: asked.channel, slaType: quote.policyName, slaTypeName: quote.policyName },
    ...{ freightTableName: quote.policyName, freightTableId: quote.policyId },
    ...{ listPrice: quote.cost, transitTime: quote.time, dockTime: '00:00:00' },
    ...{ timeToDockPlusDockTime: '1.00:00:00', aditionalTimeBlockedDays: '00:00:00' },
    ...{ leadTime: '00:00:00', totalTime: quote.time, deliveryWindows: [] },
    ...{ wareHouseId: quote.warehouseId, dockId: quote.dockId, deliveryChannel: 'delivery' },
    ...{ availabilityQuantityByDeliveryChannel: units, polygonName: '' },
    ...{ accountCarrier: state.account, restrictedFreight: null, estimateDate: null },
    ...{ supplyLotId: null, isExternal: false },
  };
}

/** @type {import('../contract.mjs').Route[]} */
export const routes = [
  {
    ...{ host, method: 'POST', answer: calculate, needs: ['LogisticsAdmin', 'LogisticsViewer'] },
    path: /^\/api\/logistics\/pvt\/shipping\/calculate$/,
  },
];
