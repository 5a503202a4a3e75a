/** Warehouses, docks, shipping policies and sales channels: the road a unit takes to a shopper. */

const DAY = '1.00:00:00';

/** `wh-returns` is active and holds stock, but no dock reaches it. */
export function warehouses() {
  return [
    warehouse('wh-central', 'Central', ['dock-a']),
    warehouse('wh-south', 'South hub', ['dock-b']),
    warehouse('wh-north', 'North hub', ['dock-c']),
    warehouse('wh-returns', 'Returns room', []),
  ];
}

/** @param {string} id @param {string} name @param {string[]} docks */
function warehouse(id, name, docks) {
  const warehouseDocks = docks.map((dockId) => ({ dockId, time: DAY, cost: 0 }));
  /** @type {string[]} */
  const pickupPointIds = [];
  return { id, name, warehouseDocks, pickupPointIds, priority: 0, isActive: true };
}

export function docks() {
  return [
    dock('dock-a', 'Dock A', ['1', '2', '3'], ['pol-standard', 'pol-express']),
    dock('dock-b', 'Dock B', ['1'], ['pol-standard']),
    dock('dock-c', 'Dock C', ['1', '2'], ['pol-standard']),
  ];
}

/**
 * @param {string} id
 * @param {string} name
 * @param {string[]} salesChannels
 * @param {string[]} freightTableIds
 */
function dock(id, name, salesChannels, freightTableIds) {
  return {
    pickupStoreInfo: {
      ...{ isPickupStore: false, storeId: null, friendlyName: null, address: null },
      ...{ additionalInfo: null, dockId: null, distance: null, businessHours: null },
      ...{ pickupHolidays: null, sellerId: null, isThirdPartyPickup: false },
    },
    storeId: null,
    pickupInStoreInfo: { isActice: false, additionalInfo: null },
    deliveryFromStoreInfo: {
      ...{ isActice: false, deliveryRadius: 0, deliveryFee: 0 },
      ...{ deliveryTime: '00:00:00', maximumWeight: 0 },
    },
    ...{ address: null, location: null, shippingRatesProviders: [], deliveryAgreementsIds: [] },
    ...{ id, name, priority: 0, dockTimeFake: '00:00:00', timeFakeOverhead: '00:00:00' },
    ...{ salesChannels, salesChannel: salesChannels[0], freightTableIds },
    ...{ wmsEndPoint: null, isActive: true },
  };
}

/** @param {string} account */
export function shippingPolicies(account) {
  return [
    policy(account, 'pol-standard', 'Standard', true, ['dock-a', 'dock-b', 'dock-c']),
    policy(account, 'pol-express', 'Express', true, ['dock-a']),
    policy(account, 'pol-night', 'Night courier', false, []),
  ];
}

/**
 * @param {string} account
 * @param {string} id
 * @param {string} name
 * @param {boolean} isActive
 * @param {string[]} dockIds
 */
function policy(account, id, name, isActive, dockIds) {
  const linkedDocks = dockIds.map((dockId) => ({ id: dockId, name: dockName(dockId) }));
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
    modalSettings: { modals: [], useOnlyItemsWithDefinedModal: false },
    businessHourSettings: { carrierBusinessHours: [], isOpenOutsideBusinessHours: true },
    pickupPointsSettings: { pickupPointIds: [], pickupPointTags: [], sellers: [] },
    processingStatus: { status: 1, errorMessage: null, errorsMetadata: null },
    ...{ deliveryChannel: 'delivery', calculationType: 0, isActive },
    lastIndexedAt: '2026-02-20T08:00:00+00:00',
    shippingHoursSettings: { shippingHours: [], acceptOrdersOutsideShippingHours: true },
    carrierInfo: {
      ...{ carrierAccountName: account, deliveryAgreementId: null, linkedDocks },
      readyToUse: linkedDocks.length > 0,
    },
  };
}

/** @param {string} id */
function dockName(id) {
  return `Dock ${id.slice(-1).toUpperCase()}`;
}

/** No rate row covers 40000-000 to 79999-999: nothing is delivered there. */
export function freights() {
  return {
    'pol-standard': [
      freight('01000000', '39999999', 12.5, '2.00:00:00'),
      freight('80000000', '99999999', 19.9, '4.00:00:00'),
    ],
    'pol-express': [freight('01000000', '05999999', 29.9, DAY)],
    'pol-night': [],
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

/** Channel 3 has restricted access: the platform does not generate feeds for such a channel. */
export function salesChannels() {
  return [
    channel(1, 'Main', null),
    channel(2, 'Marketplaces', null),
    channel(3, 'Partners', '{"expression":"isPartner=true"}'),
  ];
}

/** @param {number} Id @param {string} Name @param {string | null} ConditionRule */
function channel(Id, Name, ConditionRule) {
  return {
    ...{ Id, Name, IsActive: true, ProductClusterId: null, CountryCode: 'BRA' },
    ...{ CultureInfo: 'pt-BR', TimeZone: 'E. South America Standard Time' },
    ...{ CurrencyCode: 'BRL', CurrencySymbol: 'R$', CurrencyLocale: 1046 },
    CurrencyFormatInfo: {
      ...{ CurrencyDecimalDigits: 2, CurrencyDecimalSeparator: ',' },
      ...{ CurrencyGroupSeparator: '.', CurrencyGroupSize: 3, StartsWithCurrencySymbol: true },
    },
    ...{ Origin: null, Position: Id, ConditionRule, CurrencyDecimalDigits: 2 },
  };
}
