//! `ORD021` and its sub-codes: the catalog did not answer while items were put into the cart.

use super::Code;
use super::advice::{TOO_MANY_REQUESTS, TRY_LATER};
use crate::domain::Link::{Catalog, Seller};
use crate::text::Text;

pub(super) const CODES: &[Code] = &[
    Code::of(
        "ORD021",
        &[Catalog],
        Text::of(
            "Items could not be put into the cart because the communication with the catalog failed.",
            "Itens não puderam entrar no carrinho porque a comunicação com o catálogo falhou.",
            "No se pudieron agregar ítems al carrito porque falló la comunicación con el catálogo.",
        ),
        TRY_LATER,
    )
    .shown(&["A communication error with Catalog System has occurred"]),
    Code::of(
        "ORD021.1",
        &[Catalog, Seller],
        Text::of(
            "The catalog did not answer in time: 3 seconds for items, 2 seconds for sellers.",
            "O catálogo não respondeu a tempo: 3 segundos para itens, 2 segundos para sellers.",
            "El catálogo no respondió a tiempo: 3 segundos para ítems, 2 segundos para sellers.",
        ),
        TRY_LATER,
    )
    .shown(&["Communication with the Catalog timed out"]),
    Code::of(
        "ORD021.2",
        &[Catalog],
        Text::of(
            "The call to the catalog was cancelled by the side that made it.",
            "A chamada ao catálogo foi cancelada por quem a fez.",
            "La llamada al catálogo fue cancelada por quien la hizo.",
        ),
        TRY_LATER,
    )
    .shown(&["Communication with the Catalog was cancelled by the caller"]),
    Code::of(
        "ORD021.3",
        &[Catalog],
        Text::of(
            "The catalog refused the call because there were too many (error 429).",
            "O catálogo recusou a chamada porque havia chamadas demais (erro 429).",
            "El catálogo rechazó la llamada porque hubo demasiadas (error 429).",
        ),
        TOO_MANY_REQUESTS,
    )
    .shown(&["Rate limit exceeded for the Catalog"]),
    Code::of(
        "ORD021.4",
        &[Catalog],
        Text::of(
            "The catalog's gateway did not answer in time (error 504).",
            "O gateway do catálogo não respondeu a tempo (erro 504).",
            "El gateway del catálogo no respondió a tiempo (error 504).",
        ),
        TRY_LATER,
    )
    .shown(&["Catalog gateway timeout"]),
    Code::of(
        "ORD021.5",
        &[Catalog, Seller],
        Text::of(
            "The catalog refused access while sellers were read (error 401).",
            "O catálogo recusou o acesso ao ler os sellers (erro 401).",
            "El catálogo rechazó el acceso al leer los sellers (error 401).",
        ),
        TRY_LATER,
    )
    .shown(&["Unauthorized access to the Catalog"]),
    Code::of(
        "ORD021.6",
        &[Catalog],
        Text::of(
            "The catalog answered with an HTTP error other than 401, 429 or 504.",
            "O catálogo respondeu com um erro HTTP diferente de 401, 429 ou 504.",
            "El catálogo respondió con un error HTTP distinto de 401, 429 o 504.",
        ),
        TRY_LATER,
    )
    .shown(&["HTTP error received from the Catalog"]),
    Code::of(
        "ORD021.7",
        &[Catalog],
        Text::of(
            "An unexpected error happened while talking to the catalog.",
            "Ocorreu um erro inesperado na comunicação com o catálogo.",
            "Ocurrió un error inesperado en la comunicación con el catálogo.",
        ),
        TRY_LATER,
    )
    .shown(&["Unexpected error during communication with the Catalog"]),
];
