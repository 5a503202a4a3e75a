/** Shipping policies and their freight tables: the last part of the road, and what it does not carry. */
import { docks } from './network.mjs';

const DAY = '1.00:00:00';

/** @param {string} account */
export function shippingPolicies(account) {
  return [
    policy(account, 'pol-standard', 'Standard'),
    policy(account, 'pol-express', 'Express'),
    { ...policy(account, 'pol-night', 'Night courier'), isActive: false },
    {
      ...policy(account, 'pol-faulty', 'Unread table'),
      processingStatus: processingStatus('Invalid postal code in line 7'),
    },
    policy(account, 'pol-north', 'North only'),
    {
      ...policy(account, 'pol-valuable', 'Valuables'),
      ...{ minimumValueAceptable: 200, maximumValueAceptable: 5000 },
    },
    {
      ...policy(account, 'pol-cold', 'Refrigerated'),
      modalSettings: modalSettings(['REFRIGERATED']),
    },
  ];
}

/**
 * @param {string} account
 * @param {string} id
 * @param {string} name
 */
function policy(account, id, name) {
  const linked = docks().filter((dock) => dock.freightTableIds.includes(id));
  const linkedDocks = linked.map((dock) => ({ id: dock.id, name: dock.name }));
  return {
    ...{ id, name, shippingMethod: name },
    weekendAndHolidays: { saturday: false, sunday: false, holiday: false },
    maxDimension: { largestMeasure: 0, maxMeasureSum: 200 },
    ...{ numberOfItemsPerShipment: 50, minimumValueAceptable: 0, maximumValueAceptable: 0 },
    deliveryScheduleSettings: {
      ...{ useDeliverySchedule: false, dayOfWeekForDelivery: [] },
      ...{ maxRangeDelivery: 0, dayOfWeekBlockeds: [] },
    },
    carrierSchedule: [],
    cubicWeightSettings: { volumetricFactor: 0, minimunAcceptableVolumetricWeight: 0 },
    modalSettings: modalSettings([]),
    businessHourSettings: { carrierBusinessHours: [], isOpenOutsideBusinessHours: true },
    pickupPointsSettings: { pickupPointIds: [], pickupPointTags: [], sellers: [] },
    processingStatus: processingStatus(null),
    ...{ deliveryChannel: 'delivery', calculationType: 0, isActive: true },
    lastIndexedAt: '2026-02-20T08:00:00+00:00',
    shippingHoursSettings: { shippingHours: [], acceptOrdersOutsideShippingHours: true },
    carrierInfo: {
      ...{ carrierAccountName: account, deliveryAgreementId: null, linkedDocks },
      readyToUse: linkedDocks.length > 0,
    },
  };
}

/** A policy with modals of its own takes nothing else. @param {string[]} modals */
function modalSettings(modals) {
  return { modals, useOnlyItemsWithDefinedModal: modals.length > 0 };
}

/** What became of the uploaded table; the number is a guess for anything but 1. @param {string | null} errorMessage */
function processingStatus(errorMessage) {
  return { status: errorMessage ? 3 : 1, errorMessage, errorsMetadata: null };
}

/** Hardly a rate row covers 40000-000 to 79999-999: nothing of the everyday warehouses is delivered there. */
export function freights() {
  return {
    'pol-standard': [
      freight('01000000', '39999999', 12.5, '2.00:00:00'),
      freight('80000000', '99999999', 19.9, '4.00:00:00'),
    ],
    'pol-express': [freight('01000000', '05999999', 29.9, DAY)],
    'pol-night': [],
    'pol-faulty': [],
    'pol-north': [freight('66000000', '69999999', 49.9, '9.00:00:00')],
    'pol-valuable': [freight('01000000', '39999999', 15, '3.00:00:00')],
    'pol-cold': [freight('01000000', '39999999', 39.9, DAY)],
  };
}

/**
 * @param {string} zipCodeStart
 * @param {string} zipCodeEnd
 * @param {number} cost
 * @param {string} timeCost
 */
function freight(zipCodeStart, zipCodeEnd, cost, timeCost) {
  return {
    ...{ zipCodeStart, zipCodeEnd, weightStart: 0, weightEnd: 30000 },
    ...{ absoluteMoneyCost: cost, pricePercent: 0, pricePercentByWeight: 0, maxVolume: 1000000 },
    ...{ timeCost, country: 'BRA', operationType: 1, restrictedFreights: [] },
    ...{ polygon: '', minimumValueInsurance: 0 },
  };
}
