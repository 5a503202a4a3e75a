//! Products, index, channels and sellers for the tables of the rules on what is registered and shown.

use super::*;

/// The SKU as an index has it in which nothing is wrong, changed as told.
pub(in crate::rules) fn indexed(mut sku: SkuFacts, change: impl FnOnce(&mut IndexedSku)) -> SkuFacts {
    let mut copy = IndexedSku {
        id: sku.id,
        product: Some(ProductId(30)),
        product_name: "Shirt".into(),
        active: Some(true),
        product_active: Some(true),
        visible: Some(true),
        show_when_out_of_stock: Some(false),
        brand_active: Some(true),
        category_active: Some(true),
        channels: Some(vec![channel_id("1")]),
        sellers: Some(vec![offer("1", true)]),
        images: Some(2),
        attachments: Some(Vec::new()),
        kit: Some(false),
        components: Some(Vec::new()),
        fiscal_code: Some("6109.10.00".into()),
        ..IndexedSku::default()
    };
    change(&mut copy);
    sku.indexed = Known::seen(copy, Source::IndexApi, NOW);
    sku
}

/// An active SKU with units, in an index in which nothing is wrong but what is told.
pub(in crate::rules) fn in_index(change: impl FnOnce(&mut IndexedSku)) -> SkuFacts {
    indexed(active(sku(&[row("a", 5, 0)]), 301, true), change)
}

/// The registration of the SKU, changed as told.
pub(in crate::rules) fn registered(mut sku: SkuFacts, change: impl FnOnce(&mut Sku)) -> SkuFacts {
    if let Known::Seen(seen) = &mut sku.sku {
        change(&mut seen.value);
    }
    sku
}

/// The registration of the product, changed as told.
pub(in crate::rules) fn with_product(mut facts: Facts, change: impl FnOnce(&mut Product)) -> Facts {
    if let Known::Seen(seen) = &mut facts.product {
        change(&mut seen.value);
    }
    facts
}

/// The product's registration is missing for this reason.
pub(in crate::rules) fn without_product(facts: Facts, reason: Missing) -> Facts {
    Facts { product: reason.into(), ..facts }
}

/// The index is missing for this reason.
pub(in crate::rules) fn without_index(sku: SkuFacts, reason: Missing) -> SkuFacts {
    SkuFacts { indexed: reason.into(), ..sku }
}

pub(in crate::rules) fn channel_id(id: &str) -> SalesChannel {
    SalesChannel(id.into())
}

pub(in crate::rules) fn offer(seller: &str, active: bool) -> Binding {
    Binding { seller: seller.into(), active: Some(active) }
}

/// Kit 301 of SKUs 401 and 402, with those components read.
pub(in crate::rules) fn kit(components: Vec<SkuFacts>) -> Facts {
    let sku = in_index(|indexed| {
        (indexed.kit, indexed.components) = (Some(true), Some(vec![SkuId(401), SkuId(402)]));
    });
    Facts { components, ..about(registered(sku, |record| record.kit = Some(true))) }
}

/// The same SKU, offered by another seller alone.
pub(in crate::rules) fn of_partner(sku: SkuFacts) -> SkuFacts {
    indexed(sku, |index| index.sellers = Some(vec![offer("partner", true)]))
}

/// Why the stock of such a SKU cannot be told.
pub(in crate::rules) fn at_partner() -> Missing {
    Missing::AtSeller("partner".into())
}

/// A shopper asks in this sales channel.
pub(in crate::rules) fn asked_in(mut facts: Facts, channel: &str) -> Facts {
    facts.basket.channel = Some(channel_id(channel));
    facts
}

/// The shop's sales channels: id, active.
pub(in crate::rules) fn with_channels(mut facts: Facts, channels: &[(&str, bool)]) -> Facts {
    let channel = |(id, active): &(&str, bool)| Channel {
        id: channel_id(id),
        name: format!("Store {id}"),
        active: Some(*active),
        restricted: None,
    };
    facts.shop.channels = Known::seen(channels.iter().map(channel).collect(), Source::ChannelsApi, NOW);
    facts
}

/// The shop's sellers: id, active.
pub(in crate::rules) fn with_sellers(mut facts: Facts, sellers: &[(&str, bool)]) -> Facts {
    let seller = |(id, active): &(&str, bool)| Seller { id: (*id).into(), name: format!("Seller {id}"), active: Some(*active) };
    facts.shop.sellers = Known::seen(sellers.iter().map(seller).collect(), Source::SellersApi, NOW);
    facts
}

/// What the store's search says of the SKU.
pub(in crate::rules) fn on_shelf(mut sku: SkuFacts, listed: bool) -> SkuFacts {
    let shelf = Shelf { listed, available: listed.then_some(true), indexed: None };
    sku.shelf = Known::seen(shelf, Source::SearchApi, NOW);
    sku
}
