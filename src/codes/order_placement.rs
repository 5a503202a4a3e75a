//! `ORD` codes about creating the order: reservation, seller, events, invoices.

use super::advice::{ASK_SELLER, RESERVE_AGAIN, TRY_LATER};
use super::meaning::PROMOTIONS;
use super::{Code, issue};
use crate::domain::Link::{Catalog, Order, Price, Seller, Shipping, Stock};
use crate::text::Text;

const BUY_AGAIN: Text = Text::of(
    "The shopper has to buy again: the platform does not retry an incomplete order. Do not advance the seller's order.",
    "O cliente precisa comprar de novo: a plataforma não tenta de novo um pedido incompleto. Não avance o pedido do seller.",
    "El cliente debe comprar de nuevo: la plataforma no reintenta un pedido incompleto. No avances el pedido del seller.",
);

pub(super) const CODES: &[Code] = &[
    Code::of("ORD003", &[Price], PROMOTIONS, TRY_LATER).shown(&["A communication error with rates and benefits has occurred"]),
    Code::of(
        "ORD008",
        &[],
        Text::of(
            "The order was not created; the code does not say why.",
            "O pedido não foi criado; o código não diz por quê.",
            "El pedido no se creó; el código no dice por qué.",
        ),
        Text::of(
            "The shopper can try again. If it goes on, check the items, their sellers and their prices.",
            "O cliente pode tentar de novo. Se continuar, verifique os itens, seus sellers e seus preços.",
            "El cliente puede intentarlo de nuevo. Si continúa, revisa los ítems, sus sellers y sus precios.",
        ),
    )
    .shown(&["The requested order could not be created"])
    .issues(issue::ORDER_NOT_CREATED),
    Code::of(
        "ORD012",
        &[Seller, Stock, Order],
        Text::of(
            "The fulfillment order could not be created at the seller.",
            "O pedido de fulfillment não pôde ser criado no seller.",
            "No se pudo crear el pedido de fulfillment en el seller.",
        ),
        ASK_SELLER,
    )
    .shown(&["Order reservation couldn't be done"]),
    Code::of(
        "ORD013",
        &[Stock, Shipping, Catalog, Seller],
        Text::of(
            "An item could not be reserved for the order because it is not available.",
            "Um item não pôde ser reservado para o pedido porque não está disponível.",
            "Un ítem no se pudo reservar para el pedido porque no está disponible.",
        ),
        RESERVE_AGAIN,
    )
    .shown(&["Order reservation couldn't be done"]),
    Code::of(
        "ORD014",
        &[Order],
        Text::of(
            "The workflow of the order was not found or could not be read.",
            "O workflow do pedido não foi encontrado ou não pôde ser lido.",
            "El workflow del pedido no se encontró o no se pudo leer.",
        ),
        Text::of(
            "Check whether the order is incomplete: an incomplete order has no workflow.",
            "Verifique se o pedido está incompleto: um pedido incompleto não tem workflow.",
            "Revisa si el pedido está incompleto: un pedido incompleto no tiene workflow.",
        ),
    )
    .shown(&["Workflow not found for order"])
    .issues(issue::INCOMPLETE),
    Code::of(
        "ORD015",
        &[Seller],
        Text::of(
            "The communication with the seller failed.",
            "A comunicação com o seller falhou.",
            "Falló la comunicación con el seller.",
        ),
        ASK_SELLER,
    )
    .shown(&["Unable to communicate with seller"]),
    Code::of(
        "ORD015.1",
        &[Seller],
        Text::of(
            "The seller's service did not answer in time.",
            "O serviço do seller não respondeu a tempo.",
            "El servicio del seller no respondió a tiempo.",
        ),
        ASK_SELLER,
    )
    .shown(&["Communication with seller * timed out"]),
    Code::of(
        "ORD015.2",
        &[Seller],
        Text::of(
            "The call to the seller's service was cancelled by the side that made it.",
            "A chamada ao serviço do seller foi cancelada por quem a fez.",
            "La llamada al servicio del seller fue cancelada por quien la hizo.",
        ),
        TRY_LATER,
    )
    .shown(&["Communication with seller * was cancelled by the caller"]),
    Code::of(
        "ORD015.3",
        &[Seller],
        Text::of(
            "The seller's service answered with error 502 (bad gateway).",
            "O serviço do seller respondeu com o erro 502 (bad gateway).",
            "El servicio del seller respondió con el error 502 (bad gateway).",
        ),
        ASK_SELLER,
    )
    .shown(&["Bad Gateway when communicating with seller"]),
    Code::of(
        "ORD015.4",
        &[Seller],
        Text::of(
            "The seller's service answered with an HTTP error other than 502.",
            "O serviço do seller respondeu com um erro HTTP diferente de 502.",
            "El servicio del seller respondió con un error HTTP distinto de 502.",
        ),
        ASK_SELLER,
    )
    .shown(&["HTTP error when communicating with seller"]),
    Code::of(
        "ORD015.5",
        &[Seller],
        Text::of(
            "An unexpected error happened while talking to the seller's service.",
            "Ocorreu um erro inesperado na comunicação com o serviço do seller.",
            "Ocurrió un error inesperado en la comunicación con el servicio del seller.",
        ),
        ASK_SELLER,
    )
    .shown(&["Unexpected error when communicating with seller"]),
    Code::of(
        "ORD016",
        &[],
        Text::of(
            "The order stayed incomplete because the communication between marketplace and seller failed.",
            "O pedido ficou incompleto porque a comunicação entre marketplace e seller falhou.",
            "El pedido quedó incompleto porque falló la comunicación entre marketplace y seller.",
        ),
        BUY_AGAIN,
    )
    .shown(&["A communication error with event system has occurred"])
    .issues(issue::EVENT_SYSTEM)
    .documented(),
    Code::of(
        "ORD038",
        &[Order],
        Text::of(
            "No invoices were found for the order.",
            "Nenhuma nota fiscal foi encontrada para o pedido.",
            "No se encontraron facturas del pedido.",
        ),
        Text::of(
            "Check in the order whether an invoice was sent.",
            "Verifique no pedido se uma nota fiscal foi enviada.",
            "Revisa en el pedido si se envió una factura.",
        ),
    )
    .shown(&["Invoices not found from order"]),
    Code::of(
        "ORD039",
        &[Order],
        Text::of(
            "The order is in a status that accepts no invoice.",
            "O pedido está em um status que não aceita nota fiscal.",
            "El pedido está en un estado que no acepta facturas.",
        ),
        Text::of(
            "Check the status of the order; whoever sends the invoice has to wait until it fits.",
            "Verifique o status do pedido; quem envia a nota fiscal precisa esperar o status adequado.",
            "Revisa el estado del pedido; quien envía la factura debe esperar al estado adecuado.",
        ),
    )
    .shown(&["Order * is in state * and cannot accept invoice"]),
];
