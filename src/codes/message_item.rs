//! Messages of the cart and values of `availability` that say why an item is refused.

use super::advice::{CHECK_PRICE, CHECK_ROUTE, CHECK_SELLER, CHECK_STOCK, NO_ORDER_LOST};
use super::{Code, issue};
use crate::domain::Link::{Cart, Catalog, Price, Seller, Shipping, Stock};
use crate::text::Text;

pub(super) const CODES: &[Code] = &[
    Code::of(
        "withoutStock",
        &[Stock, Shipping],
        Text::of(
            "The item has no units to sell in this sales channel.",
            "O item não tem unidades para vender neste canal de vendas.",
            "El ítem no tiene unidades para vender en este canal de ventas.",
        ),
        CHECK_STOCK,
    )
    .shown(&["The item * has no inventory"])
    .issues(issue::SELLER_CHOICE),
    Code::of(
        "cannotBeDelivered",
        &[Shipping, Stock],
        Text::of(
            "The item cannot be delivered to this address.",
            "O item não pode ser entregue neste endereço.",
            "El ítem no se puede entregar en esta dirección.",
        ),
        CHECK_ROUTE,
    )
    .shown(&["Item * cannot be delivered for this coordinates", "Item * cannot be delivered for this postal code"])
    .issues(issue::SELLER_CHOICE),
    Code::of(
        "withoutPrice",
        &[Price],
        Text::of("The item has no listed price.", "O item não tem preço listado.", "El ítem no tiene precio de lista."),
        CHECK_PRICE,
    )
    .shown(&["Item * is unavailable"]),
    Code::of(
        "withoutPriceRnB",
        &[Price],
        Text::of(
            "The promotions service returned no price for the item.",
            "O serviço de promoções não retornou preço para o item.",
            "El servicio de promociones no devolvió precio para el ítem.",
        ),
        Text::of(
            "Check the price of the SKU and the promotions that apply to it.",
            "Verifique o preço do SKU e as promoções que se aplicam a ele.",
            "Revisa el precio del SKU y las promociones que se le aplican.",
        ),
    )
    .shown(&["Item * is unavailable"]),
    Code::of(
        "withoutPriceFulfillment",
        &[Seller, Price],
        Text::of(
            "The seller returned no price for the item.",
            "O seller não retornou preço para o item.",
            "El seller no devolvió precio para el ítem.",
        ),
        Text::of(
            "The seller has to give the SKU a price in its sales channel.",
            "O seller precisa dar um preço ao SKU no canal de vendas dele.",
            "El seller debe dar un precio al SKU en su canal de ventas.",
        ),
    )
    .shown(&["Item * is unavailable"]),
    Code::of(
        "nullPrice",
        &[Price],
        Text::of("The price of the item is empty.", "O preço do item está vazio.", "El precio del ítem está vacío."),
        CHECK_PRICE,
    )
    .issues(issue::WRONG_AVAILABILITY),
    Code::of(
        "unavailableItemFulfillment",
        &[Seller, Stock, Catalog],
        Text::of(
            "The seller says that the item is unavailable.",
            "O seller informa que o item está indisponível.",
            "El seller informa que el ítem no está disponible.",
        ),
        CHECK_SELLER,
    )
    .shown(&["Item * is unavailable"]),
    Code::of(
        "itemMetricsNotFound",
        &[Catalog, Shipping],
        Text::of(
            "The weight or the dimensions of the item are not in the catalog.",
            "O peso ou as dimensões do item não estão no catálogo.",
            "El peso o las dimensiones del ítem no están en el catálogo.",
        ),
        Text::of(
            "Fill in the weight and the dimensions of the SKU.",
            "Preencha o peso e as dimensões do SKU.",
            "Completa el peso y las dimensiones del SKU.",
        ),
    )
    .shown(&["The metrics of the item * are undefined"]),
    Code::of(
        "maxNumberOfSellersReached",
        &[Seller, Cart],
        Text::of(
            "The cart has reached the maximum number of sellers.",
            "O carrinho atingiu o número máximo de sellers.",
            "El carrito alcanzó el número máximo de sellers.",
        ),
        Text::of(
            "The shopper can split the purchase; the maximum is a setting of the cart.",
            "O cliente pode dividir a compra; o máximo é uma configuração do carrinho.",
            "El cliente puede dividir la compra; el máximo es una configuración del carrito.",
        ),
    )
    .shown(&["The item * cannot be delivered due to the max number of involved sellers configuration"]),
    Code::of(
        "itemQuantityNotAvailable",
        &[Stock, Seller],
        Text::of(
            "There are fewer units of the item than the shopper asked for.",
            "Há menos unidades do item do que o cliente pediu.",
            "Hay menos unidades del ítem que las que pidió el cliente.",
        ),
        Text::of(
            "The shopper can take fewer units. Check the units available if there should be more.",
            "O cliente pode levar menos unidades. Verifique as unidades disponíveis se deveria haver mais.",
            "El cliente puede llevar menos unidades. Revisa las unidades disponibles si debería haber más.",
        ),
    )
    .shown(&["The desired quantity for item * is not available"])
    .issues(issue::SELLER_QUANTITY),
    Code::of(
        "optimizationUnavailableItemReplaced",
        &[Seller, Stock],
        Text::of(
            "The item was out of stock at one seller and was replaced by the same item of another.",
            "O item estava sem estoque em um seller e foi substituído pelo mesmo item de outro.",
            "El ítem no tenía stock en un seller y fue reemplazado por el mismo ítem de otro.",
        ),
        NO_ORDER_LOST,
    )
    .shown(&["Item * was unavailable and has been replaced with another from seller"]),
    Code::of(
        "GiftUnavailable",
        &[Stock, Price],
        Text::of(
            "A gift of a promotion is unavailable and was taken out of the cart.",
            "Um brinde de uma promoção está indisponível e foi retirado do carrinho.",
            "Un regalo de una promoción no está disponible y se quitó del carrito.",
        ),
        Text::of(
            "Check the stock and the registration of the SKU that is given away.",
            "Verifique o estoque e o cadastro do SKU dado como brinde.",
            "Revisa el stock y el registro del SKU que se regala.",
        ),
    )
    .shown(&["Gift * is unavailable and was removed from cart"]),
];
