/** The index-backed view of a SKU: one record with everything checkout reads of it. */
import { bindingsOf } from './offer.mjs';
import { collectionsOf } from './state.mjs';

/**
 * @param {import('./state.mjs').AccountState} state
 * @param {import('./seed/seed.mjs').Indexed} indexed
 */
export function skuContext(state, { product, sku }) {
  const clusters = collectionsOf(state, product.Id);
  const path = `/${product.DepartmentId}/${product.CategoryId}/`;
  return {
    ...{ Id: sku.Id, ProductId: product.Id, NameComplete: `${product.Name} ${sku.Name}` },
    ...{ ComplementName: '', ProductName: product.Name, ProductDescription: product.Description },
    ...{ ProductRefId: product.RefId, TaxCode: product.TaxCode, SkuName: sku.Name },
    ...{
      IsActive: sku.IsActive,
      IsTransported: true,
      IsInventoried: true,
      IsGiftCardRecharge: false,
    },
    ImageUrl: sku.ImageIds.map((id) => imageUrl(state, `${id}-55-55`))[0] ?? '',
    ...{ DetailUrl: `/${product.LinkId}/p`, CSCIdentification: null },
    ...brandFields(state, product),
    Dimension: {
      ...{ cubicweight: sku.CubicWeight, height: sku.PackagedHeight, length: sku.PackagedLength },
      ...{ weight: sku.PackagedWeightKg, width: sku.PackagedWidth },
    },
    RealDimension: {
      ...{ realCubicWeight: 0, realHeight: 0, realLength: 0, realWeight: 0, realWidth: 0 },
    },
    ...{ ManufacturerCode: sku.ManufacturerCode, IsKit: sku.IsKit },
    ...{ KitItems: sku.KitParts.map((part) => String(part.StockKeepingUnitId)), Services: [] },
    ...{ Categories: [], CategoriesFullPath: [path, `/${product.DepartmentId}/`] },
    ...{ Attachments: sku.Attachments, Collections: [], SkuSellers: sellers(state, sku) },
    SalesChannels: product.ListStoreId,
    Images: sku.ImageIds.map((id) => ({
      ImageUrl: imageUrl(state, id),
      ImageName: '',
      FileId: id,
    })),
    ...{ Videos: [], SkuSpecifications: [], ProductSpecifications: [] },
    ProductClustersIds: clusters.map((one) => one.Id).join(','),
    PositionsInClusters: Object.fromEntries(clusters.map((one) => [one.Id, 1])),
    ProductClusterNames: Object.fromEntries(clusters.map((one) => [one.Id, one.Name])),
    ...{ ProductClusterHighlights: {}, ProductCategoryIds: path },
    ...categoryFields(state, product),
    ...{ ProductGlobalCategoryId: null, CommercialConditionId: 1, RewardValue: 0 },
    AlternateIds: { Ean: sku.Ean, RefId: sku.RefId },
    AlternateIdValues: [sku.Ean, sku.RefId],
    ...{ EstimatedDateArrival: sku.EstimatedDateArrival, MeasurementUnit: sku.MeasurementUnit },
    ...{
      UnitMultiplier: sku.UnitMultiplier,
      InformationSource: 'Indexer',
      ModalType: sku.ModalType,
    },
    ...{ KeyWords: product.KeyWords, ReleaseDate: product.ReleaseDate },
    ...{ ProductIsVisible: product.IsVisible, ShowIfNotAvailable: product.ShowWithoutStock },
    ...{ IsProductActive: product.IsActive, ProductFinalScore: 0 },
  };
}

/**
 * The brand's id is a string here and a number elsewhere.
 * @param {import('./state.mjs').AccountState} state
 * @param {import('./seed/records.mjs').Product} product
 */
function brandFields(state, product) {
  const brand = state.brands.find(({ id }) => id === product.BrandId);
  return {
    BrandId: String(product.BrandId),
    BrandName: brand?.name ?? '',
    IsBrandActive: brand?.isActive ?? false,
  };
}

/**
 * @param {import('./state.mjs').AccountState} state
 * @param {import('./seed/records.mjs').Product} product
 */
function categoryFields(state, product) {
  const own = [product.CategoryId, product.DepartmentId];
  const found = state.categories.filter(({ Id }) => own.includes(Id));
  return {
    IsDirectCategoryActive: found.find(({ Id }) => Id === product.CategoryId)?.IsActive ?? false,
    ProductCategories: Object.fromEntries(found.map(({ Id, Name }) => [Id, Name])),
  };
}

/**
 * @param {import('./state.mjs').AccountState} state
 * @param {import('./seed/records.mjs').Sku} sku
 */
function sellers(state, sku) {
  return bindingsOf(state, String(sku.Id)).map(({ SellerId, SellerSkuId, IsActive }) => ({
    ...{ SellerId, StockKeepingUnitId: sku.Id, SellerStockKeepingUnitId: SellerSkuId, IsActive },
    ...{ FreightCommissionPercentage: 0, ProductCommissionPercentage: 0 },
  }));
}

/** @param {import('./state.mjs').AccountState} state @param {string | number} id */
function imageUrl(state, id) {
  return `https://${state.account}.vteximg.com.br/arquivos/ids/${id}/a.jpg`;
}
