//! Units behind an inactive loading dock are not sold.
//!
//! Source: “Which logistics settings can impact the product availability in the cart”, read 2026-08-21.

use super::road::{Broken, Stage, Told, each_broken_row};
use super::{Citation, Evidence, Finding, Link, Rule, Severity, labels};
use crate::domain::{Dock, Remedy, Setting};
use crate::facts::{Facts, Missing};
use crate::say;
use crate::text::Text;

pub(super) const RULE: Rule = Rule {
    id: "inactive-dock",
    title: Text::of(
        "No units wait behind an inactive loading dock",
        "Nenhuma unidade espera atrás de uma doca inativa",
        "Ninguna unidad espera detrás de un muelle inactivo",
    ),
    link: Link::Shipping,
    severity: Severity::Blocks,
    sources: &[Citation { name: "Which logistics settings can impact the product availability in the cart", read: "2026-08-21" }],
    check,
};

fn check(facts: &Facts) -> Result<Vec<Finding>, Missing> {
    each_broken_row(facts, RULE.id, Stage::Dock, told)
}

fn told(broken: &Broken) -> Told {
    let (id, name, docks) = (broken.sku.id, &broken.line.name, broken.docks());
    let all = || broken.faults.iter().filter_map(|fault| fault.dock);
    let seen = broken.facts.shop.docks.get().ok();
    let inactive = |dock: &Dock| Some(Evidence::of(seen?, labels::dock(&dock.name), labels::INACTIVE));
    Told {
        says: say! {
            en: "The units of SKU {id} in “{name}” cannot be sold: inactive loading dock {docks}.",
            pt: "As unidades do SKU {id} em “{name}” não podem ser vendidas: doca inativa {docks}.",
            es: "Las unidades del SKU {id} en “{name}” no se pueden vender: muelle inactivo {docks}.",
        },
        why: WHY,
        evidence: all().filter_map(inactive).collect(),
        remedies: all().map(|dock| Remedy::Set(Setting::ActivateDock(dock.id.clone()))).collect(),
        known_issues: Vec::new(),
    }
}

const WHY: Text = Text::of(
    "The store ships through active loading docks only.",
    "A loja só envia por docas ativas.",
    "La tienda solo envía por muelles activos.",
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
                ("inactive", Shop::open().dock_off("dock-a").around(units()), Fires(1)),
                ("active", Shop::open().around(units()), Quiet),
                (
                    "the warehouse is inactive in the first place",
                    Shop::open().dock_off("dock-a").warehouse_off("a").around(units()),
                    Quiet,
                ),
                ("no units behind it", Shop::open().dock_off("dock-b").around(units()), Quiet),
                ("not asked", units(), CannotTell(Missing::NotAsked)),
                ("another seller’s", about(of_partner(sku(&[row("a", 5, 0)]))), CannotTell(at_partner())),
            ],
        );
    }
}
