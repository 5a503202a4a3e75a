//! An order of a marketplace that waits there for its payment to be confirmed.
//!
//! Sources: “Order flow and status” and known issue 345526, read 2026-08-21.

use super::order_stage::{Stage, issues, live, waiting};
use super::{Citation, Finding, Link, Rule, Severity};
use crate::domain::Order;
use crate::facts::{Facts, Missing, Seen};
use crate::say;
use crate::text::Text;

pub(super) const RULE: Rule = Rule {
    id: "order-waits-for-marketplace",
    title: Text::of(
        "The order does not wait for the marketplace",
        "O pedido não espera o marketplace",
        "El pedido no espera al marketplace",
    ),
    link: Link::Order,
    severity: Severity::Risk,
    sources: &[
        Citation { name: "Order flow and status", read: "2026-08-21" },
        Citation { name: "Known issue 345526", read: "2026-08-21" },
    ],
    check,
};

fn check(facts: &Facts) -> Result<Vec<Finding>, Missing> {
    let at_stage = live(facts)?.filter(|(_, stage)| *stage == Stage::Marketplace);
    Ok(at_stage.map(|(seen, _)| finding(seen)).into_iter().collect())
}

fn finding(seen: &Seen<Order>) -> Finding {
    let id = &seen.value.id;
    let says = say! {
        en: "Order {id} was created and waits for the marketplace to authorize it.",
        pt: "O pedido {id} foi criado e espera a autorização do marketplace.",
        es: "El pedido {id} se creó y espera la autorización del marketplace.",
    };
    Finding { known_issues: issues(&[345_526]), ..waiting(RULE.id, seen, says, WHY) }
}

const WHY: Text = Text::of(
    "The marketplace authorizes it once its payment is confirmed. Do not authorize it by hand unless the marketplace says that it is paid: its own order may be incomplete.",
    "O marketplace autoriza quando o pagamento é confirmado. Não autorize à mão, a menos que o marketplace diga que está pago: o pedido de lá pode estar incompleto.",
    "El marketplace autoriza cuando el pago se confirma. No autorices a mano, salvo que el marketplace diga que está pagado: su propio pedido puede estar incompleto.",
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
                ("not authorized", ordered(at("waiting-ffmt-authorization")), Fires(1)),
                ("in a chain", ordered(at("waiting-for-mkt-authorization")), Fires(1)),
                ("authorized", ordered(at("authorize-fulfillment")), Quiet),
                ("incomplete", ordered(incomplete()), Quiet),
                ("a new status", ordered(at("waiting-for-godot")), CannotTell(Missing::Undocumented)),
                ("an error", unread_order(Missing::Failed(500)), CannotTell(Missing::Failed(500))),
            ],
        );
    }

    #[test]
    fn it_never_advises_to_go_on_unpaid() {
        let told = check(&ordered(days_ago(3, at("waiting-for-manual-authorization")))).expect("the order is read").remove(0);
        assert_eq!((told.severity, told.known_issues[0].number), (Severity::Risk, 345_526));
        assert!(told.why.en.contains("Do not authorize it by hand"));
    }
}
