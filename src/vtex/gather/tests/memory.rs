//! What is kept, for how long, and what is read again.

use super::*;
use crate::domain::Product;
use crate::facts::{Known, Missing, Moment};

#[test]
fn a_failed_answer_does_not_wipe_what_was_seen() {
    let mut facts = Facts::about(Subject::Product(PRODUCT));
    let name = "Shoe".to_owned();
    let product = Product { id: PRODUCT, name, show_when_out_of_stock: Some(true), ..Product::default() };
    facts.product = Known::seen(product, Source::ProductForm, Moment(1));
    absorb(&mut facts, &Request::Product(PRODUCT), Err(Missing::Unreachable), Moment(2));
    assert_eq!(facts.product.get().map(|seen| seen.at), Ok(Moment(1)));
    let (mut facts, asked, _) = about(Subject::Sku(SKU), shop);
    let before = facts.clone();
    for request in asked.requests() {
        absorb(&mut facts, request, Err(Missing::Unreachable), Moment(9));
    }
    assert_eq!((&facts.shop, &facts.product, &facts.sku_count), (&before.shop, &before.product, &before.sku_count));
    let [known, kept] = [&facts, &before].map(|facts| facts.sku(SKU).expect("the SKU"));
    assert_eq!((&known.sku, &known.indexed, &known.inventory), (&kept.sku, &kept.indexed, &kept.inventory));
    assert_eq!((&known.reach, &known.pending, &known.quote), (&kept.reach, &kept.pending, &kept.quote));
    assert_eq!((&known.price, &known.shelf), (&kept.price, &kept.shelf));
}

#[test]
fn what_was_written_is_read_again() {
    let (mut facts, mut asked, mut rounds) = about(Subject::Sku(SKU), shop);
    forget(&mut facts, &mut asked, SKU);
    assert_eq!(facts.sku(SKU).map(|sku| sku.inventory.clone()), Some(Known::default()));
    assert_eq!(plan(&facts, &asked), [Request::Inventory(SKU)]);
    go_on(&mut facts, &mut asked, &mut rounds, shop);
    assert_eq!(facts.sku(SKU).and_then(|sku| sku.reach.value()).map(Vec::len), Some(3), "put together from what is kept");
}

#[test]
fn what_one_channel_shows_is_not_taken_for_what_another_does() {
    let is_shelf = |request: &&Request| matches!(request, Request::Shelf { .. });
    let in_both = |request: &Request| match request {
        Request::SkuContext(id) => ok(index(id.0, r#","ShowIfNotAvailable":true"#).replace("[1]", "[1,2]")),
        _ => healthy(request),
    };
    let (mut facts, mut asked, mut rounds) = about(Subject::Sku(SKU), in_both);
    facts.basket.quantity = 2;
    forget_basket(&mut facts, &mut asked);
    assert!(facts.skus[0].shelf.value().is_some() && asked.requests().iter().any(|request| is_shelf(&request)));
    let second = SalesChannel("2".to_owned());
    facts.basket.channel = Some(second.clone());
    forget_basket(&mut facts, &mut asked);
    assert_eq!(facts.skus[0].shelf, Known::default());
    let before = rounds.len();
    go_on(&mut facts, &mut asked, &mut rounds, in_both);
    let again: Vec<&Request> = rounds[before..].iter().flatten().filter(is_shelf).collect();
    assert_eq!(again, [&Request::Shelf { of: Listed::Sku(SKU), channel: Some(second) }]);
    assert!(facts.skus[0].shelf.value().is_some());
}

#[test]
fn old_answers_are_asked_for_again() {
    let (mut facts, mut asked, _) = about(Subject::Sku(SKU), healthy);
    let before = asked.clone();
    forget_stale(&mut facts, &mut asked, Moment(60_007));
    assert_eq!(asked, before);
    forget_stale(&mut facts, &mut asked, Moment(60_008));
    let (mut again, mut rounds) = (facts.clone(), Vec::new());
    go_on(&mut again, &mut asked, &mut rounds, healthy);
    let asked_first = [first(SKU), vec![super::simulation(SKU, "1")]].concat();
    assert_eq!(rounds[..2], [asked_first, vec![Request::Product(PRODUCT)]], "the configuration is believed for longer");
    forget_stale(&mut facts, &mut asked, Moment(900_008));
    assert_eq!(facts.shop.warehouses, Known::default());
}

#[test]
fn the_next_verdict_begins_with_the_configuration() {
    let (facts, ..) = about(Subject::Sku(SKU), healthy);
    let next = |now| Facts { shop: still_believed(facts.shop.clone(), now), ..Facts::about(Subject::Sku(SkuId(302))) };
    let (_, asked, _) = verdict(next(Moment(900_007)), healthy);
    assert!(asked.has(&Request::Prices(SkuId(302))) && !asked.has(&Request::Warehouses));
    let (_, asked, _) = verdict(next(Moment(900_008)), healthy);
    assert!(asked.has(&Request::Warehouses));
    let refused = |request: &Request| if matches!(request, Request::Docks) { status(403) } else { healthy(request) };
    let (facts, ..) = about(Subject::Sku(SKU), refused);
    assert_eq!(still_believed(facts.shop, AT).docks, Known::default(), "a refusal is not kept");
}
