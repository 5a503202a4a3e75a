//! The roads from a row with units to a shopper, by the configuration: warehouse, loading dock, sales channel, shipping policy.
//!
//! Source: “Which logistics settings can impact the product availability in the cart”, read 2026-08-21.

mod broken;
mod parcel;

pub(super) use broken::{Broken, Told, each_broken_row};
pub(super) use parcel::{measures, modal, worth};

use crate::domain::{Dock, DockId, Policies, SalesChannel, ShippingPolicy, StockLine, Warehouse, put_in_order_once};
use crate::facts::{Facts, Missing};
use parcel::Parcel;

/// What a road passes, in this order; the last are asked of the same shipping policy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Stage {
    Warehouse,
    DockLink,
    Dock,
    Channel,
    Policy,
    Size,
    Modal,
    Value,
    Processing,
    /// Policies that were not read, beside some that were.
    Rest,
}

/// Where a road breaks.
#[derive(Clone, Copy, Debug)]
pub(super) struct Fault<'a> {
    pub(super) stage: Stage,
    pub(super) warehouse: &'a Warehouse,
    pub(super) dock: Option<&'a Dock>,
    pub(super) policy: Option<&'a ShippingPolicy>,
}

/// How a road ends.
#[derive(Clone, Debug)]
pub(super) enum Road<'a> {
    /// At a shopper.
    Open,
    /// In a fault that a larger cart or VTEX's patience may overcome.
    Doubtful(Fault<'a>),
    /// In a fault.
    Broken(Fault<'a>),
    /// Where something could not be read.
    Unknown(Stage, Missing),
}

/// The sales channels that a warehouse can sell in; `None` if that is not known.
pub(super) fn channels(facts: &Facts, line: &StockLine) -> Option<Vec<SalesChannel>> {
    let warehouse = warehouse(facts, line).ok()?;
    if !warehouse.active? {
        return Some(Vec::new());
    }
    let mut channels = Vec::new();
    for id in warehouse.docks.as_ref()? {
        let dock = facts.shop.docks.value()?.iter().find(|dock| dock.id == *id)?;
        if dock.active? && has_policy(facts.shop.policies.value()?, dock)? {
            channels.extend(dock.channels.clone()?);
        }
    }
    put_in_order_once(&mut channels);
    Some(channels)
}

/// Why the configuration does not tell; `NotAsked` if nobody asked for any of it.
pub(super) fn unread(facts: &Facts) -> Missing {
    let shop = &facts.shop;
    let reasons = [shop.warehouses.get().err(), shop.docks.get().err(), shop.policies.get().err()];
    reasons.into_iter().flatten().next().unwrap_or(Missing::Partial)
}

/// One active policy is enough, so that a part of the list can say yes; only the whole can say no.
fn has_policy(policies: &Policies, dock: &Dock) -> Option<bool> {
    let linked = |policy: &&ShippingPolicy| policy.docks.as_ref().is_some_and(|docks| docks.contains(&dock.id));
    let unclear = |policy: &ShippingPolicy| policy.active != Some(false) && (policy.active.is_none() || policy.docks.is_none());
    if policies.list.iter().filter(linked).any(|policy| policy.active == Some(true)) {
        return Some(true);
    }
    (policies.complete && !policies.list.iter().any(unclear)).then_some(false)
}

/// The warehouse of a row, as configured.
fn warehouse<'a>(facts: &'a Facts, line: &StockLine) -> Result<&'a Warehouse, Missing> {
    let id = line.warehouse.as_ref().ok_or(Missing::Partial)?;
    facts.shop.warehouses.get()?.value.iter().find(|warehouse| warehouse.id == *id).ok_or(Missing::NotFound)
}

/// Every road from a row.
fn roads<'a>(facts: &'a Facts, line: &StockLine, parcel: &Parcel) -> Vec<Road<'a>> {
    let warehouse = match warehouse(facts, line) {
        Ok(warehouse) => warehouse,
        Err(reason) => return vec![Road::Unknown(Stage::Warehouse, reason)],
    };
    let fault = |stage| Fault { stage, warehouse, dock: None, policy: None };
    let docks = match (warehouse.active, &warehouse.docks) {
        (Some(false), Some(docks)) if docks.is_empty() => {
            return [Stage::Warehouse, Stage::DockLink].map(|stage| Road::Broken(fault(stage))).into();
        }
        (Some(false), _) => return vec![Road::Broken(fault(Stage::Warehouse))],
        (None, _) => return vec![Road::Unknown(Stage::Warehouse, Missing::Malformed)],
        (_, None) => return vec![Road::Unknown(Stage::DockLink, Missing::Malformed)],
        (_, Some(docks)) if docks.is_empty() => return vec![Road::Broken(fault(Stage::DockLink))],
        (_, Some(docks)) => docks,
    };
    let all = match facts.shop.docks.get() {
        Ok(seen) => &seen.value,
        Err(reason) => return vec![Road::Unknown(Stage::Dock, reason)],
    };
    let of_dock = |id: &DockId| match all.iter().find(|dock| dock.id == *id) {
        Some(dock) => from_dock(facts, Fault { dock: Some(dock), ..fault(Stage::Dock) }, dock, parcel),
        None => vec![Road::Unknown(Stage::Dock, Missing::NotFound)],
    };
    docks.iter().flat_map(of_dock).collect()
}

fn from_dock<'a>(facts: &'a Facts, here: Fault<'a>, dock: &'a Dock, parcel: &Parcel) -> Vec<Road<'a>> {
    let is_served = dock.channels.as_ref().map(|channels| match &facts.basket.channel {
        Some(channel) => channels.contains(channel),
        None => !channels.is_empty(),
    });
    match (dock.active, is_served) {
        (Some(false), _) => vec![Road::Broken(here)],
        (None, _) => vec![Road::Unknown(Stage::Dock, Missing::Malformed)],
        (_, Some(false)) => vec![Road::Broken(Fault { stage: Stage::Channel, ..here })],
        (_, None) => vec![Road::Unknown(Stage::Channel, Missing::Malformed)],
        (_, Some(true)) => match facts.shop.policies.get() {
            Ok(seen) => by_policy(&seen.value, here, dock, parcel),
            Err(reason) => vec![Road::Unknown(Stage::Policy, reason)],
        },
    }
}

fn by_policy<'a>(policies: &'a Policies, here: Fault<'a>, dock: &'a Dock, parcel: &Parcel) -> Vec<Road<'a>> {
    let mut roads = Vec::new();
    for policy in policies.list.iter().filter(|policy| policy.active != Some(false)) {
        match (policy.active, &policy.docks) {
            (Some(_), Some(docks)) if docks.contains(&dock.id) => roads.extend(parcel.by(policy, here)),
            (Some(_), Some(_)) => {}
            _ => roads.push(Road::Unknown(Stage::Policy, Missing::Malformed)),
        }
    }
    if !policies.complete {
        let stage = if roads.is_empty() { Stage::Policy } else { Stage::Rest };
        roads.push(Road::Unknown(stage, Missing::Partial));
    }
    if roads.is_empty() {
        roads.push(Road::Broken(Fault { stage: Stage::Policy, ..here }));
    }
    roads
}

#[cfg(test)]
mod tests {
    use super::super::samples::shipping::*;
    use super::super::samples::{about, row, sku};
    use super::*;

    #[test]
    fn a_warehouse_sells_where_its_working_docks_do() {
        let facts = |shop: Shop| shop.around(about(sku(&[row("a", 5, 0)])));
        let cases = [
            (facts(Shop::open()), Some(vec!["1"])),
            (facts(Shop::open().warehouse_off("a")), Some(vec![])),
            (facts(Shop::open().dock_off("dock-a")), Some(vec![])),
            (facts(Shop::open().policy_off("post-a")), Some(vec![])),
            (facts(Shop::open().policies_in_part()), Some(vec!["1"])),
            (facts(Shop::open().policy_off("post-a").policies_in_part()), None),
            (facts(Shop::open().serving("dock-a", &["2", "1"])), Some(vec!["1", "2"])),
            (about(sku(&[row("a", 5, 0)])), None),
        ];
        for (facts, expected) in cases {
            let names = expected.map(|names| names.into_iter().map(|name| SalesChannel(name.into())).collect::<Vec<_>>());
            assert_eq!(channels(&facts, &row("a", 5, 0)), names, "{:?}", facts.shop);
        }
    }
}
