//! Settings of made-up shops: how they ship and where they sell, each of it switched on, off or not said.

use proptest::prelude::*;
use sellable::domain::{
    CartRules, Channel, Dock, DockId, Policies, PolicyId, SalesChannel, Seller, ShippingPolicy, Thousandths, Warehouse,
    WarehouseId,
};
use sellable::facts::{Known, ShopFacts, Source};

use super::shops::NOW;

/// Mostly on: otherwise hardly a shop would sell anything.
pub fn switch() -> impl Strategy<Value = Option<bool>> {
    prop_oneof![10 => Just(Some(true)), 2 => Just(Some(false)), 1 => Just(None)]
}

/// The settings of a shop with two warehouses, a loading dock, a shipping policy and a sales channel.
pub fn settings() -> impl Strategy<Value = ShopFacts> {
    (warehouse(0), warehouse(1), dock(), policy(), channel(), seller(), cart()).prop_map(
        |(first, second, dock, policies, channel, seller, cart)| ShopFacts {
            warehouses: Known::seen(vec![first, second], Source::WarehousesApi, NOW),
            docks: Known::seen(vec![dock], Source::DocksApi, NOW),
            policies: Known::seen(policies, Source::PoliciesApi, NOW),
            channels: Known::seen(vec![channel], Source::ChannelsApi, NOW),
            sellers: Known::seen(vec![seller], Source::SellersApi, NOW),
            cart: Known::seen(cart, Source::CartApi, NOW),
            ..ShopFacts::default()
        },
    )
}

fn warehouse(place: usize) -> impl Strategy<Value = Warehouse> {
    (switch(), switch()).prop_map(move |(active, linked)| Warehouse {
        id: WarehouseId(format!("w{place}")),
        name: format!("w{place}"),
        active,
        docks: linked.map(|linked| linked.then(|| DockId("d".into())).into_iter().collect()),
    })
}

fn dock() -> impl Strategy<Value = Dock> {
    (switch(), switch()).prop_map(|(active, serves)| Dock {
        id: DockId("d".into()),
        name: "d".into(),
        active,
        channels: serves.map(|serves| vec![SalesChannel(if serves { "1" } else { "2" }.into())]),
    })
}

fn policy() -> impl Strategy<Value = Policies> {
    let edge = proptest::option::weighted(0.3, 1..30_i64);
    (switch(), switch(), edge, proptest::bool::weighted(0.1), proptest::bool::weighted(0.9)).prop_map(
        |(active, linked, edge, failed, complete)| {
            let policy = ShippingPolicy {
                id: PolicyId("post".into()),
                name: "Post".into(),
                active,
                docks: linked.map(|linked| linked.then(|| DockId("d".into())).into_iter().collect()),
                largest_edge: edge.map(|edge| Thousandths(edge * 1_000)),
                modals: Some(Vec::new()),
                only_its_modals: Some(false),
                failed: Some(failed),
                ..ShippingPolicy::default()
            };
            Policies { list: vec![policy], complete }
        },
    )
}

fn channel() -> impl Strategy<Value = Channel> {
    switch().prop_map(|active| Channel {
        id: SalesChannel("1".into()),
        name: "Main store".into(),
        active,
        restricted: Some(false),
    })
}

fn seller() -> impl Strategy<Value = Seller> {
    switch().prop_map(|active| Seller { id: "1".into(), name: "demoshop".into(), active })
}

fn cart() -> impl Strategy<Value = CartRules> {
    proptest::option::weighted(0.2, 2..4_i64).prop_map(|least| CartRules { least_quantity: least, least_value: None })
}
