/** The line of an order, and how it was to be shipped. */
import { address } from './shopper.mjs';

/** What every order pays for its delivery, in cents. */
export const FREIGHT = 1250;

/** @typedef {{ productId: number, name: string, sku: import('./situations.mjs').SeedSku }} Sold */

/** @param {import('./order_record.mjs').SeedOrder} seed @param {Sold} sold */
export function item(seed, { productId, name, sku }) {
  const price = Math.round((sku.price ?? 57.5) * 100);
  return {
    ...{ uniqueId: `AB${sku.id}`, id: String(sku.id), productId: String(productId) },
    ...{ ean: `7890000000${sku.id}`, lockId: `00-${seed.orderId}`, itemAttachment: emptyContent() },
    ...{ attachments: [], quantity: seed.quantity ?? 1, seller: '1', name: `${name} ${sku.name}` },
    ...{ refId: `REF-${productId}-${sku.id}`, price, listPrice: price, manualPrice: null },
    ...{ priceTags: [], imageUrl: null, detailUrl: `/produto-${productId}/p`, components: [] },
    ...{ bundleItems: [], params: [], offerings: [], sellerSku: String(sku.id) },
    ...{ priceValidUntil: null, commission: 0, tax: 0, preSaleDate: null, measurementUnit: 'un' },
    ...{ unitMultiplier: 1, sellingPrice: price, isGift: false, shippingPrice: null },
    ...{ rewardValue: 0, freightCommission: 0, taxCode: '', parentItemIndex: null },
  };
}

function emptyContent() {
  return { content: {}, name: null };
}

/** @param {ReturnType<typeof item>} line @param {string} account */
export function shippingData({ quantity, lockId }, account) {
  const courier = { courierId: 'pol-standard', courierName: 'Standard', dockId: 'dock-a' };
  const sla = { id: 'Standard', name: 'Standard', shippingEstimate: '3bd', price: FREIGHT };
  return {
    ...{ id: 'shippingData', address: address(), selectedAddresses: [address()] },
    logisticsInfo: [
      {
        ...{ itemIndex: 0, itemId: lockId, selectedSla: 'Standard', lockTTL: '10d' },
        ...{ price: FREIGHT, listPrice: FREIGHT, sellingPrice: FREIGHT, deliveryWindow: null },
        ...{ deliveryCompany: 'Standard', shippingEstimate: '3bd', shippingEstimateDate: null },
        ...{ slas: [{ ...sla, deliveryChannel: 'delivery' }], shipsTo: ['BRA'] },
        deliveryIds: [
          {
            ...{ ...courier, quantity, warehouseId: 'wh-central' },
            ...{ accountCarrierName: account, kitItemDetails: [] },
          },
        ],
        deliveryChannels: [{ id: 'delivery', stockBalance: 3 }],
        ...{ selectedDeliveryChannel: 'delivery', deliveryChannel: 'delivery' },
        ...{ pickupStoreInfo: null, addressId: 'casa-da-zuleica', polygonName: null },
      },
    ],
    ...{ trackingHints: null, contactInformation: [], availableAddresses: [address()] },
  };
}
