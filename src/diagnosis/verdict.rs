//! One answer from everything that was found and everything that was not.

use super::{Unknown, Verdict};
use crate::domain::Subject;
use crate::facts::{Facts, SkuFacts};
use crate::rules::{Consequence, Finding, Severity};

/// The answer for the subject.
pub(super) fn verdict(facts: &Facts, findings: &[Finding], unknown: &[Unknown]) -> Verdict {
    if cannot_be_bought(facts, findings) {
        Verdict::CannotBeBought
    } else if findings.iter().any(|finding| finding.severity != Severity::Note) {
        Verdict::NeedsAttention
    } else if unknown.is_empty() {
        Verdict::NothingFound
    } else {
        Verdict::CannotTell
    }
}

/// A product can be bought while one of its SKUs can; so all of them must be read before one can say that it cannot.
fn cannot_be_bought(facts: &Facts, findings: &[Finding]) -> bool {
    let is_stopped = |sku: &SkuFacts| findings.iter().any(|finding| finding.sku == Some(sku.id) && stops(finding));
    match facts.subject {
        Subject::Sku(_) => findings.iter().any(stops),
        Subject::Product(_) => {
            let all_read = facts.sku_count.value().is_some_and(|count| *count <= facts.skus.len());
            let mut sold = facts.skus.iter().filter(|sku| !is_inactive(sku)).peekable();
            all_read && sold.peek().is_some() && sold.all(is_stopped)
        }
        Subject::Rows | Subject::Feed(_) | Subject::Order(_) => false,
    }
}

fn stops(finding: &Finding) -> bool {
    finding.severity == Severity::Blocks && finding.consequence == Consequence::BlocksPurchase
}

fn is_inactive(sku: &SkuFacts) -> bool {
    sku.sku.value().is_some_and(|sku| sku.active == Some(false))
}
