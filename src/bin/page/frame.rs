//! One frame of the Admin: reads its own screen, draws hints and the ring at its own controls, and reports to the brain.

mod draw;
mod reach;
mod retire;

pub(crate) use reach::Front;

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::rc::{Rc, Weak};

use sellable::browser::follow::Follow;
use sellable::browser::message::{FrameSaw, FrameSays, Hints, Order};
use sellable::browser::snapshot::Taken;
use sellable::browser::watch::{Change, Watch};
use sellable::browser::{clock, snapshot, watch};
use sellable::domain::Place;
use sellable::facts::Moment;
use sellable::guide::ScreenSeen;
use sellable::rules::Finding;
#[cfg(feature = "open-shadow")]
use sellable::screen::Snapshot;
use sellable::screen::{self, Area};
use sellable::text::Lang;
use sellable::ui::cluster::{Hinted, Placed};
use sellable::ui::mount::Mounted;
use sellable::ui::scene::{Act, Focus};
use web_sys::{Element, Window};

/// How a frame talks to the brain: by message from a child frame, directly in the top frame.
pub(crate) type Report = Rc<dyn Fn(FrameSays)>;

/// What follows from an act of the user on the overlay of a frame.
pub(crate) type OnAct = Rc<dyn Fn(&Rc<RefCell<Frame>>, Act)>;

/// A frame with the overlay in it.
pub(crate) struct Frame {
    window: Window,
    report: Report,
    /// Puts the overlay into the page, when it may be drawn.
    mount: Box<dyn Fn() -> Option<Mounted>>,
    drawn: Option<Mounted>,
    order: Order,
    /// What the top frame alone shows.
    front: Front,
    open: Option<String>,
    /// The finding that the user has just put out of sight, as long as that can be undone here.
    notice: Option<Box<Finding>>,
    heard: Option<Lang>,
    /// What was found at controls of this page.
    placed: Vec<Placed>,
    /// The element of each of these.
    marked: Vec<Element>,
    /// The row that has its own hint although it is one of many: the user asked for it.
    picked: Option<Place>,
    hints: Vec<Hinted>,
    hints_told: Hints,
    focus: Option<Focus>,
    /// The kinds of controls that the hints stand beside.
    hinted: BTreeSet<String>,
    taken: Vec<Element>,
    ring: Option<Element>,
    candidates: Vec<Element>,
    scrolled_to: Option<Place>,
    /// What the brain was told to be in use.
    in_use_told: Vec<Area>,
    /// What is in use in a child frame, in that frame's viewport.
    elsewhere: Vec<Area>,
    /// The control of the page that had the focus last: cards keep off it, and the focus goes back to it.
    held: Option<Element>,
    said: Option<FrameSaw>,
    watch: Option<Watch>,
    follow: Option<Follow>,
    /// The extension is gone, and with it everything that this frame could do.
    retired: bool,
}

impl Frame {
    /// Starts to watch this frame; the overlay is put into it when the brain wants something drawn.
    pub(crate) fn start(
        window: Window,
        draw: impl Fn(yew::Callback<Act>) -> Option<Mounted> + 'static,
        act: OnAct,
        report: Report,
    ) -> Rc<RefCell<Self>> {
        Rc::new_cyclic(|weak: &Weak<RefCell<Self>>| {
            let on_act = {
                let weak = weak.clone();
                yew::Callback::from(move |done: Act| {
                    if let Some(frame) = weak.upgrade() {
                        act(&frame, done);
                    }
                })
            };
            let on_change: Rc<dyn Fn(Change)> = {
                let weak = weak.clone();
                Rc::new(move |change| {
                    if let Some(frame) = weak.upgrade() {
                        frame.borrow_mut().changed(change);
                    }
                })
            };
            let moved: Rc<dyn Fn()> = {
                let on_change = on_change.clone();
                Rc::new(move || on_change(Change::Position))
            };
            let watch = window.document().and_then(|document| watch::watch(&window, &document, on_change).ok());
            let follow = window.document().and_then(|document| Follow::new(document, moved).ok());
            RefCell::new(Self {
                window,
                report,
                mount: Box::new(move || draw(on_act.clone())),
                drawn: None,
                notice: None,
                order: Order::default(),
                front: Front::default(),
                open: None,
                heard: None,
                placed: Vec::new(),
                marked: Vec::new(),
                picked: None,
                hints: Vec::new(),
                hints_told: Hints::default(),
                focus: None,
                hinted: BTreeSet::new(),
                taken: Vec::new(),
                ring: None,
                candidates: Vec::new(),
                scrolled_to: None,
                in_use_told: Vec::new(),
                elsewhere: Vec::new(),
                held: None,
                said: None,
                watch,
                follow,
                retired: false,
            })
        })
    }

    /// Follows an order of the brain.
    pub(crate) fn obey(&mut self, mut order: Order) {
        let call = order.call.take();
        if self.order != order {
            self.follow_order(order);
        }
        if let Some(call) = call {
            self.answer(call);
        }
    }

    fn follow_order(&mut self, order: Order) {
        if self.order.point != order.point {
            self.scrolled_to = None;
        }
        // One card at a time: the guide's takes the place of a hint's.
        if order.walking && !self.order.walking {
            self.open = None;
            self.notice = None;
        }
        self.order = order;
        self.show();
        self.look();
    }

    /// Nothing of ours is in a page on which nothing may be drawn.
    fn show(&mut self) {
        match (self.order.on, self.drawn.take()) {
            (true, None) => self.drawn = (self.mount)(),
            (true, there) => self.drawn = there,
            (false, Some(there)) => there.remove(),
            (false, None) => {}
        }
    }

    /// Puts a finding out of sight and says so, or brings it back.
    pub(crate) fn ignore(&mut self, finding: Box<Finding>, on: bool) {
        self.open = None;
        self.notice = on.then(|| finding.clone());
        self.tell(FrameSays::Ignore { finding, on });
        self.draw();
    }

    /// The report to the brain, for an act that it has to answer.
    pub(crate) fn tell(&self, says: FrameSays) {
        (self.report)(says);
    }

    /// The language that the shell posted to this frame, or that its document names.
    pub(crate) fn lang(&self) -> Option<Lang> {
        let document = self.window.document()?.document_element()?;
        self.heard.or_else(|| Lang::of_tag(&document.get_attribute("lang").unwrap_or_default()))
    }

    /// Reads the page anew, draws, and reports if there is something new to report.
    pub(crate) fn look(&mut self) {
        if self.retires() {
            return;
        }
        let Some(document) = self.window.document() else { return };
        let Taken { page, elements, roots } = snapshot::take(&document, self.host());
        if let Some(watch) = &self.watch {
            roots.iter().for_each(|root| watch.inside(root));
        }
        let url = self.window.location().href().unwrap_or_default();
        let kind = screen::recognise(&url, &page);
        let reading = kind.map(|kind| (kind, screen::read(kind, &url, &page)));
        self.find(reading.as_ref(), &page, &elements);
        self.keep_off(&page, &elements);
        let target = reading.as_ref().and_then(|reading| self.point(reading, &page, &elements));
        let screen = reading.map(|(kind, reading)| ScreenSeen {
            kind,
            document: document_word(&self.window),
            at: clock::now(),
            reading,
            target,
        });
        let hinted = self.hinted.clone();
        self.say(FrameSaw { url, lang: self.lang(), screen, hinted });
        self.draw();
    }

    /// The page as the locator sees it; test builds record their fixtures with it.
    #[cfg(feature = "open-shadow")]
    pub(crate) fn snapshot(&self) -> Option<Snapshot> {
        Some(snapshot::take(&self.window.document()?, self.host()).page)
    }

    /// Our own host, which is no part of the page.
    fn host(&self) -> Option<&Element> {
        self.drawn.as_ref().map(|drawn| drawn.host().as_ref())
    }

    fn changed(&mut self, change: Change) {
        if self.retires() {
            return;
        }
        match change {
            Change::Content => {
                // The page may have taken away what we stand in.
                if let Some(drawn) = self.drawn.as_ref().filter(|drawn| !drawn.host().is_connected()) {
                    drawn.keep_on_top();
                }
                self.look();
            }
            Change::Position => self.draw(),
            Change::Click(element) => self.clicked(&element),
            Change::Language(tag) => {
                self.heard = Lang::of_tag(&tag).or(self.heard);
                self.look();
            }
            Change::Answered { status, .. } => self.tell(FrameSays::PageRequest(status)),
            Change::Layers => {
                if let Some(drawn) = &self.drawn {
                    drawn.keep_on_top();
                }
                self.look();
            }
            Change::Leaving => self.say(FrameSaw::default()),
        }
    }

    /// A press on the control that is pointed at, on something inside it, or on the label that stands for it.
    fn clicked(&self, element: &Element) {
        if self.ring.as_ref().is_some_and(|ring| ring.contains(Some(element)) || element.contains(Some(ring))) {
            self.tell(FrameSays::PointedPressed);
        }
    }

    fn say(&mut self, saw: FrameSaw) {
        if self.said.as_ref().is_some_and(|said| same(said, &saw)) {
            return;
        }
        self.said = Some(saw.clone());
        self.tell(FrameSays::Saw(Box::new(saw)));
    }
}

/// Whether two reports say the same; when they were made does not count.
fn same(one: &FrameSaw, other: &FrameSaw) -> bool {
    let timeless = |saw: &FrameSaw| {
        let mut saw = saw.clone();
        if let Some(screen) = &mut saw.screen {
            screen.at = Moment::default();
        }
        saw
    };
    timeless(one) == timeless(other)
}

/// A word that no other document of this frame has: when it began, to the fraction of a millisecond.
fn document_word(window: &Window) -> String {
    window.performance().map(|performance| performance.time_origin().to_string()).unwrap_or_default()
}
