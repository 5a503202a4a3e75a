//! The checkout itself refuses the item: the proof, with what its codes mean.
//!
//! Source: Checkout API, cart simulation, and “Checkout error codes”, read 2026-08-21.

use super::judgement::each_sku;
use super::proof::{Proof, proof};
use super::{Certainty, Citation, Consequence, Evidence, Finding, Link, Rule, Severity};
use crate::codes::{self, Code};
use crate::domain::Quote;
use crate::facts::{Facts, Missing, Seen, SkuFacts};
use crate::say;
use crate::text::{Text, words};

pub(super) const RULE: Rule = Rule {
    id: "refused-by-checkout",
    title: Text::of("The checkout would sell it", "O checkout venderia o item", "El checkout vendería el ítem"),
    link: Link::Checkout,
    severity: Severity::Blocks,
    sources: &[
        Citation { name: "Checkout API: Cart simulation", read: "2026-08-07" },
        Citation { name: "Checkout error codes", read: "2026-08-21" },
    ],
    check,
};

fn check(facts: &Facts) -> Result<Vec<Finding>, Missing> {
    each_sku(facts, |sku| match proof(facts, sku) {
        Proof::Sells(_) => Ok(Vec::new()),
        Proof::Refuses(seen) => Ok(vec![refusal(sku, seen)]),
        Proof::Unproven(reason) => Err(reason),
    })
}

fn refusal(sku: &SkuFacts, seen: &Seen<Quote>) -> Finding {
    let codes = explained(&seen.value);
    let why = match &seen.value {
        quote if !is_available(quote) => codes.first().map_or(NOT_DOCUMENTED, |code| code.means.clone()),
        quote if is_short(quote) => FEWER,
        _ => NO_DELIVERY,
    };
    Finding {
        sku: Some(sku.id),
        severity: Severity::Blocks,
        consequence: Consequence::BlocksPurchase,
        certainty: Certainty::Proven,
        evidence: evidence(seen),
        ..Finding::of(RULE.id, says(sku, &seen.value), why)
    }
}

/// It would sell the item, but not as many as were asked for, or not to the address.
fn is_available(quote: &Quote) -> bool {
    quote.sells() == Some(true)
}

fn is_short(quote: &Quote) -> bool {
    quote.quantity.is_some_and(|units| units < i64::from(quote.asked))
}

/// What the codes of the answer mean, the item's own availability first; each once.
fn explained(quote: &Quote) -> Vec<&'static Code> {
    let mut known: Vec<&'static Code> = Vec::new();
    for code in quote.availability.iter().chain(&quote.codes).filter_map(|code| codes::find(code)) {
        if !known.contains(&code) {
            known.push(code);
        }
    }
    known
}

fn says(sku: &SkuFacts, quote: &Quote) -> Text {
    let id = sku.id;
    if is_available(quote) && !is_short(quote) {
        return say! {
            en: "The checkout has SKU {id}, but lists no way to deliver it to this address.",
            pt: "O checkout tem o SKU {id}, mas não lista como entregá-lo neste endereço.",
            es: "El checkout tiene el SKU {id}, pero no lista cómo entregarlo en esta dirección.",
        };
    }
    if is_available(quote) {
        let (asked, units) = (quote.asked, quote.quantity.unwrap_or_default().max(0));
        return say! {
            en: "The checkout would sell {units} of the {asked} units of SKU {id} that you asked for.",
            pt: "O checkout venderia {units} das {asked} unidades do SKU {id} que você pediu.",
            es: "El checkout vendería {units} de las {asked} unidades del SKU {id} que pediste.",
        };
    }
    let code = quote.availability.as_ref().or(quote.codes.first()).map(|code| short(code)).unwrap_or_default();
    say! {
        en: "The checkout refuses SKU {id}: {code}.",
        pt: "O checkout recusa o SKU {id}: {code}.",
        es: "El checkout rechaza el SKU {id}: {code}.",
    }
}

/// A code is a word; whatever is longer is not one.
fn short(code: &str) -> String {
    code.chars().filter(|letter| letter.is_ascii_alphanumeric() || "._-".contains(*letter)).take(40).collect()
}

fn evidence(seen: &Seen<Quote>) -> Vec<Evidence> {
    let quote = &seen.value;
    let is_nowhere = is_available(quote) && quote.lists_no_delivery();
    let value = |value: &String| match Text::same(short(value)) {
        said if is_nowhere => Text::list(&[said, words::QUOTE_NO_DELIVERY]),
        said => said,
    };
    let availability = quote.availability.as_ref().map(|said| Evidence::of(seen, words::QUOTE, value(said)));
    let others = quote.codes.iter().chain(&quote.notes).filter(|code| quote.availability.as_ref() != Some(code));
    let codes: Vec<String> = others.map(|code| short(code)).collect();
    let messages = (!codes.is_empty()).then(|| Evidence::of(seen, words::QUOTE_CODES, Text::same(codes.join(", "))));
    availability.into_iter().chain(messages).collect()
}

const NOT_DOCUMENTED: Text =
    Text::of("VTEX does not document this code.", "A VTEX não documenta este código.", "VTEX no documenta este código.");
const FEWER: Text = Text::of(
    "There are fewer units to sell than you asked for.",
    "Há menos unidades para vender do que você pediu.",
    "Hay menos unidades para vender de las que pediste.",
);
const NO_DELIVERY: Text = Text::of(
    "Its answer for this address has no delivery option.",
    "A resposta para este endereço não tem opção de entrega.",
    "La respuesta para esta dirección no tiene opción de entrega.",
);

#[cfg(test)]
mod tests {
    use super::super::samples::shipping::*;
    use super::super::samples::{Says::*, *};
    use super::*;
    use crate::domain::{Basket, SkuId};
    use crate::facts::Known;

    fn to_door(options: &[&str]) -> Facts {
        here(delivered(quoted(sku(&[row("a", 5, 0)]), "available"), "available", options))
    }

    #[test]
    fn judges() {
        let told = |availability: &str| about(quoted(sku(&[row("a", 5, 0)]), availability));
        let two = Facts { basket: Basket { quantity: 2, ..Basket::default() }, ..told("available") };
        let refused =
            Facts { skus: vec![SkuFacts { quote: Missing::TooManyRequests(None).into(), ..sku(&[]) }], ..told("available") };
        table(
            &RULE,
            vec![
                ("it sells", told("available"), Quiet),
                ("no stock", told("withoutStock"), Fires(1)),
                ("a new code", told("somethingNew"), Fires(1)),
                ("another question", two, CannotTell(Missing::NotAsked)),
                ("no answer", refused, CannotTell(Missing::TooManyRequests(None))),
                ("not asked", about(sku(&[row("a", 5, 0)])), CannotTell(Missing::NotAsked)),
                ("no delivery to the address", to_door(&[]), Fires(1)),
                ("delivered", to_door(&["Post"]), Quiet),
            ],
        );
    }

    #[test]
    fn an_item_without_delivery_is_not_called_too_few() {
        let found = check(&to_door(&[])).expect("the answer is known");
        assert!(found[0].says.en.contains("no way to deliver") && found[0].why == NO_DELIVERY, "{:?}", found[0]);
    }

    #[test]
    fn the_codes_are_explained_and_nothing_longer_is_repeated() {
        let mut known = quoted(sku(&[]), "withoutStock");
        if let Known::Seen(seen) = &mut known.quote {
            seen.value.codes.push("<b>ana@demoshop.example</b> wrote a whole sentence of more than forty letters".into());
        }
        let found = check(&about(known)).expect("the answer is known");
        assert_eq!((found[0].certainty, found[0].sku), (Certainty::Proven, Some(SkuId(301))));
        assert!(found[0].why.en.contains("no units"), "{}", found[0].why.en);
        let told = format!("{:?}", found[0].evidence);
        assert!(!told.contains('@') && !told.contains('<'), "{told}");
    }
}
