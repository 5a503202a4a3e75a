//! Where the registration of a SKU and its product differs from the index, and what the index's side of it stops now.

use super::channel_links::{self, asked};
use super::registered::{Told, owner, product_of, told};
use super::{Consequence, Evidence, inactive_sku};
use crate::domain::{IndexedSku, Moment, SalesChannel};
use crate::facts::{Facts, Seen, SkuFacts};
use crate::text::{Text, date, words};

/// VTEX writes release dates without a time zone, and the two sources need not agree on one.
const SAME_RELEASE: i64 = 24 * 3_600_000;

/// One field on which both differ.
pub(super) struct Difference {
    /// As registered, then as indexed.
    pub(super) evidence: [Evidence; 2],
    /// What follows while the index stays like this.
    pub(super) now: Consequence,
    /// Whose field it is.
    pub(super) of: Owner,
}

/// Whose a field is. Only a SKU's changes have a date.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Owner {
    /// The SKU's.
    Sku,
    /// The product's.
    Product,
    /// The product's, as its link to sales channels.
    Channels,
}

/// Every field that both say and that differs.
pub(super) fn differences(facts: &Facts, sku: &SkuFacts, indexed: &Seen<IndexedSku>) -> Vec<Difference> {
    let product = || product_of(facts, Some(sku));
    let index = |label: Text, flag: fn(&IndexedSku) -> Option<bool>| told(Ok(indexed), label, flag);
    let own = switch(inactive_sku::registered(sku), inactive_sku::indexed(sku), Consequence::BlocksPurchase);
    let products = [
        switch(
            told(product(), words::VALUE_ACTIVE, |product| product.active),
            index(words::VALUE_ACTIVE, |indexed| indexed.product_active),
            Consequence::HidesProduct,
        ),
        switch(
            told(product(), words::VALUE_VISIBLE, |product| product.visible),
            index(words::VALUE_VISIBLE, |indexed| indexed.visible),
            Consequence::HidesProduct,
        ),
        switch(
            told(product(), words::VALUE_SHOW_WHEN_OUT, |product| product.show_when_out_of_stock),
            index(words::VALUE_SHOW_WHEN_OUT, |indexed| indexed.show_when_out_of_stock),
            Consequence::Nothing,
        ),
        switch(
            owner(facts, Some(sku), words::VALUE_BRAND, &facts.brand),
            index(words::VALUE_BRAND, |indexed| indexed.brand_active),
            Consequence::HidesProduct,
        ),
        switch(
            owner(facts, Some(sku), words::VALUE_CATEGORY, &facts.category),
            index(words::VALUE_CATEGORY, |indexed| indexed.category_active),
            Consequence::HidesProduct,
        ),
    ];
    let others = [channels(facts, sku), release(facts, sku, indexed)];
    let product = products.into_iter().chain(others).flatten();
    own.map(|own| Difference { of: Owner::Sku, ..own }).into_iter().chain(product).collect()
}

/// On in the registration and off in the index stops something now; the other way round, it stops nothing yet.
fn switch(registered: Told, indexed: Told, off: Consequence) -> Option<Difference> {
    let ((registered, one), (indexed, other)) = (registered.ok()?, indexed.ok()?);
    let now = if registered { off } else { Consequence::Nothing };
    (registered != indexed).then_some(Difference { evidence: [one, other], now, of: Owner::Product })
}

/// A channel that is registered and not indexed. None registered may mean all, and says nothing; an inactive one may be left out.
fn channels(facts: &Facts, sku: &SkuFacts) -> Option<Difference> {
    let (registered, one) = channel_links::registered(facts, sku).ok()?;
    let (indexed, other) = channel_links::indexed(sku).ok()?;
    let known = facts.shop.channels.value();
    let is_off = |id: &SalesChannel| {
        known.is_some_and(|known| known.iter().any(|channel| channel.id == *id && channel.active == Some(false)))
    };
    let missing: Vec<&SalesChannel> = registered.iter().filter(|id| !indexed.contains(id) && !is_off(id)).collect();
    let stops = asked(facts).is_some_and(|channel| missing.contains(&channel));
    let now = if stops { Consequence::BlocksPurchase } else { Consequence::Nothing };
    (!missing.is_empty()).then_some(Difference { evidence: [one, other], now, of: Owner::Channels })
}

fn release(facts: &Facts, sku: &SkuFacts, indexed: &Seen<IndexedSku>) -> Option<Difference> {
    let product = product_of(facts, Some(sku)).ok()?;
    let (registered, in_index) = (product.value.released?, indexed.value.released?);
    let is_later = |released: Moment| released.since(indexed.at) > 0;
    // Both past: the date decides nothing any more.
    if in_index.since(registered).abs() <= SAME_RELEASE || !(is_later(registered) || is_later(in_index)) {
        return None;
    }
    let evidence = [Evidence::of(product, RELEASE, date(registered.0)), Evidence::of(indexed, RELEASE, date(in_index.0))];
    Some(Difference { evidence, now: Consequence::Nothing, of: Owner::Product })
}

const RELEASE: Text = Text::of("Release date", "Data de lançamento", "Fecha de lanzamiento");
