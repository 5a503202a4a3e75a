//! `FMT` codes about deliveries and reservations on the seller's side.

use super::advice::{CHECK_ROUTE, FIX_REQUEST, RESERVATION_BY_INTEGRATION, RESERVE_AGAIN, SHIPPING_AGAIN};
use super::checkout_shipping::PICKUP_AGAIN;
use super::meaning::{
    NO_PICKUP, NO_SELECTED_SLA, NO_SHIPPING_DATA, NO_SLA, NO_TTL, RESERVATION_DIFFERS, RESERVATION_FAILED,
    RESERVATION_NOT_AUTHORIZED, RESERVATION_NOT_ENSURED, RESERVATION_NOT_FOUND, SLA_GONE,
};
use super::{Code, issue};
use crate::domain::Link::{Cart, Order, Shipping, Stock};

pub(super) const CODES: &[Code] = &[
    Code::of("FMT001", &[Shipping], NO_SHIPPING_DATA, SHIPPING_AGAIN).shown(&["Cannot reserve items without shipping data"]),
    Code::of("FMT002", &[Stock, Shipping, Order], RESERVATION_FAILED, RESERVE_AGAIN)
        .shown(&["Order reservation couldn't be done"]),
    Code::of("FMT003", &[Shipping], NO_SLA, CHECK_ROUTE).shown(&["There is no SLA for item"]),
    Code::of("FMT004", &[Shipping], NO_SELECTED_SLA, SHIPPING_AGAIN).shown(&["There is no selected SLA for item"]),
    Code::of("FMT010", &[Shipping], SLA_GONE, CHECK_ROUTE)
        .shown(&["The selected SLA for item * is not available"])
        .issues(issue::FOB),
    Code::of("FMT014", &[Stock, Order], RESERVATION_NOT_ENSURED, RESERVE_AGAIN)
        .shown(&["The requested reservation * could not be ensured for order"]),
    Code::of("FMT017", &[Order], NO_TTL, FIX_REQUEST).shown(&["Cannot reserve items without reservation period"]),
    Code::of("FMT0022", &[Order, Stock], RESERVATION_NOT_FOUND, RESERVATION_BY_INTEGRATION).shown(&["Reservation * not found"]),
    Code::of("FMT0023", &[Order, Cart], RESERVATION_DIFFERS, RESERVATION_BY_INTEGRATION)
        .shown(&["OrderForm data do not match reservation data"]),
    Code::of("FMT0024", &[Order, Stock], RESERVATION_NOT_AUTHORIZED, RESERVATION_BY_INTEGRATION)
        .shown(&["Reservation * is not in the authorized status"]),
    Code::of("FMT0025", &[Order, Cart], RESERVATION_DIFFERS, RESERVATION_BY_INTEGRATION)
        .shown(&["OrderForm data do not match reservation data"]),
    Code::of("FMT0059", &[Shipping], NO_PICKUP, PICKUP_AGAIN).shown(&["Pickup not found"]),
];
