//! Puts an answer into the facts, with its source; a refusal is told of everything that hangs on the answer.

mod lack;
mod learn;

use super::reach;
use crate::domain::{FeedFile, FeedName, SkuId, Subject};
use crate::facts::{Facts, FeedFacts, Known, Missing, Moment, SkuFacts, Source};
use crate::vtex::answer::Reading;
use crate::vtex::request::Request;

/// Takes in the answer to a request. What was seen before is replaced by what is seen now, never by a refusal.
pub fn absorb(facts: &mut Facts, request: &Request, answer: Result<Reading, Missing>, at: Moment) {
    match answer {
        Ok(reading) => learn::learn(facts, request, reading, at),
        Err(reason) => lack::lack(facts, request, &reason),
    }
    lack::without_product(facts);
    reach::settle(facts);
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

fn refuse<T>(known: &mut Known<T>, reason: &Missing) {
    if known.value().is_none() {
        *known = Known::Missing(reason.clone());
    }
}

/// Changes the facts of a SKU, begun if need be; the subject itself always stands first. A component of a kit has its own
/// place, and a SKU that is both is changed in both.
fn alter(facts: &mut Facts, id: SkuId, change: impl Fn(&mut SkuFacts)) {
    let is_component = facts.components.iter_mut().find(|sku| sku.id == id).map(&change).is_some();
    match facts.skus.iter_mut().find(|sku| sku.id == id) {
        Some(sku) => change(sku),
        None if is_component => {}
        None => {
            let mut sku = SkuFacts::about(id);
            change(&mut sku);
            let index = if facts.subject == Subject::Sku(id) { 0 } else { facts.skus.len() };
            facts.skus.insert(index, sku);
        }
    }
}
