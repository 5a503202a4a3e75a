//! The pause that VTEX asks for: after a 429 nothing more is asked of the account until it is over.

use std::cell::Cell;

use crate::browser::clock;
use crate::facts::{Missing, Moment};
use crate::vtex::limits::pause_seconds;

thread_local! {
    /// A page belongs to one account, so its pause is the account's.
    static UNTIL: Cell<Moment> = const { Cell::new(Moment(0)) };
}

/// Why nothing may be asked now; `None` if no pause is on.
pub(super) fn paused() -> Option<Missing> {
    let left = UNTIL.get().since(clock::now());
    let seconds = u32::try_from((left.max(0) + 999) / 1_000).unwrap_or(u32::MAX);
    (seconds > 0).then_some(Missing::TooManyRequests(Some(seconds)))
}

/// Begins the pause that an answer asks for.
pub(super) fn heed(reason: &Missing) {
    if let Missing::TooManyRequests(retry_after) = reason {
        let until = Moment(clock::now().0.saturating_add(i64::from(pause_seconds(*retry_after)) * 1_000));
        UNTIL.set(until.max(UNTIL.get()));
    }
}
