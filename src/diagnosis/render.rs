//! A report as text: plain for review, Markdown for a ticket.

mod markdown;
mod plain;

pub use markdown::markdown;
pub use plain::text;
