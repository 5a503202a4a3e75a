//! The chain from the shelf to the shopper: every link must hold for an order to be created.

use serde::{Deserialize, Serialize};

/// A link of the chain, in the order of the checklist: what is registered, what it costs, what is there, how it travels,
/// who sells it, how it is ordered and paid, and last where it is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Link {
    /// Product, SKU, brand and category: registered and active.
    Catalog,
    /// The sales channel (trade policy) that should sell it.
    Channel,
    /// A price in that channel.
    Price,
    /// Units to sell.
    Stock,
    /// Warehouse, loading dock and shipping policy that bring it to the shopper.
    Shipping,
    /// The seller that offers it.
    Seller,
    /// What the cart asks for: quantities, attachments, minimum values.
    Cart,
    /// Ways to pay.
    Payment,
    /// What the checkout itself says, and whether that agrees with the settings.
    Checkout,
    /// An order that was placed, or tried.
    Order,
    /// Being shown in the store.
    Visibility,
    /// Being listed in XML feeds.
    Feed,
}

impl Link {
    /// Every link, in the order of the checklist.
    pub const ALL: [Self; 12] = [
        Self::Catalog,
        Self::Channel,
        Self::Price,
        Self::Stock,
        Self::Shipping,
        Self::Seller,
        Self::Cart,
        Self::Payment,
        Self::Checkout,
        Self::Order,
        Self::Visibility,
        Self::Feed,
    ];
}
