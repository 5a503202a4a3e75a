//! A value with where and when it was read, or the reason why there is none.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::domain::{FeedName, Moment};
use crate::text::{Text, words};

/// Where a value was read.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Source {
    /// Logistics API, inventory by SKU.
    InventoryApi,
    /// Logistics API, inventory by SKU and warehouse: the docks that serve it.
    ReachApi,
    /// Logistics API, dispatched reservations.
    DispatchedApi,
    /// Catalog API, product.
    ProductApi,
    /// Catalog API, SKU.
    SkuApi,
    /// The list on *Inventory Management*.
    InventoryScreen,
    /// The product form, either catalogue.
    ProductForm,
    /// The list on *XML Integration*.
    FeedList,
    /// The form of a feed.
    FeedForm(FeedName),
    /// The published file of a feed.
    FeedFile(FeedName),
    /// Typed by the user and not saved.
    Typed,
    /// Catalog API, the SKU as the index has it.
    IndexApi,
    /// Pricing API.
    PriceApi,
    /// Pricing API, the price computed for a price table.
    ComputedPriceApi,
    /// Catalog API, brand.
    BrandApi,
    /// Catalog API, category.
    CategoryApi,
    /// Checkout simulation without an address.
    Simulation,
    /// Checkout simulation with an address.
    SimulationWithAddress,
    /// The store's public search.
    SearchApi,
    /// Logistics API, reservations of a SKU.
    ReservationsApi,
    /// Logistics API, supply lots.
    LotsApi,
    /// Logistics API, warehouses.
    WarehousesApi,
    /// Logistics API, loading docks.
    DocksApi,
    /// Logistics API, shipping policies.
    PoliciesApi,
    /// Catalog API, sales channels.
    ChannelsApi,
    /// Catalog API, sellers.
    SellersApi,
    /// Checkout API, configuration of the cart.
    CartApi,
    /// Orders API.
    OrdersApi,
    /// Who is logged in.
    UserApi,
    /// Imagined: what would be if a remedy were done.
    Imagined,
}

/// Why a fact is missing. None of these is ever a finding, and none is ever "fine".
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Missing {
    /// Nobody asked for it yet.
    #[default]
    NotAsked,
    /// VTEX says that nobody is logged in.
    NoSession,
    /// The user lacks a permission: the License Manager resource that grants it, as VTEX names it.
    NoPermission(Cow<'static, str>),
    /// VTEX does not know the record.
    NotFound,
    /// VTEX answered with this HTTP status.
    Failed(u16),
    /// No answer came at all.
    Unreachable,
    /// VTEX asked to slow down; seconds to wait if it said.
    TooManyRequests(Option<u32>),
    /// This page does not show it.
    NotOnThisPage,
    /// Feeds have no API: their own pages have to be opened once.
    OpenFeeds,
    /// The answer was not what VTEX documents.
    Malformed,
    /// The answer holds a value that VTEX does not document, and it is the one that decides.
    Undocumented,
    /// Too large to be read in a page.
    TooLarge,
    /// A part was read, and what was read does not decide it.
    Partial,
    /// This seller sells it, from the stock of an account of its own.
    AtSeller(String),
}

/// A value that was read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seen<T> {
    /// The value.
    pub value: T,
    /// Where it was read.
    pub source: Source,
    /// When it was read.
    pub at: Moment,
}

/// A fact: seen, or missing for a reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Known<T> {
    /// It was read.
    Seen(Seen<T>),
    /// It was not, and why.
    Missing(Missing),
}

impl<T> Default for Known<T> {
    fn default() -> Self {
        Self::Missing(Missing::NotAsked)
    }
}

impl<T> Known<T> {
    /// A value read at a place and time.
    pub const fn seen(value: T, source: Source, at: Moment) -> Self {
        Self::Seen(Seen { value, source, at })
    }

    /// The value with source and time; `?` on this is the whole "cannot tell" machinery of the rules.
    ///
    /// # Errors
    /// The reason why it is missing.
    pub fn get(&self) -> Result<&Seen<T>, Missing> {
        match self {
            Self::Seen(seen) => Ok(seen),
            Self::Missing(reason) => Err(reason.clone()),
        }
    }

    /// The bare value, if there is one.
    pub fn value(&self) -> Option<&T> {
        self.get().ok().map(|seen| &seen.value)
    }
}

impl<T> From<Missing> for Known<T> {
    fn from(reason: Missing) -> Self {
        Self::Missing(reason)
    }
}

impl Source {
    /// The source in words, as shown beside every value.
    pub fn label(&self) -> Text {
        match self {
            Self::InventoryApi => words::SOURCE_INVENTORY_API,
            Self::ReachApi => words::SOURCE_REACH_API,
            Self::DispatchedApi => words::SOURCE_DISPATCHED_API,
            Self::ProductApi => words::SOURCE_PRODUCT_API,
            Self::SkuApi => words::SOURCE_SKU_API,
            Self::InventoryScreen => words::SOURCE_INVENTORY_SCREEN,
            Self::ProductForm => words::SOURCE_PRODUCT_FORM,
            Self::FeedList => words::SOURCE_FEED_LIST,
            Self::FeedForm(feed) => words::source_feed_form(&feed.0),
            Self::FeedFile(feed) => words::source_feed_file(&feed.0),
            Self::Typed => words::SOURCE_TYPED,
            Self::IndexApi => words::SOURCE_INDEX_API,
            Self::PriceApi => words::SOURCE_PRICE_API,
            Self::ComputedPriceApi => words::SOURCE_COMPUTED_PRICE_API,
            Self::BrandApi => words::SOURCE_BRAND_API,
            Self::CategoryApi => words::SOURCE_CATEGORY_API,
            Self::Simulation => words::SOURCE_SIMULATION,
            Self::SimulationWithAddress => words::SOURCE_SIMULATION_WITH_ADDRESS,
            Self::SearchApi => words::SOURCE_SEARCH_API,
            Self::ReservationsApi => words::SOURCE_RESERVATIONS_API,
            Self::LotsApi => words::SOURCE_LOTS_API,
            Self::WarehousesApi => words::SOURCE_WAREHOUSES_API,
            Self::DocksApi => words::SOURCE_DOCKS_API,
            Self::PoliciesApi => words::SOURCE_POLICIES_API,
            Self::ChannelsApi => words::SOURCE_CHANNELS_API,
            Self::SellersApi => words::SOURCE_SELLERS_API,
            Self::CartApi => words::SOURCE_CART_API,
            Self::OrdersApi => words::SOURCE_ORDERS_API,
            Self::UserApi => words::SOURCE_USER_API,
            Self::Imagined => words::SOURCE_IMAGINED,
        }
    }
}

impl Missing {
    /// The reason in words.
    pub fn label(&self) -> Text {
        match self {
            Self::NotAsked => words::MISSING_NOT_ASKED,
            Self::NoSession => words::MISSING_NO_SESSION,
            Self::NoPermission(resource) => words::missing_permission(resource),
            Self::NotFound => words::MISSING_NOT_FOUND,
            Self::Failed(status) => words::missing_failed(*status),
            Self::Unreachable => words::MISSING_UNREACHABLE,
            Self::TooManyRequests(None) => words::MISSING_TOO_MANY_REQUESTS,
            Self::TooManyRequests(Some(seconds)) => words::missing_too_many_requests(*seconds),
            Self::NotOnThisPage => words::MISSING_NOT_ON_THIS_PAGE,
            Self::OpenFeeds => words::MISSING_OPEN_FEEDS,
            Self::Malformed => words::MISSING_MALFORMED,
            Self::Undocumented => words::MISSING_UNDOCUMENTED,
            Self::TooLarge => words::MISSING_TOO_LARGE,
            Self::Partial => words::MISSING_PARTIAL,
            Self::AtSeller(seller) => words::missing_at_seller(seller),
        }
    }
}
