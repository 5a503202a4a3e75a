//! The Admin's pages as data: a snapshot in, the place of a control or the facts it shows out.

mod address;
mod apply;
mod contract;
mod drawn;
mod feed_form;
mod feed_list;
mod field;
mod heed;
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
mod rests;
mod role;
mod row;
mod save;
mod snapshot;
mod splice;
mod table;
mod view;
mod wording;
mod words;

pub use located::{Located, Signal, Unusable};

pub use reading::{FeedFormReading, FeedRow, InventoryRow, ProductFormReading, ProductListRow, Reading, Switch};
pub use rests::{Rest, Rests};
pub use snapshot::{Area, Node, NodeId, Snapshot};
pub use splice::{Child, Kept, Patch};
pub use view::View;

use serde::{Deserialize, Serialize};

use crate::domain::Place;
use crate::facts::{Facts, Moment};
use crate::text::Text;

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

/// The screen that a page is, see [`View::recognise`].
pub fn recognise(url: &str, snapshot: &Snapshot) -> Option<ScreenKind> {
    View::of(snapshot).recognise(url)
}

/// Whether an address is worth reading its page at all.
pub fn may_be(url: &str) -> bool {
    !address::Address::of(url).suggests().is_empty()
}

/// Where on a screen the control of a place is, see [`View::locate`].
pub fn locate(screen: ScreenKind, place: &Place, snapshot: &Snapshot) -> Located {
    View::of(snapshot).locate(screen, place)
}

/// What a screen says, see [`View::read`].
pub fn read(screen: ScreenKind, url: &str, snapshot: &Snapshot) -> Reading {
    View::of(snapshot).read(screen, url)
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
