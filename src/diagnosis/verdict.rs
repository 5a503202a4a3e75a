//! One answer from what the checkout said, what was found and what could not be told.
//!
//! The checkout decides. Where it was not asked, or did not answer, only a documented block can say no, and nothing can say yes:
//! so a fact that is lost moves an answer towards "cannot tell" and never from "no" to "yes".

use super::{Unknown, Verdict};
use crate::domain::{SkuId, Subject};
use crate::facts::{Facts, SkuFacts};
use crate::rules::{self, Certainty, Finding, Proof, Severity, stops};

/// The answer for the subject.
pub(super) fn verdict(facts: &Facts, findings: &[Finding], unknown: &[Unknown]) -> Verdict {
    let answers: Vec<Verdict> = facts.skus.iter().map(|sku| of_sku(facts, sku, findings)).collect();
    match &facts.subject {
        Subject::Sku(id) => {
            let own = facts.skus.iter().position(|sku| sku.id == *id);
            own.map_or(Verdict::CannotTell, |place| answers[place])
        }
        Subject::Product(_) => of_any(facts, &answers),
        Subject::Order(_) => of_order(facts, &answers),
        Subject::Rows | Subject::Feed(_) => of_unsold(findings, unknown),
    }
}

/// The answer for one SKU.
fn of_sku(facts: &Facts, sku: &SkuFacts, findings: &[Finding]) -> Verdict {
    let stops_it = |finding: &&Finding| finding.sku.is_none_or(|id| id == sku.id) && stops(finding);
    match rules::proof(facts, sku) {
        Proof::Refuses(_) => Verdict::NotSellable,
        // The same answer may call the item available and list no way to pay for it.
        Proof::Sells(_) if findings.iter().filter(stops_it).any(is_proven) => Verdict::NotSellable,
        Proof::Sells(_) => Verdict::Sellable,
        Proof::Unproven(_) if findings.iter().any(|finding| stops_it(&finding)) => Verdict::NotSellable,
        Proof::Unproven(_) => Verdict::CannotTell,
    }
}

/// A product can be bought while one of its SKUs can; so all of them must be read before one can say that it cannot.
fn of_any(facts: &Facts, answers: &[Verdict]) -> Verdict {
    let all_read = facts.sku_count.value().is_some_and(|count| *count <= facts.skus.len());
    if answers.contains(&Verdict::Sellable) {
        Verdict::Sellable
    } else if all_read && !answers.is_empty() && answers.iter().all(|answer| *answer == Verdict::NotSellable) {
        Verdict::NotSellable
    } else {
        Verdict::CannotTell
    }
}

/// Whether what an order is for can be bought now: all of it, for an order needs every item. What became of the order itself
/// is no part of this answer.
fn of_order(facts: &Facts, answers: &[Verdict]) -> Verdict {
    let Some(order) = facts.order.value() else { return Verdict::CannotTell };
    let of_item = |sku: SkuId| facts.skus.iter().position(|known| known.id == sku).map(|place| answers[place]);
    let items: Vec<Option<Verdict>> = order.items.iter().map(|item| of_item(item.sku)).collect();
    if items.contains(&Some(Verdict::NotSellable)) {
        Verdict::NotSellable
    } else if !items.is_empty() && items.iter().all(|answer| *answer == Some(Verdict::Sellable)) {
        Verdict::Sellable
    } else {
        Verdict::CannotTell
    }
}

/// A feed or a list of rows is not sold: something was found, or not.
fn of_unsold(findings: &[Finding], unknown: &[Unknown]) -> Verdict {
    if findings.iter().any(|finding| finding.severity != Severity::Note) {
        Verdict::NeedsAttention
    } else if unknown.is_empty() {
        Verdict::NothingFound
    } else {
        Verdict::CannotTell
    }
}

fn is_proven(finding: &Finding) -> bool {
    finding.certainty == Certainty::Proven
}
