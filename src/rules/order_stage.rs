//! Where an order stands in its flow, as far as its status says, and since when.
//!
//! Source: “Order flow and status”, read 2026-08-21. VTEX may add statuses: of those nothing is said.

use super::{Evidence, Finding, KnownIssue, Severity};
use crate::codes;
use crate::domain::{Order, Origin};
use crate::facts::{Facts, Missing, Seen};
use crate::say;
use crate::text::{Text, date, words};

/// What an order waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stage {
    /// Its payment.
    Payment,
    /// Its seller, who is not this shop.
    Seller,
    /// The marketplace that sold it.
    Marketplace,
    /// The shop's own system: an ERP, a warehouse system.
    Erp,
    /// Somebody to decide on a cancellation that was asked for.
    CancelAsked,
    /// VTEX, which is cancelling it.
    Canceling,
    /// Nothing: it is cancelled.
    Canceled,
    /// Nothing that would hold it up: it is on its way, or done.
    Moving,
}

const STAGES: &[(&str, Stage)] = &[
    ("waiting-for-authorization", Stage::Seller),
    ("waiting-for-sellers-confirmation", Stage::Seller),
    ("waiting-seller-handling", Stage::Seller),
    ("payment-pending", Stage::Payment),
    ("approve-payment", Stage::Payment),
    ("window-to-change-payment", Stage::Payment),
    ("waiting-ffmt-authorization", Stage::Marketplace),
    ("waiting-for-manual-authorization", Stage::Marketplace),
    ("waiting-for-mkt-authorization", Stage::Marketplace),
    ("ready-for-handling", Stage::Erp),
    ("start-handling", Stage::Erp),
    ("waiting-for-fulfillment", Stage::Erp),
    ("request-cancel", Stage::CancelAsked),
    ("cancellation-requested", Stage::CancelAsked),
    ("waiting-for-seller-decision", Stage::CancelAsked),
    ("cancel", Stage::Canceling),
    ("canceling", Stage::Canceling),
    ("canceled", Stage::Canceled),
    ("order-created", Stage::Moving),
    ("order-completed", Stage::Moving),
    ("on-order-completed", Stage::Moving),
    ("on-order-completed-ffm", Stage::Moving),
    ("order-accepted", Stage::Moving),
    ("payment-approved", Stage::Moving),
    ("window-to-change-seller", Stage::Moving),
    ("window-to-cancel", Stage::Moving),
    ("authorize-fulfillment", Stage::Moving),
    ("release-to-fulfillment", Stage::Moving),
    ("handling", Stage::Moving),
    ("ready-for-invoicing", Stage::Moving),
    ("invoice", Stage::Moving),
    ("invoiced", Stage::Moving),
    ("replaced", Stage::Moving),
];

const DAY: i64 = 86_400_000;

/// The order with its stage; nothing for an incomplete order, which has no workflow that could wait for anything.
///
/// # Errors
/// The order was not read, or its status is none that VTEX documents.
pub(super) fn live(facts: &Facts) -> Result<Option<(&Seen<Order>, Stage)>, Missing> {
    let seen = facts.order.get()?;
    if seen.value.completed == Some(false) {
        return Ok(None);
    }
    let stage = stage(&seen.value).ok_or(Missing::Undocumented)?;
    Ok(Some((seen, stage)))
}

fn stage(order: &Order) -> Option<Stage> {
    let status = order.status.as_deref()?;
    let (_, stage) = STAGES.iter().find(|(known, _)| *known == status)?;
    let sold_for_others = matches!(order.origin, Some(Origin::Marketplace | Origin::Chain)) && is_of_others(order);
    Some(match stage {
        // What others deliver does not come to the ERP of this shop.
        Stage::Erp if sold_for_others => Stage::Seller,
        stage => *stage,
    })
}

fn is_of_others(order: &Order) -> bool {
    let is_other = |seller: &Option<String>| seller.as_deref().is_some_and(|seller| seller != "1");
    !order.items.is_empty() && order.items.iter().all(|item| is_other(&item.seller))
}

/// Whole days without a change until it was read; `None` if the order does not say when it changed.
pub(super) fn unchanged_days(seen: &Seen<Order>) -> Option<i64> {
    seen.value.changed.map(|changed| seen.at.since(changed).max(0) / DAY)
}

/// A finding about an order that waits: worth knowing on the first day, a risk from then on.
pub(super) fn waiting(rule: &'static str, seen: &Seen<Order>, says: Text, why: Text) -> Finding {
    let days = unchanged_days(seen).filter(|days| *days > 0);
    let why = days.map_or(why.clone(), |days| for_days(days).then(&why));
    let severity = if days.is_some() { Severity::Risk } else { Severity::Note };
    Finding { severity, evidence: evidence(seen), ..Finding::of(rule, says, why) }
}

fn for_days(days: i64) -> Text {
    match days {
        1 => Text::of("Nothing has changed for a day.", "Nada mudou há um dia.", "Nada cambió desde hace un día."),
        _ => say! {
            en: "Nothing has changed for {days} days.",
            pt: "Nada mudou há {days} dias.",
            es: "Nada cambió desde hace {days} días.",
        },
    }
}

/// Its status, and when it last changed.
pub(super) fn evidence(seen: &Seen<Order>) -> Vec<Evidence> {
    let order = &seen.value;
    let none = if order.completed == Some(false) { words::VALUE_INCOMPLETE } else { words::VALUE_NONE };
    let status = order.status.as_deref().map_or(none, words::order_status);
    let changed = order.changed.map(|changed| Evidence::of(seen, words::VALUE_CHANGED, date(changed.0)));
    [Evidence::of(seen, words::VALUE_STATUS, status)].into_iter().chain(changed).collect()
}

/// Known issues by their numbers, in the words in which the codes tell them.
pub(super) fn issues(numbers: &[u32]) -> Vec<KnownIssue> {
    let known = |number: &u32| codes::all().flat_map(|code| code.issues).find(|issue| issue.number == *number);
    numbers.iter().filter_map(known).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::super::samples::order::*;
    use super::*;
    use crate::domain::Moment;
    use crate::rules::samples::NOW;

    #[test]
    fn every_issue_that_is_told_is_known() {
        let numbers = [421_137, 1_089_344, 345_526, 1_350_336, 416_936];
        let told: Vec<u32> = issues(&numbers).iter().map(|issue| issue.number).collect();
        assert_eq!(told, numbers);
    }

    #[test]
    fn only_documented_statuses_say_anything() {
        let at = |status: &str| live(&ordered(Order { status: Some(status.into()), ..order() })).map(|live| live.map(|at| at.1));
        assert_eq!(at("ready-for-handling"), Ok(Some(Stage::Erp)));
        assert_eq!(at("Ready-For-Handling"), Err(Missing::Undocumented));
        assert_eq!(at("brand-new"), Err(Missing::Undocumented));
    }

    #[test]
    fn what_others_deliver_waits_for_them() {
        let mut theirs = Order { status: Some("ready-for-handling".into()), ..order() };
        theirs.items[0].seller = Some("partner".into());
        assert_eq!(stage(&theirs), Some(Stage::Seller));
        theirs.origin = Some(Origin::Fulfillment);
        assert_eq!(stage(&theirs), Some(Stage::Erp));
    }

    #[test]
    fn a_clock_that_runs_ahead_is_not_a_wait() {
        let days =
            |changed: i64| unchanged_days(ordered(changed_at(Moment(NOW.0 - changed))).order.get().as_ref().expect("it is read"));
        assert_eq!((days(-5 * DAY), days(DAY - 1), days(DAY), days(9 * DAY)), (Some(0), Some(0), Some(1), Some(9)));
    }
}
