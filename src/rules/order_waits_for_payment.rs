//! An order that waits for its payment.
//!
//! Sources: “Order flow and status” and VTEX's known issues, read 2026-08-21.

use super::order_stage::{Stage, live, waiting};
use super::{Citation, Finding, KnownIssue, Link, Rule, Severity};
use crate::domain::Order;
use crate::facts::{Facts, Missing, Seen};
use crate::say;
use crate::text::Text;

pub(super) const RULE: Rule = Rule {
    id: "order-waits-for-payment",
    title: Text::of("The order does not wait for its payment", "O pedido não espera o pagamento", "El pedido no espera su pago"),
    link: Link::Order,
    severity: Severity::Risk,
    sources: &[
        Citation { name: "Order flow and status", read: "2026-08-21" },
        Citation { name: "Known issues 1031035 and 1349138", read: "2026-08-21" },
    ],
    check,
};

fn check(facts: &Facts) -> Result<Vec<Finding>, Missing> {
    let at_stage = live(facts)?.filter(|(_, stage)| *stage == Stage::Payment);
    Ok(at_stage.map(|(seen, _)| finding(seen)).into_iter().collect())
}

fn finding(seen: &Seen<Order>) -> Finding {
    let order = &seen.value;
    let id = &order.id;
    let says = say! {
        en: "Order {id} was created and waits for its payment.",
        pt: "O pedido {id} foi criado e espera o pagamento.",
        es: "El pedido {id} se creó y espera su pago.",
    };
    let why = match order.status.as_deref() {
        Some("approve-payment") => APPROVE,
        Some("window-to-change-payment") => WINDOW,
        _ => PENDING,
    };
    let why = if order.payment_denied == Some(true) { DENIED.then(&why) } else { why };
    let finding = waiting(RULE.id, seen, says, why);
    let is_stuck = finding.severity == Severity::Risk && order.status.as_deref() == Some("payment-pending");
    let issues = if is_stuck { ISSUES } else { &[] };
    Finding { known_issues: issues.to_vec(), ..finding }
}

const PENDING: Text = Text::of(
    "VTEX goes on once the payment is confirmed and cancels the order if it is refused; how long that takes depends on the way of paying.",
    "A VTEX segue quando o pagamento é confirmado e cancela o pedido se for recusado; o tempo depende do meio de pagamento.",
    "VTEX sigue cuando el pago se confirma y cancela el pedido si se rechaza; cuánto tarda depende del medio de pago.",
);
const APPROVE: Text = Text::of(
    "VTEX passes this step by itself; an order stays here only after an error.",
    "A VTEX passa por esta etapa sozinha; um pedido só fica aqui depois de um erro.",
    "VTEX pasa esta etapa por sí sola; un pedido solo se queda aquí después de un error.",
);
const WINDOW: Text = Text::of(
    "The way of paying can still be changed for a while.",
    "O meio de pagamento ainda pode ser trocado por um tempo.",
    "El medio de pago todavía se puede cambiar por un tiempo.",
);
const DENIED: Text =
    Text::of("A payment of it was denied.", "Um pagamento dele foi negado.", "Un pago del pedido fue rechazado.");
const ISSUES: &[KnownIssue] = &[
    KnownIssue::open(
        1_031_035,
        Text::of(
            "An approved payment sometimes does not move its order on. VTEX support can look into it.",
            "Um pagamento aprovado às vezes não faz o pedido avançar. O suporte da VTEX pode verificar.",
            "Un pago aprobado a veces no hace avanzar su pedido. El soporte de VTEX puede revisarlo.",
        ),
    ),
    KnownIssue::open(
        1_349_138,
        Text::of(
            "VTEX can read an older status of the payment and leave the order waiting. Open a ticket with VTEX.",
            "A VTEX pode ler um status antigo do pagamento e deixar o pedido esperando. Abra um chamado na VTEX.",
            "VTEX puede leer un estado anterior del pago y dejar el pedido esperando. Abre un ticket con VTEX.",
        ),
    ),
];

#[cfg(test)]
mod tests {
    use super::super::samples::{Says::*, order::*, table};
    use super::*;

    #[test]
    fn judges() {
        table(
            &RULE,
            vec![
                ("pending", ordered(at("payment-pending")), Fires(1)),
                ("stuck", ordered(days_ago(2, at("approve-payment"))), Fires(1)),
                ("approved", ordered(at("payment-approved")), Quiet),
                ("incomplete", ordered(incomplete()), Quiet),
                ("a new status", ordered(at("payment-thinking")), CannotTell(Missing::Undocumented)),
                ("logged out", unread_order(Missing::NoSession), CannotTell(Missing::NoSession)),
            ],
        );
    }

    #[test]
    fn known_issues_explain_a_long_wait_only() {
        let told = |order: Order| check(&ordered(order)).expect("the order is read").remove(0);
        assert_eq!((told(at("payment-pending")).severity, told(at("payment-pending")).known_issues.len()), (Severity::Note, 0));
        let stuck = told(days_ago(2, Order { payment_denied: Some(true), ..at("payment-pending") }));
        assert_eq!((stuck.severity, stuck.known_issues.len()), (Severity::Risk, 2));
        assert!(stuck.why.en.starts_with("Nothing has changed for 2 days. A payment of it was denied."), "{}", stuck.why.en);
    }
}
