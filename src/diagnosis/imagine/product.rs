//! Imagines a setting of a product changed, in its registration and in the index of its SKUs.

use super::{alter, each};
use crate::domain::{Collection, FeedName, IndexedSku, Moment, Product, SalesChannel, Setting};
use crate::facts::{Facts, Known, Missing};

pub(super) fn imagine(facts: &mut Facts, setting: &Setting) {
    match setting {
        Setting::ActivateProduct(_) => {
            change(facts, |product| product.active = Some(true), |sku| sku.product_active = Some(true));
        }
        Setting::ShowProduct(_) => change(facts, |product| product.visible = Some(true), |sku| sku.visible = Some(true)),
        Setting::ReleaseProduct(_) => {
            change(facts, |product| product.released = Some(Moment(0)), |sku| sku.released = Some(Moment(0)));
        }
        Setting::ActivateBrand(_) => {
            alter(&mut facts.brand, |active| *active = true);
            change(facts, |_| (), |sku| sku.brand_active = Some(true));
        }
        Setting::ActivateCategory(_) => {
            alter(&mut facts.category, |active| *active = true);
            change(facts, |_| (), |sku| sku.category_active = Some(true));
        }
        Setting::LinkChannel { channel, .. } => {
            change(facts, |product| link(&mut product.channels, channel), |sku| link(&mut sku.channels, channel));
        }
        Setting::SetFiscalCode(_) => {
            let code = || Some("0".to_owned());
            change(facts, |product| product.fiscal_code = code(), |sku| sku.fiscal_code = code());
        }
        Setting::Reindex(_) => index(facts),
        Setting::AddToFeed { feed, .. } => add_to_feed(facts, feed),
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

/// The product joins the collection that the feed's form names; VTEX makes the file anew within hours.
fn add_to_feed(facts: &mut Facts, name: &FeedName) {
    let Known::Seen(feeds) = &mut facts.feeds else { return };
    let Some(feed) = feeds.value.iter_mut().find(|feed| feed.name == *name) else { return };
    feed.file = Missing::NotAsked.into();
    let Some(shown) = feed.settings.value().and_then(|settings| settings.collection.clone()) else { return };
    let joined = Collection { id: shown.clone(), name: shown };
    change(facts, |_| (), |sku| sku.collections.get_or_insert_default().push(joined.clone()));
}

/// The index takes over what is registered.
fn index(facts: &mut Facts) {
    let product = facts.product.value().cloned();
    let (brand, category) = (facts.brand.value().copied(), facts.category.value().copied());
    for sku in &mut facts.skus {
        // Indexed anew, the checkout would have to be asked again.
        (sku.quote, sku.delivery) = (Known::default(), Known::default());
        let registered = sku.sku.value().and_then(|record| record.active);
        let Known::Seen(seen) = &mut sku.indexed else { continue };
        let indexed = &mut seen.value;
        indexed.active = registered.or(indexed.active);
        if let Some(product) = &product {
            indexed.brand_active = brand.or(indexed.brand_active);
            indexed.category_active = category.or(indexed.category_active);
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
