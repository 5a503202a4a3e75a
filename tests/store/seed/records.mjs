/** Seed rows spelled out as the platform's own records, with its casings and odd defaults. */

const CREATED = '2025-01-01T00:00:00';
const DEFAULT_PRICE = 57.5;
const TAX_CODE = '6404.11.00';
const SIZE = { height: 5, width: 20, length: 20, weight: 300 };

/** @typedef {ReturnType<typeof productRecord>} Product */
/** @typedef {ReturnType<typeof skuRecord>} Sku */
/** @typedef {ReturnType<typeof priceRecord>} Price */

/** @param {import('./situations.mjs').SeedProduct} seed */
export function productRecord(seed) {
  return {
    ...{ Id: seed.id, Name: seed.name, DepartmentId: 10, CategoryId: seed.category ?? 12 },
    ...{ BrandId: seed.brand ?? 77, LinkId: `produto-${seed.id}`, RefId: `REF-${seed.id}` },
    ...{ IsVisible: seed.visible ?? true, Description: '', DescriptionShort: '' },
    ...{ ReleaseDate: seed.releaseDate ?? CREATED, KeyWords: '', Title: seed.name },
    ...{ IsActive: seed.active ?? true, TaxCode: seed.taxCode ?? TAX_CODE },
    MetaTagDescription: '',
    /** @type {number | null} */
    SupplierId: null,
    ShowWithoutStock: seed.showWithoutStock ?? false,
    /** @type {string | null} */
    AdWordsRemarketingCode: null,
    /** @type {string | null} */
    LomadeeCampaignCode: null,
    Score: 1,
    ListStoreId: seed.channels ?? [1, 2],
  };
}

/** @param {number} productId @param {import('./situations.mjs').SeedSku} seed */
export function skuRecord(productId, seed) {
  const size = seed.size ?? SIZE;
  return {
    ...{ Id: seed.id, ProductId: productId, IsActive: seed.active ?? true },
    ...{
      ActivateIfPossible: seed.activateIfPossible ?? seed.active ?? true,
      Name: seed.name,
      RefId: `REF-${productId}-${seed.id}`,
    },
    ...{ PackagedHeight: size.height, PackagedLength: size.length, PackagedWidth: size.width },
    PackagedWeightKg: size.weight,
    /** @type {number | null} */
    Height: null,
    ...{ Length: null, Width: null, WeightKg: null, CubicWeight: cubicWeight(size) },
    IsKit: seed.kit !== undefined,
    CreationDate: `${CREATED}.1234567`,
    ...{ RewardValue: null, EstimatedDateArrival: null, ManufacturerCode: '' },
    ...{ CommercialConditionId: 1, MeasurementUnit: 'un' },
    UnitMultiplier: seed.unitMultiplier ?? 1,
    ModalType: seed.modal ?? null,
    ...{ KitItensSellApart: false, Videos: [] },
    Ean: `7890000000${String(seed.id).padStart(3, '0')}`,
    ImageIds: Array.from({ length: seed.images ?? 1 }, (_, position) => seed.id * 10 + position),
    DateUpdated: CREATED,
    Attachments: (seed.attachments ?? []).map(attachment),
    KitParts: (seed.kit ?? []).map(({ sku, quantity, price }, position) => ({
      ...{ Id: seed.id * 10 + position, StockKeepingUnitParent: seed.id },
      ...{ StockKeepingUnitId: sku, Quantity: quantity, UnitPrice: price },
    })),
  };
}

/** The volume by 4,800, as in the platform's own example. @param {typeof SIZE} size */
function cubicWeight({ height, width, length }) {
  return Math.round((height * width * length) / 0.48) / 10_000;
}

/** @param {import('./situations.mjs').SeedAttachment} seed */
function attachment({ id, name, field, isRequired }) {
  return {
    ...{ Id: id, Name: name, Keys: [field], IsActive: true, IsRequired: isRequired },
    Fields: [{ FieldName: field, MaxCaracters: '20', DomainValues: '' }],
  };
}

/**
 * The sellers of a SKU, each with whether it still sells it.
 * @param {import('./situations.mjs').SeedSku} seed
 */
export function bindingRecords(seed) {
  const sellers = seed.sellers ?? [{ id: '1', active: true }];
  return sellers.map(({ id, active }, position) => ({
    ...{ Id: seed.id * 10 + position, SellerId: id, StockKeepingUnitId: seed.id },
    ...{ SellerSkuId: String(seed.id), IsActive: active, SalesPolicy: 0 },
    LastUpdateDate: `${CREATED}.657`,
  }));
}

/** `null` for a SKU that was never priced. @param {import('./situations.mjs').SeedSku} seed */
export function priceRecord(seed) {
  if (seed.price === null) return null;
  const value = seed.price ?? DEFAULT_PRICE;
  const fixedPrices = [
    fixedPrice('1', value, round(value * 1.2)),
    fixedPrice('gold', round(value * 0.9), null),
  ];
  const only = seed.onlyInTable;
  return {
    itemId: String(seed.id),
    /** @type {number | null} */
    listPrice: null,
    ...{ costPrice: 40, markup: 50, basePrice: only ? null : round(value * 1.05) },
    fixedPrices: fixedPrices.filter(({ tradePolicyId }) => !only || tradePolicyId === only),
  };
}

/** @param {string} tradePolicyId @param {number} value @param {number | null} listPrice */
function fixedPrice(tradePolicyId, value, listPrice) {
  return { tradePolicyId, value, listPrice, minQuantity: 1 };
}

/** @param {number} amount */
function round(amount) {
  return Math.round(amount * 100) / 100;
}
