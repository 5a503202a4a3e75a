//! The families of questions: one name for each endpoint, with nothing of the shop in it.

use super::Request;

/// The family of the published files of feeds, which are asked for by their names alone.
pub const FEED_FILE: &str = "feed-file";

/// Every family.
pub const FAMILIES: &[&str] = &[
    "inventory",
    "reach",
    "dispatched",
    "reservations",
    "lots",
    "product",
    "sku",
    "index",
    "find",
    "kit",
    "prices",
    "brand",
    "category",
    "warehouses",
    "docks",
    "policies",
    "channels",
    "sellers",
    "cart",
    "simulation",
    "search",
    "order",
    "user",
    "granted",
    FEED_FILE,
];

impl Request {
    /// The family of the question.
    pub const fn family(&self) -> &'static str {
        match self {
            Self::Inventory(_) => "inventory",
            Self::Reach(..) => "reach",
            Self::Dispatched(..) => "dispatched",
            Self::Reservations(..) => "reservations",
            Self::Lots(..) => "lots",
            Self::Product(_) | Self::ProductForm(_) => "product",
            Self::Sku(_) | Self::SkusOfProduct(_) => "sku",
            Self::SkuContext(_) => "index",
            Self::SkuByReference(_) | Self::ProductByReference(_) | Self::SkuByEan(_) => "find",
            Self::KitComponents(_) => "kit",
            Self::Prices(_) | Self::ComputedPrice(..) => "prices",
            Self::Brand(_) => "brand",
            Self::Category(_) => "category",
            Self::Warehouses => "warehouses",
            Self::Docks => "docks",
            Self::Policies { .. } => "policies",
            Self::Channels => "channels",
            Self::Sellers => "sellers",
            Self::CartRules => "cart",
            Self::Simulation { .. } => "simulation",
            Self::Shelf { .. } | Self::Offers(..) => "search",
            Self::Order(_) => "order",
            Self::User => "user",
            Self::Granted { .. } => "granted",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::every;
    use super::*;
    use crate::domain::{ProductId, SkuId};

    #[test]
    fn every_question_is_of_a_family() {
        let requests = every("x", SkuId(301), ProductId(11), 2, None);
        let named = |family: &&&str| **family == FEED_FILE || requests.iter().any(|request| request.family() == **family);
        assert!(requests.iter().all(|request| FAMILIES.contains(&request.family())));
        assert_eq!(FAMILIES.iter().filter(named).count(), FAMILIES.len());
    }
}
