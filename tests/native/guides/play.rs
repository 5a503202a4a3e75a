//! A walk with a world made by hand, and the ways in which a test changes that world.

use sellable::diagnosis::{Report, Verdict};
use sellable::domain::{Account, FeedName, Inventory, ProductId, Remedy, SkuId, StockLine, Subject};
use sellable::facts::{Facts, Known, Moment, SkuFacts, Source};
use sellable::guide::{self, Effect, Ended, Event, ScreenSeen, State, TargetState, Walk, World};
use sellable::screen::{FeedFormReading, InventoryRow, ProductFormReading, Reading, ScreenKind, Switch};

pub(super) const SKU: SkuId = SkuId(301);

/// A walk with the world it lives in and a clock that the test moves.
pub(super) struct Play {
    pub(super) walk: Walk,
    pub(super) screens: Vec<ScreenSeen>,
    pub(super) facts: Facts,
    pub(super) now: i64,
}

impl Play {
    pub(super) fn of(remedy: Remedy) -> Self {
        let before = empty_report();
        let walk = guide::start(remedy, Account("demoshop".into()), before, Moment(1_000));
        Self { walk, screens: Vec::new(), facts: Facts::about(Subject::Sku(SKU)), now: 1_000 }
    }

    pub(super) fn tell(&mut self, event: Event) -> Vec<Effect> {
        self.now += 10;
        let world = World { now: Moment(self.now), screens: &self.screens, facts: &self.facts };
        guide::advance(&mut self.walk, &world, event)
    }

    pub(super) fn look(&mut self) -> Vec<Effect> {
        self.tell(Event::Look)
    }

    /// No page that is known comes into view, however long one waits.
    pub(super) fn nowhere(&mut self) {
        self.screens.clear();
        self.look();
        self.now += 2_000;
        self.look();
    }

    pub(super) fn show(&mut self, kind: ScreenKind, document: &str, reading: Reading) -> Vec<Effect> {
        let place = self.walk.step().and_then(|step| step.place.clone());
        let target = place.map(|place| (place, TargetState::Pointed));
        self.screens = vec![ScreenSeen { kind, document: document.into(), at: Moment(self.now), reading, target }];
        let effects = self.look();
        // The next step points at another control; a screen that finds it says so.
        if let Some(place) = self.walk.step().and_then(|step| step.place.clone()) {
            self.screens[0].target = Some((place, TargetState::Pointed));
        }
        [effects, self.look()].concat()
    }

    pub(super) fn inventory(&mut self, typed: &str, unlimited: bool) -> Vec<Effect> {
        self.show(
            ScreenKind::Inventory,
            "one",
            Reading::Inventory { rows: vec![inventory_row(typed, unlimited)], all_rows: true },
        )
    }

    pub(super) fn vtex_has(&mut self, total: i64, unlimited: bool) -> Vec<Effect> {
        self.now += 1;
        let line = StockLine { warehouse: None, name: "Central".into(), total, reserved: 0, unlimited };
        let mut sku = SkuFacts::about(SKU);
        sku.inventory = Known::seen(Inventory { lines: vec![line], complete: true }, Source::InventoryApi, Moment(self.now));
        self.facts.skus = vec![sku];
        self.look()
    }

    pub(super) fn product_form(&mut self, document: &str, now: bool, sent: Option<bool>, errors: &[&str]) -> Vec<Effect> {
        let reading = Reading::ProductForm(ProductFormReading {
            product: Some(ProductId(900)),
            name: "Trail Shoe".into(),
            show_when_out_of_stock: Some(Switch { now, sent }),
            active: None,
            visible: None,
            errors: errors.iter().map(ToString::to_string).collect(),
        });
        self.show(ScreenKind::LegacyProductForm, document, reading)
    }

    pub(super) fn feed_form(&mut self, document: &str, now: bool, sent: bool, tab: Option<bool>) -> Vec<Effect> {
        let reading = Reading::FeedForm(FeedFormReading {
            feed: Some(FeedName("google".into())),
            show_unavailable: Some(Switch { now, sent: Some(sent) }),
            collection: None,
            edit_tab_open: tab,
            errors: Vec::new(),
        });
        self.show(ScreenKind::FeedForm, document, reading)
    }

    pub(super) fn prove(&mut self) {
        assert_eq!(self.walk.state, State::Proving, "{:?}", self.walk.problem);
        self.tell(Event::Diagnosed(Box::new(empty_report())));
    }

    pub(super) fn despite(&self) -> Option<u16> {
        match &self.walk.state {
            State::Ended(Ended::Proven { despite, .. }) => *despite,
            other => panic!("not proven: {other:?}"),
        }
    }
}

pub(super) fn empty_report() -> Report {
    Report {
        subject: Subject::Sku(SKU),
        verdict: Verdict::CannotTell,
        findings: Vec::new(),
        plan: Vec::new(),
        unknown: Vec::new(),
        clear: Vec::new(),
        values: Vec::new(),
        read: sellable::diagnosis::Read::default(),
    }
}

pub(super) fn inventory_row(typed: &str, unlimited: bool) -> InventoryRow {
    InventoryRow {
        sku: SKU,
        warehouse: "Central".into(),
        total: Some(0),
        reserved: Some(0),
        available: Some(0),
        typed: typed.into(),
        unlimited: Some(unlimited),
    }
}
