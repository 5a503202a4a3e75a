//! Puts what was recorded about the subject into facts, as if it had just been asked.

use super::basket;
use super::exchange::Question;
use super::relatives::Relatives;
use super::{Exchange, Wish};
use crate::domain::{Moment, Subject};
use crate::facts::{Facts, Missing};
use crate::vtex::answer::Reading;
use crate::vtex::feed::{self, FeedBody};
use crate::vtex::gather::{absorb, absorb_feed, skus_in_question};
use crate::vtex::limits::FEED_BYTES;
use crate::vtex::request::Request;

/// A question, what its answer said, and when.
type Heard<'a> = (&'a Request, Result<Reading, Missing>, Moment);

/// The facts about a subject, from answers in the order of their times.
pub(super) fn facts(subject: Subject, exchanges: &[Exchange], wish: &Wish) -> Facts {
    let mut heard: Vec<Heard<'_>> = exchanges.iter().filter_map(heard).collect();
    let relatives = Relatives::of(&subject, heard.iter().map(|(request, reading, _)| (*request, reading)));
    let question = basket::Question::of(heard.iter().map(|(request, ..)| *request), &relatives, wish);
    // A stable order: what the same kind of question was answered later still comes later.
    heard.sort_by_key(|(request, ..)| turn(request, &relatives));
    let mut facts = Facts { basket: question.basket.clone(), ..Facts::about(subject) };
    for (request, reading, at) in heard {
        let asked = relatives.are_meant(request).then(|| question.narrow(request, &relatives)).flatten();
        if let Some(request) = asked {
            absorb(&mut facts, &request, reading, at);
        }
    }
    exchanges.iter().for_each(|exchange| take_feed(&mut facts, exchange));
    facts
}

fn heard(exchange: &Exchange) -> Option<Heard<'_>> {
    let Question::Api(request) = &exchange.question else { return None };
    let answer = exchange.answer.as_ref()?.answer();
    Some((request, answer.read(request), exchange.at))
}

/// Answers build on one another in the order in which a verdict asks for them: components must be known as such before their
/// record and their stock are, and what the index said before the product is refused.
fn turn(request: &Request, relatives: &Relatives) -> u8 {
    match request {
        Request::SkuContext(id) if relatives.are_components(*id) => 2,
        Request::SkuContext(_) | Request::Order(_) => 0,
        Request::KitComponents(_) => 1,
        Request::Product(_) | Request::ProductForm(_) | Request::Offers(..) => 3,
        _ => 2,
    }
}

fn take_feed(facts: &mut Facts, exchange: &Exchange) {
    let (Question::Feed(name), Some(answer)) = (&exchange.question, &exchange.answer) else { return };
    let body = FeedBody { status: answer.status, retry_after: answer.retry_after, bytes: &answer.body };
    let file = feed::read(name, body, &skus_in_question(facts), FEED_BYTES);
    absorb_feed(facts, name, file, exchange.at);
}
