//! XML feeds: what their forms say and what their files hold.

use serde::{Deserialize, Serialize};

use super::{FeedName, SkuId};

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
