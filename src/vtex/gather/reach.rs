//! Which sales channels see which warehouse, put together from the configuration: two answers tell it for every SKU.

use crate::domain::{Dock, Reach, SalesChannel, Warehouse, WarehouseId, put_in_order_once};
use crate::facts::{Facts, Known, Source};

/// Fills in the reach of every row that the configuration tells; what the inventory itself told stays.
///
/// Stock counts where an active warehouse is linked to an active dock that serves the channel (VTEX's guides on shipping).
pub(super) fn settle(facts: &mut Facts) {
    let (Ok(warehouses), Ok(docks)) = (facts.shop.warehouses.get(), facts.shop.docks.get()) else { return };
    let at = warehouses.at.min(docks.at);
    for sku in facts.skus.iter_mut().chain(&mut facts.components) {
        let told = sku.reach.get().ok();
        if told.is_some_and(|seen| seen.source != Source::DocksApi) {
            continue;
        }
        let lines = sku.inventory.value().map(|inventory| inventory.lines.as_slice()).unwrap_or_default();
        let ids = lines.iter().filter_map(|line| line.warehouse.as_ref());
        // A row that the configuration leaves open may have been asked for by itself.
        let asked = |id: &WarehouseId| told.and_then(|seen| seen.value.iter().find(|reach| reach.warehouse == *id)).cloned();
        let reach: Vec<Reach> = ids.filter_map(|id| reach(id, &warehouses.value, &docks.value).or_else(|| asked(id))).collect();
        if !reach.is_empty() {
            sku.reach = Known::seen(reach, Source::DocksApi, at);
        }
    }
}

/// `None` where the configuration leaves anything open that would decide.
fn reach(id: &WarehouseId, warehouses: &[Warehouse], docks: &[Dock]) -> Option<Reach> {
    let found = |warehouse: &&Warehouse| warehouse.id == *id;
    // Case is not told apart in the inventory (known issue 346163), so the exact name goes first.
    let alike = |warehouse: &&Warehouse| warehouse.id.0.to_lowercase() == id.0.to_lowercase();
    let warehouse = warehouses.iter().find(found).or_else(|| warehouses.iter().find(alike))?;
    let mut channels: Vec<SalesChannel> = Vec::new();
    if warehouse.active? {
        for link in warehouse.docks.as_ref()? {
            let dock = docks.iter().find(|dock| dock.id == *link)?;
            if dock.active? {
                channels.extend(dock.channels.clone()?);
            }
        }
    }
    put_in_order_once(&mut channels);
    Some(Reach { warehouse: id.clone(), channels })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::DockId;

    fn warehouse(id: &str, active: Option<bool>, docks: Option<&[&str]>) -> Warehouse {
        let docks = docks.map(|ids| ids.iter().map(|id| DockId((*id).to_owned())).collect());
        Warehouse { id: WarehouseId(id.to_owned()), name: id.to_owned(), active, docks }
    }

    fn dock(id: &str, active: Option<bool>, channels: Option<&[&str]>) -> Dock {
        let channels = channels.map(|ids| ids.iter().map(|id| SalesChannel((*id).to_owned())).collect());
        Dock { id: DockId(id.to_owned()), name: id.to_owned(), active, channels }
    }

    #[test]
    fn a_channel_sees_what_an_active_dock_of_it_serves() {
        let on = Some(true);
        let docks = [
            dock("one", on, Some(&["1", "3"])),
            dock("two", on, Some(&["2", "1"])),
            dock("off", Some(false), Some(&["9"])),
            dock("unsaid", on, None),
        ];
        let cases = [
            (warehouse("main", on, Some(&["one", "two", "off"])), Some(vec!["1", "2", "3"])),
            (warehouse("MAIN", on, Some(&["one"])), Some(vec!["1", "3"])),
            (warehouse("main", on, Some(&[])), Some(vec![])),
            (warehouse("main", Some(false), Some(&["one"])), Some(vec![])),
            (warehouse("main", on, Some(&["unsaid"])), None),
            (warehouse("main", on, Some(&["gone"])), None),
            (warehouse("main", on, None), None),
            (warehouse("main", None, Some(&["one"])), None),
            (warehouse("other", on, Some(&["one"])), None),
        ];
        for (warehouse, expected) in cases {
            let told = reach(&WarehouseId("main".to_owned()), std::slice::from_ref(&warehouse), &docks);
            let channels = told.map(|reach| reach.channels.iter().map(|channel| channel.0.clone()).collect::<Vec<_>>());
            assert_eq!(channels, expected.map(|ids| ids.into_iter().map(str::to_owned).collect()), "{warehouse:?}");
        }
    }
}
