//! An order whose workflow is in error, or that is complete and yet says that its creation failed.
//!
//! Sources: “Checking error details in the orders” and VTEX's known issues, read 2026-08-21.

use super::order_stage::{Stage, evidence, issues, live};
use super::{Citation, Finding, KnownIssue, Link, Rule, Severity};
use crate::domain::Order;
use crate::facts::{Facts, Missing, Seen};
use crate::say;
use crate::text::{Text, words};

pub(super) const RULE: Rule = Rule {
    id: "order-in-error",
    title: Text::of(
        "The order's workflow has no error",
        "O workflow do pedido está sem erro",
        "El workflow del pedido no tiene error",
    ),
    link: Link::Order,
    severity: Severity::Risk,
    sources: &[
        Citation { name: "Checking error details in the orders", read: "2026-08-21" },
        Citation { name: "Known issues 416936, 1218606 and 1400005", read: "2026-08-21" },
    ],
    check,
};

fn check(facts: &Facts) -> Result<Vec<Finding>, Missing> {
    let seen = facts.order.get()?;
    let order = &seen.value;
    if order.in_error == Some(true) {
        return Ok(vec![in_error(seen)]);
    }
    // An incomplete order has no workflow.
    if order.completed == Some(false) {
        return Ok(Vec::new());
    }
    // Read for its stage alone: a creation that failed is the expected end of a cancelled order.
    let is_at_odds = order.creation_error && matches!(live(facts)?, Some((_, stage)) if !is_cancelled(stage));
    match order.in_error {
        _ if is_at_odds => Ok(vec![failed_and_complete(seen)]),
        Some(_) => Ok(Vec::new()),
        None => Err(Missing::Partial),
    }
}

fn is_cancelled(stage: Stage) -> bool {
    matches!(stage, Stage::Canceled | Stage::Canceling | Stage::CancelAsked)
}

fn in_error(seen: &Seen<Order>) -> Finding {
    let order = &seen.value;
    let id = &order.id;
    let known_issues = match order.status.as_deref() {
        Some("start-handling") => vec![KnownIssue::open(1_218_606, START_HANDLING)],
        Some("request-cancel") => vec![KnownIssue::open(1_400_005, CANCEL_OR_INVOICE)],
        _ => Vec::new(),
    };
    let status = order.status.as_deref().map(words::order_status_name);
    let says = match status {
        Some(status) => say! {
            with status;
            en: "The workflow of order {id} is in error at {status}.",
            pt: "O workflow do pedido {id} está com erro em {status}.",
            es: "El workflow del pedido {id} tiene un error en {status}.",
        },
        None => say! {
            en: "The workflow of order {id} is in error.",
            pt: "O workflow do pedido {id} está com erro.",
            es: "El workflow del pedido {id} tiene un error.",
        },
    };
    Finding { severity: Severity::Risk, evidence: evidence(seen), known_issues, ..Finding::of(RULE.id, says, LOOK) }
}

fn failed_and_complete(seen: &Seen<Order>) -> Finding {
    let id = &seen.value.id;
    let says = say! {
        en: "Order {id} is complete, yet its record says “Creation error”.",
        pt: "O pedido {id} está completo, mas o registro diz “Creation error”.",
        es: "El pedido {id} está completo, pero el registro dice “Creation error”.",
    };
    let known_issues = issues(&[416_936]);
    Finding { severity: Severity::Risk, evidence: evidence(seen), known_issues, ..Finding::of(RULE.id, says, AT_ODDS) }
}

const LOOK: Text = Text::of(
    "Until it is solved, the order does not go on from here. On the order's page, Order History > View Interactions shows what failed.",
    "Até que se resolva, o pedido não segue daqui. Na página do pedido, Histórico do pedido > Ver interações mostra o que falhou.",
    "Hasta que se resuelva, el pedido no sigue desde aquí. En la página del pedido, Historial de pedidos > Ver interacciones muestra qué falló.",
);
const AT_ODDS: Text = Text::of(
    "Its seller's order may be canceled although this one goes on. Make sure of both, and of the payment, before anything is shipped.",
    "O pedido do seller pode estar cancelado embora este siga. Confirme os dois, e o pagamento, antes de enviar.",
    "El pedido del seller puede estar cancelado aunque este siga. Confirma ambos, y el pago, antes de enviar.",
);
const START_HANDLING: Text = Text::of(
    "Orders can get stuck at “Start handling” with an error. VTEX support may unlock them.",
    "Pedidos podem travar em “Iniciar manuseio” com erro. O suporte da VTEX talvez os destrave.",
    "Los pedidos pueden trabarse en “Iniciar preparación” con un error. El soporte de VTEX quizá los destrabe.",
);
const CANCEL_OR_INVOICE: Text = Text::of(
    "A cancellation and the seller's invoice at the same moment leave the order stuck. VTEX's way round is to refund the payment.",
    "Um cancelamento e a nota fiscal do seller no mesmo instante deixam o pedido travado. A alternativa da VTEX é estornar o pagamento.",
    "Una cancelación y la factura del seller en el mismo instante dejan el pedido trabado. La alternativa de VTEX es reembolsar el pago.",
);

#[cfg(test)]
mod tests {
    use super::super::samples::{Says::*, order::*, table};
    use super::*;

    #[test]
    fn judges() {
        let in_error = |is: Option<bool>, order: Order| ordered(Order { in_error: is, ..order });
        let failed = |status: &str| Order { creation_error: true, ..at(status) };
        table(
            &RULE,
            vec![
                ("in error", in_error(Some(true), at("start-handling")), Fires(1)),
                ("at a new status", in_error(Some(true), at("brand-new")), Fires(1)),
                ("complete and failed", ordered(failed("payment-approved")), Fires(1)),
                ("failed and cancelled", ordered(failed("canceled")), Quiet),
                ("failed, at a new status", ordered(failed("brand-new")), CannotTell(Missing::Undocumented)),
                ("no error", ordered(at("handling")), Quiet),
                ("incomplete, and yet in error", in_error(Some(true), incomplete()), Fires(1)),
                ("incomplete orders have no workflow", in_error(None, incomplete()), Quiet),
                ("it does not say", in_error(None, order()), CannotTell(Missing::Partial)),
                ("not found", unread_order(Missing::NotFound), CannotTell(Missing::NotFound)),
            ],
        );
    }
}
