//! An incomplete order: a record without a workflow, which VTEX never takes up again.
//!
//! Sources: “How incomplete orders work”, “Order flow and status” and VTEX's known issues, read 2026-08-21.

use super::judgement::skus;
use super::order_stage::{evidence, issues, unchanged_days};
use super::proof::{Proof, proof};
use super::{Citation, Consequence, Finding, Link, Rule, Severity};
use crate::domain::{CancelledBy, Order};
use crate::facts::{Facts, Missing, Seen};
use crate::say;
use crate::text::Text;

pub(super) const RULE: Rule = Rule {
    id: "incomplete-order",
    title: Text::of("The order is complete", "O pedido está completo", "El pedido está completo"),
    link: Link::Order,
    severity: Severity::Blocks,
    sources: &[
        Citation { name: "How incomplete orders work", read: "2026-08-21" },
        Citation { name: "Order flow and status", read: "2026-08-21" },
        Citation { name: "Known issues 421137, 345526, 1089344 and 1350336", read: "2026-08-21" },
    ],
    check,
};

fn check(facts: &Facts) -> Result<Vec<Finding>, Missing> {
    let seen = facts.order.get()?;
    match seen.value.completed {
        Some(true) => Ok(Vec::new()),
        Some(false) => Ok(vec![finding(facts, seen)]),
        None => Err(Missing::Partial),
    }
}

fn finding(facts: &Facts, seen: &Seen<Order>) -> Finding {
    let order = &seen.value;
    let is_refused = skus(facts).any(|sku| matches!(proof(facts, sku), Proof::Refuses(_)));
    let reasons = reasons(order);
    // Orders that are paid on another page stay incomplete until the payment is confirmed.
    let is_open = reasons.is_empty() && order.status.is_none() && unchanged_days(seen).is_none_or(|days| days < 1);
    let reason = reasons.into_iter().reduce(|all, next| all.then(&next));
    let why = match reason {
        _ if is_open => STILL_OPEN.then(&LEAVE_IT),
        Some(reason) => reason.then(&BUY_AGAIN).then(&LEAVE_IT),
        None => NO_REASON.then(&BUY_AGAIN).then(&LEAVE_IT),
    };
    Finding {
        severity: if is_open { Severity::Risk } else { Severity::Blocks },
        consequence: Consequence::OrderNotProcessed,
        evidence: evidence(seen),
        known_issues: issues(&explained_by(order)),
        ..Finding::of(RULE.id, says(order, is_open), if is_refused { why.then(&REFUSED_NOW) } else { why })
    }
}

/// What the record itself says of why.
fn reasons(order: &Order) -> Vec<Text> {
    let by = match order.cancelled_by {
        _ if order.creation_error => Some(CREATION_ERROR),
        Some(CancelledBy::User) => Some(BY_SHOPPER),
        Some(CancelledBy::System) => Some(BY_SYSTEM),
        Some(CancelledBy::Seller) => Some(BY_SELLER),
        Some(CancelledBy::Payment) => Some(BY_PAYMENT),
        None => None,
    };
    let denied = (order.payment_denied == Some(true)).then_some(DENIED);
    by.into_iter().chain(denied).collect()
}

fn explained_by(order: &Order) -> Vec<u32> {
    let is_by_system = order.creation_error || order.cancelled_by == Some(CancelledBy::System);
    let cases = [
        (421_137, is_by_system && order.payment_denied != Some(true)),
        (1_089_344, order.creation_error && order.status.as_deref() == Some("cancel")),
        (1_350_336, order.items.is_empty()),
        (345_526, true),
    ];
    cases.into_iter().filter(|(_, explains)| *explains).map(|(number, _)| number).collect()
}

fn says(order: &Order, is_open: bool) -> Text {
    let id = &order.id;
    if is_open {
        return say! {
            en: "Order {id} is incomplete so far: it goes on only if its payment is still confirmed.",
            pt: "O pedido {id} está incompleto por enquanto: só segue se o pagamento ainda for confirmado.",
            es: "El pedido {id} está incompleto por ahora: solo sigue si el pago todavía se confirma.",
        };
    }
    say! {
        en: "Order {id} is incomplete: VTEX keeps it as a record and does not process it.",
        pt: "O pedido {id} está incompleto: a VTEX o guarda como registro e não o processa.",
        es: "El pedido {id} está incompleto: VTEX lo guarda como registro y no lo procesa.",
    }
}

const CREATION_ERROR: Text = Text::of(
    "Its record says “Creation error”: VTEX failed while creating it.",
    "O registro diz “Creation error”: a VTEX falhou ao criá-lo.",
    "El registro dice “Creation error”: VTEX falló al crearlo.",
);
const BY_SHOPPER: Text = Text::of(
    "Its record says that it was canceled on the shopper's behalf.",
    "O registro diz que foi cancelado em nome do cliente.",
    "El registro dice que se canceló en nombre del cliente.",
);
const BY_SYSTEM: Text = Text::of(
    "Its record says that VTEX's own system canceled it.",
    "O registro diz que o próprio sistema da VTEX o cancelou.",
    "El registro dice que el propio sistema de VTEX lo canceló.",
);
const BY_SELLER: Text = Text::of(
    "Its record says that the seller canceled it.",
    "O registro diz que o seller o cancelou.",
    "El registro dice que el seller lo canceló.",
);
const BY_PAYMENT: Text = Text::of(
    "Its record says that it was canceled because of the payment.",
    "O registro diz que foi cancelado por causa do pagamento.",
    "El registro dice que se canceló por causa del pago.",
);
const DENIED: Text =
    Text::of("A payment of it was denied.", "Um pagamento dele foi negado.", "Un pago del pedido fue rechazado.");
const NO_REASON: Text = Text::of(
    "The record does not say why. Usual reasons are a refused card, a payment on another page that was not finished, or a shopper who left; make sure first that it is not paid.",
    "O registro não diz por quê. Os motivos comuns são um cartão recusado, um pagamento em outra página que não foi concluído ou um cliente que desistiu; confirme antes que não está pago.",
    "El registro no dice por qué. Los motivos habituales son una tarjeta rechazada, un pago en otra página que no se terminó o un cliente que desistió; confirma antes que no esté pagado.",
);
const BUY_AGAIN: Text = Text::of(
    "It has no workflow and VTEX does not retry it: a shopper who still wants the items has to buy again.",
    "Ele não tem workflow e a VTEX não o tenta de novo: o cliente que ainda quer os itens precisa comprar de novo.",
    "No tiene workflow y VTEX no lo reintenta: el cliente que todavía quiere los ítems debe comprar de nuevo.",
);
const STILL_OPEN: Text = Text::of(
    "An order that is paid on another page stays incomplete until that payment is confirmed. If it is not, the shopper has to buy again.",
    "Um pedido pago em outra página fica incompleto até que esse pagamento seja confirmado. Se não for, o cliente precisa comprar de novo.",
    "Un pedido que se paga en otra página queda incompleto hasta que ese pago se confirma. Si no se confirma, el cliente debe comprar de nuevo.",
);
const LEAVE_IT: Text = Text::of(
    "Do not advance it, nor the seller's order.",
    "Não o avance, nem o pedido do seller.",
    "No lo avances, ni el pedido del seller.",
);
const REFUSED_NOW: Text = Text::of(
    "The checkout refuses something in it now; whether it did so then is not known.",
    "O checkout recusa algo dele agora; não se sabe se já recusava na época.",
    "El checkout rechaza algo de él ahora; no se sabe si ya lo hacía entonces.",
);

#[cfg(test)]
mod tests {
    use super::super::samples::{Says::*, order::*, table};
    use super::*;

    fn found(order: Order) -> Finding {
        check(&ordered(order)).expect("the order is read").remove(0)
    }

    #[test]
    fn judges() {
        table(
            &RULE,
            vec![
                ("no workflow", ordered(incomplete()), Fires(1)),
                ("VTEX failed", ordered(Order { creation_error: true, ..incomplete() }), Fires(1)),
                ("cancelled while incomplete", ordered(Order { status: Some("canceled".into()), ..incomplete() }), Fires(1)),
                ("complete", ordered(order()), Quiet),
                ("it does not say", ordered(Order { completed: None, ..order() }), CannotTell(Missing::Partial)),
                (
                    "no permission",
                    unread_order(Missing::NoPermission("OMS".into())),
                    CannotTell(Missing::NoPermission("OMS".into())),
                ),
            ],
        );
    }

    #[test]
    fn it_is_lost_once_the_record_says_why_or_a_day_has_passed() {
        let denied = Order { payment_denied: Some(true), ..incomplete() };
        let cases = [
            (incomplete(), Severity::Risk),
            (Order { changed: None, ..incomplete() }, Severity::Risk),
            (days_ago(1, incomplete()), Severity::Blocks),
            (denied, Severity::Blocks),
            (Order { cancelled_by: Some(CancelledBy::Payment), ..incomplete() }, Severity::Blocks),
        ];
        for (order, severity) in cases {
            assert_eq!(found(order.clone()).severity, severity, "{order:?}");
        }
    }

    #[test]
    fn it_says_as_much_as_the_record_and_no_more() {
        let failed = found(Order { creation_error: true, cancelled_by: Some(CancelledBy::System), ..incomplete() });
        let issues: Vec<u32> = failed.known_issues.iter().map(|issue| issue.number).collect();
        assert!(failed.why.en.contains("Creation error") && !failed.why.en.contains("now"), "{}", failed.why.en);
        assert_eq!(issues, [421_137, 345_526]);
        let lost = days_ago(3, incomplete());
        assert!(found(lost.clone()).why.en.contains("does not say why"));
        let refused = Facts { skus: vec![asked_for(&lost, "withoutStock")], ..ordered(lost) };
        assert!(check(&refused).expect("the order is read")[0].why.en.contains("refuses something in it now"));
    }
}
