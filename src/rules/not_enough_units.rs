//! A shopper who wants several units needs a sales channel that has as many.
//!
//! Sources: “SKU available in stock but unavailable for sale” and “Checkout error codes”, read 2026-08-21.

use super::judgement::each_sku;
use super::proof::units_asked;
use super::supply::{Supply, channel_sums, channels, supply};
use super::{Citation, Consequence, Finding, Link, Rule, Severity, stock_row};
use crate::domain::{Inventory, Remedy, Setting, StockLine, Subject};
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
        Ok(if is_short { vec![finding(facts, sku, sku.inventory.get()?, units)] } else { Vec::new() })
    })
}

fn finding(facts: &Facts, sku: &SkuFacts, seen: &Seen<Inventory>, units: i64) -> Finding {
    let lines = &seen.value.lines;
    let offers = stock_row::offers(facts, sku, lines);
    // An order cannot be made smaller any more.
    let fewer = u32::try_from(units)
        .ok()
        .filter(|units| *units > 0 && facts.order.value().is_none())
        .map(|units| Remedy::Set(Setting::AskFor(units)));
    Finding {
        sku: Some(sku.id),
        severity: Severity::Blocks,
        consequence: Consequence::BlocksPurchase,
        evidence: lines.iter().map(|line| stock_row::evidence(seen, line)).collect(),
        places: stock_row::count_places(sku, &offers),
        remedies: offers.first().and_then(|line| more(facts, sku, line, lines, units)).into_iter().chain(fewer).collect(),
        ..Finding::of(RULE.id, says(facts, sku, units), WHY)
    }
}

/// The count that gives a sales channel of this row as many units as are asked for.
fn more(facts: &Facts, sku: &SkuFacts, line: &StockLine, lines: &[StockLine], units: i64) -> Option<Remedy> {
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
    let wanted = i64::from(units_asked(facts, sku.id)).saturating_sub(others);
    let held = stock_row::count_for_one(sku, line).saturating_sub(1);
    let at_least = held.saturating_add(wanted).max(line.total.saturating_add(1));
    Some(Remedy::UpdateCount { sku: sku.id, warehouse: line.name.clone(), at_least })
}

fn says(facts: &Facts, sku: &SkuFacts, units: i64) -> Text {
    let (id, asked, units) = (sku.id, number(units_asked(facts, sku.id).into()), number(units));
    say! {
        with asked, units;
        en: "{asked} units of SKU {id} are asked for, and at most {units} can be sold to one shopper.",
        pt: "São pedidas {asked} unidades do SKU {id}, e no máximo {units} podem ser vendidas a um comprador.",
        es: "Se piden {asked} unidades del SKU {id}, y como máximo {units} se pueden vender a un comprador.",
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
}
