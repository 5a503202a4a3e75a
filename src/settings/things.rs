//! Everything of an account that may work or not: each kind of screen, of control and of question, and never a single one.

use crate::text::{Text, words};

/// A kind of screen, of control or of question.
#[derive(Debug)]
pub struct Thing {
    /// The name of its family.
    pub family: &'static str,
    /// Which of the three.
    pub group: Group,
    /// What it is called.
    pub label: Text,
}

/// The three kinds of things.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    /// Screens of the Admin.
    Screens,
    /// Controls on them.
    Controls,
    /// Questions to VTEX.
    Questions,
}

impl Group {
    /// In the order of the page.
    pub const ALL: [Self; 3] = [Self::Screens, Self::Controls, Self::Questions];

    /// The heading.
    pub const fn label(self) -> Text {
        match self {
            Self::Screens => words::SCREENS,
            Self::Controls => words::CONTROLS,
            Self::Questions => words::QUESTIONS,
        }
    }
}

/// All of them, in the order of the page.
pub const THINGS: &[Thing] = &[
    thing("inventory-screen", Group::Screens, words::SOURCE_INVENTORY_SCREEN),
    thing("legacy-product-form", Group::Screens, words::LEGACY_PRODUCT_FORM),
    thing("new-product-form", Group::Screens, words::NEW_PRODUCT_FORM),
    thing("new-product-list", Group::Screens, words::NEW_PRODUCT_LIST),
    thing("feed-list", Group::Screens, words::SOURCE_FEED_LIST),
    thing("feed-form", Group::Screens, words::FEED_FORM_SCREEN),
    thing("update-count", Group::Controls, words::PLACE_COUNT),
    thing("available", Group::Controls, words::PLACE_AVAILABLE),
    thing("unlimited", Group::Controls, words::PLACE_UNLIMITED),
    thing("save-stock", Group::Controls, words::PLACE_SAVE_STOCK),
    thing("show-sold-out", Group::Controls, words::PLACE_SHOW_SOLD_OUT),
    thing("save-product", Group::Controls, words::PLACE_SAVE_PRODUCT),
    thing("product-row", Group::Controls, words::PLACE_PRODUCT_ROW),
    thing("edit-feed", Group::Controls, words::PLACE_EDIT_FEED),
    thing("edit-xml-tab", Group::Controls, words::PLACE_EDIT_XML_TAB),
    thing("list-unavailable", Group::Controls, words::PLACE_LIST_UNAVAILABLE),
    thing("save-feed", Group::Controls, words::PLACE_SAVE_FEED),
    thing("inventory", Group::Questions, words::SOURCE_INVENTORY_API),
    thing("reach", Group::Questions, words::SOURCE_REACH_API),
    thing("dispatched", Group::Questions, words::SOURCE_DISPATCHED_API),
    thing("reservations", Group::Questions, words::SOURCE_RESERVATIONS_API),
    thing("lots", Group::Questions, words::SOURCE_LOTS_API),
    thing("product", Group::Questions, words::SOURCE_PRODUCT_API),
    thing("sku", Group::Questions, words::SOURCE_SKU_API),
    thing("index", Group::Questions, words::SOURCE_INDEX_API),
    thing("find", Group::Questions, words::ASKED_FIND),
    thing("kit", Group::Questions, words::ASKED_KIT),
    thing("prices", Group::Questions, words::SOURCE_PRICE_API),
    thing("brand", Group::Questions, words::SOURCE_BRAND_API),
    thing("category", Group::Questions, words::SOURCE_CATEGORY_API),
    thing("warehouses", Group::Questions, words::SOURCE_WAREHOUSES_API),
    thing("docks", Group::Questions, words::SOURCE_DOCKS_API),
    thing("policies", Group::Questions, words::SOURCE_POLICIES_API),
    thing("channels", Group::Questions, words::SOURCE_CHANNELS_API),
    thing("sellers", Group::Questions, words::SOURCE_SELLERS_API),
    thing("cart", Group::Questions, words::SOURCE_CART_API),
    thing("simulation", Group::Questions, words::SOURCE_SIMULATION),
    thing("search", Group::Questions, words::SOURCE_SEARCH_API),
    thing("order", Group::Questions, words::SOURCE_ORDERS_API),
    thing("user", Group::Questions, words::SOURCE_USER_API),
    thing("granted", Group::Questions, words::ASKED_GRANTED),
    thing("feed-file", Group::Questions, words::ASKED_FEED_FILE),
];

const fn thing(family: &'static str, group: Group, label: Text) -> Thing {
    Thing { family, group, label }
}
