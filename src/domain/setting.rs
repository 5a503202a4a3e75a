//! Settings of the shop that a remedy changes on pages where no guide points at controls yet.

use serde::{Deserialize, Serialize};

use super::{DockId, FeedName, PolicyId, ProductId, SalesChannel, SkuId, WarehouseId};

/// A setting to change, by what it is about.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Setting {
    /// Activate the SKU.
    ActivateSku(SkuId),
    /// Give the SKU an image, without which it cannot be activated.
    AddImage(SkuId),
    /// Activate the product.
    ActivateProduct(ProductId),
    /// Switch on *Display on website*.
    ShowProduct(ProductId),
    /// Bring the release date forward.
    ReleaseProduct(ProductId),
    /// Activate the product's brand.
    ActivateBrand(ProductId),
    /// Activate the product's category.
    ActivateCategory(ProductId),
    /// Register a fiscal code (NCM).
    SetFiscalCode(ProductId),
    /// Link the product to a sales channel.
    LinkChannel {
        /** The product. */
        product: ProductId,
        /** The channel. */
        channel: SalesChannel,
    },
    /// Activate a sales channel.
    ActivateChannel(SalesChannel),
    /// Register a price for the SKU.
    SetPrice(SkuId),
    /// Activate a warehouse.
    ActivateWarehouse(WarehouseId),
    /// Link a loading dock to a warehouse.
    LinkDock(WarehouseId),
    /// Activate a loading dock.
    ActivateDock(DockId),
    /// Let a loading dock serve a sales channel.
    ServeChannel {
        /** The dock. */
        dock: DockId,
        /** The channel. */
        channel: SalesChannel,
    },
    /// Link an active shipping policy to a loading dock.
    LinkPolicy(DockId),
    /// Activate a shipping policy.
    ActivatePolicy(PolicyId),
    /// Upload the freight table of a shipping policy again.
    MendPolicy(PolicyId),
    /// Let a shipping policy take the SKU: its measures, modal or value.
    WidenPolicy(SkuId),
    /// Let a shipping policy cover the address that was asked about.
    CoverAddress(SkuId),
    /// Activate a seller's offer of the SKU.
    ActivateOffer {
        /** The SKU. */
        sku: SkuId,
        /** The seller. */
        seller: String,
    },
    /// Activate a seller.
    ActivateSeller(String),
    /// Offer a payment method in a sales channel; the store's default if none.
    OfferPayment(Option<SalesChannel>),
    /// Lower the smallest cart that can be ordered, or fill the cart.
    LowerCartMinimum,
    /// Ask for this many units.
    AskFor(u32),
    /// Save the product again, so that VTEX indexes it.
    Reindex(ProductId),
    /// Put the product into the collection of a feed.
    AddToFeed {
        /** The product. */
        product: ProductId,
        /** The feed. */
        feed: FeedName,
    },
}
