//! How stock reaches a shopper: warehouses, loading docks and shipping policies, as configured for the whole shop.

use serde::{Deserialize, Serialize};

use super::{Cents, DockId, PolicyId, SalesChannel, Thousandths, WarehouseId};

/// A warehouse as configured.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Warehouse {
    /// Its id; case matters here (known issue 346163).
    pub id: WarehouseId,
    /// Its name.
    pub name: String,
    /// Whether it is active.
    pub active: Option<bool>,
    /// The loading docks it is linked to; `None` if the answer did not say.
    pub docks: Option<Vec<DockId>>,
}

/// A loading dock as configured.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Dock {
    /// Its id.
    pub id: DockId,
    /// Its name.
    pub name: String,
    /// Whether it is active.
    pub active: Option<bool>,
    /// The sales channels it serves; `None` if the answer did not say.
    pub channels: Option<Vec<SalesChannel>>,
}

/// The shipping policies that were read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Policies {
    /// Those of the pages that were read.
    pub list: Vec<ShippingPolicy>,
    /// Whether these are all.
    pub complete: bool,
}

/// A shipping policy: what a carrier takes, and from which docks.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ShippingPolicy {
    /// Its id.
    pub id: PolicyId,
    /// Its name.
    pub name: String,
    /// Whether it is active.
    pub active: Option<bool>,
    /// The docks it is linked to; `None` if the answer did not say.
    pub docks: Option<Vec<DockId>>,
    /// The largest edge it takes; none or zero: no limit known.
    pub largest_edge: Option<Thousandths>,
    /// The largest sum of edges it takes; none or zero: no limit known.
    pub largest_sum: Option<Thousandths>,
    /// The modals it carries.
    pub modals: Option<Vec<String>>,
    /// Whether it takes only items with one of its modals.
    pub only_its_modals: Option<bool>,
    /// The smallest value it takes.
    pub least_value: Option<Cents>,
    /// The largest value it takes; none or zero: no limit known.
    pub most_value: Option<Cents>,
    /// Whether VTEX says that its freight table could not be processed.
    pub failed: Option<bool>,
}
