//! What holds for the whole shop and every SKU in it: how it ships, where it sells, who may look.

use serde::{Deserialize, Serialize};

use super::Known;
use crate::domain::{CartRules, Channel, Dock, Personal, Policies, Seller, Warehouse};

/// The configuration of the shop, as far as it was read.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct ShopFacts {
    /// Warehouses.
    pub warehouses: Known<Vec<Warehouse>>,
    /// Loading docks.
    pub docks: Known<Vec<Dock>>,
    /// Shipping policies.
    pub policies: Known<Policies>,
    /// Sales channels.
    pub channels: Known<Vec<Channel>>,
    /// Sellers.
    pub sellers: Known<Vec<Seller>>,
    /// What a cart must hold.
    pub cart: Known<CartRules>,
    /// The e-mail address of who is logged in.
    pub user: Known<Personal>,
    /// The permissions that were asked about.
    pub grants: Vec<Grant>,
}

impl ShopFacts {
    /// Whether the user holds a permission, by the name that VTEX shows; `None` without a plain answer.
    pub fn holds(&self, resource: &str) -> Option<bool> {
        self.grants.iter().find(|grant| grant.resource == resource)?.granted.value().copied()
    }
}

/// Whether the user holds a permission.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Grant {
    /// The License Manager resource, as VTEX names it.
    pub resource: String,
    /// Whether it is granted; VTEX's endpoint is undocumented, so only a plain answer counts.
    pub granted: Known<bool>,
}
