/** Checkout's answer to "can this be bought", computed from the index, the stock and the prices. */
import { messageFor } from './messages.mjs';
import { priceOf, sellableUnits } from './offer.mjs';
import { paymentData } from './payments.mjs';
import { deliveries, multiplierOf, verdict, worth } from './purchase.mjs';

/** @typedef {import('./state.mjs').AccountState} AccountState */
/** @typedef {import('./purchase.mjs').AskedItem} AskedItem */
/** @typedef {import('./purchase.mjs').Case} Case */
/** @typedef {{ items: AskedItem[], country?: string | null, postalCode?: string | null }} Asked */

/** @param {AccountState} state @param {Asked} asked @param {string} channel */
export function simulate(state, asked, channel) {
  const address = addressOf(asked);
  const value = worth(state, asked.items, channel);
  const lines = asked.items.map((item, index) =>
    line(state, { item, index, channel, address, value }),
  );
  const kept = lines.filter((one) => one.refused === undefined);
  const items = kept.map((one) => one.item);
  return {
    items,
    ratesAndBenefitsData: { rateAndBenefitsIdentifiers: [], teaser: [] },
    paymentData: paymentData(state, channel),
    ...{ selectableGifts: [], marketingData: null },
    ...{ postalCode: asked.postalCode ?? null, country: asked.country ?? null },
    logisticsInfo: kept.map((one, index) => ({ ...one.logistics, itemIndex: index })),
    messages: lines.flatMap((one) => one.message ?? []),
    purchaseConditions: { itemPurchaseConditions: [] },
    ...{ pickupPoints: [], subscriptionData: null, totals: totals(items) },
    itemMetadata: { items: [] },
  };
}

/** @param {Asked} asked @returns {import('./delivery.mjs').Address | null} */
function addressOf({ country, postalCode }) {
  const code = postalCode?.replace(/\D/g, '');
  return code && country ? { country, code } : null;
}

/** @param {AccountState} state @param {Case} one */
function line(state, one) {
  const availability = verdict(state, one);
  const { item: asked, index, channel } = one;
  const name = nameOf(state, asked.id);
  const message = messageFor(availability, {
    name,
    index,
    ean: state.index[asked.id]?.sku.Ean ?? '',
  });
  const units = sellableUnits(state, asked.id, channel);
  const short = availability === 'available' && units < asked.quantity;
  const quantity = short ? units : asked.quantity;
  return {
    refused: availability === 'ORD027' ? true : undefined,
    message: short ? messageFor('itemQuantityNotAvailable', { name, index, ean: '' }) : message,
    item: item(state, { asked: { ...asked, quantity }, index, channel, availability }),
    logistics: {
      ...{ itemIndex: index, addressId: null, selectedSla: null, selectedDeliveryChannel: null },
      ...{
        quantity,
        shipsTo: ['BRA'],
        slas: slas(state, { ...one, item: { ...asked, quantity } }, availability),
      },
      deliveryChannels: availability === 'cannotBeDelivered' ? [] : [{ id: 'delivery' }],
    },
  };
}

/**
 * @param {AccountState} state
 * @param {{ asked: AskedItem, index: number, channel: string, availability: string }} about
 */
function item(state, { asked, index, channel, availability }) {
  const amounts = priceOf(state, asked.id, channel);
  const unitMultiplier = multiplierOf(state, asked.id);
  const price = cents(amounts?.selling ?? 0);
  const selling = Math.round(price * unitMultiplier);
  return {
    ...{ id: asked.id, requestIndex: index, quantity: asked.quantity, seller: asked.seller },
    ...{ sellerChain: [asked.seller], tax: 0 },
    taxCode: state.index[asked.id]?.product.TaxCode ?? '',
    priceValidUntil: amounts ? new Date(Date.now() + 31_536_000_000).toISOString() : null,
    ...{
      price,
      listPrice: cents(amounts?.list ?? 0),
      rewardValue: 0,
      sellingPrice: selling,
    },
    ...{ offerings: [], priceTags: [], measurementUnit: 'un', unitMultiplier },
    ...{ parentItemIndex: null, parentAssemblyBinding: null, availability },
    priceDefinition: {
      ...{ calculatedSellingPrice: selling, total: selling * asked.quantity },
      sellingPrices: [{ value: selling, quantity: asked.quantity }],
    },
  };
}

/**
 * @param {AccountState} state
 * @param {Case} one
 * @param {string} availability
 */
function slas(state, one, availability) {
  if (availability !== 'available' || !one.address) return [];
  const found = deliveries(state, one);
  const policies = [...new Map(found.map((road) => [road.policyId, road])).values()];
  return policies.map((road) => ({
    ...{ id: road.policyName, deliveryChannel: 'delivery', name: road.policyName },
    deliveryIds: [
      {
        ...{ courierId: road.policyId, warehouseId: road.warehouseId, dockId: road.dockId },
        ...{ courierName: road.policyName, quantity: one.item.quantity, kitItemDetails: [] },
      },
    ],
    ...{ shippingEstimate: '3bd', shippingEstimateDate: null, lockTTL: null },
    ...{ availableDeliveryWindows: [], deliveryWindow: null },
    ...{ price: cents(road.cost), listPrice: cents(road.cost), tax: 0 },
    pickupStoreInfo: {
      ...{ isPickupStore: false, friendlyName: null, address: null, additionalInfo: null },
      dockId: null,
    },
    ...{ pickupPointId: null, pickupDistance: 0, polygonName: null, transitTime: '2bd' },
  }));
}

/** @param {AccountState} state @param {string} skuId */
function nameOf(state, skuId) {
  const indexed = state.index[skuId];
  return indexed ? `${indexed.product.Name} ${indexed.sku.Name}` : skuId;
}

/** @param {ReturnType<typeof item>[]} items */
function totals(items) {
  const value = items
    .filter((one) => one.availability === 'available')
    .reduce((sum, one) => sum + one.sellingPrice * one.quantity, 0);
  return value > 0 ? [{ id: 'Items', name: 'Items Total', value }] : [];
}

/** @param {number} amount */
function cents(amount) {
  return Math.round(amount * 100);
}
