//! The rounds of a verdict on a product: its SKUs, then what the checkout and the stock say of the first of them.

use super::ask;
use crate::domain::{ProductId, Subject, put_in_order};
use crate::facts::{Facts, Known, Missing, SkuFacts};
use crate::vtex::gather::need::{components, is_out, is_refused, is_sellable, needs_channels, needs_sellers};
use crate::vtex::limits::SKUS_READ;
use crate::vtex::request::{Listed, Request};

/// The product and the list of its SKUs.
pub(super) fn first(facts: &Facts) -> Vec<Request> {
    let Subject::Product(id) = facts.subject else { return Vec::new() };
    // The older endpoint tells the sales channels as well.
    let product = ask::missing(&facts.product, Request::ProductForm(id));
    product.into_iter().chain(ask::missing(&facts.sku_count, Request::SkusOfProduct(id))).collect()
}

/// One simulation for all SKUs that are looked at, their stock, and how the shop ships.
pub(super) fn second(facts: &Facts) -> Vec<Request> {
    let Subject::Product(id) = facts.subject else { return Vec::new() };
    let skus = looked_at(facts);
    let mut round: Vec<Request> = other_endpoint(facts, id).into_iter().collect();
    if skus.is_empty() {
        return round;
    }
    round.extend(ask::simulation(&skus, &facts.basket, false));
    round.extend(skus.iter().filter_map(|sku| ask::inventory(sku)));
    let index = skus.first().and_then(|sku| ask::missing(&sku.indexed, Request::SkuContext(sku.id)));
    let mut shipping = ask::shipping(facts);
    // Which channels see the stock takes both of the first two; the policies can wait for the index.
    let policies = shipping.split_off(shipping.len().min(2));
    round.extend(shipping.into_iter().chain(index).chain(policies));
    round.extend(ask::simulation(&skus, &facts.basket, true));
    round
}

/// What is left open, most telling first: the SKUs that the checkout refuses before the others.
pub(super) fn third(facts: &Facts) -> Vec<Request> {
    let Subject::Product(id) = facts.subject else { return Vec::new() };
    let mut skus = looked_at(facts);
    put_in_order(&mut skus, |sku| !is_refused(sku));
    let mut round: Vec<Request> = other_endpoint(facts, id).into_iter().collect();
    if skus.is_empty() {
        return round;
    }
    round.extend(skus.iter().flat_map(|sku| ask::components(facts, components(sku))));
    round.extend(skus.iter().filter_map(|sku| ask::computed_price(facts, sku)));
    round.extend(skus.first().into_iter().flat_map(|sku| ask::owners(facts, sku)));
    round.extend(skus.iter().flat_map(|sku| ask::held(sku)));
    round.extend(skus.iter().flat_map(|sku| ask::reach(sku)));
    for sku in skus.iter().filter(|sku| is_refused(sku) && is_out(sku) == Some(false)) {
        round.extend(ask::missing(&sku.indexed, Request::SkuContext(sku.id)));
        round.extend(ask::missing(&sku.price, Request::Prices(sku.id)));
    }
    let shop = &facts.shop;
    let channels = ask::missing(&shop.channels, Request::Channels);
    round.extend(channels.filter(|_| skus.iter().any(|sku| needs_channels(facts, sku))));
    round.extend(ask::missing(&shop.sellers, Request::Sellers).filter(|_| skus.iter().any(|sku| needs_sellers(sku))));
    let shelf = Request::Shelf { of: Listed::Product(id), channel: facts.basket.channel.clone() };
    round.extend(skus.first().and_then(|sku| ask::missing(&sku.shelf, shelf)));
    round.extend(skus.iter().filter_map(|sku| ask::missing(&sku.price, Request::Prices(sku.id))).take(1));
    round.extend(ask::missing(&shop.cart, Request::CartRules));
    round.extend(skus.iter().flat_map(|sku| ask::reserved(sku)));
    round
}

/// Where a permission is lacking, the newer endpoint may still answer: it asks for another.
fn other_endpoint(facts: &Facts, id: ProductId) -> Option<Request> {
    matches!(facts.product, Known::Missing(Missing::NoPermission(_))).then_some(Request::Product(id))
}

fn looked_at(facts: &Facts) -> Vec<&SkuFacts> {
    facts.skus.iter().filter(|sku| is_sellable(sku)).take(SKUS_READ).collect()
}
