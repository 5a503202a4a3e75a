//! What the feeds say of the subject, as values.

use super::super::Value;
use super::value;
use crate::facts::{Facts, FeedFacts};
use crate::rules::Link;
use crate::text::words;

pub(super) fn feeds(facts: &Facts) -> Vec<Value> {
    let feeds = facts.feeds.value().map(Vec::as_slice).unwrap_or_default();
    feeds.iter().flat_map(|feed| of_feed(feed, facts)).collect()
}

fn of_feed(feed: &FeedFacts, facts: &Facts) -> Vec<Value> {
    let settings =
        feed.settings.get().ok().map(|seen| {
            value(Link::Feed, seen, words::value_feed_option(&feed.name.0), words::on_off(seen.value.show_unavailable))
        });
    let entries = feed.file.get().ok().into_iter().flat_map(|seen| {
        let known = seen.value.entries.iter().filter(|entry| facts.sku(entry.sku).is_some());
        known.map(|entry| {
            let label = words::value_feed_file(&feed.name.0, &entry.sku.to_string());
            value(Link::Feed, seen, label, words::listed(entry.listed, entry.priced))
        })
    });
    settings.into_iter().chain(entries).collect()
}
