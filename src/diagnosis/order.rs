//! Puts root causes first and says of each consequence which finding it follows from.

use std::borrow::Cow;

use crate::domain::{SkuId, put_in_order};
use crate::rules::{Certainty, Consequence, Finding, Link, RULES, Severity};

/// Each consequence with the rules that explain it, the deepest cause first.
const EXPLAINED: &[(&str, &[&str])] = &[
    ("inactive-sku", &["no-image"]),
    ("reserved-out", &["negative-stock", "too-many-reservations"]),
    ("stock-only-in-supply-lot", &["negative-stock", "reserved-out"]),
    ("out-of-stock", STOCK_CAUSES),
    ("not-enough-units", SOLD_OUT),
    (
        "undeliverable-here",
        &["no-shipping-policy", "shipping-policy-failed", "too-large-for-shipping", "modal-not-carried", "value-not-carried"],
    ),
    ("hidden-when-out-of-stock", SOLD_OUT),
    ("feed-omits-out-of-stock", SOLD_OUT),
    ("feed-lists-without-price", SOLD_OUT),
    ("not-on-the-shelf", UNLISTED),
    ("checkout-disagrees", &["stock-only-in-supply-lot"]),
];

/// What leaves nothing to sell.
const STOCK_CAUSES: &[&str] = &[
    "negative-stock",
    "too-many-reservations",
    "reserved-out",
    "stock-only-in-supply-lot",
    "unavailable-component",
    "inactive-warehouse",
    "warehouse-without-dock",
    "inactive-dock",
    "dock-without-channel",
    "no-shipping-policy",
];

/// The same, and having nothing to sell itself.
const SOLD_OUT: &[&str] = &[
    "negative-stock",
    "too-many-reservations",
    "reserved-out",
    "stock-only-in-supply-lot",
    "unavailable-component",
    "inactive-warehouse",
    "warehouse-without-dock",
    "inactive-dock",
    "dock-without-channel",
    "no-shipping-policy",
    "out-of-stock",
];

/// What keeps a product from being listed.
const UNLISTED: &[&str] = &[
    "no-image",
    "inactive-sku",
    "inactive-product",
    "inactive-brand",
    "inactive-category",
    "not-in-channel",
    "inactive-channel",
    "hidden-product",
    "not-released-yet",
    "hidden-when-out-of-stock",
    "stale-index",
];

/// A shopper's address cannot be reached.
const UNDELIVERABLE: &str = "undeliverable-here";

/// What the checkout says follows from whatever stops the purchase.
const PROOF: &str = "refused-by-checkout";

/// Root causes in the order of the chain and then by severity, each followed by what follows from it; notes last.
pub(super) fn root_causes_first(mut findings: Vec<Finding>) -> Vec<Finding> {
    for index in 0..findings.len() {
        findings[index].follows_from = cause(&findings[index], &findings).map(|root| Cow::Owned(root.rule.to_string()));
    }
    put_in_order(&mut findings, rank);
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
    if finding.severity == Severity::Note {
        return None;
    }
    if finding.rule == PROOF {
        let mut blocks: Vec<&Finding> = findings.iter().filter(|other| stops_same(finding, other)).collect();
        put_in_order(&mut blocks, |other| rank(other));
        let is_root = |other: &&&Finding| cause(other, findings).is_none();
        return blocks.iter().find(is_root).copied();
    }
    let causes = EXPLAINED.iter().find(|(rule, _)| *rule == finding.rule).map(|(_, causes)| *causes)?;
    let may_do = |other: &Finding| is_explained_by_risks(finding) && other.severity == Severity::Risk;
    let explains =
        |other: &&Finding, rule: &str| other.rule == rule && (is_cause(other) || may_do(other)) && is_same_sku(finding, other);
    causes.iter().find_map(|rule| findings.iter().find(|other| explains(other, rule)))
}

/// That an address cannot be reached is known for sure, so whatever may be the reason explains it; what the checkout
/// contradicts is no surer than its reason.
fn is_explained_by_risks(finding: &Finding) -> bool {
    finding.rule == UNDELIVERABLE || finding.rule == "checkout-disagrees" || finding.certainty == Certainty::Contradicted
}

fn stops_same(proof: &Finding, other: &Finding) -> bool {
    let stops = other.severity == Severity::Blocks && other.consequence == Consequence::BlocksPurchase;
    stops && other.rule != PROOF && is_same_sku(proof, other)
}

/// A negative row or an unreached warehouse that stops nothing for sure explains what it may stop only if nothing is left.
fn is_cause(finding: &Finding) -> bool {
    finding.severity == Severity::Blocks || finding.rule == "out-of-stock"
}

/// A finding about a product or a feed follows from any of the product's SKUs, and one about a SKU from its product.
fn is_same_sku(consequence: &Finding, cause: &Finding) -> bool {
    consequence.sku.is_none() || cause.sku.is_none() || consequence.sku == cause.sku
}

fn is_explained_by(consequence: &Finding, root: &Finding) -> bool {
    consequence.follows_from.as_ref() == Some(&root.rule) && is_same_sku(consequence, root)
}

/// What became of an order comes before what stops its items now.
fn rank(finding: &Finding) -> (bool, bool, Link, Severity, usize, Option<SkuId>) {
    let place = RULES.iter().position(|rule| rule.id == finding.rule).unwrap_or(RULES.len());
    let link = RULES.get(place).map_or(Link::Feed, |rule| rule.link);
    (finding.severity == Severity::Note, link != Link::Order, link, finding.severity, place, finding.sku)
}
