/** Checkout's answer to "can this be bought", computed from the index, the stock and the prices. */
import { priceOf, roads, sellableUnits } from './offer.mjs';
import { paymentData } from './payments.mjs';
import { availableUnits, stockRow } from './stock.mjs';

/** @typedef {import('./state.mjs').AccountState} AccountState */
/** @typedef {{ id: string, quantity: number, seller: string }} AskedItem */
/** @typedef {{ items: AskedItem[], country?: string | null, postalCode?: string | null }} Asked */
/**
 * @typedef {{ code: string, text: string, status: string, fields: Record<string, string> }} Message
 */

/** @param {AccountState} state @param {Asked} asked @param {string} channel */
export function simulate(state, asked, channel) {
  const code = asked.postalCode?.replace(/\D/g, '') || null;
  const lines = asked.items.map((item, index) => line(state, { item, index, channel, code }));
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

/** @typedef {{ item: AskedItem, index: number, channel: string, code: string | null }} Case */

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
      ...{ quantity, shipsTo: ['BRA'], slas: slas(state, one, availability, quantity) },
      deliveryChannels: availability === 'cannotBeDelivered' ? [] : [{ id: 'delivery' }],
    },
  };
}

/**
 * Flags come from the index, stock and price are live.
 * @param {AccountState} state
 * @param {Case} one
 */
function verdict(state, { item, channel, code }) {
  const indexed = state.index[item.id];
  const seller = state.sellers.find(({ SellerId }) => SellerId === item.seller);
  if (!indexed?.sku.IsActive || !seller?.IsActive) return 'ORD027';
  if (!indexed.product.ListStoreId.includes(Number(channel))) return 'ORD027';
  if (priceOf(state, item.id, channel) === null) return 'withoutPrice';
  if (sellableUnits(state, item.id, channel) <= 0) return 'withoutStock';
  if (code && deliveries(state, item.id, channel, code).length === 0) return 'cannotBeDelivered';
  return 'available';
}

/** @type {Record<string, { status: string, text: (name: string) => string }>} */
const TEXTS = {
  ORD027: { status: 'error', text: (name) => `Item ${name} not found or unavailable` },
  withoutPrice: { status: 'error', text: (name) => `Item ${name} is unavailable` },
  withoutStock: { status: 'error', text: (name) => `The item ${name} has no inventory` },
  cannotBeDelivered: {
    status: 'error',
    text: (name) => `Item ${name} cannot be delivered for this postal code`,
  },
  itemQuantityNotAvailable: {
    status: 'warning',
    text: (name) => `The desired quantity for item ${name} is not available`,
  },
};

/**
 * @param {string} code
 * @param {{ name: string, index: number, ean: string }} about
 * @returns {Message | undefined}
 */
function messageFor(code, { name, index, ean }) {
  const known = TEXTS[code];
  const fields = { itemIndex: String(index), ean, skuName: name };
  return known && { code, text: known.text(name), status: known.status, fields };
}

/**
 * @param {AccountState} state
 * @param {{ asked: AskedItem, index: number, channel: string, availability: string }} about
 */
function item(state, { asked, index, channel, availability }) {
  const amounts = priceOf(state, asked.id, channel);
  const selling = cents(amounts?.selling ?? 0);
  return {
    ...{ id: asked.id, requestIndex: index, quantity: asked.quantity, seller: asked.seller },
    ...{ sellerChain: [asked.seller], tax: 0, taxCode: '' },
    priceValidUntil: amounts ? new Date(Date.now() + 31_536_000_000).toISOString() : null,
    ...{
      price: selling,
      listPrice: cents(amounts?.list ?? 0),
      rewardValue: 0,
      sellingPrice: selling,
    },
    ...{ offerings: [], priceTags: [], measurementUnit: 'un', unitMultiplier: 1 },
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
 * @param {number} quantity
 */
function slas(state, { item: asked, channel, code }, availability, quantity) {
  if (availability !== 'available' || !code) return [];
  const found = deliveries(state, asked.id, channel, code);
  const policies = [...new Map(found.map((one) => [one.policyId, one])).values()];
  return policies.map((road) => ({
    ...{ id: road.policyName, deliveryChannel: 'delivery', name: road.policyName },
    deliveryIds: [
      {
        ...{ courierId: road.policyId, warehouseId: road.warehouseId, dockId: road.dockId },
        ...{ courierName: road.policyName, quantity, kitItemDetails: [] },
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

/**
 * Roads of a warehouse with stock whose policy has a rate for the postal code.
 * @param {AccountState} state
 * @param {string} skuId
 * @param {string} channel
 * @param {string} code
 */
function deliveries(state, skuId, channel, code) {
  return roads(state, channel).flatMap((road) => {
    const stocked = stockRow(state, skuId, road.warehouseId).hasUnlimitedQuantity;
    if (!stocked && availableUnits(state, skuId, road.warehouseId) <= 0) return [];
    const rows =
      Object.entries(state.freights).find(([policy]) => policy === road.policyId)?.[1] ?? [];
    const rate = rows.find((row) => row.zipCodeStart <= code && code <= row.zipCodeEnd);
    return rate ? [{ ...road, cost: rate.absoluteMoneyCost }] : [];
  });
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
