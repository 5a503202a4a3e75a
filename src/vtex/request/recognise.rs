//! The question behind a method, path and body: answers that were recorded elsewhere come with nothing but these.

use percent_encoding::percent_decode_str;

use super::body::read;
use super::{Listed, Request, Resource};
use crate::domain::{Account, OrderId, ProductId, SalesChannel, SkuId, WarehouseId};

impl Request {
    /// The question that a method, a path with its query and a body ask, if it is one of ours. Letters of the path may have
    /// either case, and query parameters that we do not know are passed over; hosts are the caller's concern.
    pub fn recognise(method: &str, path_and_query: &str, body: Option<&str>) -> Option<Self> {
        let target = Target::of(path_and_query)?;
        let lower: Vec<String> = target.segments.iter().map(|segment| segment.to_ascii_lowercase()).collect();
        let lower: Vec<&str> = lower.iter().map(String::as_str).collect();
        let ["api", rest @ ..] = lower.as_slice() else { return None };
        if method.eq_ignore_ascii_case("POST") {
            return simulation(rest, &target, body);
        }
        if !method.eq_ignore_ascii_case("GET") {
            return None;
        }
        logistics(rest, &target)
            .or_else(|| catalog(rest, &target))
            .or_else(|| storefront(rest, &target))
            .or_else(|| others(rest, &target))
    }
}

fn logistics(path: &[&str], target: &Target) -> Option<Request> {
    let ["logistics", "pvt", rest @ ..] = path else { return None };
    let warehouse = |index| target.name(index).map(WarehouseId);
    match rest {
        ["inventory", "skus", sku] => SkuId::parse(sku).map(Request::Inventory),
        ["inventory", "items", sku, "warehouses", _] => Some(Request::Reach(SkuId::parse(sku)?, warehouse(7)?)),
        ["inventory", "items", sku, "warehouses", _, "dispatched"] => {
            Some(Request::Dispatched(SkuId::parse(sku)?, warehouse(7)?))
        }
        ["inventory", "items", sku, "warehouses", _, "supplylots"] => Some(Request::Lots(SkuId::parse(sku)?, warehouse(7)?)),
        ["inventory", "reservations", _, sku] => Some(Request::Reservations(SkuId::parse(sku)?, warehouse(5)?)),
        ["configuration", "warehouses"] => Some(Request::Warehouses),
        ["configuration", "docks"] => Some(Request::Docks),
        ["shipping-policies"] => {
            let page = target.query("page").map_or(Some(1), |page| page.parse().ok())?;
            Some(Request::Policies { page })
        }
        _ => None,
    }
}

fn catalog(path: &[&str], target: &Target) -> Option<Request> {
    match path {
        ["catalog", "pvt", "product", id] => ProductId::parse(id).map(Request::Product),
        ["catalog", "pvt", "stockkeepingunit", id] => SkuId::parse(id).map(Request::Sku),
        ["catalog", "pvt", "category", id] => id.parse().ok().map(Request::Category),
        ["catalog", "pvt", "stockkeepingunitkit"] => SkuId::parse(&target.query("parentSkuId")?).map(Request::KitComponents),
        ["catalog_system", "pvt", rest @ ..] => match rest {
            ["products", "productget", id] => ProductId::parse(id).map(Request::ProductForm),
            ["products", "productgetbyrefid", _] => target.name(5).map(Request::ProductByReference),
            ["sku", "stockkeepingunitbyid", id] => SkuId::parse(id).map(Request::SkuContext),
            ["sku", "stockkeepingunitbyproductid", id] => ProductId::parse(id).map(Request::SkusOfProduct),
            ["sku", "stockkeepingunitidbyrefid", _] => target.name(5).map(Request::SkuByReference),
            ["sku", "stockkeepingunitbyean", _] => target.name(5).map(Request::SkuByEan),
            ["brand", id] => id.parse().ok().map(Request::Brand),
            ["saleschannel", "list"] => Some(Request::Channels),
            ["seller", "list"] => Some(Request::Sellers),
            _ => None,
        },
        _ => None,
    }
}

fn storefront(path: &[&str], target: &Target) -> Option<Request> {
    match path {
        ["catalog_system", "pub", "products", "search"] => {
            let (field, id) = target.only("fq")?.split_once(':')?;
            let of = match field.to_ascii_lowercase().as_str() {
                "skuid" => Listed::Sku(SkuId::parse(id)?),
                "productid" => Listed::Product(ProductId::parse(id)?),
                _ => return None,
            };
            Some(Request::Shelf { of, channel: target.query("sc").map(SalesChannel) })
        }
        ["catalog_system", "pub", "products", "offers", product, "sku", sku] => {
            Some(Request::Offers(ProductId::parse(product)?, SkuId::parse(sku)?))
        }
        _ => None,
    }
}

fn others(path: &[&str], target: &Target) -> Option<Request> {
    match path {
        ["pricing", "prices", sku] => SkuId::parse(sku).map(Request::Prices),
        ["pricing", "prices", sku, "computed", _] => {
            Some(Request::ComputedPrice(SkuId::parse(sku)?, SalesChannel(target.name(5)?)))
        }
        ["checkout", "pvt", "configuration", "orderform"] => Some(Request::CartRules),
        ["oms", "pvt", "orders", _] => target.name(4).map(|id| Request::Order(OrderId(id))),
        ["vtexid", "pub", "authenticated", "user"] => Some(Request::User),
        ["license-manager", "pvt", "accounts", _, "products", product, "logins", _, "resources", _, "granted"] => {
            let key = target.name(10)?;
            let is_it =
                |resource: &Resource| resource.product().to_string() == **product && resource.key().eq_ignore_ascii_case(&key);
            let resource = Resource::ALL.into_iter().find(is_it)?;
            Some(Request::Granted { account: Account(target.name(4)?), user: target.name(8)?, resource })
        }
        _ => None,
    }
}

fn simulation(path: &[&str], target: &Target, body: Option<&str>) -> Option<Request> {
    let ["checkout", "pub", "orderforms", "simulation"] = path else { return None };
    let (items, address) = read(body?)?;
    Some(Request::Simulation { items, channel: target.query("sc").map(SalesChannel), address })
}

/// A path in decoded segments, with its query.
struct Target {
    segments: Vec<String>,
    pairs: Vec<(String, String)>,
}

impl Target {
    fn of(path_and_query: &str) -> Option<Self> {
        let text = path_and_query.split('#').next()?;
        let (path, query) = text.split_once('?').unwrap_or((text, ""));
        let path = path.strip_prefix('/')?;
        let segments = path.strip_suffix('/').unwrap_or(path).split('/').map(decoded).collect();
        let pair = |pair: &str| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decoded(name).to_ascii_lowercase(), decoded(&value.replace('+', " ")))
        };
        Some(Self { segments, pairs: query.split('&').map(pair).collect() })
    }

    fn name(&self, index: usize) -> Option<String> {
        self.segments.get(index).filter(|segment| !segment.is_empty()).map(|segment| as_it_was(segment))
    }

    fn query(&self, name: &str) -> Option<String> {
        let name = name.to_ascii_lowercase();
        self.pairs.iter().find(|(key, value)| *key == name && !value.is_empty()).map(|(_, value)| as_it_was(value))
    }

    /// A value that is given once: several filters are another question.
    fn only(&self, name: &str) -> Option<&str> {
        let mut values = self.pairs.iter().filter(|(key, _)| key == name).map(|(_, value)| value.as_str());
        values.next().filter(|_| values.next().is_none())
    }
}

/// A name before it was encoded: `.` and `..` had got a trailing blank.
fn as_it_was(name: &str) -> String {
    if matches!(name, ". " | ".. ") { name.trim_end().to_owned() } else { name.to_owned() }
}

fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::{Address, Personal};
    use crate::vtex::request::{Wanted, every};

    fn again(request: &Request) -> Option<Request> {
        Request::recognise(request.method().name(), &request.path(), request.body().as_deref())
    }

    #[test]
    fn letters_and_further_parameters_do_not_matter() {
        let cases = [
            ("get", "/API/Logistics/pvt/inventory/SKUS/301?an=demoshop", Some(Request::Inventory(SkuId(301)))),
            ("GET", "/api/logistics/pvt/shipping-policies", Some(Request::Policies { page: 1 })),
            ("GET", "/api/logistics/pvt/configuration/docks/", Some(Request::Docks)),
            (
                "GET",
                "/api/catalog_system/pub/products/search?_from=0&fq=skuId%3A301&SC=2",
                Some(Request::Shelf { of: Listed::Sku(SkuId(301)), channel: Some(SalesChannel("2".to_owned())) }),
            ),
            ("GET", "/api/catalog_system/pub/products/search?fq=skuId:301&fq=skuId:302", None),
            ("GET", "/api/logistics/pvt/inventory/skus/0", None),
            ("PUT", "/api/logistics/pvt/inventory/skus/301", None),
            ("GET", "api/logistics/pvt/configuration/docks", None),
            ("POST", "/api/checkout/pub/orderForms/simulation", None),
            ("GET", "", None),
        ];
        for (method, path, request) in cases {
            assert_eq!(Request::recognise(method, path, None), request, "{method} {path}");
        }
    }

    #[test]
    fn a_body_is_read_without_what_is_not_ours() {
        let body = r#"{"items":[{"id":301,"seller":"abc"}],"country":"BRA","postalCode":null,"marketingData":{}}"#;
        let items = vec![Wanted { sku: SkuId(301), quantity: 1, seller: "abc".to_owned() }];
        let asked = Request::recognise("POST", "/api/checkout/pub/orderForms/simulation?RnbBehavior=0", Some(body));
        assert_eq!(asked, Some(Request::Simulation { items, channel: None, address: None }));
        let none = Request::recognise("POST", "/api/checkout/pub/orderForms/simulation", Some(r#"{"items":[]}"#));
        assert_eq!(none, None);
    }

    proptest! {
        #[test]
        fn every_request_recognises_itself(
            name in "[^\\pC]{1,12}", ids in (1_u32..=0x7FFF_FFFF, 1_u32..=0x7FFF_FFFF), amount in any::<u32>(), bare in any::<bool>(),
        ) {
            prop_assume!(!matches!(name.as_str(), ". " | ".. "));
            let address = Address { country: "BRA".to_owned(), postal_code: Personal::new(name.clone()) };
            for request in every(&name, SkuId(ids.0), ProductId(ids.1), amount, (!bare).then_some(address)) {
                prop_assert_eq!(again(&request), Some(request));
            }
        }

        #[test]
        fn any_path_is_read_without_panic(path in "\\PC*", tail in "[ -~]{0,60}") {
            let _ = Request::recognise("GET", &path, None);
            let _ = Request::recognise("POST", &format!("/api/checkout/pub/orderForms/simulation?{tail}"), Some(&path));
        }
    }
}
