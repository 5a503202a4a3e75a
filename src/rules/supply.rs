//! Whether a SKU has units to sell: VTEX adds up the warehouses that serve a sales channel, negative ones too.
//!
//! Source: “SKU available in stock but unavailable for sale” and “My inventory is negative”, read 2026-08-21.

use super::own_stock::is_here;
use super::{kit, road};
use crate::domain::{SalesChannel, StockLine, put_in_order_once};
use crate::facts::{Facts, Missing, SkuFacts};

/// What the inventory of one SKU amounts to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Supply {
    /// A row never runs out.
    Unlimited,
    /// Units that the sales channel asked about can sell, or the best supplied one; all of them while the channels are unknown.
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

    /// Whether something can be sold.
    pub(super) fn has_units(self) -> bool {
        matches!(self, Self::Unlimited | Self::Units(_))
    }
}

/// Adds up what a SKU has for the sales channel that is asked about, or else for the best supplied one.
///
/// # Errors
/// The inventory is missing or only a part of it was read, the sales channels decide and are missing, or the stock is that of
/// another seller.
pub(super) fn supply(facts: &Facts, sku: &SkuFacts) -> Result<Supply, Missing> {
    is_here(facts, sku)?;
    match kit::components(sku)? {
        Some(components) => kit::sets(facts, components),
        None => of_rows(facts, sku),
    }
}

/// The same by its own rows.
pub(super) fn of_rows(facts: &Facts, sku: &SkuFacts) -> Result<Supply, Missing> {
    let inventory = &sku.inventory.get()?.value;
    if inventory.lines.iter().any(|line| line.unlimited && !is_out_of_reach(facts, sku, line)) {
        return Ok(Supply::Unlimited);
    }
    if !inventory.complete {
        return Err(Missing::Partial);
    }
    let stocked: Vec<&StockLine> = inventory.lines.iter().filter(|line| has_units(line)).collect();
    if stocked.is_empty() {
        return Ok(Supply::Empty);
    }
    if stocked.iter().all(|line| is_out_of_reach(facts, sku, line)) {
        return Ok(Supply::Unreached);
    }
    reachable_units(facts, sku, &inventory.lines)
}

/// The units of the best supplied channel; without the channels, the sum of all rows decides if it is positive.
fn reachable_units(facts: &Facts, sku: &SkuFacts, lines: &[StockLine]) -> Result<Supply, Missing> {
    if lines.iter().all(|line| channels(facts, sku, line).is_some()) {
        let sums = channel_sums(facts, sku, lines).into_iter();
        let best = sums.filter(|(channel, _)| is_asked(facts, channel)).map(|(_, sum)| sum).max();
        return Ok(best.filter(|sum| *sum > 0).map_or(Supply::Cancelled, Supply::Units));
    }
    let counted = lines.iter().filter(|line| !line.unlimited && !is_out_of_reach(facts, sku, line));
    let sum = counted.map(StockLine::available).fold(0, i64::saturating_add);
    if sum > 0 {
        return Ok(Supply::Units(sum));
    }
    Err(unread(facts, sku))
}

/// Why the sales channels of some row are not known.
fn unread(facts: &Facts, sku: &SkuFacts) -> Missing {
    match (sku.reach.get().err(), road::unread(facts)) {
        (None, Missing::NotAsked) => Missing::Partial,
        (None | Some(Missing::NotAsked), reason) | (Some(reason), _) => reason,
    }
}

/// Each sales channel that sees a row, with the units that the rows it sees add up to.
pub(super) fn channel_sums(facts: &Facts, sku: &SkuFacts, lines: &[StockLine]) -> Vec<(SalesChannel, i64)> {
    let mut sums: Vec<(SalesChannel, i64)> = Vec::new();
    for line in lines.iter().filter(|line| !line.unlimited) {
        for channel in channels(facts, sku, line).unwrap_or_default() {
            match sums.iter_mut().find(|(known, _)| *known == channel) {
                Some((_, sum)) => *sum = sum.saturating_add(line.available()),
                None => sums.push((channel, line.available())),
            }
        }
    }
    put_in_order_once(&mut sums);
    sums
}

/// The sales channels that see a row, as VTEX says of the row, else by the configuration; `None` if that is not known.
pub(super) fn channels(facts: &Facts, sku: &SkuFacts, line: &StockLine) -> Option<Vec<SalesChannel>> {
    let warehouse = line.warehouse.as_ref()?;
    let said = sku.reach.value().and_then(|reach| reach.iter().find(|reach| reach.warehouse == *warehouse));
    said.map(|reach| reach.channels.clone()).or_else(|| road::channels(facts, line))
}

/// Whether it is known that no sales channel sees a row.
pub(super) fn is_unreached(facts: &Facts, sku: &SkuFacts, line: &StockLine) -> bool {
    channels(facts, sku, line).is_some_and(|channels| channels.is_empty())
}

/// Whether it is known that the sales channel asked about does not see a row; without one, that none does.
pub(super) fn is_out_of_reach(facts: &Facts, sku: &SkuFacts, line: &StockLine) -> bool {
    channels(facts, sku, line).is_some_and(|channels| !channels.iter().any(|channel| is_asked(facts, channel)))
}

fn is_asked(facts: &Facts, channel: &SalesChannel) -> bool {
    facts.basket.channel.as_ref().is_none_or(|asked| asked == channel)
}

fn has_units(line: &StockLine) -> bool {
    line.unlimited || line.available() > 0
}

#[cfg(test)]
mod tests {
    use super::super::samples::shipping::{Shop, in_channel};
    use super::super::samples::{NOW, about, reach, row, sku, unlimited};
    use super::*;
    use crate::domain::Sku;
    use crate::domain::SkuId;
    use crate::facts::{Known, Source};

    fn is(facts: &Facts, expected: &Result<Supply, Missing>) {
        assert_eq!(supply(facts, &facts.skus[0]), *expected, "{facts:?}");
    }

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
        cases.into_iter().for_each(|(sku, expected)| is(&about(sku), &expected));
    }

    #[test]
    fn the_rows_of_a_kit_decide_nothing_while_its_components_are_unread() {
        let of = |kit| {
            let record = Sku { id: SkuId(301), kit, ..Sku::default() };
            SkuFacts { sku: Known::seen(record, Source::SkuApi, NOW), ..sku(&[row("a", 0, 0)]) }
        };
        is(&about(of(Some(true))), &Err(Missing::NotAsked));
        is(&about(of(Some(false))), &Ok(Supply::Empty));
        is(&about(of(None)), &Ok(Supply::Empty));
    }

    #[test]
    fn the_configuration_tells_which_channels_see_a_row() {
        let rows = || about(sku(&[row("a", 5, 0), row("b", 0, 9)]));
        let apart = || Shop::open().serving("dock-b", &["2"]);
        let cases = [
            (Shop::open().around(rows()), Ok(Supply::Cancelled)),
            (apart().around(rows()), Ok(Supply::Units(5))),
            (in_channel(apart().around(rows()), "1"), Ok(Supply::Units(5))),
            (in_channel(apart().around(rows()), "2"), Ok(Supply::Unreached)),
            (Shop::open().warehouse_off("a").around(rows()), Ok(Supply::Unreached)),
            (Shop::open().policy_off("post-b").policies_in_part().around(rows()), Err(Missing::Partial)),
            (Shop::open().warehouse_off("a").around(about(sku(&[unlimited("a"), row("b", 1, 0)]))), Ok(Supply::Units(1))),
        ];
        cases.into_iter().for_each(|(facts, expected)| is(&facts, &expected));
        let told_of_the_row = reach(sku(&[row("a", 5, 0)]), &[("a", &["7"])]);
        is(&in_channel(Shop::open().around(about(told_of_the_row)), "7"), &Ok(Supply::Units(5)));
    }
}
