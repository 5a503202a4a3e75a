//! What the shop has, in the measure that the rules need: products, SKUs, stock, feeds.

use serde::{Deserialize, Serialize};

use super::{FeedName, ProductId, SalesChannel, SkuId, WarehouseId};

/// What VTEX shows as the total of an unlimited row (Logistics API, update inventory by SKU and warehouse).
pub const UNLIMITED_TOTAL: i64 = 1_000_000;

/// A product with the switches that decide where it is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Product {
    /// Its id.
    pub id: ProductId,
    /// Its name as registered.
    pub name: String,
    /// *Active* in the form.
    pub active: Option<bool>,
    /// *Display on website*: off hides the product, yet it can still be put in a cart.
    pub visible: Option<bool>,
    /// *Show when out of stock*: changes what is displayed, never what can be bought.
    pub show_when_out_of_stock: Option<bool>,
}

/// A SKU of a product.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sku {
    /// Its id.
    pub id: SkuId,
    /// The product it belongs to.
    pub product: Option<ProductId>,
    /// Its name as registered.
    pub name: String,
    /// Whether the SKU is active.
    pub active: Option<bool>,
}

/// One row of the inventory: a SKU in one warehouse.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StockLine {
    /// The warehouse; `None` when only a screen was read, which shows the name alone.
    pub warehouse: Option<WarehouseId>,
    /// The name that the screens show.
    pub name: String,
    /// The last registered count.
    pub total: i64,
    /// Units held by orders.
    pub reserved: i64,
    /// Never runs out, whatever the count says.
    pub unlimited: bool,
}

impl StockLine {
    /// Units that can be sold: total minus reserved, which may be negative. An unlimited row never runs out; ask that first.
    pub fn available(&self) -> i64 {
        self.total.saturating_sub(self.reserved)
    }
}

/// The inventory rows of one SKU that were read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Inventory {
    /// One a warehouse.
    pub lines: Vec<StockLine>,
    /// Whether these are all the rows the SKU has. A screen with paging and filters cannot promise that.
    pub complete: bool,
}

/// Which sales channels can see the stock of a SKU in a warehouse, through the docks that serve it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reach {
    /// The warehouse.
    pub warehouse: WarehouseId,
    /// Channels of all docks that serve it; empty when no dock does.
    pub channels: Vec<SalesChannel>,
}

/// How the reserved units of a row split: those whose order is already in handling leave with the next count.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pending {
    /// The warehouse.
    pub warehouse: WarehouseId,
    /// All reserved units.
    pub reserved: i64,
    /// Reserved units whose order passed into handling ("dispatched" in the Logistics API).
    pub in_handling: i64,
}

impl Pending {
    /// Units still to be taken from the shelf: a new count must include them.
    pub fn not_in_handling(&self) -> i64 {
        self.reserved.saturating_sub(self.in_handling).max(0)
    }
}

/// What the form of an XML feed says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FeedSettings {
    /// The feed.
    pub name: FeedName,
    /// *Show unavailable SKUs*: lists sold-out SKUs in the file; plays no part in the store's own checkout.
    pub show_unavailable: bool,
    /// The collection it exports, as the form names it.
    pub collection: Option<String>,
}

/// What a published feed file says of one SKU.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FeedEntry {
    /// The SKU asked about.
    pub sku: SkuId,
    /// Whether the file has an entry for it.
    pub listed: bool,
    /// Whether that entry has a price; `None` when the file has no price tag at all or the SKU is not listed.
    pub priced: Option<bool>,
}

/// A published feed file, read for the SKUs in question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FeedFile {
    /// The feed.
    pub name: FeedName,
    /// All entries in the file.
    pub entries_total: usize,
    /// What it says of each SKU asked about.
    pub entries: Vec<FeedEntry>,
}
