//! A snapshot under its index, which all questions of one look share: building it costs as much as all of them together.

use super::address::Address;
use super::index::Index;
use super::rests::{Rests, at_once};
use super::{Located, Reading, ScreenKind, Snapshot};
use super::{feed_form, feed_list, inventory, legacy_product_form, locate, new_product_form, new_product_list, product_form};
use crate::domain::Place;

/// A page to be asked about.
pub struct View<'a> {
    index: Index<'a>,
    page: &'a Snapshot,
}

impl std::fmt::Debug for View<'_> {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(to, "View of {} nodes", self.index.all().count())
    }
}

impl<'a> View<'a> {
    /// Builds the index.
    pub fn of(snapshot: &'a Snapshot) -> Self {
        at_once(async |rests| Self::with_rests(snapshot, rests).await)
    }

    /// The same, with rests.
    pub async fn with_rests(snapshot: &'a Snapshot, rests: &mut Rests<'_>) -> Self {
        Self { index: Index::of(snapshot, rests).await, page: snapshot }
    }

    /// What was asked of each node so far, to be kept beside the nodes until the page changes.
    pub fn asked(&self) -> Vec<u8> {
        self.index.asked()
    }

    /// The snapshot.
    pub fn page(&self) -> &'a Snapshot {
        self.page
    }

    /// The screen that the page is: the address suggests it and the contents decide, so that a page of errors, or one that
    /// VTEX has drawn anew, is no screen at all.
    pub fn recognise(&self, url: &str) -> Option<ScreenKind> {
        let index = &self.index;
        Address::of(url).suggests().iter().copied().find(|kind| match kind {
            ScreenKind::Inventory => inventory::is_this(index),
            ScreenKind::LegacyProductForm | ScreenKind::NewProductForm => product_form::is_this(index),
            ScreenKind::NewProductList => new_product_list::is_this(index),
            ScreenKind::FeedList => feed_list::is_this(index),
            ScreenKind::FeedForm => feed_form::is_this(index),
        })
    }

    /// Where on a screen the control of a place is. It is looked for anew in every snapshot; no node is ever remembered.
    pub fn locate(&self, screen: ScreenKind, place: &Place) -> Located {
        locate::locate(screen, place, &self.index)
    }

    /// Does what [`View::recognise`] would take long for on a long page, with rests.
    pub async fn prepare(&self, url: &str, rests: &mut Rests<'_>) {
        if Address::of(url).suggests().contains(&ScreenKind::Inventory) {
            inventory::prepare(&self.index, rests).await;
        }
    }

    /// What a screen says.
    pub fn read(&self, screen: ScreenKind, url: &str) -> Reading {
        at_once(async |rests| self.read_with_rests(screen, url, rests).await)
    }

    /// The same, with rests.
    pub async fn read_with_rests(&self, screen: ScreenKind, url: &str, rests: &mut Rests<'_>) -> Reading {
        let (index, address) = (&self.index, Address::of(url));
        match screen {
            ScreenKind::Inventory => inventory::read(index, rests).await,
            ScreenKind::LegacyProductForm => Reading::ProductForm(legacy_product_form::read(index, &address)),
            ScreenKind::NewProductForm => Reading::ProductForm(new_product_form::read(index, &address)),
            ScreenKind::NewProductList => Reading::ProductList(new_product_list::read(index)),
            ScreenKind::FeedList => Reading::FeedList(feed_list::read(index)),
            ScreenKind::FeedForm => Reading::FeedForm(feed_form::read(index)),
        }
    }
}
