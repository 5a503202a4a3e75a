//! The Admin's pages as data: a snapshot in, the place of a control or the facts it shows out.

mod reading;
mod snapshot;

pub use reading::{FeedFormReading, FeedRow, InventoryRow, ProductFormReading, ProductListRow, Reading, Switch};
pub use snapshot::{Area, Node, NodeId, Snapshot};

use serde::{Deserialize, Serialize};

/// A page of the Admin that Sellable knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum ScreenKind {
    /// Catalog > Inventory > Inventory Management.
    Inventory,
    /// Product form of the legacy catalogue.
    LegacyProductForm,
    /// Product form of the new catalogue.
    NewProductForm,
    /// Product list of the new catalogue.
    NewProductList,
    /// Store Settings > Channels > XML Integration.
    FeedList,
    /// The form of one feed.
    FeedForm,
}
