//! What stands typed in a form and is not saved: facts of their own, so that a hint can speak before Save.

use serde::{Deserialize, Serialize};

use crate::domain::{FeedName, ProductId, SkuId};

/// Unsaved changes on the screens in view.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    /// Counts typed under *Update count*.
    pub counts: Vec<DraftCount>,
    /// Switches moved and not saved.
    pub switches: Vec<DraftSwitch>,
}

/// A count typed into a row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DraftCount {
    /// The SKU of the row.
    pub sku: SkuId,
    /// The warehouse of the row, by the name shown.
    pub warehouse: String,
    /// The text as typed.
    pub typed: String,
    /// The whole number it stands for; `None` if it is none.
    pub count: Option<i64>,
}

/// A switch moved and not saved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum DraftSwitch {
    /// *Infinite/Unlimited inventory* of a row.
    Unlimited {
        /** The SKU. */
        sku: SkuId,
        /** The warehouse by name. */
        warehouse: String,
        /** Where it stands. */
        on: bool,
    },
    /// *Show when out of stock* of a product form.
    ShowWhenOutOfStock {
        /** The product. */
        product: ProductId,
        /** Where it stands. */
        on: bool,
    },
    /// *Show unavailable SKUs* of a feed form.
    ShowUnavailableSkus {
        /** The feed. */
        feed: FeedName,
        /** Where it stands. */
        on: bool,
    },
}
