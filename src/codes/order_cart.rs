//! `ORD` codes about what is in the cart: items, quantities, values, the payment that belongs to them.

use super::Code;
use super::advice::{CART_AGAIN, FIND_THE_ITEM, MINIMUM_SETTINGS, PAY_AGAIN, TRY_LATER};
use super::meaning::{PRICING, UNAVAILABLE_ITEMS};
use crate::domain::Link::{Cart, Catalog, Channel, Checkout, Payment, Price, Seller, Shipping, Stock};
use crate::text::Text;

pub(super) const CODES: &[Code] = &[
    Code::of(
        "ORD002",
        &[Cart, Checkout],
        Text::of(
            "The cart has inconsistent or invalid data.",
            "O carrinho tem dados inconsistentes ou inválidos.",
            "El carrito tiene datos inconsistentes o no válidos.",
        ),
        CART_AGAIN,
    )
    .shown(&["The purchase cannot be done due to invalid data"]),
    Code::of(
        "ORD004",
        &[Cart, Price],
        Text::of("The total of the cart is negative.", "O total do carrinho é negativo.", "El total del carrito es negativo."),
        Text::of(
            "Check the prices and promotions of the items.",
            "Verifique os preços e as promoções dos itens.",
            "Revisa los precios y las promociones de los ítems.",
        ),
    )
    .shown(&["The cart total is negative"]),
    Code::of(
        "ORD005",
        &[Cart],
        Text::of("The cart has no items.", "O carrinho não tem itens.", "El carrito no tiene ítems."),
        Text::of(
            "The shopper has to add items again.",
            "O cliente precisa adicionar itens de novo.",
            "El cliente debe agregar ítems de nuevo.",
        ),
    )
    .shown(&["The purchase cannot be done without items"]),
    Code::of(
        "ORD007",
        &[Checkout],
        Text::of(
            "One or more fields of the shopper's profile are invalid.",
            "Um ou mais campos do perfil do cliente são inválidos.",
            "Uno o más campos del perfil del cliente no son válidos.",
        ),
        Text::of(
            "The shopper has to correct the personal data; the message names the field.",
            "O cliente precisa corrigir os dados pessoais; a mensagem diz o campo.",
            "El cliente debe corregir sus datos personales; el mensaje indica el campo.",
        ),
    )
    .shown(&["The * field in the client profile attachment is invalid"]),
    Code::of(
        "ORD009",
        &[Payment, Price],
        Text::of(
            "The value of the payment differs from the value of the order.",
            "O valor do pagamento difere do valor do pedido.",
            "El valor del pago difiere del valor del pedido.",
        ),
        CART_AGAIN,
    )
    .shown(&["Payment value is different from order value"]),
    Code::of(
        "ORD020",
        &[Payment],
        Text::of("The payment is invalid.", "O pagamento é inválido.", "El pago no es válido."),
        PAY_AGAIN,
    )
    .shown(&["Invalid payment account", "Invalid payment value"]),
    Code::of(
        "ORD022",
        &[Cart, Price],
        Text::of(
            "The cart was out of date and has to be calculated again.",
            "O carrinho estava desatualizado e precisa ser recalculado.",
            "El carrito estaba desactualizado y debe recalcularse.",
        ),
        CART_AGAIN,
    )
    .shown(&["Your cart's data was old and needed to be updated"])
    .documented(),
    Code::of("ORD023", &[Stock, Price, Channel, Shipping, Seller, Catalog], UNAVAILABLE_ITEMS, FIND_THE_ITEM)
        .shown(&["Purchase cannot be done with unavailable items"]),
    Code::of(
        "ORD024",
        &[Price],
        Text::of(
            "The price precision of the store cuts off part of a value.",
            "A precisão de preço da loja corta parte de um valor.",
            "La precisión de precios de la tienda corta parte de un valor.",
        ),
        Text::of(
            "You may need to allow more decimal places in the settings of the cart.",
            "Talvez você precise permitir mais casas decimais nas configurações do carrinho.",
            "Quizá debas permitir más decimales en la configuración del carrito.",
        ),
    )
    .shown(&["Invalid price decimal precision"])
    .documented(),
    Code::of(
        "ORD025",
        &[Cart, Catalog],
        Text::of(
            "A required attachment of an item was left empty.",
            "Um anexo obrigatório de um item ficou vazio.",
            "Un adjunto obligatorio de un ítem quedó vacío.",
        ),
        Text::of(
            "The shopper has to fill it in; check that the store asks for it, or whether it has to be required.",
            "O cliente precisa preenchê-lo; verifique se a loja o pede, ou se ele precisa mesmo ser obrigatório.",
            "El cliente debe completarlo; revisa que la tienda lo pida, o si debe ser obligatorio.",
        ),
    )
    .shown(&["Item * had some empty required attachment"]),
    Code::of(
        "ORD027",
        &[Catalog, Stock, Price, Channel, Shipping, Seller],
        Text::of(
            "The item was not found or is unavailable.",
            "O item não foi encontrado ou está indisponível.",
            "El ítem no se encontró o no está disponible.",
        ),
        Text::of(
            "Check that the SKU is active, then its stock, price, sales channel, shipping and seller.",
            "Verifique se o SKU está ativo e depois o estoque, o preço, o canal de vendas, o envio e o seller dele.",
            "Revisa que el SKU esté activo y luego su stock, su precio, su canal de ventas, su envío y su seller.",
        ),
    )
    .shown(&["Item * not found or unavailable"]),
    Code::of(
        "ORD028",
        &[Stock, Catalog, Price, Channel, Shipping, Seller],
        Text::of(
            "The item is out of stock, or it is not set up to be sold.",
            "O item está sem estoque ou não está configurado para ser vendido.",
            "El ítem no tiene stock o no está configurado para venderse.",
        ),
        FIND_THE_ITEM,
    )
    .shown(&["Item * is not available", "Item * is unavailable"]),
    Code::of(
        "ORD033",
        &[Cart],
        Text::of(
            "The setting for the minimum quantity is invalid: less than 1 for an item, or a minimum value below 0.",
            "A configuração da quantidade mínima é inválida: menos de 1 por item, ou um valor mínimo abaixo de 0.",
            "La configuración de la cantidad mínima no es válida: menos de 1 por ítem, o un valor mínimo menor que 0.",
        ),
        MINIMUM_SETTINGS,
    )
    .shown(&["The setting for minimum quantity of items in the cart is invalid"]),
    Code::of(
        "ORD036",
        &[Cart],
        Text::of(
            "The setting for the minimum value of the cart is below 0.",
            "A configuração do valor mínimo do carrinho está abaixo de 0.",
            "La configuración del valor mínimo del carrito es menor que 0.",
        ),
        MINIMUM_SETTINGS,
    )
    .shown(&["The setting for the minimum accumulated value in the cart is invalid"]),
    Code::of("ORD050", &[Stock, Price, Channel, Shipping, Seller, Catalog], UNAVAILABLE_ITEMS, FIND_THE_ITEM)
        .shown(&["Purchase cannot be done with unavailable items"]),
    Code::of("ORD052", &[Price], PRICING, TRY_LATER)
        .shown(&["A communication error has occurred while getting the price configuration"]),
    Code::of("ORD053", &[Price], PRICING, TRY_LATER).shown(&["A communication error with pricing hub has occurred"]),
    Code::of(
        "ORD054",
        &[Payment],
        Text::of(
            "The payment options of the cart were out of date.",
            "As opções de pagamento do carrinho estavam desatualizadas.",
            "Las opciones de pago del carrito estaban desactualizadas.",
        ),
        CART_AGAIN,
    )
    .shown(&["Outdated payment details"]),
];
