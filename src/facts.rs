//! What is known about the subject, each fact with its source and time, or the reason why it is missing.

mod draft;
mod known;
mod shop;

pub use crate::domain::Moment;
pub use draft::{Draft, DraftCount, DraftSwitch};
pub use known::{Known, Missing, Seen, Source};
pub use shop::{Grant, ShopFacts};

use serde::{Deserialize, Serialize};

use crate::domain::{
    Basket, Cents, FeedFile, FeedName, FeedSettings, IndexedSku, Inventory, Order, Pending, Price, Product, Quote, Reach,
    Reservations, Shelf, Sku, SkuId, Subject, SupplyLot,
};

/// Everything the rules may look at. A default value knows nothing, and says so.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Facts {
    /// What the diagnosis is about.
    pub subject: Subject,
    /// What a shopper would ask for: the question behind the verdict.
    #[serde(default)]
    pub basket: Basket,
    /// What holds for the whole shop.
    #[serde(default)]
    pub shop: ShopFacts,
    /// The order, if the subject is one.
    #[serde(default)]
    pub order: Known<Order>,
    /// The product, if the subject has one.
    pub product: Known<Product>,
    /// Whether the product's brand is active, as registered.
    #[serde(default)]
    pub brand: Known<bool>,
    /// Whether the product's category is active, as registered; the categories above it do not count.
    #[serde(default)]
    pub category: Known<bool>,
    /// How many SKUs the product has; more than `skus.len()` when only some were read.
    pub sku_count: Known<usize>,
    /// The SKUs that were read.
    pub skus: Vec<SkuFacts>,
    /// Components of kits among them.
    #[serde(default)]
    pub components: Vec<SkuFacts>,
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
    /// The SKU as the index has it, which the checkout reads.
    #[serde(default)]
    pub indexed: Known<IndexedSku>,
    /// Its prices.
    #[serde(default)]
    pub price: Known<Price>,
    /// The price that VTEX computes for it in the basket's sales channel; none if it finds none.
    #[serde(default)]
    pub computed: Known<Option<Cents>>,
    /// What the checkout says of it without an address.
    #[serde(default)]
    pub quote: Known<Quote>,
    /// What the checkout says of it with the address of the basket.
    #[serde(default)]
    pub delivery: Known<Quote>,
    /// What the store's search shows of it.
    #[serde(default)]
    pub shelf: Known<Shelf>,
    /// The reservations of its rows.
    #[serde(default)]
    pub reservations: Known<Reservations>,
    /// Units announced for a day.
    #[serde(default)]
    pub lots: Known<Vec<SupplyLot>>,
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
            basket: Basket::default(),
            shop: ShopFacts::default(),
            order: Known::default(),
            product: Known::default(),
            brand: Known::default(),
            category: Known::default(),
            sku_count: Known::default(),
            skus: Vec::new(),
            components: Vec::new(),
            feeds: Known::default(),
            draft: Draft::default(),
        }
    }

    /// What is known about a component of a kit, if it was read at all.
    pub fn component(&self, id: SkuId) -> Option<&SkuFacts> {
        self.components.iter().find(|sku| sku.id == id)
    }

    /// What is known about one SKU, if it was read at all.
    pub fn sku(&self, id: SkuId) -> Option<&SkuFacts> {
        self.skus.iter().find(|sku| sku.id == id)
    }
}

impl SkuFacts {
    /// Nothing known yet about a SKU.
    pub fn about(id: SkuId) -> Self {
        Self {
            id,
            sku: Known::default(),
            inventory: Known::default(),
            reach: Known::default(),
            pending: Known::default(),
            indexed: Known::default(),
            price: Known::default(),
            computed: Known::default(),
            quote: Known::default(),
            delivery: Known::default(),
            shelf: Known::default(),
            reservations: Known::default(),
            lots: Known::default(),
        }
    }
}

impl FeedFacts {
    /// Nothing known yet about a feed but its name.
    pub fn about(name: FeedName) -> Self {
        Self { name, settings: Known::default(), file: Known::default() }
    }
}
