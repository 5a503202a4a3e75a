//! Whole shops: everything that can be read is there, and anything of it may be wrong.

use proptest::prelude::*;
use sellable::domain::{
    Address, Basket, Binding, Cents, Dimension, FixedPrice, IndexedSku, Order, OrderId, OrderItem, Personal, Price, Quote,
    Reservation, Reservations, SalesChannel, Shelf, SkuId, Subject, SupplyLot, Thousandths, WarehouseId,
};
use sellable::facts::{Facts, Known, Missing, SkuFacts, Source};
use sellable::rules::basket_of;

use super::settings::{settings, switch};
use super::shops::{NOW, PRODUCT, shop, sku};

/// Stands for as many units as are asked for.
const THIS_QUESTION: u32 = 0;
/// The component of the kit that SKU 1 may be.
const COMPONENT: SkuId = SkuId(3);

/// A shop with its settings, the question asked of it, and perhaps an order.
pub fn whole() -> BoxedStrategy<Facts> {
    let component = (sku(COMPONENT.0).boxed(), registered(COMPONENT.0));
    (shop().boxed(), settings().boxed(), question(), registered(1), registered(2), component, any::<bool>(), order())
        .prop_map(|(facts, shop, basket, first, second, (component, third), is_kit, order)| {
            let mut facts = Facts { shop, basket, components: vec![component], ..facts };
            if let Some(order) = order {
                facts.subject = Subject::Order(order.id.clone());
                facts.basket.channel.clone_from(&order.channel);
                facts.order = Known::seen(order, Source::OrdersApi, NOW);
            }
            let (basket, order) = (facts.basket.clone(), facts.order.value().cloned());
            let skus = facts.skus.iter_mut().chain(&mut facts.components);
            for (sku, registered) in skus.zip([first, second, third]) {
                let of_order = order.as_ref().and_then(|order| basket_of(order, sku.id));
                registered.put(sku, of_order.as_ref().unwrap_or(&basket), is_kit && sku.id == SkuId(1));
            }
            facts
        })
        .boxed()
}

fn question() -> impl Strategy<Value = Basket> {
    (any::<bool>(), 1..3_u32, any::<bool>()).prop_map(|(has_channel, quantity, has_address)| Basket {
        channel: has_channel.then(|| SalesChannel("1".into())),
        quantity,
        address: has_address.then(|| Address { country: "BRA".into(), postal_code: Personal::new("01310-100") }),
    })
}

fn order() -> impl Strategy<Value = Option<Order>> {
    let item = |sku: u32| (1..3_i64).prop_map(move |quantity| OrderItem { sku: SkuId(sku), quantity, seller: Some("1".into()) });
    let statuses = proptest::sample::select(vec!["payment-pending", "handling", "canceled", "invoiced"]);
    let order =
        (item(1), item(2), any::<bool>(), switch(), statuses).prop_map(|(first, second, both, completed, status)| Order {
            id: OrderId("17-01".into()),
            status: Some(status.into()),
            completed,
            channel: Some(SalesChannel("1".into())),
            items: [first, second].into_iter().take(if both { 2 } else { 1 }).collect(),
            ..Order::default()
        });
    proptest::option::weighted(0.25, order)
}

/// What one SKU has beside its registration and its stock.
#[derive(Clone, Debug)]
struct Registered {
    indexed: IndexedSku,
    price: Price,
    quote: Quote,
    delivery: Quote,
    shelf: Shelf,
    reservations: Reservations,
    lots: Vec<SupplyLot>,
}

impl Registered {
    fn put(self, sku: &mut SkuFacts, basket: &Basket, is_kit: bool) {
        let indexed = IndexedSku { kit: Some(is_kit), components: is_kit.then(|| vec![COMPONENT]), ..self.indexed };
        let asked = |quote: Quote| Quote {
            channel: basket.channel.clone(),
            asked: if quote.asked == THIS_QUESTION { basket.quantity } else { quote.asked },
            ..quote
        };
        if let Known::Seen(record) = &mut sku.sku {
            record.value.kit = Some(is_kit);
        }
        // Which channels see a row follows from the settings of a whole shop.
        sku.reach = Missing::NotAsked.into();
        sku.indexed = Known::seen(indexed, Source::IndexApi, NOW);
        sku.price = Known::seen(self.price, Source::PriceApi, NOW);
        sku.quote = Known::seen(asked(self.quote), Source::Simulation, NOW);
        sku.delivery = Known::seen(asked(self.delivery), Source::SimulationWithAddress, NOW);
        sku.shelf = Known::seen(self.shelf, Source::SearchApi, NOW);
        sku.reservations = Known::seen(self.reservations, Source::ReservationsApi, NOW);
        sku.lots = Known::seen(self.lots, Source::LotsApi, NOW);
    }
}

fn registered(id: u32) -> BoxedStrategy<Registered> {
    (indexed(id), price(), quote(), (quote(), prop_oneof![5 => Just(1_usize), 1 => Just(0)]), shelf(), held(), lots())
        .prop_map(|(indexed, price, quote, (delivery, options), shelf, reservations, lots)| {
            let delivery = Quote { shipping: Some(vec!["Post".into(); options]), ..delivery };
            Registered { indexed, price, quote, delivery, shelf, reservations, lots }
        })
        .boxed()
}

fn indexed(id: u32) -> impl Strategy<Value = IndexedSku> {
    let switches = (switch(), switch(), switch(), switch(), switch(), switch());
    (switches, 0..3_usize, 1..3_u8, 1..30_i64).prop_map(move |(switches, images, channel, edge)| {
        let (active, product_active, visible, brand_active, category_active, offered) = switches;
        let edge = Some(Thousandths(edge * 1_000));
        IndexedSku {
            id: SkuId(id),
            product: Some(PRODUCT),
            images: Some(images),
            channels: Some(vec![SalesChannel(channel.to_string())]),
            sellers: Some(vec![Binding { seller: "1".into(), active: offered }]),
            unit_multiplier: Some(Thousandths(1_000)),
            dimension: Some(Dimension { weight: edge, height: edge, width: edge, length: edge }),
            attachments: Some(Vec::new()),
            ..IndexedSku { active, product_active, visible, brand_active, category_active, ..IndexedSku::default() }
        }
    })
}

fn price() -> impl Strategy<Value = Price> {
    let tables = proptest::sample::subsequence(vec!["1", "gold"], 0..=2);
    (any::<bool>(), tables).prop_map(|(has_base, tables)| Price {
        base: has_base.then_some(Cents(900)),
        fixed: tables.into_iter().map(|table| FixedPrice { table: table.into(), value: Cents(800), from_quantity: 1 }).collect(),
        ..Price::default()
    })
}

fn quote() -> impl Strategy<Value = Quote> {
    let said = proptest::sample::select(vec![
        Some("available"),
        Some("available"),
        Some("available"),
        Some("withoutStock"),
        Some("withoutPrice"),
        Some("cannotBeDelivered"),
        Some("somethingNew"),
        None,
    ]);
    let asked = prop_oneof![9 => Just(THIS_QUESTION), 1 => Just(7)];
    let (units, payments) = (prop_oneof![9 => Just(9_i64), 1 => Just(0)], prop_oneof![9 => Just(1_usize), 1 => Just(0)]);
    (said, asked, units, payments, any::<bool>()).prop_map(|(availability, asked, units, payments, errs)| Quote {
        seller: "1".into(),
        asked,
        quantity: Some(units),
        availability: availability.map(str::to_owned),
        codes: if errs { vec![availability.unwrap_or("ORD027").to_owned()] } else { Vec::new() },
        price: Some(Cents(900)),
        payments: Some(vec!["Visa".to_owned(); payments]),
        ..Quote::default()
    })
}

fn shelf() -> impl Strategy<Value = Shelf> {
    (any::<bool>(), any::<Option<bool>>()).prop_map(|(listed, available)| Shelf { listed, available, indexed: None })
}

fn held() -> impl Strategy<Value = Reservations> {
    (0..9_i64, any::<bool>()).prop_map(|(units, too_many)| {
        let held = Reservation { warehouse: WarehouseId("w0".into()), units, status: None, expires: None };
        Reservations { list: vec![held], total: Some(1), too_many }
    })
}

fn lots() -> impl Strategy<Value = Vec<SupplyLot>> {
    proptest::option::of(0..9_i64).prop_map(|units| {
        let lot = |available| SupplyLot { warehouse: WarehouseId("w0".into()), available, arrives: None, keeps_selling: None };
        units.map(lot).into_iter().collect()
    })
}
