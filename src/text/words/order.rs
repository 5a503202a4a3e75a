//! The statuses of an order under the names that the Admin shows.
//!
//! Source: “Order flow and status” in three languages, read 2026-08-21. The list is open.

use super::super::Text;

/// A status as *All orders* shows it, with VTEX's own word for it; a status without such a name is shown as VTEX writes it.
pub fn order_status(status: &str) -> Text {
    let word: String =
        status.chars().filter(|letter| letter.is_ascii_alphanumeric() || "-_".contains(*letter)).take(60).collect();
    match NAMES.iter().find(|(known, _)| *known == status) {
        Some((_, name)) => each(name, |name| format!("{name} ({word})")),
        None => Text::same(word),
    }
}

/// The name alone, in quotation marks; VTEX's own word where there is none.
pub fn order_status_name(status: &str) -> Text {
    match NAMES.iter().find(|(known, _)| *known == status) {
        Some((_, name)) => each(name, |name| format!("“{name}”")),
        None => order_status(status),
    }
}

fn each(name: &Text, put: impl Fn(&str) -> String) -> Text {
    Text { en: put(&name.en).into(), pt: put(&name.pt).into(), es: put(&name.es).into() }
}

const CANCELING: Text = Text::of("Canceling", "Cancelando", "Cancelando");
const CANCEL_ASKED: Text = Text::of("Cancellation requested", "Cancelamento solicitado", "Cancelación solicitada");

const NAMES: &[(&str, Text)] = &[
    ("order-accepted", Text::of("Order accepted", "Pedido aceito", "Pedido aceptado")),
    (
        "waiting-for-authorization",
        Text::of("Waiting for seller confirmation", "Aguardando confirmação do seller", "Esperando confirmación del seller"),
    ),
    ("payment-pending", Text::of("Payment pending", "Pagamento pendente", "Pago pendiente")),
    ("approve-payment", Text::of("Approve payment", "Aprovar pagamento", "Aprobar pago")),
    ("payment-approved", Text::of("Payment approved", "Pagamento aprovado", "Pago aprobado")),
    (
        "window-to-change-payment",
        Text::of("Window to change payment", "Janela para mudança de pagamento", "Ventana para cambiar el pago"),
    ),
    (
        "window-to-change-seller",
        Text::of("Window to change seller", "Janela para mudança de seller", "Ventana para cambiar el seller"),
    ),
    (
        "waiting-for-manual-authorization",
        Text::of(
            "Waiting for fulfillment authorization",
            "Aguardando autorização para despachar",
            "Esperando autorización fulfillment",
        ),
    ),
    ("authorize-fulfillment", Text::of("Authorize fulfillment", "Autorizar despacho", "Autorizar fulfillment")),
    ("window-to-cancel", Text::of("Cancellation window", "Janela para cancelamento", "Periodo de cancelación")),
    ("ready-for-handling", Text::of("Ready for handling", "Pronto para manuseio", "Listo para preparación")),
    ("start-handling", Text::of("Start handling", "Iniciar manuseio", "Iniciar preparación")),
    ("handling", Text::of("Handling shipping", "Preparando entrega", "Preparando envío")),
    ("invoice", Text::of("Verifying invoice", "Verificando nota fiscal", "Verificando factura")),
    ("invoiced", Text::of("Invoiced", "Faturado", "Facturado")),
    ("request-cancel", CANCEL_ASKED),
    ("cancellation-requested", CANCEL_ASKED),
    (
        "waiting-for-seller-decision",
        Text::of("Waiting for the seller decision", "Aguardando decisão do seller", "Esperando decisión del seller"),
    ),
    ("cancel", CANCELING),
    ("canceling", CANCELING),
    ("canceled", Text::of("Canceled", "Cancelado", "Cancelado")),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_status_is_shown_as_the_admin_names_it() {
        let cases = [
            ("handling", "Handling shipping (handling)", "“Handling shipping”"),
            ("brand-new", "brand-new", "brand-new"),
            ("<b>x</b>", "bxb", "bxb"),
        ];
        for (status, shown, name) in cases {
            assert_eq!((&*order_status(status).en, &*order_status_name(status).en), (shown, name));
        }
    }
}
