//! Turns what a screen says into facts: saved values with their source, typed ones as drafts.

use super::{FeedFormReading, FeedRow, InventoryRow, ProductFormReading, Reading};
use crate::domain::{FeedName, FeedSettings, Inventory, Product, StockLine, Subject};
use crate::facts::{Draft, DraftCount, DraftSwitch, Facts, FeedFacts, Known, Missing, Moment, SkuFacts, Source};

/// Lays a reading over the facts. What the API said is more than a screen shows and is kept.
pub fn apply(facts: &mut Facts, reading: &Reading, at: Moment) {
    match reading {
        Reading::Inventory { rows, .. } => rows.iter().for_each(|row| inventory_row(facts, row, at)),
        Reading::ProductForm(form) => product_form(facts, form, at),
        Reading::FeedList(rows) => feed_list(facts, rows, at),
        Reading::FeedForm(form) => feed_form(facts, form, at),
        Reading::ProductList(_) => {}
    }
}

/// Rows of SKUs that the subject is not about stay out, but for the list as a whole.
fn inventory_row(facts: &mut Facts, row: &InventoryRow, at: Moment) {
    if facts.subject == Subject::Rows && facts.sku(row.sku).is_none() {
        facts.skus.push(SkuFacts::about(row.sku));
    }
    let Some(sku) = facts.skus.iter_mut().find(|sku| sku.id == row.sku) else { return };
    draft_row(&mut facts.draft, row, sku);
    let Some(line) = stock_line(row) else { return };
    match &mut sku.inventory {
        Known::Seen(seen) if seen.value.complete => {}
        Known::Seen(seen) => seen.value.lines.push(line),
        missing @ Known::Missing(_) => {
            let inventory = Inventory { lines: vec![line], complete: false };
            *missing = Known::seen(inventory, Source::InventoryScreen, at);
        }
    }
}

fn stock_line(row: &InventoryRow) -> Option<StockLine> {
    let unlimited = row.unlimited?;
    let reserved = row.reserved?;
    let total = row.total.or_else(|| Some(row.available? + reserved))?;
    Some(StockLine { warehouse: None, name: row.warehouse.clone(), total, reserved, unlimited })
}

fn draft_row(draft: &mut Draft, row: &InventoryRow, sku: &SkuFacts) {
    let typed = row.typed.trim();
    if !typed.is_empty() && row.total.map(|total| total.to_string()).as_deref() != Some(typed) {
        draft.counts.push(DraftCount {
            sku: row.sku,
            warehouse: row.warehouse.clone(),
            typed: typed.to_owned(),
            count: typed.parse().ok(),
        });
    }
    // The screen alone does not tell a moved switch from a saved one; the API's rows do.
    let known = sku.inventory.value().filter(|inventory| inventory.complete);
    let saved =
        known.and_then(|inventory| inventory.lines.iter().find(|line| line.name == row.warehouse)).map(|line| line.unlimited);
    if let (Some(saved), Some(on)) = (saved, row.unlimited)
        && saved != on
    {
        draft.switches.push(DraftSwitch::Unlimited { sku: row.sku, warehouse: row.warehouse.clone(), on });
    }
}

fn product_form(facts: &mut Facts, form: &ProductFormReading, at: Moment) {
    let Some(id) = form.product else { return };
    let is_other = facts.product.value().is_some_and(|product| product.id != id);
    if is_other || matches!(facts.subject, Subject::Product(subject) if subject != id) || facts.subject == Subject::Rows {
        return;
    }
    let sent = form.show_when_out_of_stock.and_then(|switch| switch.sent);
    let now = form.show_when_out_of_stock.map(|switch| switch.now);
    // A form that shows errors repeats what was sent to it, saved or not.
    let is_news = facts.product.get().map_or(true, |seen| seen.at < at && seen.source == Source::ProductForm);
    if let Some(show) = sent.filter(|_| form.errors.is_empty() && is_news) {
        let flag = |switch: Option<super::Switch>| switch.and_then(|switch| switch.sent);
        let product = Product {
            id,
            name: form.name.clone(),
            active: flag(form.active),
            visible: flag(form.visible),
            show_when_out_of_stock: Some(show),
        };
        facts.product = Known::seen(product, Source::ProductForm, at);
    }
    let saved = facts.product.value().and_then(|product| product.show_when_out_of_stock);
    if let (Some(on), Some(saved)) = (now, saved)
        && on != saved
    {
        facts.draft.switches.push(DraftSwitch::ShowWhenOutOfStock { product: id, on });
    }
}

fn feed_list(facts: &mut Facts, rows: &[FeedRow], at: Moment) {
    for row in rows {
        feed(facts, &row.feed, Source::FeedList, at);
    }
}

fn feed_form(facts: &mut Facts, form: &FeedFormReading, at: Moment) {
    let (Some(name), Some(switch)) = (&form.feed, form.show_unavailable) else { return };
    if let Some(sent) = switch.sent.filter(|_| form.errors.is_empty()) {
        let settings = FeedSettings { name: name.clone(), show_unavailable: sent, collection: form.collection.clone() };
        feed(facts, name, Source::FeedForm(name.clone()), at).settings =
            Known::seen(settings, Source::FeedForm(name.clone()), at);
    }
    if switch.sent.is_some_and(|sent| sent != switch.now) {
        facts.draft.switches.push(DraftSwitch::ShowUnavailableSkus { feed: name.clone(), on: switch.now });
    }
}

/// The facts of a feed, begun if need be.
fn feed<'a>(facts: &'a mut Facts, name: &FeedName, source: Source, at: Moment) -> &'a mut FeedFacts {
    if facts.feeds.value().is_none() {
        facts.feeds = Known::seen(Vec::new(), source, at);
    }
    let Known::Seen(feeds) = &mut facts.feeds else { unreachable!("the feeds were just begun") };
    let index = feeds.value.iter().position(|feed| feed.name == *name).unwrap_or_else(|| {
        let mut begun = FeedFacts::about(name.clone());
        begun.settings = Known::Missing(Missing::NotOnThisPage);
        feeds.value.push(begun);
        feeds.value.len() - 1
    });
    &mut feeds.value[index]
}
