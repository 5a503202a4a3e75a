//! Orders for the tables of the rules about one.

use super::{NOW, active, quoted, row, sku};
use crate::domain::*;
use crate::facts::*;

/// An order of two units of SKU 301 in sales channel 2, complete, on its way, changed an hour ago.
pub(in super::super) fn order() -> Order {
    Order {
        id: OrderId("1234-01".into()),
        status: Some("handling".into()),
        completed: Some(true),
        in_error: Some(false),
        origin: Some(Origin::Marketplace),
        channel: Some(SalesChannel("2".into())),
        created: Some(Moment(NOW.0 - 7_200_000)),
        changed: Some(Moment(NOW.0 - 3_600_000)),
        items: vec![OrderItem { sku: SkuId(301), quantity: 2, seller: Some("1".into()) }],
        ..Order::default()
    }
}

/// The same at this status.
pub(in super::super) fn at(status: &str) -> Order {
    Order { status: Some(status.into()), ..order() }
}

/// The same with a last change at this moment.
pub(in super::super) fn changed_at(changed: Moment) -> Order {
    Order { changed: Some(changed), ..order() }
}

/// Last changed this many days ago.
pub(in super::super) fn days_ago(days: i64, order: Order) -> Order {
    Order { changed: Some(Moment(NOW.0 - days * 86_400_000)), ..order }
}

/// The same before VTEX took it up.
pub(in super::super) fn incomplete() -> Order {
    Order { status: None, completed: Some(false), ..order() }
}

/// Facts about an order whose item the checkout would sell.
pub(in super::super) fn ordered(order: Order) -> Facts {
    let mut facts = Facts::about(Subject::Order(order.id.clone()));
    facts.skus = vec![asked_for(&order, "available")];
    facts.order = Known::seen(order, Source::OrdersApi, NOW);
    facts
}

/// SKU 301 with what the checkout says of as many units as the order is for, in its sales channel.
pub(in super::super) fn asked_for(order: &Order, availability: &str) -> SkuFacts {
    let mut sku = quoted(active(sku(&[row("a", 5, 0)]), 301, true), availability);
    if let Known::Seen(seen) = &mut sku.quote {
        (seen.value.channel, seen.value.asked, seen.value.quantity) = (order.channel.clone(), 2, Some(2));
    }
    sku
}

/// An order that could not be read.
pub(in super::super) fn unread_order(reason: Missing) -> Facts {
    Facts { order: reason.into(), ..Facts::about(Subject::Order(OrderId("1234-01".into()))) }
}
