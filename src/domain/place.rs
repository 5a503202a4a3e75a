//! Where in the Admin something is seen or changed, in the shop's words: which control of which record, never how it is found.

use serde::{Deserialize, Serialize};

use super::{FeedName, ProductId, SkuId};

/// A control or value of the Admin that a finding speaks of or a guide points at.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Place {
    /// Inventory Management: the input under *Update count* in the row of a SKU and warehouse (by the name shown).
    UpdateCount {
        /** The SKU of the row. */
        sku: SkuId,
        /** The warehouse name of the row. */
        warehouse: String,
    },
    /// Inventory Management: the *Available* value of a row.
    Available {
        /** The SKU of the row. */
        sku: SkuId,
        /** The warehouse name of the row. */
        warehouse: String,
    },
    /// Inventory Management: the *Infinite/Unlimited inventory* switch of a row.
    UnlimitedStock {
        /** The SKU of the row. */
        sku: SkuId,
        /** The warehouse name of the row. */
        warehouse: String,
    },
    /// Inventory Management: *Save*.
    SaveStock,
    /// Product form, both catalogues: *Show when out of stock*.
    ShowWhenOutOfStock {
        /** The product of the form. */
        product: ProductId,
    },
    /// Product form, both catalogues: *Save*.
    SaveProduct {
        /** The product of the form. */
        product: ProductId,
    },
    /// Product list of the new catalogue: the row of a product.
    ProductRow {
        /** The product. */
        product: ProductId,
        /** Its name, the only thing some lists show. */
        name: String,
    },
    /// XML Integration: *Edit* (or *Modify*) in the row of a feed.
    EditFeed {
        /** The feed of the row. */
        feed: FeedName,
    },
    /// XML form: the *Edit XML* tab.
    EditXmlTab,
    /// XML form: *Show out-of-stock (sold-out) SKUs in the results*.
    ShowUnavailableSkus {
        /** The feed of the form. */
        feed: FeedName,
    },
    /// XML form: *Save*.
    SaveFeed {
        /** The feed of the form. */
        feed: FeedName,
    },
}

impl Place {
    /// The names of all kinds of controls.
    pub const FAMILIES: [&'static str; 11] = [
        "update-count",
        "available",
        "unlimited",
        "save-stock",
        "show-sold-out",
        "save-product",
        "product-row",
        "edit-feed",
        "edit-xml-tab",
        "list-unavailable",
        "save-feed",
    ];

    /// The kind of control, with nothing of the shop in it.
    pub const fn family(&self) -> &'static str {
        Self::FAMILIES[match self {
            Self::UpdateCount { .. } => 0,
            Self::Available { .. } => 1,
            Self::UnlimitedStock { .. } => 2,
            Self::SaveStock => 3,
            Self::ShowWhenOutOfStock { .. } => 4,
            Self::SaveProduct { .. } => 5,
            Self::ProductRow { .. } => 6,
            Self::EditFeed { .. } => 7,
            Self::EditXmlTab => 8,
            Self::ShowUnavailableSkus { .. } => 9,
            Self::SaveFeed { .. } => 10,
        }]
    }
}
