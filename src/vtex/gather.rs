//! Which questions a verdict needs, round by round, and how their answers become facts.
//!
//! The caller keeps what it [`Asked`]: `plan`, ask, `absorb`, until `plan` has no more questions.

mod absorb;
mod asked;
mod channel;
mod feeds;
mod forget;
mod need;
mod plan;
mod reach;
#[cfg(test)]
mod shop;
#[cfg(test)]
mod tests;

pub use absorb::{absorb, absorb_feed};
pub use asked::Asked;
pub use channel::choose_again;
pub use feeds::{feeds_to_read, skus_in_question};
pub use forget::{forget, forget_basket, forget_refusals, forget_stale, still_believed};
pub use plan::plan;
