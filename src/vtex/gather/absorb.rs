//! Puts an answer into the facts, with its source; a refusal is told of everything that hangs on the answer.

use crate::domain::{FeedFile, FeedName, Product, Sku, SkuId, Subject};
use crate::facts::{Facts, FeedFacts, Known, Missing, Moment, SkuFacts, Source};
use crate::vtex::answer::Reading;
use crate::vtex::limits::SKUS_READ;
use crate::vtex::request::Request;

/// Takes in the answer to a request. What was seen before is replaced by what is seen now, never by a refusal.
pub fn absorb(facts: &mut Facts, request: &Request, answer: Result<Reading, Missing>, at: Moment) {
    match answer {
        Ok(reading) => learn(facts, request, reading, at),
        Err(reason) => lack(facts, request, &reason),
    }
}

/// Takes in a feed's file, or the reason why it could not be read.
pub fn absorb_feed(facts: &mut Facts, name: &FeedName, file: Result<FeedFile, Missing>, at: Moment) {
    let source = Source::FeedFile(name.clone());
    if facts.feeds.value().is_none() {
        facts.feeds = Known::seen(Vec::new(), source.clone(), at);
    }
    let Known::Seen(feeds) = &mut facts.feeds else { return };
    let index = feeds.value.iter().position(|feed| feed.name == *name).unwrap_or_else(|| {
        feeds.value.push(FeedFacts::about(name.clone()));
        feeds.value.len() - 1
    });
    let known = &mut feeds.value[index].file;
    match file {
        Ok(file) => *known = Known::seen(file, source, at),
        Err(reason) => refuse(known, &reason),
    }
}

fn learn(facts: &mut Facts, request: &Request, reading: Reading, at: Moment) {
    match (request, reading) {
        (Request::Inventory(id), Reading::Inventory(inventory)) => {
            sku_facts(facts, *id).inventory = Known::seen(inventory, Source::InventoryApi, at);
        }
        (Request::Reach(id, _), Reading::Reach(reach)) => {
            let known = &mut sku_facts(facts, *id).reach;
            put(known, reach, |row, new| row.warehouse == new.warehouse, Source::ReachApi, at);
        }
        (Request::Dispatched(id, _), Reading::Pending(pending)) => {
            let known = &mut sku_facts(facts, *id).pending;
            put(known, pending, |row, new| row.warehouse == new.warehouse, Source::DispatchedApi, at);
        }
        (Request::Product(_) | Request::ProductForm(_), Reading::Product(product)) => learn_product(facts, product, at),
        (Request::Sku(_), Reading::Sku(sku)) => learn_sku(facts, sku, at),
        (Request::SkusOfProduct(_), Reading::Skus(skus)) => learn_skus(facts, skus, at),
        // Who is logged in, lookups and simulations are answers to the caller and not facts about the subject.
        _ => {}
    }
}

fn learn_product(facts: &mut Facts, product: Product, at: Moment) {
    facts.product = Known::seen(product, Source::ProductApi, at);
}

fn learn_sku(facts: &mut Facts, sku: Sku, at: Moment) {
    // Without a product id in the answer, the product would stay "not asked" for ever.
    if facts.subject == Subject::Sku(sku.id) && sku.product.is_none() {
        refuse(&mut facts.product, &Missing::Malformed);
        refuse(&mut facts.sku_count, &Missing::Malformed);
    }
    let known = &mut sku_facts(facts, sku.id).sku;
    *known = Known::seen(sku, Source::SkuApi, at);
}

/// The index may be out of date, so the registration is never overwritten by it.
fn learn_indexed(facts: &mut Facts, sku: Sku, product: Option<Product>, at: Moment) {
    let known = &mut sku_facts(facts, sku.id).sku;
    if known.value().is_none() {
        *known = Known::seen(sku, Source::SkuApi, at);
    }
    if let (None, Some(product)) = (facts.product.value(), product) {
        facts.product = Known::seen(product, Source::SkuApi, at);
    }
}

/// The first SKUs join the facts, those that can be sold before the others; the count tells how many there are.
fn learn_skus(facts: &mut Facts, mut skus: Vec<Sku>, at: Moment) {
    facts.sku_count = Known::seen(skus.len(), Source::SkuApi, at);
    skus.sort_by_key(|sku| sku.active == Some(false));
    for sku in skus {
        if facts.sku(sku.id).is_some() || facts.skus.len() < SKUS_READ {
            let known = &mut sku_facts(facts, sku.id).sku;
            // The registration of a single SKU is fresher than the list.
            if known.value().is_none() {
                *known = Known::seen(sku, Source::SkuApi, at);
            }
        }
    }
}

fn lack(facts: &mut Facts, request: &Request, reason: &Missing) {
    match request {
        Request::Inventory(id) => {
            let sku = sku_facts(facts, *id);
            refuse(&mut sku.inventory, reason);
            refuse(&mut sku.reach, reason);
            refuse(&mut sku.pending, reason);
        }
        Request::Reach(id, _) => refuse(&mut sku_facts(facts, *id).reach, reason),
        Request::Dispatched(id, _) => refuse(&mut sku_facts(facts, *id).pending, reason),
        Request::Product(_) | Request::ProductForm(_) => refuse(&mut facts.product, reason),
        Request::SkusOfProduct(_) => refuse(&mut facts.sku_count, reason),
        Request::Sku(id) => {
            refuse(&mut sku_facts(facts, *id).sku, reason);
            if facts.subject == Subject::Sku(*id) {
                refuse(&mut facts.product, reason);
                refuse(&mut facts.sku_count, reason);
            }
        }
        _ => {}
    }
}

fn refuse<T>(known: &mut Known<T>, reason: &Missing) {
    if known.value().is_none() {
        *known = Known::Missing(reason.clone());
    }
}

/// Puts one row among those of the other warehouses; the fact is as old as its oldest row.
fn put<T>(known: &mut Known<Vec<T>>, row: T, is_same: impl Fn(&T, &T) -> bool, source: Source, at: Moment) {
    match known {
        Known::Seen(seen) => {
            seen.value.retain(|old| !is_same(old, &row));
            seen.value.push(row);
            seen.at = seen.at.min(at);
        }
        Known::Missing(_) => *known = Known::seen(vec![row], source, at),
    }
}

/// The facts of a SKU, begun if need be; the subject itself always stands first.
fn sku_facts(facts: &mut Facts, id: SkuId) -> &mut SkuFacts {
    let index = facts.skus.iter().position(|sku| sku.id == id).unwrap_or_else(|| {
        let index = if facts.subject == Subject::Sku(id) { 0 } else { facts.skus.len() };
        facts.skus.insert(index, SkuFacts::about(id));
        index
    });
    &mut facts.skus[index]
}
