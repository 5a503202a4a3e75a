//! `ORD` codes about where and how the order is delivered.

use super::Code;
use super::advice::{ONE_ADDRESS, SHIPPING_AGAIN};
use super::meaning::SEVERAL_COUNTRIES;
use crate::domain::Link::{Cart, Checkout, Shipping};
use crate::text::Text;

pub(super) const CODES: &[Code] = &[
    Code::of(
        "ORD006",
        &[Shipping, Checkout],
        Text::of(
            "A field of the shipping data is invalid.",
            "Um campo dos dados de entrega é inválido.",
            "Un campo de los datos de envío no es válido.",
        ),
        SHIPPING_AGAIN,
    )
    .shown(&["The * field in the shipping attachment is invalid"]),
    Code::of("ORD030", &[Shipping, Cart], SEVERAL_COUNTRIES, ONE_ADDRESS).shown(&["Multiple address countries are not allowed"]),
    Code::of(
        "ORD031",
        &[Shipping, Cart],
        Text::of(
            "The order has several delivery addresses; only pickup points may be several.",
            "O pedido tem vários endereços de entrega; só pontos de retirada podem ser vários.",
            "El pedido tiene varias direcciones de entrega; solo los puntos de retiro pueden ser varios.",
        ),
        ONE_ADDRESS,
    )
    .shown(&["Multiple delivery addresses are not allowed"]),
    Code::of(
        "ORD044",
        &[Shipping],
        Text::of(
            "The address of an item is invalid.",
            "O endereço de um item é inválido.",
            "La dirección de un ítem no es válida.",
        ),
        SHIPPING_AGAIN,
    )
    .shown(&["Invalid address for item"]),
    Code::of(
        "ORD045",
        &[Shipping],
        Text::of(
            "No delivery option (SLA) was selected, or it belongs to an item that is not in the cart.",
            "Nenhuma opção de entrega (SLA) foi selecionada, ou ela é de um item que não está no carrinho.",
            "No se seleccionó ninguna opción de entrega (SLA), o es de un ítem que no está en el carrito.",
        ),
        SHIPPING_AGAIN,
    )
    .shown(&["Shipping data is required"]),
    Code::of(
        "ORD046",
        &[Shipping],
        Text::of(
            "The selected delivery option needs a delivery window, and none was chosen.",
            "A opção de entrega selecionada exige uma janela de entrega, e nenhuma foi escolhida.",
            "La opción de entrega seleccionada exige una ventana de entrega, y no se eligió ninguna.",
        ),
        Text::of(
            "The shopper has to choose a date and time of delivery.",
            "O cliente precisa escolher data e horário de entrega.",
            "El cliente debe elegir fecha y hora de entrega.",
        ),
    )
    .shown(&["Delivery window is required"]),
    Code::of(
        "ORD047",
        &[Shipping],
        Text::of(
            "The chosen delivery window is outside what the delivery option allows.",
            "A janela de entrega escolhida está fora do que a opção de entrega permite.",
            "La ventana de entrega elegida está fuera de lo que permite la opción de entrega.",
        ),
        Text::of(
            "The shopper has to choose another date or time of delivery.",
            "O cliente precisa escolher outra data ou horário de entrega.",
            "El cliente debe elegir otra fecha u hora de entrega.",
        ),
    )
    .shown(&["Invalid delivery window"]),
    Code::of(
        "ORD048",
        &[Shipping],
        Text::of(
            "The pickup address of an item is not among the pickup points offered.",
            "O endereço de retirada de um item não está entre os pontos de retirada oferecidos.",
            "La dirección de retiro de un ítem no está entre los puntos de retiro ofrecidos.",
        ),
        Text::of(
            "The shopper has to choose the pickup point again; check that it is active.",
            "O cliente precisa escolher o ponto de retirada de novo; verifique se ele está ativo.",
            "El cliente debe elegir el punto de retiro de nuevo; revisa que esté activo.",
        ),
    )
    .shown(&["Invalid address for pickup"]),
];
