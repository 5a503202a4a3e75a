//! The steps of each guide, as data made from the remedy.

use super::step::{Change, Done, Needs, Step};
use super::words;
use crate::domain::{Destination, FeedName, Place, ProductId, Remedy, SkuId};

/// The steps that walk a remedy.
pub(super) fn steps(remedy: &Remedy) -> Vec<Step> {
    let mut steps = match remedy {
        Remedy::UpdateCount { sku, warehouse, at_least } => {
            count_steps(*sku, warehouse, *at_least, words::type_count(*sku, warehouse, *at_least))
        }
        Remedy::CorrectNegative { sku, warehouse, pending, reserved } => {
            let held = pending.unwrap_or(*reserved).max(0);
            count_steps(*sku, warehouse, held, words::type_corrected(*sku, warehouse, *pending, *reserved))
        }
        Remedy::SwitchUnlimitedOn { sku, warehouse } => unlimited_steps(*sku, warehouse),
        Remedy::ShowWhenOutOfStock { product, name } => show_steps(*product, name),
        Remedy::ListUnavailableInFeed { feed } => feed_steps(feed, words::TICK_UNAVAILABLE),
        Remedy::LeaveUnavailableOutOfFeed { feed } => feed_steps(feed, words::UNTICK_UNAVAILABLE),
        // No guide points there yet: all that can be done is to look again.
        Remedy::Set(_) => Vec::new(),
    };
    steps.push(Step { says: words::CHECK_AGAIN, needs: Needs::Nothing, place: None, done: Done::Diagnosed });
    steps
}

/// The value that a remedy changes.
pub(super) fn change(remedy: &Remedy) -> Change {
    match remedy {
        Remedy::UpdateCount { sku, warehouse, .. } | Remedy::CorrectNegative { sku, warehouse, .. } => {
            Change::Count { sku: *sku, warehouse: warehouse.clone(), to: None }
        }
        Remedy::SwitchUnlimitedOn { sku, warehouse } => Change::Unlimited { sku: *sku, warehouse: warehouse.clone() },
        Remedy::ShowWhenOutOfStock { product, .. } => Change::Show { product: *product },
        Remedy::ListUnavailableInFeed { feed } => Change::Feed { feed: feed.clone(), on: true },
        Remedy::LeaveUnavailableOutOfFeed { feed } => Change::Feed { feed: feed.clone(), on: false },
        Remedy::Set(_) => Change::Elsewhere,
    }
}

fn count_steps(sku: SkuId, warehouse: &str, at_least: i64, says: crate::text::Text) -> Vec<Step> {
    vec![
        open_inventory(sku),
        Step {
            says,
            needs: Needs::Inventory,
            place: Some(Place::UpdateCount { sku, warehouse: warehouse.to_owned() }),
            done: Done::CountTyped { sku, warehouse: warehouse.to_owned(), at_least },
        },
        save(Needs::Inventory, Place::SaveStock),
    ]
}

fn unlimited_steps(sku: SkuId, warehouse: &str) -> Vec<Step> {
    vec![
        open_inventory(sku),
        Step {
            says: words::switch_unlimited(sku, warehouse),
            needs: Needs::Inventory,
            place: Some(Place::UnlimitedStock { sku, warehouse: warehouse.to_owned() }),
            done: Done::Switched,
        },
        save(Needs::Inventory, Place::SaveStock),
    ]
}

/// Which catalogue an account still has is not known beforehand, so the first step offers both.
fn show_steps(product: ProductId, name: &str) -> Vec<Step> {
    let form = Needs::ProductForm(product);
    vec![
        Step {
            says: words::open_product(product, name),
            needs: form.clone(),
            place: Some(Place::ProductRow { product, name: name.to_owned() }),
            done: Done::Arrived(vec![Destination::LegacyProductForm(product), Destination::NewProductList]),
        },
        Step {
            says: words::SWITCH_SHOW,
            needs: form.clone(),
            place: Some(Place::ShowWhenOutOfStock { product }),
            done: Done::Switched,
        },
        save(form, Place::SaveProduct { product }),
    ]
}

fn feed_steps(feed: &FeedName, tick: crate::text::Text) -> Vec<Step> {
    let form = Needs::FeedForm(feed.clone());
    vec![
        Step {
            says: words::OPEN_FEEDS,
            needs: Needs::Feeds(feed.clone()),
            place: None,
            done: Done::Arrived(vec![Destination::FeedList]),
        },
        Step {
            says: words::edit_feed(feed),
            needs: form.clone(),
            place: Some(Place::EditFeed { feed: feed.clone() }),
            done: Done::Arrived(vec![Destination::FeedList]),
        },
        Step { says: words::OPEN_EDIT_TAB, needs: form.clone(), place: Some(Place::EditXmlTab), done: Done::TabOpen },
        Step {
            says: tick,
            needs: form.clone(),
            place: Some(Place::ShowUnavailableSkus { feed: feed.clone() }),
            done: Done::Switched,
        },
        save(form, Place::SaveFeed { feed: feed.clone() }),
    ]
}

fn open_inventory(sku: SkuId) -> Step {
    Step {
        says: words::open_inventory(sku),
        needs: Needs::Inventory,
        place: None,
        done: Done::Arrived(vec![Destination::Inventory(sku)]),
    }
}

fn save(needs: Needs, place: Place) -> Step {
    Step { says: words::PRESS_SAVE, needs, place: Some(place), done: Done::Saved }
}
