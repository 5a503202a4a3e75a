//! Single questions, each under the condition that its answer is not there yet.

use crate::domain::{Basket, IndexedSku, ProductId, SkuId, StockLine, put_in_order};
use crate::facts::{Facts, Known, Missing, SkuFacts};
use crate::vtex::gather::need::{has_pending, has_reach, is_held, is_unasked, matters, seller_of};
use crate::vtex::request::{Listed, Request, Wanted};

/// A question if its fact is missing.
pub(super) fn missing<T>(known: &Known<T>, request: Request) -> Option<Request> {
    is_unasked(known).then_some(request)
}

/// A screen shows some of the rows; only the API promises all.
pub(super) fn inventory(sku: &SkuFacts) -> Option<Request> {
    let is_partial = sku.inventory.value().is_some_and(|inventory| !inventory.complete);
    (is_unasked(&sku.inventory) || is_partial).then_some(Request::Inventory(sku.id))
}

/// How the whole shop ships.
pub(super) fn shipping(facts: &Facts) -> Vec<Request> {
    let shop = &facts.shop;
    [
        missing(&shop.warehouses, Request::Warehouses),
        missing(&shop.docks, Request::Docks),
        missing(&shop.policies, Request::Policies { page: 1 }),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The product. Where a permission is lacking, the older endpoint may still answer: it asks for another.
pub(super) fn product(facts: &Facts, product: ProductId) -> Option<Request> {
    match &facts.product {
        Known::Missing(Missing::NotAsked | Missing::NotOnThisPage) => Some(Request::Product(product)),
        Known::Missing(Missing::NoPermission(_)) => Some(Request::ProductForm(product)),
        _ => None,
    }
}

/// What the checkout would sell of some SKUs; with the address of the basket or without.
pub(super) fn simulation(skus: &[&SkuFacts], basket: &Basket, has_address: bool) -> Option<Request> {
    let known = |sku: &&&SkuFacts| is_unasked(if has_address { &sku.delivery } else { &sku.quote });
    let item = |sku: &&SkuFacts| Wanted { sku: sku.id, quantity: basket.quantity, seller: seller_of(sku) };
    let items: Vec<Wanted> = skus.iter().filter(known).map(item).collect();
    let address = basket.address.clone().filter(|_| has_address);
    let is_asked = !items.is_empty() && address.is_some() == has_address;
    is_asked.then(|| Request::Simulation { items, channel: basket.channel.clone(), address })
}

/// The same again, where the index names another seller than the one that was asked.
pub(super) fn other_seller(sku: &SkuFacts, basket: &Basket) -> Option<Request> {
    let seller = seller_of(sku);
    let asked = sku.quote.value()?;
    let items = vec![Wanted { sku: sku.id, quantity: basket.quantity, seller }];
    let is_other = asked.seller != items[0].seller;
    is_other.then(|| Request::Simulation { items, channel: basket.channel.clone(), address: None })
}

/// How the reserved units split of rows of which nothing is left, the most negative first.
pub(super) fn held(sku: &SkuFacts) -> Vec<Request> {
    dispatched(sku, is_held)
}

/// How the reserved units split of all rows.
pub(super) fn reserved(sku: &SkuFacts) -> Vec<Request> {
    dispatched(sku, |line| line.reserved > 0)
}

/// The channels of the rows that matter, where the configuration does not tell them.
pub(super) fn reach(sku: &SkuFacts) -> Vec<Request> {
    let shown = lines(sku).iter().filter(|line| matters(line)).filter_map(|line| line.warehouse.clone());
    shown.filter(|id| !has_reach(sku, id)).map(|id| Request::Reach(sku.id, id)).collect()
}

/// Announced units, in the first rows.
pub(super) fn lots(sku: &SkuFacts) -> Vec<Request> {
    const ROWS: usize = 2;
    let ids = lines(sku).iter().filter_map(|line| line.warehouse.clone()).take(ROWS);
    ids.filter(|_| is_unasked(&sku.lots)).map(|id| Request::Lots(sku.id, id)).collect()
}

/// The reservations of the row with the most of them, where they hold at least half of the units.
pub(super) fn reservations(sku: &SkuFacts) -> Option<Request> {
    let row = lines(sku).iter().filter(|line| !line.unlimited).max_by_key(|line| line.reserved)?;
    let is_much = row.reserved > 0 && row.reserved.saturating_mul(2) >= row.total;
    let warehouse = row.warehouse.clone().filter(|_| is_much && is_unasked(&sku.reservations))?;
    Some(Request::Reservations(sku.id, warehouse))
}

/// The price computed for the channel, where the SKU has none of its own and the checkout does not sell it.
pub(super) fn computed_price(facts: &Facts, sku: &SkuFacts) -> Option<Request> {
    let price = sku.price.value().filter(|price| price.base.is_none())?;
    let channel = facts.basket.channel.clone()?;
    let is_open = is_unasked(&sku.computed) && !price.fixed.iter().any(|fixed| fixed.table == channel.0);
    let sells = sku.quote.value().and_then(|quote| quote.sells()) == Some(true);
    (is_open && !sells).then_some(Request::ComputedPrice(sku.id, channel))
}

/// Brand and category as registered, where the index does not say that they are active.
pub(super) fn owners(facts: &Facts, sku: &SkuFacts) -> Vec<Request> {
    let Some(product) = facts.product.value() else { return Vec::new() };
    let indexed = |flag: fn(&IndexedSku) -> Option<bool>| sku.indexed.value().and_then(flag);
    let is_open = |known: &Known<bool>, flag| is_unasked(known) && indexed(flag) != Some(true);
    let brand = product.brand.filter(|_| is_open(&facts.brand, |indexed| indexed.brand_active));
    let category = product.category.filter(|_| is_open(&facts.category, |indexed| indexed.category_active));
    brand.map(Request::Brand).into_iter().chain(category.map(Request::Category)).collect()
}

/// What the store shows of a SKU.
pub(super) fn shelf(facts: &Facts, sku: &SkuFacts) -> Option<Request> {
    missing(&sku.shelf, Request::Shelf { of: Listed::Sku(sku.id), channel: facts.basket.channel.clone() })
}

/// The stock of some components, then whether they are active: as many as the limits allow.
pub(super) fn components(facts: &Facts, ids: &[SkuId]) -> Vec<Request> {
    let known = |id: &SkuId| facts.sku(*id).or_else(|| facts.component(*id));
    let stock = |id: &SkuId| known(id).map_or(Some(Request::Inventory(*id)), inventory);
    let record = |id: &SkuId| {
        let record = Request::SkuContext(*id);
        match known(id) {
            Some(sku) => missing(&sku.indexed, record),
            None => Some(record),
        }
    };
    ids.iter().filter_map(stock).chain(ids.iter().filter_map(record)).collect()
}

fn dispatched(sku: &SkuFacts, is_wanted: impl Fn(&StockLine) -> bool) -> Vec<Request> {
    let mut rows: Vec<&StockLine> = lines(sku).iter().filter(|line| is_wanted(line)).collect();
    put_in_order(&mut rows, |line| line.available());
    let ids = rows.into_iter().filter_map(|line| line.warehouse.clone());
    ids.filter(|id| !has_pending(sku, id)).map(|id| Request::Dispatched(sku.id, id)).collect()
}

fn lines(sku: &SkuFacts) -> &[StockLine] {
    sku.inventory.value().map(|inventory| inventory.lines.as_slice()).unwrap_or_default()
}
