//! Units in a warehouse that no loading dock is linked to never leave it.
//!
//! Source: “Which logistics settings can impact the product availability in the cart”, read 2026-08-21.

use super::road::{Broken, Stage, Told, each_broken_row};
use super::{Citation, Evidence, Finding, Link, Rule, Severity, labels};
use crate::domain::{Remedy, Setting};
use crate::facts::{Facts, Missing};
use crate::say;
use crate::text::Text;

pub(super) const RULE: Rule = Rule {
    id: "warehouse-without-dock",
    title: Text::of(
        "The warehouses with units have a loading dock",
        "Os estoques com unidades têm uma doca",
        "Los almacenes con unidades tienen un muelle",
    ),
    link: Link::Shipping,
    severity: Severity::Blocks,
    sources: &[Citation { name: "Which logistics settings can impact the product availability in the cart", read: "2026-08-21" }],
    check,
};

fn check(facts: &Facts) -> Result<Vec<Finding>, Missing> {
    each_broken_row(facts, RULE.id, Stage::DockLink, told)
}

fn told(broken: &Broken) -> Told {
    let (id, name) = (broken.sku.id, &broken.line.name);
    let docks = broken.facts.shop.docks.value().map(Vec::as_slice).unwrap_or_default();
    let link = Remedy::Set(Setting::LinkDock(broken.faults[0].warehouse.id.clone()));
    let seen = broken.facts.shop.warehouses.get().ok();
    let label = say! { en: "Loading docks of {name}", pt: "Docas de {name}", es: "Muelles de {name}" };
    Told {
        says: say! {
            en: "Warehouse “{name}” has no loading dock, so the units of SKU {id} in it cannot be sold.",
            pt: "O estoque “{name}” não tem doca, então as unidades do SKU {id} nele não podem ser vendidas.",
            es: "El almacén “{name}” no tiene muelle, así que sus unidades del SKU {id} no se pueden vender.",
        },
        why: WHY,
        evidence: seen.map(|seen| Evidence::of(seen, label, labels::NONE)).into_iter().collect(),
        remedies: docks.iter().any(|dock| dock.active == Some(true)).then_some(link).into_iter().collect(),
        known_issues: Vec::new(),
    }
}

const WHY: Text = Text::of(
    "Sales channels and shipping policies reach a warehouse through its loading docks.",
    "Canais de venda e políticas de envio chegam a um estoque pelas docas dele.",
    "Los canales de ventas y las políticas de envío llegan a un almacén por sus muelles.",
);

#[cfg(test)]
mod tests {
    use super::super::samples::shipping::*;
    use super::super::samples::{Says::*, *};
    use super::*;

    #[test]
    fn judges() {
        let units = || about(sku(&[row("a", 5, 0), row("b", 0, 0)]));
        table(
            &RULE,
            vec![
                ("no dock", Shop::open().without_docks("a").around(units()), Fires(1)),
                ("a dock", Shop::open().around(units()), Quiet),
                ("no units in it", Shop::open().without_docks("b").around(units()), Quiet),
                ("inactive too", Shop::open().without_docks("a").warehouse_off("a").around(units()), Fires(1)),
                ("not asked", units(), CannotTell(Missing::NotAsked)),
                ("another seller’s", about(of_partner(sku(&[row("a", 5, 0)]))), CannotTell(at_partner())),
            ],
        );
    }
}
