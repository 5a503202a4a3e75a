//! The next round of questions: what is missing and can be asked now, most telling first, within the limits.

mod ask;
mod order;
mod product;
mod sku;

use super::Asked;
use super::need::is_halted;
use crate::domain::Subject;
use crate::facts::Facts;
use crate::vtex::request::Request;

/// What to ask next, given what is known and what was asked already; nothing when no answer would help, when the verdict
/// has had its rounds, or when VTEX said stop.
pub fn plan(facts: &Facts, asked: &Asked) -> Vec<Request> {
    if asked.next_round().is_none() || is_halted(facts) {
        return Vec::new();
    }
    let steps: [fn(&Facts) -> Vec<Request>; 3] = match facts.subject {
        Subject::Sku(_) => [sku::first, sku::second, sku::third],
        Subject::Product(_) => [product::first, product::second, product::third],
        Subject::Order(_) => [order::first, order::second, order::third],
        Subject::Feed(_) | Subject::Rows => return Vec::new(),
    };
    // What the next step asks depends on what this one learns.
    let open = steps.iter().map(|step| unasked(step(facts), asked)).find(|round| !round.is_empty());
    let mut round = open.unwrap_or_default();
    round.truncate(asked.left(facts));
    round
}

fn unasked(wanted: Vec<Request>, asked: &Asked) -> Vec<Request> {
    let mut round: Vec<Request> = Vec::new();
    for request in wanted {
        if !asked.has(&request) && !round.contains(&request) {
            round.push(request);
        }
    }
    round
}
