//! A cancelled order, with who cancelled it as far as its record says, and one whose cancellation is under way.
//!
//! Sources: “Order flow and status”, “Order canceling improvements” and VTEX's known issues, read 2026-08-21.

use super::order_stage::{Stage, evidence, issues, live, unchanged_days};
use super::{Citation, Consequence, Finding, KnownIssue, Link, Rule, Severity};
use crate::domain::{CancelledBy, Order};
use crate::facts::{Facts, Missing, Seen};
use crate::say;
use crate::text::Text;

pub(super) const RULE: Rule = Rule {
    id: "canceled-order",
    title: Text::of(
        "The order was not canceled once it was complete",
        "O pedido não foi cancelado depois de completo",
        "El pedido no se canceló después de completarse",
    ),
    link: Link::Order,
    severity: Severity::Blocks,
    sources: &[
        Citation { name: "Order flow and status", read: "2026-08-21" },
        Citation { name: "Order canceling improvements", read: "2026-08-21" },
        Citation { name: "Checking error details in the orders", read: "2026-08-21" },
        Citation { name: "Known issues 1089344 and 1198719", read: "2026-08-21" },
    ],
    check,
};

fn check(facts: &Facts) -> Result<Vec<Finding>, Missing> {
    let finding = live(facts)?.and_then(|(seen, stage)| match stage {
        Stage::Canceled => Some(canceled(seen)),
        Stage::Canceling => Some(canceling(seen)),
        Stage::CancelAsked => Some(asked(seen)),
        _ => None,
    });
    Ok(finding.into_iter().collect())
}

fn canceled(seen: &Seen<Order>) -> Finding {
    let order = &seen.value;
    let id = &order.id;
    let says = say! { en: "Order {id} is canceled.", pt: "O pedido {id} está cancelado.", es: "El pedido {id} está cancelado." };
    // What a shopper wanted is nothing to mend.
    let severity = if order.cancelled_by == Some(CancelledBy::User) { Severity::Note } else { Severity::Blocks };
    let why = who(order).then(&COUNT);
    Finding { severity, consequence: Consequence::OrderNotProcessed, evidence: evidence(seen), ..Finding::of(RULE.id, says, why) }
}

fn canceling(seen: &Seen<Order>) -> Finding {
    let order = &seen.value;
    let id = &order.id;
    let says = say! {
        en: "Order {id} is being canceled.",
        pt: "O pedido {id} está sendo cancelado.",
        es: "El pedido {id} se está cancelando.",
    };
    let is_stuck = unchanged_days(seen).is_some_and(|days| days > 0);
    let known_issues = match (is_stuck, order.creation_error) {
        (true, true) => issues(&[1_089_344]),
        (true, false) => vec![KnownIssue::open(1_198_719, SELLER_STUCK)],
        (false, _) => Vec::new(),
    };
    let severity = if is_stuck { Severity::Risk } else { Severity::Note };
    let why = if is_stuck { STUCK } else { UNDER_WAY };
    Finding { severity, evidence: evidence(seen), known_issues, ..Finding::of(RULE.id, says, who(order).then(&why)) }
}

fn asked(seen: &Seen<Order>) -> Finding {
    let id = &seen.value.id;
    let says = say! {
        en: "Somebody asked to cancel order {id}, and it is not decided.",
        pt: "Alguém pediu para cancelar o pedido {id}, e ainda não foi decidido.",
        es: "Alguien pidió cancelar el pedido {id}, y todavía no está decidido.",
    };
    let severity = if unchanged_days(seen).is_some_and(|days| days > 0) { Severity::Risk } else { Severity::Note };
    Finding { severity, evidence: evidence(seen), ..Finding::of(RULE.id, says, DECIDE) }
}

/// Who cancelled it, as its record says.
fn who(order: &Order) -> Text {
    let by = match order.cancelled_by {
        _ if order.creation_error => CREATION_ERROR,
        Some(CancelledBy::User) => BY_SHOPPER,
        Some(CancelledBy::System) => BY_SYSTEM,
        Some(CancelledBy::Seller) => BY_SELLER,
        Some(CancelledBy::Payment) => BY_PAYMENT,
        None => NOT_SAID,
    };
    if order.payment_denied == Some(true) { by.then(&DENIED) } else { by }
}

const CREATION_ERROR: Text = Text::of(
    "The record says “Creation error”: VTEX failed while creating it and canceled it.",
    "O registro diz “Creation error”: a VTEX falhou ao criá-lo e o cancelou.",
    "El registro dice “Creation error”: VTEX falló al crearlo y lo canceló.",
);
const BY_SHOPPER: Text = Text::of(
    "The record says that this was asked for on the shopper's behalf.",
    "O registro diz que isso foi pedido em nome do cliente.",
    "El registro dice que esto se pidió en nombre del cliente.",
);
const BY_SYSTEM: Text = Text::of(
    "The record says that VTEX's own system asked for it.",
    "O registro diz que o próprio sistema da VTEX pediu isso.",
    "El registro dice que lo pidió el propio sistema de VTEX.",
);
const BY_SELLER: Text = Text::of(
    "The record says that the seller asked for it.",
    "O registro diz que o seller pediu isso.",
    "El registro dice que lo pidió el seller.",
);
const BY_PAYMENT: Text = Text::of(
    "The record says that it came from the payment.",
    "O registro diz que isso veio do pagamento.",
    "El registro dice que vino del pago.",
);
const NOT_SAID: Text = Text::of(
    "The record does not say who asked for it; Order History > View Interactions, on the order's page, may.",
    "O registro não diz quem pediu; Histórico do pedido > Ver interações, na página do pedido, talvez diga.",
    "El registro no dice quién lo pidió; Historial de pedidos > Ver interacciones, en la página del pedido, quizá lo diga.",
);
const DENIED: Text =
    Text::of("A payment of it was denied.", "Um pagamento dele foi negado.", "Un pago del pedido fue rechazado.");
const COUNT: Text = Text::of(
    "If handling had already started, its units come back only when you update the count.",
    "Se o manuseio já tinha começado, as unidades só voltam quando você atualiza a contagem.",
    "Si la preparación ya había empezado, las unidades solo vuelven cuando actualizas el recuento.",
);
const UNDER_WAY: Text = Text::of(
    "VTEX tells the payment and finishes the cancellation by itself.",
    "A VTEX avisa o pagamento e conclui o cancelamento sozinha.",
    "VTEX avisa al pago y termina la cancelación por sí sola.",
);
const STUCK: Text = Text::of(
    "VTEX should finish this by itself, and nothing has changed for a day or more: make sure that the payment and the reservation are canceled, too.",
    "A VTEX deveria concluir isso sozinha, e nada mudou há um dia ou mais: confirme que o pagamento e a reserva também foram cancelados.",
    "VTEX debería terminarlo por sí sola, y nada cambió desde hace un día o más: confirma que el pago y la reserva también se cancelaron.",
);
const DECIDE: Text = Text::of(
    "After the cancellation window, the store or the seller has to confirm or deny it. Until then the order does not go on.",
    "Depois da janela para cancelamento, a loja ou o seller precisa confirmar ou recusar. Até lá, o pedido não segue.",
    "Después del período de cancelación, la tienda o el seller debe confirmar o rechazar. Hasta entonces, el pedido no sigue.",
);
const SELLER_STUCK: Text = Text::of(
    "The seller's order can stay in the status “cancel” although the marketplace's is canceled. VTEX gives no way round.",
    "O pedido do seller pode ficar no status “cancel” embora o do marketplace esteja cancelado. A VTEX não dá alternativa.",
    "El pedido del seller puede quedarse en el estado “cancel” aunque el del marketplace esté cancelado. VTEX no da alternativa.",
);

#[cfg(test)]
mod tests {
    use super::super::samples::{Says::*, order::*, table};
    use super::*;

    #[test]
    fn judges() {
        table(
            &RULE,
            vec![
                ("cancelled", ordered(at("canceled")), Fires(1)),
                ("on the way there", ordered(at("cancel")), Fires(1)),
                ("asked for", ordered(at("cancellation-requested")), Fires(1)),
                ("invoiced", ordered(at("invoiced")), Quiet),
                ("incomplete, which says more", ordered(Order { status: Some("canceled".into()), ..incomplete() }), Quiet),
                ("a new status", ordered(at("half-canceled")), CannotTell(Missing::Undocumented)),
                ("no answer", unread_order(Missing::Unreachable), CannotTell(Missing::Unreachable)),
            ],
        );
    }

    #[test]
    fn who_cancelled_decides_how_loud_it_is() {
        let told = |order: Order| check(&ordered(order)).expect("the order is read").remove(0);
        let by = |who: Option<CancelledBy>| told(Order { cancelled_by: who, ..at("canceled") });
        assert_eq!(by(Some(CancelledBy::User)).severity, Severity::Note);
        assert!(by(Some(CancelledBy::Seller)).why.en.contains("the seller asked"));
        assert_eq!(by(None).severity, Severity::Blocks);
        assert!(by(None).why.en.contains("does not say who"));
        let stuck = told(days_ago(2, Order { creation_error: true, ..at("cancel") }));
        assert_eq!((stuck.severity, stuck.known_issues[0].number), (Severity::Risk, 1_089_344));
        assert_eq!(told(at("cancel")).known_issues, []);
    }
}
