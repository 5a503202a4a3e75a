//! One switch, once as registered and once as the index has it: the checkout and the store read the index.
//!
//! Source: Catalog API, “Get SKU and context” (`InformationSource: Indexer`), read 2026-08-07, and known issue 891162.

use super::Evidence;
use super::judgement::more_telling;
use crate::domain::{Place, Product, ProductId};
use crate::facts::{Facts, Known, Missing, Seen, SkuFacts, Source};
use crate::text::{Text, words};

/// Where a switch stands, by whatever was read of it.
#[derive(Debug)]
pub(super) enum Switch {
    /// On, as far as anything says.
    On,
    /// Off where the checkout looks, or registered off while the index could not be read.
    Off(Vec<Evidence>),
    /// Registered off and still on in the index: off once that is indexed.
    SoonOff(Vec<Evidence>),
    /// Registered on and still off in the index: the index is to blame, not the switch.
    StillOff,
}

/// What one source says of a switch, or why it says nothing.
pub(super) type Told = Result<(bool, Evidence), Missing>;

/// What both sources amount to.
///
/// # Errors
/// Neither says anything.
pub(super) fn switch(registered: Told, indexed: Told) -> Result<Switch, Missing> {
    match (registered, indexed) {
        (Ok((true, _)), Ok((false, _))) => Ok(Switch::StillOff),
        (Ok((false, one)), Ok((true, other))) => Ok(Switch::SoonOff(vec![one, other])),
        (Ok((false, one)), Ok((false, other))) => Ok(Switch::Off(vec![one, other])),
        (Ok((false, only)), Err(_)) | (Err(_), Ok((false, only))) => Ok(Switch::Off(vec![only])),
        (Ok((true, _)), _) | (_, Ok((true, _))) => Ok(Switch::On),
        (Err(one), Err(other)) => Err(more_telling(one, other)),
    }
}

/// What a record says of a switch.
pub(super) fn told<T>(seen: Result<&Seen<T>, Missing>, label: Text, flag: impl Fn(&T) -> Option<bool>) -> Told {
    let seen = seen?;
    let on = flag(&seen.value).ok_or_else(|| unsaid(&seen.source))?;
    Ok((on, Evidence::of(seen, label, words::on_off(on))))
}

/// What the brand or category of the product says of itself. An order's SKUs may belong to others.
pub(super) fn owner(facts: &Facts, sku: Option<&SkuFacts>, label: Text, active: &Known<bool>) -> Told {
    product_of(facts, sku)?;
    told(active.get(), label, |active| Some(*active))
}

/// Why a record that was read says nothing of a field.
pub(super) fn unsaid(source: &Source) -> Missing {
    match source {
        Source::ProductForm | Source::InventoryScreen => Missing::NotOnThisPage,
        _ => Missing::Partial,
    }
}

/// The registration of the product that a SKU belongs to; an order's SKUs belong to others.
pub(super) fn product_of<'a>(facts: &'a Facts, sku: Option<&SkuFacts>) -> Result<&'a Seen<Product>, Missing> {
    let seen = facts.product.get()?;
    match sku.and_then(own_product) {
        Some(id) if id != seen.value.id => Err(Missing::NotAsked),
        _ => Ok(seen),
    }
}

/// The id of the product, from whatever record names it.
pub(super) fn product_id(facts: &Facts, sku: Option<&SkuFacts>) -> Option<ProductId> {
    sku.and_then(own_product).or_else(|| Some(facts.product.value()?.id))
}

fn own_product(sku: &SkuFacts) -> Option<ProductId> {
    let registered = sku.sku.value().and_then(|record| record.product);
    registered.or_else(|| sku.indexed.value()?.product)
}

/// The row of the product in its list, if its name is known.
pub(super) fn product_row(facts: &Facts, sku: Option<&SkuFacts>) -> Vec<Place> {
    let registered = product_of(facts, sku).ok().map(|seen| (seen.value.id, seen.value.name.clone()));
    let indexed = || sku?.indexed.value().and_then(|indexed| Some((indexed.product?, indexed.product_name.clone())));
    let row = registered.or_else(indexed).filter(|(_, name)| !name.is_empty());
    row.map(|(product, name)| Place::ProductRow { product, name }).into_iter().collect()
}

/// What is known of a record of the SKU, for the asides of a rule.
pub(super) fn value<T, V>(known: &Known<T>, field: impl Fn(&T) -> Option<V>) -> Option<V> {
    known.value().and_then(field)
}

#[cfg(test)]
mod tests {
    use super::super::samples::NOW;
    use super::*;

    fn says(on: Option<bool>, source: Source) -> Told {
        told(Known::seen(on, source, NOW).get(), Text::same("x"), |on| *on)
    }

    #[test]
    fn the_index_decides_and_the_registration_tells_what_comes() {
        let cases = [
            (Some(true), Some(true), "Ok(On"),
            (Some(true), None, "Ok(On"),
            (None, Some(true), "Ok(On"),
            (Some(false), Some(false), "Ok(Off"),
            (Some(false), None, "Ok(Off"),
            (None, Some(false), "Ok(Off"),
            (Some(false), Some(true), "Ok(SoonOff"),
            (Some(true), Some(false), "Ok(StillOff"),
            (None, None, "Err(Partial"),
        ];
        for (registered, indexed, expected) in cases {
            let said = format!("{:?}", switch(says(registered, Source::ProductApi), says(indexed, Source::IndexApi)));
            assert!(said.starts_with(expected), "{registered:?} {indexed:?}: {said}");
        }
    }
}
