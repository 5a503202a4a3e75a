//! Makes facts be read again: after something was saved, or when an answer has grown old.

use crate::domain::SkuId;
use crate::facts::{Facts, Known, Missing, Moment, Source};
use crate::vtex::limits::CACHE_MILLISECONDS;
use crate::vtex::request::Request;

/// Drops the stock of a SKU, so that the next plan asks for it again.
pub fn forget(facts: &mut Facts, asked: &mut Vec<Request>, sku: SkuId) {
    if let Some(known) = facts.skus.iter_mut().find(|known| known.id == sku) {
        known.inventory = Known::default();
        known.reach = Known::default();
        known.pending = Known::default();
    }
    asked.retain(
        |request| !matches!(request, Request::Inventory(id) | Request::Reach(id, _) | Request::Dispatched(id, _) if *id == sku),
    );
}

/// Drops answers of VTEX's API that are older than they are believed. What screens showed stays:
/// it is read again when it changes.
pub fn forget_stale(facts: &mut Facts, asked: &mut Vec<Request>, now: Moment) {
    let is_stale = |at: Moment| now.0.saturating_sub(at.0) > CACHE_MILLISECONDS;
    forget_where(facts, asked, |outcome| match outcome {
        Outcome::Seen(source, at) => is_api(source) && is_stale(at),
        Outcome::Missing(_) => false,
    });
}

/// Drops every refusal, so that a user who logged in or waited can ask again.
pub fn forget_refusals(facts: &mut Facts, asked: &mut Vec<Request>) {
    forget_where(facts, asked, |outcome| match outcome {
        Outcome::Seen(..) => false,
        Outcome::Missing(reason) => !matches!(reason, Missing::NotAsked | Missing::NotOnThisPage),
    });
}

/// How a fact came out, whatever it is a fact of.
enum Outcome<'a> {
    Seen(&'a Source, Moment),
    Missing(&'a Missing),
}

fn forget_where(facts: &mut Facts, asked: &mut Vec<Request>, is_wanted: impl Fn(Outcome<'_>) -> bool + Copy) {
    let mut is_dropped = drop_if(&mut facts.product, is_wanted) | drop_if(&mut facts.sku_count, is_wanted);
    for sku in &mut facts.skus {
        is_dropped |= drop_if(&mut sku.sku, is_wanted)
            | drop_if(&mut sku.inventory, is_wanted)
            | drop_if(&mut sku.reach, is_wanted)
            | drop_if(&mut sku.pending, is_wanted);
    }
    if is_dropped {
        asked.clear();
    }
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

const fn is_api(source: &Source) -> bool {
    use Source::{DispatchedApi, InventoryApi, ProductApi, ReachApi, SkuApi};
    matches!(source, InventoryApi | ReachApi | DispatchedApi | ProductApi | SkuApi)
}
