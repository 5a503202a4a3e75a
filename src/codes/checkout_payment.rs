//! `CHK` codes about payments.

use super::advice::{CART_AGAIN, PAY_AGAIN, PAYMENT_SETTINGS};
use super::meaning::TOTAL_DIFFERS;
use super::{Code, issue};
use crate::domain::Link::{Payment, Price};
use crate::text::Text;

pub(super) const CODES: &[Code] = &[
    Code::of(
        "CHK004",
        &[Payment],
        Text::of(
            "The payment transaction could not be created or activated.",
            "A transação de pagamento não pôde ser criada ou ativada.",
            "La transacción de pago no se pudo crear o activar.",
        ),
        PAY_AGAIN,
    )
    .shown(&["There is no active transaction for current payment"]),
    Code::of(
        "CHK007",
        &[Payment],
        Text::of(
            "No payment method is available.",
            "Nenhum meio de pagamento está disponível.",
            "No hay ningún medio de pago disponible.",
        ),
        PAYMENT_SETTINGS,
    )
    .shown(&["There isn't any payment system available"])
    .issues(issue::PAYMENT_WINDOW),
    Code::of(
        "CHK0012",
        &[Payment],
        Text::of(
            "The payment gateway could not be reached, and the data of the payment did not arrive.",
            "Não foi possível falar com o gateway de pagamento, e os dados do pagamento não chegaram.",
            "No se pudo contactar el gateway de pago, y los datos del pago no llegaron.",
        ),
        PAY_AGAIN,
    )
    .shown(&["A communication error with gateway has occurred and the payment data for transaction * not successfully received"])
    .issues(issue::GATEWAY),
    Code::of(
        "CHK0016",
        &[Payment, Price],
        Text::of(
            "The value of the payment differs from the reference value.",
            "O valor do pagamento difere do valor de referência.",
            "El valor del pago difiere del valor de referencia.",
        ),
        CART_AGAIN,
    )
    .shown(&["Payment value does not match with reference value"]),
    Code::of(
        "CHK0080",
        &[Payment],
        Text::of(
            "Too many payments of this shopper were denied.",
            "Pagamentos demais deste cliente foram negados.",
            "Se denegaron demasiados pagos de este cliente.",
        ),
        Text::of(
            "The shopper has to wait 24 hours before trying again.",
            "O cliente precisa esperar 24 horas antes de tentar de novo.",
            "El cliente debe esperar 24 horas antes de intentarlo de nuevo.",
        ),
    )
    .shown(&["Maximum amount of denied transactions reached"])
    .documented(),
    Code::of(
        "CHK0152",
        &[Payment],
        Text::of("The payment method is invalid.", "O meio de pagamento é inválido.", "El medio de pago no es válido."),
        PAYMENT_SETTINGS,
    )
    .shown(&["Invalid payment system"]),
    Code::of("CHK0198", &[Payment, Price], TOTAL_DIFFERS, CART_AGAIN)
        .shown(&["Payment total * differs from store desired value"]),
    Code::of(
        "CHK0204",
        &[Payment],
        Text::of("The payment was denied.", "O pagamento foi negado.", "El pago fue denegado."),
        PAY_AGAIN,
    )
    .shown(&["The following payment was denied"]),
    Code::of(
        "CHK0205",
        &[Payment],
        Text::of(
            "One or more payments are still being processed.",
            "Um ou mais pagamentos ainda estão sendo processados.",
            "Uno o más pagos aún se están procesando.",
        ),
        Text::of(
            "Nothing to do now: check the order again later.",
            "Nada a fazer agora: confira o pedido mais tarde.",
            "Nada que hacer por ahora: revisa el pedido más tarde.",
        ),
    )
    .shown(&["Waiting progress for the following payments"])
    .documented(),
    Code::of(
        "CHK0206",
        &[Payment],
        Text::of("The payment could not be authorized.", "O pagamento não pôde ser autorizado.", "El pago no se pudo autorizar."),
        PAY_AGAIN,
    )
    .shown(&["Payment cannot be authorized"]),
    Code::of(
        "CHK0209",
        &[Payment],
        Text::of("No payment was selected.", "Nenhum pagamento foi selecionado.", "No se seleccionó ningún pago."),
        Text::of(
            "The shopper has to select a payment. If none is offered, check the payment conditions.",
            "O cliente precisa selecionar um pagamento. Se nenhum aparece, verifique as condições de pagamento.",
            "El cliente debe seleccionar un pago. Si no se ofrece ninguno, revisa las condiciones de pago.",
        ),
    )
    .shown(&["There's no payment selected"]),
    Code::of(
        "CHK0210",
        &[Payment, Price],
        Text::of(
            "The value of the payment differs from the value asked for.",
            "O valor do pagamento difere do valor solicitado.",
            "El valor del pago difiere del valor solicitado.",
        ),
        CART_AGAIN,
    )
    .shown(&["Payment value doesn't match with requested value"]),
    Code::of(
        "CHK0223",
        &[Payment],
        Text::of(
            "The payment was not authorized, because the system that approves payments could not be reached.",
            "O pagamento não foi autorizado, porque o sistema que aprova pagamentos não pôde ser alcançado.",
            "El pago no se autorizó, porque no se pudo contactar el sistema que aprueba los pagos.",
        ),
        PAY_AGAIN,
    )
    .shown(&["Your payment has not been authorized"]),
    Code::of(
        "CHK0230",
        &[Payment],
        Text::of(
            "The payments could not be processed.",
            "Os pagamentos não puderam ser processados.",
            "Los pagos no se pudieron procesar.",
        ),
        PAY_AGAIN,
    )
    .shown(&["Could not process the requested payments"]),
    Code::of(
        "CHK0265",
        &[Payment],
        Text::of(
            "The communication with the payment gateway failed.",
            "A comunicação com o gateway de pagamento falhou.",
            "Falló la comunicación con el gateway de pago.",
        ),
        PAY_AGAIN,
    )
    .shown(&["A communication error with gateway has occurred"])
    .issues(issue::GATEWAY),
    Code::of(
        "transactionRejectedByAntifraud",
        &[Payment],
        Text::of(
            "The antifraud system rejected the transaction; the cart never shows this code.",
            "O antifraude rejeitou a transação; o carrinho nunca mostra este código.",
            "El antifraude rechazó la transacción; el carrito nunca muestra este código.",
        ),
        Text::of(
            "Look at the transaction in your antifraud provider.",
            "Veja a transação no seu provedor de antifraude.",
            "Mira la transacción en tu proveedor de antifraude.",
        ),
    ),
];
