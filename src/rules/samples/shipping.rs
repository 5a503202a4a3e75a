//! Shops with warehouses, docks, policies, prices and the like, for the tables of the rules about them.

use super::NOW;
use crate::domain::*;
use crate::facts::*;

/// A shop whose stock reaches shoppers: warehouses `a` and `b`, each with its own dock and policy, in sales channel 1.
#[derive(Debug)]
pub(in crate::rules) struct Shop(ShopFacts);

impl Shop {
    pub(in crate::rules) fn open() -> Self {
        let warehouse = |id: &str| Warehouse {
            id: WarehouseId(id.into()),
            name: id.into(),
            active: Some(true),
            docks: Some(vec![DockId(format!("dock-{id}"))]),
        };
        let dock = |id: &str| Dock {
            id: DockId(format!("dock-{id}")),
            name: format!("Dock {id}"),
            active: Some(true),
            channels: Some(vec![SalesChannel("1".into())]),
        };
        let policy = |id: &str| ShippingPolicy {
            id: PolicyId(format!("post-{id}")),
            name: format!("Post {id}"),
            active: Some(true),
            docks: Some(vec![DockId(format!("dock-{id}"))]),
            modals: Some(Vec::new()),
            only_its_modals: Some(false),
            ..ShippingPolicy::default()
        };
        let policies = Policies { list: ["a", "b"].map(policy).into(), complete: true };
        Self(ShopFacts {
            warehouses: Known::seen(["a", "b"].map(warehouse).into(), Source::WarehousesApi, NOW),
            docks: Known::seen(["a", "b"].map(dock).into(), Source::DocksApi, NOW),
            policies: Known::seen(policies, Source::PoliciesApi, NOW),
            ..ShopFacts::default()
        })
    }

    pub(in crate::rules) fn around(self, facts: Facts) -> Facts {
        Facts { shop: self.0, ..facts }
    }

    pub(in crate::rules) fn warehouse_off(self, id: &str) -> Self {
        self.warehouse(id, |warehouse| warehouse.active = Some(false))
    }

    pub(in crate::rules) fn without_docks(self, id: &str) -> Self {
        self.warehouse(id, |warehouse| warehouse.docks = Some(Vec::new()))
    }

    pub(in crate::rules) fn warehouse_named(self, id: &str, other: &str) -> Self {
        self.warehouse(id, |warehouse| warehouse.id = WarehouseId(other.into()))
    }

    pub(in crate::rules) fn dock_off(self, id: &str) -> Self {
        self.dock(id, |dock| dock.active = Some(false))
    }

    pub(in crate::rules) fn serving(self, dock: &str, channels: &[&str]) -> Self {
        self.dock(dock, |dock| dock.channels = Some(channels.iter().map(|channel| SalesChannel((*channel).into())).collect()))
    }

    pub(in crate::rules) fn policy_off(self, id: &str) -> Self {
        self.policy(id, |policy| policy.active = Some(false))
    }

    pub(in crate::rules) fn policies_in_part(mut self) -> Self {
        seen(&mut self.0.policies).complete = false;
        self
    }

    pub(in crate::rules) fn policy(mut self, id: &str, change: impl Fn(&mut ShippingPolicy)) -> Self {
        let list = &mut seen(&mut self.0.policies).list;
        list.iter_mut().filter(|policy| policy.id.0 == id).for_each(change);
        self
    }

    fn warehouse(mut self, id: &str, change: impl Fn(&mut Warehouse)) -> Self {
        seen(&mut self.0.warehouses).iter_mut().filter(|warehouse| warehouse.id.0 == id).for_each(change);
        self
    }

    fn dock(mut self, id: &str, change: impl Fn(&mut Dock)) -> Self {
        seen(&mut self.0.docks).iter_mut().filter(|dock| dock.id.0 == id).for_each(change);
        self
    }
}

fn seen<T>(known: &mut Known<T>) -> &mut T {
    match known {
        Known::Seen(seen) => &mut seen.value,
        Known::Missing(reason) => panic!("the sample has it, yet {reason:?}"),
    }
}

/// The same shop, asked about a sales channel.
pub(in crate::rules) fn in_channel(mut facts: Facts, channel: &str) -> Facts {
    facts.basket.channel = Some(SalesChannel(channel.into()));
    facts
}

/// The same shop, asked about so many units.
pub(in crate::rules) fn for_units(mut facts: Facts, quantity: u32) -> Facts {
    facts.basket.quantity = quantity;
    facts
}

/// A base price and fixed prices by table.
pub(in crate::rules) fn priced(mut sku: SkuFacts, base: Option<i64>, fixed: &[(&str, i64)]) -> SkuFacts {
    let fixed = fixed.iter().map(|(table, value)| FixedPrice { table: (*table).into(), value: Cents(*value), from_quantity: 1 });
    let price = Price { base: base.map(Cents), list: None, fixed: fixed.collect() };
    sku.price = Known::seen(price, Source::PriceApi, NOW);
    sku
}

/// The price that VTEX computes for the channel that is asked for.
pub(in crate::rules) fn computed(mut sku: SkuFacts, price: Option<i64>) -> SkuFacts {
    sku.computed = Known::seen(price.map(Cents), Source::ComputedPriceApi, NOW);
    sku
}

/// The SKU as the index has it, changed.
pub(in crate::rules) fn as_indexed(mut sku: SkuFacts, change: impl FnOnce(&mut IndexedSku)) -> SkuFacts {
    let mut index = IndexedSku { id: sku.id, product: Some(ProductId(30)), active: Some(true), ..IndexedSku::default() };
    change(&mut index);
    sku.indexed = Known::seen(index, Source::IndexApi, NOW);
    sku
}

/// A package of these edges, in whole units.
pub(in crate::rules) fn package(height: i64, width: i64, length: i64) -> Option<Dimension> {
    let [height, width, length] = [height, width, length].map(|edge| Some(Thousandths(edge * 1_000)));
    Some(Dimension { weight: None, height, width, length })
}

/// Units announced so many milliseconds from now.
pub(in crate::rules) fn announced(mut sku: SkuFacts, available: i64, ahead: i64) -> SkuFacts {
    let arrives = Some(Moment(NOW.0 + ahead));
    let lot = SupplyLot { warehouse: WarehouseId("a".into()), available, arrives, keeps_selling: Some(true) };
    sku.lots = Known::seen(vec![lot], Source::LotsApi, NOW);
    sku
}

/// The reservations of its rows, changed.
pub(in crate::rules) fn reserved_by(mut sku: SkuFacts, change: impl FnOnce(&mut Reservations)) -> SkuFacts {
    let mut reservations = Reservations::default();
    change(&mut reservations);
    sku.reservations = Known::seen(reservations, Source::ReservationsApi, NOW);
    sku
}

/// Facts about one SKU, asked about with an address.
pub(in crate::rules) fn here(sku: SkuFacts) -> Facts {
    let mut facts = super::about(sku);
    facts.basket.address = Some(Address { country: "BRA".into(), postal_code: Personal::new("01310-100") });
    facts
}

/// The checkout's answer with an address.
pub(in crate::rules) fn delivered(mut sku: SkuFacts, availability: &str, options: &[&str]) -> SkuFacts {
    let quote = Quote {
        seller: "1".into(),
        asked: 1,
        quantity: Some(1),
        availability: Some(availability.to_owned()),
        shipping: Some(options.iter().map(|option| (*option).to_owned()).collect()),
        ..Quote::default()
    };
    sku.delivery = Known::seen(quote, Source::SimulationWithAddress, NOW);
    sku
}

/// The ways to pay in the checkout's answer.
pub(in crate::rules) fn payable(mut sku: SkuFacts, payments: Option<&[&str]>) -> SkuFacts {
    seen(&mut sku.quote).payments = payments.map(|names| names.iter().map(|name| (*name).to_owned()).collect());
    sku
}

/// What a cart must hold.
pub(in crate::rules) fn with_cart(mut facts: Facts, least_quantity: Option<i64>, least_value: Option<i64>) -> Facts {
    let rules = CartRules { least_quantity, least_value: least_value.map(Cents) };
    facts.shop.cart = Known::seen(rules, Source::CartApi, NOW);
    facts
}

/// The index with these collections, by id and name.
pub(in crate::rules) fn collected(sku: SkuFacts, own: &[(&str, &str)]) -> SkuFacts {
    let collection = |(id, name): &(&str, &str)| Collection { id: (*id).into(), name: (*name).into() };
    as_indexed(sku, |index| index.collections = Some(own.iter().map(collection).collect()))
}

/// The feed with the collection that its form shows.
pub(in crate::rules) fn exporting(mut feed: FeedFacts, collection: Option<&str>) -> FeedFacts {
    seen(&mut feed.settings).collection = collection.map(Into::into);
    feed
}

/// The feed, its file missing.
pub(in crate::rules) fn fileless(feed: FeedFacts, reason: Missing) -> FeedFacts {
    FeedFacts { file: reason.into(), ..feed }
}

/// The feed, its file without entries.
pub(in crate::rules) fn emptied(mut feed: FeedFacts) -> FeedFacts {
    seen(&mut feed.file).entries_total = 0;
    feed
}

/// The SKU, changed so many milliseconds before now.
pub(in crate::rules) fn changed_ago(mut sku: SkuFacts, ago: i64) -> SkuFacts {
    seen(&mut sku.sku).changed = Some(Moment(NOW.0 - ago));
    sku
}

/// A shop with one sales channel.
pub(in crate::rules) fn with_channel(mut facts: Facts, id: &str, name: &str, restricted: bool) -> Facts {
    let channel = Channel { id: SalesChannel(id.into()), name: name.into(), active: Some(true), restricted: Some(restricted) };
    facts.shop.channels = Known::seen(vec![channel], Source::ChannelsApi, NOW);
    facts
}
