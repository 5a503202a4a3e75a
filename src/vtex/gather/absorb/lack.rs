//! What hangs on an answer that did not come.

use super::{alter, refuse};
use crate::domain::{Product, ProductId, SkuId, Subject};
use crate::facts::{Facts, Known, Missing, SkuFacts};
use crate::vtex::gather::need::{is_unasked, product_of};
use crate::vtex::request::{Listed, Request};

/// Tells everything that hangs on a request why it is missing.
pub(super) fn lack(facts: &mut Facts, request: &Request, reason: &Missing) {
    let mut of = |id: &SkuId, tell: fn(&mut SkuFacts, &Missing)| alter(facts, *id, |sku| tell(sku, reason));
    match request {
        Request::Inventory(id) => of(id, stock),
        Request::Reach(id, _) => of(id, |sku, reason| refuse(&mut sku.reach, reason)),
        Request::Dispatched(id, _) => of(id, |sku, reason| refuse(&mut sku.pending, reason)),
        Request::Reservations(id, _) => of(id, |sku, reason| refuse(&mut sku.reservations, reason)),
        Request::Lots(id, _) => of(id, |sku, reason| refuse(&mut sku.lots, reason)),
        Request::Prices(id) => of(id, |sku, reason| refuse(&mut sku.price, reason)),
        Request::ComputedPrice(id, _) => of(id, |sku, reason| refuse(&mut sku.computed, reason)),
        Request::Sku(id) => of(id, |sku, reason| refuse(&mut sku.sku, reason)),
        Request::SkuContext(id) => of(id, |sku, reason| refuse(&mut sku.indexed, reason)),
        Request::Shelf { of: Listed::Sku(id), .. } => of(id, |sku, reason| refuse(&mut sku.shelf, reason)),
        Request::Shelf { of: Listed::Product(_), .. } => {
            facts.skus.iter_mut().for_each(|sku| refuse(&mut sku.shelf, reason));
        }
        Request::Simulation { items, address: None, .. } => {
            items.iter().for_each(|item| of(&item.sku, |sku, reason| refuse(&mut sku.quote, reason)));
        }
        Request::Simulation { items, .. } => {
            items.iter().for_each(|item| of(&item.sku, |sku, reason| refuse(&mut sku.delivery, reason)));
        }
        Request::Product(_) => refuse(&mut facts.product, reason),
        Request::ProductForm(id) => {
            from_index(facts, *id);
            refuse(&mut facts.product, reason);
        }
        Request::Brand(_) => refuse(&mut facts.brand, reason),
        Request::Category(_) => refuse(&mut facts.category, reason),
        Request::SkusOfProduct(_) => refuse(&mut facts.sku_count, reason),
        Request::Order(_) => refuse(&mut facts.order, reason),
        _ => of_shop(facts, request, reason),
    }
}

/// Once both answers that could name the product of a SKU are in and neither did, it can no longer be asked for.
pub(super) fn without_product(facts: &mut Facts) {
    let Subject::Sku(id) = facts.subject else { return };
    let Some(sku) = facts.sku(id).filter(|sku| product_of(facts, sku).is_none()) else { return };
    if is_unasked(&sku.sku) || is_unasked(&sku.indexed) {
        return;
    }
    let reason = sku.sku.get().err().unwrap_or(Missing::Malformed);
    if is_unasked(&facts.product) {
        facts.product = Known::Missing(reason.clone());
    }
    if is_unasked(&facts.sku_count) {
        facts.sku_count = Known::Missing(reason);
    }
}

fn stock(sku: &mut SkuFacts, reason: &Missing) {
    refuse(&mut sku.inventory, reason);
    refuse(&mut sku.reach, reason);
    refuse(&mut sku.pending, reason);
    refuse(&mut sku.reservations, reason);
    refuse(&mut sku.lots, reason);
}

fn of_shop(facts: &mut Facts, request: &Request, reason: &Missing) {
    let shop = &mut facts.shop;
    match request {
        Request::Warehouses => refuse(&mut shop.warehouses, reason),
        Request::Docks => refuse(&mut shop.docks, reason),
        Request::Policies { page: 1 } => refuse(&mut shop.policies, reason),
        Request::Channels => refuse(&mut shop.channels, reason),
        Request::Sellers => refuse(&mut shop.sellers, reason),
        Request::CartRules => refuse(&mut shop.cart, reason),
        Request::User => refuse(&mut shop.user, reason),
        // Lookups are answers to the caller and not facts about the subject.
        _ => {}
    }
}

/// Whoever may not read the product still learns what the checkout goes by: its copy in the index.
fn from_index(facts: &mut Facts, product: ProductId) {
    if facts.product.value().is_some() {
        return;
    }
    let of_product = facts.skus.iter().filter_map(|sku| sku.indexed.get().ok());
    let Some(seen) = of_product.into_iter().find(|seen| seen.value.product == Some(product)) else { return };
    let indexed = &seen.value;
    let product = Product {
        id: product,
        name: indexed.product_name.clone(),
        active: indexed.product_active,
        visible: indexed.visible,
        show_when_out_of_stock: indexed.show_when_out_of_stock,
        released: indexed.released,
        fiscal_code: indexed.fiscal_code.clone(),
        ..Product::default()
    };
    facts.product = Known::seen(product, seen.source.clone(), seen.at);
}
