//! The brain of a tab, in its top frame: knows the account, asks VTEX, runs the rules, keeps the walk, tells the frames what to draw.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use sellable::browser::message::{self, Ask, FrameSaw, FrameSays, Order, Told, What};
use sellable::browser::{ask, clock};
use sellable::diagnosis::{self, Report};
use sellable::domain::{Account, Destination, Remedy, SkuId, Subject};
use sellable::facts::{Facts, FeedFacts, Known, Source};
use sellable::guide::{self, Action, Change, Effect, Event, ScreenSeen, State, Walk, World};
use sellable::rules::Severity;
use sellable::screen::{self, Reading};
use sellable::text::{Lang, Text, words};
use sellable::vtex::address::{self, Address, Page};
use serde::{Deserialize, Serialize};
use wasm_bindgen_futures::spawn_local;

use crate::frame::Frame;

/// What outlives a reload of the tab.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
struct Keepsake {
    walk: Option<Walk>,
    feeds: Vec<FeedFacts>,
}

/// The state of a tab.
pub struct Brain {
    account: Account,
    /// Where the Admin of this account lives.
    origin: String,
    frame: Option<Rc<RefCell<Frame>>>,
    frames: BTreeMap<u64, FrameSaw>,
    sent: BTreeMap<u64, Order>,
    subject: Option<Subject>,
    facts: Facts,
    /// Whether `facts` hold what VTEX answered, not only what the screens show.
    read: bool,
    report: Option<Report>,
    feeds: Vec<FeedFacts>,
    walk: Option<Walk>,
    walk_facts: Facts,
    badge: Option<String>,
}

/// The brain as it is shared by callbacks.
pub type Shared = Rc<RefCell<Brain>>;

impl Brain {
    /// A brain for a page of an account; none for a page that does not tell its account by its host.
    pub fn new(address: &Address) -> Option<Self> {
        Some(Self {
            account: address.account.clone()?,
            origin: address.admin_origin()?,
            frame: None,
            frames: BTreeMap::new(),
            sent: BTreeMap::new(),
            subject: None,
            facts: Facts::about(Subject::Rows),
            read: false,
            report: None,
            feeds: Vec::new(),
            walk: None,
            walk_facts: Facts::about(Subject::Rows),
            badge: None,
        })
    }

    fn account(&self) -> Account {
        self.account.clone()
    }

    /// The Admin's language: what the shell posted to a frame, else what the documents name.
    fn lang(&self) -> Lang {
        let own = self.frames.get(&0).and_then(|saw| saw.lang);
        let heard = self.frames.iter().filter(|(frame, _)| **frame != 0).find_map(|(_, saw)| saw.lang);
        let browser = || web_sys::window().and_then(|window| window.navigator().language());
        heard.or(own).or_else(|| Lang::of_tag(&browser()?)).unwrap_or_default()
    }

    fn screens(&self) -> Vec<ScreenSeen> {
        self.frames.values().filter_map(|saw| saw.screen.clone()).collect()
    }

    /// Facts with what the screens show laid over them.
    fn with_screens(&self, facts: &Facts) -> Facts {
        let mut facts = facts.clone();
        if !self.feeds.is_empty() {
            facts.feeds = Known::seen(self.feeds.clone(), Source::FeedList, self.feeds_read_at());
        }
        for screen in self.screens() {
            screen::apply(&mut facts, &screen.reading, screen.at);
        }
        facts
    }

    fn feeds_read_at(&self) -> sellable::facts::Moment {
        self.feeds.iter().filter_map(|feed| feed.settings.get().ok().map(|seen| seen.at)).max().unwrap_or_default()
    }

    fn subject_in_view(&self) -> Option<Subject> {
        self.frames.values().find_map(|saw| {
            let screen = saw.screen.as_ref()?;
            match &screen.reading {
                Reading::ProductForm(form) => form.product.map(Subject::Product),
                Reading::FeedForm(form) => form.feed.clone().map(Subject::Feed),
                Reading::Inventory { .. } => Some(sku_in(&saw.url).map_or(Subject::Rows, Subject::Sku)),
                Reading::ProductList(_) | Reading::FeedList(_) => None,
            }
        })
    }
}

/// The SKU that Inventory Management is filtered to.
fn sku_in(url: &str) -> Option<SkuId> {
    match Address::parse(url)?.page {
        Page::Inventory { sku, .. } => sku,
        _ => None,
    }
}

/// The record that the tab's own address names, which is there before any frame has reported.
fn subject_in_address() -> Option<Subject> {
    let url = web_sys::window()?.location().href().ok()?;
    match Address::parse(&url)?.page {
        Page::Inventory { sku, .. } => sku.map(Subject::Sku),
        Page::LegacyProductForm { product } | Page::NewProducts { product } => product.map(Subject::Product),
        _ => None,
    }
}

/// Hands the brain the frame it lives in.
pub fn embody(brain: &Shared, frame: Rc<RefCell<Frame>>) {
    brain.borrow_mut().frame = Some(frame);
}

/// What a frame said.
pub fn hear(brain: &Shared, frame: u64, url: String, says: FrameSays) {
    match says {
        FrameSays::Saw(mut saw) => {
            if !is_ours(brain, &url) {
                return;
            }
            // The browser's word says whose frame it is; the frame alone knows where it went since its document came.
            if !same_host(&url, &saw.url) {
                saw.url = url;
            }
            let new = brain.borrow_mut().frames.insert(frame, *saw).is_none();
            if new {
                greet(brain, frame);
            }
            remember_feeds(brain);
            settle(brain);
        }
        FrameSays::PointedPressed => walk_on(brain, Event::SavePressed),
        FrameSays::PageRequest(status) => walk_on(brain, Event::PageRequest(status)),
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

/// Goes on with what was kept before a reload.
pub async fn wake(brain: Shared) {
    let kept = message::kept::<Keepsake>().await.ok().flatten().unwrap_or_default();
    {
        let mut brain = brain.borrow_mut();
        let account = brain.account();
        brain.feeds = kept.feeds;
        brain.walk = kept.walk.filter(|walk| walk.may_resume(&account));
        if let Some(subject) = brain.walk.as_ref().map(|walk| walk.before.subject.clone()) {
            brain.walk_facts = Facts::about(subject);
        }
    }
    let effects = brain.borrow_mut().walk.as_mut().map(|walk| guide::resume(walk, clock::now())).unwrap_or_default();
    follow(&brain, effects);
    settle(&brain);
}

/// What the user did on the card.
pub fn press(brain: &Shared, action: Action) {
    if action == Action::Close {
        brain.borrow_mut().walk = None;
        keep(brain);
        refresh(brain);
        return;
    }
    walk_on(brain, Event::Pressed(action));
}

/// Sends the tab to a page of its own account.
pub fn go(brain: &Shared, to: &Destination) {
    let url = address::url_of(&brain.borrow().origin, to);
    if let Some(window) = web_sys::window() {
        // A refused navigation leaves the card where it is, with its link.
        let _ = window.location().assign(&url);
    }
}

/// Starts a guide.
pub fn start_walk(brain: &Shared, remedy: Remedy, before: Report) {
    {
        let mut brain = brain.borrow_mut();
        brain.walk_facts = Facts::about(before.subject.clone());
        brain.walk = Some(guide::start(remedy, brain.account(), before, clock::now()));
    }
    keep(brain);
    settle(brain);
}

/// Answers the popup.
pub async fn answer(brain: Shared, question: Ask) -> Told {
    let what = match question {
        Ask::Now { again } => now(&brain, again).await,
        Ask::About(words) => about(&brain, &words).await,
        Ask::Start { remedy, before } => {
            start_walk(&brain, remedy, *before);
            What::Nothing
        }
        Ask::StopWalk => {
            brain.borrow_mut().walk = None;
            keep(&brain);
            settle(&brain);
            now(&brain, false).await
        }
    };
    let brain = brain.borrow();
    let walking = brain.walk.as_ref().filter(|walk| !walk.ended()).map(|walk| guide::card(walk).title);
    Told { account: brain.account(), lang: brain.lang(), walking, what }
}

async fn now(brain: &Shared, again: bool) -> What {
    let known = brain.borrow().subject.clone();
    let Some(subject) = known.clone().or_else(subject_in_address) else { return What::Nothing };
    if known.is_none() {
        brain.borrow_mut().turn_to(subject.clone());
    }
    if again || !brain.borrow().read {
        read(brain, subject.clone()).await;
    }
    let brain = brain.borrow();
    brain.report.clone().map_or(What::Nothing, |report| What::Report(title(&subject, &brain.facts), Box::new(report)))
}

async fn about(brain: &Shared, asked: &str) -> What {
    let subject = match resolve(brain, asked).await {
        Ok(subject) => subject,
        Err(what) => return what,
    };
    let facts = gather(brain, subject.clone()).await;
    let facts = brain.borrow().with_screens(&facts);
    What::Report(title(&subject, &facts), Box::new(diagnosis::diagnose(&facts)))
}

/// A frame that is new here may have replaced another: whoever no longer answers is forgotten.
fn greet(brain: &Shared, newcomer: u64) {
    let others: Vec<(u64, Order)> = {
        let brain = brain.borrow();
        brain
            .sent
            .iter()
            .filter(|(frame, _)| **frame != newcomer && **frame != 0)
            .map(|(frame, order)| (*frame, order.clone()))
            .collect()
    };
    for (frame, order) in others {
        let brain = brain.clone();
        spawn_local(async move {
            if message::to_frame(frame, &order).await.is_err() {
                brain.borrow_mut().frames.remove(&frame);
                brain.borrow_mut().sent.remove(&frame);
                settle(&brain);
            }
        });
    }
}

/// Feeds have no API: what their list and forms show is kept, with its time, for the pages that do not show it.
fn remember_feeds(brain: &Shared) {
    let changed = {
        let mut brain = brain.borrow_mut();
        let mut facts = Facts::about(Subject::Rows);
        if !brain.feeds.is_empty() {
            facts.feeds = Known::seen(brain.feeds.clone(), Source::FeedList, brain.feeds_read_at());
        }
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

/// Brings everything in line with what is known: the subject, the report, the walk, the orders to the frames.
fn settle(brain: &Shared) {
    let subject = brain.borrow().subject_in_view();
    if let Some(subject) = subject.filter(|subject| Some(subject) != brain.borrow().subject.as_ref()) {
        brain.borrow_mut().turn_to(subject);
        refresh(brain);
    }
    {
        let mut brain = brain.borrow_mut();
        let facts = brain.with_screens(&brain.facts);
        brain.report = brain.subject.is_some().then(|| diagnosis::diagnose(&facts));
    }
    walk_on(brain, Event::Look);
}

impl Brain {
    fn turn_to(&mut self, subject: Subject) {
        self.facts = Facts::about(subject.clone());
        self.read = false;
        self.subject = Some(subject);
        self.report = None;
    }
}

/// Reads the subject in view anew.
fn refresh(brain: &Shared) {
    let Some(subject) = brain.borrow().subject.clone() else { return };
    let brain = brain.clone();
    spawn_local(async move { read(&brain, subject).await });
}

/// Reads a subject; the answer is dropped if another one came into view meanwhile.
async fn read(brain: &Shared, subject: Subject) {
    let facts = gather(brain, subject.clone()).await;
    let still = brain.borrow().subject.as_ref() == Some(&subject);
    if still {
        {
            let mut brain = brain.borrow_mut();
            brain.facts = facts;
            brain.read = true;
        }
        settle(brain);
    }
}

async fn gather(brain: &Shared, subject: Subject) -> Facts {
    let feeds = brain.borrow().feeds.clone();
    let mut facts = Facts::about(subject);
    if !feeds.is_empty() {
        facts.feeds = Known::seen(feeds, Source::FeedList, brain.borrow().feeds_read_at());
    }
    ask::gather(&mut facts).await;
    facts
}

/// Tells the walk what happened, does what it asks for, and brings the drawing in line.
fn walk_on(brain: &Shared, event: Event) {
    let effects = brain.borrow_mut().advance(event);
    follow(brain, effects);
    direct(brain);
}

impl Brain {
    fn advance(&mut self, event: Event) -> Vec<Effect> {
        let Some(mut walk) = self.walk.take() else { return Vec::new() };
        let facts = self.with_screens(&self.walk_facts);
        let screens = self.screens();
        let world = World { now: clock::now(), screens: &screens, facts: &facts };
        let effects = guide::advance(&mut walk, &world, event);
        self.walk = Some(walk);
        effects
    }

    /// The control that the walk points at now.
    fn point(&self) -> Option<sellable::domain::Place> {
        let walk = self.walk.as_ref()?;
        let quiet = matches!(walk.state, State::Paused | State::Ended(_) | State::Proving | State::AskSaved(_));
        walk.step().filter(|_| !quiet)?.place.clone()
    }

    fn orders(&self) -> BTreeMap<u64, Order> {
        let (lang, point) = (self.lang(), self.point());
        let findings = self.report.as_ref().map(|report| report.findings.clone()).unwrap_or_default();
        let order = |saw: &FrameSaw| match saw.screen {
            Some(_) => Order { lang, findings: findings.clone(), point: point.clone() },
            None => Order { lang, ..Order::default() },
        };
        self.frames.iter().map(|(frame, saw)| (*frame, order(saw))).collect()
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
                Change::Feed { .. } => {}
            }
            brain.borrow_mut().walk_facts = facts;
            walk_on(&brain, Event::Look);
        });
    });
}

/// The proof of a walk: the same subject, read and judged anew.
fn diagnose_again(brain: Shared) {
    spawn_local(async move {
        let Some(subject) = brain.borrow().walk.as_ref().map(|walk| walk.before.subject.clone()) else { return };
        let facts = gather(&brain, subject).await;
        let report = diagnosis::diagnose(&brain.borrow().with_screens(&facts));
        brain.borrow_mut().walk_facts = facts;
        walk_on(&brain, Event::Diagnosed(Box::new(report)));
        refresh(&brain);
    });
}

fn keep(brain: &Shared) {
    let keepsake = {
        let brain = brain.borrow();
        Keepsake { walk: brain.walk.clone(), feeds: brain.feeds.clone() }
    };
    spawn_local(async move {
        // Without the background there is nowhere to keep it; the walk goes on and only a reload would lose it.
        let _ = message::keep(&keepsake).await;
    });
}

/// Sends every frame what it should draw, if that changed, and shows the card.
fn direct(brain: &Shared) {
    let (orders, card, frame) = {
        let mut brain = brain.borrow_mut();
        let orders = brain.orders();
        let news: Vec<_> = orders.iter().filter(|(frame, order)| brain.sent.get(frame) != Some(order)).collect();
        let news: Vec<(u64, Order)> = news.into_iter().map(|(frame, order)| (*frame, order.clone())).collect();
        brain.sent = orders;
        (news, brain.walk.as_ref().map(guide::card), brain.frame.clone())
    };
    badge(brain);
    for (to, order) in orders {
        match &frame {
            Some(own) if to == 0 => own.borrow_mut().obey(order),
            _ => spawn_local(async move {
                // A frame that is gone needs no order; the next newcomer makes us forget it.
                let _ = message::to_frame(to, &order).await;
            }),
        }
    }
    let announce = card.as_ref().map(announcement);
    let lang = brain.borrow().lang();
    if let Some(own) = frame {
        own.borrow_mut().show_card(lang, card, announce);
    }
}

/// What a screen reader hears: what is wrong, how the step stands, or what to do. The same words again are not news.
fn announcement(card: &guide::Card) -> Text {
    card.problem.clone().or_else(|| card.status.clone()).unwrap_or_else(|| card.says.clone())
}

/// The number of findings that need something done, on the toolbar button.
fn badge(brain: &Shared) {
    let (text, title) = {
        let brain = brain.borrow();
        let findings = brain.report.as_ref().map_or(&[][..], |report| &report.findings);
        let count = findings.iter().filter(|finding| finding.severity != Severity::Note).count();
        let text = if count == 0 { String::new() } else { count.to_string() };
        (text, words::badge(count).in_lang(brain.lang()).to_owned())
    };
    if brain.borrow().badge.as_ref() == Some(&text) {
        return;
    }
    brain.borrow_mut().badge = Some(text.clone());
    spawn_local(async move {
        // The button is an extra; the popup says the same.
        let _ = message::badge(&text, &title).await;
    });
}

/// The record that a text names, or what to say instead.
async fn resolve(brain: &Shared, asked: &str) -> Result<Subject, What> {
    let account = brain.borrow().account();
    ask::resolve(asked, &account).await
}

/// The title of a report: the record by id and, where it was read, by name.
fn title(subject: &Subject, facts: &Facts) -> Text {
    match subject {
        Subject::Sku(sku) => {
            let name = facts.sku(*sku).and_then(|known| known.sku.value()).map_or("", |known| known.name.as_str());
            words::sku_title(&sku.to_string(), name)
        }
        Subject::Product(product) => {
            let name = facts.product.value().map_or("", |known| known.name.as_str());
            words::product_title(&product.to_string(), name)
        }
        Subject::Feed(feed) => words::feed_title(&feed.0),
        Subject::Rows => words::ROWS_TITLE,
    }
}
