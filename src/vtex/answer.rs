//! What VTEX answered, as data, and what that means: a value of the domain or the reason why there is none.

mod catalog;
mod identity;
mod inventory;
mod pending;
mod reach;
mod refusal;
mod simulation;
mod wire;

pub use identity::User;
pub use simulation::Simulation;

pub(super) use refusal::{looks_like_html, looks_like_login, refused};

use crate::domain::{Inventory, Pending, Product, Reach, Sku, SkuId};
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
    Indexed(Sku, Option<Product>),
    /// The SKUs of a product.
    Skus(Vec<Sku>),
    /// The SKU that a reference code stands for.
    SkuId(SkuId),
    /// Who is logged in, if anybody.
    User(Option<User>),
    /// Whether a user holds a permission.
    Granted(bool),
    /// What a shopper would get.
    Simulation(Simulation),
}

impl Answer {
    /// What the answer to a request says.
    ///
    /// # Errors
    /// Why it says nothing: VTEX refused, does not know the record, or answered something undocumented.
    pub fn read(&self, request: &Request) -> Result<Reading, Missing> {
        if matches!(request, Request::User) && self.status == 401 {
            return Ok(Reading::User(None));
        }
        let json = self.json(request)?;
        match request {
            Request::Inventory(sku) => inventory::read(json, *sku).map(Reading::Inventory),
            Request::Reach(_, warehouse) => reach::read(json, warehouse).map(Reading::Reach),
            Request::Dispatched(_, warehouse) => pending::read(json, warehouse).map(Reading::Pending),
            Request::Product(id) | Request::ProductForm(id) => catalog::product(json, Some(*id)).map(Reading::Product),
            Request::ProductByReference(_) => catalog::product(json, None).map(Reading::Product),
            Request::Sku(id) => catalog::sku(json, *id).map(Reading::Sku),
            Request::SkuContext(id) => catalog::indexed(json, Some(*id)).map(|(sku, product)| Reading::Indexed(sku, product)),
            Request::SkuByEan(_) => catalog::indexed(json, None).map(|(sku, product)| Reading::Indexed(sku, product)),
            Request::SkusOfProduct(id) => catalog::skus(json, *id).map(Reading::Skus),
            Request::SkuByReference(_) => catalog::sku_id(json).map(Reading::SkuId),
            Request::User => identity::user(json).map(Reading::User),
            Request::Granted { .. } => identity::granted(json).map(Reading::Granted),
            Request::Simulation { items, .. } => {
                let asked = items.first().ok_or(Missing::Malformed)?;
                simulation::read(json, asked.sku).map(Reading::Simulation)
            }
            _ => Err(Missing::NotAsked),
        }
    }

    /// The body if it is JSON of a successful answer.
    fn json(&self, request: &Request) -> Result<&str, Missing> {
        if let Some(reason) = refused(self.status, self.retry_after, request.resource()) {
            return Err(reason);
        }
        let body = self.body.trim_start_matches('\u{feff}').trim();
        let is_html = self.content_type.as_ref().is_some_and(|kind| kind.to_ascii_lowercase().contains("html"));
        if is_html || looks_like_html(body) {
            return Err(if looks_like_login(body) { Missing::NoSession } else { Missing::Malformed });
        }
        Ok(body)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::ProductId;
    use crate::vtex::request::every;

    fn answer(status: u16, body: &str) -> Answer {
        Answer { status, body: body.to_owned(), ..Answer::default() }
    }

    fn every_request() -> Vec<Request> {
        every("main", SkuId(301), ProductId(900), 1, None)
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

    const NAMES: [&str; 12] = [
        "skuId",
        "balance",
        "warehouseId",
        "totalQuantity",
        "reservedQuantity",
        "hasUnlimitedQuantity",
        "Id",
        "ProductId",
        "IsActive",
        "salesChannel",
        "totalReservedQuantity",
        "items",
    ];

    fn any_json() -> impl Strategy<Value = serde_json::Value> {
        let leaf = prop_oneof![
            Just(serde_json::Value::Null),
            any::<bool>().prop_map(Into::into),
            any::<i64>().prop_map(Into::into),
            any::<f64>().prop_map(Into::into),
            "[0-9a-z.-]{0,8}".prop_map(Into::into),
        ];
        leaf.prop_recursive(4, 40, 6, |inner| {
            let entry = (prop::sample::select(NAMES.to_vec()), inner.clone());
            prop_oneof![
                prop::collection::vec(inner, 0..6).prop_map(Into::into),
                prop::collection::vec(entry, 0..6)
                    .prop_map(|entries| entries.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()),
            ]
        })
    }

    proptest! {
        #[test]
        fn no_body_is_too_strange(body in "\\PC*", status in 0_u16..600) {
            for request in every_request() {
                let _ = answer(status, &body).read(&request);
            }
        }

        #[test]
        fn no_json_is_too_strange(json in any_json()) {
            for request in every_request() {
                let _ = answer(200, &json.to_string()).read(&request);
            }
        }
    }
}
