//! Orders API: an order without the person who placed it. Nothing here has a field for names, addresses or documents.

use serde::Deserialize;

use super::wire::{date, parse, part, switch, text, whole};
use crate::domain::{CancelledBy, Moment, Order, OrderId, OrderItem, Origin, SalesChannel, SkuId};
use crate::facts::Missing;

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Wire {
    #[serde(deserialize_with = "text")]
    order_id: Option<String>,
    #[serde(deserialize_with = "text")]
    status: Option<String>,
    #[serde(deserialize_with = "switch")]
    is_completed: Option<bool>,
    #[serde(deserialize_with = "switch")]
    workflow_is_in_error: Option<bool>,
    #[serde(deserialize_with = "text")]
    origin: Option<String>,
    #[serde(deserialize_with = "text")]
    marketplace_order_id: Option<String>,
    #[serde(deserialize_with = "text")]
    sales_channel: Option<String>,
    #[serde(deserialize_with = "date")]
    creation_date: Option<Moment>,
    #[serde(deserialize_with = "date")]
    last_change: Option<Moment>,
    items: Option<Vec<Item>>,
    #[serde(deserialize_with = "part")]
    cancellation_data: Option<Cancellation>,
    #[serde(deserialize_with = "part")]
    payment_data: Option<Payments>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Item {
    #[serde(deserialize_with = "text")]
    id: Option<String>,
    #[serde(deserialize_with = "whole")]
    quantity: Option<i64>,
    #[serde(deserialize_with = "text")]
    seller: Option<String>,
}

/// Written in either case in the field (known issue 1089344).
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Cancellation {
    #[serde(deserialize_with = "switch", alias = "RequestedByUser")]
    requested_by_user: Option<bool>,
    #[serde(deserialize_with = "switch", alias = "RequestedBySystem")]
    requested_by_system: Option<bool>,
    #[serde(deserialize_with = "switch", alias = "RequestedBySellerNotification")]
    requested_by_seller_notification: Option<bool>,
    #[serde(deserialize_with = "switch", alias = "RequestedByPaymentNotification")]
    requested_by_payment_notification: Option<bool>,
    #[serde(deserialize_with = "text", alias = "Reason")]
    reason: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Payments {
    #[serde(deserialize_with = "part")]
    transactions: Option<Vec<Transaction>>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Transaction {
    #[serde(deserialize_with = "switch")]
    is_active: Option<bool>,
    #[serde(deserialize_with = "part")]
    payments: Option<Vec<Payment>>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Payment {
    #[serde(deserialize_with = "part")]
    connector_responses: Option<Connector>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Connector {
    #[serde(deserialize_with = "text", alias = "Status")]
    status: Option<String>,
}

/// An order. It may have been asked for by its sequence, so the id of the answer counts.
pub(super) fn read(json: &str) -> Result<Order, Missing> {
    let wire: Wire = parse(json)?;
    let items: Option<Vec<OrderItem>> = wire.items.unwrap_or_default().into_iter().map(item).collect();
    let cancellation = wire.cancellation_data.unwrap_or_default();
    Ok(Order {
        id: OrderId(wire.order_id.ok_or(Missing::Malformed)?),
        status: wire.status,
        completed: wire.is_completed,
        in_error: wire.workflow_is_in_error,
        origin: wire.origin.as_deref().and_then(origin),
        from_marketplace: wire.marketplace_order_id.is_some(),
        channel: wire.sales_channel.map(SalesChannel),
        created: wire.creation_date,
        changed: wire.last_change,
        items: items.ok_or(Missing::Malformed)?,
        creation_error: cancellation.reason.as_deref().is_some_and(|reason| reason.eq_ignore_ascii_case("Creation error")),
        cancelled_by: cancelled_by(&cancellation),
        payment_denied: wire.payment_data.and_then(denied),
    })
}

fn item(wire: Item) -> Option<OrderItem> {
    Some(OrderItem { sku: SkuId::parse(&wire.id?)?, quantity: wire.quantity?, seller: wire.seller })
}

fn origin(text: &str) -> Option<Origin> {
    let origins = [("marketplace", Origin::Marketplace), ("fulfillment", Origin::Fulfillment), ("chain", Origin::Chain)];
    origins.into_iter().find(|(name, _)| text.eq_ignore_ascii_case(name)).map(|(_, origin)| origin)
}

fn cancelled_by(wire: &Cancellation) -> Option<CancelledBy> {
    let who = [
        (wire.requested_by_user, CancelledBy::User),
        (wire.requested_by_seller_notification, CancelledBy::Seller),
        (wire.requested_by_payment_notification, CancelledBy::Payment),
        (wire.requested_by_system, CancelledBy::System),
    ];
    who.into_iter().find(|(is, _)| *is == Some(true)).map(|(_, who)| who)
}

/// A payment that was tried again leaves the first transaction behind, inactive.
fn denied(data: Payments) -> Option<bool> {
    let transactions = data.transactions?.into_iter().filter(|transaction| transaction.is_active != Some(false));
    let payments = transactions.filter_map(|transaction| transaction.payments).flatten();
    let statuses: Vec<String> = payments.filter_map(|payment| payment.connector_responses?.status).collect();
    (!statuses.is_empty()).then(|| statuses.iter().any(|status| status.eq_ignore_ascii_case("denied")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vtex::answer::moment::moment;
    use crate::vtex::answer::samples;

    #[test]
    fn an_order_tells_its_course() {
        let order = read(samples::ORDER).expect("an order");
        assert_eq!((order.id.0.as_str(), order.status.as_deref()), ("17-01", Some("canceled")));
        assert_eq!((order.completed, order.in_error, order.origin), (Some(false), Some(true), Some(Origin::Marketplace)));
        assert_eq!((order.from_marketplace, order.channel), (false, Some(SalesChannel("2".to_owned()))));
        assert_eq!((order.created, order.changed), (moment("2026-02-01T12:00:00Z"), moment("2026-02-01T12:10:00Z")));
        let items = [OrderItem { sku: SkuId(301), quantity: 2, seller: Some("1".to_owned()) }];
        assert_eq!((order.items.as_slice(), order.cancelled_by), (&items[..], Some(CancelledBy::System)));
        assert_eq!((order.creation_error, order.payment_denied), (true, Some(true)));
    }

    #[test]
    fn what_is_left_out_is_not_known() {
        let order = read(r#"{"orderId":"17-01","status":null,"items":null}"#).expect("an order");
        assert_eq!(order, Order { id: OrderId("17-01".to_owned()), ..Order::default() });
        let pascal = samples::ORDER
            .replace("requestedBySystem\":true", "RequestedByUser\":true")
            .replace("\"requestedByUser\":false,", "");
        assert_eq!(read(&pascal).map(|order| order.cancelled_by), Ok(Some(CancelledBy::User)));
        let retried = samples::ORDER.replace("\"isActive\":true", "\"isActive\":false");
        assert_eq!(read(&retried).map(|order| order.payment_denied), Ok(None));
        assert_eq!(read(r#"{"orderId":"17-01","items":[{"id":"x","quantity":1}]}"#), Err(Missing::Malformed));
        assert_eq!(read("{}"), Err(Missing::Malformed));
    }

    #[test]
    fn no_person_comes_out_of_it() {
        let read = format!("{:?}", read(samples::ORDER));
        assert!(samples::ORDER.contains("Ana") && !read.contains("Ana") && !read.contains("01000"), "{read}");
    }
}
