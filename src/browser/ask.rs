//! Asks the account's own VTEX host, with the user's session, and nothing else.

use futures_util::future::join_all;
use gloo_net::http::{Method, RequestBuilder};
use web_sys::RequestCredentials;

use super::clock;
use super::message::What;
use crate::domain::{Account, ProductId, SkuId, Subject};
use crate::facts::{Facts, Missing};
use crate::vtex::answer::Answer;
use crate::vtex::gather;
use crate::vtex::request::{self, Request};

/// No more than this many bytes are read of an answer: a feed may have tens of megabytes, and a page is no place for them.
const MOST_BYTES: f64 = 4_000_000.0;

/// Reads all that a diagnosis of the facts' subject needs, in rounds: what a round tells decides what the next asks.
pub async fn gather(facts: &mut Facts) {
    for _ in 0..gather::ROUNDS {
        let requests = gather::plan(&facts.subject, facts);
        if requests.is_empty() {
            return;
        }
        for (request, answer) in join_all(requests.into_iter().map(fetch)).await {
            gather::absorb(facts, &request, answer, clock::now());
        }
    }
}
