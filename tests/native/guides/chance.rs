//! What may happen to a walk: screens that come and go, facts that are read, events, presses, reloads, time.

use proptest::prelude::*;
use proptest::sample::select;
use sellable::domain::{FeedName, FeedSettings, Inventory, Place, Product, ProductId, Remedy, StockLine, Subject};
use sellable::facts::{Facts, FeedFacts, Known, Missing, Moment, SkuFacts, Source};
use sellable::guide::{Change, Event, ScreenSeen, TargetState};
use sellable::screen::{FeedFormReading, FeedRow, InventoryRow, ProductFormReading, Reading, ScreenKind, Switch};
use sellable::text::Text;

use super::hike::remedies;
use super::play::{SKU, empty_report, inventory_row};

pub(super) const PRODUCT: ProductId = ProductId(900);

/// One thing that happens.
#[derive(Clone, Debug)]
pub(super) enum Move {
    Show(Vec<Sight>),
    Read(Told),
    Event(Event),
    /// One of the buttons on the card, or the way to put it aside.
    Press(usize),
    Reload,
    Wait(i64),
}

/// A screen, most often one that the walk has to do with.
#[derive(Clone, Debug)]
pub(super) struct Sight {
    document: &'static str,
    which: u8,
    typed: &'static str,
    rows: usize,
    switch: Option<Switch>,
    errors: bool,
    tab: Option<bool>,
    target: Option<TargetState>,
}

/// What VTEX answers, or why it does not.
#[derive(Clone, Debug)]
pub(super) struct Told {
    total: i64,
    on: bool,
    gone: Option<Missing>,
}

/// A guide, and what happens to it.
pub(super) fn hikes() -> impl Strategy<Value = (Remedy, Vec<Move>)> {
    let event = prop_oneof![
        1 => Just(Event::Look),
        4 => Just(Event::SavePressed),
        2 => select(vec![200, 204, 403, 404, 500]).prop_map(Event::PageRequest),
        8 => Just(Event::Diagnosed(Box::new(empty_report()))),
    ];
    let one = prop_oneof![
        6 => proptest::collection::vec(sights(), 0..3).prop_map(Move::Show),
        4 => told().prop_map(Move::Read),
        5 => event.prop_map(Move::Event),
        4 => (0..6_usize).prop_map(Move::Press),
        1 => Just(Move::Reload),
        4 => select(vec![90, 3_000, 9_000, 12_000, 60_000]).prop_map(Move::Wait),
    ];
    (select(remedies()), proptest::collection::vec(one, 0..32))
}

fn sights() -> impl Strategy<Value = Sight> {
    let target = select(vec![
        None,
        Some(TargetState::Pointed),
        Some(TargetState::Pointed),
        Some(TargetState::Ambiguous(2)),
        Some(TargetState::Unusable(Text::same("disabled"))),
        Some(TargetState::Absent(Text::same("the box"))),
    ]);
    let row = (select(vec!["", "0", "3", "5", "12", "12", "-5", "1.5", "dez"]), select(vec![1, 1, 1, 0, 2]));
    let switch = proptest::option::weighted(0.9, any::<(bool, Option<bool>)>());
    let form = (switch, proptest::bool::weighted(0.2), any::<Option<bool>>());
    let place = (select(vec!["one", "one", "two", "three"]), 0..12_u8);
    (place, row, form, target).prop_map(|((document, which), (typed, rows), (switch, errors, tab), target)| {
        let switch = switch.map(|(now, sent)| Switch { now, sent });
        Sight { document, which, typed, rows, switch, errors, tab, target }
    })
}

fn told() -> impl Strategy<Value = Told> {
    let missing = vec![Missing::Unreachable, Missing::NoPermission("x".into()), Missing::Failed(500), Missing::NotFound];
    let gone = proptest::option::weighted(0.2, select(missing));
    (select(vec![0, 5, 12, 12]), any::<bool>(), gone).prop_map(|(total, on, gone)| Told { total, on, gone })
}

/// The screen of a sight, with what became of the control that the step points at.
pub(super) fn sight(seen: &Sight, change: &Change, place: Option<Place>) -> ScreenSeen {
    let (kind, reading) = match (seen.which, change) {
        (0, _) => (ScreenKind::FeedList, Reading::FeedList(vec![FeedRow { feed: feed(), shown_address: None }])),
        (1, _) => product_form(seen, ProductId(1)),
        (2, _) => feed_form(seen, FeedName("other".into())),
        (3, Change::Feed { .. }) | (_, Change::Count { .. } | Change::Unlimited { .. } | Change::Elsewhere) => stock(seen),
        (_, Change::Show { .. }) => product_form(seen, PRODUCT),
        (_, Change::Feed { .. }) => feed_form(seen, feed()),
    };
    ScreenSeen { kind, document: seen.document.into(), at: Moment(0), reading, target: place.zip(seen.target.clone()) }
}

fn stock(seen: &Sight) -> (ScreenKind, Reading) {
    let unlimited = seen.switch.map(|switch| switch.now);
    let row = InventoryRow { unlimited, ..inventory_row(seen.typed, false) };
    (ScreenKind::Inventory, Reading::Inventory { rows: vec![row; seen.rows], all_rows: true })
}

fn product_form(seen: &Sight, product: ProductId) -> (ScreenKind, Reading) {
    let (product, show_when_out_of_stock, errors) = (Some(product), seen.switch, errors(seen));
    let form = ProductFormReading { product, name: String::new(), show_when_out_of_stock, active: None, visible: None, errors };
    (ScreenKind::LegacyProductForm, Reading::ProductForm(form))
}

fn feed_form(seen: &Sight, feed: FeedName) -> (ScreenKind, Reading) {
    let (feed, show_unavailable, edit_tab_open, errors) = (Some(feed), seen.switch, seen.tab, errors(seen));
    (ScreenKind::FeedForm, Reading::FeedForm(FeedFormReading { feed, show_unavailable, collection: None, edit_tab_open, errors }))
}

fn errors(seen: &Sight) -> Vec<String> {
    seen.errors.then(|| "Nome obrigatório".to_owned()).into_iter().collect()
}

/// The facts that an answer makes.
pub(super) fn read(told: &Told, now: Moment) -> Facts {
    let line = StockLine { warehouse: None, name: "Central".into(), total: told.total, reserved: 0, unlimited: told.on };
    let product = Product { id: PRODUCT, show_when_out_of_stock: Some(told.on), ..Product::default() };
    let settings = FeedSettings { name: feed(), show_unavailable: told.on, collection: None };
    let mut sku = SkuFacts::about(SKU);
    sku.inventory = known(Inventory { lines: vec![line], complete: true }, Source::InventoryApi, told, now);
    let settings = known(settings, Source::FeedForm(feed()), told, now);
    let feeds = vec![FeedFacts { settings, file: Missing::NotAsked.into(), name: feed() }];
    Facts {
        product: known(product, Source::ProductApi, told, now),
        skus: vec![sku],
        feeds: Known::seen(feeds, Source::FeedList, now),
        ..Facts::about(Subject::Sku(SKU))
    }
}

fn known<T>(value: T, source: Source, told: &Told, now: Moment) -> Known<T> {
    told.gone.clone().map_or_else(|| Known::seen(value, source, now), Into::into)
}

fn feed() -> FeedName {
    FeedName("google".into())
}
