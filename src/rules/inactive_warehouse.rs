//! Units in an inactive warehouse are not sold.
//!
//! Source: “Which logistics settings can impact the product availability in the cart”, read 2026-08-21.

use super::road::{Broken, Stage, Told, each_broken_row};
use super::{Citation, Evidence, Finding, Link, Rule, Severity, labels};
use crate::domain::{Remedy, Setting};
use crate::facts::{Facts, Missing};
use crate::say;
use crate::text::Text;

pub(super) const RULE: Rule = Rule {
    id: "inactive-warehouse",
    title: Text::of(
        "The warehouses with units are active",
        "Os estoques com unidades estão ativos",
        "Los almacenes con unidades están activos",
    ),
    link: Link::Shipping,
    severity: Severity::Blocks,
    sources: &[Citation { name: "Which logistics settings can impact the product availability in the cart", read: "2026-08-21" }],
    check,
};

fn check(facts: &Facts) -> Result<Vec<Finding>, Missing> {
    each_broken_row(facts, RULE.id, Stage::Warehouse, told)
}

fn told(broken: &Broken) -> Told {
    let (id, name) = (broken.sku.id, &broken.line.name);
    let warehouse = broken.faults[0].warehouse;
    let seen = broken.facts.shop.warehouses.get().ok();
    Told {
        says: say! {
            en: "Warehouse “{name}” is inactive, so the units of SKU {id} in it cannot be sold.",
            pt: "O estoque “{name}” está inativo, então as unidades do SKU {id} nele não podem ser vendidas.",
            es: "El almacén “{name}” está inactivo, así que sus unidades del SKU {id} no se pueden vender.",
        },
        why: WHY,
        evidence: seen.map(|seen| Evidence::of(seen, labels::warehouse(name), labels::INACTIVE)).into_iter().collect(),
        remedies: vec![Remedy::Set(Setting::ActivateWarehouse(warehouse.id.clone()))],
        known_issues: Vec::new(),
    }
}

const WHY: Text = Text::of(
    "The store takes units from active warehouses only.",
    "A loja só tira unidades de estoques ativos.",
    "La tienda solo toma unidades de almacenes activos.",
);

#[cfg(test)]
mod tests {
    use super::super::samples::shipping::*;
    use super::super::samples::{Says::*, *};
    use super::*;

    #[test]
    fn judges() {
        let off = || Shop::open().warehouse_off("a");
        let units = || about(sku(&[row("a", 5, 0)]));
        table(
            &RULE,
            vec![
                ("the only warehouse with units", off().around(units()), Fires(1)),
                ("another warehouse sells", off().around(about(sku(&[row("a", 5, 0), row("b", 5, 0)]))), Fires(1)),
                ("an unlimited row", off().around(about(sku(&[unlimited("a")]))), Fires(1)),
                ("active", Shop::open().around(units()), Quiet),
                ("no units in it", off().around(about(sku(&[row("a", 5, 5), row("b", 5, 0)]))), Quiet),
                (
                    "a warehouse that VTEX does not list",
                    Shop::open().around(about(sku(&[row("gone", 5, 0)]))),
                    CannotTell(Missing::NotFound),
                ),
                ("not asked", units(), CannotTell(Missing::NotAsked)),
                ("stock unread", off().around(about(unread(Missing::NoSession))), CannotTell(Missing::NoSession)),
                ("a part of the rows", Shop::open().around(about(shown(&[row("a", 5, 0)]))), CannotTell(Missing::Partial)),
                ("another seller’s", about(of_partner(sku(&[row("a", 5, 0)]))), CannotTell(at_partner())),
            ],
        );
    }
}
