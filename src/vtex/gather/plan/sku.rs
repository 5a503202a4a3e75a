//! The rounds of a verdict on one SKU: itself, then its product and how the shop ships, then what these leave open.

use super::ask;
use crate::domain::{SkuId, Subject};
use crate::facts::{Facts, SkuFacts};
use crate::vtex::gather::need::{
    components, is_kit, is_out, is_sellable, is_unasked, may_be_stale, may_hide, needs_channels, needs_sellers, product_of,
};
use crate::vtex::limits::SKUS_READ;
use crate::vtex::request::Request;

/// The SKU as the index and the registration have it, its stock, its price, and what the checkout says.
pub(super) fn first(facts: &Facts) -> Vec<Request> {
    let Subject::Sku(id) = facts.subject else { return Vec::new() };
    let unread = SkuFacts::about(id);
    let sku = facts.sku(id).unwrap_or(&unread);
    [
        ask::missing(&sku.indexed, Request::SkuContext(id)),
        ask::missing(&sku.sku, Request::Sku(id)),
        ask::inventory(sku),
        ask::missing(&sku.price, Request::Prices(id)),
        ask::simulation(&[sku], &facts.basket, false).filter(|_| knows_channel(facts, sku)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Without a chosen sales channel, the index tells in which one to ask, a round later.
fn knows_channel(facts: &Facts, sku: &SkuFacts) -> bool {
    facts.basket.channel.is_some() && is_unasked(&sku.indexed)
}

/// The product, how the shop ships, and delivery to the address. The other SKUs come first where they decide.
pub(super) fn second(facts: &Facts) -> Vec<Request> {
    let Some(sku) = subject(facts) else { return Vec::new() };
    let product = product_of(facts, sku);
    let is_composed = !components(sku).is_empty();
    let count = count(facts, sku).filter(|_| !is_composed);
    let is_urgent = is_out(sku) != Some(false);
    let mut round: Vec<Request> = ask::simulation(&[sku], &facts.basket, false).into_iter().collect();
    round.extend(product.and_then(|id| ask::product(facts, id)));
    round.extend(count.clone().filter(|_| is_urgent));
    round.extend((is_kit(sku) && components(sku).is_empty()).then_some(Request::KitComponents(sku.id)));
    // A kit sells what its components have: they come before the other SKUs and the policies.
    let can_wait = |request: &Request| is_composed && matches!(request, Request::Policies { .. });
    round.extend(ask::shipping(facts).into_iter().filter(|request| !can_wait(request)));
    round.extend(ask::simulation(&[sku], &facts.basket, true));
    round.extend(count.filter(|_| !is_urgent));
    round
}

/// What is left open, most telling first.
pub(super) fn third(facts: &Facts) -> Vec<Request> {
    let Some(sku) = subject(facts) else { return Vec::new() };
    let (shop, product) = (&facts.shop, product_of(facts, sku));
    let is_out = is_out(sku) == Some(true);
    let siblings = siblings(facts, sku.id);
    let mut round: Vec<Request> = ask::other_seller(sku, &facts.basket).into_iter().collect();
    round.extend(product.and_then(|id| ask::product(facts, id)));
    round.extend(ask::components(facts, components(sku)));
    round.extend(count(facts, sku));
    round.extend(ask::shipping(facts));
    round.extend(ask::computed_price(facts, sku));
    round.extend(ask::owners(facts, sku));
    round.extend(ask::held(sku));
    round.extend(siblings.iter().filter(|_| is_out).cloned());
    round.extend(ask::reach(sku));
    let channels = ask::missing(&shop.channels, Request::Channels);
    let sellers = ask::missing(&shop.sellers, Request::Sellers);
    round.extend(channels.clone().filter(|_| needs_channels(facts, sku)));
    round.extend(sellers.clone().filter(|_| needs_sellers(sku)));
    round.extend(ask::lots(sku).into_iter().filter(|_| is_out));
    round.extend(ask::shelf(facts, sku));
    round.extend(ask::reservations(sku));
    round.extend(ask::missing(&shop.cart, Request::CartRules));
    round.extend(product.filter(|_| is_age_missing(sku)).map(|id| Request::Offers(id, sku.id)));
    round.extend(siblings);
    round.extend(ask::reserved(sku));
    round.extend(channels.into_iter().chain(sellers));
    round
}

/// The SKU, if anything at all is known of it: about one that VTEX does not know there is nothing more to ask.
fn subject(facts: &Facts) -> Option<&SkuFacts> {
    let Subject::Sku(id) = facts.subject else { return None };
    let is_known = |sku: &&SkuFacts| {
        let is_registered = sku.sku.value().is_some() || sku.indexed.value().is_some();
        is_registered || sku.inventory.value().is_some() || sku.quote.value().is_some()
    };
    facts.sku(id).filter(is_known)
}

/// The list of the product's SKUs, where it decides whether the product is shown.
fn count(facts: &Facts, sku: &SkuFacts) -> Option<Request> {
    let is_wanted = may_hide(facts, sku) && is_unasked(&facts.sku_count);
    product_of(facts, sku).filter(|_| is_wanted).map(Request::SkusOfProduct)
}

/// The stock of the product's other SKUs, where it decides whether the product is shown.
fn siblings(facts: &Facts, id: SkuId) -> Vec<Request> {
    let others = facts.skus.iter().filter(|other| other.id != id && other.sku.value().is_some() && is_sellable(other));
    others.take(SKUS_READ - 1).filter_map(ask::inventory).collect()
}

fn is_age_missing(sku: &SkuFacts) -> bool {
    may_be_stale(sku) && sku.shelf.value().is_none_or(|shelf| shelf.indexed.is_none())
}
