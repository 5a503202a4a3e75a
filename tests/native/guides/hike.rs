//! A walk, what was stored of it last, and a world to which anything may happen.

use sellable::domain::{Account, FeedName, Remedy, Subject};
use sellable::facts::{Facts, Moment};
use sellable::guide::{self, Action, Effect, Event, Kept, ScreenSeen, Walk, World};

use super::chance::{Move, PRODUCT, read, sight};
use super::play::{SKU, empty_report};

#[derive(Clone, Debug)]
pub(super) struct Hike {
    pub(super) walk: Walk,
    stored: Walk,
    pub(super) screens: Vec<ScreenSeen>,
    pub(super) facts: Facts,
    pub(super) now: i64,
    /// When the walk asked to be woken.
    pub(super) alarms: Vec<i64>,
}

impl Hike {
    pub(super) fn of(remedy: Remedy) -> Self {
        let walk = guide::start(remedy, account(), empty_report(), Moment(1_000));
        let (screens, facts) = (Vec::new(), Facts::about(Subject::Sku(SKU)));
        let mut hike = Self { stored: walk.clone(), walk, screens, facts, now: 1_000, alarms: Vec::new() };
        hike.tell(Event::Look);
        hike
    }

    /// The move and what the walk makes of it.
    pub(super) fn go(&mut self, step: &Move) -> Vec<Effect> {
        self.now += 10;
        match step {
            Move::Show(sights) => {
                let place = self.walk.step().and_then(|step| step.place.clone());
                self.screens = sights.iter().map(|seen| sight(seen, &self.walk.change, place.clone())).collect();
            }
            Move::Read(told) => self.facts = read(told, Moment(self.now)),
            Move::Event(event) => return self.tell(event.clone()),
            Move::Press(which) => return self.tell(Event::Pressed(self.pressed(*which))),
            Move::Reload => return self.reload(),
            Move::Wait(milliseconds) => return self.wait(*milliseconds),
        }
        self.tell(Event::Look)
    }

    /// Nothing happens but what the walk asked for.
    fn wait(&mut self, milliseconds: i64) -> Vec<Effect> {
        let (until, mut effects) = (self.now + milliseconds, Vec::new());
        while let Some(due) = self.alarms.iter().copied().min().filter(|due| *due <= until) {
            self.alarms.retain(|alarm| *alarm != due);
            self.now = due;
            effects.extend(self.tell(Event::Look));
        }
        self.now = until;
        effects
    }

    pub(super) fn tell(&mut self, event: Event) -> Vec<Effect> {
        let world = World { now: Moment(self.now), screens: &self.screens, facts: &self.facts };
        let effects = guide::advance(&mut self.walk, &world, event);
        self.keep(&effects);
        effects
    }

    /// Everything is lost but what was stored; then the first look.
    pub(super) fn reload(&mut self) -> Vec<Effect> {
        let kept: Kept<Walk> = serde_json::from_value(self.stored()).expect("a part is read, whatever it is");
        let Ok(Some(walk)) = guide::kept(kept, &account(), Moment(self.now)) else { return Vec::new() };
        assert_eq!(walk, self.stored, "nothing is lost in the store");
        self.walk = walk;
        self.alarms.clear();
        let effects = guide::resume(&mut self.walk, Moment(self.now));
        self.keep(&effects);
        [effects, self.tell(Event::Look)].concat()
    }

    pub(super) fn stored(&self) -> serde_json::Value {
        serde_json::to_value(&self.stored).expect("a walk is plain data")
    }

    /// What the user can press now: the buttons, and the dash that puts the card aside while the walk is not over.
    pub(super) fn offered(&self) -> Vec<Action> {
        let card = guide::card(&self.walk);
        let aside = (!self.walk.ended() && !card.folded).then_some(Action::Pause);
        card.buttons.iter().map(|button| button.action).chain(aside).collect()
    }

    pub(super) fn pressed(&self, which: usize) -> Action {
        let offered = self.offered();
        offered[which % offered.len()]
    }

    /// What of the walk is not as it was stored.
    pub(super) fn unstored(&self) -> bool {
        let foot = |walk: &Walk| {
            let Walk { at, state, change, problem, made_in, saved, .. } = walk.clone();
            (at, state, change, problem, made_in, saved)
        };
        foot(&self.stored) != foot(&self.walk)
    }

    fn keep(&mut self, effects: &[Effect]) {
        if effects.contains(&Effect::Store) {
            self.stored = self.walk.clone();
        }
        self.alarms.extend(effects.iter().filter_map(|effect| match effect {
            Effect::Wake(after_ms) => Some(self.now + i64::from(*after_ms)),
            _ => None,
        }));
    }
}

pub(super) fn account() -> Account {
    Account("demoshop".into())
}

pub(super) fn remedies() -> Vec<Remedy> {
    let (sku, warehouse, feed) = (SKU, "Central".to_owned(), FeedName("google".into()));
    vec![
        Remedy::UpdateCount { sku, warehouse: warehouse.clone(), at_least: 1 },
        Remedy::CorrectNegative { sku, warehouse: warehouse.clone(), pending: Some(3), reserved: 5 },
        Remedy::CorrectNegative { sku, warehouse: warehouse.clone(), pending: None, reserved: 5 },
        Remedy::SwitchUnlimitedOn { sku, warehouse },
        Remedy::ShowWhenOutOfStock { product: PRODUCT, name: String::new() },
        Remedy::ListUnavailableInFeed { feed: feed.clone() },
        Remedy::LeaveUnavailableOutOfFeed { feed },
    ]
}
