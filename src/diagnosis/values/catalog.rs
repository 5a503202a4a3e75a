//! What is registered of a product and its SKUs, as values.

use super::super::Value;
use super::{list, value};
use crate::domain::{Binding, Moment, SalesChannel};
use crate::facts::{Facts, Seen, SkuFacts};
use crate::rules::Link;
use crate::text::{Text, date, number, words};

pub(super) fn product(facts: &Facts) -> Vec<Value> {
    let Ok(seen) = facts.product.get() else { return Vec::new() };
    let product = &seen.value;
    let switches = [
        (Link::Catalog, words::VALUE_ACTIVE, product.active),
        (Link::Visibility, words::VALUE_VISIBLE, product.visible),
        (Link::Visibility, words::VALUE_SHOW_WHEN_OUT, product.show_when_out_of_stock),
    ];
    let switches = switches.into_iter().filter_map(|(link, label, on)| switch(link, seen, label, on));
    let owners = [(words::VALUE_BRAND, facts.brand.get()), (words::VALUE_CATEGORY, facts.category.get())];
    let owners = owners.into_iter().filter_map(|(label, active)| {
        let active = active.ok()?;
        switch(Link::Catalog, active, label, Some(active.value))
    });
    let channels = product.channels.iter().map(|ids| value(Link::Channel, seen, words::VALUE_CHANNELS, channels(ids)));
    let release = product.released.iter().filter(|moment| **moment != Moment::default());
    let release = release.map(|moment| value(Link::Visibility, seen, words::VALUE_RELEASED, date(moment.0)));
    switches.chain(owners).chain(channels).chain(release).collect()
}

pub(super) fn sku(sku: &SkuFacts) -> Vec<Value> {
    let registered = sku.sku.get().ok();
    let mut values: Vec<Value> =
        registered.and_then(|seen| switch(Link::Catalog, seen, words::VALUE_SKU_ACTIVE, seen.value.active)).into_iter().collect();
    let Ok(seen) = sku.indexed.get() else { return values };
    let indexed = &seen.value;
    let switches = [
        (words::VALUE_INDEXED_ACTIVE, indexed.active),
        (words::VALUE_BRAND, indexed.brand_active),
        (words::VALUE_CATEGORY, indexed.category_active),
    ];
    values.extend(switches.into_iter().filter_map(|(label, on)| switch(Link::Catalog, seen, label, on)));
    let images = indexed.images.map(|count| i64::try_from(count).unwrap_or(i64::MAX));
    values.extend(images.map(|count| value(Link::Catalog, seen, words::VALUE_IMAGES, number(count))));
    values.extend(indexed.channels.iter().map(|ids| value(Link::Channel, seen, words::VALUE_CHANNELS, channels(ids))));
    values.extend(indexed.sellers.iter().map(|all| value(Link::Seller, seen, words::VALUE_SELLERS, sellers(all))));
    values
}

fn switch<T>(link: Link, seen: &Seen<T>, label: Text, on: Option<bool>) -> Option<Value> {
    Some(value(link, seen, label, words::on_off(on?)))
}

fn channels(ids: &[SalesChannel]) -> Text {
    list(ids.iter().map(|id| Text::same(id.0.clone())))
}

fn sellers(bindings: &[Binding]) -> Text {
    let active = bindings.iter().filter(|binding| binding.active == Some(true));
    list(active.map(|binding| Text::same(binding.seller.clone())))
}
