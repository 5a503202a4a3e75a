//! A cart that holds less than the shop's minimum cannot be ordered.
//!
//! Source: Checkout API, “Get orderForm configuration”, read 2026-08-07, and “Checkout error codes”, read 2026-08-21.

use super::judgement::{Judgement, skus, unread_skus};
use super::road::worth;
use super::{Citation, Evidence, Finding, Link, Rule, Severity};
use crate::domain::{CartRules, Cents, Remedy, Setting, Subject};
use crate::facts::{Facts, Missing, Seen, SkuFacts};
use crate::say;
use crate::text::{Text, amount, number, words};

pub(super) const RULE: Rule = Rule {
    id: "below-cart-minimum",
    title: Text::of(
        "A cart with it alone reaches the minimum",
        "Um carrinho só com ele atinge o mínimo",
        "Un carrito solo con él alcanza el mínimo",
    ),
    link: Link::Cart,
    severity: Severity::Risk,
    sources: &[
        Citation { name: "Checkout API: Get orderForm configuration", read: "2026-08-07" },
        Citation { name: "Checkout error codes", read: "2026-08-21" },
    ],
    check,
};

/// An order was a cart that did reach it.
fn check(facts: &Facts) -> Result<Vec<Finding>, Missing> {
    if matches!(facts.subject, Subject::Order(_)) {
        return Ok(Vec::new());
    }
    let seen = facts.shop.cart.get()?;
    let (least_units, least_value) = limits(seen.value);
    if least_units.is_none() && least_value.is_none() {
        return Ok(Vec::new());
    }
    let mut judgement = Judgement::default();
    for sku in skus(facts) {
        let few = least_units.filter(|least| *least > facts.basket.quantity).map(|least| units(facts, sku, seen, least));
        match (few, least_value.map_or(Ok(None), |least| value(facts, sku, seen, least))) {
            (Some(few), Ok(Some(little))) => judgement.take(Ok(Some(both(few, little)))),
            (Some(few), _) => judgement.take(Ok(Some(few))),
            (None, little) => judgement.take(little),
        }
    }
    unread_skus(facts).into_iter().for_each(|reason| judgement.lacks(reason));
    judgement.done()
}

/// The limits that are any.
fn limits(cart: CartRules) -> (Option<u32>, Option<Cents>) {
    let units = cart.least_quantity.and_then(|least| u32::try_from(least).ok());
    (units.filter(|least| *least > 1), cart.least_value.filter(|least| least.0 > 0))
}

fn units(facts: &Facts, sku: &SkuFacts, seen: &Seen<CartRules>, least: u32) -> Finding {
    let (id, asked) = (sku.id, facts.basket.quantity);
    let says = say! {
        en: "The cart must hold {least} units; {asked} of SKU {id} alone cannot be ordered.",
        pt: "O carrinho precisa ter {least} unidades; {asked} do SKU {id}, sem mais nada, não pode ser pedido.",
        es: "El carrito debe tener {least} unidades; {asked} del SKU {id}, sin nada más, no se puede pedir.",
    };
    Finding {
        evidence: vec![Evidence::of(seen, words::VALUE_LEAST_QUANTITY, number(least.into()))],
        remedies: vec![Remedy::Set(Setting::AskFor(least)), Remedy::Set(Setting::LowerCartMinimum)],
        ..about(sku, says)
    }
}

fn value(facts: &Facts, sku: &SkuFacts, seen: &Seen<CartRules>, least: Cents) -> Result<Option<Finding>, Missing> {
    let worth = worth(facts, sku)?;
    if worth.value >= least {
        return Ok(None);
    }
    let (id, minimum, own) = (sku.id, amount(least.0), amount(worth.value.0));
    let says = say! {
        with minimum, own;
        en: "The cart must be worth {minimum}; SKU {id} alone comes to {own}.",
        pt: "O carrinho precisa valer {minimum}; o SKU {id}, sem mais nada, soma {own}.",
        es: "El carrito debe valer {minimum}; el SKU {id}, sin nada más, suma {own}.",
    };
    Ok(Some(Finding {
        evidence: vec![
            Evidence::of(seen, words::VALUE_LEAST_VALUE, amount(least.0)),
            Evidence::of(&worth, WORTH, amount(worth.value.0)),
        ],
        remedies: vec![Remedy::Set(Setting::LowerCartMinimum)],
        ..about(sku, says)
    }))
}

/// Too few and too little is one finding.
fn both(few: Finding, little: Finding) -> Finding {
    Finding {
        says: few.says.then(&little.says),
        evidence: few.evidence.into_iter().chain(little.evidence).collect(),
        remedies: vec![Remedy::Set(Setting::LowerCartMinimum)],
        ..few
    }
}

fn about(sku: &SkuFacts, says: Text) -> Finding {
    Finding { sku: Some(sku.id), severity: Severity::Risk, ..Finding::of(RULE.id, says, WHY) }
}

const WORTH: Text = Text::of("Price of the units asked for", "Preço das unidades pedidas", "Precio de las unidades pedidas");
const WHY: Text = Text::of(
    "A shopper who adds other items can order it; one who wants only this cannot.",
    "Quem adiciona outros itens pode comprá-lo; quem quer só este, não.",
    "Quien agrega otros artículos puede comprarlo; quien solo quiere este, no.",
);

#[cfg(test)]
mod tests {
    use super::super::samples::shipping::*;
    use super::super::samples::{self, Says::*, row, table, unread};
    use super::*;

    #[test]
    fn judges() {
        let of = |price| samples::about(priced(samples::sku(&[row("a", 5, 0)]), price, &[]));
        let unpriced = || samples::about(unread(Missing::NotAsked));
        table(
            &RULE,
            vec![
                ("too little", with_cart(of(Some(900)), None, Some(5_000)), Fires(1)),
                ("too few", with_cart(of(Some(900)), Some(3), None), Fires(1)),
                ("too few and too little", with_cart(of(Some(900)), Some(3), Some(5_000)), Fires(1)),
                ("enough", for_units(with_cart(of(Some(900)), Some(3), Some(5_000)), 6), Quiet),
                ("no minimum, no price", with_cart(unpriced(), Some(0), None), Quiet),
                ("no price", with_cart(unpriced(), None, Some(5_000)), CannotTell(Missing::NotAsked)),
                ("not asked", of(Some(900)), CannotTell(Missing::NotAsked)),
            ],
        );
    }
}
