//! An unlimited row never runs out: it sells whatever is on the shelf, and shows a total that nobody counted.
//!
//! Source: Logistics API, “Update inventory by SKU and warehouse”, read 2026-08-07; “Updating the quantity of items in
//! inventory”, read 2026-08-21.

use super::own_stock::each_own_sku;
use super::supply::is_unreached;
use super::{Citation, Evidence, Finding, Link, Rule, Severity, labels, stock_row};
use crate::domain::{Inventory, Place, StockLine, UNLIMITED_TOTAL};
use crate::facts::{Facts, Missing, Seen, SkuFacts};
use crate::say;
use crate::text::{Text, number};

pub(super) const RULE: Rule = Rule {
    id: "unlimited-stock",
    title: Text::of("Units are counted", "As unidades são contadas", "Las unidades se cuentan"),
    link: Link::Stock,
    severity: Severity::Note,
    sources: &[
        Citation { name: "Logistics API: Update inventory by SKU and warehouse", read: "2026-08-07" },
        Citation { name: "Updating the quantity of items in inventory", read: "2026-08-21" },
    ],
    check,
};

fn check(facts: &Facts) -> Result<Vec<Finding>, Missing> {
    each_own_sku(facts, |sku| {
        let seen = sku.inventory.get()?;
        let unlimited = seen.value.lines.iter().filter(|line| line.unlimited);
        let found: Vec<Finding> = unlimited.map(|line| finding(facts, sku, seen, line)).collect();
        if found.is_empty() && !seen.value.complete { Err(Missing::Partial) } else { Ok(found) }
    })
}

fn finding(facts: &Facts, sku: &SkuFacts, seen: &Seen<Inventory>, line: &StockLine) -> Finding {
    let unsaved = stock_row::unsaved(sku, seen, &facts.draft);
    let mut why = why();
    if is_unreached(facts, sku, line) {
        why = why.then(&UNREACHED);
    }
    if !unsaved.is_empty() {
        why = why.then(&labels::NOT_SAVED);
    }
    let switch = Evidence::of(seen, labels::unlimited_row(&line.name), labels::switch(true));
    Finding {
        sku: Some(sku.id),
        warehouse: Some(line.name.clone()),
        evidence: [switch].into_iter().chain(unsaved).collect(),
        places: vec![Place::UnlimitedStock { sku: sku.id, warehouse: line.name.clone() }],
        ..Finding::of(RULE.id, says(sku, line), why)
    }
}

fn says(sku: &SkuFacts, line: &StockLine) -> Text {
    let (id, name) = (sku.id, &line.name);
    say! {
        en: "SKU {id} never runs out in {name}.",
        pt: "O SKU {id} nunca acaba em {name}.",
        es: "El SKU {id} nunca se agota en {name}.",
    }
}

fn why() -> Text {
    let total = number(UNLIMITED_TOTAL);
    say! {
        with total;
        en: "“Unlimited inventory” (“Infinite inventory” in older Admins) is on: orders do not lower the count, and VTEX shows a total of {total}.",
        pt: "“Estoque infinito” está ligado: os pedidos não reduzem a contagem, e a VTEX mostra um total de {total}.",
        es: "“Stock ilimitado” (“Stock infinito” en Admins anteriores) está activado: los pedidos no reducen el recuento y VTEX muestra un total de {total}.",
    }
}

const UNREACHED: Text = Text::of(
    "But no sales channel reaches this warehouse, so it does not help to sell.",
    "Mas nenhum canal de vendas alcança este estoque, então isso não ajuda a vender.",
    "Pero ningún canal de ventas llega a este almacén, así que no ayuda a vender.",
);

#[cfg(test)]
mod tests {
    use super::super::samples::{Says::*, *};
    use super::*;

    #[test]
    fn judges() {
        table(
            &RULE,
            vec![
                ("one row", about(sku(&[unlimited("a"), row("b", 1, 0)])), Fires(1)),
                ("both rows", about(sku(&[unlimited("a"), unlimited("b")])), Fires(2)),
                ("a row on a screen", about(shown(&[unlimited("a")])), Fires(1)),
                ("a large count is still a count", about(sku(&[row("a", UNLIMITED_TOTAL, 0)])), Quiet),
                ("no such row in view", about(shown(&[row("a", 1, 0)])), CannotTell(Missing::Partial)),
                ("error", about(unread(Missing::Failed(500))), CannotTell(Missing::Failed(500))),
                ("another seller’s", about(of_partner(sku(&[unlimited("a")]))), CannotTell(at_partner())),
            ],
        );
    }

    #[test]
    fn it_is_only_worth_knowing() {
        let found = check(&about(sku(&[unlimited("a")]))).expect("everything is known");
        assert_eq!(found[0].severity, super::super::Severity::Note);
        assert!(found[0].why.en.contains("1,000,000"));
    }
}
