//! How much Sellable asks of VTEX: its limits are shared with the shop's own systems and shoppers, so these are far below them.
//!
//! Source: VTEX's guide on rate limits and the published limits of the Catalog and Pricing APIs, read 2026-08-21.

/// Requests under way at the same time.
pub const CONCURRENCY: usize = 4;

/// Feed files read for one verdict.
pub const FEED_FILES: usize = 2;

/// All requests for one verdict, feed files included.
pub const VERDICT_REQUESTS: usize = 12;

/// Rounds of requests for one verdict; each waits for the one before it.
pub const ROUNDS: usize = 3;

/// SKUs of a product whose stock is looked at.
pub const SKUS_READ: usize = 6;

/// How long an answer is believed, in milliseconds.
pub const CACHE_MILLISECONDS: i64 = 60_000;

/// How long the configuration of the whole shop is believed, in milliseconds: it changes rarely.
pub const SHOP_CACHE_MILLISECONDS: i64 = 900_000;

/// How long an answer is waited for, in milliseconds.
pub const TIMEOUT_MILLISECONDS: u32 = 15_000;

/// The pause after VTEX asked to slow down without saying for how long, in seconds.
pub const PAUSE_SECONDS: u32 = 60;

/// The longest pause that is waited out instead of being reported, in seconds.
pub const LONGEST_PAUSE_SECONDS: u32 = 300;

/// The largest feed file that is read, in bytes; feeds of tens of megabytes are seen in the field.
pub const FEED_BYTES: usize = 64 * 1024 * 1024;

/// Seconds to stay quiet after `429 Too Many Requests`.
pub fn pause_seconds(retry_after: Option<u32>) -> u32 {
    retry_after.unwrap_or(PAUSE_SECONDS).clamp(1, LONGEST_PAUSE_SECONDS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pause_is_neither_nothing_nor_endless() {
        let cases = [(None, 60), (Some(0), 1), (Some(7), 7), (Some(86_400), 300)];
        for (said, seconds) in cases {
            assert_eq!(pause_seconds(said), seconds, "{said:?}");
        }
    }
}
