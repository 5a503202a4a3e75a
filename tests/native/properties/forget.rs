//! Forgets facts one by one: each that a diagnosis may rest on, of the shop, of each SKU and component, of a feed.

use sellable::domain::SkuId;
use sellable::facts::{Facts, FeedFacts, Known, Missing, SkuFacts};

/// A fact that is forgotten.
type Forget<T> = fn(&mut T);

const OF_SHOP: &[Forget<Facts>] = &[
    |facts| gone(&mut facts.product),
    |facts| gone(&mut facts.brand),
    |facts| gone(&mut facts.category),
    |facts| gone(&mut facts.sku_count),
    |facts| gone(&mut facts.order),
    |facts| gone(&mut facts.feeds),
    |facts| gone(&mut facts.shop.warehouses),
    |facts| gone(&mut facts.shop.docks),
    |facts| gone(&mut facts.shop.policies),
    |facts| gone(&mut facts.shop.channels),
    |facts| gone(&mut facts.shop.sellers),
    |facts| gone(&mut facts.shop.cart),
];

const OF_SKU: &[Forget<SkuFacts>] = &[
    |sku| gone(&mut sku.sku),
    |sku| gone(&mut sku.inventory),
    |sku| gone(&mut sku.reach),
    |sku| gone(&mut sku.pending),
    |sku| gone(&mut sku.indexed),
    |sku| gone(&mut sku.price),
    |sku| gone(&mut sku.computed),
    |sku| gone(&mut sku.quote),
    |sku| gone(&mut sku.delivery),
    |sku| gone(&mut sku.shelf),
    |sku| gone(&mut sku.reservations),
    |sku| gone(&mut sku.lots),
];

const OF_FEED: &[Forget<FeedFacts>] = &[|feed| gone(&mut feed.settings), |feed| gone(&mut feed.file)];

/// The SKUs of the shops, the last of them a component.
const SKUS: [SkuId; 3] = [SkuId(1), SkuId(2), SkuId(3)];

/// As many facts as can be forgotten: each SKU can also be lost altogether.
pub const FACTS: usize = OF_SHOP.len() + OF_FEED.len() + SKUS.len() * (OF_SKU.len() + 1);

/// Forgets each fact whose bit is set.
pub fn forget(mut facts: Facts, bits: u64) -> Facts {
    for place in (0..FACTS).filter(|place| bits & (1 << place) != 0) {
        forget_one(&mut facts, place);
    }
    facts
}

fn forget_one(facts: &mut Facts, place: usize) {
    if let Some(of_shop) = OF_SHOP.get(place) {
        return of_shop(facts);
    }
    let place = place - OF_SHOP.len();
    if let Some(of_feed) = OF_FEED.get(place) {
        if let Known::Seen(feeds) = &mut facts.feeds {
            feeds.value.iter_mut().for_each(of_feed);
        }
        return;
    }
    let place = place - OF_FEED.len();
    let id = SKUS[place / (OF_SKU.len() + 1)];
    match OF_SKU.get(place % (OF_SKU.len() + 1)) {
        Some(of_sku) => facts.skus.iter_mut().chain(&mut facts.components).filter(|sku| sku.id == id).for_each(of_sku),
        None => {
            facts.skus.retain(|sku| sku.id != id);
            facts.components.retain(|sku| sku.id != id);
        }
    }
}

fn gone<T>(known: &mut Known<T>) {
    *known = Missing::Unreachable.into();
}
