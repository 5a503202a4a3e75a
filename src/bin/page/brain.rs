//! The brain of a tab, in its top frame: knows the account, asks VTEX, runs the rules, keeps the walk, tells the frames what to draw.

mod answer;
mod choices;
mod direct;
mod hear;
mod panel;
mod seen;
mod settle;
mod walking;

pub(crate) use answer::answer;
pub(crate) use hear::hear;
pub(crate) use panel::{act, command};
pub(crate) use walking::{go, press, wake};

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

use futures_channel::oneshot;
use sellable::browser::clock;
use sellable::browser::message::{Call, FrameSaw, Hints, Order};
use sellable::diagnosis::Report;
use sellable::domain::{Account, Basket, SkuId, Subject};
use sellable::facts::{Facts, FeedFacts, Known, Missing, Moment, ShopFacts, Source};
use sellable::guide::{Notice, ScreenSeen, Walk};
use sellable::screen::{self, Reading};
use sellable::settings::{AccountSettings, Echo, PanelPlace, Seen, Settings};
use sellable::text::{Lang, Text};
use sellable::ui::hop;
use sellable::vtex::address::{Address, Page};
use sellable::vtex::gather::{Asked, still_believed};
use web_sys::Element;

use crate::frame::Frame;

/// The state of a tab.
pub(crate) struct Brain {
    account: Account,
    /// Where the Admin of this account lives.
    origin: String,
    frame: Option<Rc<RefCell<Frame>>>,
    frames: BTreeMap<u64, FrameSaw>,
    /// The language that the shell posted last, to whichever frame: the next document of a frame may hear it late.
    heard: Option<Lang>,
    sent: BTreeMap<u64, Order>,
    /// Which hints each frame has.
    hints: BTreeMap<u64, Hints>,
    /// What a frame is to do once, with the next orders; all frames, if none is named.
    call: Option<(Option<u64>, Call)>,
    /// The hint that was jumped to last.
    last_hint: Option<hop::Spot>,
    /// Whether it was the guide's card instead.
    on_card: bool,
    /// What of the page had the focus before something of ours took it.
    came_from: Option<Element>,
    /// Whether the user unfolded the panel where it had made room.
    insists: bool,
    /// What a screen reader should hear once, beside what the card says.
    spoken: Option<Text>,
    /// What the card said last.
    card_said: Option<Text>,
    subject: Option<Subject>,
    facts: Facts,
    /// What was asked of VTEX for these facts.
    asked: Asked,
    /// What a shopper would ask for, as the popup says.
    basket: Basket,
    /// Questions of the popup so far: a newer one makes the older ones unwanted.
    questions: u32,
    /// Whether VTEX was asked about the subject, and all its answers are in the facts.
    read: bool,
    report: Option<Report>,
    feeds: Vec<FeedFacts>,
    /// The configuration of the shop, which every verdict shares for a while.
    shop: ShopFacts,
    walk: Option<Walk>,
    walk_facts: Facts,
    /// Something to be told where no walk is in progress.
    notice: Option<Notice>,
    badge: Option<String>,
    /// What the user has chosen for every account.
    settings: Settings,
    /// What the user has chosen for this account.
    mine: AccountSettings,
    /// Whether what is heard of the panel is news.
    panel_echo: Echo<PanelPlace>,
    /// What is known to work on this account.
    seen: Seen,
    /// Whether these were read; before that, nothing is drawn.
    heeded: bool,
    /// Who wants to know as soon as a record is in view and was read.
    awaiting: Vec<oneshot::Sender<()>>,
}

/// The brain as it is shared by callbacks.
pub(crate) type Shared = Rc<RefCell<Brain>>;

impl Brain {
    /// A brain for a page of an account; none for a page that does not tell its account by its host.
    pub(crate) fn new(address: &Address) -> Option<Self> {
        Some(Self {
            account: address.account.clone()?,
            origin: address.admin_origin()?,
            frame: None,
            frames: BTreeMap::new(),
            heard: None,
            sent: BTreeMap::new(),
            hints: BTreeMap::new(),
            call: None,
            last_hint: None,
            on_card: false,
            came_from: None,
            insists: false,
            spoken: None,
            card_said: None,
            subject: None,
            facts: Facts::about(Subject::Rows),
            asked: Asked::default(),
            basket: Basket::default(),
            questions: 0,
            read: false,
            report: None,
            feeds: Vec::new(),
            shop: ShopFacts::default(),
            walk: None,
            walk_facts: Facts::about(Subject::Rows),
            notice: None,
            badge: None,
            settings: Settings::default(),
            mine: AccountSettings::default(),
            panel_echo: Echo::default(),
            seen: Seen::default(),
            heeded: false,
            awaiting: Vec::new(),
        })
    }

    fn account(&self) -> Account {
        self.account.clone()
    }

    /// The language that was chosen, else the Admin's: what the shell posted last, else what its document names, else a frame's.
    fn lang(&self) -> Lang {
        if let Some(chosen) = self.settings.lang {
            return chosen;
        }
        let named = self.frames.values().find_map(|saw| saw.named);
        let browser = || web_sys::window().and_then(|window| window.navigator().language());
        self.heard.or(named).or_else(|| Lang::of_tag(&browser()?)).unwrap_or_default()
    }

    fn screens(&self) -> Vec<ScreenSeen> {
        self.frames.values().filter_map(|saw| saw.screen.clone()).collect()
    }

    /// Facts with what the screens show laid over them.
    fn with_screens(&self, facts: &Facts) -> Facts {
        let mut facts = facts.clone();
        if facts.feeds.value().is_none() {
            self.lay_feeds(&mut facts);
        }
        for screen in self.screens() {
            screen::apply(&mut facts, &screen.reading, screen.at);
        }
        facts
    }

    /// Facts about a subject of which nothing was read yet but the feeds, which are known from their pages, and the
    /// configuration of the shop, if it was read a short while ago.
    fn facts_about(&self, subject: Subject) -> Facts {
        let mut facts = Facts::about(subject);
        facts.shop = still_believed(self.shop.clone(), clock::now());
        facts.basket = self.basket.clone();
        self.lay_feeds(&mut facts);
        facts
    }

    /// Makes the next verdict read the configuration of the shop anew.
    fn forget_shop(&mut self) {
        self.shop = ShopFacts::default();
    }

    /// Feeds can be read on their own pages only; until the user was there, the facts say where to go.
    fn lay_feeds(&self, facts: &mut Facts) {
        facts.feeds = match self.feeds.as_slice() {
            [] => Known::Missing(Missing::OpenFeeds),
            feeds => Known::seen(feeds.to_vec(), Source::FeedList, self.feeds_read_at()),
        };
    }

    fn feeds_read_at(&self) -> Moment {
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

/// Hands the brain the frame it lives in; one that took over from an older version in the middle of a guide has that to tell.
pub(crate) fn embody(brain: &Shared, frame: Rc<RefCell<Frame>>, took_over: bool) {
    let mut brain = brain.borrow_mut();
    brain.frame = Some(frame);
    brain.notice = took_over.then_some(Notice::Updated);
}
