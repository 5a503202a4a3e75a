//! What stops the purchase of a SKU by the settings alone: every rule of the chain asked, the checkout itself left out.

use super::{Certainty, Consequence, Finding, Link, RULES, Severity};
use crate::facts::{Facts, Missing, SkuFacts};

/// The findings that stop the purchase of this SKU by documentation.
pub fn blocks(facts: &Facts, sku: &SkuFacts) -> Vec<Finding> {
    chain(facts).into_iter().filter_map(Result::ok).flatten().filter(|finding| stops(finding, sku)).collect()
}

/// The most telling reason why a rule of the chain cannot tell; `None` if all of them judged.
pub(super) fn unread(facts: &Facts) -> Option<Missing> {
    chain(facts).into_iter().find_map(Result::err)
}

/// What each rule says whose link comes before the checkout.
fn chain(facts: &Facts) -> Vec<Result<Vec<Finding>, Missing>> {
    RULES.iter().filter(|rule| rule.link < Link::Checkout).map(|rule| (rule.check)(facts)).collect()
}

fn stops(finding: &Finding, sku: &SkuFacts) -> bool {
    finding.severity == Severity::Blocks
        && finding.consequence == Consequence::BlocksPurchase
        && finding.certainty != Certainty::Suspected
        && finding.sku.is_none_or(|id| id == sku.id)
}
