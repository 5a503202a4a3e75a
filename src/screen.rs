//! The Admin's pages as data: a snapshot in, the place of a control or the facts it shows out.

mod address;
mod apply;
mod contract;
mod drawn;
mod feed_form;
mod feed_list;
mod field;
mod index;
mod inventory;
pub mod kept;
mod label;
mod labelled;
mod legacy_product_form;
mod locate;
mod located;
mod message;
mod name;
mod new_product_form;
mod new_product_list;
mod number;
mod plain;
mod product_form;
mod reading;
mod role;
mod row;
mod save;
mod snapshot;
mod table;
mod wording;
mod words;

pub use located::{Located, Signal, Unusable};

pub use reading::{FeedFormReading, FeedRow, InventoryRow, ProductFormReading, ProductListRow, Reading, Switch};
pub use snapshot::{Area, Node, NodeId, Snapshot};

use serde::{Deserialize, Serialize};

use crate::domain::Place;
use crate::facts::{Facts, Moment};
use crate::text::Text;
use address::Address;
use index::Index;

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

impl ScreenKind {
    /// Its name, with nothing of the shop in it.
    pub const fn family(self) -> &'static str {
        match self {
            Self::Inventory => "inventory-screen",
            Self::LegacyProductForm => "legacy-product-form",
            Self::NewProductForm => "new-product-form",
            Self::NewProductList => "new-product-list",
            Self::FeedList => "feed-list",
            Self::FeedForm => "feed-form",
        }
    }
}

/// The screen that a page is: the address suggests it and the contents decide, so that a page of errors, or one that VTEX has
/// drawn anew, is no screen at all.
pub fn recognise(url: &str, snapshot: &Snapshot) -> Option<ScreenKind> {
    let suggested = Address::of(url).suggests();
    if suggested.is_empty() {
        return None;
    }
    let index = Index::of(snapshot);
    suggested.iter().copied().find(|kind| match kind {
        ScreenKind::Inventory => inventory::is_this(&index),
        ScreenKind::LegacyProductForm | ScreenKind::NewProductForm => product_form::is_this(&index),
        ScreenKind::NewProductList => new_product_list::is_this(&index),
        ScreenKind::FeedList => feed_list::is_this(&index),
        ScreenKind::FeedForm => feed_form::is_this(&index),
    })
}

/// Where on a screen the control of a place is. It is looked for anew in every snapshot; no node is ever remembered.
pub fn locate(screen: ScreenKind, place: &Place, snapshot: &Snapshot) -> Located {
    locate::locate(screen, place, &Index::of(snapshot))
}

/// What a screen says.
pub fn read(screen: ScreenKind, url: &str, snapshot: &Snapshot) -> Reading {
    let (index, address) = (Index::of(snapshot), Address::of(url));
    match screen {
        ScreenKind::Inventory => inventory::read(&index),
        ScreenKind::LegacyProductForm => Reading::ProductForm(legacy_product_form::read(&index, &address)),
        ScreenKind::NewProductForm => Reading::ProductForm(new_product_form::read(&index, &address)),
        ScreenKind::NewProductList => Reading::ProductList(new_product_list::read(&index)),
        ScreenKind::FeedList => Reading::FeedList(feed_list::read(&index)),
        ScreenKind::FeedForm => Reading::FeedForm(feed_form::read(&index)),
    }
}

/// Adds what a screen says to the facts: what VTEX answered goes before what a screen shows, and what is typed is a draft.
pub fn apply(facts: &mut Facts, reading: &Reading, at: Moment) {
    apply::apply(facts, reading, at);
}

/// The control of a place in words, for when it cannot be shown: no full stop, to stand after "Look for".
pub fn words_for(place: &Place) -> Text {
    words::words_for(place)
}

/// Where each screen was last seen working as described here.
pub const SEEN_WORKING: [(ScreenKind, &str); 6] = [
    (ScreenKind::Inventory, inventory::SEEN_WORKING),
    (ScreenKind::LegacyProductForm, legacy_product_form::SEEN_WORKING),
    (ScreenKind::NewProductForm, new_product_form::SEEN_WORKING),
    (ScreenKind::NewProductList, new_product_list::SEEN_WORKING),
    (ScreenKind::FeedList, feed_list::SEEN_WORKING),
    (ScreenKind::FeedForm, feed_form::SEEN_WORKING),
];
