//! An order that was created and stays where the shop's own system has to take it: it is not "not created".
//!
//! Sources: “Order flow and status”, “Set up order integration” and “Moving order to Handling shipping”, read 2026-08-21.

use super::order_stage::{Stage, issues, live, unchanged_days, waiting};
use super::{Citation, Finding, Link, Rule, Severity};
use crate::domain::{Order, Origin};
use crate::facts::{Facts, Missing, Seen};
use crate::say;
use crate::text::{Text, words};

/// Days that an event stays in the feed of orders, taken or not.
const FEED_DAYS: i64 = 4;

pub(super) const RULE: Rule = Rule {
    id: "order-waits-for-erp",
    title: Text::of(
        "The order does not wait for the store's own system (ERP)",
        "O pedido não espera o sistema da loja (ERP)",
        "El pedido no espera al sistema de la tienda (ERP)",
    ),
    link: Link::Order,
    severity: Severity::Risk,
    sources: &[
        Citation { name: "Order flow and status", read: "2026-08-21" },
        Citation { name: "ERP integration: Set up order integration", read: "2026-08-21" },
        Citation { name: "Moving order to Handling shipping", read: "2026-08-21" },
        Citation { name: "Known issue 345526", read: "2026-08-21" },
    ],
    check,
};

fn check(facts: &Facts) -> Result<Vec<Finding>, Missing> {
    let at_stage = live(facts)?.filter(|(_, stage)| *stage == Stage::Erp);
    Ok(at_stage.map(|(seen, _)| finding(seen)).into_iter().collect())
}

fn finding(seen: &Seen<Order>) -> Finding {
    let order = &seen.value;
    let (id, status) = (&order.id, order.status.as_deref().map_or(words::VALUE_NONE, words::order_status_name));
    let says = say! {
        with status;
        en: "Order {id} was created and waits at {status} for your ERP.",
        pt: "O pedido {id} foi criado e espera o seu ERP em {status}.",
        es: "El pedido {id} se creó y espera a tu ERP en {status}.",
    };
    let is_for_others = order.from_marketplace || order.origin == Some(Origin::Fulfillment);
    let known_issues = if is_for_others { issues(&[345_526]) } else { Vec::new() };
    Finding { known_issues, ..waiting(RULE.id, seen, says, why(seen, is_for_others)) }
}

fn why(seen: &Seen<Order>, is_for_others: bool) -> Text {
    let is_out_of_feed = unchanged_days(seen).is_some_and(|days| days >= FEED_DAYS);
    let why = if is_out_of_feed { WAITS.then(&OUT_OF_FEED) } else { WAITS };
    match is_for_others {
        true => why.then(&PAID_THERE),
        // By hand only where the record itself says that the order is complete.
        false if seen.value.completed == Some(true) && is_ready(&seen.value) => why.then(&BY_HAND),
        false => why,
    }
}

fn is_ready(order: &Order) -> bool {
    order.status.as_deref() == Some("ready-for-handling")
}

const WAITS: Text = Text::of(
    "It is not lost: it stays here until the store's own system takes it and confirms that handling has started.",
    "Ele não se perdeu: fica aqui até que o sistema da loja o receba e confirme o início do manuseio.",
    "No se perdió: se queda aquí hasta que el sistema de la tienda lo tome y confirme que la preparación empezó.",
);
const OUT_OF_FEED: Text = Text::of(
    "VTEX drops events from the order feed after 4 days, so an ERP that reads the feed no longer finds it there.",
    "A VTEX retira eventos do feed de pedidos depois de 4 dias; um ERP que lê o feed já não o encontra ali.",
    "VTEX quita los eventos del feed de pedidos después de 4 días; un ERP que lee el feed ya no lo encuentra ahí.",
);
const BY_HAND: Text = Text::of(
    "Without an ERP you start handling on the order's own page; after that, an ERP can no longer take the order.",
    "Sem um ERP, você inicia o manuseio na página do pedido; depois disso, um ERP já não pode receber o pedido.",
    "Sin un ERP, inicias la preparación en la página del pedido; después de eso, un ERP ya no puede tomar el pedido.",
);
const PAID_THERE: Text = Text::of(
    "It comes from a marketplace: make sure that it is complete and paid there before you handle it.",
    "Ele vem de um marketplace: confirme que está completo e pago lá antes de manuseá-lo.",
    "Viene de un marketplace: confirma que esté completo y pagado allí antes de prepararlo.",
);

#[cfg(test)]
mod tests {
    use super::super::samples::{Says::*, order::*, table};
    use super::*;

    fn told(order: Order) -> Finding {
        check(&ordered(order)).expect("the order is read").remove(0)
    }

    #[test]
    fn judges() {
        table(
            &RULE,
            vec![
                ("not taken", ordered(days_ago(2, at("ready-for-handling"))), Fires(1)),
                ("not confirmed", ordered(at("start-handling")), Fires(1)),
                ("taken", ordered(at("handling")), Quiet),
                ("done", ordered(at("invoiced")), Quiet),
                ("incomplete", ordered(days_ago(9, incomplete())), Quiet),
                ("no status", ordered(Order { status: None, ..order() }), CannotTell(Missing::Undocumented)),
                ("not found", unread_order(Missing::NotFound), CannotTell(Missing::NotFound)),
            ],
        );
    }

    #[test]
    fn the_longer_it_waits_the_more_there_is_to_say() {
        let ready = at("ready-for-handling");
        assert_eq!(told(ready.clone()).severity, Severity::Note);
        assert_eq!(told(Order { changed: None, ..ready.clone() }).severity, Severity::Note);
        let (two, five) = (told(days_ago(2, ready.clone())), told(days_ago(5, ready)));
        assert_eq!((two.severity, two.why.en.contains("feed"), five.why.en.contains("feed")), (Severity::Risk, false, true));
    }

    #[test]
    fn what_may_be_unpaid_is_not_to_be_handled_by_hand() {
        let by_hand = |order: Order| told(order).why.en.contains("you start handling");
        let ready = at("ready-for-handling");
        assert!(by_hand(ready.clone()));
        for order in [
            Order { completed: None, ..ready.clone() },
            Order { from_marketplace: true, ..ready.clone() },
            Order { origin: Some(Origin::Fulfillment), ..ready },
        ] {
            assert!(!by_hand(order.clone()), "{order:?}");
        }
    }
}
