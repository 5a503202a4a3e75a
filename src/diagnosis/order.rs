//! Puts root causes first and says of each consequence which finding it follows from.

use std::borrow::Cow;

use crate::rules::{Finding, Link, RULES, Severity};

/// The rules that explain missing stock, the deepest cause first; each explains those behind it.
const STOCK_CAUSES: [&str; 3] = ["negative-stock", "reserved-out", "out-of-stock"];

/// Root causes in the order of the chain and then by severity, each followed by what follows from it; notes last.
pub(super) fn root_causes_first(mut findings: Vec<Finding>) -> Vec<Finding> {
    for index in 0..findings.len() {
        findings[index].follows_from = cause(&findings[index], &findings).map(|root| Cow::Owned(root.rule.to_string()));
    }
    findings.sort_by_key(rank);
    let (mut consequences, roots): (Vec<_>, Vec<_>) = findings.into_iter().partition(|finding| finding.follows_from.is_some());
    let mut ordered = Vec::new();
    for root in roots {
        let explains = |finding: &mut Finding| is_explained_by(finding, &root);
        let own: Vec<Finding> = consequences.extract_if(.., explains).collect();
        ordered.push(root);
        ordered.extend(own);
    }
    ordered.extend(consequences);
    ordered
}

/// The finding that this one is a consequence of.
fn cause<'a>(finding: &Finding, findings: &'a [Finding]) -> Option<&'a Finding> {
    let depth = STOCK_CAUSES.iter().position(|rule| *rule == finding.rule);
    let is_stock_consequence = depth.is_some() || link(finding) != Link::Stock;
    if !is_stock_consequence || finding.severity == Severity::Note {
        return None;
    }
    let causes = &STOCK_CAUSES[..depth.unwrap_or(STOCK_CAUSES.len())];
    let explains = |other: &&Finding, rule: &str| other.rule == rule && is_cause(other) && is_same_sku(finding, other);
    causes.iter().find_map(|rule| findings.iter().find(|other| explains(other, rule)))
}

/// A negative row or an unreached warehouse that stops nothing for sure explains what it may stop only if nothing is left.
fn is_cause(finding: &Finding) -> bool {
    finding.severity == Severity::Blocks || finding.rule == "out-of-stock"
}

/// A finding about a product or a feed follows from any of the product's SKUs.
fn is_same_sku(consequence: &Finding, cause: &Finding) -> bool {
    consequence.sku.is_none() || consequence.sku == cause.sku
}

fn is_explained_by(consequence: &Finding, root: &Finding) -> bool {
    consequence.follows_from.as_ref() == Some(&root.rule) && is_same_sku(consequence, root)
}

fn rank(finding: &Finding) -> (bool, Link, Severity, usize, Option<crate::domain::SkuId>) {
    let place = RULES.iter().position(|rule| rule.id == finding.rule).unwrap_or(RULES.len());
    (finding.severity == Severity::Note, link(finding), finding.severity, place, finding.sku)
}

fn link(finding: &Finding) -> Link {
    RULES.iter().find(|rule| rule.id == finding.rule).map_or(Link::Feed, |rule| rule.link)
}
