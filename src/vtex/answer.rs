//! What VTEX answered, as data, and what that means: a value of the domain or the reason why there is none.

mod catalog;
mod identity;
mod index;
mod inventory;
mod moment;
mod order;
mod pending;
mod price;
mod reach;
mod refusal;
mod reserved;
#[cfg(test)]
pub(super) mod samples;
mod shelf;
mod shipping;
mod shop;
mod simulation;
#[cfg(test)]
mod torn;
mod wire;

pub use identity::User;
pub use price::Prices;

pub(super) use refusal::{looks_like_html, looks_like_login, refused};

use crate::domain::{
    CartRules, Cents, Channel, Dock, IndexedSku, Inventory, Moment, Order, Pending, Policies, Product, Quote, Reach,
    Reservations, Seller, Shelf, Sku, SkuId, SupplyLot, Warehouse,
};
use crate::facts::Missing;

use super::request::Request;

/// An HTTP answer as it came.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// The `Content-Type` header.
    pub content_type: Option<String>,
    /// The body as text.
    pub body: String,
    /// The `Retry-After` header, if it is a number of seconds.
    pub retry_after: Option<u32>,
}

/// What an answer says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reading {
    /// All inventory rows of a SKU.
    Inventory(Inventory),
    /// The sales channels that see a row.
    Reach(Reach),
    /// How the reserved units of a row split.
    Pending(Pending),
    /// A product.
    Product(Product),
    /// A SKU as registered.
    Sku(Sku),
    /// A SKU and its product as the index knows them, possibly out of date.
    Indexed(Box<IndexedSku>),
    /// The SKUs of a product.
    Skus(Vec<Sku>),
    /// The SKU that a reference code stands for.
    SkuId(SkuId),
    /// Who is logged in, if anybody.
    User(Option<User>),
    /// Whether a user holds a permission.
    Granted(bool),
    /// What a shopper would get, by SKU; a SKU that the answer does not speak of is left out.
    Quotes(Vec<(SkuId, Quote)>),
    /// The prices of a SKU.
    Prices(Prices),
    /// The price that VTEX computes; none if it finds none.
    ComputedPrice(Option<Cents>),
    /// Whether a brand or a category is active.
    Active(bool),
    /// All warehouses.
    Warehouses(Vec<Warehouse>),
    /// All loading docks.
    Docks(Vec<Dock>),
    /// A page of the shipping policies.
    Policies(Policies),
    /// All sales channels.
    Channels(Vec<Channel>),
    /// All sellers.
    Sellers(Vec<Seller>),
    /// What a cart must hold.
    CartRules(CartRules),
    /// The SKUs that the store's search lists.
    Shelves(Vec<(SkuId, Shelf)>),
    /// When the index last changed the offers of a SKU, if it says.
    IndexAge(Option<Moment>),
    /// The reservations of a row.
    Reservations(Reservations),
    /// The supply lots of a row.
    Lots(Vec<SupplyLot>),
    /// An order.
    Order(Box<Order>),
    /// The components of a kit.
    Components(Vec<SkuId>),
}

impl Answer {
    /// What the answer to a request says.
    ///
    /// # Errors
    /// Why it says nothing: VTEX refused, does not know the record, or answered something undocumented.
    pub fn read(&self, request: &Request) -> Result<Reading, Missing> {
        if let Some(reading) = self.telling_refusal(request) {
            return Ok(reading);
        }
        let json = self.json(request)?;
        match request {
            Request::Inventory(_)
            | Request::Reach(..)
            | Request::Dispatched(..)
            | Request::Reservations(..)
            | Request::Lots(..) => stock(json, request),
            Request::Product(id) | Request::ProductForm(id) => catalog::product(json, Some(*id)).map(Reading::Product),
            Request::ProductByReference(_) => catalog::product(json, None).map(Reading::Product),
            Request::Sku(id) => catalog::sku(json, *id).map(Reading::Sku),
            Request::SkuContext(id) => index::read(json, Some(*id)).map(Box::new).map(Reading::Indexed),
            Request::SkuByEan(_) => index::read(json, None).map(Box::new).map(Reading::Indexed),
            Request::SkusOfProduct(id) => catalog::skus(json, *id).map(Reading::Skus),
            Request::SkuByReference(_) => catalog::sku_id(json).map(Reading::SkuId),
            Request::KitComponents(id) => index::components(json, *id).map(Reading::Components),
            Request::User => identity::user(json).map(Reading::User),
            Request::Granted { .. } => identity::granted(json).map(Reading::Granted),
            Request::Simulation { items, channel, address } => {
                simulation::read(json, items, channel.as_ref(), address.as_ref()).map(Reading::Quotes)
            }
            Request::Prices(sku) => price::read(json, *sku).map(Reading::Prices),
            Request::ComputedPrice(..) => price::computed(json).map(Reading::ComputedPrice),
            Request::Brand(id) => shop::brand(json, *id).map(Reading::Active),
            Request::Category(id) => shop::category(json, *id).map(Reading::Active),
            Request::Warehouses => shipping::warehouses(json).map(Reading::Warehouses),
            Request::Docks => shipping::docks(json).map(Reading::Docks),
            Request::Policies { page } => shipping::policies(json, *page).map(Reading::Policies),
            Request::Channels => shop::channels(json).map(Reading::Channels),
            Request::Sellers => shop::sellers(json).map(Reading::Sellers),
            Request::CartRules => shop::cart(json).map(Reading::CartRules),
            Request::Shelf { .. } => shelf::search(json).map(Reading::Shelves),
            Request::Offers(_, sku) => shelf::offers(json, *sku).map(Reading::IndexAge),
            Request::Order(_) => order::read(json).map(Box::new).map(Reading::Order),
        }
    }

    /// What a refusal says of the record itself.
    fn telling_refusal(&self, request: &Request) -> Option<Reading> {
        match (request, self.status) {
            (Request::User, 401) => Some(Reading::User(None)),
            // That a SKU without any price is not found is convention and in no document, and was not seen on a real account;
            // and a price may be inherited. So nothing is sure of it but that VTEX has no price of its own.
            // A web page in its place says that nobody serves prices at this address.
            (Request::Prices(_), 404) if !self.is_html() => Some(Reading::Prices(Prices::default())),
            (Request::ComputedPrice(..), 404) if !self.is_html() => Some(Reading::ComputedPrice(None)),
            (Request::Dispatched(..) | Request::Reservations(..), _) if reserved::are_too_many(self) => {
                Some(Reading::Reservations(Reservations { too_many: true, ..Reservations::default() }))
            }
            (Request::Simulation { items, channel, .. }, 400) => {
                simulation::refused(self.text(), items, channel.as_ref()).map(Reading::Quotes)
            }
            _ => None,
        }
    }

    fn is_html(&self) -> bool {
        let is_said = self.content_type.as_ref().is_some_and(|kind| kind.to_ascii_lowercase().contains("html"));
        is_said || looks_like_html(self.text())
    }

    fn text(&self) -> &str {
        self.body.trim_start_matches('\u{feff}').trim()
    }

    /// The body if it is JSON of a successful answer.
    fn json(&self, request: &Request) -> Result<&str, Missing> {
        if let Some(reason) = refused(self.status, self.retry_after, request.resource()) {
            return Err(reason);
        }
        if self.is_html() {
            return Err(if looks_like_login(self.text()) { Missing::NoSession } else { Missing::Malformed });
        }
        Ok(self.text())
    }
}

fn stock(json: &str, request: &Request) -> Result<Reading, Missing> {
    match request {
        Request::Inventory(sku) => inventory::read(json, *sku).map(Reading::Inventory),
        Request::Reach(_, warehouse) => reach::read(json, warehouse).map(Reading::Reach),
        Request::Dispatched(_, warehouse) => pending::read(json, warehouse).map(Reading::Pending),
        Request::Reservations(_, warehouse) => reserved::reservations(json, warehouse).map(Reading::Reservations),
        Request::Lots(_, warehouse) => reserved::lots(json, warehouse).map(Reading::Lots),
        _ => Err(Missing::Malformed),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{OrderId, WarehouseId};

    fn answer(status: u16, body: &str) -> Answer {
        Answer { status, body: body.to_owned(), ..Answer::default() }
    }

    #[test]
    fn a_refusal_says_why() {
        let request = Request::Inventory(SkuId(301));
        let permission = Missing::NoPermission("Logistics inventory read only".into());
        let login = "<!DOCTYPE html><title>Login</title><div id=\"render-admin.login-legacy.home\"></div>";
        let cases = [
            (answer(401, ""), Missing::NoSession),
            (answer(403, "{}"), permission),
            (answer(404, ""), Missing::NotFound),
            (answer(400, "\"Too many active reservations\""), Missing::Failed(400)),
            (answer(423, "Unable to acquire lock"), Missing::Failed(423)),
            (Answer { retry_after: Some(30), ..answer(429, "") }, Missing::TooManyRequests(Some(30))),
            (answer(429, ""), Missing::TooManyRequests(None)),
            (answer(503, "<html>"), Missing::Failed(503)),
            (answer(302, ""), Missing::Failed(302)),
            (answer(0, ""), Missing::Unreachable),
            (answer(200, login), Missing::NoSession),
            (Answer { content_type: Some("Text/HTML".to_owned()), ..answer(200, "{}") }, Missing::Malformed),
            (answer(200, "<html><title>Something went wrong</title>"), Missing::Malformed),
            (answer(200, "null"), Missing::NotFound),
            (answer(204, ""), Missing::Malformed),
            (answer(200, "{\"skuId\":\"301\",\"balance\":["), Missing::Malformed),
        ];
        for (answer, reason) in cases {
            assert_eq!(answer.read(&request), Err(reason), "{answer:?}");
        }
    }

    #[test]
    fn nobody_being_logged_in_is_an_answer() {
        for answer in [answer(200, "null"), answer(401, "null"), answer(401, "")] {
            assert_eq!(answer.read(&Request::User), Ok(Reading::User(None)), "{answer:?}");
        }
    }

    #[test]
    fn some_refusals_tell_of_the_record() {
        let (sku, main) = (SkuId(301), WarehouseId("main".to_owned()));
        let too_many = Reservations { too_many: true, ..Reservations::default() };
        let told = answer(400, "\"Too many active reservations\"");
        for request in [Request::Dispatched(sku, main.clone()), Request::Reservations(sku, main)] {
            assert_eq!(told.read(&request), Ok(Reading::Reservations(too_many.clone())), "{request:?}");
            assert_eq!(answer(400, "{}").read(&request), Err(Missing::Failed(400)));
        }
        let prices = Request::Prices(sku);
        assert_eq!(answer(404, "").read(&prices), Ok(Reading::Prices(Prices::default())));
        assert_eq!(answer(404, "<!doctype html><title>404</title>").read(&prices), Err(Missing::NotFound));
        assert_eq!(answer(403, "").read(&prices), Err(Missing::NoPermission("Read prices".into())));
        let order = Request::Order(OrderId("17-01".to_owned()));
        assert_eq!(answer(404, "").read(&order), Err(Missing::NotFound));
        let shelf = Request::Offers(crate::domain::ProductId(900), sku);
        assert_eq!(answer(206, "[]").read(&shelf), Ok(Reading::IndexAge(None)));
    }
}
