//! What the checkout itself said of a SKU, for exactly what is asked: the proof that every verdict rests on.

use crate::domain::{Basket, Quote, Subject};
use crate::facts::{Facts, Known, Missing, Seen, SkuFacts};

/// What the checkout simulation proves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Proof<'a> {
    /// It would sell all that is asked for.
    Sells(&'a Seen<Quote>),
    /// It would not, or not all of it.
    Refuses(&'a Seen<Quote>),
    /// It was not asked this, or gave no answer.
    Unproven(Missing),
}

/// The proof for a SKU of the subject: with the address if the basket has one, for delivery is a part of the sale then.
pub fn proof<'a>(facts: &Facts, sku: &'a SkuFacts) -> Proof<'a> {
    let asked = question(facts, sku);
    let without = answer(&sku.quote, &asked);
    if asked.address.is_none() {
        return without;
    }
    match (without, answer(&sku.delivery, &asked)) {
        (refused @ Proof::Refuses(_), _) => refused,
        (_, with_address) => with_address,
    }
}

/// What the checkout said to this very question: an answer to another one (another sales channel, fewer units) proves nothing.
///
/// # Errors
/// It was not asked this, or gave no answer.
pub(super) fn answered<'a>(quote: &'a Known<Quote>, basket: &Basket) -> Result<&'a Seen<Quote>, Missing> {
    let seen = quote.get()?;
    let is_asked = seen.value.channel == basket.channel && seen.value.asked == basket.quantity;
    if is_asked { Ok(seen) } else { Err(Missing::NotAsked) }
}

/// What is asked of the checkout: the basket, or what the order asked for in its own channel, its address left out.
fn question(facts: &Facts, sku: &SkuFacts) -> Basket {
    let (Subject::Order(_), Some(order)) = (&facts.subject, facts.order.value()) else { return facts.basket.clone() };
    let units: i64 = order.items.iter().filter(|item| item.sku == sku.id).map(|item| item.quantity.max(1)).sum();
    Basket { channel: order.channel.clone(), quantity: u32::try_from(units).unwrap_or(u32::MAX), address: None }
}

/// An answer to another question (another sales channel, fewer units) proves nothing for this one.
fn answer<'a>(quote: &'a Known<Quote>, basket: &Basket) -> Proof<'a> {
    let seen = match answered(quote, basket) {
        Ok(seen) => seen,
        Err(reason) => return Proof::Unproven(reason),
    };
    let quote = &seen.value;
    match quote.sells() {
        Some(true) if quote.quantity.is_some_and(|units| units < i64::from(quote.asked)) => Proof::Refuses(seen),
        Some(true) => Proof::Sells(seen),
        Some(false) => Proof::Refuses(seen),
        None => Proof::Unproven(Missing::Malformed),
    }
}

#[cfg(test)]
mod tests {
    use super::super::samples::{about, quoted, row, sku};
    use super::*;
    use crate::domain::{Address, Personal, SalesChannel};

    #[test]
    fn only_the_answer_to_this_question_proves_anything() {
        let sold = quoted(sku(&[row("a", 5, 0)]), "available");
        let out = quoted(sku(&[row("a", 5, 0)]), "withoutStock");
        let mut few = sold.clone();
        if let Known::Seen(seen) = &mut few.quote {
            seen.value.quantity = Some(0);
        }
        let here = Basket {
            address: Some(Address { country: "BRA".into(), postal_code: Personal::new("01310-100") }),
            ..Basket::default()
        };
        let other = Basket { channel: Some(SalesChannel("2".into())), ..Basket::default() };
        let two = Basket { quantity: 2, ..Basket::default() };
        let cases = [
            (&sold, Basket::default(), "Sells"),
            (&out, Basket::default(), "Refuses"),
            (&few, Basket::default(), "Refuses"),
            (&sold, other, "Unproven"),
            (&sold, two, "Unproven"),
            (&sold, here.clone(), "Unproven"),
            (&out, here, "Refuses"),
        ];
        for (sku, basket, expected) in cases {
            let facts = Facts { basket, ..about(sku.clone()) };
            let said = format!("{:?}", proof(&facts, sku));
            assert!(said.starts_with(expected), "{said}");
        }
    }
}
