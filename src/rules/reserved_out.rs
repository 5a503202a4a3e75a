//! Stock that is all reserved looks like stock in a count, but none of it can be sold.
//!
//! Sources: “How does reservation work” and “Updating the quantity of items in inventory”, read 2026-08-21.

use super::own_stock::each_own_sku;
use super::supply::{Supply, supply};
use super::{Citation, Consequence, Finding, KnownIssue, Link, Rule, Severity, kit, stock_row};
use crate::domain::{Inventory, Pending, StockLine};
use crate::facts::{Facts, Missing, Seen, SkuFacts};
use crate::say;
use crate::text::{Text, date, number};

pub(super) const RULE: Rule = Rule {
    id: "reserved-out",
    title: Text::of(
        "Not every unit is reserved",
        "Nem todas as unidades estão reservadas",
        "No todas las unidades están reservadas",
    ),
    link: Link::Stock,
    severity: Severity::Blocks,
    sources: &[
        Citation { name: "How does reservation work", read: "2026-08-21" },
        Citation { name: "Updating the quantity of items in inventory", read: "2026-08-21" },
        Citation { name: "Known issue 1220722", read: "2026-08-21" },
    ],
    check,
};

fn check(facts: &Facts) -> Result<Vec<Finding>, Missing> {
    each_own_sku(facts, |sku| {
        let seen = sku.inventory.get()?;
        // The rows of a kit hold nothing: its components are what it sells.
        if supply(facts, sku)? != Supply::Empty || kit::components(sku)?.is_some() {
            return Ok(Vec::new());
        }
        let held: Vec<&StockLine> = seen.value.lines.iter().filter(|line| is_all_reserved(line)).collect();
        Ok(if held.is_empty() { Vec::new() } else { vec![finding(facts, sku, seen, &held)] })
    })
}

/// A row with more reserved than counted is negative, which is another rule's matter.
fn is_all_reserved(line: &StockLine) -> bool {
    line.total > 0 && line.available() == 0
}

fn finding(facts: &Facts, sku: &SkuFacts, seen: &Seen<Inventory>, held: &[&StockLine]) -> Finding {
    let offers = stock_row::offers(facts, sku, &seen.value.lines);
    let unsaved = stock_row::unsaved(sku, seen, &facts.draft);
    let mut why = WHY.then(&split(sku, held).unwrap_or(UNPAID_EXPIRE));
    if let Some(ends) = first_end(sku) {
        why = why.then(&ends);
    }
    if !unsaved.is_empty() {
        why = why.then(&super::labels::NOT_SAVED);
    }
    Finding {
        sku: Some(sku.id),
        severity: Severity::Blocks,
        consequence: Consequence::BlocksPurchase,
        evidence: held.iter().map(|line| stock_row::evidence(seen, line)).chain(unsaved).collect(),
        places: stock_row::count_places(sku, &offers),
        remedies: stock_row::remedies(sku, &offers),
        known_issues: vec![KnownIssue::open(1_220_722, FEWER_IN_THE_LIST)],
        ..Finding::of(RULE.id, says(sku, held), why)
    }
}

fn says(sku: &SkuFacts, held: &[&StockLine]) -> Text {
    let id = sku.id;
    let units = held.iter().map(|line| line.total).fold(0, i64::saturating_add);
    if units == 1 {
        return say! {
            en: "The only unit of SKU {id} is reserved.",
            pt: "A única unidade do SKU {id} está reservada.",
            es: "La única unidad del SKU {id} está reservada.",
        };
    }
    let units = number(units);
    say! {
        with units;
        en: "All {units} units of SKU {id} are reserved.",
        pt: "Todas as {units} unidades do SKU {id} estão reservadas.",
        es: "Las {units} unidades del SKU {id} están reservadas.",
    }
}

/// What kind of reservations hold the units, if that was read for every row.
fn split(sku: &SkuFacts, held: &[&StockLine]) -> Option<Text> {
    let rows: Vec<&Pending> = held.iter().map(|line| stock_row::pending(sku, line)).collect::<Option<_>>()?;
    let sum = |part: fn(&Pending) -> i64| number(rows.iter().map(|row| part(row)).fold(0, i64::saturating_add));
    let (handling, waiting) = (sum(|row| row.in_handling), sum(Pending::not_in_handling));
    Some(say! {
        with handling, waiting;
        en: "In handling: {handling}, which leave with the next count. Not yet in handling: {waiting}, which a new count must include.",
        pt: "Em manuseio: {handling}, que saem na próxima contagem. Ainda não em manuseio: {waiting}, que a nova contagem deve incluir.",
        es: "En preparación: {handling}, que salen con el próximo recuento. Aún no en preparación: {waiting}, que el nuevo recuento debe incluir.",
    })
}

/// When the first unpaid reservation ends, unless it is paid for.
fn first_end(sku: &SkuFacts) -> Option<Text> {
    let seen = sku.reservations.get().ok()?;
    let unpaid = seen.value.list.iter().filter(|held| held.status.as_deref() == Some("Authorized") && held.units > 0);
    let day = date(unpaid.filter_map(|held| held.expires).filter(|end| *end > seen.at).min()?.0);
    Some(say! {
        with day;
        en: "The first of those that are not paid ends on {day}.",
        pt: "A primeira das que não foram pagas termina em {day}.",
        es: "La primera de las que no se pagaron termina el {day}.",
    })
}

const WHY: Text = Text::of(
    "Orders hold them, so nobody else can buy this SKU until you add units or a reservation ends.",
    "Pedidos seguram essas unidades, então ninguém mais consegue comprar este SKU até você adicionar unidades ou uma reserva terminar.",
    "Los pedidos las retienen, así que nadie más puede comprar este SKU hasta que agregues unidades o termine una reserva.",
);
const UNPAID_EXPIRE: Text = Text::of(
    "Reservations of unpaid orders expire by themselves; those of paid orders do not.",
    "Reservas de pedidos não pagos expiram sozinhas; as de pedidos pagos, não.",
    "Las reservas de pedidos sin pagar vencen solas; las de pedidos pagados, no.",
);
const FEWER_IN_THE_LIST: Text = Text::of(
    "The list behind “Reserved” can show fewer units than the column counts; the workaround is to cancel the reservation again by API.",
    "A lista por trás de “Reservados” pode mostrar menos unidades do que a coluna conta; a solução de contorno é cancelar a reserva de novo por API.",
    "La lista detrás de “Reservado” puede mostrar menos unidades que las que cuenta la columna; la solución alternativa es cancelar la reserva otra vez por API.",
);

#[cfg(test)]
mod tests {
    use super::super::samples::{Says::*, *};
    use super::*;
    use crate::domain::Remedy;

    #[test]
    fn judges() {
        table(
            &RULE,
            vec![
                ("all reserved", about(sku(&[row("a", 5, 5)])), Fires(1)),
                ("all reserved beside an empty row", about(sku(&[row("a", 5, 5), row("b", 0, 0)])), Fires(1)),
                ("some left", about(sku(&[row("a", 5, 4)])), Quiet),
                ("left in another row", about(sku(&[row("a", 5, 5), row("b", 1, 0)])), Quiet),
                ("nothing counted", about(sku(&[row("a", 0, 0)])), Quiet),
                ("more reserved than counted", about(sku(&[row("a", 5, 7)])), Quiet),
                ("a reserved row on a screen", about(shown(&[row("a", 5, 5)])), CannotTell(Missing::Partial)),
                ("no answer", about(unread(Missing::Unreachable)), CannotTell(Missing::Unreachable)),
                ("another seller’s", about(of_partner(sku(&[row("a", 5, 5)]))), CannotTell(at_partner())),
            ],
        );
    }

    #[test]
    fn the_end_of_the_first_unpaid_reservation_is_told() {
        use super::super::samples::shipping::reserved_by;
        use crate::domain::{Reservation, WarehouseId};
        let held = |status: &str, ahead: i64| Reservation {
            warehouse: WarehouseId("a".into()),
            units: 1,
            status: Some(status.into()),
            expires: Some(crate::facts::Moment(NOW.0 + ahead)),
        };
        for (status, ahead, told) in
            [("Authorized", 86_400_000, true), ("Confirmed", 86_400_000, false), ("Authorized", -1, false)]
        {
            let sku = reserved_by(sku(&[row("a", 5, 5)]), |list| list.list.push(held(status, ahead)));
            let found = check(&about(sku)).expect("everything is known");
            assert_eq!(found[0].why.en.contains("ends on"), told, "{status}");
        }
    }

    #[test]
    fn the_new_count_includes_what_is_still_on_the_shelf() {
        let known = about(pending(sku(&[row("a", 5, 5)]), &[("a", 5, 2)]));
        let unknown = about(sku(&[row("a", 5, 5)]));
        for (facts, expected) in [(known, 4), (unknown, 6)] {
            let found = check(&facts).expect("everything is known");
            assert!(matches!(found[0].remedies[0], Remedy::UpdateCount { at_least, .. } if at_least == expected));
        }
    }
}
