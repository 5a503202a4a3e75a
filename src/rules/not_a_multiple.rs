//! A SKU with a unit multiplier is sold in multiples of it.
//!
//! Source: Catalog API, “Get SKU”, and “How to register a SKU”, read 2026-08-21.

use super::judgement::each_sku;
use super::proof::{Proof, answered, proof, units_asked};
use super::{Certainty, Citation, Evidence, Finding, Link, Rule, Severity, labels};
use crate::domain::{Remedy, Setting, Thousandths};
use crate::facts::{Facts, Missing, Seen, SkuFacts, Source};
use crate::say;
use crate::text::{Text, words};

pub(super) const RULE: Rule = Rule {
    id: "not-a-multiple",
    title: Text::of(
        "The units asked for are a multiple that it is sold in",
        "As unidades pedidas são um múltiplo em que ele é vendido",
        "Las unidades pedidas son un múltiplo en que se vende",
    ),
    link: Link::Cart,
    severity: Severity::Risk,
    sources: &[
        Citation { name: "Catalog API: Get SKU", read: "2026-08-07" },
        Citation { name: "Checkout API: Cart simulation", read: "2026-08-07" },
    ],
    check,
};

fn check(facts: &Facts) -> Result<Vec<Finding>, Missing> {
    each_sku(facts, |sku| {
        let (units, seen) = (units_asked(facts, sku.id), multiplier(facts, sku)?);
        // What the checkout sells as it was asked for is neither refused nor rounded.
        let is_sold = || matches!(proof(facts, sku), Proof::Sells(seen) if seen.source != Source::Imagined);
        let is_fine = seen.value.0 <= 0 || is_multiple(units, seen.value) || is_sold();
        Ok(if is_fine { Vec::new() } else { vec![finding(sku, units, &seen)] })
    })
}

/// As the checkout says, else as indexed, else as registered.
fn multiplier(facts: &Facts, sku: &SkuFacts) -> Result<Seen<Thousandths>, Missing> {
    let quoted = answered(facts, sku, &sku.quote).ok().and_then(|seen| with(seen, seen.value.unit_multiplier));
    let indexed = || sku.indexed.get().ok().and_then(|seen| with(seen, seen.value.unit_multiplier));
    let registered = || sku.sku.get().ok().and_then(|seen| with(seen, seen.value.unit_multiplier));
    let reason = || sku.indexed.get().err().or(sku.sku.get().err()).unwrap_or(Missing::Malformed);
    quoted.or_else(indexed).or_else(registered).ok_or_else(reason)
}

fn with<T>(seen: &Seen<T>, value: Option<Thousandths>) -> Option<Seen<Thousandths>> {
    Some(Seen { value: value?, source: seen.source.clone(), at: seen.at })
}

fn is_multiple(units: u32, multiplier: Thousandths) -> bool {
    i64::from(units).saturating_mul(1_000) % multiplier.0 == 0
}

fn finding(sku: &SkuFacts, units: u32, seen: &Seen<Thousandths>) -> Finding {
    let (id, multiplier) = (sku.id, labels::measure(seen.value));
    let says = say! {
        with multiplier;
        en: "SKU {id} is sold in multiples of {multiplier}, and {units} is not one.",
        pt: "O SKU {id} é vendido em múltiplos de {multiplier}, e {units} não é um.",
        es: "El SKU {id} se vende en múltiplos de {multiplier}, y {units} no lo es.",
    };
    // A thousand units are a multiple of everything that has three decimals.
    let next = (units..=units.saturating_add(1_000)).find(|units| is_multiple(*units, seen.value));
    let next = next.filter(|_| seen.value.0 <= 1_000_000);
    Finding {
        sku: Some(id),
        severity: Severity::Risk,
        certainty: Certainty::Suspected,
        evidence: vec![Evidence::of(seen, words::VALUE_MULTIPLIER, labels::measure(seen.value))],
        remedies: next.map(|units| Remedy::Set(Setting::AskFor(units))).into_iter().collect(),
        ..Finding::of(RULE.id, says, WHY)
    }
}

const WHY: Text = Text::of(
    "The cart may refuse or round other quantities. The unit multiplier stands in the SKU form.",
    "O carrinho pode recusar ou arredondar outras quantidades. O multiplicador de unidade está no formulário do SKU.",
    "El carrito puede rechazar o redondear otras cantidades. El multiplicador de unidad está en el formulario del SKU.",
);

#[cfg(test)]
mod tests {
    use super::super::samples::shipping::*;
    use super::super::samples::{Says::*, *};
    use super::*;

    #[test]
    fn judges() {
        let six = || as_indexed(sku(&[]), |sku| sku.unit_multiplier = Some(Thousandths(6_000)));
        let quoted_one = || about(quoted(six(), "available"));
        let of = |thousandths| about(as_indexed(sku(&[]), |sku| sku.unit_multiplier = Some(Thousandths(thousandths))));
        table(
            &RULE,
            vec![
                ("one of a six-pack", of(6_000), Fires(1)),
                ("three halves", for_units(of(1_500), 2), Fires(1)),
                ("one, and the checkout sells it", quoted_one(), Quiet),
                ("a six-pack", for_units(of(6_000), 12), Quiet),
                ("single units", of(1_000), Quiet),
                ("nonsense", of(0), Quiet),
                ("not asked", about(sku(&[])), CannotTell(Missing::NotAsked)),
                ("not said", about(as_indexed(active(sku(&[]), 301, true), |_| ())), CannotTell(Missing::Malformed)),
            ],
        );
    }

    #[test]
    fn the_next_multiple_is_offered() {
        for (thousandths, units, next) in [(6_000, 7, 12), (1_500, 1, 3), (2_500, 6, 10)] {
            let sku = as_indexed(sku(&[]), |sku| sku.unit_multiplier = Some(Thousandths(thousandths)));
            let found = check(&for_units(about(sku), units)).expect("it is known");
            assert_eq!(found[0].remedies, [Remedy::Set(Setting::AskFor(next))]);
        }
    }
}
