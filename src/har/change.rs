//! Changes of the shop within a recording: what was read before one may not be so any more.

use super::Exchange;
use super::exchange::Question;
use crate::domain::Moment;

/// The parts of VTEX's API whose records decide a sale.
const DECIDING: [&str; 5] = ["logistics", "catalog", "catalog_system", "pricing", "checkout"];

/// Private questions that are asked by `POST` (Logistics API, “Calculate SLA”; Checkout API, “Cart simulation”).
const ASKING: [&str; 2] = ["/api/logistics/pvt/shipping/calculate", "/api/checkout/pvt/orderforms/simulation"];

/// Whether a request may change something that decides a sale. Public `POST`s, such as a simulation, only ask.
pub(super) fn is_change(method: &str, path: &str) -> bool {
    let path = path.split(['?', '#']).next().unwrap_or_default().to_ascii_lowercase();
    let mut parts = path.split('/').skip(1);
    let is_deciding = parts.next() == Some("api") && parts.next().is_some_and(|part| DECIDING.contains(&part));
    let is_private = parts.next() != Some("pub");
    let only_asks = method.eq_ignore_ascii_case("POST") && ASKING.contains(&path.trim_end_matches('/'));
    is_deciding && is_private && !only_asks && !["GET", "HEAD", "OPTIONS"].iter().any(|reads| method.eq_ignore_ascii_case(reads))
}

/// When the shop was last changed. VTEX may answer 500 and have saved (known issue 388176); only a refusal changes nothing.
pub(super) fn last(exchanges: &[Exchange]) -> Option<Moment> {
    let is_refused = |exchange: &Exchange| exchange.answer.as_ref().is_some_and(|answer| (400..500).contains(&answer.status));
    let is_change = |exchange: &&Exchange| matches!(exchange.question, Question::Change) && !is_refused(exchange);
    exchanges.iter().filter(is_change).map(|exchange| exchange.at).max()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_only_asks_is_no_change() {
        let cases = [
            ("PUT", "/api/logistics/pvt/inventory/skus/301/warehouses/main", true),
            ("post", "/api/catalog/pvt/stockkeepingunit?a=b", true),
            ("PUT", "/api/pricing/prices/301", true),
            ("POST", "/api/checkout/pub/orderForms/simulation?sc=1", false),
            ("POST", "/api/logistics/pvt/shipping/calculate", false),
            ("POST", "/api/checkout/pvt/orderForms/simulation?sc=1", false),
            ("PUT", "/api/logistics/pvt/shipping/calculate", true),
            ("POST", "/api/logistics/pvt/shipping/calculate/freights", true),
            ("GET", "/api/logistics/pvt/inventory/skus/301", false),
            ("OPTIONS", "/api/pricing/prices/301", false),
            ("POST", "/api/sessions", false),
            ("POST", "/_v/private/graphql/v1", false),
        ];
        for (method, path, changes) in cases {
            assert_eq!(is_change(method, path), changes, "{method} {path}");
        }
    }
}
