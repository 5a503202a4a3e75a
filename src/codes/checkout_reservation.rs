//! `CHK` codes about reserving the items of an order.

use super::Code;
use super::advice::{CHECK_ROUTE, FIX_REQUEST, RESERVATION_BY_INTEGRATION, RESERVE_AGAIN, SHIPPING_AGAIN};
use super::meaning::{
    NO_SELECTED_SLA, NO_SHIPPING_DATA, NO_SLA, NO_TTL, RESERVATION_DIFFERS, RESERVATION_FAILED, RESERVATION_NOT_AUTHORIZED,
    RESERVATION_NOT_ENSURED, RESERVATION_NOT_FOUND,
};
use crate::domain::Link::{Cart, Order, Shipping, Stock};

pub(super) const CODES: &[Code] = &[
    Code::of("CHK0249", &[Order, Cart], RESERVATION_DIFFERS, RESERVATION_BY_INTEGRATION)
        .shown(&["OrderForm data do not match reservation data"]),
    Code::of("CHK0250", &[Order, Stock], RESERVATION_NOT_AUTHORIZED, RESERVATION_BY_INTEGRATION)
        .shown(&["Reservation * is not in the authorized status"]),
    Code::of("CHK0251", &[Order, Stock], RESERVATION_NOT_FOUND, RESERVATION_BY_INTEGRATION).shown(&["Reservation * not found"]),
    Code::of("CHK0252", &[Stock, Order], RESERVATION_NOT_ENSURED, RESERVE_AGAIN)
        .shown(&["The requested reservation * could not be ensured for order"]),
    Code::of("CHK0255", &[Shipping], NO_SHIPPING_DATA, SHIPPING_AGAIN).shown(&["Cannot reserve items without shipping data"]),
    Code::of("CHK0256", &[Shipping], NO_SLA, CHECK_ROUTE).shown(&["There is no SLA for item"]),
    Code::of("CHK0257", &[Shipping], NO_SELECTED_SLA, SHIPPING_AGAIN).shown(&["There is no selected SLA for item"]),
    Code::of("CHK0258", &[Order], NO_TTL, FIX_REQUEST).shown(&["Cannot reserve items without reservation period"]),
    Code::of("CHK0259", &[Stock, Shipping, Order], RESERVATION_FAILED, RESERVE_AGAIN)
        .shown(&["Order reservation couldn't be done"]),
];
