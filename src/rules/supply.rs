//! Whether a SKU has units to sell: VTEX adds up the warehouses that serve a sales channel, negative ones too.
//!
//! Source: “SKU available in stock but unavailable for sale” and “My inventory is negative”, read 2026-08-21.

use crate::domain::{SalesChannel, StockLine};
use crate::facts::{Missing, SkuFacts};

/// What the inventory of one SKU amounts to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Supply {
    /// A row never runs out.
    Unlimited,
    /// Units that the best supplied sales channel can sell, or all of them while the channels are unknown.
    Units(i64),
    /// No row has a unit.
    Empty,
    /// Rows have units, but negative rows of the same sales channels use them all up.
    Cancelled,
    /// Rows have units, but no sales channel reaches their warehouses.
    Unreached,
}

impl Supply {
    /// Whether VTEX's documentation says that nothing can be sold. An unreached warehouse is an inference of ours.
    pub(super) fn is_none(self) -> bool {
        matches!(self, Self::Empty | Self::Cancelled)
    }
}

/// Adds up what a SKU has.
///
/// # Errors
/// The inventory is missing or only a part of it was read, or the sales channels decide and are missing.
pub(super) fn supply(sku: &SkuFacts) -> Result<Supply, Missing> {
    let inventory = &sku.inventory.get()?.value;
    if inventory.lines.iter().any(|line| line.unlimited && !is_unreached(sku, line)) {
        return Ok(Supply::Unlimited);
    }
    if !inventory.complete {
        return Err(Missing::Partial);
    }
    let stocked: Vec<&StockLine> = inventory.lines.iter().filter(|line| has_units(line)).collect();
    if stocked.is_empty() {
        return Ok(Supply::Empty);
    }
    if stocked.iter().all(|line| is_unreached(sku, line)) {
        return Ok(Supply::Unreached);
    }
    reachable_units(sku, &inventory.lines)
}

/// The units of the best supplied channel; without the channels, the sum of all rows decides if it is positive.
fn reachable_units(sku: &SkuFacts, lines: &[StockLine]) -> Result<Supply, Missing> {
    if lines.iter().all(|line| channels(sku, line).is_some()) {
        let best = channel_sums(sku, lines).into_iter().map(|(_, sum)| sum).max();
        return Ok(best.filter(|sum| *sum > 0).map_or(Supply::Cancelled, Supply::Units));
    }
    let counted = lines.iter().filter(|line| !line.unlimited && !is_unreached(sku, line));
    let sum = counted.map(StockLine::available).fold(0, i64::saturating_add);
    if sum > 0 {
        return Ok(Supply::Units(sum));
    }
    Err(sku.reach.get().err().unwrap_or(Missing::Partial))
}

/// Each sales channel that sees a row, with the units that the rows it sees add up to.
pub(super) fn channel_sums(sku: &SkuFacts, lines: &[StockLine]) -> Vec<(SalesChannel, i64)> {
    let mut sums: Vec<(SalesChannel, i64)> = Vec::new();
    for line in lines.iter().filter(|line| !line.unlimited) {
        for channel in channels(sku, line).unwrap_or_default() {
            match sums.iter_mut().find(|(known, _)| known == channel) {
                Some((_, sum)) => *sum = sum.saturating_add(line.available()),
                None => sums.push((channel.clone(), line.available())),
            }
        }
    }
    sums.sort();
    sums
}

/// The sales channels that see a row; `None` if that is not known.
pub(super) fn channels<'a>(sku: &'a SkuFacts, line: &StockLine) -> Option<&'a [SalesChannel]> {
    let warehouse = line.warehouse.as_ref()?;
    let reach = sku.reach.value()?.iter().find(|reach| reach.warehouse == *warehouse)?;
    Some(&reach.channels)
}

/// Whether it is known that no sales channel sees a row.
pub(super) fn is_unreached(sku: &SkuFacts, line: &StockLine) -> bool {
    channels(sku, line).is_some_and(<[_]>::is_empty)
}

fn has_units(line: &StockLine) -> bool {
    line.unlimited || line.available() > 0
}

#[cfg(test)]
mod tests {
    use super::super::samples::{reach, row, sku, unlimited};
    use super::*;

    #[test]
    fn rows_add_up_to_a_supply() {
        let cases = [
            (sku(&[row("a", 0, 0)]), Ok(Supply::Empty)),
            (sku(&[]), Ok(Supply::Empty)),
            (sku(&[row("a", 5, 2)]), Ok(Supply::Units(3))),
            (sku(&[row("a", 0, 0), unlimited("b")]), Ok(Supply::Unlimited)),
            (sku(&[row("a", 5, 0), row("b", 0, 2)]), Ok(Supply::Units(3))),
            (sku(&[row("a", 5, 0), row("b", 0, 9)]), Err(Missing::NotAsked)),
            (reach(sku(&[row("a", 5, 0), row("b", 0, 9)]), &[("a", &["1"]), ("b", &["1"])]), Ok(Supply::Cancelled)),
            (reach(sku(&[row("a", 5, 0), row("b", 0, 9)]), &[("a", &["1"]), ("b", &["2"])]), Ok(Supply::Units(5))),
            (reach(sku(&[row("a", 5, 0), row("b", 0, 9)]), &[("a", &["1"])]), Err(Missing::Partial)),
            (reach(sku(&[row("a", 5, 0), row("b", 0, 0)]), &[("a", &[]), ("b", &["1"])]), Ok(Supply::Unreached)),
            (reach(sku(&[unlimited("a")]), &[("a", &[])]), Ok(Supply::Unreached)),
        ];
        for (facts, expected) in cases {
            assert_eq!(supply(&facts), expected, "{facts:?}");
        }
    }
}
