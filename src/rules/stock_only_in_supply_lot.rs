//! Units that are announced for a day are not on the shelf yet.
//!
//! Source: Logistics API, “List supply lots”, read 2026-08-07.

use super::own_stock::each_own_sku;
use super::supply::{Supply, supply};
use super::{Certainty, Citation, Evidence, Finding, Link, Rule, Severity, stock_row};
use crate::domain::SupplyLot;
use crate::facts::{Facts, Missing, Seen, SkuFacts};
use crate::say;
use crate::text::{Text, date, number};

pub(super) const RULE: Rule = Rule {
    id: "stock-only-in-supply-lot",
    title: Text::of(
        "It does not wait for announced units",
        "Não espera por unidades anunciadas",
        "No espera unidades anunciadas",
    ),
    link: Link::Stock,
    severity: Severity::Risk,
    sources: &[Citation { name: "Logistics API: List supply lots", read: "2026-08-07" }],
    check,
};

/// Lots matter only where nothing else is left to sell.
fn check(facts: &Facts) -> Result<Vec<Finding>, Missing> {
    each_own_sku(facts, |sku| {
        if supply(facts, sku)? != Supply::Empty {
            return Ok(Vec::new());
        }
        let seen = sku.lots.get()?;
        let lots: Vec<&SupplyLot> = seen.value.iter().filter(|lot| lot.available > 0).collect();
        Ok(if lots.is_empty() { Vec::new() } else { vec![finding(sku, seen, &lots)] })
    })
}

fn finding(sku: &SkuFacts, seen: &Seen<Vec<SupplyLot>>, lots: &[&SupplyLot]) -> Finding {
    let is_late = lots.iter().all(|lot| lot.arrives.is_some_and(|day| day <= seen.at));
    Finding {
        sku: Some(sku.id),
        severity: Severity::Risk,
        certainty: Certainty::Suspected,
        evidence: lots.iter().map(|lot| evidence(sku, seen, lot)).chain(stock_row::presale(sku)).collect(),
        ..Finding::of(RULE.id, says(sku, lots), if is_late { LATE } else { WHY })
    }
}

fn says(sku: &SkuFacts, lots: &[&SupplyLot]) -> Text {
    let (id, units) = (sku.id, number(lots.iter().map(|lot| lot.available).fold(0, i64::saturating_add)));
    match lots.iter().filter_map(|lot| lot.arrives).min() {
        Some(first) => {
            let day = date(first.0);
            say! {
                with units, day;
                en: "All units of SKU {id} are in supply lots: {units}, the first for {day}.",
                pt: "Todas as unidades do SKU {id} estão em lotes de suprimento: {units}, o primeiro para {day}.",
                es: "Todas las unidades del SKU {id} están en lotes de abastecimiento: {units}, el primero para el {day}.",
            }
        }
        None => say! {
            with units;
            en: "All units of SKU {id} are in supply lots: {units}.",
            pt: "Todas as unidades do SKU {id} estão em lotes de suprimento: {units}.",
            es: "Todas las unidades del SKU {id} están en lotes de abastecimiento: {units}.",
        },
    }
}

fn evidence(sku: &SkuFacts, seen: &Seen<Vec<SupplyLot>>, lot: &SupplyLot) -> Evidence {
    let line = sku.inventory.value().and_then(|inventory| {
        inventory.lines.iter().find(|line| line.warehouse.as_ref() == Some(&lot.warehouse)).map(|line| line.name.clone())
    });
    let (name, units) = (line.unwrap_or_else(|| lot.warehouse.0.clone()), number(lot.available));
    let label = say! { en: "Supply lot, {name}", pt: "Lote de suprimento, {name}", es: "Lote de abastecimiento, {name}" };
    let value = match lot.arrives {
        Some(day) => {
            let day = date(day.0);
            say! { with units, day; en: "{units} on {day}", pt: "{units} em {day}", es: "{units} el {day}" }
        }
        None => units,
    };
    Evidence::of(seen, label, value)
}

const WHY: Text = Text::of(
    "Until they arrive, VTEX may show the SKU as unavailable: franchise accounts and stores with Delivery Promise do not sell from lots.",
    "Até chegarem, a VTEX pode mostrar o SKU como indisponível: contas franquia e lojas com Delivery Promise não vendem a partir de lotes.",
    "Hasta que lleguen, VTEX puede mostrar el SKU como no disponible: las cuentas franquicia y las tiendas con Delivery Promise no venden desde lotes.",
);
const LATE: Text = Text::of(
    "That day has passed: if the units are there, transfer the lot into the stock or update the count.",
    "Esse dia já passou: se as unidades chegaram, transfira o lote para o estoque ou atualize a contagem.",
    "Ese día ya pasó: si las unidades llegaron, transfiere el lote al stock o actualiza el recuento.",
);

#[cfg(test)]
mod tests {
    use super::super::samples::shipping::*;
    use super::super::samples::{Says::*, *};
    use super::*;
    use crate::domain::Moment;

    #[test]
    fn judges() {
        let none = || sku(&[row("a", 0, 0)]);
        table(
            &RULE,
            vec![
                ("only in a lot", about(announced(none(), 40, 86_400_000)), Fires(1)),
                ("the day has passed", about(announced(none(), 40, -86_400_000)), Fires(1)),
                ("an empty lot", about(announced(none(), 0, 86_400_000)), Quiet),
                ("units on the shelf", about(sku(&[row("a", 1, 0)])), Quiet),
                ("no units and lots unread", about(none()), CannotTell(Missing::NotAsked)),
                ("stock unread", about(unread(Missing::NoSession)), CannotTell(Missing::NoSession)),
                ("another seller’s", about(of_partner(announced(none(), 40, 1))), CannotTell(at_partner())),
            ],
        );
    }

    #[test]
    fn a_presale_date_is_shown_beside_the_lots() {
        let day = Moment(NOW.0 + 86_400_000);
        let presold = indexed(announced(sku(&[row("a", 0, 0)]), 40, 86_400_000), |indexed| indexed.arrives = Some(day));
        let found = check(&about(presold)).expect("all is known");
        let labels: Vec<&str> = found[0].evidence.iter().map(|evidence| &*evidence.label.en).collect();
        assert_eq!(labels, ["Supply lot, a", "Presale date"]);
    }

    #[test]
    fn a_day_that_has_passed_is_told_so() {
        let told = |days: i64| {
            let found = check(&about(announced(sku(&[row("a", 0, 0)]), 40, days * 86_400_000))).expect("all is known");
            found[0].why.en.contains("has passed")
        };
        assert!(told(-1) && !told(1));
    }
}
