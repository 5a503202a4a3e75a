//! The rounds of a verdict on an order: the order, then what the checkout would say of the same cart today.

use super::ask;
use crate::domain::{Order, Subject, put_in_order};
use crate::facts::{Facts, SkuFacts};
use crate::vtex::gather::need::{is_out, is_refused, is_unasked};
use crate::vtex::request::{Request, Wanted};

/// SKUs of the order that are looked at closely.
const SKUS: usize = 3;

/// The order.
pub(super) fn first(facts: &Facts) -> Vec<Request> {
    let Subject::Order(id) = &facts.subject else { return Vec::new() };
    ask::missing(&facts.order, Request::Order(id.clone())).into_iter().collect()
}

/// The cart of the order in one simulation, the stock and the index of its first SKUs, and how the shop ships.
pub(super) fn second(facts: &Facts) -> Vec<Request> {
    let Some(order) = facts.order.value() else { return Vec::new() };
    let mut round: Vec<Request> = simulation(facts, order).into_iter().collect();
    for sku in facts.skus.iter().take(SKUS) {
        round.extend(ask::inventory(sku));
        round.extend(ask::missing(&sku.indexed, Request::SkuContext(sku.id)));
    }
    round.extend(ask::shipping(facts));
    round
}

/// What is left open, most telling first.
pub(super) fn third(facts: &Facts) -> Vec<Request> {
    if facts.order.value().is_none() {
        return Vec::new();
    }
    let mut skus: Vec<&SkuFacts> = facts.skus.iter().take(SKUS).collect();
    put_in_order(&mut skus, |sku| !is_refused(sku));
    let mut round: Vec<Request> = skus.iter().flat_map(|sku| ask::held(sku)).collect();
    let unpriced = skus.iter().filter(|sku| is_refused(sku) && is_out(sku) == Some(false));
    round.extend(unpriced.filter_map(|sku| ask::missing(&sku.price, Request::Prices(sku.id))));
    round.extend(skus.iter().flat_map(|sku| ask::reach(sku)));
    round.extend(ask::missing(&facts.shop.cart, Request::CartRules));
    round.extend(facts.skus.iter().skip(SKUS).filter_map(ask::inventory));
    round
}

/// The order's own quantities, sellers and channel.
fn simulation(facts: &Facts, order: &Order) -> Option<Request> {
    let is_open = |item: &Wanted| facts.sku(item.sku).is_some_and(|sku| is_unasked(&sku.quote));
    let items: Vec<Wanted> = Wanted::of_order(order).into_iter().filter(is_open).collect();
    (!items.is_empty()).then(|| Request::Simulation { items, channel: order.channel.clone(), address: None })
}
