//! An item that must travel in a certain way is carried only by a shipping policy that offers it.
//!
//! Source: “Which logistics settings can impact the product availability in the cart”, read 2026-08-21.

use super::road::{Broken, Stage, Told, each_broken_row, modal};
use super::{Citation, Evidence, Finding, Link, Rule, Severity, labels};
use crate::domain::{Remedy, Setting, ShippingPolicy};
use crate::facts::{Facts, Missing};
use crate::say;
use crate::text::Text;

pub(super) const RULE: Rule = Rule {
    id: "modal-not-carried",
    title: Text::of("It is not kept back for its modal", "Não fica retido pelo modal", "No queda retenido por su modal"),
    link: Link::Shipping,
    severity: Severity::Blocks,
    sources: &[Citation { name: "Which logistics settings can impact the product availability in the cart", read: "2026-08-21" }],
    check,
};

fn check(facts: &Facts) -> Result<Vec<Finding>, Missing> {
    each_broken_row(facts, RULE.id, Stage::Modal, told)
}

fn told(broken: &Broken) -> Told {
    let (id, name, policies) = (broken.sku.id, &broken.line.name, broken.policies());
    let own = modal(broken.sku).ok();
    let says = match own.as_ref().and_then(|seen| seen.value.clone()) {
        Some(modal) => say! {
            en: "SKU {id} travels as {modal}, which shipping policy {policies} does not carry from “{name}”.",
            pt: "O SKU {id} viaja como {modal}, que a política de envio {policies} não leva de “{name}”.",
            es: "El SKU {id} viaja como {modal}, que la política de envío {policies} no lleva desde “{name}”.",
        },
        None => say! {
            en: "Shipping policy {policies} carries only items with a modal from “{name}”, and SKU {id} has none.",
            pt: "A política de envio {policies} só leva itens com modal de “{name}”, e o SKU {id} não tem nenhum.",
            es: "La política de envío {policies} solo lleva artículos con modal desde “{name}”, y el SKU {id} no tiene ninguno.",
        },
    };
    let label = Text::of("Modal of the SKU", "Modal do SKU", "Modal de carga del SKU");
    let shown = |modal: &Option<String>| modal.clone().map_or(labels::NONE, Text::same);
    let seen = broken.facts.shop.policies.get().ok();
    let carried = |policy: &ShippingPolicy| Some(Evidence::of(seen?, carried_by(policy), modals(policy)));
    let own = own.map(|seen| Evidence::of(&seen, label, shown(&seen.value)));
    Told {
        says,
        why: WHY,
        evidence: own.into_iter().chain(broken.faults.iter().filter_map(|fault| carried(fault.policy?))).collect(),
        remedies: vec![Remedy::Set(Setting::WidenPolicy(id))],
        known_issues: Vec::new(),
    }
}

fn carried_by(policy: &ShippingPolicy) -> Text {
    let name = &policy.name;
    say! {
        en: "Modals of shipping policy {name}",
        pt: "Modais da política de envio {name}",
        es: "Modales de la política de envío {name}",
    }
}

fn modals(policy: &ShippingPolicy) -> Text {
    let names: Vec<Text> = policy.modals.iter().flatten().map(|modal| Text::same(modal.clone())).collect();
    if names.is_empty() { labels::NONE } else { Text::list(&names) }
}

const WHY: Text = Text::of(
    "The modal of the SKU and those of the shipping policy must match.",
    "O modal do SKU e os da política de envio precisam combinar.",
    "El modal del SKU y los de la política de envío tienen que coincidir.",
);

#[cfg(test)]
mod tests {
    use super::super::samples::shipping::*;
    use super::super::samples::{Says::*, *};
    use super::*;

    #[test]
    fn judges() {
        let strict = || {
            Shop::open().policy("post-a", |policy| {
                (policy.modals, policy.only_its_modals) = (Some(vec!["GLASS".into()]), Some(true));
            })
        };
        let of = |modal: Option<&str>| about(as_indexed(sku(&[row("a", 5, 0)]), |sku| sku.modal = modal.map(Into::into)));
        table(
            &RULE,
            vec![
                ("no policy carries it", Shop::open().around(of(Some("CHEMICALS"))), Fires(1)),
                ("only items with a modal", strict().around(of(None)), Fires(1)),
                ("carried", strict().around(of(Some("glass"))), Quiet),
                ("none and none needed", Shop::open().around(of(None)), Quiet),
                (
                    "neither the SKU nor the index is read",
                    Shop::open().around(about(sku(&[row("a", 5, 0)]))),
                    CannotTell(Missing::NotAsked),
                ),
                ("not asked", of(Some("CHEMICALS")), CannotTell(Missing::NotAsked)),
                ("another seller’s", about(of_partner(sku(&[row("a", 5, 0)]))), CannotTell(at_partner())),
            ],
        );
    }
}
