//! What can be wrong, one file a rule; this file is the registry and the shape of a rule.

mod blocks;
mod channel_links;
mod checkout_disagrees;
mod feed_sku;
mod finding;
mod hiding;
mod judgement;
mod kit;
mod labels;
mod named;
mod order_stage;
mod own_stock;
mod proof;
mod refused_by_checkout;
mod registered;
mod road;
#[cfg(test)]
mod samples;
mod siblings;
mod stale_index_differences;
mod stock_row;
mod supply;

mod below_cart_minimum;
mod canceled_order;
mod dock_without_channel;
mod feed_lists_without_price;
mod feed_not_generated;
mod feed_not_refreshed;
mod feed_omits_out_of_stock;
mod hidden_product;
mod hidden_when_out_of_stock;
mod inactive_brand;
mod inactive_category;
mod inactive_channel;
mod inactive_dock;
mod inactive_offer;
mod inactive_product;
mod inactive_seller;
mod inactive_sku;
mod inactive_warehouse;
mod incomplete_order;
mod modal_not_carried;
mod negative_count_typed;
mod negative_stock;
mod no_fiscal_code;
mod no_image;
mod no_payment_method;
mod no_price;
mod no_shipping_policy;
mod not_a_multiple;
mod not_enough_units;
mod not_in_channel;
mod not_in_feed_collection;
mod not_on_the_shelf;
mod not_released_yet;
mod order_in_error;
mod order_waits_for_erp;
mod order_waits_for_marketplace;
mod order_waits_for_payment;
mod order_waits_for_seller;
mod out_of_stock;
mod required_attachment;
mod reserved_out;
mod shipping_policy_failed;
mod stale_index;
mod stock_only_in_supply_lot;
mod too_large_for_shipping;
mod too_many_reservations;
mod unavailable_component;
mod undeliverable_here;
mod unlimited_stock;
mod value_not_carried;
mod warehouse_ids_differ_in_case;
mod warehouse_without_dock;

pub use crate::codes::KnownIssue;
pub use crate::domain::Link;
pub use blocks::{Blocks, blocks, stops};
pub use finding::{Certainty, Consequence, Evidence, Finding, Severity};
pub use named::{NAMED, Named, link_of};
pub use proof::{Proof, basket_of, proof};

use crate::facts::{Facts, Missing};
use crate::text::Text;

/// A condition of the shop that keeps something from being sold, shown or exported.
#[derive(Debug)]
pub struct Rule {
    /// Names the wrong thing, in kebab-case; also the file's name.
    pub id: &'static str,
    /// The checklist's line: what is asked for.
    pub title: Text,
    /// The link of the chain it belongs to.
    pub link: Link,
    /// The loudest that a finding of it can be.
    pub severity: Severity,
    /// Where the claim comes from.
    pub sources: &'static [Citation],
    /// Judges the facts: nothing found, findings, or the reason why it cannot tell.
    pub check: fn(&Facts) -> Result<Vec<Finding>, Missing>,
}

/// A published page or known issue that a rule rests on.
#[derive(Debug)]
pub struct Citation {
    /// The document by its title or known-issue number.
    pub name: &'static str,
    /// The day it was read, as `2026-08-21`.
    pub read: &'static str,
}

/// Every rule, in the order of the checklist.
pub const RULES: &[Rule] = &[
    inactive_product::RULE,
    inactive_sku::RULE,
    no_image::RULE,
    inactive_brand::RULE,
    inactive_category::RULE,
    unavailable_component::RULE,
    stale_index::RULE,
    no_fiscal_code::RULE,
    not_in_channel::RULE,
    inactive_channel::RULE,
    no_price::RULE,
    out_of_stock::RULE,
    reserved_out::RULE,
    negative_stock::RULE,
    negative_count_typed::RULE,
    unlimited_stock::RULE,
    too_many_reservations::RULE,
    stock_only_in_supply_lot::RULE,
    not_enough_units::RULE,
    warehouse_ids_differ_in_case::RULE,
    inactive_warehouse::RULE,
    warehouse_without_dock::RULE,
    inactive_dock::RULE,
    dock_without_channel::RULE,
    no_shipping_policy::RULE,
    shipping_policy_failed::RULE,
    too_large_for_shipping::RULE,
    modal_not_carried::RULE,
    value_not_carried::RULE,
    undeliverable_here::RULE,
    inactive_offer::RULE,
    inactive_seller::RULE,
    required_attachment::RULE,
    not_a_multiple::RULE,
    below_cart_minimum::RULE,
    no_payment_method::RULE,
    refused_by_checkout::RULE,
    checkout_disagrees::RULE,
    hidden_product::RULE,
    not_released_yet::RULE,
    incomplete_order::RULE,
    canceled_order::RULE,
    order_in_error::RULE,
    order_waits_for_payment::RULE,
    order_waits_for_seller::RULE,
    order_waits_for_marketplace::RULE,
    order_waits_for_erp::RULE,
    hidden_when_out_of_stock::RULE,
    not_on_the_shelf::RULE,
    feed_not_generated::RULE,
    not_in_feed_collection::RULE,
    feed_omits_out_of_stock::RULE,
    feed_lists_without_price::RULE,
    feed_not_refreshed::RULE,
];
