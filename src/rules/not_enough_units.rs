//! A shopper who wants several units needs a sales channel that has as many.
//!
//! Sources: “SKU available in stock but unavailable for sale” and “Checkout error codes”, read 2026-08-21.

use super::judgement::each_sku;
use super::proof::units_asked;
use super::supply::{Supply, channel_sums, channels, supply};
use super::{Citation, Consequence, Finding, Link, Rule, Severity, kit, stock_row};
use crate::domain::{Inventory, Remedy, Setting, SkuId, Subject};
use crate::facts::{Facts, Missing, Seen, SkuFacts};
use crate::say;
use crate::text::{Text, number};

pub(super) const RULE: Rule = Rule {
    id: "not-enough-units",
    title: Text::of(
        "If several units are asked for, there are as many",
        "Se várias unidades são pedidas, há tantas",
        "Si se piden varias unidades, hay tantas",
    ),
    link: Link::Stock,
    severity: Severity::Blocks,
    sources: &[
        Citation { name: "SKU available in stock but unavailable for sale", read: "2026-08-21" },
        Citation { name: "Checkout error codes", read: "2026-08-21" },
    ],
    check,
};

/// Whether there is one unit is the matter of other rules; the count to type for several is told here.
fn check(facts: &Facts) -> Result<Vec<Finding>, Missing> {
    if facts.basket.quantity < 2 && !matches!(facts.subject, Subject::Order(_)) {
        return Ok(Vec::new());
    }
    each_sku(facts, |sku| {
        let asked = units_asked(facts, sku.id);
        if asked < 2 {
            return Ok(Vec::new());
        }
        let units = match supply(facts, sku)? {
            Supply::Units(units) => units,
            Supply::Empty => 0,
            Supply::Unlimited | Supply::Cancelled | Supply::Unreached => return Ok(Vec::new()),
        };
        let is_short = units < i64::from(asked);
        if !is_short {
            return Ok(Vec::new());
        }
        Ok(vec![match kit::components(sku)? {
            Some(components) => of_kit(facts, sku, components, units),
            None => of_rows(facts, sku, sku.inventory.get()?, units),
        }])
    })
}

fn of_rows(facts: &Facts, sku: &SkuFacts, seen: &Seen<Inventory>, units: i64) -> Finding {
    let offers = stock_row::offers(facts, sku, &seen.value.lines);
    Finding {
        evidence: seen.value.lines.iter().map(|line| stock_row::evidence(seen, line)).collect(),
        places: stock_row::count_places(sku, &offers),
        remedies: more(facts, sku, units, units_asked(facts, sku.id)).into_iter().chain(fewer(facts, units)).collect(),
        ..finding(facts, sku, units, WHY)
    }
}

/// What the kit lacks, its components lack: each of those gets a new count, the scarcest first.
fn of_kit(facts: &Facts, sku: &SkuFacts, components: &[SkuId], units: i64) -> Finding {
    let asked = units_asked(facts, sku.id);
    let has = |supply: Supply| if let Supply::Units(units) = supply { units } else { 0 };
    let parts = kit::parts(facts, components).into_iter();
    let short: Vec<(&SkuFacts, Supply)> =
        parts.filter(|(_, supply)| *supply != Supply::Unlimited && has(*supply) < i64::from(asked)).collect();
    let mended = short.iter().filter_map(|(component, supply)| more(facts, component, has(*supply), asked));
    Finding {
        evidence: short.iter().filter_map(|(component, supply)| kit::evidence(component, *supply)).collect(),
        remedies: mended.chain(fewer(facts, units)).collect(),
        ..finding(facts, sku, units, kit::WHY)
    }
}

fn finding(facts: &Facts, sku: &SkuFacts, units: i64, why: Text) -> Finding {
    Finding {
        sku: Some(sku.id),
        severity: Severity::Blocks,
        consequence: Consequence::BlocksPurchase,
        ..Finding::of(RULE.id, says(facts, sku, units), why)
    }
}

/// An order cannot be made smaller any more.
fn fewer(facts: &Facts, units: i64) -> Option<Remedy> {
    let units = u32::try_from(units).ok().filter(|units| *units > 0 && facts.order.value().is_none());
    units.map(|units| Remedy::Set(Setting::AskFor(units)))
}

/// The count that gives a sales channel of the best row as many units as are asked for.
fn more(facts: &Facts, sku: &SkuFacts, units: i64, asked: u32) -> Option<Remedy> {
    let lines = &sku.inventory.value()?.lines;
    let line = *stock_row::offers(facts, sku, lines).first()?;
    if lines.iter().any(|line| line.available() < 0) {
        return None;
    }
    let own = channels(facts, sku, line);
    let sum = match &own {
        Some(own) => {
            channel_sums(facts, sku, lines).into_iter().filter(|(channel, _)| own.contains(channel)).map(|(_, sum)| sum).max()?
        }
        None => units,
    };
    let others = sum.saturating_sub(line.available());
    let wanted = i64::from(asked).saturating_sub(others);
    let held = stock_row::count_for_one(sku, line).saturating_sub(1);
    let at_least = held.saturating_add(wanted).max(line.total.saturating_add(1));
    Some(Remedy::UpdateCount { sku: sku.id, warehouse: line.name.clone(), at_least })
}

fn says(facts: &Facts, sku: &SkuFacts, units: i64) -> Text {
    let (id, asked, is_one) = (sku.id, number(units_asked(facts, sku.id).into()), units == 1);
    if is_one {
        return say! {
            with asked;
            en: "{asked} units of SKU {id} are asked for, and at most 1 can be sold to one shopper.",
            pt: "São pedidas {asked} unidades do SKU {id}, e no máximo 1 pode ser vendida a um comprador.",
            es: "Se piden {asked} unidades del SKU {id}, y como máximo se puede vender 1 a un comprador.",
        };
    }
    let units = number(units);
    say! {
        with asked, units;
        en: "{asked} units of SKU {id} are asked for, and at most {units} can be sold to one shopper.",
        pt: "São pedidas {asked} unidades do SKU {id}, e no máximo {units} podem ser vendidas a um comprador.",
        es: "Se piden {asked} unidades del SKU {id}, y como máximo se pueden vender {units} a un comprador.",
    }
}

const WHY: Text = Text::of(
    "A shopper buys in one sales channel, which sells what its warehouses add up to.",
    "Um comprador compra em um canal de vendas, que vende a soma dos estoques dele.",
    "Un comprador compra en un canal de ventas, que vende la suma de sus almacenes.",
);

#[cfg(test)]
mod tests {
    use super::super::samples::shipping::*;
    use super::super::samples::{Says::*, order, *};
    use super::*;

    #[test]
    fn judges() {
        let ten = |sku| for_units(about(sku), 10);
        let part = |id: u32, units: i64| active(sku(&[row("a", units, 0)]), id, true);
        let kit_of = |one: i64, other: i64| kit(vec![part(401, one), part(402, other)]);
        let apart: &[(&str, &[&str])] = &[("a", &["1"]), ("b", &["2"])];
        let of_order = |left: i64| {
            let mut facts = order::ordered(order::order());
            facts.skus[0].inventory = sku(&[row("a", left, 0)]).inventory;
            facts
        };
        table(
            &RULE,
            vec![
                ("fewer", ten(sku(&[row("a", 9, 0)])), Fires(1)),
                ("in two channels", ten(reach(sku(&[row("a", 6, 0), row("b", 6, 0)]), apart)), Fires(1)),
                ("enough", ten(sku(&[row("a", 12, 2)])), Quiet),
                ("unlimited", ten(sku(&[unlimited("a")])), Quiet),
                ("none at all", ten(sku(&[row("a", 0, 0)])), Fires(1)),
                ("an order of two, one left", of_order(1), Fires(1)),
                ("an order of two, two left", of_order(2), Quiet),
                ("one unit, stock unread", about(unread(Missing::NoSession)), Quiet),
                ("stock unread", ten(unread(Missing::NoSession)), CannotTell(Missing::NoSession)),
                ("a kit whose components are few", for_units(kit_of(9, 4), 10), Fires(1)),
                ("a kit of as many", for_units(kit_of(10, 12), 10), Quiet),
                ("a kit of which a component is unread", for_units(kit(vec![part(401, 9)]), 10), CannotTell(Missing::NotAsked)),
                ("another seller’s", ten(of_partner(sku(&[row("a", 9, 0)]))), CannotTell(at_partner())),
            ],
        );
    }

    #[test]
    fn the_count_to_type_is_just_enough() {
        let apart: &[(&str, &[&str])] = &[("a", &["1"]), ("b", &["2"])];
        let rows = [row("a", 7, 1), row("b", 2, 0)];
        for (sku, at_least) in [(sku(&rows), 9), (reach(sku(&rows), apart), 11)] {
            let found = check(&for_units(about(sku), 10)).expect("all is known");
            let best = Remedy::UpdateCount { sku: crate::domain::SkuId(301), warehouse: "a".into(), at_least };
            assert_eq!(found[0].remedies[0], best);
        }
    }
    #[test]
    fn the_components_of_a_kit_are_counted_anew_and_not_the_kit() {
        let part = |id: u32, units: i64| active(sku(&[row("a", units, 1)]), id, true);
        let found = check(&for_units(kit(vec![part(401, 7), part(402, 3)]), 5)).expect("all is known");
        let count = |id: u32, at_least| Remedy::UpdateCount { sku: SkuId(id), warehouse: "a".into(), at_least };
        assert_eq!(found[0].remedies, [count(402, 6), Remedy::Set(Setting::AskFor(2))]);
        let both = check(&for_units(kit(vec![part(401, 7), part(402, 3)]), 8)).expect("all is known");
        assert_eq!(both[0].remedies[..2], [count(402, 9), count(401, 9)], "the scarcest first");
    }

    #[test]
    fn one_unit_is_told_as_one() {
        let found = check(&for_units(about(sku(&[row("a", 1, 0)])), 10)).expect("all is known");
        assert!(found[0].says.pt.contains("1 pode ser vendida") && found[0].says.es.contains("se puede vender 1 "));
    }
}
