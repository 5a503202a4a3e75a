//! With more than 2,000 active reservations in a row VTEX no longer lists them, and reads of the row can fail.
//!
//! Source: Logistics API, “List reservations”, read 2026-08-07, and known issue 296066, read 2026-08-21.

use super::own_stock::each_own_sku;
use super::{Citation, Evidence, Finding, KnownIssue, Link, Rule, Severity, stock_row};
use crate::domain::{Inventory, Reservations, StockLine};
use crate::facts::{Facts, Missing, Seen, SkuFacts};
use crate::say;
use crate::text::{Text, number};

pub(super) const RULE: Rule = Rule {
    id: "too-many-reservations",
    title: Text::of("There are not too many reservations", "Não há reservas demais", "No hay demasiadas reservas"),
    link: Link::Stock,
    severity: Severity::Risk,
    sources: &[
        Citation { name: "Logistics API: List reservations", read: "2026-08-07" },
        Citation { name: "Known issue 296066", read: "2026-08-21" },
    ],
    check,
};

/// More active reservations than this, and VTEX refuses to list them.
const MOST: i64 = 2_000;

/// A reservation holds a unit at least, so that few reserved units are few reservations.
fn check(facts: &Facts) -> Result<Vec<Finding>, Missing> {
    each_own_sku(facts, |sku| {
        let rows = sku.inventory.get()?;
        let full: Vec<&StockLine> = rows.value.lines.iter().filter(|line| line.reserved > MOST).collect();
        match (full.is_empty(), rows.value.complete) {
            (true, true) => Ok(Vec::new()),
            (true, false) => Err(Missing::Partial),
            (false, _) => {
                let seen = sku.reservations.get()?;
                Ok(if is_refused(&seen.value) { vec![finding(sku, rows, seen, &full)] } else { Vec::new() })
            }
        }
    })
}

fn is_refused(reservations: &Reservations) -> bool {
    reservations.too_many || reservations.total.is_some_and(|total| total > MOST.unsigned_abs())
}

fn finding(sku: &SkuFacts, rows: &Seen<Inventory>, seen: &Seen<Reservations>, full: &[&StockLine]) -> Finding {
    let id = sku.id;
    let says = say! {
        en: "SKU {id} has more than 2,000 active reservations.",
        pt: "O SKU {id} tem mais de 2.000 reservas ativas.",
        es: "El SKU {id} tiene más de 2.000 reservas activas.",
    };
    let total = seen.value.total.and_then(|total| i64::try_from(total).ok()).map_or(REFUSED, number);
    let label = Text::of("Active reservations", "Reservas ativas", "Reservas activas");
    Finding {
        sku: Some(id),
        severity: Severity::Risk,
        evidence: full
            .iter()
            .map(|line| stock_row::evidence(rows, line))
            .chain(std::iter::once(Evidence::of(seen, label, total)))
            .collect(),
        known_issues: vec![KnownIssue::fixed(296_066, UPDATE_MORE_OFTEN)],
        ..Finding::of(RULE.id, says, WHY)
    }
}

const REFUSED: Text = Text::of("more than 2,000", "mais de 2.000", "más de 2.000");
const WHY: Text = Text::of(
    "VTEX answers “Too many active reservations” then, and the stock of the row may not be read. Reservations of orders in handling end when you update the count.",
    "Nesse caso a VTEX responde “Too many active reservations”, e o estoque da linha pode não ser lido. Reservas de pedidos em manuseio terminam quando você atualiza a contagem.",
    "En ese caso VTEX responde “Too many active reservations”, y el stock de la fila puede no leerse. Las reservas de pedidos en preparación terminan cuando actualizas el recuento.",
);
const UPDATE_MORE_OFTEN: Text = Text::of(
    "Very many reservations made the row unreadable; the workaround is to update the count more often.",
    "Reservas demais deixavam a linha ilegível; a solução de contorno é atualizar a contagem com mais frequência.",
    "Demasiadas reservas volvían ilegible la fila; la solución alternativa es actualizar el recuento más seguido.",
);

#[cfg(test)]
mod tests {
    use super::super::samples::shipping::*;
    use super::super::samples::{Says::*, *};
    use super::*;

    #[test]
    fn judges() {
        let full = || sku(&[row("a", 9_000, 2_500)]);
        table(
            &RULE,
            vec![
                ("refused", about(reserved_by(full(), |list| list.too_many = true)), Fires(1)),
                ("counted", about(reserved_by(full(), |list| list.total = Some(2_001))), Fires(1)),
                ("few large ones", about(reserved_by(full(), |list| list.total = Some(12))), Quiet),
                ("few units", about(sku(&[row("a", 9_000, 2_000)])), Quiet),
                ("not asked", about(full()), CannotTell(Missing::NotAsked)),
                ("a part of the rows", about(shown(&[row("a", 5, 0)])), CannotTell(Missing::Partial)),
                ("another seller’s", about(of_partner(full())), CannotTell(at_partner())),
            ],
        );
    }
}
