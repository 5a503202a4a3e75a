//! The values that were read, one line each for the checklist, wrong or not.

use super::Value;
use crate::domain::StockLine;
use crate::facts::{Facts, FeedFacts, Seen, SkuFacts};
use crate::rules::{Evidence, Link};
use crate::text::{Text, number, words};

/// Everything the checklist can show a value for, in the order of the chain.
pub(super) fn values(facts: &Facts) -> Vec<Value> {
    let several = facts.skus.len() > 1;
    let stock = facts.skus.iter().flat_map(|sku| stock(sku, several));
    let feeds = facts.feeds.value().map(Vec::as_slice).unwrap_or_default();
    stock.chain(visibility(facts)).chain(feeds.iter().flat_map(|feed| feed_values(feed, facts))).collect()
}

fn stock(sku: &SkuFacts, several: bool) -> Vec<Value> {
    let Ok(seen) = sku.inventory.get() else { return Vec::new() };
    let label = |line: &StockLine| {
        if several { words::value_sku_row(&sku.id.to_string(), &line.name) } else { Text::same(line.name.clone()) }
    };
    seen.value.lines.iter().map(|line| value(Link::Stock, seen, label(line), row(line))).collect()
}

fn row(line: &StockLine) -> Text {
    if line.unlimited {
        return words::VALUE_UNLIMITED;
    }
    words::value_row(&number(line.total), &number(line.reserved), &number(line.available()))
}

fn visibility(facts: &Facts) -> Vec<Value> {
    let Ok(seen) = facts.product.get() else { return Vec::new() };
    let product = &seen.value;
    let switches = [
        (words::VALUE_ACTIVE, product.active),
        (words::VALUE_VISIBLE, product.visible),
        (words::VALUE_SHOW_WHEN_OUT, product.show_when_out_of_stock),
    ];
    switches.into_iter().filter_map(|(label, on)| Some(value(Link::Visibility, seen, label, words::on_off(on?)))).collect()
}

fn feed_values(feed: &FeedFacts, facts: &Facts) -> Vec<Value> {
    let settings =
        feed.settings.get().ok().map(|seen| {
            value(Link::Feed, seen, words::value_feed_option(&feed.name.0), words::on_off(seen.value.show_unavailable))
        });
    let entries = feed.file.get().ok().into_iter().flat_map(|seen| {
        let known = seen.value.entries.iter().filter(|entry| facts.sku(entry.sku).is_some());
        known.map(|entry| {
            value(
                Link::Feed,
                seen,
                words::value_feed_file(&feed.name.0, &entry.sku.to_string()),
                words::listed(entry.listed, entry.priced),
            )
        })
    });
    settings.into_iter().chain(entries).collect()
}

fn value<T>(link: Link, seen: &Seen<T>, label: Text, value: Text) -> Value {
    Value { link, evidence: Evidence::of(seen, label, value) }
}
