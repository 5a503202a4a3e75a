//! What was asked for a verdict so far, and in how many rounds: the budget of a verdict is counted here.

use crate::facts::Facts;
use crate::vtex::limits::{FEED_FILES, ROUNDS, VERDICT_REQUESTS};
use crate::vtex::request::Request;

use super::feeds::waiting;

/// The questions of a verdict.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    requests: Vec<Request>,
    rounds: usize,
}

impl Asked {
    /// Takes note of a round that was asked.
    pub fn round(&mut self, requests: &[Request]) {
        self.requests.extend_from_slice(requests);
        self.rounds += 1;
    }

    /// Takes note of questions that were asked before the first round: they count, but begin none.
    pub fn before(&mut self, requests: impl IntoIterator<Item = Request>) {
        self.requests.extend(requests);
    }

    /// Whether a question was asked.
    pub fn has(&self, request: &Request) -> bool {
        self.requests.contains(request)
    }

    /// All that was asked.
    pub fn requests(&self) -> &[Request] {
        &self.requests
    }

    /// Which round comes next, the first being 0; `None` after the last.
    pub(super) fn next_round(&self) -> Option<usize> {
        (self.rounds < ROUNDS).then_some(self.rounds)
    }

    /// How many questions may still be asked. One feed file has its place kept; a second is read if there is room.
    pub(super) fn left(&self, facts: &Facts) -> usize {
        let kept = waiting(facts).len().min(1);
        VERDICT_REQUESTS.saturating_sub(kept).saturating_sub(self.requests.len())
    }

    /// How many feed files may still be read.
    pub(super) fn feed_files_left(&self) -> usize {
        VERDICT_REQUESTS.saturating_sub(self.requests.len()).min(FEED_FILES)
    }

    /// Forgets some questions, so that they can be asked again, in rounds of their own.
    pub(super) fn drop_where(&mut self, is_dropped: impl Fn(&Request) -> bool) {
        self.requests.retain(|request| !is_dropped(request));
        self.rounds = 0;
    }
}
