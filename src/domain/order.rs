//! An order, without the person who placed it: names, e-mails, addresses and documents are never read.

use serde::{Deserialize, Serialize};

use super::{Moment, SalesChannel, SkuId};

/// An order as far as it tells why it goes on or not.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Order {
    /// Its id.
    pub id: OrderId,
    /// The status as VTEX writes it, an open list; `None` for an incomplete order.
    pub status: Option<String>,
    /// Whether it was completed. An incomplete order is a record only: no workflow ever takes it up.
    pub completed: Option<bool>,
    /// Whether its workflow is in error.
    pub in_error: Option<bool>,
    /// Where it comes from: the shop itself, a marketplace, a chain.
    pub origin: Option<Origin>,
    /// Whether a marketplace's own order number is on it.
    pub from_marketplace: bool,
    /// The sales channel.
    pub channel: Option<SalesChannel>,
    /// When it was created.
    pub created: Option<Moment>,
    /// When it last changed.
    pub changed: Option<Moment>,
    /// What it is for.
    pub items: Vec<OrderItem>,
    /// Who cancelled it, if it was cancelled.
    pub cancelled_by: Option<CancelledBy>,
    /// Whether the cancellation says *Creation error*.
    pub creation_error: bool,
    /// Whether a payment of it says that it was denied; `None` if no payment tells.
    pub payment_denied: Option<bool>,
}

/// An item of an order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OrderItem {
    /// The SKU.
    pub sku: SkuId,
    /// Units.
    pub quantity: i64,
    /// The seller.
    pub seller: Option<String>,
}

/// Where an order comes from, in VTEX's words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Origin {
    /// The shop's own checkout.
    Marketplace,
    /// A marketplace for which the shop delivers.
    Fulfillment,
    /// A chain of marketplaces.
    Chain,
}

/// Who asked for a cancellation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum CancelledBy {
    /// A person.
    User,
    /// VTEX.
    System,
    /// The seller.
    Seller,
    /// The payment gateway.
    Payment,
}

/// An order id such as `1234567890123-01`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct OrderId(pub String);
