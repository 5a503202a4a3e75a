//! The Admin's pages as data: a snapshot in, the place of a control or the facts it shows out.

mod control;
mod facts;
mod feeds;
mod find;
mod grid;
mod index;
mod inventory;
mod normal;
mod product_form;
mod product_list;
mod reading;
mod snapshot;
mod words;

pub use facts::apply;
pub use reading::{FeedFormReading, FeedRow, InventoryRow, ProductFormReading, ProductListRow, Reading, Switch};
pub use snapshot::{Area, Node, NodeId, Snapshot};
pub use words::words_for;

use serde::{Deserialize, Serialize};

use crate::domain::Place;
use crate::text::Text;
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

/// What became of a place on a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Located {
    /// The control, and the part of it that a person sees: for a hidden input its label.
    Found {
        /** The control. */
        node: NodeId,
        /** What is seen of it. */
        drawn: NodeId,
    },
    /// Several controls look right.
    Ambiguous(Vec<NodeId>),
    /// It is there and cannot be used now.
    Unusable {
        /** What is seen of it. */
        node: NodeId,
        /** Why. */
        reason: Text,
    },
    /// Nothing looks right enough.
    Absent,
}

/// Which screen a page is: its address suggests one, its contents decide. Anything else is none.
pub fn recognise(url: &str, page: &Snapshot) -> Option<ScreenKind> {
    let kind = suggested(url)?;
    let index = Index::of(page);
    let is_here = match kind {
        ScreenKind::Inventory => inventory::is_here(&index),
        ScreenKind::LegacyProductForm => product_form::is_here(&index),
        ScreenKind::FeedList => feeds::is_list(&index),
        ScreenKind::FeedForm => feeds::is_form(&index),
        ScreenKind::NewProductForm | ScreenKind::NewProductList => return new_catalogue(&index),
    };
    is_here.then_some(kind)
}

/// Finds a place on a screen.
pub fn locate(kind: ScreenKind, url: &str, place: &Place, page: &Snapshot) -> Located {
    let index = Index::of(page);
    match kind {
        ScreenKind::Inventory => inventory::locate(&index, place),
        ScreenKind::LegacyProductForm | ScreenKind::NewProductForm => product_form::locate(&index, url, place),
        ScreenKind::NewProductList => product_list::locate(&index, place),
        ScreenKind::FeedList => feeds::locate_in_list(&index, place),
        ScreenKind::FeedForm => feeds::locate_in_form(&index, place),
    }
}

/// What a screen says.
pub fn read(kind: ScreenKind, url: &str, page: &Snapshot) -> Reading {
    let index = Index::of(page);
    match kind {
        ScreenKind::Inventory => inventory::read(&index),
        ScreenKind::LegacyProductForm => product_form::read(&index, url, true),
        ScreenKind::NewProductForm => product_form::read(&index, url, false),
        ScreenKind::NewProductList => product_list::read(&index),
        ScreenKind::FeedList => feeds::read_list(&index),
        ScreenKind::FeedForm => feeds::read_form(&index),
    }
}

/// The screen that an address promises; paths are compared without case, as VTEX's own documents mix it.
fn suggested(url: &str) -> Option<ScreenKind> {
    let address = url.split(['?', '#']).next()?.to_ascii_lowercase();
    let (host, path) = address.strip_prefix("https://")?.split_once('/')?;
    if host.split(':').next()?.ends_with(".admin.vtex.com") {
        return Some(ScreenKind::NewProductForm);
    }
    let path = path.trim_end_matches('/');
    let slug = ["admin/app/", "admin/iframe/", "admin-proxy/", "admin/"].iter().find_map(|root| path.strip_prefix(root))?;
    match slug {
        "site/produtoform.aspx" => Some(ScreenKind::LegacyProductForm),
        "site/xml.aspx" => Some(ScreenKind::FeedList),
        "site/xmlform.aspx" => Some(ScreenKind::FeedForm),
        _ if slug == "inventory" || slug.starts_with("inventory/") => Some(ScreenKind::Inventory),
        _ => None,
    }
}

/// The new catalogue's addresses are not documented: its form is the page with the switch, its list the one with the columns.
fn new_catalogue(index: &Index<'_>) -> Option<ScreenKind> {
    if product_form::is_here(index) {
        return Some(ScreenKind::NewProductForm);
    }
    product_list::is_here(index).then_some(ScreenKind::NewProductList)
}

/// Where a switch stands; what the server sent is known of server-rendered forms alone.
fn switch(index: &Index<'_>, id: NodeId, server_rendered: bool) -> Option<Switch> {
    let node = index.node(id);
    Some(Switch { now: node.checked?, sent: node.default_checked.filter(|_| server_rendered) })
}

/// What a form complains about. The list of messages of a legacy form holds good news as well, told by its words.
fn errors(index: &Index<'_>) -> Vec<String> {
    let is_alert = |id: &NodeId| {
        let node = index.node(*id);
        let legacy = node.attribute("id").is_some_and(|id| id.to_ascii_lowercase().ends_with("limessage"));
        node.attribute("role") == Some("alert") || legacy
    };
    let texts = index.all().filter(is_alert).map(|id| index.text(id));
    texts.filter(|text| !text.is_empty() && !words::is_good_news(text)).collect()
}
