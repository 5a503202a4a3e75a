//! What one can change in the shop to mend a finding; a guide walks it, what-if imagines it.

use serde::{Deserialize, Serialize};

use super::{FeedName, ProductId, Setting, SkuId};

/// A change the user can make. Warehouses are named as the screens show them.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Remedy {
    /// Type a new count for a row so that units become available.
    UpdateCount {
        /** The SKU. */
        sku: SkuId,
        /** The warehouse by name. */
        warehouse: String,
        /** The smallest count that leaves one unit to sell. */
        at_least: i64,
    },
    /// Correct a row whose available count is negative: units to sell plus units reserved and not yet in handling.
    CorrectNegative {
        /** The SKU. */
        sku: SkuId,
        /** The warehouse by name. */
        warehouse: String,
        /** Reserved units whose orders are not yet in handling; the count must include them. `None`: could not be read. */
        pending: Option<i64>,
        /** All reserved units of the row. */
        reserved: i64,
    },
    /// Switch on infinite/unlimited inventory for a row.
    SwitchUnlimitedOn {
        /** The SKU. */
        sku: SkuId,
        /** The warehouse by name. */
        warehouse: String,
    },
    /// Switch on *Show when out of stock*: the page stays up; it cannot be bought for that.
    ShowWhenOutOfStock {
        /** The product. */
        product: ProductId,
        /** Its name, empty if unknown. */
        name: String,
    },
    /// Tick *Show unavailable SKUs* in the feed's form.
    ListUnavailableInFeed {
        /** The feed. */
        feed: FeedName,
    },
    /// Untick *Show unavailable SKUs*: the only way to keep entries without a price out of the file while there is no stock.
    LeaveUnavailableOutOfFeed {
        /** The feed. */
        feed: FeedName,
    },
    /// Change a setting on a page of the Admin where no guide points at controls yet.
    Set(Setting),
}

impl Remedy {
    /// Whether a guide walks the user through it.
    pub const fn is_guided(&self) -> bool {
        !matches!(self, Self::Set(_))
    }
}
