//! Logistics API, configuration: warehouses, loading docks and shipping policies of the whole shop.
//!
//! A record without an id spoils its list, for a list that lacks one would make what it serves seem cut off.

use serde::Deserialize;

use super::wire::{measure, money, parse, part, switch, text, texts, whole, word};
use crate::domain::{Cents, Dock, DockId, Policies, PolicyId, SalesChannel, ShippingPolicy, Thousandths, Warehouse, WarehouseId};
use crate::facts::Missing;
use crate::vtex::request::POLICIES_A_PAGE;

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Wire {
    #[serde(deserialize_with = "text")]
    id: Option<String>,
    #[serde(deserialize_with = "text")]
    name: Option<String>,
    #[serde(deserialize_with = "switch")]
    is_active: Option<bool>,
    #[serde(deserialize_with = "part")]
    warehouse_docks: Option<Vec<Link>>,
    #[serde(deserialize_with = "texts")]
    sales_channels: Option<Vec<String>>,
    #[serde(deserialize_with = "part")]
    max_dimension: Option<Largest>,
    #[serde(deserialize_with = "money", rename = "minimumValueAceptable")]
    least_value: Option<Cents>,
    #[serde(deserialize_with = "money", rename = "maximumValueAceptable")]
    most_value: Option<Cents>,
    #[serde(deserialize_with = "part")]
    modal_settings: Option<Modals>,
    #[serde(deserialize_with = "part")]
    processing_status: Option<Processing>,
    #[serde(deserialize_with = "part")]
    carrier_info: Option<Carrier>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Link {
    #[serde(deserialize_with = "text", alias = "id")]
    dock_id: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Largest {
    #[serde(deserialize_with = "measure")]
    largest_measure: Option<Thousandths>,
    #[serde(deserialize_with = "measure")]
    max_measure_sum: Option<Thousandths>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Modals {
    #[serde(deserialize_with = "texts")]
    modals: Option<Vec<String>>,
    #[serde(deserialize_with = "switch")]
    use_only_items_with_defined_modal: Option<bool>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Processing {
    #[serde(deserialize_with = "word")]
    error_message: Option<String>,
    #[serde(deserialize_with = "whole")]
    status: Option<i64>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Carrier {
    #[serde(deserialize_with = "part")]
    linked_docks: Option<Vec<Link>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Page {
    items: Option<Vec<Wire>>,
    #[serde(deserialize_with = "part")]
    paging: Option<Paging>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Paging {
    #[serde(deserialize_with = "whole")]
    pages: Option<i64>,
}

/// All warehouses.
pub(super) fn warehouses(json: &str) -> Result<Vec<Warehouse>, Missing> {
    list(parse(json)?, |id, name, wire| Warehouse {
        id: WarehouseId(id),
        name,
        active: wire.is_active,
        docks: wire.warehouse_docks.and_then(docks_of),
    })
}

/// All loading docks.
pub(super) fn docks(json: &str) -> Result<Vec<Dock>, Missing> {
    list(parse(json)?, |id, name, wire| Dock {
        id: DockId(id),
        name,
        active: wire.is_active,
        channels: wire.sales_channels.map(|channels| channels.into_iter().map(SalesChannel).collect()),
    })
}

/// A page of the shipping policies; complete if VTEX says that it is the last, or if it is not full.
pub(super) fn policies(json: &str, page: u32) -> Result<Policies, Missing> {
    let wire: Page = parse(json)?;
    let list = list(wire.items.ok_or(Missing::Malformed)?, policy)?;
    let pages = wire.paging.and_then(|paging| paging.pages);
    let complete = pages.map_or(list.len() < POLICIES_A_PAGE, |pages| pages <= i64::from(page));
    Ok(Policies { list, complete })
}

fn policy(id: String, name: String, wire: Wire) -> ShippingPolicy {
    let largest = wire.max_dimension.unwrap_or_default();
    let modals = wire.modal_settings.unwrap_or_default();
    ShippingPolicy {
        id: PolicyId(id),
        name,
        active: wire.is_active,
        docks: wire.carrier_info.and_then(|carrier| carrier.linked_docks).and_then(docks_of),
        largest_edge: largest.largest_measure,
        largest_sum: largest.max_measure_sum,
        modals: modals.modals,
        only_its_modals: modals.use_only_items_with_defined_modal,
        least_value: wire.least_value,
        most_value: wire.most_value,
        failed: wire.processing_status.and_then(failed),
    }
}

/// What the numbers of the status mean is not documented; a message says that something went wrong.
fn failed(processing: Processing) -> Option<bool> {
    let message = processing.error_message.unwrap_or_default();
    (!message.is_empty() || processing.status.is_some()).then_some(!message.is_empty())
}

fn docks_of(links: Vec<Link>) -> Option<Vec<DockId>> {
    links.into_iter().map(|link| link.dock_id.map(DockId)).collect()
}

fn list<T>(rows: Vec<Wire>, build: impl Fn(String, String, Wire) -> T) -> Result<Vec<T>, Missing> {
    let build = |mut wire: Wire| {
        let id = wire.id.take()?;
        let name = wire.name.take().unwrap_or_else(|| id.clone());
        Some(build(id, name, wire))
    };
    rows.into_iter().map(build).collect::<Option<_>>().ok_or(Missing::Malformed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vtex::answer::samples;

    fn dock(id: &str) -> DockId {
        DockId(id.to_owned())
    }

    #[test]
    fn warehouses_and_docks_are_linked() {
        let read = warehouses(samples::WAREHOUSES).expect("warehouses");
        let rows: Vec<_> = read.iter().map(|row| (row.name.as_str(), row.active, row.docks.clone())).collect();
        assert_eq!(rows, [("Main store", Some(true), Some(vec![dock("d1")])), ("North", Some(false), Some(vec![]))]);
        assert_eq!(warehouses(r#"[{"name":"Main"}]"#), Err(Missing::Malformed));
        assert_eq!(warehouses(r#"[{"id":7}]"#).map(|rows| (rows[0].name.clone(), rows[0].docks.clone())), Ok(("7".into(), None)));
        let read = docks(samples::DOCKS).expect("docks");
        let channels = ["1", "3"].map(|channel| SalesChannel(channel.to_owned())).to_vec();
        assert_eq!((read[0].active, read[0].channels.clone()), (Some(true), Some(channels)));
        assert_eq!(docks(r#"[{"id":"d1","salesChannels":null}]"#).map(|rows| rows[0].channels.clone()), Ok(None));
    }

    #[test]
    fn policies_say_what_they_take() {
        let read = policies(samples::POLICIES, 1).expect("policies");
        let policy = &read.list[0];
        assert!(read.complete);
        assert_eq!((policy.docks.clone(), policy.failed, policy.active), (Some(vec![dock("d1")]), Some(false), Some(true)));
        assert_eq!((policy.largest_edge, policy.largest_sum), (Some(Thousandths(0)), Some(Thousandths(180_500))));
        assert_eq!((policy.least_value, policy.most_value), (Some(Cents(0)), Some(Cents(99_990))));
        assert_eq!((policy.modals.clone(), policy.only_its_modals), (Some(vec!["GLASS".to_owned()]), Some(false)));
        let more = samples::POLICIES.replace("\"pages\":1", "\"pages\":2");
        assert_eq!(policies(&more, 1).map(|policies| policies.complete), Ok(false));
        assert_eq!(policies(&more, 2).map(|policies| policies.complete), Ok(true));
        let failed = samples::POLICIES.replace("\"errorMessage\":null", "\"errorMessage\":\"Invalid row 7\"");
        assert_eq!(policies(&failed, 1).map(|policies| policies.list[0].failed), Ok(Some(true)));
        assert_eq!(policies("{}", 1), Err(Missing::Malformed));
    }
}
