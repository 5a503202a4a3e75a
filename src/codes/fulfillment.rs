//! `FMT` codes: what the seller's side says about an order that a marketplace sends.

use super::advice::{CHECK_AFFILIATE, CHECK_CHANNEL, COMPARE_PRICES, FIND_THE_ITEM, FIX_REQUEST, MINIMUM_SETTINGS, TRY_LATER};
use super::meaning::{
    INVALID_AFFILIATE, INVALID_CHANNEL, INVALID_PRICE, LOGISTICS, MINIMUM_QUANTITY, RETRIES_OVER, TOTAL_DIFFERS, UNAVAILABLE_ITEM,
};
use super::{Code, issue};
use crate::domain::Link::{Cart, Catalog, Channel, Order, Payment, Price, Seller, Shipping, Stock};
use crate::text::Text;

pub(super) const CODES: &[Code] = &[
    Code::of("FMT005", &[Stock, Price, Channel, Shipping, Seller, Catalog], UNAVAILABLE_ITEM, FIND_THE_ITEM)
        .shown(&["Item * is not available"]),
    Code::of(
        "FMT006",
        &[Price],
        Text::of(
            "The price in the order differs from the price of the store.",
            "O preço no pedido difere do preço da loja.",
            "El precio del pedido difiere del precio de la tienda.",
        ),
        COMPARE_PRICES,
    )
    .shown(&["Order form price is differs from the store price"]),
    Code::of("FMT007", &[Payment, Price], TOTAL_DIFFERS, COMPARE_PRICES)
        .shown(&["Payment total * differs from store desired value"]),
    Code::of(
        "FMT009",
        &[Order],
        Text::of(
            "An order with this marketplace order id already exists for the affiliate.",
            "Já existe um pedido com este id de pedido do marketplace para o afiliado.",
            "Ya existe un pedido con este id de pedido del marketplace para el afiliado.",
        ),
        Text::of(
            "Look for the existing order before sending it again.",
            "Procure o pedido existente antes de enviá-lo de novo.",
            "Busca el pedido existente antes de enviarlo de nuevo.",
        ),
    )
    .shown(&["The request order with marketplace order id * for affiliate * already exists"]),
    Code::of("FMT0021", &[Order, Channel], INVALID_AFFILIATE, CHECK_AFFILIATE).shown(&["Invalid affiliate id"]),
    Code::of(
        "FMT0026",
        &[Order, Cart],
        Text::of("The order that was sent is empty.", "O pedido enviado está vazio.", "El pedido enviado está vacío."),
        FIX_REQUEST,
    )
    .shown(&["Cannot be created an empty order"]),
    Code::of("FMT0036", &[Channel], INVALID_CHANNEL, CHECK_CHANNEL).shown(&["Invalid sales channel"]),
    Code::of("FMT0041", &[Price], INVALID_PRICE, FIX_REQUEST).shown(&["Invalid price for item"]),
    Code::of(
        "FMT0043",
        &[Cart],
        Text::of(
            "The order has more units than the maximum quantity allows.",
            "O pedido tem mais unidades do que a quantidade máxima permite.",
            "El pedido tiene más unidades de las que permite la cantidad máxima.",
        ),
        Text::of(
            "Order fewer units, or check the maximum quantity.",
            "Peça menos unidades ou verifique a quantidade máxima.",
            "Pide menos unidades o revisa la cantidad máxima.",
        ),
    )
    .shown(&["Maximum quantity * for items has exceeded"]),
    Code::of("FMT0051", &[Shipping], LOGISTICS, TRY_LATER).shown(&["A communication error with Logistics has occurred"]),
    Code::of(
        "FMT0056",
        &[Order],
        Text::of(
            "The order is incomplete, and incomplete orders cannot change their status.",
            "O pedido está incompleto, e pedidos incompletos não podem mudar de status.",
            "El pedido está incompleto, y los pedidos incompletos no pueden cambiar de estado.",
        ),
        Text::of(
            "The shopper has to buy again; do not advance this order.",
            "O cliente precisa comprar de novo; não avance este pedido.",
            "El cliente debe comprar de nuevo; no avances este pedido.",
        ),
    )
    .shown(&["Incompleted orders cannot change status"])
    .issues(issue::INCOMPLETE),
    Code::of(
        "FMT0060",
        &[Order],
        Text::of(
            "The order of this marketplace is already cancelled and cannot be created again.",
            "O pedido deste marketplace já está cancelado e não pode ser criado de novo.",
            "El pedido de este marketplace ya está cancelado y no se puede crear de nuevo.",
        ),
        Text::of(
            "The marketplace has to send a new order.",
            "O marketplace precisa enviar um novo pedido.",
            "El marketplace debe enviar un pedido nuevo.",
        ),
    )
    .shown(&["The request order with marketplace order id * for affiliate * is already canceled and cannot be recreated"]),
    Code::of("FMT0067", &[Cart], MINIMUM_QUANTITY, MINIMUM_SETTINGS)
        .shown(&["The minimum quantity of * items in the order has not been reached"]),
    Code::of("FMT0085", &[], RETRIES_OVER, TRY_LATER).shown(&["The time limit to retry was reached"]),
    Code::of("FMT0088", &[Order, Channel], INVALID_AFFILIATE, CHECK_AFFILIATE).shown(&["Invalid affiliate id"]),
    Code::of(
        "FMT0103",
        &[Order],
        Text::of(
            "The operational capacity that was sent is invalid.",
            "A capacidade operacional enviada é inválida.",
            "La capacidad operativa enviada no es válida.",
        ),
        FIX_REQUEST,
    )
    .shown(&["Invalid operational capacity value"]),
    Code::of(
        "FMT0104",
        &[Order, Cart],
        Text::of(
            "The request has more items than allowed.",
            "A requisição tem mais itens do que o permitido.",
            "La solicitud tiene más ítems de los permitidos.",
        ),
        FIX_REQUEST,
    )
    .shown(&["Too many items in request"]),
];
