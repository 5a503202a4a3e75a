//! One question of each kind, for the tests that must leave none out.

use super::{Listed, Request, Resource, Wanted};
use crate::domain::{Account, Address, OrderId, ProductId, SalesChannel, SkuId, WarehouseId};

/// Every kind of question, about the names given.
pub(in crate::vtex) fn every(name: &str, sku: SkuId, product: ProductId, amount: u32, address: Option<Address>) -> Vec<Request> {
    let (text, warehouse) = (|| name.to_owned(), || WarehouseId(name.to_owned()));
    let channel = address.as_ref().map(|_| SalesChannel(name.to_owned()));
    let item = |sku| Wanted { sku, quantity: amount, seller: name.to_owned() };
    let granted = |resource| Request::Granted { account: Account(text()), user: text(), resource };
    let mut requests = vec![
        Request::Inventory(sku),
        Request::Reach(sku, warehouse()),
        Request::Dispatched(sku, warehouse()),
        Request::Lots(sku, warehouse()),
        Request::Reservations(sku, warehouse()),
        Request::Product(product),
        Request::ProductForm(product),
        Request::Sku(sku),
        Request::SkuContext(sku),
        Request::SkusOfProduct(product),
        Request::KitComponents(sku),
        Request::SkuByReference(text()),
        Request::ProductByReference(text()),
        Request::SkuByEan(text()),
        Request::Prices(sku),
        Request::ComputedPrice(sku, SalesChannel(text())),
        Request::Brand(amount),
        Request::Category(amount),
        Request::Warehouses,
        Request::Docks,
        Request::Policies { page: amount },
        Request::Channels,
        Request::Sellers,
        Request::CartRules,
        Request::Shelf { of: Listed::Sku(sku), channel: channel.clone() },
        Request::Shelf { of: Listed::Product(product), channel: channel.clone() },
        Request::Offers(product, sku),
        Request::Order(OrderId(text())),
        Request::User,
        Request::Simulation { items: vec![item(sku), item(SkuId(7))], channel, address },
    ];
    requests.extend(Resource::ALL.into_iter().map(granted));
    requests
}
