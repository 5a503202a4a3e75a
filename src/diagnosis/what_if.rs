//! Imagines a remedy done and saved, and judges again: what would still be wrong?

use super::imagine::imagine;
use super::{Report, judge};
use crate::domain::{FeedName, FeedSettings, Moment, Pending, Quote, Remedy, SkuId, StockLine, UNLIMITED_TOTAL};
use crate::facts::{Draft, DraftSwitch, Facts, FeedFacts, Known, Missing, SkuFacts, Source};
use crate::rules::{self, Blocks};

/// The report as it would be if the remedy were saved and VTEX had caught up.
pub fn what_if(facts: &Facts, remedy: &Remedy) -> Report {
    what_if_all(facts, &[remedy])
}

/// The report as it would be if all of these remedies were saved and VTEX had caught up.
pub fn what_if_all(facts: &Facts, remedies: &[&Remedy]) -> Report {
    judge(&imagined(facts, &rules::blocks(facts), remedies).0)
}

/// The facts as they would be, and what would still stop a purchase. `blocks` is what stops one now.
pub(super) fn imagined(facts: &Facts, blocks: &Blocks, remedies: &[&Remedy]) -> (Facts, Blocks) {
    let mut facts = facts.clone();
    for remedy in remedies {
        apply(&mut facts, remedy);
    }
    let left = rules::blocks(&facts);
    for place in 0..facts.skus.len() {
        let id = facts.skus[place].id;
        if !blocks.spare(id) && left.spare(id) {
            sell(&mut facts, place);
        }
    }
    (facts, left)
}

/// The checkout follows its causes: once nothing that explained its refusal is left, it would sell.
fn sell(facts: &mut Facts, place: usize) {
    let of_order = facts.order.value().and_then(|order| rules::basket_of(order, facts.skus[place].id));
    let basket = of_order.unwrap_or_else(|| facts.basket.clone());
    let sku = &mut facts.skus[place];
    let old = sku.quote.value().cloned().unwrap_or_default();
    let quote = Quote {
        channel: basket.channel.clone(),
        asked: basket.quantity,
        quantity: Some(basket.quantity.into()),
        availability: Some("available".to_owned()),
        codes: Vec::new(),
        notes: Vec::new(),
        // An answer that refuses lists no way to pay, which says nothing of an answer that sells.
        payments: old.payments.clone().filter(|names| !names.is_empty() || old.sells() == Some(true)),
        ..old
    };
    sku.quote = Known::seen(quote.clone(), Source::Imagined, Moment::default());
    if basket.address.is_some() {
        sku.delivery = Known::seen(quote, Source::Imagined, Moment::default());
    }
}

fn apply(facts: &mut Facts, remedy: &Remedy) {
    match remedy {
        Remedy::UpdateCount { sku, warehouse, at_least } => count(facts, *sku, warehouse, *at_least),
        Remedy::CorrectNegative { sku, warehouse, pending, reserved } => {
            count(facts, *sku, warehouse, pending.unwrap_or(*reserved).saturating_add(1));
        }
        Remedy::SwitchUnlimitedOn { sku, warehouse } => {
            row(facts, *sku, warehouse, |line, _| (line.unlimited, line.total) = (true, UNLIMITED_TOTAL));
        }
        Remedy::ShowWhenOutOfStock { product, .. } => {
            if let Known::Seen(seen) = &mut facts.product {
                seen.value.show_when_out_of_stock = Some(true);
            }
            let is_this =
                |switch: &DraftSwitch| matches!(switch, DraftSwitch::ShowWhenOutOfStock { product: id, .. } if id == product);
            facts.draft.switches.retain(|switch| !is_this(switch));
        }
        Remedy::ListUnavailableInFeed { feed } => option(facts, feed, true),
        Remedy::LeaveUnavailableOutOfFeed { feed } => option(facts, feed, false),
        Remedy::Set(setting) => imagine(facts, setting),
    }
}

/// A new count also ends the reservations whose orders are already in handling.
fn count(facts: &mut Facts, sku: SkuId, warehouse: &str, total: i64) {
    row(facts, sku, warehouse, |line, pending| {
        line.total = total;
        if let Some(pending) = pending {
            line.reserved = pending.not_in_handling();
            (pending.reserved, pending.in_handling) = (line.reserved, 0);
        }
    });
}

fn row(facts: &mut Facts, id: SkuId, warehouse: &str, change: impl Fn(&mut StockLine, Option<&mut Pending>)) {
    let Some(SkuFacts { inventory: Known::Seen(inventory), pending, .. }) =
        facts.skus.iter_mut().chain(&mut facts.components).find(|sku| sku.id == id)
    else {
        return;
    };
    let Some(line) = inventory.value.lines.iter_mut().find(|line| line.name == warehouse) else { return };
    let split = match pending {
        Known::Seen(seen) => seen.value.iter_mut().find(|pending| Some(&pending.warehouse) == line.warehouse.as_ref()),
        Known::Missing(_) => None,
    };
    change(line, split);
    forget_drafts(&mut facts.draft, id, warehouse);
    forget_files(facts);
}

/// What stood typed in the row is saved or gone once the row is.
fn forget_drafts(draft: &mut Draft, id: SkuId, warehouse: &str) {
    draft.counts.retain(|count| count.sku != id || count.warehouse != warehouse);
    draft.switches.retain(
        |switch| !matches!(switch, DraftSwitch::Unlimited { sku, warehouse: name, .. } if *sku == id && name == warehouse),
    );
}

/// VTEX makes the files anew within hours; the form then decides. A feed known by its file alone keeps it.
fn forget_files(facts: &mut Facts) {
    let Known::Seen(feeds) = &mut facts.feeds else { return };
    for feed in feeds.value.iter_mut().filter(|feed| feed.settings.value().is_some()) {
        feed.file = Missing::NotAsked.into();
    }
}

fn option(facts: &mut Facts, name: &FeedName, on: bool) {
    let Known::Seen(feeds) = &mut facts.feeds else { return };
    let at = feeds.at;
    for feed in feeds.value.iter_mut().filter(|feed| feed.name == *name) {
        set_option(feed, on, at);
    }
    let is_this = |switch: &DraftSwitch| matches!(switch, DraftSwitch::ShowUnavailableSkus { feed, .. } if feed == name);
    facts.draft.switches.retain(|switch| !is_this(switch));
    forget_files(facts);
}

fn set_option(feed: &mut FeedFacts, on: bool, at: crate::facts::Moment) {
    if let Known::Seen(settings) = &mut feed.settings {
        settings.value.show_unavailable = on;
        return;
    }
    let settings = FeedSettings { name: feed.name.clone(), show_unavailable: on, collection: None };
    feed.settings = Known::seen(settings, Source::FeedForm(feed.name.clone()), at);
}
