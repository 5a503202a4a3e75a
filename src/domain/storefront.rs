//! The store as a shopper meets it: sales channels, sellers, and what its search shows.

use serde::{Deserialize, Serialize};

use super::{Moment, SalesChannel};

/// A sales channel (trade policy) as configured.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Channel {
    /// Its id.
    pub id: SalesChannel,
    /// Its name.
    pub name: String,
    /// Whether it is active.
    pub active: Option<bool>,
    /// Whether access to it is restricted: VTEX makes no XML feed for it then.
    pub restricted: Option<bool>,
}

/// A seller as registered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seller {
    /// Its id; `1` is the shop itself.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Whether it is active.
    pub active: Option<bool>,
}

/// What the store's public search says of a SKU.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Shelf {
    /// Whether the search lists it.
    pub listed: bool,
    /// Whether it is listed as available from any seller; `None` if it is not listed.
    pub available: Option<bool>,
    /// When the index last changed its entry.
    pub indexed: Option<Moment>,
}
