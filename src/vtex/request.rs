//! Every question that Sellable asks of VTEX, as data. A path is relative, so a request cannot leave the account's own host.

mod body;
#[cfg(test)]
mod every;
mod family;
mod path;
mod recognise;
mod resource;
mod wanted;

pub use crate::domain::OWN_SELLER;
#[cfg(test)]
pub(super) use every::every;
pub use family::{FAMILIES, FEED_FILE};
pub use resource::Resource;
pub use wanted::Wanted;

pub(super) use path::POLICIES_A_PAGE;

use crate::domain::{Account, Address, FeedName, OrderId, ProductId, SalesChannel, SkuId, WarehouseId};

use path::encoded;

/// A question. None of them changes anything in the shop. It may hold an address, so it is never stored.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    /// What the checkout would sell, asked as a shopper.
    Simulation {
        /** What is asked for. */
        items: Vec<Wanted>,
        /** The sales channel; the store's default if none. */
        channel: Option<SalesChannel>,
        /** Where it should go; without one, delivery is not asked about. */
        address: Option<Address>,
    },
    /// The prices of a SKU.
    Prices(SkuId),
    /// The price that VTEX computes for a SKU in the price table of a sales channel.
    ComputedPrice(SkuId, SalesChannel),
    /// A brand.
    Brand(u32),
    /// A category.
    Category(u32),
    /// All warehouses.
    Warehouses,
    /// All loading docks.
    Docks,
    /// A page of the shipping policies, the first being 1.
    Policies {
        /** The page. */
        page: u32,
    },
    /// All sales channels.
    Channels,
    /// All sellers.
    Sellers,
    /// What a cart must hold.
    CartRules,
    /// What the store's public search shows.
    Shelf {
        /** What is searched for. */
        of: Listed,
        /** The sales channel; the store's default if none. */
        channel: Option<SalesChannel>,
    },
    /// The offers of a SKU as indexed, with the time of the index.
    Offers(ProductId, SkuId),
    /// The reservations of a row.
    Reservations(SkuId, WarehouseId),
    /// The supply lots of a row.
    Lots(SkuId, WarehouseId),
    /// An order.
    Order(OrderId),
    /// The components of a kit.
    KitComponents(SkuId),
}

/// What the public search is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Listed {
    /// The product of a SKU.
    Sku(SkuId),
    /// A product.
    Product(ProductId),
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
        path::path(self)
    }

    /// The JSON body, for [`Method::Post`].
    pub fn body(&self) -> Option<String> {
        body::body(self)
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
            Self::Warehouses | Self::Docks | Self::Policies { .. } | Self::Reservations(..) => Some(Resource::LogisticsViewer),
            Self::Lots(..) => Some(Resource::InventoryViewer),
            Self::Prices(_) | Self::ComputedPrice(..) => Some(Resource::Prices),
            Self::Brand(_) => Some(Resource::Brands),
            Self::Category(_) => Some(Resource::Categories),
            Self::Channels => Some(Resource::ViewProduct),
            Self::KitComponents(_) => Some(Resource::Kits),
            Self::CartRules => Some(Resource::CartConfiguration),
            Self::Order(_) => Some(Resource::Orders),
            Self::User
            | Self::Granted { .. }
            | Self::Simulation { .. }
            | Self::Sellers
            | Self::Shelf { .. }
            | Self::Offers(..) => None,
        }
    }
}

/// The path of a feed's public file. `fresh` is any text that differs from the last time, so that no cache answers.
pub fn feed_path(feed: &FeedName, fresh: &str) -> String {
    format!("/XMLData/{}.xml?t={}", encoded(&feed.0), encoded(fresh))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::Personal;

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
            (Request::Prices(SkuId(301)), "/api/pricing/prices/301"),
            (Request::ComputedPrice(SkuId(301), SalesChannel("2".to_owned())), "/api/pricing/prices/301/computed/2"),
            (Request::Brand(77), "/api/catalog_system/pvt/brand/77"),
            (Request::Category(12), "/api/catalog/pvt/category/12"),
            (Request::Policies { page: 1 }, "/api/logistics/pvt/shipping-policies?page=1&perPage=100"),
            (Request::Order(OrderId("v1-01".to_owned())), "/api/oms/pvt/orders/v1-01"),
            (
                Request::Shelf { of: Listed::Sku(SkuId(301)), channel: Some(SalesChannel("2".to_owned())) },
                "/api/catalog_system/pub/products/search?fq=skuId:301&sc=2",
            ),
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
    fn a_simulation_writes_the_address_into_the_body_alone() {
        let address = Address { country: "BRA".to_owned(), postal_code: Personal::new("01000-000") };
        let items = vec![Wanted { sku: SkuId(301), quantity: 2, seller: "1".to_owned() }];
        let channel = Some(SalesChannel("2".to_owned()));
        let request = Request::Simulation { items: items.clone(), channel, address: Some(address) };
        assert_eq!((request.method(), request.path().as_str()), (Method::Post, "/api/checkout/pub/orderForms/simulation?sc=2"));
        let body = r#"{"country":"BRA","items":[{"id":"301","quantity":2,"seller":"1"}],"postalCode":"01000-000"}"#;
        assert_eq!(request.body().as_deref(), Some(body));
        assert!(!format!("{request:?}").contains("01000"));
        let request = Request::Simulation { items, channel: None, address: None };
        assert_eq!(request.body().as_deref(), Some(r#"{"items":[{"id":"301","quantity":2,"seller":"1"}]}"#));
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
