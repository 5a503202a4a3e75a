//! Verdicts on an invented shop: what is asked, in which round, and what becomes of the answers.

mod limits;
mod memory;

use super::shop::{AT, about, go_on, healthy, index, inventory, ok, row, shop, sold, status, verdict};
use super::*;
use crate::domain::{Address, Basket, OrderId, Personal, ProductId, SalesChannel, SkuId, Subject};
use crate::facts::{Facts, Source};
use crate::vtex::request::{Listed, Request, Wanted};

const SKU: SkuId = SkuId(301);
const PRODUCT: ProductId = ProductId(900);

fn simulation(sku: SkuId, seller: &str) -> Request {
    let items = vec![Wanted { sku, quantity: 1, seller: seller.to_owned() }];
    Request::Simulation { items, channel: first_channel(), address: None }
}

/// Nobody chose a channel, and the index names this one.
fn first_channel() -> Option<SalesChannel> {
    Some(SalesChannel("1".to_owned()))
}

fn first(sku: SkuId) -> Vec<Request> {
    vec![Request::SkuContext(sku), Request::Sku(sku), Request::Inventory(sku), Request::Prices(sku)]
}

fn shelf() -> Request {
    Request::Shelf { of: Listed::Sku(SKU), channel: first_channel() }
}

#[test]
fn a_healthy_sku_takes_few_questions() {
    let (facts, _, rounds) = about(Subject::Sku(SKU), healthy);
    let policies = Request::Policies { page: 1 };
    let second = vec![simulation(SKU, "1"), Request::Product(PRODUCT), Request::Warehouses, Request::Docks, policies];
    assert_eq!(rounds[..2], [first(SKU), second]);
    assert_eq!(rounds[2], [shelf(), Request::CartRules, row(Request::Dispatched, "main")]);
    let sku = facts.sku(SKU).expect("the SKU");
    assert_eq!(facts.product.get().map(|seen| (seen.source.clone(), seen.at)), Ok((Source::ProductApi, AT)));
    assert_eq!(sku.quote.value().and_then(|quote| quote.sells()), Some(true));
    assert_eq!(sku.price.value().and_then(|price| price.base).map(|price| price.0), Some(5990));
    let reach = sku.reach.get().expect("the reach");
    assert_eq!((&reach.source, reach.value[0].channels.as_slice()), (&Source::DocksApi, &[SalesChannel("1".to_owned())][..]));
}

#[test]
fn the_rows_that_matter_and_the_other_skus_come_with_need() {
    let (facts, _, rounds) = about(Subject::Sku(SKU), shop);
    assert_eq!(rounds[1].last(), Some(&Request::SkusOfProduct(PRODUCT)), "with stock, the other SKUs can wait");
    assert_eq!(rounds[2], [row(Request::Dispatched, "south"), shelf()]);
    let out = |request: &Request| match request {
        Request::Inventory(id) => ok(inventory(id.0, &[("main", 2, 3)])),
        _ => shop(request),
    };
    let (_, _, rounds) = about(Subject::Sku(SKU), out);
    assert_eq!(rounds[1][1..3], [Request::Product(PRODUCT), Request::SkusOfProduct(PRODUCT)], "out of stock, they decide");
    assert_eq!(rounds[2], [row(Request::Dispatched, "main"), Request::Inventory(SkuId(302))]);
    let sku = facts.sku(SKU).expect("the SKU");
    assert_eq!((sku.reach.value().map(Vec::len), sku.pending.value().map(Vec::len)), (Some(3), Some(1)));
    assert_eq!((facts.skus[0].id, facts.sku_count.value()), (SKU, Some(&4)));
    assert!(sku.shelf.value().is_some_and(|shelf| shelf.listed));
}

#[test]
fn a_sku_that_others_sell_is_asked_of_them() {
    let others = |request: &Request| match request {
        Request::SkuContext(id) => ok(index(id.0, "").replace(r#""SellerId":"1""#, r#""SellerId":"abc""#)),
        _ => healthy(request),
    };
    let (facts, _, rounds) = about(Subject::Sku(SKU), others);
    assert_eq!((&rounds[1][0], &rounds[2][0]), (&simulation(SKU, "abc"), &Request::Sellers));
    assert_eq!(facts.sku(SKU).and_then(|sku| sku.quote.value()).map(|quote| quote.seller.as_str()), Some("abc"));
}

#[test]
fn channels_are_asked_for_where_they_decide() {
    let elsewhere = Basket { channel: Some(SalesChannel("9".to_owned())), ..Basket::default() };
    let facts = Facts { basket: elsewhere, ..Facts::about(Subject::Sku(SKU)) };
    let (facts, _, rounds) = verdict(facts, healthy);
    assert_eq!(rounds[2][0], Request::Channels);
    assert_eq!(facts.shop.channels.value().map(Vec::len), Some(2));
    assert_eq!(facts.sku(SKU).and_then(|sku| sku.quote.value()?.channel.clone()), Some(SalesChannel("9".to_owned())));
}

#[test]
fn brand_and_category_speak_for_themselves_where_the_index_has_them_off() {
    let off = |request: &Request| match request {
        Request::SkuContext(id) => ok(index(id.0, r#","IsBrandActive":false,"IsDirectCategoryActive":true"#)),
        Request::Product(_) => ok(r#"{"Id":900,"Name":"Shoe","ShowWithoutStock":true,"BrandId":1,"CategoryId":1}"#),
        _ => healthy(request),
    };
    for subject in [Subject::Sku(SKU), Subject::Product(PRODUCT)] {
        let is_product = matches!(subject, Subject::Product(_));
        let form = |request: &Request| match request {
            Request::ProductForm(id) => off(&Request::Product(*id)),
            _ => off(request),
        };
        let (facts, _, rounds) = about(subject, form);
        assert!(rounds[2].contains(&Request::Brand(1)) && !rounds[2].contains(&Request::Category(1)), "{is_product}: {rounds:?}");
        assert_eq!(facts.brand.get().map(|seen| (seen.value, seen.source.clone())), Ok((true, Source::BrandApi)));
    }
    let (_, _, rounds) = about(Subject::Sku(SKU), healthy);
    assert!(!rounds.iter().flatten().any(|request| matches!(request, Request::Brand(_) | Request::Category(_))));
}

#[test]
fn a_price_is_computed_where_there_is_none_and_nothing_is_sold() {
    let unsold = |request: &Request| match request {
        Request::Prices(_) => status(404),
        Request::Simulation { .. } => ok(sold(&[(301, false)])),
        _ => healthy(request),
    };
    let computed = Request::ComputedPrice(SKU, SalesChannel("1".to_owned()));
    let (facts, mut asked, rounds) = about(Subject::Sku(SKU), unsold);
    assert!(rounds[2].contains(&computed), "{rounds:?}");
    assert_eq!(facts.sku(SKU).and_then(|sku| sku.computed.value().copied()), Some(Some(crate::domain::Cents(5750))));
    let mut elsewhere = facts.clone();
    elsewhere.basket.channel = Some(SalesChannel("2".to_owned()));
    forget_basket(&mut elsewhere, &mut asked);
    assert!(elsewhere.sku(SKU).is_some_and(|sku| sku.computed.value().is_none()) && !asked.has(&computed));
    let nothing = |request: &Request| match request {
        Request::ComputedPrice(..) => status(404),
        _ => unsold(request),
    };
    let (facts, ..) = about(Subject::Sku(SKU), nothing);
    assert_eq!(facts.sku(SKU).and_then(|sku| sku.computed.value().copied()), Some(None));
    let sells = |request: &Request| if matches!(request, Request::Prices(_)) { status(404) } else { healthy(request) };
    assert!(!about(Subject::Sku(SKU), sells).2.iter().flatten().any(|request| *request == computed), "the checkout has a price");
}

#[test]
fn an_address_is_asked_about_apart() {
    let address = Address { country: "BRA".to_owned(), postal_code: Personal::new("01000-000") };
    let basket = Basket { quantity: 3, address: Some(address.clone()), ..Basket::default() };
    let mut facts = Facts { basket, ..Facts::about(Subject::Sku(SKU)) };
    let items = vec![Wanted { sku: SKU, quantity: 3, seller: "1".to_owned() }];
    let there = Request::Simulation { items: items.clone(), channel: first_channel(), address: Some(address) };
    let here = Request::Simulation { items, channel: first_channel(), address: None };
    let (mut asked, mut rounds) = (Asked::default(), Vec::new());
    go_on(&mut facts, &mut asked, &mut rounds, healthy);
    assert!(rounds[1].contains(&here) && rounds[1].contains(&there));
    let sku = facts.sku(SKU).expect("the SKU");
    assert_eq!(sku.delivery.get().map(|seen| seen.source.clone()), Ok(Source::SimulationWithAddress));
    assert_eq!(sku.quote.get().map(|seen| seen.source.clone()), Ok(Source::Simulation));
    facts.basket.quantity = 5;
    forget_basket(&mut facts, &mut asked);
    let before = rounds.len();
    go_on(&mut facts, &mut asked, &mut rounds, healthy);
    let again: Vec<&Request> = rounds[before..].iter().flatten().collect();
    assert_eq!(again.len(), 2, "{again:?}");
    assert!(again.iter().all(|request| matches!(request, Request::Simulation { items, .. } if items[0].quantity == 5)));
}

#[test]
fn a_kit_is_read_through_its_components() {
    let kit = |request: &Request| match request {
        Request::SkuContext(id) => ok(index(id.0, r#","IsKit":true,"KitItems":["311",312]"#)),
        _ => healthy(request),
    };
    let (facts, _, rounds) = about(Subject::Sku(SKU), kit);
    let stock = [311, 312].map(|id| Request::Inventory(SkuId(id)));
    let records = [311, 312].map(|id| Request::SkuContext(SkuId(id)));
    assert_eq!(rounds[2], [stock.clone(), records].concat(), "other SKUs and policies wait: there is room for no more");
    assert!(facts.components.iter().all(|sku| sku.inventory.value().is_some() && sku.indexed.value().is_some()));
    assert_eq!(facts.skus.iter().map(|sku| sku.id.0).collect::<Vec<_>>()[0], 301);
    assert!(facts.sku(SkuId(311)).is_none(), "a component is no SKU of the product");
    let (facts, _, rounds) = about(Subject::Product(PRODUCT), kit);
    assert_eq!(rounds[2][..2], stock);
    assert!(facts.component(SkuId(311)).is_some_and(|sku| sku.inventory.value().is_some()));
    let unnamed = |request: &Request| match request {
        Request::SkuContext(id) => ok(index(id.0, r#","IsKit":true,"KitItems":[]"#)),
        _ => healthy(request),
    };
    let (facts, _, rounds) = about(Subject::Sku(SKU), unnamed);
    assert!(rounds[1].contains(&Request::KitComponents(SKU)) && rounds[2].contains(&Request::Inventory(SkuId(311))));
    assert!(facts.component(SkuId(311)).is_some_and(|sku| sku.inventory.value().is_some()));
}

#[test]
fn an_order_is_asked_for_again_as_a_cart() {
    let subject = Subject::Order(OrderId("17-01".to_owned()));
    let order = r#"{"orderId":"17-01","salesChannel":"2","items":[{"id":"301","quantity":2,"seller":"1"},
        {"id":"302","quantity":1,"seller":"abc"},{"id":"301","quantity":1,"seller":"1"}]}"#;
    let answer = |request: &Request| match request {
        Request::Order(_) => ok(order),
        Request::Simulation { .. } => ok(sold(&[(301, true), (302, false)])),
        _ => shop(request),
    };
    let (facts, asked, rounds) = about(subject.clone(), answer);
    assert_eq!(rounds[0], [Request::Order(OrderId("17-01".to_owned()))]);
    let item = |sku, quantity, seller: &str| Wanted { sku: SkuId(sku), quantity, seller: seller.to_owned() };
    let items = vec![item(301, 3, "1"), item(302, 1, "abc")];
    let channel = Some(SalesChannel("2".to_owned()));
    assert_eq!(rounds[1][0], Request::Simulation { items, channel, address: None });
    assert_eq!(facts.order.value().map(|order| order.items.len()), Some(3));
    assert_eq!(facts.skus.iter().map(|sku| sku.id.0).collect::<Vec<_>>(), [301, 302]);
    let sells: Vec<_> = facts.skus.iter().map(|sku| sku.quote.value().and_then(|quote| quote.sells())).collect();
    assert_eq!(sells, [Some(true), Some(false)]);
    assert!(facts.skus.iter().all(|sku| sku.inventory.value().is_some() && sku.indexed.value().is_some()));
    assert!(asked.requests().len() <= 12 && rounds.len() == 3, "{rounds:?}");
    let (facts, _, rounds) = about(subject, |_| status(404));
    assert_eq!((rounds.len(), facts.order.get()), (1, Err(crate::facts::Missing::NotFound)));
}

#[test]
fn a_list_or_a_feed_asks_nothing() {
    for subject in [Subject::Rows, Subject::Feed(crate::domain::FeedName("a".to_owned()))] {
        assert_eq!(plan(&Facts::about(subject), &Asked::default()), []);
    }
}
