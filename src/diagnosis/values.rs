//! The values that were read, one line each for the checklist, wrong or not, in the order of the chain.

mod catalog;
mod checkout;
mod feed;
mod shipping;
mod stock;

use super::Value;
use crate::domain::put_in_order;
use crate::facts::{Facts, Seen, SkuFacts};
use crate::rules::{Evidence, Link};
use crate::text::{Text, words};

/// Everything the checklist can show a value for.
pub(super) fn values(facts: &Facts) -> Vec<Value> {
    let several = facts.skus.len() > 1;
    let of_skus = facts.skus.iter().flat_map(|sku| {
        let values = [catalog::sku(sku), stock::rows(sku, several), checkout::sku(sku)].concat();
        values.into_iter().map(move |value| of_one(value, sku, several))
    });
    let mut values: Vec<Value> = of_skus.collect();
    values.extend(catalog::product(facts));
    values.extend(shipping::roads(facts));
    values.extend(checkout::shop(facts));
    values.extend(feed::feeds(facts));
    put_in_order(&mut values, |value| value.link);
    values
}

/// With several SKUs, each value says whose it is; a row of the inventory does so already.
fn of_one(mut value: Value, sku: &SkuFacts, several: bool) -> Value {
    if several && value.link != Link::Stock {
        value.evidence.label = words::value_of_sku(&sku.id.to_string(), &value.evidence.label);
    }
    value
}

fn value<T>(link: Link, seen: &Seen<T>, label: Text, value: Text) -> Value {
    Value { link, evidence: Evidence::of(seen, label, value) }
}

/// Names in a row; a word says that there are none.
fn list(names: impl IntoIterator<Item = Text>) -> Text {
    let join = |all: Text, next: Text| Text {
        en: format!("{}, {}", all.en, next.en).into(),
        pt: format!("{}, {}", all.pt, next.pt).into(),
        es: format!("{}, {}", all.es, next.es).into(),
    };
    names.into_iter().reduce(join).unwrap_or(words::VALUE_NONE)
}
