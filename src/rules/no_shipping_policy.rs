//! A loading dock without an active shipping policy sends nothing.
//!
//! Source: “Which logistics settings can impact the product availability in the cart”, read 2026-08-21.

use super::road::{Broken, Stage, Told, each_broken_row};
use super::{Citation, Evidence, Finding, Link, Rule, Severity, labels};
use crate::domain::{Dock, Remedy, Setting, ShippingPolicy};
use crate::facts::{Facts, Missing};
use crate::say;
use crate::text::{Text, words};

pub(super) const RULE: Rule = Rule {
    id: "no-shipping-policy",
    title: Text::of(
        "The active loading docks of units have a shipping policy",
        "As docas ativas das unidades têm uma política de envio",
        "Los muelles activos de las unidades tienen una política de envío",
    ),
    link: Link::Shipping,
    severity: Severity::Blocks,
    sources: &[Citation { name: "Which logistics settings can impact the product availability in the cart", read: "2026-08-21" }],
    check,
};

fn check(facts: &Facts) -> Result<Vec<Finding>, Missing> {
    each_broken_row(facts, RULE.id, Stage::Policy, told)
}

fn told(broken: &Broken) -> Told {
    let (id, name, docks) = (broken.sku.id, &broken.line.name, broken.docks());
    let all = || broken.faults.iter().filter_map(|fault| fault.dock);
    Told {
        says: say! {
            en: "The units of SKU {id} in “{name}” cannot be sent: loading dock {docks} has no active shipping policy.",
            pt: "As unidades do SKU {id} em “{name}” não podem ser enviadas: a doca {docks} não tem política de envio ativa.",
            es: "Las unidades del SKU {id} en “{name}” no se pueden enviar: el muelle {docks} no tiene una política de envío activa.",
        },
        why: WHY,
        evidence: all().filter_map(|dock| evidence(broken, dock)).collect(),
        remedies: all().flat_map(|dock| remedies(broken, dock)).collect(),
        known_issues: Vec::new(),
    }
}

fn linked<'a>(broken: &'a Broken, dock: &Dock) -> impl Iterator<Item = &'a ShippingPolicy> {
    let list = broken.facts.shop.policies.value().map(|policies| policies.list.as_slice()).unwrap_or_default();
    list.iter().filter(move |policy| policy.docks.as_ref().is_some_and(|docks| docks.contains(&dock.id)))
}

fn evidence(broken: &Broken, dock: &Dock) -> Option<Evidence> {
    let (seen, name) = (broken.facts.shop.policies.get().ok()?, &dock.name);
    let label = say! {
        en: "Shipping policies of loading dock {name}",
        pt: "Políticas de envio da doca {name}",
        es: "Políticas de envío del muelle {name}",
    };
    let off: Vec<Text> = linked(broken, dock).map(|policy| words::inactive(&policy.name)).collect();
    Some(Evidence::of(seen, label, if off.is_empty() { labels::NONE } else { Text::list(&off) }))
}

/// To activate one that is linked is less than to link one that is active.
fn remedies(broken: &Broken, dock: &Dock) -> Vec<Remedy> {
    let off = linked(broken, dock).map(|policy| Remedy::Set(Setting::ActivatePolicy(policy.id.clone())));
    let list = broken.facts.shop.policies.value().map(|policies| policies.list.as_slice()).unwrap_or_default();
    let is_any_active = list.iter().any(|policy| policy.active == Some(true));
    off.chain(is_any_active.then(|| Remedy::Set(Setting::LinkPolicy(dock.id.clone())))).collect()
}

const WHY: Text = Text::of(
    "The checkout offers what an active shipping policy carries from a linked loading dock.",
    "O checkout oferece o que uma política de envio ativa leva de uma doca associada.",
    "El checkout ofrece lo que una política de envío activa lleva desde un muelle asociado.",
);

#[cfg(test)]
mod tests {
    use super::super::samples::shipping::*;
    use super::super::samples::{Says::*, *};
    use super::*;

    #[test]
    fn judges() {
        let units = || about(sku(&[row("a", 5, 0)]));
        table(
            &RULE,
            vec![
                ("inactive", Shop::open().policy_off("post-a").around(units()), Fires(1)),
                ("not linked", Shop::open().policy("post-a", |policy| policy.docks = Some(vec![])).around(units()), Fires(1)),
                (
                    "another warehouse sends",
                    Shop::open().policy_off("post-a").around(about(sku(&[row("a", 5, 0), row("b", 5, 0)]))),
                    Fires(1),
                ),
                ("active and linked", Shop::open().around(units()), Quiet),
                ("a part of the list has one", Shop::open().policies_in_part().around(units()), Quiet),
                (
                    "a part of the list has none",
                    Shop::open().policy_off("post-a").policies_in_part().around(units()),
                    CannotTell(Missing::Partial),
                ),
                ("not asked", units(), CannotTell(Missing::NotAsked)),
                ("another seller’s", about(of_partner(sku(&[row("a", 5, 0)]))), CannotTell(at_partner())),
            ],
        );
    }

    #[test]
    fn the_linked_policy_is_switched_on_before_another_is_linked() {
        let found = check(&Shop::open().policy_off("post-a").around(about(sku(&[row("a", 5, 0)])))).expect("all is known");
        let ways: Vec<bool> =
            found[0].remedies.iter().map(|way| matches!(way, Remedy::Set(Setting::ActivatePolicy(_)))).collect();
        assert_eq!((found[0].severity, ways), (Severity::Blocks, vec![true, false]));
    }
}
