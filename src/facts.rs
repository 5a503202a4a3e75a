//! What is known about the subject, each fact with its source and time, or the reason why it is missing.

mod draft;
mod known;

pub use draft::{Draft, DraftCount, DraftSwitch};
pub use known::{Known, Missing, Moment, Seen, Source};

use serde::{Deserialize, Serialize};

use crate::domain::{FeedFile, FeedName, FeedSettings, Inventory, Pending, Product, Reach, Sku, SkuId, Subject};

/// Everything the rules may look at. A default value knows nothing, and says so.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Facts {
    /// What the diagnosis is about.
    pub subject: Subject,
    /// The product, if the subject has one.
    pub product: Known<Product>,
    /// How many SKUs the product has; more than `skus.len()` when only some were read.
    pub sku_count: Known<usize>,
    /// The SKUs that were read.
    pub skus: Vec<SkuFacts>,
    /// The XML feeds that are known of.
    pub feeds: Known<Vec<FeedFacts>>,
    /// What stands typed in a form and is not saved.
    pub draft: Draft,
}

/// What is known about one SKU.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SkuFacts {
    /// The SKU.
    pub id: SkuId,
    /// Its registration.
    pub sku: Known<Sku>,
    /// Its inventory rows.
    pub inventory: Known<Inventory>,
    /// Which sales channels see which warehouse.
    pub reach: Known<Vec<Reach>>,
    /// How the reserved units of its rows split.
    pub pending: Known<Vec<Pending>>,
}

/// What is known about one XML feed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct FeedFacts {
    /// The feed.
    pub name: FeedName,
    /// What its form says.
    pub settings: Known<FeedSettings>,
    /// What its file says.
    pub file: Known<FeedFile>,
}

impl Facts {
    /// Nothing known yet about a subject.
    pub fn about(subject: Subject) -> Self {
        Self {
            subject,
            product: Known::default(),
            sku_count: Known::default(),
            skus: Vec::new(),
            feeds: Known::default(),
            draft: Draft::default(),
        }
    }

    /// What is known about one SKU, if it was read at all.
    pub fn sku(&self, id: SkuId) -> Option<&SkuFacts> {
        self.skus.iter().find(|sku| sku.id == id)
    }
}

impl SkuFacts {
    /// Nothing known yet about a SKU.
    pub fn about(id: SkuId) -> Self {
        Self { id, sku: Known::default(), inventory: Known::default(), reach: Known::default(), pending: Known::default() }
    }
}

impl FeedFacts {
    /// Nothing known yet about a feed but its name.
    pub fn about(name: FeedName) -> Self {
        Self { name, settings: Known::default(), file: Known::default() }
    }
}
