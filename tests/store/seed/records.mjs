/** Seed rows spelled out as the platform's own records, with its casings and odd defaults. */

const CREATED = '2025-01-01T00:00:00';
const DEFAULT_PRICE = 57.5;

/** @typedef {ReturnType<typeof productRecord>} Product */
/** @typedef {ReturnType<typeof skuRecord>} Sku */
/** @typedef {ReturnType<typeof priceRecord>} Price */

/** @param {import('./situations.mjs').SeedProduct} seed */
export function productRecord(seed) {
  return {
    ...{ Id: seed.id, Name: seed.name, DepartmentId: 10, CategoryId: 12, BrandId: 77 },
    ...{ LinkId: `produto-${seed.id}`, RefId: `REF-${seed.id}`, IsVisible: true },
    ...{ Description: '', DescriptionShort: '', ReleaseDate: CREATED, KeyWords: '' },
    ...{ Title: seed.name, IsActive: true, TaxCode: '', MetaTagDescription: '' },
    /** @type {number | null} */
    SupplierId: null,
    ShowWithoutStock: seed.showWithoutStock ?? false,
    /** @type {string | null} */
    AdWordsRemarketingCode: null,
    /** @type {string | null} */
    LomadeeCampaignCode: null,
    Score: 1,
    ListStoreId: [1, 2],
  };
}

/** @param {number} productId @param {import('./situations.mjs').SeedSku} seed */
export function skuRecord(productId, seed) {
  return {
    ...{ Id: seed.id, ProductId: productId, IsActive: seed.active ?? true },
    ...{
      ActivateIfPossible: seed.active ?? true,
      Name: seed.name,
      RefId: `REF-${productId}-${seed.id}`,
    },
    ...{ PackagedHeight: 5, PackagedLength: 20, PackagedWidth: 20, PackagedWeightKg: 300 },
    /** @type {number | null} */
    Height: null,
    ...{ Length: null, Width: null, WeightKg: null, CubicWeight: 0.4167, IsKit: false },
    CreationDate: `${CREATED}.1234567`,
    ...{ RewardValue: null, EstimatedDateArrival: null, ManufacturerCode: '' },
    ...{ CommercialConditionId: 1, MeasurementUnit: 'un', UnitMultiplier: 1 },
    /** @type {string | null} */
    ModalType: null,
    ...{ KitItensSellApart: false, Videos: [] },
    Ean: `7890000000${String(seed.id).padStart(3, '0')}`,
    ImageIds: [seed.id * 10],
    DateUpdated: CREATED,
  };
}

/** `null` for a SKU that was never priced. @param {import('./situations.mjs').SeedSku} seed */
export function priceRecord(seed) {
  if (seed.price === null) return null;
  const value = seed.price ?? DEFAULT_PRICE;
  return {
    itemId: String(seed.id),
    /** @type {number | null} */
    listPrice: null,
    costPrice: 40,
    markup: 50,
    basePrice: round(value * 1.05),
    fixedPrices: [
      { tradePolicyId: '1', value, listPrice: round(value * 1.2), minQuantity: 1 },
      { tradePolicyId: 'gold', value: round(value * 0.9), listPrice: null, minQuantity: 1 },
    ],
  };
}

/** @param {number} amount */
function round(amount) {
  return Math.round(amount * 100) / 100;
}
