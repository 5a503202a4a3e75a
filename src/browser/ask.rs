//! Asks the account's own VTEX host, with the user's session, and nothing else.

mod fetch;
mod pause;
mod resolve;
mod tally;

pub use resolve::{Told, resolve};
pub use tally::outcomes;

use futures_channel::oneshot;
use wasm_bindgen_futures::spawn_local;

use super::clock;
use crate::domain::{Account, ProductId, SkuId, Subject};
use crate::facts::{Facts, Known, Missing};
use crate::vtex::answer::Reading;
use crate::vtex::gather::{self, Asked};
use crate::vtex::limits;
use crate::vtex::request::{FEED_FILE, Request, Resource};

/// Feeds are read up to this many bytes in a page; larger ones are told to be too large, for a page is no place for them.
const FEED_BYTES_IN_A_PAGE: usize = 4 * 1024 * 1024;

/// Reads all that a diagnosis of the facts' subject and basket needs, in rounds: what a round tells decides what the next asks.
/// What was asked already is not asked again, nor configuration of the shop that stands in the facts.
/// It stops between questions once the answer is no longer wanted.
pub async fn gather(facts: &mut Facts, asked: &mut Asked, is_wanted: impl Fn() -> bool) {
    loop {
        let round = gather::plan(facts, asked);
        if round.is_empty() {
            break;
        }
        asked.round(&round);
        for few in round.chunks(limits::CONCURRENCY) {
            if !is_wanted() {
                return;
            }
            for (request, answer) in ask_all(few).await {
                gather::absorb(facts, &request, answer, clock::now());
            }
        }
    }
    if is_wanted() {
        feeds(facts, asked).await;
    }
}

/// Takes what was told while the subject was looked up: it counts as asked, and what is about the subject is known.
pub fn take_told(facts: &mut Facts, asked: &mut Asked, told: Told) {
    asked.before(told.iter().map(|(request, _)| request.clone()));
    for (request, answer) in told {
        if is_about(&facts.subject, &request) {
            gather::absorb(facts, &request, answer, clock::now());
        }
    }
}

/// A number may have been looked up as a SKU and as a product: only one of them is the subject.
fn is_about(subject: &Subject, request: &Request) -> bool {
    match (subject, request) {
        (Subject::Sku(id), Request::Sku(asked) | Request::Inventory(asked)) => id == asked,
        (Subject::Product(id), Request::ProductForm(asked) | Request::Product(asked)) => id == asked,
        (Subject::Order(id), Request::Order(asked)) => id == asked,
        _ => false,
    }
}

/// Reads the stock of a SKU anew. What was known before is dropped, so that a refusal shows.
pub async fn inventory(facts: &mut Facts, sku: SkuId) {
    gather::forget(facts, &mut Asked::default(), sku);
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

/// Who is logged in, and whether they hold one of some permissions; once one is granted, no other is asked about. What is
/// known already is not asked again.
pub async fn permissions(facts: &mut Facts, account: &Account, wanted: &[Resource]) {
    if facts.shop.user.value().is_none() {
        take_in(facts, Request::User).await;
    }
    let Some(user) = facts.shop.user.value().map(|user| user.reveal().to_owned()) else { return };
    for resource in wanted {
        if facts.shop.holds(resource.name()).is_none() {
            let (account, user) = (account.clone(), user.clone());
            take_in(facts, Request::Granted { account, user, resource: *resource }).await;
        }
        if facts.shop.holds(resource.name()) == Some(true) {
            return;
        }
    }
}

/// The published files of the feeds that are known of, for the SKUs in question.
async fn feeds(facts: &mut Facts, asked: &Asked) {
    let skus = gather::skus_in_question(facts);
    if skus.is_empty() {
        return;
    }
    for feed in gather::feeds_to_read(facts, asked) {
        let file = fetch::feed(&feed, &skus, FEED_BYTES_IN_A_PAGE).await;
        tally::count(FEED_FILE, file.as_ref().err());
        gather::absorb_feed(facts, &feed, file, clock::now());
    }
}

async fn take_in(facts: &mut Facts, request: Request) {
    let (request, answer) = ask(request).await;
    gather::absorb(facts, &request, answer, clock::now());
}

/// Asks several questions at the same time, each as a task of its own: Firefox may run other tasks inside a call into the
/// browser, and a task that then finds itself woken while it runs would fail.
async fn ask_all(requests: &[Request]) -> Vec<(Request, Result<Reading, Missing>)> {
    let begin = |request: &Request| {
        let (tell, told) = oneshot::channel();
        let request = request.clone();
        spawn_local(async move {
            // Nobody waits any more when the page turned to another record.
            let _ = tell.send(ask(request).await);
        });
        told
    };
    let waiting: Vec<_> = requests.iter().map(begin).collect();
    let mut answers = Vec::new();
    for told in waiting {
        answers.extend(told.await);
    }
    answers
}

/// Asks one question; the answer with the question it belongs to.
async fn ask(request: Request) -> (Request, Result<Reading, Missing>) {
    if let Some(reason) = pause::paused() {
        return (request, Err(reason));
    }
    let answer = fetch::fetch(&request).await.and_then(|answer| answer.read(&request));
    if let Err(reason) = &answer {
        pause::heed(reason);
    }
    tally::count(request.family(), answer.as_ref().err());
    (request, answer)
}
