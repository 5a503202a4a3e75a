//! Stock: the inventory rows of a SKU, who sees them and how their reserved units split.

use serde::{Deserialize, Serialize};

use super::{Moment, SalesChannel, WarehouseId};

/// What VTEX shows as the total of an unlimited row (Logistics API, update inventory by SKU and warehouse).
pub const UNLIMITED_TOTAL: i64 = 1_000_000;

/// One row of the inventory: a SKU in one warehouse.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StockLine {
    /// The warehouse; `None` when only a screen was read, which shows the name alone.
    pub warehouse: Option<WarehouseId>,
    /// The name that the screens show.
    pub name: String,
    /// The last registered count.
    pub total: i64,
    /// Units held by orders.
    pub reserved: i64,
    /// Never runs out, whatever the count says.
    pub unlimited: bool,
}

impl StockLine {
    /// Units that can be sold: total minus reserved, which may be negative. An unlimited row never runs out; ask that first.
    pub fn available(&self) -> i64 {
        self.total.saturating_sub(self.reserved)
    }
}

/// The inventory rows of one SKU that were read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Inventory {
    /// One a warehouse.
    pub lines: Vec<StockLine>,
    /// Whether these are all the rows the SKU has. A screen with paging and filters cannot promise that.
    pub complete: bool,
}

/// Which sales channels can see the stock of a SKU in a warehouse, through the docks that serve it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reach {
    /// The warehouse.
    pub warehouse: WarehouseId,
    /// Channels of all docks that serve it; empty when no dock does.
    pub channels: Vec<SalesChannel>,
}

/// How the reserved units of a row split: those whose order is already in handling leave with the next count.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pending {
    /// The warehouse.
    pub warehouse: WarehouseId,
    /// All reserved units.
    pub reserved: i64,
    /// Reserved units whose order passed into handling ("dispatched" in the Logistics API).
    pub in_handling: i64,
}

impl Pending {
    /// Units still to be taken from the shelf: a new count must include them.
    pub fn not_in_handling(&self) -> i64 {
        self.reserved.saturating_sub(self.in_handling).max(0)
    }
}

/// A reservation of a row: units that an order holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reservation {
    /// The warehouse.
    pub warehouse: WarehouseId,
    /// Units held.
    pub units: i64,
    /// `Authorized`, `Confirmed` and so on, as VTEX writes it; the list is open.
    pub status: Option<String>,
    /// When it ends unless it is confirmed first.
    pub expires: Option<Moment>,
}

/// The reservations of a SKU that were read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reservations {
    /// Those that were listed.
    pub list: Vec<Reservation>,
    /// How many VTEX says there are; `None` if it did not say.
    pub total: Option<u64>,
    /// VTEX refused to list them: *Too many active reservations*, more than 2,000.
    pub too_many: bool,
}

/// Units that are announced for a day: stock only once they are there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SupplyLot {
    /// The warehouse.
    pub warehouse: WarehouseId,
    /// Units of the lot that are not reserved.
    pub available: i64,
    /// The day of supply.
    pub arrives: Option<Moment>,
    /// Whether it goes on being sold after that day.
    pub keeps_selling: Option<bool>,
}
