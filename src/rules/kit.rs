//! A kit with components has no stock of its own: it sells as many sets as the scarcest of them allows.
//!
//! Source: “How to manage the bundle stock”, read 2026-08-21.

use super::Evidence;
use super::judgement::more_telling;
use super::own_stock::is_here;
use super::registered::{unsaid, value};
use super::supply::{Supply, of_rows};
use crate::domain::{SkuId, put_in_order};
use crate::facts::{Facts, Missing, SkuFacts};
use crate::say;
use crate::text::{Text, number};

/// The components of a kit; `None` if it is no kit, or one that has its own stock.
///
/// # Errors
/// It is a kit, and of which components is not known.
pub(super) fn components(sku: &SkuFacts) -> Result<Option<&[SkuId]>, Missing> {
    match made_of(sku) {
        Ok([]) => Ok(None),
        Ok(components) => Ok(Some(components)),
        Err(reason) if is_kit(sku) == Some(true) => Err(reason),
        Err(_) => Ok(None),
    }
}

/// The same, where it matters that a SKU may be a kit: none only if that is known.
///
/// # Errors
/// It is not known whether it is a kit, or of which components.
pub(super) fn made_of(sku: &SkuFacts) -> Result<&[SkuId], Missing> {
    let indexed = sku.indexed.value().filter(|indexed| indexed.kit != Some(false));
    match indexed.and_then(|indexed| indexed.components.as_deref()) {
        Some(components) => Ok(components),
        None if is_kit(sku) == Some(false) => Ok(&[]),
        None => sku.indexed.get().and_then(|seen| Err(unsaid(&seen.source))),
    }
}

/// The checkout reads the index, so it goes first.
fn is_kit(sku: &SkuFacts) -> Option<bool> {
    value(&sku.indexed, |indexed| indexed.kit).or_else(|| value(&sku.sku, |record| record.kit))
}

/// What was read of a component.
///
/// # Errors
/// Nothing was.
pub(super) fn component(facts: &Facts, id: SkuId) -> Result<&SkuFacts, Missing> {
    facts.component(id).or_else(|| facts.sku(id)).ok_or(Missing::NotAsked)
}

/// What a component has to sell. A kit within a kit is taken by its rows.
///
/// # Errors
/// Its stock is not known, or is that of another seller.
pub(super) fn stock_of(facts: &Facts, component: &SkuFacts) -> Result<Supply, Missing> {
    is_here(facts, component)?;
    of_rows(facts, component)
}

/// As many sets as the scarcest component allows, one of each taken for a set.
///
/// # Errors
/// No component is known to have nothing to sell, and some are not known.
pub(super) fn sets(facts: &Facts, components: &[SkuId]) -> Result<Supply, Missing> {
    let known = components.iter().map(|id| stock_of(facts, component(facts, *id)?));
    let (supplies, reasons): (Vec<_>, Vec<_>) = known.partition(Result::is_ok);
    let scarcest = supplies.into_iter().flatten().min_by_key(|supply| scarcity(*supply));
    match (scarcest, reasons.into_iter().filter_map(Result::err).reduce(more_telling)) {
        (Some(supply), _) if !supply.has_units() => Ok(supply),
        (_, Some(reason)) => Err(reason),
        (scarcest, None) => Ok(scarcest.unwrap_or(Supply::Unlimited)),
    }
}

/// The components whose stock is known, with what they have to sell, the scarcest first.
pub(super) fn parts<'a>(facts: &'a Facts, components: &[SkuId]) -> Vec<(&'a SkuFacts, Supply)> {
    let known = |id: &SkuId| {
        let component = component(facts, *id).ok()?;
        Some((component, stock_of(facts, component).ok()?))
    };
    let mut parts: Vec<_> = components.iter().filter_map(known).collect();
    put_in_order(&mut parts, |(_, supply)| scarcity(*supply));
    parts
}

/// That a warehouse cannot be reached is inferred, so it comes after what is documented.
const fn scarcity(supply: Supply) -> (u8, i64) {
    match supply {
        Supply::Empty | Supply::Cancelled => (0, 0),
        Supply::Unreached => (1, 0),
        Supply::Units(units) => (2, units),
        Supply::Unlimited => (3, 0),
    }
}

/// What a component has to sell, as read from its inventory.
pub(super) fn evidence(component: &SkuFacts, supply: Supply) -> Option<Evidence> {
    let (seen, id) = (component.inventory.get().ok()?, component.id);
    let label = say! { en: "Available, SKU {id}", pt: "Disponíveis, SKU {id}", es: "Disponibles, SKU {id}" };
    let value = match supply {
        Supply::Unlimited => super::labels::UNLIMITED,
        Supply::Units(units) => number(units),
        Supply::Empty | Supply::Cancelled | Supply::Unreached => number(0),
    };
    Some(Evidence::of(seen, label, value))
}

/// Why the components decide.
pub(super) const WHY: Text = Text::of(
    "A kit has as many units as sets can be made of its components.",
    "Um kit tem tantas unidades quantos conjuntos seus componentes permitem montar.",
    "Un kit tiene tantas unidades como conjuntos permiten armar sus componentes.",
);

#[cfg(test)]
mod tests {
    use super::super::samples::{active, kit, of_partner, reach, registered, row, sku, unlimited};
    use super::super::supply::supply;
    use super::*;
    use crate::domain::StockLine;

    #[test]
    fn the_scarcest_component_decides() {
        let part = |id: u32, lines: &[StockLine]| active(sku(lines), id, true);
        let (few, many) = (part(401, &[row("a", 2, 0)]), part(402, &[row("a", 9, 0)]));
        let unreached = reach(part(401, &[row("a", 9, 0)]), &[("a", &[])]);
        let out = part(402, &[row("a", 1, 1)]);
        let cases = [
            (kit(vec![few.clone(), many]), Ok(Supply::Units(2))),
            (kit(vec![few.clone(), part(402, &[unlimited("a")])]), Ok(Supply::Units(2))),
            (kit(vec![unreached.clone(), out.clone()]), Ok(Supply::Empty)),
            (kit(vec![unreached]), Ok(Supply::Unreached)),
            (kit(vec![out]), Ok(Supply::Empty)),
            (kit(vec![few.clone()]), Err(Missing::NotAsked)),
            (kit(vec![few, of_partner(part(402, &[]))]), Err(Missing::AtSeller("partner".into()))),
        ];
        for (facts, expected) in cases {
            assert_eq!(supply(&facts, &facts.skus[0]), expected, "{:?}", facts.components);
        }
    }

    #[test]
    fn a_kit_of_unknown_components_is_not_told_by_its_own_rows() {
        let unindexed = registered(active(sku(&[row("a", 5, 0)]), 301, true), |record| record.kit = Some(true));
        assert_eq!(components(&unindexed), Err(Missing::NotAsked));
    }
}
