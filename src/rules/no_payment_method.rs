//! A cart that no payment method is offered for cannot be paid.
//!
//! Source: Checkout API, “Cart simulation”, and “Checkout error codes” (CHK007), read 2026-08-21.

use super::judgement::each_sku;
use super::proof::{answered, asks_for_delivery};
use super::{Certainty, Citation, Consequence, Evidence, Finding, Link, Rule, Severity, labels};
use crate::domain::{Quote, Remedy, Setting};
use crate::facts::{Facts, Missing, Seen, SkuFacts};
use crate::say;
use crate::text::{Text, words};

pub(super) const RULE: Rule = Rule {
    id: "no-payment-method",
    title: Text::of(
        "What the checkout sells can be paid",
        "O que o checkout vende pode ser pago",
        "Lo que el checkout vende se puede pagar",
    ),
    link: Link::Payment,
    severity: Severity::Blocks,
    sources: &[
        Citation { name: "Checkout API: Cart simulation", read: "2026-08-07" },
        Citation { name: "Checkout error codes", read: "2026-08-21" },
    ],
    check,
};

/// An answer that refuses the item has nothing to be paid.
fn check(facts: &Facts) -> Result<Vec<Finding>, Missing> {
    each_sku(facts, |sku| {
        let seen = answer(facts, sku)?;
        match (seen.value.sells(), &seen.value.payments) {
            (Some(true), Some(payments)) if payments.is_empty() => Ok(vec![finding(facts, sku, seen)]),
            (Some(true), None) => Err(Missing::Malformed),
            _ => Ok(Vec::new()),
        }
    })
}

/// With the address if that is asked about, for some ways to pay depend on it: the answer without it proves nothing then.
fn answer<'a>(facts: &Facts, sku: &'a SkuFacts) -> Result<&'a Seen<Quote>, Missing> {
    answered(facts, sku, if asks_for_delivery(facts) { &sku.delivery } else { &sku.quote })
}

fn finding(facts: &Facts, sku: &SkuFacts, seen: &Seen<Quote>) -> Finding {
    let id = sku.id;
    let says = match &facts.basket.channel {
        Some(channel) => say! {
            en: "The checkout offers no way to pay for SKU {id} in sales channel {channel}.",
            pt: "O checkout não oferece como pagar o SKU {id} no canal de vendas {channel}.",
            es: "El checkout no ofrece cómo pagar el SKU {id} en el canal de ventas {channel}.",
        },
        None => say! {
            en: "The checkout offers no way to pay for SKU {id}.",
            pt: "O checkout não oferece como pagar o SKU {id}.",
            es: "El checkout no ofrece cómo pagar el SKU {id}.",
        },
    };
    Finding {
        sku: Some(id),
        severity: Severity::Blocks,
        consequence: Consequence::BlocksPurchase,
        certainty: Certainty::Proven,
        evidence: vec![Evidence::of(seen, words::VALUE_PAYMENTS, labels::NONE)],
        remedies: vec![Remedy::Set(Setting::OfferPayment(facts.basket.channel.clone()))],
        ..Finding::of(RULE.id, says, WHY)
    }
}

const WHY: Text = Text::of(
    "It is available, but an order needs an active payment condition that applies to this cart and sales channel.",
    "Ele está disponível, mas um pedido precisa de uma condição de pagamento ativa que valha para este carrinho e canal de vendas.",
    "Está disponible, pero un pedido necesita una condición de pago activa que valga para este carrito y canal de ventas.",
);

#[cfg(test)]
mod tests {
    use super::super::samples::shipping::*;
    use super::super::samples::{Says::*, *};
    use super::*;
    use crate::facts::Known;

    fn unpaid() -> SkuFacts {
        payable(quoted(sku(&[]), "available"), Some(&[]))
    }

    fn delivered_and_paid(payments: &[&str]) -> SkuFacts {
        let mut sku = delivered(unpaid(), "available", &["Post"]);
        if let Known::Seen(seen) = &mut sku.delivery {
            seen.value.payments = Some(payments.iter().map(|name| (*name).to_owned()).collect());
        }
        sku
    }

    #[test]
    fn judges() {
        let of = |availability: &str, payments: Option<&[&str]>| about(payable(quoted(sku(&[]), availability), payments));
        table(
            &RULE,
            vec![
                ("none", of("available", Some(&[])), Fires(1)),
                ("one", of("available", Some(&["Visa"])), Quiet),
                ("refused: nothing to pay", of("withoutStock", Some(&[])), Quiet),
                ("refused and not said", of("withoutStock", None), Quiet),
                ("not said", of("available", None), CannotTell(Missing::Malformed)),
                ("another question", for_units(of("available", Some(&[])), 2), CannotTell(Missing::NotAsked)),
                ("not asked", about(sku(&[])), CannotTell(Missing::NotAsked)),
                ("the address may allow more", here(unpaid()), CannotTell(Missing::NotAsked)),
                ("the address allows some", here(delivered_and_paid(&["Visa"])), Quiet),
                ("the address allows none either", here(delivered_and_paid(&[])), Fires(1)),
            ],
        );
    }
}
