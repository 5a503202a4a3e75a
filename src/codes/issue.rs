//! Known issues of VTEX that can be behind a code, with their status and the way round that VTEX gives.
//!
//! Source: VTEX's known issues, read 2026-08-21.

use super::KnownIssue;
use crate::text::Text;

pub(super) const EVENT_SYSTEM: &[KnownIssue] = &[KnownIssue::open(
    421_137,
    Text::of(
        "An error of the event system at the end of the purchase leaves the order incomplete. VTEX gives no way round.",
        "Um erro do sistema de eventos no fim da compra deixa o pedido incompleto. A VTEX não dá alternativa.",
        "Un error del sistema de eventos al final de la compra deja el pedido incompleto. VTEX no da alternativa.",
    ),
)];

pub(super) const ORDER_NOT_CREATED: &[KnownIssue] = &[
    KnownIssue::open(
        763_955,
        Text::of(
            "Orders fail if the seller has another country code than the marketplace. Give both the same.",
            "Pedidos falham se o seller tem outro código de país que o marketplace. Use o mesmo código nos dois.",
            "Los pedidos fallan si el seller tiene otro código de país que el marketplace. Usa el mismo código en ambos.",
        ),
    ),
    KnownIssue::open(
        1_032_473,
        Text::of(
            "Marketplace and seller can expect different values, for example after rounding a promotion. VTEX gives no way round.",
            "Marketplace e seller podem esperar valores diferentes, por exemplo ao arredondar uma promoção. A VTEX não dá alternativa.",
            "Marketplace y seller pueden esperar valores distintos, por ejemplo al redondear una promoción. VTEX no da alternativa.",
        ),
    ),
    KnownIssue::open(
        1_350_336,
        Text::of(
            "A cart that once held an item of a paused seller creates an empty order and fails. Keep items of paused sellers out of carts.",
            "Um carrinho que já teve um item de um seller pausado cria um pedido vazio e falha. Mantenha itens de sellers pausados fora dos carrinhos.",
            "Un carrito que tuvo un ítem de un seller en pausa crea un pedido vacío y falla. Mantén los ítems de sellers en pausa fuera de los carritos.",
        ),
    ),
    KnownIssue::open(
        1_089_344,
        Text::of(
            "Orders with a creation error can stay in the status “cancel”. Check that the transaction and the reservation were cancelled.",
            "Pedidos com erro de criação podem ficar presos no status “cancel”. Verifique se a transação e a reserva foram canceladas.",
            "Los pedidos con error de creación pueden quedarse en el estado “cancel”. Revisa que la transacción y la reserva se hayan cancelado.",
        ),
    ),
];

pub(super) const GATEWAY: &[KnownIssue] = &[
    KnownIssue::open(
        607_742,
        Text::of(
            "The cart offers a saved card that no longer exists. The shopper can use another card or remove this one.",
            "O carrinho oferece um cartão salvo que não existe mais. O cliente pode usar outro cartão ou remover este.",
            "El carrito ofrece una tarjeta guardada que ya no existe. El cliente puede usar otra tarjeta o quitar esta.",
        ),
    ),
    KnownIssue::open(
        416_936,
        Text::of(
            "A failed and a second answer of the payment system leave the order complete and its fulfillment cancelled. Cancel the seller's order if it is still open.",
            "Uma falha e uma segunda resposta do pagamento deixam o pedido completo e o fulfillment cancelado. Cancele o pedido do seller se ele continuar aberto.",
            "Un fallo y una segunda respuesta del pago dejan el pedido completo y el fulfillment cancelado. Cancela el pedido del seller si sigue abierto.",
        ),
    ),
];

pub(super) const PAYMENT_WINDOW: &[KnownIssue] = &[KnownIssue::open(
    402_857,
    Text::of(
        "A payment method whose only condition has a time window can be missing in the checkout. Another condition for the method brings it back.",
        "Um meio de pagamento cuja única condição tem período definido pode faltar no checkout. Outra condição para o meio o traz de volta.",
        "Un medio de pago cuya única condición tiene un período puede faltar en el checkout. Otra condición para el medio lo hace aparecer.",
    ),
)];

pub(super) const INCOMPLETE: &[KnownIssue] = &[KnownIssue::open(
    345_526,
    Text::of(
        "The seller's order can go on although the marketplace order is incomplete. Do not advance it, or you may ship without payment.",
        "O pedido do seller pode avançar embora o pedido do marketplace esteja incompleto. Não o avance, ou você pode enviar sem pagamento.",
        "El pedido del seller puede avanzar aunque el del marketplace esté incompleto. No lo avances, o podrías enviar sin pago.",
    ),
)];

pub(super) const SELLER_CHOICE: &[KnownIssue] = &[
    KnownIssue::open(
        360_097,
        Text::of(
            "The checkout can choose a white-label seller whose units sit in a warehouse that cannot ship. Set the count of unused warehouses to zero.",
            "O checkout pode escolher um seller white label cujas unidades estão em um estoque que não envia. Zere a contagem dos estoques sem uso.",
            "El checkout puede elegir un seller white label cuyas unidades están en un almacén que no envía. Pon en cero el recuento de los almacenes sin uso.",
        ),
    ),
    KnownIssue::open(
        1_073_363,
        Text::of(
            "Before the shopper gives a location, an item can look available without stock. VTEX gives no way round.",
            "Antes de o cliente informar o local, um item pode parecer disponível sem estoque. A VTEX não dá alternativa.",
            "Antes de que el cliente indique su ubicación, un ítem puede parecer disponible sin stock. VTEX no da alternativa.",
        ),
    ),
];

pub(super) const SELLER_QUANTITY: &[KnownIssue] = &[KnownIssue::open(
    1_316_990,
    Text::of(
        "If an external seller answers with quantity 0, the cart accepts any quantity. The seller has to answer with the real quantity.",
        "Se um seller externo responde com quantidade 0, o carrinho aceita qualquer quantidade. O seller precisa responder com a quantidade real.",
        "Si un seller externo responde con cantidad 0, el carrito acepta cualquier cantidad. El seller debe responder con la cantidad real.",
    ),
)];

pub(super) const WRONG_AVAILABILITY: &[KnownIssue] = &[KnownIssue::open(
    773_537,
    Text::of(
        "The fulfillment simulation says “nullPrice” or “available” for items without stock. Trust the checkout simulation.",
        "A simulação de fulfillment diz “nullPrice” ou “available” para itens sem estoque. Confie na simulação do checkout.",
        "La simulación de fulfillment dice “nullPrice” o “available” para ítems sin stock. Confía en la simulación del checkout.",
    ),
)];

pub(super) const FOB: &[KnownIssue] = &[KnownIssue::left(
    532_377,
    Text::of(
        "Orders that the marketplace delivers itself fail without a delivery shipping policy. Keep such a policy active.",
        "Pedidos que o próprio marketplace entrega falham sem uma política de envio de entrega. Mantenha uma ativa.",
        "Los pedidos que entrega el propio marketplace fallan sin una política de envío de entrega. Mantén una activa.",
    ),
)];

pub(super) const INVENTORY_FILTER: &[KnownIssue] = &[KnownIssue::open(
    466_491,
    Text::of(
        "The filter of the inventory page can fail. VTEX gives no way round.",
        "O filtro da página de inventário pode falhar. A VTEX não dá alternativa.",
        "El filtro de la página de inventario puede fallar. VTEX no da alternativa.",
    ),
)];

pub(super) const RESERVED_LIST: &[KnownIssue] = &[KnownIssue::fixed(
    347_924,
    Text::of(
        "The list of reserved items could fail on the page.",
        "A lista de itens reservados podia falhar na página.",
        "La lista de ítems reservados podía fallar en la página.",
    ),
)];

pub(super) const CONFLICTING_MESSAGES: &[KnownIssue] = &[KnownIssue::open(
    1_095_510,
    Text::of(
        "The new product page shows this beside another message for a product that is merely unavailable. Check the old product form.",
        "A nova página de produto mostra isto ao lado de outra mensagem para um produto apenas indisponível. Confira o formulário antigo.",
        "La nueva página de producto muestra esto junto a otro mensaje para un producto que solo no está disponible. Revisa el formulario antiguo.",
    ),
)];
