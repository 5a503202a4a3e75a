//! Warehouse ids that differ only in upper and lower case share their stock, while the shipping strategy keeps them apart.
//!
//! Source: known issue 346163, read 2026-08-21.

use super::own_stock::each_own_sku;
use super::{Certainty, Citation, Evidence, Finding, KnownIssue, Link, Rule, Severity, stock_row};
use crate::domain::{Place, StockLine, Warehouse, WarehouseId};
use crate::facts::{Facts, Missing, Seen, SkuFacts};
use crate::say;
use crate::text::Text;

pub(super) const RULE: Rule = Rule {
    id: "warehouse-ids-differ-in-case",
    title: Text::of(
        "Warehouse ids differ in more than upper and lower case",
        "Os IDs dos estoques diferem em mais que maiúsculas e minúsculas",
        "Los ID de los almacenes difieren en más que mayúsculas y minúsculas",
    ),
    link: Link::Stock,
    severity: Severity::Risk,
    sources: &[Citation { name: "Known issue 346163", read: "2026-08-21" }],
    check,
};

fn check(facts: &Facts) -> Result<Vec<Finding>, Missing> {
    each_own_sku(facts, |sku| {
        let rows = &sku.inventory.get()?.value;
        let seen = facts.shop.warehouses.get()?;
        let twins = |line: &StockLine| line.warehouse.as_ref().map(|id| twins(&seen.value, id)).unwrap_or_default();
        let mut told: Vec<WarehouseId> = Vec::new();
        let mut found = Vec::new();
        for line in rows.lines.iter().filter(|line| line.unlimited || line.total != 0 || line.reserved != 0) {
            let (Some(id), twins) = (&line.warehouse, twins(line)) else { continue };
            if !twins.is_empty() && !told.iter().any(|other| is_twin(other, id)) {
                told.push(id.clone());
                found.push(finding(sku, line, id, seen, &twins));
            }
        }
        if found.is_empty() && !rows.complete { Err(Missing::Partial) } else { Ok(found) }
    })
}

/// Warehouses whose id is this one in other letters.
fn twins<'a>(warehouses: &'a [Warehouse], id: &WarehouseId) -> Vec<&'a Warehouse> {
    warehouses.iter().filter(|warehouse| warehouse.id != *id && is_twin(&warehouse.id, id)).collect()
}

fn is_twin(one: &WarehouseId, other: &WarehouseId) -> bool {
    one.0.to_lowercase() == other.0.to_lowercase()
}

fn finding(sku: &SkuFacts, line: &StockLine, id: &WarehouseId, seen: &Seen<Vec<Warehouse>>, twins: &[&Warehouse]) -> Finding {
    let (number, name) = (sku.id, &line.name);
    let others = twins.iter().map(|twin| format!("“{}”", twin.id)).collect::<Vec<_>>().join(", ");
    let says = say! {
        en: "The id of warehouse “{id}” differs from {others} only in upper and lower case.",
        pt: "O ID do estoque “{id}” difere de {others} só em maiúsculas e minúsculas.",
        es: "El ID del almacén “{id}” difiere de {others} solo en mayúsculas y minúsculas.",
    };
    let label = Text::of("Warehouse id", "ID do estoque", "ID del almacén");
    let rows = sku.inventory.get().ok().map(|seen| stock_row::evidence(seen, line));
    let ids = twins.iter().map(|twin| Evidence::of(seen, label.clone(), Text::same(twin.id.0.clone())));
    Finding {
        sku: Some(number),
        warehouse: Some(name.clone()),
        severity: Severity::Risk,
        certainty: Certainty::Suspected,
        evidence: rows.into_iter().chain(ids).collect(),
        places: vec![Place::Available { sku: number, warehouse: name.clone() }],
        known_issues: vec![KnownIssue::open(346_163, SHARED)],
        ..Finding::of(RULE.id, says, WHY)
    }
}

const WHY: Text = Text::of(
    "Inventory Management shows the same units for both, but the checkout may find none in one of them.",
    "O Gerenciamento de inventário mostra as mesmas unidades para ambos, mas o checkout pode não encontrar nenhuma em um deles.",
    "La Gestión del stock muestra las mismas unidades para ambos, pero el checkout puede no encontrar ninguna en uno de ellos.",
);
const SHARED: Text = Text::of(
    "The inventory ignores upper and lower case in warehouse ids, the configuration does not; avoid such ids.",
    "O inventário ignora maiúsculas e minúsculas nos IDs de estoque, a configuração não; evite IDs assim.",
    "El inventario ignora mayúsculas y minúsculas en los ID de almacén, la configuración no; evita esos ID.",
);

#[cfg(test)]
mod tests {
    use super::super::samples::shipping::*;
    use super::super::samples::{Says::*, *};
    use super::*;

    #[test]
    fn judges() {
        let twins = || Shop::open().warehouse_named("b", "A");
        let units = || about(sku(&[row("a", 5, 0)]));
        table(
            &RULE,
            vec![
                ("two configured", twins().around(units()), Fires(1)),
                ("both have rows", twins().around(about(sku(&[row("a", 5, 0), row("A", 5, 0)]))), Fires(1)),
                ("the row and the configuration", Shop::open().around(about(sku(&[row("B", 5, 0)]))), Fires(1)),
                ("two that differ", Shop::open().around(units()), Quiet),
                ("nothing in it", twins().around(about(sku(&[row("a", 0, 0)]))), Quiet),
                ("not asked", units(), CannotTell(Missing::NotAsked)),
                ("stock unread", twins().around(about(unread(Missing::NoSession))), CannotTell(Missing::NoSession)),
                ("another seller’s", twins().around(about(of_partner(sku(&[row("a", 5, 0)])))), CannotTell(at_partner())),
            ],
        );
    }
}
