//! A SKU without a price in the sales channel cannot be bought.
//!
//! Sources: Pricing API, “Get price”, read 2026-08-07; “Checkout error codes”, read 2026-08-21.

use super::judgement::each_sku;
use super::proof::{answered, units_asked};
use super::{Certainty, Citation, Consequence, Evidence, Finding, Link, Rule, Severity, labels};
use crate::domain::{Cents, FixedPrice, Price, Quote, Remedy, SalesChannel, Setting};
use crate::facts::{Facts, Missing, Seen, SkuFacts};
use crate::say;
use crate::text::{Text, amount, words};

pub(super) const RULE: Rule = Rule {
    id: "no-price",
    title: Text::of("It has a price", "Tem um preço", "Tiene un precio"),
    link: Link::Price,
    severity: Severity::Blocks,
    sources: &[
        Citation { name: "Pricing API: Get price", read: "2026-08-07" },
        Citation { name: "Pricing API: Get computed price by price table", read: "2026-08-07" },
        Citation { name: "Checkout error codes", read: "2026-08-21" },
    ],
    check,
};

/// What VTEX shows as the price of an item that has none, in hundredths.
const NO_PRICE: Cents = Cents(999_987_600);

/// The codes of the checkout for an item that has none: none listed, none from the promotions, none from the seller, an empty one.
const CODES: [&str; 4] = ["withoutPrice", "withoutPriceRnB", "withoutPriceFulfillment", "nullPrice"];

fn check(facts: &Facts) -> Result<Vec<Finding>, Missing> {
    each_sku(facts, |sku| Ok(judge(facts, sku)?.into_iter().collect()))
}

/// A checkout that sells it has a price for it: a shop may inherit its prices from another account.
fn judge(facts: &Facts, sku: &SkuFacts) -> Result<Option<Finding>, Missing> {
    let answer = answered(facts, sku, &sku.quote).ok();
    if answer.is_some_and(|seen| seen.value.sells() == Some(true) && seen.value.price != Some(NO_PRICE)) {
        return Ok(None);
    }
    let named = answer.filter(|seen| names_no_price(&seen.value));
    let found = match (sku.price.get(), answer.filter(|seen| seen.value.price == Some(NO_PRICE))) {
        (Ok(seen), _) => of_prices(facts, sku, seen),
        (Err(_), Some(seen)) => Some(doubted(sku, vec![Evidence::of(seen, words::VALUE_PRICE, labels::NONE)])),
        (Err(_), None) if named.is_some() => Some(doubted(sku, Vec::new())),
        (Err(reason), None) => return Err(reason),
    };
    Ok(match named {
        Some(seen) => found.map(|found| proven(found, sku, seen)),
        None => found,
    })
}

/// Whether the checkout itself gives the missing price as the reason.
fn names_no_price(quote: &Quote) -> bool {
    let mut codes = quote.availability.iter().chain(&quote.codes);
    quote.sells() == Some(false) && codes.any(|code| CODES.contains(&code.as_str()))
}

fn of_prices(facts: &Facts, sku: &SkuFacts, seen: &Seen<Price>) -> Option<Finding> {
    let price = &seen.value;
    let (asked, units) = (facts.basket.channel.as_ref(), units_asked(facts, sku.id));
    let holds = |fixed: &FixedPrice| asked.is_some_and(|channel| channel.0 == fixed.table) && fixed.from_quantity <= units;
    if price.base.is_some() || price.fixed.iter().any(holds) {
        return None;
    }
    // Inherited, or computed from a rule of the table: where it comes from does not matter.
    let computed = sku.computed.get().ok();
    if computed.is_some_and(|seen| seen.value.is_some()) {
        return None;
    }
    let mut evidence = vec![Evidence::of(seen, words::VALUE_PRICE, labels::NONE)];
    evidence.extend(computed.zip(asked).map(|(seen, channel)| Evidence::of(seen, computed_for(channel), labels::NONE)));
    if price.fixed.is_empty() {
        return Some(doubted(sku, evidence));
    }
    let fixed = price.fixed.iter().map(|fixed| {
        let (table, units) = (&fixed.table, fixed.from_quantity);
        let label = say! {
            en: "Price table {table}, from {units} on",
            pt: "Tabela de preço {table}, a partir de {units}",
            es: "Tabla de precios {table}, desde {units}",
        };
        Evidence::of(seen, label, amount(fixed.value.0))
    });
    let evidence = evidence.into_iter().chain(fixed).collect();
    Some(Finding { says: elsewhere(facts, sku), why: WHY_ELSEWHERE, ..doubted(sku, evidence) })
}

fn computed_for(channel: &SalesChannel) -> Text {
    say! {
        en: "Price computed for sales channel {channel}",
        pt: "Preço calculado para o canal de vendas {channel}",
        es: "Precio calculado para el canal de ventas {channel}",
    }
}

/// That VTEX gives no price proves nothing: it does not document how it answers for a SKU without one, and a price may be inherited.
fn doubted(sku: &SkuFacts, evidence: Vec<Evidence>) -> Finding {
    let id = sku.id;
    let says = say! {
        en: "VTEX has no price of its own for SKU {id}.",
        pt: "A VTEX não tem um preço próprio para o SKU {id}.",
        es: "VTEX no tiene un precio propio para el SKU {id}.",
    };
    Finding {
        sku: Some(id),
        severity: Severity::Risk,
        certainty: Certainty::Suspected,
        evidence,
        remedies: vec![Remedy::Set(Setting::SetPrice(id))],
        ..Finding::of(RULE.id, says, WHY_INHERITED)
    }
}

/// The same, once the checkout gives it as the reason.
fn proven(doubted: Finding, sku: &SkuFacts, seen: &Seen<Quote>) -> Finding {
    let id = sku.id;
    let says = say! {
        en: "The checkout finds no price for SKU {id}.",
        pt: "O checkout não encontra preço para o SKU {id}.",
        es: "El checkout no encuentra un precio para el SKU {id}.",
    };
    let code = seen.value.availability.iter().chain(&seen.value.codes).find(|code| CODES.contains(&code.as_str()));
    let named = code.map(|code| Evidence::of(seen, words::QUOTE, Text::same(code.clone())));
    Finding {
        severity: Severity::Blocks,
        certainty: Certainty::Proven,
        consequence: Consequence::BlocksPurchase,
        evidence: doubted.evidence.iter().cloned().chain(named).collect(),
        says,
        why: WHY,
        ..doubted
    }
}

fn elsewhere(facts: &Facts, sku: &SkuFacts) -> Text {
    let id = sku.id;
    match &facts.basket.channel {
        Some(channel) => say! {
            en: "SKU {id} has a price only in price tables other than that of sales channel {channel}.",
            pt: "O SKU {id} só tem preço em tabelas de preço que não são a do canal de vendas {channel}.",
            es: "El SKU {id} solo tiene precio en tablas de precios que no son la del canal de ventas {channel}.",
        },
        None => say! {
            en: "SKU {id} has a price only in some price tables, and no base price.",
            pt: "O SKU {id} só tem preço em algumas tabelas de preço, e nenhum preço base.",
            es: "El SKU {id} solo tiene precio en algunas tablas de precios, y ningún precio base.",
        },
    }
}

const WHY: Text = Text::of(
    "The checkout refuses an item without a price. A price of zero would be one.",
    "O checkout recusa um item sem preço. Um preço igual a zero seria um preço.",
    "El checkout rechaza un artículo sin precio. Un precio igual a cero sería un precio.",
);
const WHY_INHERITED: Text = Text::of(
    "It may be inherited from another account. If it is not, the checkout refuses the item; a price of zero would be one.",
    "Ele pode ser herdado de outra conta. Se não for, o checkout recusa o item; um preço igual a zero seria um preço.",
    "Puede heredarse de otra cuenta. Si no es así, el checkout rechaza el artículo; un precio igual a cero sería un precio.",
);
const WHY_ELSEWHERE: Text = Text::of(
    "Shoppers to whom none of these tables applies may find it without a price, and the checkout refuses it then.",
    "Compradores a quem nenhuma dessas tabelas se aplica podem encontrá-lo sem preço, e então o checkout o recusa.",
    "Los compradores a quienes no se aplica ninguna de esas tablas pueden encontrarlo sin precio, y entonces el checkout lo rechaza.",
);

#[cfg(test)]
mod tests {
    use super::super::samples::shipping::*;
    use super::super::samples::{Says::*, *};
    use super::*;
    use crate::facts::Known;
    use crate::text::Lang;

    #[test]
    fn judges() {
        let of = |base, fixed: &[(&str, i64)]| about(priced(sku(&[row("a", 5, 0)]), base, fixed));
        let none = || priced(sku(&[]), None, &[]);
        let sold = about(quoted(priced(sku(&[]), None, &[]), "available"));
        table(
            &RULE,
            vec![
                ("none at all", of(None, &[]), Fires(1)),
                ("only in another table", in_channel(of(None, &[("2", 900)]), "1"), Fires(1)),
                ("only in a table, no channel asked", of(None, &[("gold", 900)]), Fires(1)),
                ("the checkout says so", about(quoted(sku(&[]), "withoutPrice")), Fires(1)),
                ("the promotions have none", about(quoted(sku(&[]), "withoutPriceRnB")), Fires(1)),
                ("the seller has none", about(quoted(sku(&[]), "withoutPriceFulfillment")), Fires(1)),
                ("a base price", of(Some(900), &[]), Quiet),
                ("zero is a price", of(Some(0), &[]), Quiet),
                ("in the table of the channel", in_channel(of(None, &[("1", 900)]), "1"), Quiet),
                ("inherited: the checkout sells it", sold, Quiet),
                ("computed for the channel", in_channel(about(computed(none(), Some(900))), "1"), Quiet),
                ("computed, and there is none", in_channel(about(computed(none(), None)), "1"), Fires(1)),
                ("not asked", about(sku(&[])), CannotTell(Missing::NotAsked)),
                ("refused for something else", about(quoted(sku(&[]), "withoutStock")), CannotTell(Missing::NotAsked)),
            ],
        );
    }

    #[test]
    fn only_the_checkout_makes_it_sure() {
        let (none, table) = (&[][..], &[("gold", 900)][..]);
        let of = |fixed: &[(&str, i64)]| priced(sku(&[]), None, fixed);
        let (doubt, sure) = ((Severity::Risk, Certainty::Suspected), (Severity::Blocks, Certainty::Proven));
        let mut cases = vec![
            (of(none), doubt),
            (of(table), doubt),
            (quoted(of(none), "withoutStock"), doubt),
            (quoted(of(none), "somethingNew"), doubt),
            (at_no_price(quoted(sku(&[]), "available")), doubt),
            (at_no_price(quoted(of(none), "withoutStock")), doubt),
            (quoted(of(table), "withoutPrice"), sure),
        ];
        for code in CODES {
            cases.extend([(quoted(of(none), code), sure), (quoted(sku(&[]), code), sure)]);
        }
        for (sku, expected) in cases {
            let found = check(&about(sku.clone())).expect("it is known");
            assert_eq!((found[0].severity, found[0].certainty), expected, "{sku:?}");
            assert_eq!(super::super::stops(&found[0]), expected == sure);
        }
    }

    #[test]
    fn what_was_computed_is_shown() {
        let found = check(&in_channel(about(computed(priced(sku(&[]), None, &[]), None)), "2")).expect("it is known");
        let labels: Vec<_> = found[0].evidence.iter().map(|evidence| evidence.label.in_lang(Lang::En)).collect();
        assert_eq!(labels, ["Base price", "Price computed for sales channel 2"]);
    }

    fn at_no_price(mut sku: SkuFacts) -> SkuFacts {
        if let Known::Seen(seen) = &mut sku.quote {
            seen.value.price = Some(NO_PRICE);
        }
        sku
    }
}
