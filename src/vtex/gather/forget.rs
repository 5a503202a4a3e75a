//! Makes facts be read again: after something was saved, when the basket changed, or when an answer has grown old.

use super::Asked;
use crate::domain::SkuId;
use crate::facts::{Facts, Known, Missing, Moment, ShopFacts, SkuFacts, Source};
use crate::vtex::limits::{CACHE_MILLISECONDS, SHOP_CACHE_MILLISECONDS};
use crate::vtex::request::Request;

/// Drops the stock of a SKU, so that the next plan asks for it again.
pub fn forget(facts: &mut Facts, asked: &mut Asked, sku: SkuId) {
    for known in facts.skus.iter_mut().chain(&mut facts.components).filter(|known| known.id == sku) {
        known.inventory = Known::default();
        known.reach = Known::default();
        known.pending = Known::default();
        known.reservations = Known::default();
        known.lots = Known::default();
    }
    asked.drop_where(|request| match request {
        Request::Inventory(id)
        | Request::Reach(id, _)
        | Request::Dispatched(id, _)
        | Request::Reservations(id, _)
        | Request::Lots(id, _) => *id == sku,
        _ => false,
    });
}

/// Drops what the checkout said, because the basket changed; and what was asked in another sales channel.
pub fn forget_basket(facts: &mut Facts, asked: &mut Asked) {
    let now = facts.basket.channel.clone();
    let is_elsewhere = |request: &Request| match request {
        Request::Shelf { channel, .. } => *channel != now,
        Request::ComputedPrice(_, channel) => Some(channel) != now.as_ref(),
        _ => false,
    };
    let has_moved = asked.requests().iter().any(is_elsewhere);
    for sku in &mut facts.skus {
        sku.quote = Known::default();
        sku.delivery = Known::default();
        if has_moved {
            (sku.shelf, sku.computed) = (Known::default(), Known::default());
        }
    }
    asked.drop_where(|request| match request {
        Request::Simulation { .. } => true,
        // Each tells a part of what is known of the shelf.
        Request::Shelf { .. } | Request::Offers(..) | Request::ComputedPrice(..) => has_moved,
        _ => false,
    });
}

/// Drops answers of VTEX's API that are older than they are believed; the configuration of the shop is believed for longer.
/// What screens showed stays: it is read again when it changes.
pub fn forget_stale(facts: &mut Facts, asked: &mut Asked, now: Moment) {
    let is_older = |at: Moment, than: i64| now.0.saturating_sub(at.0) > than;
    forget_where(facts, asked, |outcome| match outcome {
        Outcome::Seen(source, at) if is_of_shop(source) => is_older(at, SHOP_CACHE_MILLISECONDS),
        Outcome::Seen(source, at) => is_api(source) && is_older(at, CACHE_MILLISECONDS),
        Outcome::Missing(_) => false,
    });
}

/// Drops every refusal, so that a user who logged in or waited can ask again.
pub fn forget_refusals(facts: &mut Facts, asked: &mut Asked) {
    forget_where(facts, asked, |outcome| match outcome {
        Outcome::Seen(..) => false,
        Outcome::Missing(reason) => !matches!(reason, Missing::NotAsked | Missing::NotOnThisPage),
    });
}

/// The configuration of the shop as far as it is still believed, to begin another verdict with.
pub fn still_believed(mut shop: ShopFacts, now: Moment) -> ShopFacts {
    drop_of_shop(&mut shop, |outcome| match outcome {
        Outcome::Seen(_, at) => now.0.saturating_sub(at.0) > SHOP_CACHE_MILLISECONDS,
        Outcome::Missing(_) => true,
    });
    shop
}

/// How a fact came out, whatever it is a fact of.
enum Outcome<'a> {
    Seen(&'a Source, Moment),
    Missing(&'a Missing),
}

fn forget_where(facts: &mut Facts, asked: &mut Asked, is_wanted: impl Fn(Outcome<'_>) -> bool + Copy) {
    let mut is_dropped = drop_if(&mut facts.product, is_wanted)
        | drop_if(&mut facts.brand, is_wanted)
        | drop_if(&mut facts.category, is_wanted)
        | drop_if(&mut facts.sku_count, is_wanted)
        | drop_if(&mut facts.order, is_wanted)
        | drop_of_shop(&mut facts.shop, is_wanted);
    for sku in facts.skus.iter_mut().chain(&mut facts.components) {
        is_dropped |= drop_of_sku(sku, is_wanted);
    }
    if is_dropped {
        *asked = Asked::default();
    }
}

fn drop_of_sku(sku: &mut SkuFacts, is_wanted: impl Fn(Outcome<'_>) -> bool + Copy) -> bool {
    drop_if(&mut sku.sku, is_wanted)
        | drop_if(&mut sku.inventory, is_wanted)
        | drop_if(&mut sku.reach, is_wanted)
        | drop_if(&mut sku.pending, is_wanted)
        | drop_if(&mut sku.indexed, is_wanted)
        | drop_if(&mut sku.price, is_wanted)
        | drop_if(&mut sku.computed, is_wanted)
        | drop_if(&mut sku.quote, is_wanted)
        | drop_if(&mut sku.delivery, is_wanted)
        | drop_if(&mut sku.shelf, is_wanted)
        | drop_if(&mut sku.reservations, is_wanted)
        | drop_if(&mut sku.lots, is_wanted)
}

fn drop_of_shop(shop: &mut ShopFacts, is_wanted: impl Fn(Outcome<'_>) -> bool + Copy) -> bool {
    let grants = shop.grants.len();
    shop.grants.retain_mut(|grant| !drop_if(&mut grant.granted, is_wanted));
    drop_if(&mut shop.warehouses, is_wanted)
        | drop_if(&mut shop.docks, is_wanted)
        | drop_if(&mut shop.policies, is_wanted)
        | drop_if(&mut shop.channels, is_wanted)
        | drop_if(&mut shop.sellers, is_wanted)
        | drop_if(&mut shop.cart, is_wanted)
        | drop_if(&mut shop.user, is_wanted)
        | (shop.grants.len() < grants)
}

fn drop_if<T>(known: &mut Known<T>, is_wanted: impl Fn(Outcome<'_>) -> bool) -> bool {
    let is_dropped = is_wanted(match known {
        Known::Seen(seen) => Outcome::Seen(&seen.source, seen.at),
        Known::Missing(reason) => Outcome::Missing(reason),
    });
    if is_dropped {
        *known = Known::default();
    }
    is_dropped
}

/// Which channels see a row is put together from the docks, so it is believed for as long.
const fn is_of_shop(source: &Source) -> bool {
    use Source::{CartApi, ChannelsApi, DocksApi, PoliciesApi, SellersApi, UserApi, WarehousesApi};
    matches!(source, WarehousesApi | DocksApi | PoliciesApi | ChannelsApi | SellersApi | CartApi | UserApi)
}

const fn is_api(source: &Source) -> bool {
    use Source::{FeedFile, FeedForm, FeedList, Imagined, InventoryScreen, ProductForm, Typed};
    !matches!(source, InventoryScreen | ProductForm | FeedList | FeedForm(_) | FeedFile(_) | Typed | Imagined)
}
