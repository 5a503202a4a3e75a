//! The documented path of every question; a name fills one segment of it and can never reach further.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::{Listed, Request, Resource};
use crate::domain::{Account, SalesChannel};

/// Shipping policies on one page of an answer.
pub(in crate::vtex) const POLICIES_A_PAGE: usize = 100;

const INVENTORY: &str = "/api/logistics/pvt/inventory";
const CONFIGURATION: &str = "/api/logistics/pvt/configuration";
const CATALOG: &str = "/api/catalog_system/pvt";

/// What RFC 3986 leaves unreserved stays readable.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// The path and query of a question.
pub(super) fn path(request: &Request) -> String {
    use Request as Ask;
    match request {
        Ask::Inventory(_) | Ask::Reach(..) | Ask::Dispatched(..) | Ask::Lots(..) | Ask::Reservations(..) => stock(request),
        Ask::Product(product) => format!("/api/catalog/pvt/product/{product}"),
        Ask::ProductForm(product) => format!("{CATALOG}/products/productget/{product}"),
        Ask::Sku(sku) => format!("/api/catalog/pvt/stockkeepingunit/{sku}"),
        Ask::SkuContext(sku) => format!("{CATALOG}/sku/stockkeepingunitbyid/{sku}"),
        Ask::SkusOfProduct(product) => format!("{CATALOG}/sku/stockkeepingunitByProductId/{product}"),
        Ask::KitComponents(sku) => format!("/api/catalog/pvt/stockkeepingunitkit?parentSkuId={sku}"),
        Ask::SkuByReference(code) => format!("{CATALOG}/sku/stockkeepingunitidbyrefid/{}", encoded(code)),
        Ask::ProductByReference(code) => format!("{CATALOG}/products/productgetbyrefid/{}", encoded(code)),
        Ask::SkuByEan(ean) => format!("{CATALOG}/sku/stockkeepingunitbyean/{}", encoded(ean)),
        Ask::Prices(sku) => format!("/api/pricing/prices/{sku}"),
        Ask::ComputedPrice(sku, channel) => format!("/api/pricing/prices/{sku}/computed/{}", encoded(&channel.0)),
        Ask::Brand(brand) => format!("{CATALOG}/brand/{brand}"),
        Ask::Category(category) => format!("/api/catalog/pvt/category/{category}"),
        Ask::Warehouses => format!("{CONFIGURATION}/warehouses"),
        Ask::Docks => format!("{CONFIGURATION}/docks"),
        Ask::Policies { page } => format!("/api/logistics/pvt/shipping-policies?page={page}&perPage={POLICIES_A_PAGE}"),
        Ask::Channels => format!("{CATALOG}/saleschannel/list"),
        Ask::Sellers => format!("{CATALOG}/seller/list"),
        Ask::CartRules => "/api/checkout/pvt/configuration/orderForm".to_owned(),
        Ask::Shelf { of, channel } => shelf(*of, channel.as_ref()),
        Ask::Offers(product, sku) => format!("/api/catalog_system/pub/products/offers/{product}/sku/{sku}"),
        Ask::Order(order) => format!("/api/oms/pvt/orders/{}", encoded(&order.0)),
        Ask::User => "/api/vtexid/pub/authenticated/user".to_owned(),
        Ask::Granted { account, user, resource } => granted(account, user, *resource),
        Ask::Simulation { channel, .. } => {
            let channel = channel.as_ref().map(|channel| format!("?sc={}", encoded(&channel.0))).unwrap_or_default();
            format!("/api/checkout/pub/orderForms/simulation{channel}")
        }
    }
}

/// A name as one path segment or query value. A browser resolves `.` and `..`, encoded or not, so they get a trailing blank.
pub(super) fn encoded(name: &str) -> String {
    match name {
        "." | ".." => format!("{name}%20"),
        _ => utf8_percent_encode(name, ENCODED).to_string(),
    }
}

fn stock(request: &Request) -> String {
    let row =
        |sku, warehouse: &crate::domain::WarehouseId| format!("{INVENTORY}/items/{sku}/warehouses/{}", encoded(&warehouse.0));
    match request {
        Request::Inventory(sku) => format!("{INVENTORY}/skus/{sku}"),
        Request::Dispatched(sku, warehouse) => format!("{}/dispatched", row(sku, warehouse)),
        Request::Lots(sku, warehouse) => format!("{}/supplyLots", row(sku, warehouse)),
        Request::Reservations(sku, warehouse) => {
            format!("{INVENTORY}/reservations/{}/{sku}?page=1&perPage=100", encoded(&warehouse.0))
        }
        Request::Reach(sku, warehouse) => row(sku, warehouse),
        _ => INVENTORY.to_owned(),
    }
}

fn shelf(of: Listed, channel: Option<&SalesChannel>) -> String {
    let of = match of {
        Listed::Sku(sku) => format!("skuId:{sku}"),
        Listed::Product(product) => format!("productId:{product}"),
    };
    let channel = channel.map(|channel| format!("&sc={}", encoded(&channel.0))).unwrap_or_default();
    format!("/api/catalog_system/pub/products/search?fq={of}{channel}")
}

fn granted(account: &Account, user: &str, resource: Resource) -> String {
    let [account, user, key] = [&account.0, user, resource.key()].map(encoded);
    let product = resource.product();
    format!("/api/license-manager/pvt/accounts/{account}/products/{product}/logins/{user}/resources/{key}/granted")
}
