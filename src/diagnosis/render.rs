//! A report as text: plain for review, Markdown for a ticket, JSON for a program.

mod json;
mod markdown;
mod plain;

pub use json::json;
pub use markdown::markdown;
pub use plain::text;
