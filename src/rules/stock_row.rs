//! What evidence, places and ways out say of an inventory row, in the words of Inventory Management.

use super::supply::{channels, is_out_of_reach};
use super::{Evidence, labels};
use crate::domain::{Inventory, Pending, Place, Remedy, StockLine, put_in_order};
use crate::facts::{Draft, DraftSwitch, Facts, Seen, SkuFacts, Source};
use crate::say;
use crate::text::{Text, date, words};

/// The row's available units, with the count and the reserved units they come from.
pub(super) fn evidence(seen: &Seen<Inventory>, line: &StockLine) -> Evidence {
    let name = &line.name;
    let label = say! { en: "Available, {name}", pt: "Disponíveis, {name}", es: "Disponibles, {name}" };
    Evidence::of(seen, label, value(line))
}

fn value(line: &StockLine) -> Text {
    if line.unlimited {
        return labels::UNLIMITED;
    }
    words::value_row(line.total, line.reserved, line.available())
}

/// The presale date of a SKU, if the index has one. What it changes about a sale is not documented, so it explains and decides
/// nothing.
pub(super) fn presale(sku: &SkuFacts) -> Option<Evidence> {
    const LABEL: Text = Text::of("Presale date", "Data de pré-venda", "Fecha de preventa");
    let seen = sku.indexed.get().ok()?;
    Some(Evidence::of(seen, LABEL, date(seen.value.arrives?.0)))
}

/// How the reserved units of a row split, if that was read.
pub(super) fn pending<'a>(sku: &'a SkuFacts, line: &StockLine) -> Option<&'a Pending> {
    let warehouse = line.warehouse.as_ref()?;
    sku.pending.value()?.iter().find(|pending| pending.warehouse == *warehouse)
}

/// The smallest count that leaves one unit to sell: reserved units still on the shelf belong to it.
pub(super) fn count_for_one(sku: &SkuFacts, line: &StockLine) -> i64 {
    let held = pending(sku, line).map_or(line.reserved, Pending::not_in_handling);
    held.max(0).saturating_add(1)
}

/// The rows where new units could be sold, best first: seen by a sales channel, then the highest count.
pub(super) fn offers<'a>(facts: &Facts, sku: &SkuFacts, lines: &'a [StockLine]) -> Vec<&'a StockLine> {
    let mut offers: Vec<&StockLine> = lines.iter().filter(|line| !is_out_of_reach(facts, sku, line)).collect();
    put_in_order(&mut offers, |line| (channels(facts, sku, line).is_none(), std::cmp::Reverse(line.total)));
    offers
}

/// The inputs beside which a hint on missing stock belongs.
pub(super) fn count_places(sku: &SkuFacts, offers: &[&StockLine]) -> Vec<Place> {
    offers.iter().map(|line| Place::UpdateCount { sku: sku.id, warehouse: line.name.clone() }).collect()
}

/// Ways to get units to sell, at the best row; none if no row would help, as long as a negative one eats what another gets.
pub(super) fn remedies(sku: &SkuFacts, offers: &[&StockLine]) -> Vec<Remedy> {
    if offers.iter().any(|line| line.available() < 0) {
        return Vec::new();
    }
    let Some(line) = offers.first() else { return Vec::new() };
    let warehouse = line.name.clone();
    vec![
        Remedy::UpdateCount { sku: sku.id, warehouse: warehouse.clone(), at_least: count_for_one(sku, line) },
        Remedy::SwitchUnlimitedOn { sku: sku.id, warehouse },
    ]
}

/// What stands typed or switched in the SKU's rows and is not saved; at the time the rows were read.
pub(super) fn unsaved(sku: &SkuFacts, seen: &Seen<Inventory>, draft: &Draft) -> Vec<Evidence> {
    let typed = |label, value| Evidence { label, value, source: Source::Typed, at: seen.at };
    let counts = draft.counts.iter().filter(|count| count.sku == sku.id && !count.typed.trim().is_empty()).map(|count| {
        let name = &count.warehouse;
        let label = say! { en: "Update count, {name}", pt: "Atualizar contagem, {name}", es: "Actualizar recuento, {name}" };
        typed(label, Text::same(count.typed.trim()))
    });
    let switches = draft.switches.iter().filter_map(|switch| match switch {
        DraftSwitch::Unlimited { sku: id, warehouse, on } if *id == sku.id => {
            Some(typed(labels::unlimited_row(warehouse), labels::switch(*on)))
        }
        _ => None,
    });
    counts.chain(switches).collect()
}
