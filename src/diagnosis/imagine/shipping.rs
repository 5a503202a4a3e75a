//! Imagines a setting of the shipping strategy changed: warehouses, loading docks, shipping policies.

use super::{alter, each};
use crate::domain::{Dock, DockId, Policies, PolicyId, SalesChannel, Setting, ShippingPolicy, SkuId, Warehouse, WarehouseId};
use crate::facts::{Facts, Known, Missing, SkuFacts};

/// Whether the setting is one of these; the change is made then.
pub(super) fn imagine(facts: &mut Facts, setting: &Setting) -> bool {
    match setting {
        Setting::ActivateWarehouse(id) => warehouse(facts, id, |warehouse| warehouse.active = Some(true)),
        Setting::LinkDock(id) => link_dock(facts, id),
        Setting::ActivateDock(id) => dock(facts, id, |dock| dock.active = Some(true)),
        Setting::ServeChannel { dock: id, channel } => dock(facts, id, |dock| serve(dock, channel)),
        Setting::LinkPolicy(id) => policies(facts, |policies| link_policy(policies, id)),
        Setting::ActivatePolicy(id) => policy(facts, id, |policy| policy.active = Some(true)),
        Setting::MendPolicy(id) => policy(facts, id, |policy| policy.failed = Some(false)),
        Setting::WidenPolicy(sku) => {
            let modal = modal(facts, *sku);
            policies(facts, |policies| each(&mut policies.list, |_| true, |policy| widen(policy, modal.as_ref())));
        }
        Setting::CoverAddress(_) => {}
        _ => return false,
    }
    each(&mut facts.skus, |_| true, forget_road);
    if matches!(
        setting,
        Setting::LinkPolicy(_)
            | Setting::ActivatePolicy(_)
            | Setting::MendPolicy(_)
            | Setting::WidenPolicy(_)
            | Setting::CoverAddress(_)
    ) {
        each(&mut facts.skus, |_| true, deliver);
    }
    true
}

/// The refusal of an address goes with its cause; another cause still shows in the configuration.
fn deliver(sku: &mut SkuFacts) {
    alter(&mut sku.delivery, |quote| {
        quote.availability = Some("available".to_owned());
        quote.codes.clear();
        quote.notes.clear();
        quote.shipping = quote.shipping.take().map(|_| vec![String::new()]);
    });
}

/// Which channels see a row follows from the configuration once that has changed.
fn forget_road(sku: &mut SkuFacts) {
    sku.reach = Missing::NotAsked.into();
}

fn warehouse(facts: &mut Facts, id: &WarehouseId, change: impl Fn(&mut Warehouse)) {
    alter(&mut facts.shop.warehouses, |list| each(list, |warehouse| warehouse.id == *id, change));
}

fn dock(facts: &mut Facts, id: &DockId, change: impl Fn(&mut Dock)) {
    alter(&mut facts.shop.docks, |list| each(list, |dock| dock.id == *id, change));
}

fn policies(facts: &mut Facts, change: impl FnOnce(&mut Policies)) {
    alter(&mut facts.shop.policies, change);
}

fn policy(facts: &mut Facts, id: &PolicyId, change: impl Fn(&mut ShippingPolicy)) {
    policies(facts, |policies| each(&mut policies.list, |policy| policy.id == *id, change));
}

/// The first dock that works; the user will choose a better one.
fn link_dock(facts: &mut Facts, id: &WarehouseId) {
    let Known::Seen(docks) = &facts.shop.docks else { return };
    let working = docks.value.iter().find(|dock| dock.active == Some(true)).map(|dock| dock.id.clone());
    warehouse(facts, id, |warehouse| {
        if let (Some(dock), Some(docks)) = (&working, &mut warehouse.docks) {
            docks.push(dock.clone());
        }
    });
}

fn serve(dock: &mut Dock, channel: &SalesChannel) {
    if let Some(channels) = dock.channels.as_mut().filter(|channels| !channels.contains(channel)) {
        channels.push(channel.clone());
    }
}

fn link_policy(policies: &mut Policies, dock: &DockId) {
    let active = policies.list.iter_mut().find(|policy| policy.active == Some(true));
    if let Some(docks) = active.and_then(|policy| policy.docks.as_mut()) {
        docks.push(dock.clone());
    }
}

/// The modal of a SKU, as indexed, else as registered.
fn modal(facts: &Facts, id: SkuId) -> Option<String> {
    let sku = facts.sku(id)?;
    let registered = || sku.sku.value().and_then(|record| record.modal.clone());
    sku.indexed.value().map_or_else(registered, |indexed| indexed.modal.clone())
}

fn widen(policy: &mut ShippingPolicy, modal: Option<&String>) {
    (policy.largest_edge, policy.largest_sum) = (None, None);
    (policy.least_value, policy.most_value) = (None, None);
    policy.only_its_modals = Some(false);
    policy.modals.get_or_insert_default().extend(modal.cloned());
}
