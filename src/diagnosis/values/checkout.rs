//! Prices, the cart, payment, the checkout's own answers, an order and the store's search, as values.

use super::super::Value;
use super::{list, value};
use crate::domain::{Cents, Order, Quote, Thousandths};
use crate::facts::{Facts, Known, SkuFacts};
use crate::rules::Link;
use crate::text::{Text, amount, date, number, words};

pub(super) fn sku(sku: &SkuFacts) -> Vec<Value> {
    let mut values = Vec::new();
    if let Ok(seen) = sku.price.get() {
        let price = seen.value.base.map_or(words::VALUE_NONE, money);
        values.push(value(Link::Price, seen, words::VALUE_PRICE, price));
    }
    if let Ok(seen) = sku.computed.get() {
        values.push(value(Link::Price, seen, words::VALUE_COMPUTED_PRICE, seen.value.map_or(words::VALUE_NONE, money)));
    }
    if let Ok(seen) = sku.indexed.get() {
        let multiplier = seen.value.unit_multiplier.filter(|multiplier| *multiplier != Thousandths(1_000));
        let shown = multiplier.map(|multiplier| value(Link::Cart, seen, words::VALUE_MULTIPLIER, thousandths(multiplier)));
        values.extend(shown);
    }
    if let Ok(seen) = sku.quote.get() {
        let names = seen.value.payments.iter();
        values.extend(names.map(|names| {
            value(Link::Payment, seen, words::VALUE_PAYMENTS, list(names.iter().map(|name| Text::same(name.as_str()))))
        }));
    }
    values.extend(answer(&sku.quote, false));
    values.extend(answer(&sku.delivery, true));
    if let Ok(seen) = sku.shelf.get() {
        values.push(value(Link::Visibility, seen, words::VALUE_SHELF, words::listed(seen.value.listed, None)));
    }
    values
}

pub(super) fn shop(facts: &Facts) -> Vec<Value> {
    let mut values = Vec::new();
    if let Ok(seen) = facts.shop.cart.get() {
        let least = seen.value.least_value.filter(|least| least.0 > 0);
        values.extend(least.map(|least| value(Link::Cart, seen, words::VALUE_LEAST_VALUE, money(least))));
        let least = seen.value.least_quantity.filter(|least| *least > 0);
        values.extend(least.map(|least| value(Link::Cart, seen, words::VALUE_LEAST_QUANTITY, number(least))));
    }
    if let Ok(seen) = facts.order.get() {
        let status = order_status(&seen.value);
        values.push(value(Link::Order, seen, words::VALUE_STATUS, status));
        let changed = seen.value.changed.map(|moment| value(Link::Order, seen, words::VALUE_CHANGED, date(moment.0)));
        values.extend(changed);
    }
    values
}

/// An order without a status is incomplete only if it says so itself.
fn order_status(order: &Order) -> Text {
    match (&order.status, order.completed) {
        (Some(status), Some(false)) => Text::list(&[words::VALUE_INCOMPLETE, words::order_status(status)]),
        (Some(status), _) => words::order_status(status),
        (None, Some(false)) => words::VALUE_INCOMPLETE,
        (None, _) => words::VALUE_NONE,
    }
}

fn answer(quote: &Known<Quote>, has_address: bool) -> Option<Value> {
    let seen = quote.get().ok()?;
    let quote = &seen.value;
    let says = match quote.sells()? {
        true if has_address && quote.lists_no_delivery() => words::QUOTE_NO_DELIVERY,
        true => words::QUOTE_SELLS,
        // Codes of VTEX's own list are shown as they are; whatever else stands there is not repeated.
        false => {
            quote.availability.as_deref().and_then(crate::codes::find).map_or(words::QUOTE_REFUSES, |code| Text::same(code.code))
        }
    };
    let channel = quote.channel.as_ref().map(|channel| channel.0.as_str());
    Some(value(Link::Checkout, seen, words::value_quote(channel, quote.asked, has_address), says))
}

fn money(cents: Cents) -> Text {
    amount(cents.0)
}

fn thousandths(number: Thousandths) -> Text {
    Text::same(format!("{}.{:03}", number.0 / 1_000, number.0.rem_euclid(1_000)).trim_end_matches(['0']).trim_end_matches('.'))
}
