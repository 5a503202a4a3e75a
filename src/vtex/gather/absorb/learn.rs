//! What an answer teaches, and where it belongs in the facts.

use super::{alter, refuse};
use crate::domain::{IndexedSku, Order, Personal, Policies, Quote, Reservations, Shelf, Sku, SkuId, Subject};
use crate::facts::{Facts, Grant, Known, Missing, Moment, SkuFacts, Source};
use crate::vtex::answer::Reading;
use crate::vtex::gather::channel;
use crate::vtex::limits::SKUS_READ;
use crate::vtex::request::{Listed, Request, Wanted};

/// Puts a reading where it belongs.
pub(super) fn learn(facts: &mut Facts, request: &Request, reading: Reading, at: Moment) {
    match (request, reading) {
        (Request::Product(_) | Request::ProductForm(_), Reading::Product(product)) => {
            if facts.subject == Subject::Product(product.id) {
                channel::choose(facts, product.channels.as_deref());
            }
            facts.product = Known::seen(product, Source::ProductApi, at);
        }
        (Request::Brand(_), Reading::Active(active)) => facts.brand = Known::seen(active, Source::BrandApi, at),
        (Request::Category(_), Reading::Active(active)) => facts.category = Known::seen(active, Source::CategoryApi, at),
        (Request::SkusOfProduct(_), Reading::Skus(skus)) => listed(facts, skus, at),
        (Request::Simulation { items, address, .. }, Reading::Quotes(quotes)) => {
            quoted(facts, items, &quotes, address.is_some(), at);
        }
        (Request::Shelf { of, .. }, Reading::Shelves(shelves)) => shown(facts, *of, &shelves, at),
        (Request::Order(_), Reading::Order(order)) => ordered(facts, *order, at),
        (Request::SkuContext(id), Reading::Indexed(sku)) => indexed(facts, *id, &sku, at),
        (Request::KitComponents(kit), Reading::Components(ids)) => composed(facts, *kit, &ids),
        (request, reading) => match about(request) {
            Some(id) => alter(facts, id, |sku| of_sku(sku, request, reading.clone(), at)),
            None => of_shop(facts, request, reading, at),
        },
    }
}

const fn about(request: &Request) -> Option<SkuId> {
    match request {
        Request::Inventory(id)
        | Request::Reach(id, _)
        | Request::Dispatched(id, _)
        | Request::Reservations(id, _)
        | Request::Lots(id, _)
        | Request::Prices(id)
        | Request::ComputedPrice(id, _)
        | Request::Sku(id)
        | Request::Offers(_, id) => Some(*id),
        _ => None,
    }
}

fn of_sku(sku: &mut SkuFacts, request: &Request, reading: Reading, at: Moment) {
    match (request, reading) {
        (Request::Sku(_), Reading::Sku(mut record)) => {
            // Only the list of a product's SKUs tells when it was changed.
            record.changed = record.changed.or(sku.sku.value().and_then(|known| known.changed));
            sku.sku = Known::seen(record, Source::SkuApi, at);
        }
        (_, Reading::Inventory(inventory)) => sku.inventory = Known::seen(inventory, Source::InventoryApi, at),
        (_, Reading::Reach(reach)) => {
            put(&mut sku.reach, vec![reach.clone()], |row| row.warehouse == reach.warehouse, Source::ReachApi, at);
        }
        (_, Reading::Pending(pending)) => {
            put(&mut sku.pending, vec![pending.clone()], |row| row.warehouse == pending.warehouse, Source::DispatchedApi, at);
        }
        (Request::Dispatched(..), Reading::Reservations(reservations)) => {
            // VTEX would not split them, for they are too many.
            refuse(&mut sku.pending, &Missing::Failed(400));
            too_many(&mut sku.reservations, reservations, at);
        }
        (_, Reading::Reservations(reservations)) => {
            sku.reservations = Known::seen(reservations, Source::ReservationsApi, at);
        }
        (Request::Lots(_, warehouse), Reading::Lots(lots)) => {
            put(&mut sku.lots, lots, |row| row.warehouse == *warehouse, Source::LotsApi, at);
        }
        (_, Reading::Prices(prices)) => sku.price = Known::seen(prices.at(at), Source::PriceApi, at),
        (_, Reading::ComputedPrice(price)) => sku.computed = Known::seen(price, Source::ComputedPriceApi, at),
        (_, Reading::IndexAge(age)) => {
            if let Known::Seen(shelf) = &mut sku.shelf {
                shelf.value.indexed = age;
            }
        }
        _ => {}
    }
}

fn of_shop(facts: &mut Facts, request: &Request, reading: Reading, at: Moment) {
    let shop = &mut facts.shop;
    match (request, reading) {
        (_, Reading::Warehouses(list)) => shop.warehouses = Known::seen(list, Source::WarehousesApi, at),
        (_, Reading::Docks(list)) => shop.docks = Known::seen(list, Source::DocksApi, at),
        (Request::Policies { page }, Reading::Policies(policies)) => paged(&mut shop.policies, *page, policies, at),
        (_, Reading::Channels(list)) => shop.channels = Known::seen(list, Source::ChannelsApi, at),
        (_, Reading::Sellers(list)) => shop.sellers = Known::seen(list, Source::SellersApi, at),
        (_, Reading::CartRules(rules)) => shop.cart = Known::seen(rules, Source::CartApi, at),
        (_, Reading::User(user)) => match user.and_then(|user| user.email) {
            Some(email) => shop.user = Known::seen(Personal::new(email), Source::UserApi, at),
            None => refuse(&mut shop.user, &Missing::NoSession),
        },
        (Request::Granted { resource, .. }, Reading::Granted(granted)) => {
            shop.grants.retain(|grant| grant.resource != resource.name());
            let granted = Known::seen(granted, Source::UserApi, at);
            shop.grants.push(Grant { resource: resource.name().to_owned(), granted });
        }
        // Lookups are answers to the caller and not facts about the subject.
        _ => {}
    }
}

/// The first SKUs join the facts, those that can be sold before the others; the count tells how many there are.
fn listed(facts: &mut Facts, mut skus: Vec<Sku>, at: Moment) {
    facts.sku_count = Known::seen(skus.len(), Source::SkuApi, at);
    skus.sort_by_key(|sku| sku.active == Some(false));
    for listed in skus {
        if facts.sku(listed.id).is_none() && facts.skus.len() >= SKUS_READ {
            continue;
        }
        alter(facts, listed.id, |sku| match &mut sku.sku {
            // The registration of a single SKU is fresher than the list, which alone knows when it changed.
            Known::Seen(seen) => seen.value.changed = listed.changed.or(seen.value.changed),
            known @ Known::Missing(_) => *known = Known::seen(listed.clone(), Source::SkuApi, at),
        });
    }
}

fn indexed(facts: &mut Facts, id: SkuId, sku: &IndexedSku, at: Moment) {
    alter(facts, id, |known| known.indexed = Known::seen(sku.clone(), Source::IndexApi, at));
    if facts.subject == Subject::Sku(id) {
        channel::choose(facts, sku.channels.as_deref());
    }
    if let Some(components) = &sku.components {
        composed(facts, id, components);
    }
}

fn composed(facts: &mut Facts, kit: SkuId, ids: &[SkuId]) {
    for id in ids {
        if facts.component(*id).is_none() {
            facts.components.push(SkuFacts::about(*id));
        }
    }
    alter(facts, kit, |sku| {
        if let Known::Seen(seen) = &mut sku.indexed {
            seen.value.components = Some(ids.to_vec());
        }
    });
}

fn quoted(facts: &mut Facts, asked: &[Wanted], quotes: &[(SkuId, Quote)], has_address: bool, at: Moment) {
    let source = if has_address { Source::SimulationWithAddress } else { Source::Simulation };
    for wanted in asked {
        let quote = quotes.iter().find(|(id, quote)| *id == wanted.sku && quote.seller == wanted.seller);
        alter(facts, wanted.sku, |sku| {
            let known = if has_address { &mut sku.delivery } else { &mut sku.quote };
            match quote {
                Some((_, quote)) => *known = Known::seen(quote.clone(), source.clone(), at),
                None => refuse(known, &Missing::Malformed),
            }
        });
    }
}

/// A SKU that was searched for and is not in the answer is not listed.
fn shown(facts: &mut Facts, of: Listed, shelves: &[(SkuId, Shelf)], at: Moment) {
    let ids: Vec<SkuId> = match of {
        Listed::Sku(id) => vec![id],
        Listed::Product(_) => facts.skus.iter().map(|sku| sku.id).collect(),
    };
    for id in ids {
        let shelf = shelves.iter().find(|(listed, _)| *listed == id).map(|(_, shelf)| shelf.clone()).unwrap_or_default();
        alter(facts, id, |sku| sku.shelf = Known::seen(shelf.clone(), Source::SearchApi, at));
    }
}

/// The order, with a place for each of its first SKUs.
fn ordered(facts: &mut Facts, order: Order, at: Moment) {
    for item in &order.items {
        if facts.skus.len() < SKUS_READ {
            alter(facts, item.sku, |_| {});
        }
    }
    // What holds for a sales channel is judged in the order's own.
    facts.basket.channel.clone_from(&order.channel);
    facts.order = Known::seen(order, Source::OrdersApi, at);
}

fn paged(known: &mut Known<Policies>, page: u32, mut policies: Policies, at: Moment) {
    match known {
        Known::Seen(seen) if page > 1 => {
            policies.list.retain(|policy| seen.value.list.iter().all(|old| old.id != policy.id));
            seen.value.list.append(&mut policies.list);
            seen.value.complete = policies.complete;
            seen.at = seen.at.min(at);
        }
        _ => *known = Known::seen(policies, Source::PoliciesApi, at),
    }
}

fn too_many(known: &mut Known<Reservations>, reservations: Reservations, at: Moment) {
    match known {
        Known::Seen(seen) => seen.value.too_many = true,
        Known::Missing(_) => *known = Known::seen(reservations, Source::DispatchedApi, at),
    }
}

/// Puts the rows of one warehouse among those of the others; the fact is as old as its oldest row.
fn put<T>(known: &mut Known<Vec<T>>, rows: Vec<T>, is_same: impl Fn(&T) -> bool, source: Source, at: Moment) {
    match known {
        Known::Seen(seen) => {
            seen.value.retain(|old| !is_same(old));
            seen.value.extend(rows);
            seen.at = seen.at.min(at);
        }
        Known::Missing(_) => *known = Known::seen(rows, source, at),
    }
}
