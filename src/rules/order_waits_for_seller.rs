//! An order that waits for its seller.
//!
//! Source: “Order flow and status”, read 2026-08-21.

use super::order_stage::{Stage, live, waiting};
use super::{Citation, Finding, Link, Rule, Severity};
use crate::domain::Order;
use crate::facts::{Facts, Missing, Seen};
use crate::say;
use crate::text::Text;

pub(super) const RULE: Rule = Rule {
    id: "order-waits-for-seller",
    title: Text::of("The order does not wait for its seller", "O pedido não espera o seller", "El pedido no espera a su seller"),
    link: Link::Order,
    severity: Severity::Risk,
    sources: &[Citation { name: "Order flow and status", read: "2026-08-21" }],
    check,
};

fn check(facts: &Facts) -> Result<Vec<Finding>, Missing> {
    let at_stage = live(facts)?.filter(|(_, stage)| *stage == Stage::Seller);
    Ok(at_stage.map(|(seen, _)| finding(seen)).into_iter().collect())
}

fn finding(seen: &Seen<Order>) -> Finding {
    let id = &seen.value.id;
    let says = say! {
        en: "Order {id} was created and waits for its seller.",
        pt: "O pedido {id} foi criado e espera o seller.",
        es: "El pedido {id} se creó y espera a su seller.",
    };
    waiting(RULE.id, seen, says, why(&seen.value))
}

fn why(order: &Order) -> Text {
    match order.status.as_deref() {
        Some("waiting-for-authorization" | "waiting-for-sellers-confirmation") => CONFIRM,
        _ => HANDLE,
    }
}

const CONFIRM: Text = Text::of(
    "The seller's side has to confirm that it received the order; normally it goes on to the payment by itself.",
    "O lado do seller precisa confirmar que recebeu o pedido; normalmente ele segue para o pagamento sozinho.",
    "El lado del seller debe confirmar que recibió el pedido; normalmente sigue al pago por sí solo.",
);
const HANDLE: Text = Text::of(
    "The seller has to start handling it; only then does the order go on. Ask the seller.",
    "O seller precisa iniciar o manuseio; só então o pedido segue. Fale com o seller.",
    "El seller debe iniciar la preparación; solo entonces sigue el pedido. Consulta al seller.",
);

#[cfg(test)]
mod tests {
    use super::super::samples::{Says::*, order::*, table};
    use super::*;

    #[test]
    fn judges() {
        let theirs = |status: &str| {
            let mut order = at(status);
            order.items[0].seller = Some("partner".into());
            ordered(order)
        };
        table(
            &RULE,
            vec![
                ("not confirmed", ordered(at("waiting-for-authorization")), Fires(1)),
                ("not handled by the partner", theirs("ready-for-handling"), Fires(1)),
                ("not handled by the shop", ordered(at("ready-for-handling")), Quiet),
                ("handled", theirs("handling"), Quiet),
                ("a new status", theirs("waiting-for-a-miracle"), CannotTell(Missing::Undocumented)),
                ("not asked", unread_order(Missing::NotAsked), CannotTell(Missing::NotAsked)),
            ],
        );
    }

    #[test]
    fn a_day_makes_it_a_risk() {
        let told =
            |days: i64| check(&ordered(days_ago(days, at("waiting-for-authorization")))).expect("the order is read").remove(0);
        assert_eq!((told(0).severity, told(1).severity), (Severity::Note, Severity::Risk));
    }
}
