//! `CHK` codes about access, limits and VTEX's own systems.

use super::Code;
use super::advice::{SHOPPER_SIGNS_IN, TOO_MANY_REQUESTS, TRY_LATER};
use super::meaning::{PROMOTIONS, RETRIES_OVER};
use crate::domain::Link::{Checkout, Price, Shipping, Stock};
use crate::text::Text;

pub(super) const CODES: &[Code] = &[
    Code::of(
        "CHK003",
        &[],
        Text::of(
            "Access was denied: the app key or token is missing or wrong.",
            "O acesso foi negado: a chave ou o token de aplicação falta ou está errado.",
            "Se denegó el acceso: la clave o el token de aplicación falta o es incorrecto.",
        ),
        Text::of(
            "Whoever maintains the integration has to check its app key and token.",
            "Quem mantém a integração precisa verificar a chave e o token de aplicação.",
            "Quien mantiene la integración debe revisar su clave y su token de aplicación.",
        ),
    ),
    Code::of(
        "CHK0082",
        &[Checkout],
        Text::of(
            "The checkout asked for a reCAPTCHA, and the check was missing or failed.",
            "O checkout pediu um reCAPTCHA, e a validação faltou ou falhou.",
            "El checkout pidió un reCAPTCHA, y la validación faltó o falló.",
        ),
        Text::of(
            "The shopper has to solve it and try again; check the reCAPTCHA setting of the cart.",
            "O cliente precisa resolvê-lo e tentar de novo; verifique a configuração de reCAPTCHA do carrinho.",
            "El cliente debe resolverlo e intentarlo de nuevo; revisa la configuración de reCAPTCHA del carrito.",
        ),
    )
    .shown(&["ReCAPTCHA required"]),
    Code::of(
        "CHK0219",
        &[Price],
        Text::of(
            "The communication with the tax system failed.",
            "A comunicação com o sistema de impostos falhou.",
            "Falló la comunicación con el sistema de impuestos.",
        ),
        TRY_LATER,
    )
    .shown(&["A communication error with Tax System has occurred"]),
    Code::of("CHK0233", &[Price], PROMOTIONS, TRY_LATER).shown(&["A communication error with rates and benefits has occurred"]),
    Code::of("CHK0267", &[], RETRIES_OVER, TRY_LATER).shown(&["The time limit to retry was reached"]),
    Code::of(
        "CHK0280",
        &[],
        Text::of(
            "The account is inactive in the License Manager.",
            "A conta está inativa no License Manager.",
            "La cuenta está inactiva en el License Manager.",
        ),
        Text::of(
            "Check the account that the request names; if it is yours, open a ticket with VTEX support.",
            "Verifique a conta que a requisição informa; se for a sua, abra um chamado no suporte da VTEX.",
            "Revisa la cuenta que indica la solicitud; si es la tuya, abre un ticket en el soporte de VTEX.",
        ),
    )
    .shown(&["The provided account is inactive on License Manager"]),
    Code::of(
        "CHK0292",
        &[],
        Text::of(
            "Another process held what the checkout needed for too long.",
            "Outro processo reteve por tempo demais o que o checkout precisava.",
            "Otro proceso retuvo por demasiado tiempo lo que el checkout necesitaba.",
        ),
        TRY_LATER,
    )
    .shown(&["A lock operation timed out"]),
    Code::of(
        "CHK00301",
        &[Price],
        Text::of(
            "The tax service did not answer in time.",
            "O serviço de impostos não respondeu a tempo.",
            "El servicio de impuestos no respondió a tiempo.",
        ),
        TRY_LATER,
    )
    .shown(&["The communication with the tax service timed out"]),
    Code::of(
        "CHK00310",
        &[Shipping],
        Text::of(
            "The logistics service refused calls because there were too many.",
            "O serviço de logística recusou chamadas porque havia chamadas demais.",
            "El servicio de logística rechazó llamadas porque hubo demasiadas.",
        ),
        TOO_MANY_REQUESTS,
    )
    .shown(&["Throttling with Logistics service"]),
    Code::of(
        "CHK00311",
        &[Stock, Shipping],
        Text::of(
            "The availability service refused calls because there were too many.",
            "O serviço de disponibilidade recusou chamadas porque havia chamadas demais.",
            "El servicio de disponibilidad rechazó llamadas porque hubo demasiadas.",
        ),
        TOO_MANY_REQUESTS,
    )
    .shown(&["Throttling with Availability service"]),
    Code::of(
        "CHK00317",
        &[Checkout],
        Text::of(
            "The sign-in of the user is not valid.",
            "O login do usuário não é válido.",
            "El inicio de sesión del usuario no es válido.",
        ),
        SHOPPER_SIGNS_IN,
    )
    .shown(&["Invalid authentication cookie"]),
];
