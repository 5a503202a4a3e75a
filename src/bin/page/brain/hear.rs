//! What the frames say, and which of them are still there.

use sellable::browser::message::{self, FrameSays, Order};
use sellable::domain::Subject;
use sellable::guide::Event;
use sellable::screen;
use sellable::vtex::address::Address;
use wasm_bindgen_futures::spawn_local;

use super::Shared;
use super::choices::ignore;
use super::direct::direct;
use super::settle::settle;
use super::walking::{keep, start_walk, walk_on};
use crate::frame::with;

/// What a frame said.
pub(crate) fn hear(brain: &Shared, frame: u64, url: String, says: FrameSays) {
    if !is_ours(brain, &url) {
        return;
    }
    match says {
        FrameSays::Saw(mut saw) => {
            // The browser's word says whose frame it is; the frame alone knows where it went since its document came.
            if !same_host(&url, &saw.url) {
                saw.url = url;
            }
            if saw.screen.is_none() {
                brain.borrow_mut().hints.remove(&frame);
            }
            if saw.heard.is_some() {
                brain.borrow_mut().heard = saw.heard;
            }
            let new = brain.borrow_mut().frames.insert(frame, *saw).is_none();
            if new {
                spawn_local(forget_gone(brain.clone(), Some(frame)));
            }
            remember_feeds(brain);
            settle(brain);
        }
        FrameSays::PointedPressed => walk_on(brain, Event::SavePressed),
        FrameSays::PageRequest(status) => walk_on(brain, Event::PageRequest(status)),
        FrameSays::InUse(areas) => {
            let own = brain.borrow().frame.clone().filter(|_| frame != 0);
            if let Some(own) = own {
                with(&own, |frame| frame.keep_off_elsewhere(areas));
            }
            // Whoever works on wants the room again.
            let insisted = std::mem::take(&mut brain.borrow_mut().insists);
            if insisted {
                direct(brain);
            }
        }
        FrameSays::Hints(hints) => {
            brain.borrow_mut().hints.insert(frame, hints);
            direct(brain);
        }
        FrameSays::Ignore { finding, on } => ignore(brain, *finding, on),
        FrameSays::Start(remedy) => {
            let before = brain.borrow().report.clone();
            if let Some(before) = before {
                start_walk(brain, remedy, before);
            }
        }
    }
}

/// A frame of another account has nothing to say here; a shared host that was told no account is taken as this one's.
fn is_ours(brain: &Shared, url: &str) -> bool {
    let account = Address::parse(url).map(|address| address.account);
    url.is_empty() || account.is_some_and(|account| account.is_none_or(|account| account == brain.borrow().account))
}

fn same_host(one: &str, other: &str) -> bool {
    let origin = |url: &str| Address::parse(url).map(|address| address.origin);
    one.is_empty() || origin(one) == origin(other)
}

/// Forgets frames that no longer answer; a newcomer may have replaced one, and a frame that is removed says no good-bye.
pub(super) async fn forget_gone(brain: Shared, newcomer: Option<u64>) {
    let others: Vec<(u64, Order)> = {
        let brain = brain.borrow();
        let others = brain.sent.iter().filter(|(frame, _)| **frame != 0 && Some(**frame) != newcomer);
        others.map(|(frame, order)| (*frame, order.clone())).collect()
    };
    let mut gone = false;
    for (frame, order) in others {
        if message::to_frame(frame, &order).await.is_err() {
            brain.borrow_mut().frames.remove(&frame);
            brain.borrow_mut().sent.remove(&frame);
            brain.borrow_mut().hints.remove(&frame);
            gone = true;
        }
    }
    if gone {
        settle(&brain);
    }
}

/// Feeds have no API: what their list and forms show is kept, with its time, for the pages that do not show it.
fn remember_feeds(brain: &Shared) {
    let changed = {
        let mut brain = brain.borrow_mut();
        let mut facts = brain.facts_about(Subject::Rows);
        for screen in brain.screens() {
            screen::apply(&mut facts, &screen.reading, screen.at);
        }
        let feeds = facts.feeds.value().cloned().unwrap_or_default();
        let changed = feeds != brain.feeds;
        brain.feeds = feeds;
        changed
    };
    if changed {
        keep(brain);
    }
}
