//! `CHK0290` and its sub-codes: VTEX's routing system did not answer as it should. They concern the platform.

use super::Code;
use super::advice::{TOO_MANY_REQUESTS, TRY_LATER};
use crate::text::Text;

pub(super) const CODES: &[Code] = &[
    Code::of(
        "CHK0290",
        &[],
        Text::of(
            "The communication with the routing system failed.",
            "A comunicação com o sistema de roteamento falhou.",
            "Falló la comunicación con el sistema de enrutamiento.",
        ),
        TRY_LATER,
    )
    .shown(&["A communication error with Routing System has occurred"]),
    Code::of(
        "CHK0290.1",
        &[],
        Text::of(
            "The routing system did not answer in time.",
            "O sistema de roteamento não respondeu a tempo.",
            "El sistema de enrutamiento no respondió a tiempo.",
        ),
        TRY_LATER,
    )
    .shown(&["The Routing System (ORI) operation timed out"]),
    Code::of(
        "CHK0290.2",
        &[],
        Text::of(
            "The call to the routing system was cancelled by the side that made it.",
            "A chamada ao sistema de roteamento foi cancelada por quem a fez.",
            "La llamada al sistema de enrutamiento fue cancelada por quien la hizo.",
        ),
        TRY_LATER,
    )
    .shown(&["The Routing System (ORI) operation was cancelled by the caller"]),
    Code::of(
        "CHK0290.3",
        &[],
        Text::of(
            "The routing system found the request invalid (error 400).",
            "O sistema de roteamento considerou a requisição inválida (erro 400).",
            "El sistema de enrutamiento consideró no válida la solicitud (error 400).",
        ),
        TRY_LATER,
    )
    .shown(&["Bad Request received from the Routing System (ORI)"]),
    Code::of(
        "CHK0290.4",
        &[],
        Text::of(
            "The routing system refused the call because there were too many (error 429).",
            "O sistema de roteamento recusou a chamada porque havia chamadas demais (erro 429).",
            "El sistema de enrutamiento rechazó la llamada porque hubo demasiadas (error 429).",
        ),
        TOO_MANY_REQUESTS,
    )
    .shown(&["Rate limit exceeded for the Routing System (ORI)"]),
    Code::of(
        "CHK0290.5",
        &[],
        Text::of(
            "The routing system answered with an HTTP error other than 400 or 429.",
            "O sistema de roteamento respondeu com um erro HTTP diferente de 400 ou 429.",
            "El sistema de enrutamiento respondió con un error HTTP distinto de 400 o 429.",
        ),
        TRY_LATER,
    )
    .shown(&["HTTP error received from the Routing System (ORI)"]),
    Code::of(
        "CHK0290.6",
        &[],
        Text::of(
            "The routing system answered with nothing.",
            "O sistema de roteamento respondeu sem conteúdo.",
            "El sistema de enrutamiento respondió sin contenido.",
        ),
        TRY_LATER,
    )
    .shown(&["The Routing System (ORI) returned a null response"]),
    Code::of(
        "CHK0290.7",
        &[],
        Text::of(
            "The answer of the routing system has no cart in it.",
            "A resposta do sistema de roteamento não contém o carrinho.",
            "La respuesta del sistema de enrutamiento no contiene el carrito.",
        ),
        TRY_LATER,
    )
    .shown(&["orderForm is missing from SellerState in the Routing System (ORI) response"]),
    Code::of(
        "CHK0290.8",
        &[],
        Text::of(
            "The cart in the answer of the routing system has an unexpected type.",
            "O carrinho na resposta do sistema de roteamento tem um tipo inesperado.",
            "El carrito en la respuesta del sistema de enrutamiento tiene un tipo inesperado.",
        ),
        TRY_LATER,
    )
    .shown(&["orderForm state has an unexpected type in the Routing System (ORI) response"]),
    Code::of(
        "CHK0290.9",
        &[],
        Text::of(
            "A value in the answer of the routing system has an unexpected kind.",
            "Um valor na resposta do sistema de roteamento é de uma espécie inesperada.",
            "Un valor en la respuesta del sistema de enrutamiento es de una clase inesperada.",
        ),
        TRY_LATER,
    )
    .shown(&["JsonElement has an unexpected ValueKind in the Routing System (ORI) response"]),
    Code::of(
        "CHK0290.10",
        &[],
        Text::of(
            "The cart in the answer of the routing system is empty text.",
            "O carrinho na resposta do sistema de roteamento é um texto vazio.",
            "El carrito en la respuesta del sistema de enrutamiento es un texto vacío.",
        ),
        TRY_LATER,
    )
    .shown(&["orderForm state is an empty string in the Routing System (ORI) response"]),
    Code::of(
        "CHK0290.11",
        &[],
        Text::of(
            "The cart in the answer of the routing system could not be read.",
            "O carrinho na resposta do sistema de roteamento não pôde ser lido.",
            "El carrito en la respuesta del sistema de enrutamiento no se pudo leer.",
        ),
        TRY_LATER,
    )
    .shown(&["Failed to deserialize orderForm from the Routing System (ORI) response"]),
    Code::of(
        "CHK0290.12",
        &[],
        Text::of(
            "An unexpected error happened while talking to the routing system.",
            "Ocorreu um erro inesperado na comunicação com o sistema de roteamento.",
            "Ocurrió un error inesperado en la comunicación con el sistema de enrutamiento.",
        ),
        TRY_LATER,
    )
    .shown(&["Unexpected error during communication with the Routing System (ORI)"]),
];
