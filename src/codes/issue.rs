//! Known issues of VTEX that can be behind a code, with their status and the way round that VTEX gives.
//!
//! Source: VTEX's known issues, read 2026-08-21.

use crate::text::Text;

/// A known issue of VTEX.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownIssue {
    /// VTEX's number.
    pub number: u32,
    /// What happens, whether VTEX has solved it, and the way round.
    pub says: Text,
}

pub(super) const EVENT_SYSTEM: &[KnownIssue] = &[KnownIssue {
    number: 421_137,
    says: Text::of(
        "An error of the event system at the end of the purchase leaves the order incomplete. Not solved; VTEX gives no way round.",
        "Um erro do sistema de eventos no fim da compra deixa o pedido incompleto. Sem solução; a VTEX não dá alternativa.",
        "Un error del sistema de eventos al final de la compra deja el pedido incompleto. Sin resolver; VTEX no da alternativa.",
    ),
}];

pub(super) const ORDER_NOT_CREATED: &[KnownIssue] = &[
    KnownIssue {
        number: 763_955,
        says: Text::of(
            "Orders fail if the seller has another country code than the marketplace. Not solved; give both the same.",
            "Pedidos falham se o seller tem outro código de país que o marketplace. Sem solução; use o mesmo código nos dois.",
            "Los pedidos fallan si el seller tiene otro código de país que el marketplace. Sin resolver; usa el mismo código en ambos.",
        ),
    },
    KnownIssue {
        number: 1_032_473,
        says: Text::of(
            "Marketplace and seller can expect different values, for example after rounding a promotion. Not solved; VTEX gives no way round.",
            "Marketplace e seller podem esperar valores diferentes, por exemplo ao arredondar uma promoção. Sem solução; a VTEX não dá alternativa.",
            "Marketplace y seller pueden esperar valores distintos, por ejemplo al redondear una promoción. Sin resolver; VTEX no da alternativa.",
        ),
    },
    KnownIssue {
        number: 1_350_336,
        says: Text::of(
            "A cart that once held an item of a paused seller creates an empty order and fails. Not solved; keep items of paused sellers out of carts.",
            "Um carrinho que já teve um item de um seller pausado cria um pedido vazio e falha. Sem solução; mantenha itens de sellers pausados fora dos carrinhos.",
            "Un carrito que tuvo un ítem de un seller en pausa crea un pedido vacío y falla. Sin resolver; mantén los ítems de sellers en pausa fuera de los carritos.",
        ),
    },
    KnownIssue {
        number: 1_089_344,
        says: Text::of(
            "Orders with a creation error can stay in the status “cancel”. Not solved; check that the transaction and the reservation were cancelled.",
            "Pedidos com erro de criação podem ficar presos no status “cancel”. Sem solução; verifique se a transação e a reserva foram canceladas.",
            "Los pedidos con error de creación pueden quedarse en el estado “cancel”. Sin resolver; revisa que la transacción y la reserva se hayan cancelado.",
        ),
    },
];

pub(super) const GATEWAY: &[KnownIssue] = &[
    KnownIssue {
        number: 607_742,
        says: Text::of(
            "The cart offers a saved card that no longer exists. Not solved; the shopper can use another card or remove this one.",
            "O carrinho oferece um cartão salvo que não existe mais. Sem solução; o cliente pode usar outro cartão ou remover este.",
            "El carrito ofrece una tarjeta guardada que ya no existe. Sin resolver; el cliente puede usar otra tarjeta o quitar esta.",
        ),
    },
    KnownIssue {
        number: 416_936,
        says: Text::of(
            "A failed and a second answer of the payment system leave the order complete and its fulfillment cancelled. Not solved; cancel the seller's order if it is still open.",
            "Uma falha e uma segunda resposta do pagamento deixam o pedido completo e o fulfillment cancelado. Sem solução; cancele o pedido do seller se ele continuar aberto.",
            "Un fallo y una segunda respuesta del pago dejan el pedido completo y el fulfillment cancelado. Sin resolver; cancela el pedido del seller si sigue abierto.",
        ),
    },
];

pub(super) const PAYMENT_WINDOW: &[KnownIssue] = &[KnownIssue {
    number: 402_857,
    says: Text::of(
        "A payment method whose only condition has a time window can be missing in the checkout. Not solved; another condition for the method brings it back.",
        "Um meio de pagamento cuja única condição tem período definido pode faltar no checkout. Sem solução; outra condição para o meio o traz de volta.",
        "Un medio de pago cuya única condición tiene un período puede faltar en el checkout. Sin resolver; otra condición para el medio lo hace aparecer.",
    ),
}];

pub(super) const INCOMPLETE: &[KnownIssue] = &[KnownIssue {
    number: 345_526,
    says: Text::of(
        "The seller's order can go on although the marketplace order is incomplete. Not solved; do not advance it, or you may ship without payment.",
        "O pedido do seller pode avançar embora o pedido do marketplace esteja incompleto. Sem solução; não o avance, ou você pode enviar sem pagamento.",
        "El pedido del seller puede avanzar aunque el del marketplace esté incompleto. Sin resolver; no lo avances, o podrías enviar sin pago.",
    ),
}];

pub(super) const SELLER_CHOICE: &[KnownIssue] = &[
    KnownIssue {
        number: 360_097,
        says: Text::of(
            "The checkout can choose a white-label seller whose units sit in a warehouse that cannot ship. Not solved; set the count of unused warehouses to zero.",
            "O checkout pode escolher um seller white label cujas unidades estão em um estoque que não envia. Sem solução; zere a contagem dos estoques sem uso.",
            "El checkout puede elegir un seller white label cuyas unidades están en un almacén que no envía. Sin resolver; pon en cero el recuento de los almacenes sin uso.",
        ),
    },
    KnownIssue {
        number: 1_073_363,
        says: Text::of(
            "Before the shopper gives a location, an item can look available without stock. Not solved; VTEX gives no way round.",
            "Antes de o cliente informar o local, um item pode parecer disponível sem estoque. Sem solução; a VTEX não dá alternativa.",
            "Antes de que el cliente indique su ubicación, un ítem puede parecer disponible sin stock. Sin resolver; VTEX no da alternativa.",
        ),
    },
];

pub(super) const SELLER_QUANTITY: &[KnownIssue] = &[KnownIssue {
    number: 1_316_990,
    says: Text::of(
        "If an external seller answers with quantity 0, the cart accepts any quantity. Not solved; the seller has to answer with the real quantity.",
        "Se um seller externo responde com quantidade 0, o carrinho aceita qualquer quantidade. Sem solução; o seller precisa responder com a quantidade real.",
        "Si un seller externo responde con cantidad 0, el carrito acepta cualquier cantidad. Sin resolver; el seller debe responder con la cantidad real.",
    ),
}];

pub(super) const WRONG_AVAILABILITY: &[KnownIssue] = &[KnownIssue {
    number: 773_537,
    says: Text::of(
        "The fulfillment simulation says “nullPrice” or “available” for items without stock. Not solved; trust the checkout simulation.",
        "A simulação de fulfillment diz “nullPrice” ou “available” para itens sem estoque. Sem solução; confie na simulação do checkout.",
        "La simulación de fulfillment dice “nullPrice” o “available” para ítems sin stock. Sin resolver; confía en la simulación del checkout.",
    ),
}];

pub(super) const FOB: &[KnownIssue] = &[KnownIssue {
    number: 532_377,
    says: Text::of(
        "Orders that the marketplace delivers itself fail without a delivery shipping policy. VTEX will not fix it; keep such a policy active.",
        "Pedidos que o próprio marketplace entrega falham sem uma política de envio de entrega. A VTEX não vai corrigir; mantenha uma ativa.",
        "Los pedidos que entrega el propio marketplace fallan sin una política de envío de entrega. VTEX no lo corregirá; mantén una activa.",
    ),
}];

pub(super) const INVENTORY_FILTER: &[KnownIssue] = &[KnownIssue {
    number: 466_491,
    says: Text::of(
        "The filter of the inventory page can fail. Not solved; VTEX gives no way round.",
        "O filtro da página de inventário pode falhar. Sem solução; a VTEX não dá alternativa.",
        "El filtro de la página de inventario puede fallar. Sin resolver; VTEX no da alternativa.",
    ),
}];

pub(super) const RESERVED_LIST: &[KnownIssue] = &[KnownIssue {
    number: 347_924,
    says: Text::of(
        "The list of reserved items could fail on the page. VTEX marks it as fixed.",
        "A lista de itens reservados podia falhar na página. A VTEX a marca como corrigida.",
        "La lista de ítems reservados podía fallar en la página. VTEX la marca como corregida.",
    ),
}];

pub(super) const CONFLICTING_MESSAGES: &[KnownIssue] = &[KnownIssue {
    number: 1_095_510,
    says: Text::of(
        "The new product page shows this beside another message for a product that is merely unavailable. Not solved; check the old product form.",
        "A nova página de produto mostra isto ao lado de outra mensagem para um produto apenas indisponível. Sem solução; confira o formulário antigo.",
        "La nueva página de producto muestra esto junto a otro mensaje para un producto que solo no está disponible. Sin resolver; revisa el formulario antiguo.",
    ),
}];
