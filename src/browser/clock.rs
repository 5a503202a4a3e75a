//! The time, and waiting.

use gloo_timers::callback::Timeout;

use crate::facts::Moment;

/// Now, by the browser's clock.
pub fn now() -> Moment {
    // A clock reads whole milliseconds far below the 53 bits of a double.
    #[expect(clippy::cast_possible_truncation, reason = "milliseconds since 1970 fit 53 bits for the next 280,000 years")]
    Moment(js_sys::Date::now() as i64)
}

/// Calls back once after so many milliseconds. Not to be used as a poll: whoever wants to know a change watches for it.
pub fn after(milliseconds: u32, callback: impl FnOnce() + 'static) {
    Timeout::new(milliseconds, callback).forget();
}
