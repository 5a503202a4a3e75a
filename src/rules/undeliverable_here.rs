//! An item can be in stock and still not be delivered to the address that is asked about.
//!
//! Source: “Which logistics settings can impact the product availability in the cart” and “Checkout error codes”, read
//! 2026-08-21.

use super::judgement::each_sku;
use super::own_stock::is_here;
use super::proof::{answered, asks_for_delivery};
use super::{Certainty, Citation, Consequence, Evidence, Finding, KnownIssue, Link, Rule, Severity};
use crate::domain::{Quote, Remedy, Setting};
use crate::facts::{Facts, Missing, Seen, SkuFacts};
use crate::say;
use crate::text::{Text, words};

pub(super) const RULE: Rule = Rule {
    id: "undeliverable-here",
    title: Text::of(
        "It can be delivered to the address asked about, if any",
        "Pode ser entregue no endereço consultado, se houver",
        "Se puede entregar en la dirección consultada, si la hay",
    ),
    link: Link::Shipping,
    severity: Severity::Blocks,
    sources: &[
        Citation { name: "Which logistics settings can impact the product availability in the cart", read: "2026-08-21" },
        Citation { name: "Checkout error codes", read: "2026-08-21" },
    ],
    check,
};

/// The code of the checkout for an address that no shipping policy covers.
const UNDELIVERABLE: &str = "cannotBeDelivered";

fn check(facts: &Facts) -> Result<Vec<Finding>, Missing> {
    if !asks_for_delivery(facts) {
        return Ok(Vec::new());
    }
    each_sku(facts, |sku| {
        let here = answered(facts, sku, &sku.delivery)?;
        if !is_undeliverable(&here.value) {
            return Ok(Vec::new());
        }
        let anywhere = answered(facts, sku, &sku.quote)?;
        Ok(if anywhere.value.sells() == Some(true) { vec![finding(facts, sku, anywhere, here)] } else { Vec::new() })
    })
}

fn is_undeliverable(quote: &Quote) -> bool {
    let says_so = quote.availability.iter().chain(&quote.codes).any(|code| code == UNDELIVERABLE);
    says_so || (quote.sells() == Some(true) && quote.lists_no_delivery())
}

fn finding(facts: &Facts, sku: &SkuFacts, anywhere: &Seen<Quote>, here: &Seen<Quote>) -> Finding {
    let id = sku.id;
    let says = say! {
        en: "SKU {id} is sold, but cannot be delivered to this address.",
        pt: "O SKU {id} é vendido, mas não pode ser entregue neste endereço.",
        es: "El SKU {id} se vende, pero no se puede entregar en esta dirección.",
    };
    Finding {
        sku: Some(id),
        severity: Severity::Blocks,
        consequence: Consequence::BlocksPurchase,
        certainty: Certainty::Proven,
        evidence: vec![
            Evidence::of(anywhere, asked(anywhere, false), words::QUOTE_SELLS),
            Evidence::of(here, asked(here, true), words::QUOTE_NO_DELIVERY),
        ],
        // Another seller ships by its own policies.
        remedies: is_here(facts, sku).map(|()| Remedy::Set(Setting::CoverAddress(id))).into_iter().collect(),
        known_issues: vec![KnownIssue::open(621_230, SLOW)],
        ..Finding::of(RULE.id, says, WHY)
    }
}

const WHY: Text = Text::of(
    "No shipping policy that reaches its units covers this postal code for its weight, size, price and modal.",
    "Nenhuma política de envio que alcança as unidades atende este CEP para o peso, o tamanho, o preço e o modal dele.",
    "Ninguna política de envío que llega a sus unidades cubre este código postal para su peso, tamaño, precio y modal.",
);
const SLOW: Text = Text::of(
    "A freight table that was just changed can take long to show; the workaround is to upload it again.",
    "Uma planilha de frete recém-alterada pode demorar a aparecer; a solução de contorno é enviá-la de novo.",
    "Una planilla de flete recién cambiada puede tardar en verse; la solución alternativa es volver a subirla.",
);

fn asked(seen: &Seen<Quote>, has_address: bool) -> Text {
    let quote = &seen.value;
    words::value_quote(quote.channel.as_ref().map(|channel| channel.0.as_str()), quote.asked, has_address)
}

#[cfg(test)]
mod tests {
    use super::super::samples::shipping::*;
    use super::super::samples::{Says::*, *};
    use super::*;

    #[test]
    fn judges() {
        let of = |quote: &str, delivery: &str, options: &[&str]| here(delivered(quoted(sku(&[]), quote), delivery, options));
        table(
            &RULE,
            vec![
                ("not to this address", of("available", "cannotBeDelivered", &[]), Fires(1)),
                ("no option", of("available", "available", &[]), Fires(1)),
                ("delivered", of("available", "available", &["Post"]), Quiet),
                ("out of stock anyway", of("withoutStock", "withoutStock", &[]), Quiet),
                ("no address asked", about(sku(&[])), Quiet),
                ("not asked with the address", here(quoted(sku(&[]), "available")), CannotTell(Missing::NotAsked)),
                ("not asked without it", here(delivered(sku(&[]), "cannotBeDelivered", &[])), CannotTell(Missing::NotAsked)),
            ],
        );
    }
}
