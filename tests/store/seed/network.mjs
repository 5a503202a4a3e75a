/** Warehouses, docks and sales channels: the road a unit takes to a shopper, up to the shipping policies. */

const DAY = '1.00:00:00';

/** The account's everyday warehouses: every SKU has a line of each. */
export function warehouses() {
  return [
    warehouse('wh-central', 'Central', ['dock-a']),
    warehouse('wh-south', 'South hub', ['dock-b']),
    warehouse('wh-north', 'North hub', ['dock-c']),
    // Active and with stock, but no dock reaches it.
    warehouse('wh-returns', 'Returns room', []),
    ...sideWarehouses(),
  ];
}

/** Those that hold a few SKUs only, each at the start of a road that breaks in its own way. */
function sideWarehouses() {
  return [
    { ...warehouse('wh-closed', 'Closed store', ['dock-a']), isActive: false },
    warehouse('wh-annex', 'Annex', ['dock-idle']),
    warehouse('wh-market', 'Marketplace room', ['dock-market']),
    warehouse('wh-dead-end', 'Dead end', ['dock-bare']),
    warehouse('wh-faulty', 'Faulty table', ['dock-faulty']),
    warehouse('wh-island', 'Island', ['dock-island']),
    warehouse('wh-outlet', 'Outlet', ['dock-outlet']),
    warehouse('wh-cold', 'Cold room', ['dock-cold']),
    // Ids that differ in case only: two warehouses here, one in the inventory (known issue 346163).
    warehouse('wh-Leste', 'Leste', ['dock-a']),
    warehouse('wh-leste', 'leste', []),
  ];
}

/** Ids of the warehouses that the inventory lists for a SKU only once it was counted there. */
export function sideWarehouseIds() {
  return sideWarehouses().map(({ id }) => id);
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
    { ...dock('dock-idle', 'Idle dock', ['1', '2'], ['pol-standard']), isActive: false },
    dock('dock-market', 'Marketplace dock', ['2', '4'], ['pol-standard']),
    dock('dock-bare', 'Bare dock', ['1', '2'], ['pol-night']),
    dock('dock-faulty', 'Faulty dock', ['1', '2'], ['pol-faulty']),
    dock('dock-island', 'Island dock', ['1', '2'], ['pol-north']),
    dock('dock-outlet', 'Outlet dock', ['1', '2'], ['pol-valuable']),
    dock('dock-cold', 'Cold dock', ['1', '2'], ['pol-cold']),
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

/** Channel 3 has restricted access: the platform does not generate feeds for such a channel. Channel 4 is off. */
export function salesChannels() {
  return [
    channel(1, 'Main', null),
    channel(2, 'Marketplaces', null),
    channel(3, 'Partners', '{"expression":"isPartner=true"}'),
    { ...channel(4, 'Last season', null), IsActive: false },
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
