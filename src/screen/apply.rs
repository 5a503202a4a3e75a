//! Turns what a screen says into facts: saved values as values, typed ones as drafts.

use super::number::typed;
use super::{FeedFormReading, FeedRow, InventoryRow, ProductFormReading, Reading, Switch};
use crate::domain::{FeedName, FeedSettings, Inventory, Product, SkuId, StockLine, Subject};
use crate::facts::{DraftCount, DraftSwitch, Facts, FeedFacts, Known, Missing, Moment, SkuFacts, Source};

pub(super) fn apply(facts: &mut Facts, reading: &Reading, at: Moment) {
    match reading {
        Reading::Inventory { rows, .. } => inventory(facts, rows, at),
        Reading::ProductForm(form) => product_form(facts, form, at),
        Reading::FeedList(rows) => feed_list(facts, rows, at),
        Reading::FeedForm(form) => feed_form(facts, form, at),
        Reading::ProductList(_) => {}
    }
}

fn inventory(facts: &mut Facts, rows: &[InventoryRow], at: Moment) {
    let mut skus: Vec<SkuId> = rows.iter().map(|row| row.sku).filter(|sku| is_about(facts, *sku)).collect();
    skus.sort_unstable();
    skus.dedup();
    for sku in skus {
        let rows: Vec<&InventoryRow> = rows.iter().filter(|row| row.sku == sku).collect();
        let from_vtex =
            facts.sku(sku).and_then(|known| known.inventory.get().ok()).filter(|seen| seen.source == Source::InventoryApi);
        let saved = from_vtex.map(|seen| seen.value.lines.clone());
        draft(facts, &rows, saved.as_deref().unwrap_or_default());
        if saved.is_none() {
            let lines: Vec<StockLine> = rows.iter().filter_map(|row| line(row)).collect();
            let known = if lines.is_empty() {
                Missing::NotOnThisPage.into()
            } else {
                Known::seen(Inventory { lines, complete: false }, Source::InventoryScreen, at)
            };
            sku_facts(facts, sku).inventory = known;
        }
    }
}

/// Other SKUs in view are not what a diagnosis of one SKU is about.
fn is_about(facts: &Facts, sku: SkuId) -> bool {
    match &facts.subject {
        Subject::Rows => true,
        Subject::Sku(subject) => *subject == sku,
        Subject::Product(_) | Subject::Order(_) => facts.sku(sku).is_some(),
        Subject::Feed(_) => false,
    }
}

fn sku_facts(facts: &mut Facts, sku: SkuId) -> &mut SkuFacts {
    let place = facts.skus.iter().position(|known| known.id == sku).unwrap_or_else(|| {
        facts.skus.push(SkuFacts::about(sku));
        facts.skus.len() - 1
    });
    &mut facts.skus[place]
}

/// A row as stock, if the page shows enough of it. Whether the switch was saved cannot be seen; VTEX's answer goes before this.
fn line(row: &InventoryRow) -> Option<StockLine> {
    let total = row.total.or_else(|| row.available?.checked_add(row.reserved?))?;
    let reserved = row.reserved.or_else(|| total.checked_sub(row.available?))?;
    Some(StockLine { warehouse: None, name: row.warehouse.clone(), total, reserved, unlimited: row.unlimited? })
}

fn draft(facts: &mut Facts, rows: &[&InventoryRow], saved: &[StockLine]) {
    for row in rows {
        let (sku, warehouse) = (row.sku, row.warehouse.clone());
        if !row.typed.trim().is_empty() {
            let count = DraftCount { sku, warehouse: warehouse.clone(), typed: row.typed.clone(), count: typed(&row.typed) };
            facts.draft.counts.push(count);
        }
        let mut same_name = saved.iter().filter(|line| line.name == row.warehouse);
        let line = same_name.next().filter(|_| same_name.next().is_none());
        if let (Some(line), Some(on)) = (line, row.unlimited) {
            let moved = (line.unlimited != on).then_some(DraftSwitch::Unlimited { sku, warehouse, on });
            facts.draft.switches.extend(moved);
        }
    }
}

fn product_form(facts: &mut Facts, form: &ProductFormReading, at: Moment) {
    let Some(id) = form.product else { return };
    let is_subject = match &facts.subject {
        Subject::Product(subject) => *subject == id,
        Subject::Sku(_) => facts.product.value().is_some_and(|known| known.id == id) || has_sku_of(facts, form),
        Subject::Order(_) | Subject::Feed(_) | Subject::Rows => false,
    };
    if !is_subject || facts.product.value().is_some_and(|known| known.id != id) {
        return;
    }
    let sent = |switch: Option<Switch>| switch.and_then(|switch| switch.sent);
    let product = Product {
        id,
        name: form.name.clone(),
        active: sent(form.active),
        visible: sent(form.visible),
        show_when_out_of_stock: sent(form.show_when_out_of_stock),
        ..Product::default()
    };
    let is_told = product.active.or(product.visible).or(product.show_when_out_of_stock).is_some();
    let saved = product.show_when_out_of_stock.or_else(|| facts.product.value()?.show_when_out_of_stock);
    if facts.product.value().is_none() && is_told {
        facts.product = Known::seen(product, Source::ProductForm, at);
    }
    if let (Some(switch), Some(saved)) = (form.show_when_out_of_stock, saved) {
        let moved = DraftSwitch::ShowWhenOutOfStock { product: id, on: switch.now };
        facts.draft.switches.extend((switch.now != saved).then_some(moved));
    }
}

fn has_sku_of(facts: &Facts, form: &ProductFormReading) -> bool {
    facts.skus.iter().filter_map(|known| known.sku.value()).any(|sku| sku.product.is_some() && sku.product == form.product)
}

fn feed_list(facts: &mut Facts, rows: &[FeedRow], at: Moment) {
    for row in rows {
        with_feed(facts, &row.feed, &Source::FeedList, at, |_| {});
    }
}

fn feed_form(facts: &mut Facts, form: &FeedFormReading, at: Moment) {
    let (Some(name), Some(switch)) = (&form.feed, form.show_unavailable) else { return };
    let source = Source::FeedForm(name.clone());
    let mut saved = None;
    with_feed(facts, name, &source.clone(), at, |feed| {
        if let Some(show_unavailable) = switch.sent {
            let settings = FeedSettings { name: name.clone(), show_unavailable, collection: form.collection.clone() };
            feed.settings = Known::seen(settings, source, at);
        }
        saved = feed.settings.value().map(|settings| settings.show_unavailable);
    });
    if saved.is_some_and(|saved| saved != switch.now) {
        facts.draft.switches.push(DraftSwitch::ShowUnavailableSkus { feed: name.clone(), on: switch.now });
    }
}

/// Changes what is known of a feed; one that was not known of is added, its settings not on this page. A diagnosis of one feed
/// leaves the others alone.
fn with_feed(facts: &mut Facts, name: &FeedName, source: &Source, at: Moment, change: impl FnOnce(&mut FeedFacts)) {
    if matches!(&facts.subject, Subject::Feed(subject) if subject != name) {
        return;
    }
    let mut feeds = facts.feeds.value().cloned().unwrap_or_default();
    let place = feeds.iter().position(|feed| feed.name == *name).unwrap_or_else(|| {
        feeds.push(FeedFacts { settings: Missing::OpenFeeds.into(), ..FeedFacts::about(name.clone()) });
        feeds.len() - 1
    });
    change(&mut feeds[place]);
    facts.feeds = match facts.feeds.get() {
        Ok(seen) => Known::seen(feeds, seen.source.clone(), seen.at),
        Err(_) => Known::seen(feeds, source.clone(), at),
    };
}
