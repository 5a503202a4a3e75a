//! The next round of questions: what is missing and can be asked now, most telling first, within the limits.

use crate::domain::{FeedName, ProductId, SkuId, StockLine, Subject, WarehouseId};
use crate::facts::{Facts, FeedFacts, Known, Missing, SkuFacts};
use crate::vtex::limits::{FEED_FILES, SKUS_READ, STORE_REQUESTS};
use crate::vtex::request::Request;

/// What to ask next, given what is known and what was asked already; nothing when no answer would help or VTEX said stop.
pub fn plan(facts: &Facts, asked: &[Request]) -> Vec<Request> {
    if is_halted(facts) {
        return Vec::new();
    }
    let mut round = match facts.subject {
        Subject::Sku(id) => of_sku(facts, id, asked),
        Subject::Product(id) => of_product(facts, id),
        Subject::Order(_) | Subject::Feed(_) | Subject::Rows => Vec::new(),
    };
    round.retain(|request| !asked.contains(request));
    round.truncate(STORE_REQUESTS.saturating_sub(asked.len()));
    round
}

/// Feeds whose files to read for the verdict, those with a readable form first. A file is large: read it in an extension page.
pub fn feeds_to_read(facts: &Facts) -> Vec<FeedName> {
    let mut feeds: Vec<&FeedFacts> = facts.feeds.value().into_iter().flatten().filter(|feed| is_unasked(&feed.file)).collect();
    feeds.sort_by_key(|feed| feed.settings.value().is_none());
    feeds.into_iter().take(FEED_FILES).map(|feed| feed.name.clone()).collect()
}

/// The SKUs to look for in a feed file, each with its product if that is known.
pub fn skus_in_question(facts: &Facts) -> Vec<(SkuId, Option<ProductId>)> {
    let product = facts.product.value().map(|product| product.id);
    facts.skus.iter().map(|known| (known.id, known.sku.value().and_then(|sku| sku.product).or(product))).collect()
}

fn of_sku(facts: &Facts, id: SkuId, asked: &[Request]) -> Vec<Request> {
    let Some(sku) = facts.sku(id) else { return vec![Request::Sku(id), Request::Inventory(id)] };
    let mut round = Vec::new();
    if is_unasked(&sku.sku) {
        round.push(Request::Sku(id));
    }
    round.extend(inventory(sku));
    let product = sku.sku.value().and_then(|sku| sku.product).or_else(|| facts.product.value().map(|product| product.id));
    if let Some(product) = product {
        round.extend(registration(facts, product));
    }
    round.extend(rows(sku, matters));
    let siblings = facts.skus.iter().filter(|other| other.id != id && other.sku.value().is_some());
    round.extend(siblings.filter(|other| is_sellable(other)).take(SKUS_READ - 1).flat_map(inventory));
    // The empty rows can wait until the siblings are known: those decide more.
    if asked.iter().any(|request| matches!(request, Request::SkusOfProduct(_))) {
        round.extend(rows(sku, |_| true));
    }
    round
}

fn of_product(facts: &Facts, id: ProductId) -> Vec<Request> {
    let mut round = registration(facts, id);
    let sellable: Vec<&SkuFacts> = facts.skus.iter().filter(|sku| is_sellable(sku)).take(SKUS_READ).collect();
    round.extend(sellable.iter().flat_map(|sku| inventory(sku)));
    round.extend(sellable.iter().flat_map(|sku| rows(sku, matters)));
    round
}

/// The product and its list of SKUs. Where a permission is lacking, the older endpoint may still answer: it asks for another.
fn registration(facts: &Facts, product: ProductId) -> Vec<Request> {
    let mut round = match &facts.product {
        Known::Missing(Missing::NotAsked | Missing::NotOnThisPage) => vec![Request::Product(product)],
        Known::Missing(Missing::NoPermission(_)) => vec![Request::ProductForm(product)],
        _ => Vec::new(),
    };
    if is_unasked(&facts.sku_count) {
        round.push(Request::SkusOfProduct(product));
    }
    round
}

/// A screen shows some of the rows; only the API promises all.
fn inventory(sku: &SkuFacts) -> Option<Request> {
    let is_partial = sku.inventory.value().is_some_and(|inventory| !inventory.complete);
    (is_unasked(&sku.inventory) || is_partial).then_some(Request::Inventory(sku.id))
}

/// The channels of the wanted rows, and the split of their reserved units; negative rows first.
fn rows(sku: &SkuFacts, is_wanted: impl Fn(&StockLine) -> bool) -> Vec<Request> {
    let lines = sku.inventory.value().map(|inventory| inventory.lines.as_slice()).unwrap_or_default();
    let mut lines: Vec<&StockLine> = lines.iter().filter(|line| is_wanted(line)).collect();
    lines.sort_by_key(|line| line.available() >= 0);
    let questions = |line: &StockLine| {
        let warehouse = line.warehouse.clone()?;
        let reach = (!has_reach(sku, &warehouse)).then(|| Request::Reach(sku.id, warehouse.clone()));
        let is_split = line.reserved <= 0 || has_pending(sku, &warehouse);
        let dispatched = (!is_split).then_some(Request::Dispatched(sku.id, warehouse));
        Some([reach, dispatched].into_iter().flatten())
    };
    lines.into_iter().filter_map(questions).flatten().collect()
}

/// Whether a row can sell or take away from what others sell.
fn matters(line: &StockLine) -> bool {
    line.unlimited || line.total > 0 || line.available() < 0
}

fn has_reach(sku: &SkuFacts, warehouse: &WarehouseId) -> bool {
    sku.reach.value().is_some_and(|rows| rows.iter().any(|row| row.warehouse == *warehouse))
}

fn has_pending(sku: &SkuFacts, warehouse: &WarehouseId) -> bool {
    sku.pending.value().is_some_and(|rows| rows.iter().any(|row| row.warehouse == *warehouse))
}

/// An inactive SKU is not sold whatever its stock.
fn is_sellable(sku: &SkuFacts) -> bool {
    sku.sku.value().is_none_or(|sku| sku.active != Some(false))
}

/// What a screen did not show, the API may still tell.
fn is_unasked<T>(known: &Known<T>) -> bool {
    matches!(known, Known::Missing(Missing::NotAsked | Missing::NotOnThisPage))
}

/// Being logged out or asked to wait ends the verdict: every further request would be refused as well.
fn is_halted(facts: &Facts) -> bool {
    let stops = |reason: Option<&Missing>| matches!(reason, Some(Missing::NoSession | Missing::TooManyRequests(_)));
    stops(reason(&facts.product))
        || stops(reason(&facts.sku_count))
        || facts.skus.iter().any(|sku| {
            [reason(&sku.sku), reason(&sku.inventory), reason(&sku.reach), reason(&sku.pending)].into_iter().any(stops)
        })
}

fn reason<T>(known: &Known<T>) -> Option<&Missing> {
    match known {
        Known::Missing(reason) => Some(reason),
        Known::Seen(_) => None,
    }
}
