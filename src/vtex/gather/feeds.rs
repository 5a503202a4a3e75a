//! Which feed files a verdict reads, and for which SKUs.

use super::Asked;
use super::need::is_unasked;
use crate::domain::{FeedName, ProductId, SkuId, put_in_order};
use crate::facts::{Facts, FeedFacts};

/// Feeds whose files to read for the verdict, those with a readable form first. A file is large: read it in an extension page.
pub fn feeds_to_read(facts: &Facts, asked: &Asked) -> Vec<FeedName> {
    waiting(facts).into_iter().take(asked.feed_files_left()).map(|feed| feed.name.clone()).collect()
}

/// The SKUs to look for in a feed file, each with its product if that is known.
pub fn skus_in_question(facts: &Facts) -> Vec<(SkuId, Option<ProductId>)> {
    let product = facts.product.value().map(|product| product.id);
    facts.skus.iter().map(|known| (known.id, known.sku.value().and_then(|sku| sku.product).or(product))).collect()
}

/// The feeds whose files were not read.
pub(super) fn waiting(facts: &Facts) -> Vec<&FeedFacts> {
    let mut feeds: Vec<&FeedFacts> = facts.feeds.value().into_iter().flatten().filter(|feed| is_unasked(&feed.file)).collect();
    put_in_order(&mut feeds, |feed| feed.settings.value().is_none());
    feeds
}
