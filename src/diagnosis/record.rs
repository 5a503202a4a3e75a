//! Of which product or order a finding speaks, so that it is known again from wherever it is seen.

use crate::domain::Subject;
use crate::facts::{Facts, SkuFacts};
use crate::rules::Finding;

/// The product of a finding, by its SKU or by the subject; what an order itself says belongs to the order.
pub(super) fn record(facts: &Facts, finding: &Finding) -> Option<Subject> {
    let of_sku = finding.sku.and_then(|id| product_of(facts.sku(id)?));
    let of_subject = || match &facts.subject {
        Subject::Product(_) => Some(facts.subject.clone()),
        Subject::Sku(id) => facts.sku(*id).and_then(product_of).or_else(|| Some(Subject::Product(facts.product.value()?.id))),
        Subject::Order(_) if finding.sku.is_none() => Some(facts.subject.clone()),
        Subject::Order(_) | Subject::Feed(_) | Subject::Rows => None,
    };
    of_sku.or_else(of_subject)
}

fn product_of(sku: &SkuFacts) -> Option<Subject> {
    let registered = sku.sku.value().and_then(|record| record.product);
    registered.or_else(|| sku.indexed.value()?.product).map(Subject::Product)
}
