//! What a code means, where codes of several families mean the same.

use crate::text::Text;

pub(super) const UNAVAILABLE_ITEMS: Text = Text::of(
    "The purchase has one or more items that are unavailable.",
    "A compra tem um ou mais itens indisponíveis.",
    "La compra tiene uno o más ítems no disponibles.",
);
pub(super) const UNAVAILABLE_ITEM: Text =
    Text::of("The item is not available.", "O item não está disponível.", "El ítem no está disponible.");
pub(super) const NO_SHIPPING_DATA: Text = Text::of(
    "The items could not be reserved because the order has no shipping data.",
    "Os itens não puderam ser reservados porque o pedido não tem dados de entrega.",
    "Los ítems no se pudieron reservar porque el pedido no tiene datos de envío.",
);
pub(super) const NO_SLA: Text = Text::of(
    "There is no delivery option (SLA) for an item.",
    "Não há opção de entrega (SLA) para um item.",
    "No hay opción de entrega (SLA) para un ítem.",
);
pub(super) const NO_SELECTED_SLA: Text = Text::of(
    "No delivery option (SLA) was selected for an item.",
    "Nenhuma opção de entrega (SLA) foi selecionada para um item.",
    "No se seleccionó ninguna opción de entrega (SLA) para un ítem.",
);
pub(super) const SLA_GONE: Text = Text::of(
    "The delivery option (SLA) selected for an item is not available.",
    "A opção de entrega (SLA) selecionada para um item não está disponível.",
    "La opción de entrega (SLA) seleccionada para un ítem no está disponible.",
);
pub(super) const NO_TTL: Text = Text::of(
    "The items could not be reserved because the order does not say for how long (TTL).",
    "Os itens não puderam ser reservados porque o pedido não diz por quanto tempo (TTL).",
    "Los ítems no se pudieron reservar porque el pedido no indica por cuánto tiempo (TTL).",
);
pub(super) const RESERVATION_FAILED: Text = Text::of(
    "The items of the order could not be reserved.",
    "Os itens do pedido não puderam ser reservados.",
    "Los ítems del pedido no se pudieron reservar.",
);
pub(super) const RESERVATION_DIFFERS: Text = Text::of(
    "The cart and the reservation do not match.",
    "O carrinho e a reserva não correspondem.",
    "El carrito y la reserva no coinciden.",
);
pub(super) const RESERVATION_NOT_AUTHORIZED: Text = Text::of(
    "The reservation of the items is not authorized.",
    "A reserva dos itens não está autorizada.",
    "La reserva de los ítems no está autorizada.",
);
pub(super) const RESERVATION_NOT_FOUND: Text = Text::of(
    "The reservation of the items was not found.",
    "A reserva dos itens não foi encontrada.",
    "No se encontró la reserva de los ítems.",
);
pub(super) const RESERVATION_NOT_ENSURED: Text = Text::of(
    "The reservation could not be guaranteed for the order.",
    "A reserva não pôde ser garantida para o pedido.",
    "La reserva no se pudo garantizar para el pedido.",
);
pub(super) const NO_PICKUP: Text =
    Text::of("The pickup point was not found.", "O ponto de retirada não foi encontrado.", "No se encontró el punto de retiro.");
pub(super) const SEVERAL_COUNTRIES: Text = Text::of(
    "The order has addresses in several countries, which is not allowed.",
    "O pedido tem endereços em vários países, o que não é permitido.",
    "El pedido tiene direcciones en varios países, lo que no está permitido.",
);
pub(super) const TOTAL_DIFFERS: Text = Text::of(
    "The total of the payment differs from the value that the store expects.",
    "O total do pagamento difere do valor que a loja espera.",
    "El total del pago difiere del valor que espera la tienda.",
);
pub(super) const MINIMUM_QUANTITY: Text = Text::of(
    "The minimum quantity of items was not reached.",
    "A quantidade mínima de itens não foi atingida.",
    "No se alcanzó la cantidad mínima de ítems.",
);
pub(super) const INVALID_CHANNEL: Text = Text::of(
    "The sales channel of the request is invalid.",
    "O canal de vendas da requisição é inválido.",
    "El canal de ventas de la solicitud no es válido.",
);
pub(super) const INVALID_PRICE: Text = Text::of(
    "The price of an item is invalid, or missing in the request.",
    "O preço de um item é inválido ou falta na requisição.",
    "El precio de un ítem no es válido o falta en la solicitud.",
);
pub(super) const INVALID_AFFILIATE: Text =
    Text::of("The id of the affiliate is invalid.", "O id do afiliado é inválido.", "El id del afiliado no es válido.");
pub(super) const RETRIES_OVER: Text = Text::of(
    "The time limit for trying again was reached.",
    "O limite de tempo para novas tentativas foi atingido.",
    "Se alcanzó el límite de tiempo para reintentar.",
);
pub(super) const LOGISTICS: Text = Text::of(
    "The communication with VTEX's logistics failed.",
    "A comunicação com a logística da VTEX falhou.",
    "Falló la comunicación con la logística de VTEX.",
);
pub(super) const PROMOTIONS: Text = Text::of(
    "The communication with VTEX's promotions and taxes (rates and benefits) failed.",
    "A comunicação com as promoções e taxas da VTEX (rates and benefits) falhou.",
    "Falló la comunicación con las promociones y tasas de VTEX (rates and benefits).",
);
pub(super) const PRICING: Text = Text::of(
    "The communication with the pricing hub failed.",
    "A comunicação com o pricing hub falhou.",
    "Falló la comunicación con el pricing hub.",
);
