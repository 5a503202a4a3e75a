//! Every question that Sellable asks of VTEX, as data. A path is relative, so a request cannot leave the account's own host.

mod path;
mod resource;

pub use resource::Resource;

use serde::{Deserialize, Serialize};

use crate::domain::{Account, FeedName, ProductId, SalesChannel, SkuId, WarehouseId};

use path::encoded;

/// A question. None of them changes anything in the shop.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Request {
    /// The inventory rows of a SKU.
    Inventory(SkuId),
    /// The docks that serve a SKU in a warehouse, with their sales channels.
    Reach(SkuId, WarehouseId),
    /// How the reserved units of a row split.
    Dispatched(SkuId, WarehouseId),
    /// A product as registered.
    Product(ProductId),
    /// The same from the older endpoint, which asks for another permission.
    ProductForm(ProductId),
    /// A SKU as registered.
    Sku(SkuId),
    /// A SKU as the index knows it: with its product, but possibly out of date.
    SkuContext(SkuId),
    /// The SKUs of a product.
    SkusOfProduct(ProductId),
    /// The SKU with a reference code.
    SkuByReference(String),
    /// The product with a reference code.
    ProductByReference(String),
    /// The SKU with a bar code.
    SkuByEan(String),
    /// Who is logged in.
    User,
    /// Whether a user holds a permission. Undocumented, so anything but a plain answer means "unknown".
    Granted {
        /** The account. */
        account: Account,
        /** The user's e-mail address or id. */
        user: String,
        /** The permission. */
        resource: Resource,
    },
    /// Whether one unit of a SKU can be bought, asked as a shopper without an address.
    Simulation {
        /** The SKU. */
        sku: SkuId,
        /** The seller; `1` is the shop itself. */
        seller: String,
        /** The sales channel; the store's default if none. */
        channel: Option<SalesChannel>,
    },
}

/// The HTTP method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Method {
    /// Read.
    Get,
    /// Read as well here: the question does not fit an address.
    Post,
}

impl Method {
    /// The method as HTTP writes it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
        }
    }
}

impl Request {
    /// The method.
    pub const fn method(&self) -> Method {
        match self {
            Self::Simulation { .. } => Method::Post,
            _ => Method::Get,
        }
    }

    /// The path and query on the account's own host, percent-encoded; always starts with one slash.
    pub fn path(&self) -> String {
        match self {
            Self::Inventory(sku) => format!("{INVENTORY}/skus/{sku}"),
            Self::Reach(sku, warehouse) => format!("{INVENTORY}/items/{sku}/warehouses/{}", encoded(&warehouse.0)),
            Self::Dispatched(sku, warehouse) => {
                format!("{INVENTORY}/items/{sku}/warehouses/{}/dispatched", encoded(&warehouse.0))
            }
            Self::Product(product) => format!("/api/catalog/pvt/product/{product}"),
            Self::ProductForm(product) => format!("{CATALOG}/products/productget/{product}"),
            Self::Sku(sku) => format!("/api/catalog/pvt/stockkeepingunit/{sku}"),
            Self::SkuContext(sku) => format!("{CATALOG}/sku/stockkeepingunitbyid/{sku}"),
            Self::SkusOfProduct(product) => format!("{CATALOG}/sku/stockkeepingunitByProductId/{product}"),
            Self::SkuByReference(code) => format!("{CATALOG}/sku/stockkeepingunitidbyrefid/{}", encoded(code)),
            Self::ProductByReference(code) => format!("{CATALOG}/products/productgetbyrefid/{}", encoded(code)),
            Self::SkuByEan(ean) => format!("{CATALOG}/sku/stockkeepingunitbyean/{}", encoded(ean)),
            Self::User => "/api/vtexid/pub/authenticated/user".to_owned(),
            Self::Granted { account, user, resource } => granted(account, user, *resource),
            Self::Simulation { channel, .. } => simulation(channel.as_ref()),
        }
    }

    /// The JSON body, for [`Method::Post`].
    pub fn body(&self) -> Option<String> {
        let Self::Simulation { sku, seller, .. } = self else { return None };
        let item = serde_json::json!({ "id": sku.to_string(), "quantity": 1, "seller": seller });
        Some(serde_json::json!({ "items": [item] }).to_string())
    }

    /// The permission that VTEX asks for, as License Manager names it; `None` for public questions.
    pub const fn resource(&self) -> Option<Resource> {
        match self {
            Self::Inventory(_) | Self::Reach(..) | Self::Dispatched(..) => Some(Resource::InventoryViewer),
            Self::Product(_) => Some(Resource::ProductEditor),
            Self::ProductForm(_) => Some(Resource::ProductList),
            Self::ProductByReference(_) => Some(Resource::ProductForm),
            Self::Sku(_) | Self::SkuContext(_) | Self::SkusOfProduct(_) | Self::SkuByReference(_) | Self::SkuByEan(_) => {
                Some(Resource::Skus)
            }
            Self::User | Self::Granted { .. } | Self::Simulation { .. } => None,
        }
    }
}

/// The path of a feed's public file. `fresh` is any text that differs from the last time, so that no cache answers.
pub fn feed_path(feed: &FeedName, fresh: &str) -> String {
    format!("/XMLData/{}.xml?t={}", encoded(&feed.0), encoded(fresh))
}

const INVENTORY: &str = "/api/logistics/pvt/inventory";
const CATALOG: &str = "/api/catalog_system/pvt";

fn granted(account: &Account, user: &str, resource: Resource) -> String {
    let [account, user, key] = [&account.0, user, resource.key()].map(encoded);
    let product = resource.product();
    format!("/api/license-manager/pvt/accounts/{account}/products/{product}/logins/{user}/resources/{key}/granted")
}

fn simulation(channel: Option<&SalesChannel>) -> String {
    let channel = channel.map(|channel| format!("?sc={}", encoded(&channel.0))).unwrap_or_default();
    format!("/api/checkout/pub/orderForms/simulation{channel}")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn paths_are_the_documented_ones() {
        let warehouse = WarehouseId("main store/1".to_owned());
        let cases = [
            (Request::Inventory(SkuId(301)), "/api/logistics/pvt/inventory/skus/301"),
            (Request::Reach(SkuId(301), warehouse.clone()), "/api/logistics/pvt/inventory/items/301/warehouses/main%20store%2F1"),
            (
                Request::Dispatched(SkuId(301), warehouse),
                "/api/logistics/pvt/inventory/items/301/warehouses/main%20store%2F1/dispatched",
            ),
            (Request::SkuByReference("É 1".to_owned()), "/api/catalog_system/pvt/sku/stockkeepingunitidbyrefid/%C3%89%201"),
            (
                Request::Granted {
                    account: Account("demoshop".to_owned()),
                    user: "ana@demoshop.example".to_owned(),
                    resource: Resource::InventoryEditor,
                },
                "/api/license-manager/pvt/accounts/demoshop/products/9/logins/ana%40demoshop.example/resources/InventoryAdmin/granted",
            ),
        ];
        for (request, path) in cases {
            assert_eq!(request.path(), path);
        }
        assert_eq!(feed_path(&FeedName("Google Shop".to_owned()), "17"), "/XMLData/Google%20Shop.xml?t=17");
    }

    #[test]
    fn a_simulation_asks_for_one_unit() {
        let request =
            Request::Simulation { sku: SkuId(301), seller: "1".to_owned(), channel: Some(SalesChannel("2".to_owned())) };
        assert_eq!((request.method(), request.path().as_str()), (Method::Post, "/api/checkout/pub/orderForms/simulation?sc=2"));
        assert_eq!(request.body().as_deref(), Some(r#"{"items":[{"id":"301","quantity":1,"seller":"1"}]}"#));
    }

    proptest! {
        #[test]
        fn no_name_can_change_the_path(name in "\\PC*") {
            let request = Request::Reach(SkuId(301), WarehouseId(name));
            let path = request.path();
            let id = path.strip_prefix("/api/logistics/pvt/inventory/items/301/warehouses/").unwrap_or("/");
            prop_assert!(!id.contains(['/', '?', '#', '\\', ' ']) && id != "." && id != "..");
        }
    }
}
