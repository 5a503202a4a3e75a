//! Asks the account's own VTEX host, with the user's session, and nothing else.

mod fetch;
mod resolve;

pub use resolve::resolve;

use futures_util::stream::{self, StreamExt};

use super::clock;
use crate::domain::{ProductId, SkuId};
use crate::facts::{Facts, Known, Missing};
use crate::vtex::answer::Reading;
use crate::vtex::request::Request;
use crate::vtex::{gather, limits};

/// Feeds are read up to this many bytes in a page; larger ones are told to be too large, for a page is no place for them.
const FEED_BYTES_IN_A_PAGE: usize = 4 * 1024 * 1024;

/// Reads all that a diagnosis of the facts' subject needs, in rounds: what a round tells decides what the next asks.
pub async fn gather(facts: &mut Facts) {
    let mut asked = Vec::new();
    loop {
        let round = gather::plan(facts, &asked);
        if round.is_empty() {
            break;
        }
        asked.extend(round.iter().cloned());
        let answers: Vec<_> = stream::iter(round).map(ask).buffer_unordered(limits::CONCURRENCY).collect().await;
        for (request, answer) in answers {
            gather::absorb(facts, &request, answer, clock::now());
        }
    }
    feeds(facts).await;
}

/// Reads the stock of a SKU anew. What was known before is dropped, so that a refusal shows.
pub async fn inventory(facts: &mut Facts, sku: SkuId) {
    gather::forget(facts, &mut Vec::new(), sku);
    take_in(facts, Request::Inventory(sku)).await;
}

/// Reads a product anew, by whichever of the two endpoints the user may ask.
pub async fn product(facts: &mut Facts, product: ProductId) {
    facts.product = Known::default();
    take_in(facts, Request::Product(product)).await;
    if matches!(facts.product, Known::Missing(Missing::NoPermission(_))) {
        take_in(facts, Request::ProductForm(product)).await;
    }
}

/// The published files of the feeds that are known of, for the SKUs in question.
async fn feeds(facts: &mut Facts) {
    let skus = gather::skus_in_question(facts);
    if skus.is_empty() {
        return;
    }
    for feed in gather::feeds_to_read(facts) {
        let file = fetch::feed(&feed, &skus, FEED_BYTES_IN_A_PAGE).await;
        gather::absorb_feed(facts, &feed, file, clock::now());
    }
}

async fn take_in(facts: &mut Facts, request: Request) {
    let (request, answer) = ask(request).await;
    gather::absorb(facts, &request, answer, clock::now());
}

/// Asks one question; the answer with the question it belongs to.
async fn ask(request: Request) -> (Request, Result<Reading, Missing>) {
    let answer = fetch::fetch(&request).await.and_then(|answer| answer.read(&request));
    (request, answer)
}
