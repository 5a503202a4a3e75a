//! Lowers what the checkout contradicts: settings that should stop a purchase, while the checkout sells the item.

use crate::facts::{Facts, SkuFacts};
use crate::rules::{Certainty, Finding, Link, Proof, Severity, link_of, proof, stops};

/// A block that the checkout contradicts is a risk: it may come true once VTEX has indexed it.
pub(super) fn lower_contradicted(facts: &Facts, findings: &mut [Finding]) {
    for finding in findings.iter_mut().filter(|finding| stops(finding) && is_settings(finding)) {
        if facts.skus.iter().any(|sku| is_about(finding, sku) && matches!(proof(facts, sku), Proof::Sells(_))) {
            (finding.severity, finding.certainty) = (Severity::Risk, Certainty::Contradicted);
        }
    }
}

/// What is proven is the checkout's own answer, and an order is no setting.
fn is_settings(finding: &Finding) -> bool {
    finding.certainty != Certainty::Proven && link_of(&finding.rule).is_some_and(|link| link < Link::Payment)
}

fn is_about(finding: &Finding, sku: &SkuFacts) -> bool {
    finding.sku.is_none_or(|id| id == sku.id)
}
