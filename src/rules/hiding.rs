//! Switches that hide a product and stop no purchase: it leaves search and product page, and a cart still takes it.
//!
//! Sources: “Why is the product not visible on the website?” and Catalog API (`IsVisible`), read 2026-08-21.

use super::judgement::of_product;
use super::registered::{Switch, owner, product_id, product_of, product_row, switch, told};
use super::{Consequence, Finding, Severity};
use crate::domain::{IndexedSku, Product, ProductId, Remedy, Setting};
use crate::facts::{Facts, Known, Missing, SkuFacts};
use crate::text::Text;

/// A switch that hides, with its sentences.
pub(super) struct Hiding {
    /// The rule's id.
    pub(super) rule: &'static str,
    /// The switch in the Admin's words.
    pub(super) label: Text,
    /// Where the registration has it.
    pub(super) registered: Registered,
    /// Where the index has it.
    pub(super) indexed: fn(&IndexedSku) -> Option<bool>,
    /// It hides now.
    pub(super) says: Text,
    /// It will hide once indexed.
    pub(super) soon: Text,
    /// What it does and what it does not.
    pub(super) why: Text,
    /// What switches it on.
    pub(super) remedy: fn(ProductId) -> Setting,
}

/// The record that has the switch.
pub(super) enum Registered {
    /// The product.
    Product(fn(&Product) -> Option<bool>),
    /// A record that the product belongs to.
    Owner(fn(&Facts) -> &Known<bool>),
}

/// Judges the switch for the product of the subject.
pub(super) fn judge(facts: &Facts, hiding: &Hiding) -> Result<Vec<Finding>, Missing> {
    of_product(facts, |sku| judge_one(facts, sku, hiding))
}

fn judge_one(facts: &Facts, sku: Option<&SkuFacts>, hiding: &Hiding) -> Result<Option<Finding>, Missing> {
    let label = || hiding.label.clone();
    let registered = match hiding.registered {
        Registered::Product(flag) => told(product_of(facts, sku), label(), flag),
        Registered::Owner(switch) => owner(facts, sku, label(), switch(facts)),
    };
    let indexed = told(sku.ok_or(Missing::NotAsked).and_then(|sku| sku.indexed.get()), label(), hiding.indexed);
    let (severity, says, evidence) = match switch(registered, indexed)? {
        Switch::On | Switch::StillOff => return Ok(None),
        Switch::Off(evidence) => (Severity::Blocks, &hiding.says, evidence),
        Switch::SoonOff(evidence) => (Severity::Risk, &hiding.soon, evidence),
    };
    Ok(Some(Finding {
        severity,
        consequence: Consequence::HidesProduct,
        evidence,
        places: product_row(facts, sku),
        remedies: product_id(facts, sku).map(|product| Remedy::Set((hiding.remedy)(product))).into_iter().collect(),
        ..Finding::of(hiding.rule, says.clone(), hiding.why.clone())
    }))
}
