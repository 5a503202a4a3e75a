//! `CHK` codes about items, sales channels and sellers.

use super::advice::{
    ASK_SELLER, CHECK_AFFILIATE, CHECK_CHANNEL, CHECK_SELLER, FIND_THE_ITEM, FIX_REQUEST, MINIMUM_SETTINGS, NO_ORDER_LOST,
};
use super::meaning::{INVALID_AFFILIATE, INVALID_CHANNEL, INVALID_PRICE, MINIMUM_QUANTITY, UNAVAILABLE_ITEMS};
use super::{Code, issue};
use crate::domain::Link::{Cart, Catalog, Channel, Order, Price, Seller, Shipping, Stock};
use crate::text::Text;

const UNBLOCK: Text = Text::of(
    "Check in the list of sellers why the seller is not active, and activate it if it should sell.",
    "Verifique na lista de sellers por que o seller não está ativo e ative-o se ele deve vender.",
    "Revisa en la lista de sellers por qué el seller no está activo y actívalo si debe vender.",
);
const NO_SELLER: Text = Text::of(
    "No correctly registered seller was found for the account.",
    "Nenhum seller cadastrado corretamente foi encontrado para a conta.",
    "No se encontró ningún seller registrado correctamente para la cuenta.",
);

pub(super) const CODES: &[Code] = &[
    Code::of(
        "CHK0010",
        &[Channel],
        Text::of(
            "No sales channel is available.",
            "Nenhum canal de vendas está disponível.",
            "No hay ningún canal de ventas disponible.",
        ),
        Text::of(
            "Check that the store has an active sales channel.",
            "Verifique se a loja tem um canal de vendas ativo.",
            "Revisa que la tienda tenga un canal de ventas activo.",
        ),
    )
    .shown(&["There isn't any sales channel available"]),
    Code::of(
        "CHK0022",
        &[Catalog, Cart],
        Text::of(
            "The id of an item is missing or wrong in the request.",
            "O id de um item falta ou está errado na requisição.",
            "El id de un ítem falta o es incorrecto en la solicitud.",
        ),
        FIX_REQUEST,
    )
    .shown(&["Invalid id for item"]),
    Code::of(
        "CHK0023",
        &[Cart],
        Text::of(
            "The quantity of an item is missing or wrong in the request.",
            "A quantidade de um item falta ou está errada na requisição.",
            "La cantidad de un ítem falta o es incorrecta en la solicitud.",
        ),
        FIX_REQUEST,
    )
    .shown(&["Invalid quantity for item"]),
    Code::of(
        "CHK0024",
        &[Seller],
        Text::of(
            "The seller of an item is missing or wrong in the request.",
            "O seller de um item falta ou está errado na requisição.",
            "El seller de un ítem falta o es incorrecto en la solicitud.",
        ),
        FIX_REQUEST,
    )
    .shown(&["Invalid seller for item"]),
    Code::of("CHK0025", &[Price], INVALID_PRICE, FIX_REQUEST).shown(&["Invalid price for item"]),
    Code::of(
        "CHK0029",
        &[Catalog],
        Text::of(
            "The value that says whether the item is active is invalid.",
            "O valor que diz se o item está ativo é inválido.",
            "El valor que indica si el ítem está activo no es válido.",
        ),
        FIX_REQUEST,
    )
    .shown(&["Invalid active flag for item"]),
    Code::of(
        "CHK0032",
        &[Channel, Catalog],
        Text::of(
            "The item is not valid for the sales channel.",
            "O item não é válido para o canal de vendas.",
            "El ítem no es válido para el canal de ventas.",
        ),
        CHECK_CHANNEL,
    )
    .shown(&["Invalid item for sales channel"]),
    Code::of(
        "CHK0045",
        &[Seller],
        Text::of("The seller is inactive.", "O seller está inativo.", "El seller está inactivo."),
        UNBLOCK,
    )
    .shown(&["Seller * is inactive"]),
    Code::of(
        "CHK0111",
        &[Seller, Stock],
        Text::of(
            "The sellers answered with another quantity of items than the cart has.",
            "Os sellers responderam com outra quantidade de itens que a do carrinho.",
            "Los sellers respondieron con otra cantidad de ítems que la del carrito.",
        ),
        ASK_SELLER,
    )
    .shown(&["The quantity of items returned from the sellers is different from the quantity in the cart"])
    .issues(issue::SELLER_QUANTITY),
    Code::of("CHK0120", &[Order, Channel], INVALID_AFFILIATE, CHECK_AFFILIATE).shown(&["Invalid affiliate id"]),
    Code::of("CHK0161", &[Channel], INVALID_CHANNEL, CHECK_CHANNEL).shown(&["Invalid sales channel"]),
    Code::of(
        "CHK0162",
        &[Seller],
        Text::of(
            "The seller of the request is invalid.",
            "O seller da requisição é inválido.",
            "El seller de la solicitud no es válido.",
        ),
        CHECK_SELLER,
    )
    .shown(&["Invalid seller"]),
    Code::of("CHK0176", &[Seller], NO_SELLER, CHECK_SELLER).shown(&["There is no correct seller registered for account"]),
    Code::of("CHK0177", &[Seller], NO_SELLER, CHECK_SELLER)
        .shown(&["Could not find any corrected seller registered for your account"]),
    Code::of(
        "CHK0182",
        &[Seller, Stock],
        Text::of(
            "The item was unavailable and was replaced by the same item of another seller.",
            "O item estava indisponível e foi substituído pelo mesmo item de outro seller.",
            "El ítem no estaba disponible y fue reemplazado por el de otro seller.",
        ),
        NO_ORDER_LOST,
    )
    .shown(&["Item * was unavailable and has been replaced with another from seller"]),
    Code::of("CHK0246", &[Stock, Price, Channel, Shipping, Seller, Catalog], UNAVAILABLE_ITEMS, FIND_THE_ITEM)
        .shown(&["Purchase cannot be done with unavailable items"]),
    Code::of("CHK0248", &[Cart], MINIMUM_QUANTITY, MINIMUM_SETTINGS)
        .shown(&["The minimum quantity for items * that must be accumulated in cart has not been reached"]),
    Code::of(
        "CHK0266",
        &[Seller],
        Text::of("The seller is blocked.", "O seller está bloqueado.", "El seller está bloqueado."),
        UNBLOCK,
    )
    .shown(&["The seller * is currently blocked"]),
    Code::of(
        "CHK0272",
        &[Seller, Catalog],
        Text::of("The seller does not have this SKU.", "O seller não tem este SKU.", "El seller no tiene este SKU."),
        CHECK_SELLER,
    )
    .shown(&["SkuSeller"]),
];
