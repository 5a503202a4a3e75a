//! What a screen says: the values it shows and what stands typed in it, still in the screen's own terms.

use serde::{Deserialize, Serialize};

use crate::domain::{FeedName, ProductId, SkuId};

/// A switch or check box: where it stands now, and where it stood when the page came, if that can be known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Switch {
    /// Where it stands.
    pub now: bool,
    /// What the server had when it sent the page; only server-rendered forms tell it.
    pub sent: Option<bool>,
}

/// What was read from one screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Reading {
    /// Inventory Management.
    Inventory {
        /// The rows in view.
        rows: Vec<InventoryRow>,
        /// Whether paging or a filter hides rows.
        all_rows: bool,
    },
    /// A product form of either catalogue.
    ProductForm(ProductFormReading),
    /// The product list of the new catalogue.
    ProductList(Vec<ProductListRow>),
    /// The list of feeds.
    FeedList(Vec<FeedRow>),
    /// The form of one feed.
    FeedForm(FeedFormReading),
}

/// A row of Inventory Management. A cell that is absent or not a number is `None`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InventoryRow {
    /// The SKU.
    pub sku: SkuId,
    /// The warehouse by the name shown.
    pub warehouse: String,
    /// *Last update*: the last registered count.
    pub total: Option<i64>,
    /// *Reserved*.
    pub reserved: Option<i64>,
    /// *Available*.
    pub available: Option<i64>,
    /// The text in *Update count*; empty when nothing is typed.
    pub typed: String,
    /// *Infinite/Unlimited inventory*.
    pub unlimited: Option<bool>,
}

/// A product form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProductFormReading {
    /// The product; `None` for a new one or when the page does not tell.
    pub product: Option<ProductId>,
    /// Its name as it stands in the form.
    pub name: String,
    /// *Show when out of stock*.
    pub show_when_out_of_stock: Option<Switch>,
    /// *Active*.
    pub active: Option<Switch>,
    /// *Display on website*.
    pub visible: Option<Switch>,
    /// Messages of error that the form shows.
    pub errors: Vec<String>,
}

/// A row of the new product list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProductListRow {
    /// The product, if the row tells its id.
    pub product: Option<ProductId>,
    /// The name.
    pub name: String,
}

/// A row of the feed list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FeedRow {
    /// The feed.
    pub feed: FeedName,
    /// The address that the row shows; VTEX sometimes shows a wrong one (known issue 407528).
    pub shown_address: Option<String>,
}

/// The form of one feed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FeedFormReading {
    /// The feed by its file name; `None` for a new one or when the name was not found.
    pub feed: Option<FeedName>,
    /// *Show unavailable SKUs*.
    pub show_unavailable: Option<Switch>,
    /// The collection chosen.
    pub collection: Option<String>,
    /// Whether the *Edit XML* tab is the open one; `None` if there are no tabs.
    pub edit_tab_open: Option<bool>,
    /// Messages of error that the form shows.
    pub errors: Vec<String>,
}
