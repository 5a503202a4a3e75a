//! Walks through worlds that nobody has planned: any screens, any facts, any events, in any order.

use proptest::prelude::*;
use proptest::sample::select;
use sellable::domain::{Account, FeedName, FeedSettings, Inventory, Product, ProductId, Remedy, SkuId, StockLine, Subject};
use sellable::facts::{Facts, FeedFacts, Known, Missing, Moment, SkuFacts, Source};
use sellable::guide::{self, Action, Effect, Event, Kept, ScreenSeen, TargetState, Walk, World};
use sellable::screen::{FeedFormReading, FeedRow, InventoryRow, ProductFormReading, Reading, ScreenKind, Switch};
use sellable::text::Text;

use super::play::{SKU, empty_report};

pub(super) const PRODUCT: ProductId = ProductId(900);

/// A screen that may come into view: its kind, its document, what it says, and what became of the step's control.
pub(super) type Shown = (ScreenKind, &'static str, Reading, Option<TargetState>);

/// One thing that happens.
#[derive(Clone, Debug)]
pub(super) enum Move {
    Show(Vec<Shown>),
    Read(Box<Facts>),
    Event(Event),
    /// One of the buttons on the card, or the way to put it aside.
    Press(usize),
    Reload,
    Wait(i64),
}

/// A walk, the world it is in, and what was stored of it last.
#[derive(Clone, Debug)]
pub(super) struct Hike {
    pub(super) walk: Walk,
    pub(super) stored: serde_json::Value,
    pub(super) screens: Vec<ScreenSeen>,
    pub(super) facts: Facts,
    pub(super) now: i64,
}

impl Hike {
    pub(super) fn of(remedy: Remedy) -> Self {
        let walk = guide::start(remedy, account(), empty_report(), Moment(1_000));
        let stored = serde_json::to_value(&walk).expect("a walk is plain data");
        Self { walk, stored, screens: Vec::new(), facts: Facts::about(Subject::Sku(SKU)), now: 1_000 }
    }

    /// Everything that the move leads to, until the next one.
    pub(super) fn go(&mut self, step: Move) -> Vec<Effect> {
        self.now += 10;
        match step {
            Move::Show(shown) => self.screens = self.seen(shown),
            Move::Read(facts) => self.facts = at(*facts, Moment(self.now)),
            Move::Event(event) => return self.tell(event),
            Move::Press(which) => {
                let offered = self.offered();
                return self.tell(Event::Pressed(offered[which % offered.len()]));
            }
            Move::Reload => return self.reload(),
            Move::Wait(milliseconds) => self.now += milliseconds,
        }
        self.tell(Event::Look)
    }

    pub(super) fn tell(&mut self, event: Event) -> Vec<Effect> {
        let world = World { now: Moment(self.now), screens: &self.screens, facts: &self.facts };
        let effects = guide::advance(&mut self.walk, &world, event);
        self.keep(&effects);
        effects
    }

    /// Everything is lost but what was stored; then the first look.
    pub(super) fn reload(&mut self) -> Vec<Effect> {
        let kept: Kept<Walk> = serde_json::from_value(self.stored.clone()).expect("a part is read, whatever it is");
        let Ok(Some(walk)) = guide::kept(kept, &account(), Moment(self.now)) else { return Vec::new() };
        self.walk = walk;
        let effects = guide::resume(&mut self.walk, Moment(self.now));
        self.keep(&effects);
        [effects, self.tell(Event::Look)].concat()
    }

    /// What the user can press now: the buttons, and the dash that puts the card aside while the walk is not over.
    pub(super) fn offered(&self) -> Vec<Action> {
        let card = guide::card(&self.walk);
        let aside = (!self.walk.ended() && !card.folded).then_some(Action::Pause);
        card.buttons.iter().map(|button| button.action).chain(aside).collect()
    }

    fn keep(&mut self, effects: &[Effect]) {
        if effects.contains(&Effect::Store) {
            self.stored = serde_json::to_value(&self.walk).expect("a walk is plain data");
        }
    }

    fn seen(&self, shown: Vec<Shown>) -> Vec<ScreenSeen> {
        let place = self.walk.step().and_then(|step| step.place.clone());
        let seen = |(kind, document, reading, target): Shown| {
            let target = place.clone().zip(target);
            ScreenSeen { kind, document: document.into(), at: Moment(self.now), reading, target }
        };
        shown.into_iter().map(seen).collect()
    }
}

pub(super) fn account() -> Account {
    Account("demoshop".into())
}

pub(super) fn feed() -> FeedName {
    FeedName("google".into())
}

pub(super) fn remedies() -> Vec<Remedy> {
    let warehouse = || "Central".to_owned();
    vec![
        Remedy::UpdateCount { sku: SKU, warehouse: warehouse(), at_least: 1 },
        Remedy::CorrectNegative { sku: SKU, warehouse: warehouse(), pending: Some(3), reserved: 5 },
        Remedy::CorrectNegative { sku: SKU, warehouse: warehouse(), pending: None, reserved: 5 },
        Remedy::SwitchUnlimitedOn { sku: SKU, warehouse: warehouse() },
        Remedy::ShowWhenOutOfStock { product: PRODUCT, name: String::new() },
        Remedy::ListUnavailableInFeed { feed: feed() },
        Remedy::LeaveUnavailableOutOfFeed { feed: feed() },
    ]
}

pub(super) fn moves() -> impl Strategy<Value = Vec<Move>> {
    let event = prop_oneof![
        2 => Just(Event::Look),
        3 => Just(Event::SavePressed),
        2 => select(vec![200, 204, 403, 404, 500]).prop_map(Event::PageRequest),
        2 => any::<bool>().prop_map(|_| Event::Diagnosed(Box::new(empty_report()))),
    ];
    let one = prop_oneof![
        6 => proptest::collection::vec(shown(), 0..3).prop_map(Move::Show),
        4 => facts().prop_map(|facts| Move::Read(Box::new(facts))),
        5 => event.prop_map(Move::Event),
        3 => (0..6_usize).prop_map(Move::Press),
        1 => Just(Move::Reload),
        2 => select(vec![90, 3_000, 9_000, 60_000]).prop_map(Move::Wait),
    ];
    proptest::collection::vec(one, 0..24)
}

fn shown() -> impl Strategy<Value = Shown> {
    let target = select(vec![
        None,
        Some(TargetState::Pointed),
        Some(TargetState::Pointed),
        Some(TargetState::Ambiguous(2)),
        Some(TargetState::Unusable(Text::same("disabled"))),
        Some(TargetState::Absent(Text::same("the box"))),
    ]);
    (select(vec!["one", "two", "three"]), reading(), target)
        .prop_map(|(document, (kind, reading), target)| (kind, document, reading, target))
}

fn reading() -> impl Strategy<Value = (ScreenKind, Reading)> {
    let row = (select(vec!["", "0", "3", "12", "-5", "1.5", "dez"]), any::<Option<bool>>());
    let switch = any::<Option<(bool, Option<bool>)>>().prop_map(|pair| pair.map(|(now, sent)| Switch { now, sent }));
    let form = (switch, proptest::bool::weighted(0.8), proptest::bool::weighted(0.2), any::<Option<bool>>());
    let list = vec![FeedRow { feed: feed(), shown_address: None }];
    prop_oneof![
        3 => proptest::collection::vec(row, 0..3).prop_map(|rows| {
            let rows = rows.into_iter().map(|(typed, unlimited)| InventoryRow { unlimited, ..super::play::inventory_row(typed, false) });
            (ScreenKind::Inventory, Reading::Inventory { rows: rows.collect(), all_rows: true })
        }),
        2 => form.clone().prop_map(|(show, right, errors, _)| {
            let (product, errors) = (Some(if right { PRODUCT } else { ProductId(1) }), says(errors));
            let form = ProductFormReading {
                product,
                name: String::new(),
                show_when_out_of_stock: show,
                active: None,
                visible: None,
                errors,
            };
            (ScreenKind::LegacyProductForm, Reading::ProductForm(form))
        }),
        2 => form.prop_map(|(show_unavailable, right, errors, edit_tab_open)| {
            let (feed, errors) = (Some(if right { feed() } else { FeedName("other".into()) }), says(errors));
            let form = FeedFormReading { feed, show_unavailable, collection: None, edit_tab_open, errors };
            (ScreenKind::FeedForm, Reading::FeedForm(form))
        }),
        1 => Just((ScreenKind::FeedList, Reading::FeedList(list))),
    ]
}

fn says(errors: bool) -> Vec<String> {
    errors.then(|| "Nome obrigatório".to_owned()).into_iter().collect()
}

fn facts() -> impl Strategy<Value = Facts> {
    let missing = vec![Missing::Unreachable, Missing::NoPermission("x".into()), Missing::Failed(500), Missing::NotFound];
    let gone = proptest::option::weighted(0.3, select(missing));
    (select(vec![0, 3, 12]), any::<bool>(), any::<bool>(), gone).prop_map(|(total, unlimited, show, gone)| {
        let line = StockLine { warehouse: None, name: "Central".into(), total, reserved: 0, unlimited };
        let product = Product { id: PRODUCT, show_when_out_of_stock: Some(show), ..Product::default() };
        let settings = FeedSettings { name: feed(), show_unavailable: show, collection: None };
        let mut sku = SkuFacts::about(SKU);
        sku.inventory = known(Inventory { lines: vec![line], complete: true }, Source::InventoryApi, gone.as_ref());
        let settings = known(settings, Source::FeedForm(feed()), gone.as_ref());
        let feeds = vec![FeedFacts { settings, file: Missing::NotAsked.into(), name: feed() }];
        Facts {
            product: known(product, Source::ProductApi, gone.as_ref()),
            skus: vec![sku],
            feeds: known(feeds, Source::FeedList, None),
            ..Facts::about(Subject::Sku(SkuId(301)))
        }
    })
}

fn known<T>(value: T, source: Source, gone: Option<&Missing>) -> Known<T> {
    gone.map_or_else(|| Known::seen(value, source, Moment(0)), |reason| reason.clone().into())
}

/// The same facts, read at a moment.
fn at(mut facts: Facts, now: Moment) -> Facts {
    if let Known::Seen(seen) = &mut facts.product {
        seen.at = now;
    }
    if let Known::Seen(seen) = &mut facts.skus[0].inventory {
        seen.at = now;
    }
    if let Known::Seen(feeds) = &mut facts.feeds
        && let Known::Seen(settings) = &mut feeds.value[0].settings
    {
        settings.at = now;
    }
    facts
}
