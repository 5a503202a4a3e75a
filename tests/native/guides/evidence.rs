//! What shows that a step is done: written down a second time, from what the world is and not from what the walk says.

use sellable::guide::{Change, Done, Needs, ScreenSeen, Step};
use sellable::screen::{InventoryRow, Reading};

use super::hike::Hike;

/// Whether the world shows that a step is done; `before` has the change as it was while the step was open.
pub(super) fn holds(step: &Step, before: &Hike, hike: &Hike) -> bool {
    let shows = |test: &dyn Fn(&Reading) -> bool| hike.screens.iter().any(|screen| test(&screen.reading));
    let is_saved = is_saved(hike) || is_saved_as(&before.walk.change, hike);
    match &step.done {
        Done::Arrived(_) => shows(&|reading| is_there(&step.needs, reading)),
        Done::CountTyped { at_least, .. } => shows(&|reading| typed(reading).is_some_and(|count| count >= *at_least)),
        Done::Switched => is_saved || shows(&|reading| stands(&hike.walk.change, reading)),
        Done::TabOpen => {
            is_saved || shows(&|reading| matches!(reading, Reading::FeedForm(form) if form.edit_tab_open != Some(false)))
        }
        Done::Saved => is_saved,
        Done::Diagnosed => false,
    }
}

/// Whether VTEX, or a form that came without errors, has the change.
pub(super) fn is_saved(hike: &Hike) -> bool {
    is_saved_as(&hike.walk.change, hike)
}

fn is_saved_as(change: &Change, hike: &Hike) -> bool {
    let line = hike.facts.skus.first().and_then(|sku| sku.inventory.value()?.lines.first());
    let product = hike.facts.product.value().and_then(|product| product.show_when_out_of_stock);
    let feed = hike.facts.feeds.value().and_then(|feeds| feeds.first()?.settings.value());
    let read = match change {
        Change::Count { to, .. } => line.is_some_and(|line| !line.unlimited && Some(line.total) == *to),
        Change::Unlimited { .. } => line.is_some_and(|line| line.unlimited),
        Change::Show { .. } => product == Some(true),
        Change::Feed { on, .. } => feed.is_some_and(|feed| feed.show_unavailable == *on),
        Change::Elsewhere => false,
    };
    read || hike.screens.iter().any(|screen| is_sent(change, screen))
}

fn is_sent(change: &Change, screen: &ScreenSeen) -> bool {
    match (change, &screen.reading) {
        (Change::Show { product }, Reading::ProductForm(form)) => {
            let sent = form.show_when_out_of_stock.and_then(|switch| switch.sent);
            form.product == Some(*product) && form.errors.is_empty() && sent == Some(true)
        }
        (Change::Feed { feed, on }, Reading::FeedForm(form)) => {
            let sent = form.show_unavailable.and_then(|switch| switch.sent);
            form.feed.as_ref() == Some(feed) && form.errors.is_empty() && sent == Some(*on)
        }
        _ => false,
    }
}

fn is_there(needs: &Needs, reading: &Reading) -> bool {
    match (needs, reading) {
        (Needs::Inventory, Reading::Inventory { .. }) | (Needs::Feeds(_), Reading::FeedList(_)) => true,
        (Needs::ProductForm(product), Reading::ProductForm(form)) => form.product == Some(*product),
        (Needs::Feeds(feed) | Needs::FeedForm(feed), Reading::FeedForm(form)) => form.feed.as_ref() == Some(feed),
        _ => false,
    }
}

/// The whole number in the only row there is: of two rows with the same names nobody knows which is meant.
fn typed(reading: &Reading) -> Option<i64> {
    only_row(reading)?.typed.parse().ok()
}

fn only_row(reading: &Reading) -> Option<&InventoryRow> {
    match reading {
        Reading::Inventory { rows, .. } if rows.len() == 1 => rows.first(),
        _ => None,
    }
}

fn stands(change: &Change, reading: &Reading) -> bool {
    match (change, reading) {
        (Change::Unlimited { .. }, reading) => only_row(reading).is_some_and(|row| row.unlimited == Some(true)),
        (Change::Show { .. }, Reading::ProductForm(form)) => form.show_when_out_of_stock.is_some_and(|switch| switch.now),
        (Change::Feed { on, .. }, Reading::FeedForm(form)) => form.show_unavailable.is_some_and(|switch| switch.now == *on),
        _ => false,
    }
}
