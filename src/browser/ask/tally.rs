//! What became of the questions of this page, by family: the last word on each, until somebody takes the list.

use std::cell::RefCell;
use std::collections::BTreeMap;

use crate::facts::Missing;
use crate::settings::{Failure, Outcome};

thread_local! {
    static OUTCOMES: RefCell<BTreeMap<&'static str, Outcome>> = const { RefCell::new(BTreeMap::new()) };
}

/// Notes an answer, or the reason why there is none.
pub(super) fn count(family: &'static str, missing: Option<&Missing>) {
    let outcome = missing.map_or(Ok(()), Failure::of);
    OUTCOMES.with_borrow_mut(|outcomes| outcomes.insert(family, outcome));
}

/// What was noted since the list was last taken.
pub fn outcomes() -> Vec<(&'static str, Outcome)> {
    OUTCOMES.with_borrow_mut(|outcomes| std::mem::take(outcomes).into_iter().collect())
}
