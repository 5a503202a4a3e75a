//! A package larger than a shipping policy takes is not carried by it.
//!
//! Source: “Which logistics settings can impact the product availability in the cart”, read 2026-08-21.

use super::road::{Broken, Stage, Told, each_broken_row, measures};
use super::{Citation, Evidence, Finding, Link, Rule, Severity, labels};
use crate::domain::{Dimension, Remedy, Setting, ShippingPolicy, Thousandths};
use crate::facts::{Facts, Missing};
use crate::say;
use crate::text::Text;

pub(super) const RULE: Rule = Rule {
    id: "too-large-for-shipping",
    title: Text::of("It is not kept back for its size", "Não fica retido pelo tamanho", "No queda retenido por su tamaño"),
    link: Link::Shipping,
    severity: Severity::Blocks,
    sources: &[Citation { name: "Which logistics settings can impact the product availability in the cart", read: "2026-08-21" }],
    check,
};

fn check(facts: &Facts) -> Result<Vec<Finding>, Missing> {
    each_broken_row(facts, RULE.id, Stage::Size, told)
}

fn told(broken: &Broken) -> Told {
    let (id, name, policies) = (broken.sku.id, &broken.line.name, broken.policies());
    let own = measures(broken.sku).ok().map(|seen| Evidence::of(&seen, PACKAGE, edges(&seen.value)));
    let seen = broken.facts.shop.policies.get().ok();
    let limits = |policy: &ShippingPolicy| Some(Evidence::of(seen?, labels::policy(&policy.name), limits(policy)));
    Told {
        says: say! {
            en: "SKU {id} is too large for shipping policy {policies}, which carries it from “{name}”.",
            pt: "O SKU {id} é grande demais para a política de envio {policies}, que o leva de “{name}”.",
            es: "El SKU {id} es demasiado grande para la política de envío {policies}, que lo lleva desde “{name}”.",
        },
        why: WHY,
        evidence: own.into_iter().chain(broken.faults.iter().filter_map(|fault| limits(fault.policy?))).collect(),
        remedies: vec![Remedy::Set(Setting::WidenPolicy(id))],
        known_issues: Vec::new(),
    }
}

fn edges(measures: &Dimension) -> Text {
    let edges = [measures.height, measures.width, measures.length].into_iter().flatten();
    Text::list(&edges.map(labels::measure).collect::<Vec<_>>())
}

fn limits(policy: &ShippingPolicy) -> Text {
    let zero = Thousandths(0);
    let edge = policy.largest_edge.filter(|edge| *edge > zero).map(labels::measure).map(|most| {
        say! { with most; en: "edge up to {most}", pt: "aresta até {most}", es: "arista hasta {most}" }
    });
    let sum = policy.largest_sum.filter(|sum| *sum > zero).map(labels::measure).map(|most| {
        say! { with most; en: "sum of edges up to {most}", pt: "soma das arestas até {most}", es: "suma de aristas hasta {most}" }
    });
    Text::list(&edge.into_iter().chain(sum).collect::<Vec<_>>())
}

const PACKAGE: Text = Text::of(
    "Height, width and length of the package",
    "Altura, largura e comprimento do pacote",
    "Altura, anchura y longitud del paquete",
);
const WHY: Text = Text::of(
    "Its longest edge, or its edges together, are over the limit. Check the measures of the SKU too: they may be wrong.",
    "A maior aresta, ou a soma delas, passa do limite. Confira também as medidas do SKU: podem estar erradas.",
    "Su arista más larga, o todas juntas, superan el límite. Revisa también las medidas del SKU: pueden estar mal.",
);

#[cfg(test)]
mod tests {
    use super::super::samples::shipping::*;
    use super::super::samples::{Says::*, *};
    use super::*;

    #[test]
    fn judges() {
        let narrow = || {
            Shop::open().policy("post-a", |policy| {
                (policy.largest_edge, policy.largest_sum) = (Some(Thousandths(100_000)), Some(Thousandths(200_000)));
            })
        };
        let of = |measures| about(as_indexed(active(sku(&[row("a", 5, 0)]), 301, true), |sku| sku.dimension = measures));
        table(
            &RULE,
            vec![
                ("an edge", narrow().around(of(package(10, 10, 120))), Fires(1)),
                ("the sum", narrow().around(of(package(99, 99, 99))), Fires(1)),
                ("just so", narrow().around(of(package(100, 50, 50))), Quiet),
                ("no limit", Shop::open().around(of(None)), Quiet),
                (
                    "a zero limit is none",
                    Shop::open()
                        .policy("post-a", |policy| policy.largest_edge = Some(Thousandths(0)))
                        .around(of(package(900, 1, 1))),
                    Quiet,
                ),
                ("no measures", narrow().around(of(None)), CannotTell(Missing::Malformed)),
                ("not asked", of(package(10, 10, 120)), CannotTell(Missing::NotAsked)),
                ("another seller’s", about(of_partner(sku(&[row("a", 5, 0)]))), CannotTell(at_partner())),
            ],
        );
    }
}
