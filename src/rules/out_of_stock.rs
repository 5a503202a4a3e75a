//! A SKU without units to sell cannot be bought, whatever its page or a feed shows.
//!
//! Sources: “My store order was not created” and “Updating the quantity of items in inventory”, read 2026-08-21.

use super::judgement::{each_sku, is_inactive};
use super::supply::{Supply, supply};
use super::{Certainty, Citation, Consequence, Finding, Link, Rule, Severity, kit, siblings, stock_row};
use crate::domain::SkuId;
use crate::facts::{Facts, Missing, SkuFacts};
use crate::say;
use crate::text::Text;

pub(super) const RULE: Rule = Rule {
    id: "out-of-stock",
    title: Text::of("There are units to sell", "Há unidades para vender", "Hay unidades para vender"),
    link: Link::Stock,
    severity: Severity::Blocks,
    sources: &[
        Citation { name: "My store order was not created", read: "2026-08-21" },
        Citation { name: "Updating the quantity of items in inventory", read: "2026-08-21" },
    ],
    check,
};

fn check(facts: &Facts) -> Result<Vec<Finding>, Missing> {
    each_sku(facts, |sku| judge(facts, sku))
}

fn judge(facts: &Facts, sku: &SkuFacts) -> Result<Vec<Finding>, Missing> {
    let supply = supply(facts, sku)?;
    if let Some(components) = kit::components(sku)? {
        return Ok(if supply.has_units() { Vec::new() } else { vec![without_sets(facts, sku, components, supply)] });
    }
    let found = match supply {
        Supply::Unlimited | Supply::Units(_) => return Ok(Vec::new()),
        Supply::Empty => Finding { severity: Severity::Blocks, ..Finding::of(RULE.id, empty(sku), WHY_EMPTY) },
        Supply::Cancelled => Finding { severity: Severity::Blocks, ..Finding::of(RULE.id, cancelled(sku), WHY_CANCELLED) },
        Supply::Unreached => Finding {
            severity: Severity::Risk,
            certainty: Certainty::Suspected,
            ..Finding::of(RULE.id, unreached(facts, sku), why_unreached(sku))
        },
    };
    Ok(vec![with_rows(facts, sku, found)?])
}

/// Which counts to correct is said of the components.
fn without_sets(facts: &Facts, sku: &SkuFacts, components: &[SkuId], supply: Supply) -> Finding {
    let lacking = kit::parts(facts, components).into_iter().filter(|(_, supply)| !supply.has_units());
    let (severity, certainty) = match supply.is_none() {
        true => (Severity::Blocks, Certainty::Documented),
        false => (Severity::Risk, Certainty::Suspected),
    };
    Finding {
        sku: Some(sku.id),
        severity,
        certainty,
        consequence: Consequence::BlocksPurchase,
        evidence: lacking.filter_map(|(component, supply)| kit::evidence(component, supply)).collect(),
        ..Finding::of(RULE.id, empty(sku), kit::WHY)
    }
}

fn with_rows(facts: &Facts, sku: &SkuFacts, mut finding: Finding) -> Result<Finding, Missing> {
    let seen = sku.inventory.get()?;
    let offers = stock_row::offers(facts, sku, &seen.value.lines);
    let unsaved = stock_row::unsaved(sku, seen, &facts.draft);
    let asides = [
        siblings::shared_fate(facts),
        is_inactive(sku).then_some(ALSO_INACTIVE),
        (seen.value.lines.is_empty()).then_some(NO_ROWS),
        (!unsaved.is_empty()).then_some(super::labels::NOT_SAVED),
    ];
    for aside in asides.iter().flatten() {
        finding.why = finding.why.then(aside);
    }
    finding.sku = Some(sku.id);
    finding.consequence = Consequence::BlocksPurchase;
    let rows = seen.value.lines.iter().map(|line| stock_row::evidence(seen, line));
    finding.evidence = rows.chain(stock_row::presale(sku)).chain(unsaved).collect();
    finding.places = stock_row::count_places(sku, &offers);
    finding.remedies = stock_row::remedies(sku, &offers);
    Ok(finding)
}

fn empty(sku: &SkuFacts) -> Text {
    let id = sku.id;
    say! {
        en: "SKU {id} has no units to sell.",
        pt: "O SKU {id} não tem unidades para vender.",
        es: "El SKU {id} no tiene unidades para vender.",
    }
}

fn cancelled(sku: &SkuFacts) -> Text {
    let id = sku.id;
    say! {
        en: "SKU {id} has units, but negative warehouses use them all up.",
        pt: "O SKU {id} tem unidades, mas estoques negativos consomem todas elas.",
        es: "El SKU {id} tiene unidades, pero los almacenes negativos las consumen todas.",
    }
}

fn unreached(facts: &Facts, sku: &SkuFacts) -> Text {
    let id = sku.id;
    if let Some(channel) = &facts.basket.channel {
        return say! {
            en: "SKU {id} has units only in warehouses that sales channel {channel} does not reach.",
            pt: "O SKU {id} só tem unidades em estoques que o canal de vendas {channel} não alcança.",
            es: "El SKU {id} solo tiene unidades en almacenes a los que no llega el canal de ventas {channel}.",
        };
    }
    say! {
        en: "SKU {id} has units only in warehouses that no sales channel reaches.",
        pt: "O SKU {id} só tem unidades em estoques que nenhum canal de vendas alcança.",
        es: "El SKU {id} solo tiene unidades en almacenes a los que no llega ningún canal de ventas.",
    }
}

/// VTEX names the docks of a row; else the configuration told, and the rules about shipping say what is wrong with it.
fn why_unreached(sku: &SkuFacts) -> Text {
    let is_told = sku.reach.value().is_some_and(|reach| reach.iter().any(|reach| reach.channels.is_empty()));
    if is_told { WHY_UNREACHED } else { WHY_CUT_OFF }
}

const WHY_CUT_OFF: Text = Text::of(
    "Units are sold only through an active warehouse, an active loading dock of the sales channel and an active shipping policy.",
    "Unidades só são vendidas por um estoque ativo, uma doca ativa do canal de vendas e uma política de envio ativa.",
    "Las unidades solo se venden por un almacén activo, un muelle activo del canal de ventas y una política de envío activa.",
);
const WHY_EMPTY: Text = Text::of(
    "Nobody can buy it until a warehouse has more units than are reserved.",
    "Ninguém consegue comprá-lo até que um estoque tenha mais unidades do que as reservadas.",
    "Nadie puede comprarlo hasta que un almacén tenga más unidades que las reservadas.",
);
const WHY_CANCELLED: Text = Text::of(
    "VTEX adds up the warehouses of a sales channel, and here they add up to zero or less.",
    "A VTEX soma os estoques de um canal de vendas, e aqui a soma é zero ou menos.",
    "VTEX suma los almacenes de un canal de ventas, y aquí la suma es cero o menos.",
);
const WHY_UNREACHED: Text = Text::of(
    "VTEX names no loading dock for them, so the store probably cannot sell from there. Check the warehouse in Shipping Strategy.",
    "A VTEX não indica nenhuma doca para eles, então a loja provavelmente não vende a partir dali. Verifique o estoque em Estratégia de envio.",
    "VTEX no indica ningún muelle para ellos, así que la tienda probablemente no vende desde allí. Revisa el almacén en Estrategia de envío.",
);
const ALSO_INACTIVE: Text = Text::of(
    "The SKU is also inactive: units alone will not put it on sale.",
    "O SKU também está inativo: só ter unidades não o coloca à venda.",
    "El SKU también está inactivo: tener unidades no basta para venderlo.",
);
const NO_ROWS: Text = Text::of(
    "VTEX lists no warehouse for it.",
    "A VTEX não lista nenhum estoque para ele.",
    "VTEX no muestra ningún almacén para él.",
);

#[cfg(test)]
mod tests {
    use super::super::samples::{Says::*, *};
    use super::*;
    use crate::domain::{Place, Remedy};

    #[test]
    fn judges() {
        let channels: &[(&str, &[&str])] = &[("a", &["1"]), ("b", &["1"])];
        let part = |id: u32, units: i64| active(sku(&[row("a", units, 0)]), id, true);
        let kit_of = |one: i64, other: i64| kit(vec![part(401, one), part(402, other)]);
        table(
            &RULE,
            vec![
                ("nothing anywhere", about(sku(&[row("a", 0, 0)])), Fires(1)),
                ("no rows at all", about(sku(&[])), Fires(1)),
                ("all reserved", about(sku(&[row("a", 5, 5)])), Fires(1)),
                ("cancelled by a negative row", about(reach(sku(&[row("a", 5, 0), row("b", 0, 5)]), channels)), Fires(1)),
                ("no channel reaches it", about(reach(sku(&[row("a", 5, 0)]), &[("a", &[])])), Fires(1)),
                (
                    "one of two SKUs",
                    product(vec![active(sku(&[row("a", 0, 0)]), 1, true), active(sku(&[row("a", 1, 0)]), 2, true)]),
                    Fires(1),
                ),
                (
                    "found although another SKU is unread",
                    product(vec![sku(&[row("a", 0, 0)]), unread(Missing::NoSession)]),
                    Fires(1),
                ),
                ("units", about(sku(&[row("a", 5, 2)])), Quiet),
                ("unlimited", about(sku(&[unlimited("a"), row("b", 0, 0)])), Quiet),
                ("unlimited on a screen", about(shown(&[unlimited("a")])), Quiet),
                ("an empty row on a screen", about(shown(&[row("a", 0, 0)])), CannotTell(Missing::Partial)),
                ("the channels decide", about(sku(&[row("a", 5, 0), row("b", 0, 5)])), CannotTell(Missing::NotAsked)),
                ("no session", about(unread(Missing::NoSession)), CannotTell(Missing::NoSession)),
                ("no SKU read", Facts { skus: Vec::new(), ..about(sku(&[])) }, CannotTell(Missing::NotAsked)),
                ("a component of the kit has none", kit_of(0, 4), Fires(1)),
                ("every component of the kit has some", kit_of(9, 4), Quiet),
                ("a component of the kit is not read", kit(vec![part(401, 9)]), CannotTell(Missing::NotAsked)),
                ("another seller’s", about(of_partner(sku(&[]))), CannotTell(at_partner())),
            ],
        );
    }

    #[test]
    fn offers_a_row_that_a_channel_sees_and_none_that_no_channel_sees() {
        let rows = [row("dark", 90, 90), row("seen", 2, 2), row("unknown", 9, 9)];
        let facts = about(reach(sku(&rows), &[("dark", &[]), ("seen", &["1"])]));
        let found = check(&facts).expect("everything is known");
        let best = Remedy::UpdateCount { sku: SkuId(301), warehouse: "seen".into(), at_least: 3 };
        assert_eq!(found[0].remedies[0], best);
        let dark = Place::UpdateCount { sku: SkuId(301), warehouse: "dark".into() };
        assert!(!found[0].places.contains(&dark));
    }

    #[test]
    fn more_units_are_no_way_out_while_a_negative_row_eats_them() {
        let channels: &[(&str, &[&str])] = &[("a", &["1"]), ("b", &["1"])];
        let found = check(&about(reach(sku(&[row("a", 5, 0), row("b", 0, 8)]), channels))).expect("everything is known");
        assert_eq!(found[0].remedies, []);
    }

    #[test]
    fn tells_that_an_inactive_sku_needs_more_than_units() {
        let found = check(&about(active(sku(&[row("a", 0, 0)]), 301, false))).expect("everything is known");
        assert!(found[0].why.en.contains("inactive"));
    }
}
