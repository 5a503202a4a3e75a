//! What the checkout itself said of a SKU, for exactly what is asked: the proof that every verdict rests on.

use crate::domain::{Basket, Order, Quote, SkuId, Subject};
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

/// The proof for a SKU of the subject: with the address if one is asked about, for delivery is a part of the sale then.
pub fn proof<'a>(facts: &Facts, sku: &'a SkuFacts) -> Proof<'a> {
    let without = proven(facts, sku, &sku.quote);
    if !asks_for_delivery(facts) {
        return without;
    }
    match (without, proven(facts, sku, &sku.delivery)) {
        (refused @ Proof::Refuses(_), _) => refused,
        // What is sold and reaches nobody at the address is not sold to them.
        (_, Proof::Sells(seen)) if seen.value.lists_no_delivery() => Proof::Refuses(seen),
        // Both say it, or nobody does: the answer that is missing may be a refusal.
        (Proof::Unproven(reason), Proof::Sells(_)) => Proof::Unproven(reason),
        (_, with_address) => with_address,
    }
}

/// Whether delivery to an address is part of the question. An order's own address is never read.
pub(super) fn asks_for_delivery(facts: &Facts) -> bool {
    facts.basket.address.is_some() && !matches!(facts.subject, Subject::Order(_))
}

/// What the checkout said to this very question: an answer to another one (another sales channel, fewer units) proves nothing.
///
/// # Errors
/// It was not asked this, or gave no answer.
pub(super) fn answered<'a>(facts: &Facts, sku: &SkuFacts, quote: &'a Known<Quote>) -> Result<&'a Seen<Quote>, Missing> {
    let seen = quote.get()?;
    let Subject::Order(_) = facts.subject else { return to_basket(seen, &facts.basket) };
    let order = &facts.order.get()?.value;
    let seller = order.items.iter().find(|item| item.sku == sku.id).and_then(|item| item.seller.as_deref());
    if seller.is_some_and(|seller| seller != seen.value.seller) {
        return Err(Missing::NotAsked);
    }
    to_basket(seen, &basket_of(order, sku.id).ok_or(Missing::Partial)?)
}

fn to_basket<'a>(seen: &'a Seen<Quote>, basket: &Basket) -> Result<&'a Seen<Quote>, Missing> {
    let is_asked = seen.value.channel == basket.channel && seen.value.asked == basket.quantity;
    if is_asked { Ok(seen) } else { Err(Missing::NotAsked) }
}

/// What an order asks of one SKU; nothing if it does not hold the SKU, or if several sellers share it.
pub fn basket_of(order: &Order, sku: SkuId) -> Option<Basket> {
    let mut items = order.items.iter().filter(|item| item.sku == sku);
    let first = items.next()?;
    let mut quantity = first.quantity;
    for item in items {
        if item.seller != first.seller {
            return None;
        }
        quantity = quantity.saturating_add(item.quantity);
    }
    Some(Basket { channel: order.channel.clone(), quantity: u32::try_from(quantity).ok()?, address: None })
}

/// How many units of a SKU are asked for: an order's own, else those of the basket.
pub(super) fn units_asked(facts: &Facts, sku: SkuId) -> u32 {
    let of_order = facts.order.value().and_then(|order| basket_of(order, sku));
    of_order.map_or(facts.basket.quantity, |basket| basket.quantity)
}

fn proven<'a>(facts: &Facts, sku: &SkuFacts, quote: &'a Known<Quote>) -> Proof<'a> {
    let seen = match answered(facts, sku, quote) {
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
    use super::super::samples::order::{asked_for, order, ordered};
    use super::super::samples::shipping::delivered;
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
            (&out, here.clone(), "Refuses"),
            (&delivered(sold.clone(), "available", &["Post"]), here.clone(), "Sells"),
            (&delivered(sold.clone(), "available", &[]), here.clone(), "Refuses"),
            (&delivered(sold.clone(), "cannotBeDelivered", &[]), here.clone(), "Refuses"),
            (&delivered(out.clone(), "available", &["Post"]), here.clone(), "Refuses"),
            (&delivered(sku(&[]), "available", &["Post"]), here.clone(), "Unproven"),
            (&delivered(sku(&[]), "withoutStock", &[]), here, "Refuses"),
            (&delivered(sold.clone(), "available", &[]), Basket::default(), "Sells"),
        ];
        for (sku, basket, expected) in cases {
            let facts = Facts { basket, ..about(sku.clone()) };
            let said = format!("{:?}", proof(&facts, sku));
            assert!(said.starts_with(expected), "{said}");
        }
    }

    #[test]
    fn an_order_asks_for_its_own_units_in_its_own_channel() {
        let placed = order();
        let said = |order: &crate::domain::Order, sku: &SkuFacts| {
            let facts = ordered(order.clone());
            format!("{:?}", proof(&facts, sku)).split('(').next().map(str::to_owned).unwrap_or_default()
        };
        let sold = asked_for(&placed, "available");
        assert_eq!(said(&placed, &sold), "Sells");
        assert_eq!(said(&placed, &asked_for(&placed, "withoutStock")), "Refuses");
        let mut shared = placed.clone();
        shared.items.push(crate::domain::OrderItem { seller: Some("partner".into()), ..placed.items[0].clone() });
        let mut twice = placed.clone();
        twice.items.push(placed.items[0].clone());
        let mut elsewhere = placed.clone();
        elsewhere.channel = Some(SalesChannel("1".into()));
        let mut theirs = placed;
        theirs.items[0].seller = Some("partner".into());
        for order in [shared, twice, elsewhere, theirs] {
            assert_eq!(said(&order, &sold), "Unproven", "{order:?}");
        }
    }
}
