//! One frame of the Admin: reads its own screen, draws hints and the ring at its own controls, and reports to the brain.

mod draw;
mod look;
mod reach;
mod report;
mod retire;

pub(crate) use reach::Front;

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::rc::{Rc, Weak};

use look::Looking;
use sellable::browser::clock;
use sellable::browser::follow::Follow;
use sellable::browser::message::{FrameSaw, FrameSays, Hints, Order};
use sellable::browser::watch::{self, Change, Changes, Watch};
use sellable::domain::Place;
use sellable::rules::Finding;
use sellable::screen::Area;
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
    /// The control of the page that has the focus, or had it before something of ours took it: cards keep off it.
    held: Option<Element>,
    /// The control that the focus goes back to. A document that gets the focus anew may have forgotten it.
    last_held: Option<Element>,
    said: Option<FrameSaw>,
    watch: Option<Watch>,
    follow: Option<Follow>,
    looking: Looking,
    /// The extension is gone, and with it everything that this frame could do.
    retired: bool,
}

/// Tells a frame of changes, as long as there is one.
fn hearing(frame: Weak<RefCell<Frame>>) -> Rc<dyn Fn(Change)> {
    Rc::new(move |change| {
        if let Some(frame) = frame.upgrade() {
            with(&frame, move |frame| frame.changed(change));
        }
    })
}

/// Does something with a frame, now or as soon as it is free: Firefox may run another task inside a call into the browser, and
/// moving the focus or a layer tells of it at once.
pub(crate) fn with(frame: &Rc<RefCell<Frame>>, work: impl FnOnce(&mut Frame) + 'static) {
    if let Ok(mut free) = frame.try_borrow_mut() {
        return work(&mut free);
    }
    let frame = frame.clone();
    clock::after(0, move || with(&frame, work));
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
            let on_act = acts(weak.clone(), act);
            let on_change = hearing(weak.clone());
            let moved: Rc<dyn Fn()> = {
                let on_change = on_change.clone();
                Rc::new(move || on_change(Change::Position))
            };
            let changes = Rc::new(Changes::default());
            let start = |document| watch::watch(&window, &document, changes.clone(), on_change).ok();
            let watch = window.document().and_then(start);
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
                last_held: None,
                said: None,
                watch,
                follow,
                looking: Looking::new(weak.clone(), changes),
                retired: false,
            })
        })
    }

    /// Follows an order of the brain.
    pub(crate) fn obey(&mut self, mut order: Order) {
        if self.retires() {
            return;
        }
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

    /// The language that its document names.
    fn named(&self) -> Option<Lang> {
        let document = self.window.document()?.document_element()?;
        Lang::of_tag(&document.get_attribute("lang").unwrap_or_default())
    }

    /// The page as the locator sees it; test builds record their fixtures with it.
    #[cfg(feature = "open-shadow")]
    pub(crate) fn snapshot(&self) -> Option<sellable::screen::Snapshot> {
        Some(sellable::browser::snapshot::take(&self.window.document()?, self.host()).kept.page)
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
            Change::Document => {
                // The page may have taken away what we stand in.
                if let Some(drawn) = self.drawn.as_ref().filter(|drawn| !drawn.host().is_connected()) {
                    drawn.keep_on_top();
                }
                self.glance();
            }
            Change::Content => self.look(),
            Change::Position => self.draw(),
            Change::Focus => self.note_focus(),
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
    fn clicked(&mut self, element: &Element) {
        self.let_go();
        if self.ring.as_ref().is_some_and(|ring| ring.contains(Some(element)) || element.contains(Some(ring))) {
            self.tell(FrameSays::PointedPressed);
        }
    }
}

/// What the user does on the overlay, as long as the frame is there.
fn acts(frame: Weak<RefCell<Frame>>, act: OnAct) -> yew::Callback<Act> {
    yew::Callback::from(move |done: Act| {
        if let Some(frame) = frame.upgrade() {
            act(&frame, done);
        }
    })
}
