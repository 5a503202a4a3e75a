//! Imagines a setting of a product changed, in its registration and in the index of its SKUs.

use super::{alter, each};
use crate::domain::{IndexedSku, Moment, Product, SalesChannel, Setting};
use crate::facts::{Facts, Known};

pub(super) fn imagine(facts: &mut Facts, setting: &Setting) {
    match setting {
        Setting::ActivateProduct(_) => {
            change(facts, |product| product.active = Some(true), |sku| sku.product_active = Some(true));
        }
        Setting::ShowProduct(_) => change(facts, |product| product.visible = Some(true), |sku| sku.visible = Some(true)),
        Setting::ReleaseProduct(_) => {
            change(facts, |product| product.released = Some(Moment(0)), |sku| sku.released = Some(Moment(0)));
        }
        Setting::ActivateBrand(_) => change(facts, |_| (), |sku| sku.brand_active = Some(true)),
        Setting::ActivateCategory(_) => change(facts, |_| (), |sku| sku.category_active = Some(true)),
        Setting::LinkChannel { channel, .. } => {
            change(facts, |product| link(&mut product.channels, channel), |sku| link(&mut sku.channels, channel));
        }
        Setting::SetFiscalCode(_) => {
            let code = || Some("0".to_owned());
            change(facts, |product| product.fiscal_code = code(), |sku| sku.fiscal_code = code());
        }
        Setting::Reindex(_) => index(facts),
        // A collection is known by the file of its feed only, which VTEX makes anew within hours.
        _ => {}
    }
}

fn change(facts: &mut Facts, product: impl FnOnce(&mut Product), sku: impl Fn(&mut IndexedSku)) {
    alter(&mut facts.product, product);
    each(&mut facts.skus, |_| true, |facts| alter(&mut facts.indexed, &sku));
}

fn link(channels: &mut Option<Vec<SalesChannel>>, channel: &SalesChannel) {
    if let Some(channels) = channels.as_mut().filter(|channels| !channels.contains(channel)) {
        channels.push(channel.clone());
    }
}

/// The index takes over what is registered.
fn index(facts: &mut Facts) {
    let product = facts.product.value().cloned();
    for sku in &mut facts.skus {
        let registered = sku.sku.value().and_then(|record| record.active);
        let Known::Seen(seen) = &mut sku.indexed else { continue };
        let indexed = &mut seen.value;
        indexed.active = registered.or(indexed.active);
        if let Some(product) = &product {
            indexed.product_active = product.active.or(indexed.product_active);
            indexed.visible = product.visible.or(indexed.visible);
            indexed.show_when_out_of_stock = product.show_when_out_of_stock.or(indexed.show_when_out_of_stock);
            indexed.released = product.released.or(indexed.released);
            indexed.channels = product.channels.clone().or_else(|| indexed.channels.take());
        }
        let listed = |shelf: &mut crate::domain::Shelf| shelf.listed = true;
        alter(&mut sku.shelf, listed);
    }
}
