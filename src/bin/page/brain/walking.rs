//! The walk in this tab: started, told what happened, kept over reloads, and its wishes fulfilled.

use sellable::browser::message;
use sellable::browser::{ask, clock};
use sellable::diagnosis::{self, Report};
use sellable::domain::{Account, Destination, Remedy, Subject};
use sellable::facts::{Facts, FeedFacts, ShopFacts};
use sellable::guide::{self, Action, Change, Effect, Event, Kept, Walk, World};
use sellable::vtex::address;
use serde::{Deserialize, Serialize};
use wasm_bindgen_futures::spawn_local;

use super::choices::heed;
use super::direct::direct;
use super::panel::{follow_press, has_focus};
use super::settle::{gather, refresh, settle};
use super::{Brain, Shared};

/// What outlives a reload of the tab.
#[derive(Serialize)]
struct Keepsake {
    account: Account,
    walk: Option<Walk>,
    feeds: Vec<FeedFacts>,
}

/// What comes back of it; another version may have written it in another shape.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Found {
    account: Option<Account>,
    walk: Kept<Walk>,
    feeds: Kept<Vec<FeedFacts>>,
}

/// Heeds what the user has chosen, and goes on with what was kept before a reload; what was kept on another account stays
/// unread.
pub(crate) async fn wake(brain: Shared) {
    heed(&brain).await;
    let account = brain.borrow().account();
    let found = message::kept::<Found>().await.ok().flatten();
    let found = found.filter(|found| found.account.as_ref() == Some(&account)).unwrap_or_default();
    {
        let mut brain = brain.borrow_mut();
        if let Kept::Whole(feeds) = found.feeds {
            brain.feeds = feeds;
        }
        match guide::kept(found.walk, &account, clock::now()) {
            Ok(None) => {}
            Ok(Some(walk)) => (brain.walk, brain.notice) = (Some(walk), None),
            Err(notice) => brain.notice = brain.notice.or(Some(notice)),
        }
        if let Some(subject) = brain.walk.as_ref().map(|walk| walk.before.subject.clone()) {
            brain.walk_facts = Facts::about(subject);
        }
    }
    let effects = brain.borrow_mut().walk.as_mut().map(|walk| guide::resume(walk, clock::now())).unwrap_or_default();
    follow(&brain, effects);
    ask_permission(brain.clone());
    settle(&brain);
}

/// What the user did on the card.
pub(crate) fn press(brain: &Shared, action: Action) {
    let is_inside = has_focus(brain);
    if action == Action::Close {
        close(brain);
    } else {
        walk_on(brain, Event::Pressed(action));
    }
    if is_inside {
        follow_press(brain);
    }
}

fn close(brain: &Shared) {
    let walked = {
        let mut brain = brain.borrow_mut();
        brain.notice = None;
        brain.walk.take().is_some()
    };
    keep(brain);
    if walked {
        refresh(brain);
    }
    direct(brain);
}

/// Starts a guide.
pub(super) fn start_walk(brain: &Shared, remedy: Remedy, before: Report) {
    {
        let mut brain = brain.borrow_mut();
        brain.walk_facts = Facts::about(before.subject.clone());
        brain.notice = None;
        brain.walk = Some(guide::start(remedy, brain.account(), before, clock::now()));
    }
    keep(brain);
    ask_permission(brain.clone());
    settle(brain);
}

/// Asks whether the user may save what the walk changes, so that nobody works for nothing.
fn ask_permission(brain: Shared) {
    let Some(change) = brain.borrow().walk.as_ref().map(|walk| walk.change.clone()) else { return };
    spawn_local(async move {
        let account = brain.borrow().account();
        let mut facts = Facts::about(Subject::Rows);
        facts.shop = brain.borrow().shop.clone();
        ask::permissions(&mut facts, &account, guide::permissions(&change)).await;
        {
            let ShopFacts { user, grants, .. } = facts.shop;
            let shop = &mut brain.borrow_mut().shop;
            (shop.user, shop.grants) = (user, grants);
        }
        walk_on(&brain, Event::Look);
    });
}

/// Tells the walk what happened, does what it asks for, and brings the drawing in line.
pub(super) fn walk_on(brain: &Shared, event: Event) {
    let effects = brain.borrow_mut().advance(event);
    follow(brain, effects);
    direct(brain);
}

impl Brain {
    fn advance(&mut self, event: Event) -> Vec<Effect> {
        let Some(mut walk) = self.walk.take() else { return Vec::new() };
        let mut facts = self.with_screens(&self.walk_facts);
        facts.shop.grants.clone_from(&self.shop.grants);
        let screens = self.screens();
        let world = World { now: clock::now(), screens: &screens, facts: &facts };
        let effects = guide::advance(&mut walk, &world, event);
        self.walk = Some(walk);
        effects
    }
}

fn follow(brain: &Shared, effects: Vec<Effect>) {
    for effect in effects {
        match effect {
            Effect::Store => keep(brain),
            Effect::Reread { after_ms } => reread(brain.clone(), after_ms),
            Effect::Diagnose => diagnose_again(brain.clone()),
            Effect::Wake(after_ms) => {
                let brain = brain.clone();
                clock::after(after_ms, move || walk_on(&brain, Event::Look));
            }
        }
    }
}

/// Reads what the walk's change should have altered; a feed has nothing to read but its own page.
fn reread(brain: Shared, after_ms: u32) {
    clock::after(after_ms, move || {
        spawn_local(async move {
            let Some(change) = brain.borrow().walk.as_ref().map(|walk| walk.change.clone()) else { return };
            let mut facts = brain.borrow().walk_facts.clone();
            match change {
                Change::Count { sku, .. } | Change::Unlimited { sku, .. } => ask::inventory(&mut facts, sku).await,
                Change::Show { product } => ask::product(&mut facts, product).await,
                Change::Feed { .. } | Change::Elsewhere => {}
            }
            brain.borrow_mut().walk_facts = facts;
            walk_on(&brain, Event::Look);
        });
    });
}

/// The proof of a walk: the same subject, read and judged anew. What is in view is read as well, so that its hints go no
/// later than the proof comes.
fn diagnose_again(brain: Shared) {
    spawn_local(async move {
        let Some(subject) = brain.borrow().walk.as_ref().map(|walk| walk.before.subject.clone()) else { return };
        // What was changed may be the configuration itself.
        brain.borrow_mut().forget_shop();
        let is_wanted = || brain.borrow().walk.is_some();
        let read = gather(&brain, subject.clone(), is_wanted).await;
        let report = diagnosis::diagnose(&brain.borrow().with_screens(&read.0));
        let in_view = brain.borrow().subject.clone();
        let shown = match in_view.clone() {
            Some(other) if other != subject => gather(&brain, other, is_wanted).await,
            _ => read.clone(),
        };
        brain.borrow_mut().walk_facts = read.0;
        if in_view.is_some() && brain.borrow().subject == in_view {
            brain.borrow_mut().take_in(shown);
            settle(&brain);
        }
        walk_on(&brain, Event::Diagnosed(Box::new(report)));
    });
}

/// Sends the tab to a page of its own account.
pub(crate) fn go(brain: &Shared, to: &Destination) {
    let url = address::url_of(&brain.borrow().origin, to);
    if let Some(window) = web_sys::window() {
        // A refused navigation leaves the card where it is, with its link.
        let _ = window.location().assign(&url);
    }
}

/// Keeps the walk and what is known of feeds for as long as the tab lives.
pub(super) fn keep(brain: &Shared) {
    let keepsake = {
        let brain = brain.borrow();
        Keepsake { account: brain.account(), walk: brain.walk.clone(), feeds: brain.feeds.clone() }
    };
    spawn_local(async move {
        // Without the background there is nowhere to keep it; the walk goes on and only a reload would lose it.
        let _ = message::keep(&keepsake).await;
    });
}
