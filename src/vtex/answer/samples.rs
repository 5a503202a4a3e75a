//! Answers in the documented shapes, with invented values, for the tests.

use crate::vtex::request::{Listed, Request};

pub(in crate::vtex) const INVENTORY: &str = r#"{"skuId":"301","balance":[{"warehouseId":"main","warehouseName":"Main store","totalQuantity":12,
    "reservedQuantity":2,"hasUnlimitedQuantity":false,"timeToRefill":null,"dateOfSupplyUtc":null,"leadTime":"1.00:00:00"}]}"#;
pub(in crate::vtex) const REACH: &str = r#"[{"skuId":"301","warehouseId":"main","dockId":"d1","totalQuantity":12,"reservedQuantity":2,
    "availableQuantity":10,"isUnlimited":false,"salesChannel":["1","3"],"deliveryChannels":["delivery"],"supplyLotId":null}]"#;
pub(in crate::vtex) const DISPATCHED: &str = r#"[{"skuId":"301","warehouseId":"main","quantity":12,"isUnlimitedQuantity":false,
    "totalReservedQuantity":15,"dispatchedReservationsQuantity":9,"availableQuantity":-3}]"#;
pub(in crate::vtex) const LOTS: &str = r#"[{"skuId":"301","warehouseId":"main","dockId":"d1","totalQuantity":100,"reservedQuantity":5,
    "availableQuantity":96,"isUnlimited":false,"dateOfSupplyUtc":"2026-05-04T00:00:00+00:00","supplyLotId":"may",
    "keepSellingAfterExpiration":true,"transfer":null}]"#;
pub(in crate::vtex) const RESERVATIONS: &str = r#"{"items":[{"LockId":"00-1","ItemId":"301","Quantity":2,"SalesChannel":"1",
    "ReservationDateUtc":"2026-02-01T12:00:00","MaximumConfirmationDateUtc":"2026-02-06T12:00:00","Status":"Authorized"}],
    "paging":{"page":1,"perPage":100,"total":4,"pages":1}}"#;
pub(in crate::vtex) const PRODUCT: &str = r#"{"Id":900,"Name":"Trail Shoe","CategoryId":12,"BrandId":77,"IsVisible":true,
    "ReleaseDate":"2025-01-01T00:00:00","IsActive":null,"TaxCode":"","SupplierId":null,"ShowWithoutStock":false,"ListStoreId":[1,3]}"#;
pub(in crate::vtex) const SKU: &str = r#"{"Id":301,"ProductId":900,"IsActive":false,"ActivateIfPossible":true,"Name":"41",
    "PackagedHeight":5.0,"PackagedLength":20.0,"PackagedWidth":20.0,"PackagedWeightKg":300.5,"Height":null,"WeightKg":null,
    "IsKit":false,"CreationDate":"2025-01-01T10:00:00.1234567","UnitMultiplier":1.0,"ModalType":"GLASS","Videos":[]}"#;
pub(in crate::vtex) const SKUS: &str = r#"[{"Id":301,"ProductId":900,"IsActive":true,"Name":"41","Height":5,"RealHeight":null,"Width":20,
    "Length":20,"WeightKg":300,"IsKit":false,"DateUpdated":"2026-01-06T19:10:00","ActivateIfPossible":true,"ModalType":null}]"#;
pub(in crate::vtex) const INDEX: &str = r#"{"Id":301,"ProductId":900,"ProductName":"Trail Shoe","TaxCode":"","SkuName":"41","IsActive":true,
    "BrandId":"77","IsBrandActive":true,"Dimension":{"cubicweight":0.4,"height":5.0,"length":20.0,"weight":300.25,"width":20.0},
    "IsKit":true,"KitItems":["311"],"Attachments":[{"Id":1,"Name":"Engraving","Keys":[],"IsActive":true,"IsRequired":true}],
    "SkuSellers":[{"SellerId":"1","StockKeepingUnitId":301,"SellerStockKeepingUnitId":"301","IsActive":true}],
    "SalesChannels":[1,3],"Images":[{"ImageUrl":"a.jpg","FileId":1}],"ProductClusterNames":{"140":"Feed","151":"Summer"},
    "IsDirectCategoryActive":false,"EstimatedDateArrival":null,"UnitMultiplier":2.5,"InformationSource":"Indexer","ModalType":null,
    "ReleaseDate":"2026-01-01T00:00:00","ProductIsVisible":true,"ShowIfNotAvailable":false,"IsProductActive":true}"#;
pub(in crate::vtex) const KIT: &str =
    r#"[{"Id":1,"StockKeepingUnitParent":301,"StockKeepingUnitId":311,"Quantity":2,"UnitPrice":50.0}]"#;
pub(in crate::vtex) const PRICES: &str = r#"{"itemId":"301","listPrice":null,"costPrice":30.0,"markup":40,"basePrice":69.99,"fixedPrices":[
    {"tradePolicyId":"1","value":57.5,"listPrice":null,"minQuantity":1},
    {"tradePolicyId":"2","value":19.999,"minQuantity":3,"dateRange":{"from":"2026-01-01T00:00:00Z","to":"2026-01-31T23:59:59Z"}}]}"#;
pub(in crate::vtex) const COMPUTED: &str = r#"{"tradePolicyId":"1","listPrice":69.9,"costPrice":40.0,"sellingPrice":57.5,
    "priceValidUntil":"2027-03-02T10:15:00Z"}"#;
pub(in crate::vtex) const BRAND: &str =
    r#"{"id":1,"name":"Acme","isActive":true,"title":"Acme","metaTagDescription":"","imageUrl":null}"#;
pub(in crate::vtex) const CATEGORY: &str = r#"{"Id":1,"Name":"Shoes","FatherCategoryId":10,"IsActive":false,"ShowInStoreFront":true,
    "TreePath":null,"TreePathIds":null}"#;
pub(in crate::vtex) const WAREHOUSES: &str = r#"[{"id":"main","name":"Main store","warehouseDocks":[{"dockId":"d1","time":"1.00:00:00","cost":0}],
    "pickupPointIds":[],"priority":0,"isActive":true},{"id":"north","name":"North","warehouseDocks":[],"isActive":false}]"#;
pub(in crate::vtex) const DOCKS: &str = r#"[{"id":"d1","name":"Dock 1","priority":0,"pickupInStoreInfo":{"isActice":false},"address":null,
    "salesChannels":["1","3"],"salesChannel":"1","freightTableIds":["p1"],"isActive":true}]"#;
pub(in crate::vtex) const POLICIES: &str = r#"{"items":[{"id":"p1","name":"Standard","shippingMethod":"Standard",
    "maxDimension":{"largestMeasure":0.0,"maxMeasureSum":180.5},"minimumValueAceptable":0.0,"maximumValueAceptable":999.9,
    "modalSettings":{"modals":["GLASS"],"useOnlyItemsWithDefinedModal":false},
    "processingStatus":{"status":1,"errorMessage":null,"errorsMetadata":null},"deliveryChannel":"delivery","isActive":true,
    "carrierInfo":{"carrierAccountName":"demoshop","linkedDocks":[{"id":"d1","name":"Dock 1"}],"readyToUse":true}}],
    "paging":{"page":1,"perPage":100,"total":1,"pages":1}}"#;
pub(in crate::vtex) const CHANNELS: &str = r#"[{"Id":1,"Name":"Main","IsActive":true,"CountryCode":"BRA","Position":1,"ConditionRule":null},
    {"Id":2,"Name":"Staff","IsActive":false,"CurrencyFormatInfo":{"CurrencyGroupSize":3},"ConditionRule":"ClusterStaff=true"}]"#;
pub(in crate::vtex) const SELLERS: &str =
    r#"[{"SellerId":"1","Name":"demoshop","Email":"ops@demoshop.example","IsActive":true,"SellerType":1}]"#;
pub(in crate::vtex) const CART: &str = r#"{"paymentConfiguration":{"blockPaymentSession":null},"minimumQuantityAccumulatedForItems":2,
    "decimalDigitsPrecision":2,"minimumValueAccumulated":5000,"apps":[],"recaptchaValidation":"vtexCriteria"}"#;
pub(in crate::vtex) const SEARCH: &str = r#"[{"productId":"900","productName":"Trail Shoe","productClusters":{"140":"Feed"},"items":[{"itemId":"301",
    "name":"41","sellers":[{"sellerId":"1","sellerDefault":true,"commertialOffer":{"Price":0.0,"IsAvailable":false,"AvailableQuantity":0}}]}]}]"#;
pub(in crate::vtex) const OFFERS: &str = r#"[{"SkuId":"301","Name":"41","IsActive":true,"MainImage":{"LastModified":"2026-01-01T00:00:00"},
    "Offers":[{"SellerId":"1","OffersPerSalesChannel":[{"AvailableQuantity":10,"SaleChannel":1,"Price":57.5,"IsAvailable":true}]}],
    "LastModified":"2026-02-01T09:00:00","ProductId":"900"}]"#;
pub(in crate::vtex) const ORDER: &str = r#"{"orderId":"17-01","sequence":"5","marketplaceOrderId":"","origin":"Marketplace","salesChannel":"2",
    "status":"canceled","workflowIsInError":true,"value":7000,"creationDate":"2026-02-01T12:00:00+00:00",
    "lastChange":"2026-02-01T12:10:00+00:00","isCompleted":false,"clientProfileData":{"firstName":"Ana","document":"000"},
    "items":[{"id":"301","productId":"900","lockId":"00-1","quantity":2,"seller":"1","name":"Trail Shoe 41","price":5750}],
    "shippingData":{"address":{"postalCode":"01000-000","receiverName":"Ana"},"logisticsInfo":[{"itemIndex":0}]},
    "paymentData":{"transactions":[{"isActive":true,"payments":[{"paymentSystemName":"Visa","tid":null,
    "connectorResponses":{"Message":"Denied","ReturnCode":"05","status":"Denied"}}]}]},
    "cancellationData":{"requestedByUser":false,"requestedBySystem":true,"requestedBySellerNotification":null,
    "reason":"Creation error","cancellationDate":"2026-02-01T12:10:00Z"}}"#;
pub(in crate::vtex) const SIMULATION: &str = r#"{"items":[{"id":"301","requestIndex":0,"quantity":1,"seller":"1","tax":0,"price":5990,
    "listPrice":6990,"sellingPrice":5750,"unitMultiplier":1.0,"parentItemIndex":null,"availability":"available"}],
    "paymentData":{"paymentSystems":[{"id":2,"name":"Visa","stringId":"2"}]},"country":"BRA",
    "logisticsInfo":[{"itemIndex":0,"slas":[{"id":"Standard","deliveryChannel":"delivery","name":"Standard","price":1250}]}],
    "messages":[{"code":"changedFreight","text":"O frete mudou","status":"warning","fields":{"itemIndex":"0"}}]}"#;

/// The body of a successful answer to a question about SKU 301 of product 900.
pub(in crate::vtex) fn documented(request: &Request) -> &'static str {
    match request {
        Request::Inventory(_) => INVENTORY,
        Request::Reach(..) => REACH,
        Request::Dispatched(..) => DISPATCHED,
        Request::Lots(..) => LOTS,
        Request::Reservations(..) => RESERVATIONS,
        Request::Product(_) | Request::ProductForm(_) | Request::ProductByReference(_) => PRODUCT,
        Request::Sku(_) => SKU,
        Request::SkusOfProduct(_) => SKUS,
        Request::SkuContext(_) | Request::SkuByEan(_) => INDEX,
        Request::KitComponents(_) => KIT,
        Request::SkuByReference(_) => "\"301\"",
        Request::Prices(_) => PRICES,
        Request::ComputedPrice(..) => COMPUTED,
        Request::Brand(_) => BRAND,
        Request::Category(_) => CATEGORY,
        Request::Warehouses => WAREHOUSES,
        Request::Docks => DOCKS,
        Request::Policies { .. } => POLICIES,
        Request::Channels => CHANNELS,
        Request::Sellers => SELLERS,
        Request::CartRules => CART,
        Request::Shelf { of: Listed::Sku(_) | Listed::Product(_), .. } => SEARCH,
        Request::Offers(..) => OFFERS,
        Request::Order(_) => ORDER,
        Request::User => r#"{"userId":"1-2","user":"ana@demoshop.example","userType":"F"}"#,
        Request::Granted { .. } => "true",
        Request::Simulation { .. } => SIMULATION,
    }
}
