//! Messages of the cart about what changed in it, its attachments, coupons, gift cards and payment.

use super::Code;
use super::advice::{NO_ORDER_LOST, OTHER_GIFT_CARD, PAYMENT_SETTINGS, TRY_LATER};
use crate::domain::Link::{Cart, Catalog, Order, Payment, Price, Shipping};
use crate::text::Text;

const CHECK_ATTACHMENTS: Text = Text::of(
    "Check the attachments and services of the SKU in the catalog.",
    "Verifique os anexos e serviços do SKU no catálogo.",
    "Revisa los adjuntos y servicios del SKU en el catálogo.",
);

pub(super) const CODES: &[Code] = &[
    Code::of(
        "cartMaxProductCountReached",
        &[Cart],
        Text::of(
            "The cart has reached its maximum number of items.",
            "O carrinho atingiu o número máximo de itens.",
            "El carrito alcanzó su número máximo de ítems.",
        ),
        Text::of(
            "The shopper can split the purchase.",
            "O cliente pode dividir a compra.",
            "El cliente puede dividir la compra.",
        ),
    )
    .shown(&["Cart has already reached max limit of"]),
    Code::of(
        "changedPriceValue",
        &[Price],
        Text::of(
            "A price changed after the item went into the cart.",
            "Um preço mudou depois que o item entrou no carrinho.",
            "Un precio cambió después de que el ítem entró al carrito.",
        ),
        NO_ORDER_LOST,
    )
    .shown(&["Items value has changed"]),
    Code::of(
        "changedFreight",
        &[Shipping],
        Text::of(
            "The type of delivery changed since the shopper chose it.",
            "O tipo de entrega mudou desde que o cliente o escolheu.",
            "El tipo de entrega cambió desde que el cliente lo eligió.",
        ),
        NO_ORDER_LOST,
    )
    .shown(&["Freight type has changed"]),
    Code::of(
        "changedFreightPrice",
        &[Shipping, Price],
        Text::of(
            "The shipping cost changed since the shopper saw it.",
            "O valor do frete mudou desde que o cliente o viu.",
            "El costo de envío cambió desde que el cliente lo vio.",
        ),
        NO_ORDER_LOST,
    )
    .shown(&["Freight value has changed"]),
    Code::of(
        "unavailableSelectedPayment",
        &[Payment],
        Text::of(
            "The selected payment method is no longer available.",
            "O meio de pagamento selecionado não está mais disponível.",
            "El medio de pago seleccionado ya no está disponible.",
        ),
        PAYMENT_SETTINGS,
    )
    .shown(&["The selected payment is not available anymore"]),
    Code::of(
        "itemAttachmentsRemoved",
        &[Catalog, Cart],
        Text::of(
            "Attachments of an item are no longer available and were taken out of the cart.",
            "Anexos de um item não estão mais disponíveis e foram retirados do carrinho.",
            "Adjuntos de un ítem ya no están disponibles y se quitaron del carrito.",
        ),
        CHECK_ATTACHMENTS,
    )
    .shown(&["Some item attachments are not available anymore"]),
    Code::of(
        "bundleItemsRemoved",
        &[Catalog, Cart],
        Text::of(
            "Services of an item are no longer available and were taken out of the cart.",
            "Serviços de um item não estão mais disponíveis e foram retirados do carrinho.",
            "Servicios de un ítem ya no están disponibles y se quitaron del carrito.",
        ),
        CHECK_ATTACHMENTS,
    )
    .shown(&["Some services are not available anymore"]),
    Code::of(
        "invalidItemAttachmentKeyValue",
        &[Catalog, Cart],
        Text::of(
            "Attachments of an item have invalid keys.",
            "Anexos de um item têm chaves inválidas.",
            "Adjuntos de un ítem tienen claves no válidas.",
        ),
        CHECK_ATTACHMENTS,
    )
    .shown(&["Some item attachments have invalid key values"]),
    Code::of(
        "couponNotFound",
        &[Price],
        Text::of("The coupon was not found.", "O cupom não foi encontrado.", "No se encontró el cupón."),
        Text::of(
            "Check that the coupon is spelled right and that it exists.",
            "Verifique se o cupom está escrito corretamente e se ele existe.",
            "Revisa que el cupón esté bien escrito y que exista.",
        ),
    )
    .shown(&["Coupon * invalid"]),
    Code::of(
        "couponExpired",
        &[Price],
        Text::of("The coupon has expired.", "O cupom expirou.", "El cupón venció."),
        Text::of(
            "The shopper has to remove it. Check its dates if it should still be valid.",
            "O cliente precisa removê-lo. Verifique as datas se ele ainda deveria valer.",
            "El cliente debe quitarlo. Revisa sus fechas si aún debería ser válido.",
        ),
    )
    .shown(&["Coupon * expired"]),
    Code::of(
        "unavailableGiftCard",
        &[Payment],
        Text::of(
            "The gift card cannot be used any more.",
            "O vale-presente não pode mais ser usado.",
            "La tarjeta de regalo ya no se puede usar.",
        ),
        OTHER_GIFT_CARD,
    )
    .shown(&["Gift card * is not available to use anymore"]),
    Code::of(
        "invalidGiftCard",
        &[Payment],
        Text::of(
            "The code of the gift card is invalid.",
            "O código do vale-presente é inválido.",
            "El código de la tarjeta de regalo no es válido.",
        ),
        OTHER_GIFT_CARD,
    )
    .shown(&["Invalid GiftCard * code"]),
    Code::of(
        "noFundsGiftCard",
        &[Payment],
        Text::of("The gift card has no balance.", "O vale-presente não tem saldo.", "La tarjeta de regalo no tiene saldo."),
        OTHER_GIFT_CARD,
    )
    .shown(&["Gift card * has no funds"]),
    Code::of(
        "unusedGiftCard",
        &[Payment],
        Text::of(
            "The gift card is not needed for this purchase.",
            "O vale-presente não é necessário para esta compra.",
            "La tarjeta de regalo no hace falta para esta compra.",
        ),
        OTHER_GIFT_CARD,
    )
    .shown(&["Gift card * not needed to be used"]),
    Code::of(
        "giftCardCommunicationError",
        &[Payment],
        Text::of(
            "The communication with the gift card system failed.",
            "A comunicação com o sistema de vale-presente falhou.",
            "Falló la comunicación con el sistema de tarjetas de regalo.",
        ),
        TRY_LATER,
    )
    .shown(&["A communication error with gift card system has occurred"]),
    Code::of(
        "orderCommercialConditionsCannotBeMaintained",
        &[Price, Order],
        Text::of(
            "The cart of a changed order lost the prices of the original order; a new order will be created.",
            "O carrinho de um pedido alterado perdeu os preços do pedido original; um novo pedido será criado.",
            "El carrito de un pedido modificado perdió los precios del pedido original; se creará un pedido nuevo.",
        ),
        Text::of(
            "Cancel the original order yourself.",
            "Cancele você mesmo o pedido original.",
            "Cancela tú el pedido original.",
        ),
    )
    .shown(&["price conditions from original order have been lost"])
    .documented(),
];
