//! What the facts lack and what they leave open: the conditions under which a further question is worth asking.

use crate::domain::{IndexedSku, OWN_SELLER, ProductId, SkuId, StockLine, WarehouseId};
use crate::facts::{Facts, Known, Missing, SkuFacts};

/// What a screen did not show, the API may still tell.
pub(super) fn is_unasked<T>(known: &Known<T>) -> bool {
    matches!(known, Known::Missing(Missing::NotAsked | Missing::NotOnThisPage))
}

/// Being logged out or asked to wait ends the verdict: every further request would be refused as well.
pub(super) fn is_halted(facts: &Facts) -> bool {
    let of_product = [reason(&facts.product), reason(&facts.brand), reason(&facts.category), reason(&facts.sku_count)];
    let is_logged_out = of_product
        .into_iter()
        .chain([reason(&facts.order)])
        .chain(facts.skus.iter().flat_map(of_the_admin))
        .any(|reason| reason == Some(&Missing::NoSession));
    let shop = &facts.shop;
    let is_waiting = [reason(&shop.warehouses), reason(&shop.docks), reason(&shop.policies), reason(&shop.channels)]
        .into_iter()
        .chain([reason(&shop.sellers), reason(&shop.cart), reason(&facts.order)])
        .chain(of_product)
        .chain(facts.skus.iter().chain(&facts.components).flat_map(of_the_admin))
        .chain(facts.skus.iter().flat_map(of_others))
        .any(|reason| matches!(reason, Some(Missing::TooManyRequests(_))));
    is_logged_out || is_waiting
}

/// Whether a SKU has nothing to sell in any warehouse; `None` until all its rows are known.
pub(super) fn is_out(sku: &SkuFacts) -> Option<bool> {
    let inventory = sku.inventory.value().filter(|inventory| inventory.complete)?;
    let sum = inventory.lines.iter().map(StockLine::available).fold(0, i64::saturating_add);
    let is_stocked = inventory.lines.iter().any(|line| line.unlimited) || sum > 0;
    Some(!is_stocked)
}

/// The product of a SKU, from whichever answer told it.
pub(super) fn product_of(facts: &Facts, sku: &SkuFacts) -> Option<ProductId> {
    let registered = sku.sku.value().and_then(|sku| sku.product);
    let indexed = || sku.indexed.value().and_then(|sku| sku.product);
    registered.or_else(indexed).or_else(|| facts.product.value().map(|product| product.id))
}

/// Whether the product may leave the store for being sold out: then its other SKUs decide as well.
pub(super) fn may_hide(facts: &Facts, sku: &SkuFacts) -> bool {
    let registered = facts.product.value().and_then(|product| product.show_when_out_of_stock);
    let indexed = || sku.indexed.value().and_then(|sku| sku.show_when_out_of_stock);
    registered.or_else(indexed) != Some(true)
}

/// The seller to ask: the shop itself, unless the SKU is bound to others alone.
pub(super) fn seller_of(sku: &SkuFacts) -> String {
    sku.indexed.value().map_or(OWN_SELLER, IndexedSku::seller).to_owned()
}

/// Whether the checkout would not sell it, as far as it said.
pub(super) fn is_refused(sku: &SkuFacts) -> bool {
    sku.quote.value().is_some_and(|quote| quote.sells() == Some(false))
}

/// Whether another seller decides: one is bound, the shop's own offer is off, or the checkout refused the item outright.
pub(super) fn needs_sellers(sku: &SkuFacts) -> bool {
    let bindings = sku.indexed.value().and_then(|sku| sku.sellers.as_deref()).unwrap_or_default();
    let is_strange = bindings.iter().any(|binding| binding.seller != OWN_SELLER || binding.active == Some(false));
    let is_outright = sku.quote.value().is_some_and(|quote| quote.availability.is_none());
    is_strange || is_outright
}

/// Whether the sales channels decide: the SKU is in none, not in the one that is asked for, or refused with stock there.
pub(super) fn needs_channels(facts: &Facts, sku: &SkuFacts) -> bool {
    let channels = sku.indexed.value().and_then(|sku| sku.channels.as_deref());
    let is_elsewhere = channels.is_some_and(|channels| match &facts.basket.channel {
        Some(asked) => !channels.contains(asked),
        None => channels.is_empty(),
    });
    is_elsewhere || (is_refused(sku) && is_out(sku) == Some(false))
}

/// Whether the age of the index matters: it differs from the registration, or a change is dated.
pub(super) fn may_be_stale(sku: &SkuFacts) -> bool {
    let (Some(registered), Some(indexed)) = (sku.sku.value(), sku.indexed.value()) else { return false };
    registered.changed.is_some() || registered.active != indexed.active
}

/// Whether a row can sell or take away from what others sell.
pub(super) fn matters(line: &StockLine) -> bool {
    line.unlimited || line.total > 0 || line.available() < 0
}

/// Whether nothing of a row is left to sell, for orders hold it.
pub(super) fn is_held(line: &StockLine) -> bool {
    !line.unlimited && line.reserved > 0 && line.available() <= 0
}

/// An inactive SKU is not sold whatever its stock.
pub(super) fn is_sellable(sku: &SkuFacts) -> bool {
    sku.sku.value().is_none_or(|sku| sku.active != Some(false))
}

pub(super) fn has_reach(sku: &SkuFacts, warehouse: &WarehouseId) -> bool {
    sku.reach.value().is_some_and(|rows| rows.iter().any(|row| row.warehouse == *warehouse))
}

pub(super) fn has_pending(sku: &SkuFacts, warehouse: &WarehouseId) -> bool {
    sku.pending.value().is_some_and(|rows| rows.iter().any(|row| row.warehouse == *warehouse))
}

/// The components of a kit that were named.
pub(super) fn components(sku: &SkuFacts) -> &[SkuId] {
    sku.indexed.value().and_then(|sku| sku.components.as_deref()).unwrap_or_default()
}

/// Whether a SKU is a kit, from whichever answer told it.
pub(super) fn is_kit(sku: &SkuFacts) -> bool {
    let registered = sku.sku.value().and_then(|sku| sku.kit);
    registered.or_else(|| sku.indexed.value().and_then(|sku| sku.kit)) == Some(true)
}

/// The facts for which VTEX asks who is logged in, and says so reliably.
fn of_the_admin(sku: &SkuFacts) -> [Option<&Missing>; 5] {
    [reason(&sku.sku), reason(&sku.inventory), reason(&sku.reach), reason(&sku.pending), reason(&sku.indexed)]
}

/// Public ones, and prices: whether that host takes the Admin's session is not documented, so a refusal speaks for itself.
fn of_others(sku: &SkuFacts) -> [Option<&Missing>; 7] {
    let asked = [reason(&sku.price), reason(&sku.quote), reason(&sku.delivery), reason(&sku.shelf)];
    let [price, quote, delivery, shelf] = asked;
    [price, quote, delivery, shelf, reason(&sku.computed), reason(&sku.reservations), reason(&sku.lots)]
}

fn reason<T>(known: &Known<T>) -> Option<&Missing> {
    match known {
        Known::Missing(reason) => Some(reason),
        Known::Seen(_) => None,
    }
}
