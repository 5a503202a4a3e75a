//! What must hold of every walk, whatever page, platform and user do to it.

use proptest::prelude::*;
use sellable::guide::{self, Action, Change, Done, Effect, Ended, Event, Needs, ScreenSeen, State, Step, Walk};
use sellable::screen::{InventoryRow, Reading};

use super::hike::{Hike, moves, remedies};

/// No wake-up is set further ahead than this.
const LONGEST_MS: u32 = 10_000;

fn config() -> ProptestConfig {
    ProptestConfig { cases: 192, failure_persistence: None, ..ProptestConfig::default() }
}

/// Walks every guide through the same moves and shows each single step: before it, after it, and what was asked for.
fn hike(moves: &[super::hike::Move], mut see: impl FnMut(&Hike, &Hike, &super::hike::Move, &[Effect])) {
    for remedy in remedies() {
        let mut hike = Hike::of(remedy);
        for step in moves {
            let before = hike.clone();
            let effects = hike.go(step.clone());
            see(&before, &hike, step, &effects);
        }
    }
}

fn skips(before: &Hike, step: &super::hike::Move) -> bool {
    let super::hike::Move::Press(which) = step else { return false };
    let offered = before.offered();
    offered[which % offered.len()] == Action::Skip
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn no_effect_touches_the_page(moves in moves()) {
        hike(&moves, |_, _, _, effects| {
            for effect in effects {
                // A new kind of effect has to be judged here: none may click, type, submit or write.
                match effect {
                    Effect::Store | Effect::Diagnose => {}
                    Effect::Reread { after_ms } | Effect::Wake(after_ms) => assert!(*after_ms <= LONGEST_MS, "{after_ms}"),
                }
            }
        });
    }

    #[test]
    fn from_every_state_one_press_leads_out(moves in moves()) {
        hike(&moves, |_, hike, _, _| {
            let (mut hike, offered) = (hike.clone(), hike.offered());
            if hike.walk.ended() {
                assert_eq!(offered, [Action::Close], "{:?}", hike.walk.state);
                return;
            }
            assert!(offered.contains(&Action::Stop), "{:?}", hike.walk.state);
            hike.tell(Event::Pressed(Action::Stop));
            assert_eq!(hike.walk.state, State::Ended(Ended::Stopped));
        });
    }

    #[test]
    fn no_step_is_ticked_without_evidence(moves in moves()) {
        hike(&moves, |before, hike, step, _| {
            if skips(before, step) {
                return;
            }
            let steps = &hike.walk.steps;
            for passed in before.walk.at..hike.walk.at {
                assert!(holds(&steps[passed], hike), "{:?} in {:#?} by {step:?}", steps[passed].done, hike.screens);
            }
        });
    }

    #[test]
    fn only_a_seen_save_is_called_proven(moves in moves()) {
        let mut seen = false;
        hike(&moves, |before, hike, step, _| {
            seen = (seen || is_saved(hike)) && hike.walk.at > 0;
            if let State::Ended(Ended::Proven { .. }) = hike.walk.state {
                assert!(seen, "{step:?}");
                assert!(!skips(before, step));
            }
        });
    }

    #[test]
    fn what_is_stored_is_how_it_stands(moves in moves()) {
        hike(&moves, |_, hike, step, _| {
            let stored: Walk = serde_json::from_value(hike.stored.clone()).expect("what was stored can be read");
            let foot = |walk: &Walk| (walk.at, walk.state.clone(), walk.change.clone(), walk.problem.clone(), walk.made_in.clone());
            assert_eq!(foot(&stored), foot(&hike.walk), "{step:?}");
        });
    }

    #[test]
    fn a_reload_comes_back_to_the_same_step(moves in moves()) {
        hike(&moves, |_, hike, _, _| {
            let mut reloaded = hike.clone();
            reloaded.screens.clear();
            reloaded.reload();
            let is_done = matches!(hike.walk.state, State::Ended(_));
            let at = (reloaded.walk.at, hike.walk.at);
            let earlier = reloaded.walk.problem != hike.walk.problem && at.0 < at.1;
            let circles = reloaded.walk.state == State::Ended(Ended::WentInCircles);
            let goes_on = (at.0..at.1).len() == 0 && at.0 > at.1 && (at.1..at.0).all(|passed| holds(&reloaded.walk.steps[passed], &reloaded));
            assert!(is_done || circles || at.0 == at.1 || earlier || goes_on, "{at:?} {:?}", hike.walk.state);
        });
    }
}

/// Whether the world shows that a step is done; written down a second time, from what the world is and not from what the walk says.
fn holds(step: &Step, hike: &Hike) -> bool {
    match &step.done {
        Done::Arrived(_) => hike.screens.iter().any(|screen| is_there(&step.needs, &screen.reading)),
        Done::CountTyped { at_least, .. } => typed(hike).is_some_and(|count| count >= *at_least),
        Done::Switched => is_saved(hike) || hike.screens.iter().any(|screen| stands(&hike.walk.change, screen)),
        Done::TabOpen => {
            is_saved(hike)
                || hike
                    .screens
                    .iter()
                    .any(|screen| matches!(&screen.reading, Reading::FeedForm(form) if form.edit_tab_open != Some(false)))
        }
        Done::Saved => is_saved(hike),
        Done::Diagnosed => false,
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

/// The whole number in the only row there is.
fn typed(hike: &Hike) -> Option<i64> {
    hike.screens.iter().find_map(|screen| only_row(&screen.reading)?.typed.parse().ok())
}

fn only_row(reading: &Reading) -> Option<&InventoryRow> {
    match reading {
        Reading::Inventory { rows, .. } if rows.len() == 1 => rows.first(),
        _ => None,
    }
}

fn stands(change: &Change, screen: &ScreenSeen) -> bool {
    match (change, &screen.reading) {
        (Change::Unlimited { .. }, reading) => only_row(reading).is_some_and(|row| row.unlimited == Some(true)),
        (Change::Show { .. }, Reading::ProductForm(form)) => form.show_when_out_of_stock.is_some_and(|switch| switch.now),
        (Change::Feed { on, .. }, Reading::FeedForm(form)) => form.show_unavailable.is_some_and(|switch| switch.now == *on),
        _ => false,
    }
}

/// Whether VTEX or a form that came without errors has the change.
fn is_saved(hike: &Hike) -> bool {
    let line = hike.facts.skus.first().and_then(|sku| sku.inventory.value()?.lines.first());
    let product = hike.facts.product.value().and_then(|product| product.show_when_out_of_stock);
    let feed = hike.facts.feeds.value().and_then(|feeds| feeds.first()?.settings.value());
    let read = match &hike.walk.change {
        Change::Count { to, .. } => line.is_some_and(|line| !line.unlimited && Some(line.total) == *to),
        Change::Unlimited { .. } => line.is_some_and(|line| line.unlimited),
        Change::Show { .. } => product == Some(true),
        Change::Feed { on, .. } => feed.is_some_and(|feed| feed.show_unavailable == *on),
        Change::Elsewhere => false,
    };
    let sent = |screen: &ScreenSeen| match (&hike.walk.change, &screen.reading) {
        (Change::Show { .. }, Reading::ProductForm(form)) if form.errors.is_empty() => {
            form.show_when_out_of_stock.and_then(|switch| switch.sent) == Some(true)
        }
        (Change::Feed { on, .. }, Reading::FeedForm(form)) if form.errors.is_empty() => {
            form.show_unavailable.and_then(|switch| switch.sent) == Some(*on)
        }
        _ => false,
    };
    read || hike.screens.iter().any(sent)
}
