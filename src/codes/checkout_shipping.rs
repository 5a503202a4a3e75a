//! `CHK` codes about addresses and deliveries.

use super::advice::{CHECK_ROUTE, ONE_ADDRESS, SHIPPING_AGAIN, SHOPPER_SIGNS_IN, TRY_LATER};
use super::meaning::{LOGISTICS, NO_PICKUP, SEVERAL_COUNTRIES, SLA_GONE};
use super::{Code, issue};
use crate::domain::Link::{Cart, Checkout, Shipping};
use crate::text::Text;

pub(super) const PICKUP_AGAIN: Text = Text::of(
    "The shopper has to choose a pickup point again; check that it is active.",
    "O cliente precisa escolher um ponto de retirada de novo; verifique se ele está ativo.",
    "El cliente debe elegir un punto de retiro de nuevo; revisa que esté activo.",
);

pub(super) const CODES: &[Code] = &[
    Code::of(
        "CHK0087",
        &[Checkout],
        Text::of(
            "A new address may only be used after signing in.",
            "Um endereço novo só pode ser usado depois de entrar na conta.",
            "Una dirección nueva solo se puede usar después de iniciar sesión.",
        ),
        SHOPPER_SIGNS_IN,
    )
    .shown(&["Login required to use a new address"]),
    Code::of("CHK0171", &[Shipping], SLA_GONE, CHECK_ROUTE)
        .shown(&["The selected SLA for item * is not available"])
        .issues(issue::FOB),
    Code::of(
        "CHK0175",
        &[Shipping],
        Text::of(
            "The shipping data is incomplete.",
            "Os dados de entrega estão incompletos.",
            "Los datos de envío están incompletos.",
        ),
        SHIPPING_AGAIN,
    )
    .shown(&["Shipping data is required"]),
    Code::of(
        "CHK0261",
        &[Shipping, Cart],
        Text::of(
            "The order has several delivery addresses, which is not supported.",
            "O pedido tem vários endereços de entrega, o que não é aceito.",
            "El pedido tiene varias direcciones de entrega, lo que no se admite.",
        ),
        ONE_ADDRESS,
    )
    .shown(&["Multiple delivery addresses are not allowed"]),
    Code::of("CHK0262", &[Shipping], LOGISTICS, TRY_LATER).shown(&["A communication error with Logistics has occurred"]),
    Code::of("CHK0263", &[Shipping, Cart], SEVERAL_COUNTRIES, ONE_ADDRESS).shown(&["Multiple address countries are not allowed"]),
    Code::of("CHK0264", &[Shipping], NO_PICKUP, PICKUP_AGAIN).shown(&["Pickup not found"]),
];
