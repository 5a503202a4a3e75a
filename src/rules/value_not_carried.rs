//! A shipping policy takes orders of a certain worth only.
//!
//! Source: “Which logistics settings can impact the product availability in the cart” and known issue 553080, read 2026-08-21.

use super::proof::units_asked;
use super::road::{Broken, Stage, Told, each_broken_row, worth};
use super::{Citation, Evidence, Finding, KnownIssue, Link, Rule, Severity, labels};
use crate::domain::{Cents, Remedy, Setting, ShippingPolicy};
use crate::facts::{Facts, Missing};
use crate::say;
use crate::text::{Text, amount};

pub(super) const RULE: Rule = Rule {
    id: "value-not-carried",
    title: Text::of("It is not kept back for its worth", "Não fica retido pelo valor", "No queda retenido por su valor"),
    link: Link::Shipping,
    severity: Severity::Blocks,
    sources: &[
        Citation { name: "Which logistics settings can impact the product availability in the cart", read: "2026-08-21" },
        Citation { name: "Known issue 553080", read: "2026-08-21" },
    ],
    check,
};

fn check(facts: &Facts) -> Result<Vec<Finding>, Missing> {
    each_broken_row(facts, RULE.id, Stage::Value, told)
}

fn told(broken: &Broken) -> Told {
    let (id, name, policies) = (broken.sku.id, &broken.line.name, broken.policies());
    let units = units_asked(broken.facts, broken.sku.id);
    let worth = worth(broken.facts, broken.sku).ok();
    let own = worth.as_ref().map(|seen| {
        let label = say! { en: "Price of {units} units", pt: "Preço de {units} unidades", es: "Precio de {units} unidades" };
        Evidence::of(seen, if units > 1 { label } else { PRICE_OF_ONE }, amount(seen.value.0))
    });
    let seen = broken.facts.shop.policies.get().ok();
    let taken = |policy: &ShippingPolicy| Some(Evidence::of(seen?, labels::policy(&policy.name), limits(policy)));
    Told {
        says: say! {
            en: "Shipping policy {policies} does not carry an order of this worth from “{name}”, where SKU {id} has units.",
            pt: "A política de envio {policies} não leva um pedido deste valor de “{name}”, onde o SKU {id} tem unidades.",
            es: "La política de envío {policies} no lleva un pedido de este valor desde “{name}”, donde el SKU {id} tiene unidades.",
        },
        why: if is_below(broken) { TOO_LITTLE } else { TOO_MUCH },
        evidence: own.into_iter().chain(broken.faults.iter().filter_map(|fault| taken(fault.policy?))).collect(),
        remedies: vec![Remedy::Set(Setting::WidenPolicy(id))],
        known_issues: vec![KnownIssue::left(553_080, NEEDS_PRICE)],
    }
}

fn is_below(broken: &Broken) -> bool {
    let Ok(worth) = worth(broken.facts, broken.sku) else { return false };
    let least = broken.faults.iter().filter_map(|fault| fault.policy?.least_value);
    least.into_iter().any(|least| worth.value < least)
}

fn limits(policy: &ShippingPolicy) -> Text {
    let value = |limit: Option<Cents>| limit.filter(|limit| limit.0 > 0).map(|limit| amount(limit.0));
    let from = value(policy.least_value)
        .map(|least| say! { with least; en: "from {least}", pt: "a partir de {least}", es: "desde {least}" });
    let to = value(policy.most_value).map(|most| say! { with most; en: "up to {most}", pt: "até {most}", es: "hasta {most}" });
    Text::list(&from.into_iter().chain(to).collect::<Vec<_>>())
}

const PRICE_OF_ONE: Text = Text::of("Price of one unit", "Preço de uma unidade", "Precio de una unidad");
const TOO_LITTLE: Text = Text::of(
    "By itself it is worth less than the policy takes; a shopper can add other items.",
    "Sozinho ele vale menos do que a política aceita; o comprador pode adicionar outros itens.",
    "Por sí solo vale menos de lo que acepta la política; el comprador puede agregar otros artículos.",
);
const TOO_MUCH: Text = Text::of(
    "It is worth more than the policy takes.",
    "Ele vale mais do que a política aceita.",
    "Vale más de lo que acepta la política.",
);
const NEEDS_PRICE: Text = Text::of(
    "A simulation without a price ignores these limits; simulate with the price to see them.",
    "Uma simulação sem preço ignora esses limites; simule com o preço para vê-los.",
    "Una simulación sin precio ignora estos límites; simula con el precio para verlos.",
);

#[cfg(test)]
mod tests {
    use super::super::samples::shipping::*;
    use super::super::samples::{Says::*, *};
    use super::*;

    #[test]
    fn judges() {
        let capped = || Shop::open().policy("post-a", |policy| policy.most_value = Some(Cents(20_000)));
        let floored = || Shop::open().policy("post-a", |policy| policy.least_value = Some(Cents(1_000)));
        let of = |price| about(priced(active(sku(&[row("a", 5, 0)]), 301, true), price, &[]));
        table(
            &RULE,
            vec![
                ("too much", capped().around(of(Some(25_000))), Fires(1)),
                ("too much for so many", for_units(capped().around(of(Some(9_000))), 3), Fires(1)),
                ("too little", floored().around(of(Some(900))), Fires(1)),
                ("in between", capped().around(of(Some(20_000))), Quiet),
                ("no limits", Shop::open().around(of(None)), Quiet),
                ("no price", capped().around(of(None)), CannotTell(Missing::Partial)),
                ("not asked", of(Some(25_000)), CannotTell(Missing::NotAsked)),
                ("another seller’s", about(of_partner(sku(&[row("a", 5, 0)]))), CannotTell(at_partner())),
            ],
        );
    }

    #[test]
    fn too_little_is_a_risk_for_the_cart_may_grow() {
        let floored = Shop::open().policy("post-a", |policy| policy.least_value = Some(Cents(1_000)));
        let found = check(&floored.around(about(priced(active(sku(&[row("a", 5, 0)]), 301, true), Some(900), &[]))));
        assert_eq!(found.expect("all is known")[0].severity, Severity::Risk);
    }
}
