//! The way out of each warehouse that has a row, as values: its docks, and whether they work.

use super::super::Value;
use super::{list, value};
use crate::domain::{Dock, StockLine, Warehouse};
use crate::facts::{Facts, Seen};
use crate::rules::Link;
use crate::text::{Text, words};

/// Warehouses without a row of the subject are the shop's, not the subject's.
pub(super) fn roads(facts: &Facts) -> Vec<Value> {
    let Ok(warehouses) = facts.shop.warehouses.get() else { return Vec::new() };
    let rows = facts.skus.iter().filter_map(|sku| sku.inventory.value()).flat_map(|inventory| &inventory.lines);
    let stocked: Vec<&StockLine> = rows.filter(|line| line.unlimited || line.total != 0 || line.reserved != 0).collect();
    let is_meant =
        |warehouse: &&Warehouse| stocked.iter().any(|line| line.warehouse.as_ref().is_some_and(|id| *id == warehouse.id));
    warehouses.value.iter().filter(is_meant).filter_map(|warehouse| road(facts, warehouses, warehouse)).collect()
}

fn road(facts: &Facts, seen: &Seen<Vec<Warehouse>>, warehouse: &Warehouse) -> Option<Value> {
    let docks = facts.shop.docks.value().map(Vec::as_slice).unwrap_or_default();
    let known = |id: &crate::domain::DockId| docks.iter().find(|dock| dock.id == *id);
    let name = |id: &crate::domain::DockId| known(id).map_or_else(|| Text::same(id.0.clone()), dock_name);
    let shown = list(warehouse.docks.as_ref()?.iter().map(name));
    let label =
        if warehouse.active == Some(false) { words::inactive(&warehouse.name) } else { Text::same(warehouse.name.clone()) };
    Some(value(Link::Shipping, seen, words::value_road(&label), shown))
}

fn dock_name(dock: &Dock) -> Text {
    if dock.active == Some(false) { words::inactive(&dock.name) } else { Text::same(dock.name.clone()) }
}
