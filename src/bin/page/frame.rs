//! One frame of the Admin: reads its own screen, draws hints and the ring at its own controls, and reports to the brain.

use std::cell::RefCell;
use std::rc::{Rc, Weak};

use sellable::browser::message::{FrameSaw, FrameSays, Order};
use sellable::browser::watch::{Change, Watch};
use sellable::browser::{clock, snapshot, track, watch};
use sellable::domain::Place;
use sellable::facts::Moment;
use sellable::guide::{Card, ScreenSeen, TargetState};
use sellable::rules::Finding;
use sellable::screen::{self, Located, NodeId, Reading, ScreenKind, Snapshot};
use sellable::text::{Lang, Text};
use sellable::ui::mount::Mounted;
use sellable::ui::scene::{Act, HintMark, Scene};
use web_sys::{Element, Window};

/// More hints than this on one page tell nothing any more.
const MOST_HINTS: usize = 20;

/// How a frame talks to the brain: by message from a child frame, directly in the top frame.
pub type Report = Rc<dyn Fn(FrameSays)>;

/// A frame with the overlay in it.
pub struct Frame {
    window: Window,
    report: Report,
    drawn: Option<Mounted>,
    order: Order,
    card: Option<Card>,
    announce: Option<Text>,
    open: Option<String>,
    heard: Option<Lang>,
    hints: Vec<(String, Element, Vec<Finding>)>,
    ring: Option<Element>,
    candidates: Vec<Element>,
    scrolled_to: Option<Place>,
    said: Option<FrameSaw>,
    _watch: Option<Watch>,
}

impl Frame {
    /// Puts the overlay into this frame and starts to watch it.
    pub fn start(
        window: Window,
        draw: impl FnOnce(yew::Callback<Act>) -> Option<Mounted>,
        act: Rc<dyn Fn(&Rc<RefCell<Self>>, Act)>,
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
            let watch = window.document().and_then(|document| watch::watch(&window, &document, on_change).ok());
            RefCell::new(Self {
                window,
                report,
                drawn: draw(on_act),
                order: Order::default(),
                card: None,
                announce: None,
                open: None,
                heard: None,
                hints: Vec::new(),
                ring: None,
                candidates: Vec::new(),
                scrolled_to: None,
                said: None,
                _watch: watch,
            })
        })
    }

    /// Follows an order of the brain.
    pub fn obey(&mut self, order: Order) {
        if self.order == order {
            return;
        }
        if self.order.point != order.point {
            self.scrolled_to = None;
        }
        self.order = order;
        self.look();
    }

    /// Shows the guide's card; the top frame alone does.
    pub fn show_card(&mut self, lang: Lang, card: Option<Card>, announce: Option<Text>) {
        if (lang, &card, &announce) == (self.order.lang, &self.card, &self.announce) {
            return;
        }
        self.order.lang = lang;
        self.card = card;
        self.announce = announce;
        self.draw();
    }

    /// Opens or closes the card of a hint.
    pub fn open_hint(&mut self, hint: Option<String>) {
        self.open = hint;
        self.draw();
    }

    /// The report to the brain, for an act that it has to answer.
    pub fn tell(&self, says: FrameSays) {
        (self.report)(says);
    }

    /// The language that the shell posted to this frame, or that its document names.
    pub fn lang(&self) -> Option<Lang> {
        let document = self.window.document()?.document_element()?;
        self.heard.or_else(|| Lang::of_tag(&document.get_attribute("lang").unwrap_or_default()))
    }

    /// Reads the page anew, draws, and reports if there is something new to report.
    pub fn look(&mut self) {
        let Some(document) = self.window.document() else { return };
        let (page, elements) = snapshot::take(&document, self.host());
        let url = self.window.location().href().unwrap_or_default();
        let kind = screen::recognise(&url, &page);
        let reading = kind.map(|kind| (kind, screen::read(kind, &url, &page)));
        self.find(reading.as_ref(), &page, &elements);
        let target = reading.as_ref().and_then(|reading| self.point(reading, &page, &elements));
        let screen = reading.map(|(kind, reading)| ScreenSeen {
            kind,
            document: document_word(&self.window),
            at: clock::now(),
            reading,
            target,
        });
        self.say(FrameSaw { url, lang: self.lang(), screen });
        self.draw();
    }

    /// The page as the locator sees it; test builds record their fixtures with it.
    #[cfg(feature = "open-shadow")]
    pub fn snapshot(&self) -> Option<Snapshot> {
        Some(snapshot::take(&self.window.document()?, self.host()).0)
    }

    /// Our own host, which is no part of the page.
    fn host(&self) -> Option<&Element> {
        self.drawn.as_ref().map(|drawn| drawn.host().as_ref())
    }

    fn changed(&mut self, change: Change) {
        match change {
            Change::Content => self.look(),
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
            Change::Leaving => self.say(FrameSaw { url: String::new(), lang: None, screen: None }),
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

    /// Places each finding at the first of its controls that this page shows; several on one control share a hint.
    fn find(&mut self, shown: Option<&(ScreenKind, Reading)>, page: &Snapshot, elements: &[Element]) {
        self.hints.clear();
        let Some((kind, reading)) = shown else { return };
        for finding in &self.order.findings {
            let found = finding
                .places
                .iter()
                .filter(|place| is_of(place, reading))
                .find_map(|place| Some((place, located(*kind, place, page, elements)?)));
            let Some((place, element)) = found else { continue };
            let id = format!("{place:?}");
            if let Some((_, _, findings)) = self.hints.iter_mut().find(|(known, ..)| *known == id) {
                findings.push(finding.clone());
            } else if self.hints.len() < MOST_HINTS {
                self.hints.push((id, element, vec![finding.clone()]));
            }
        }
    }

    fn point(
        &mut self,
        (kind, reading): &(ScreenKind, Reading),
        page: &Snapshot,
        elements: &[Element],
    ) -> Option<(Place, TargetState)> {
        self.ring = None;
        self.candidates.clear();
        let place = self.order.point.clone().filter(|place| is_of(place, reading))?;
        let element = |node: &NodeId| elements.get(node.0 as usize).cloned();
        let state = match screen::locate(*kind, &place, page) {
            Located::Found { drawn, .. } => {
                self.ring = element(&drawn);
                TargetState::Pointed
            }
            Located::Ambiguous(nodes) => {
                self.candidates = nodes.iter().filter_map(element).collect();
                TargetState::Ambiguous(nodes.len())
            }
            Located::Unusable { node, reason } => {
                self.ring = element(&node);
                TargetState::Unusable(reason.text())
            }
            Located::Absent => TargetState::Absent(screen::words_for(&place)),
        };
        if let Some(element) = self.ring.as_ref().filter(|_| self.scrolled_to.as_ref() != Some(&place)) {
            track::bring_into_view(&self.window, element);
            self.scrolled_to = Some(place.clone());
        }
        Some((place, state))
    }

    fn draw(&mut self) {
        let hints = self.hints.iter().filter_map(|(id, element, findings)| {
            Some(HintMark { id: id.clone(), area: track::area(element)?, findings: findings.clone() })
        });
        let scene = Scene {
            lang: self.order.lang,
            now: clock::now(),
            hints: hints.collect(),
            open: self.open.clone(),
            ring: self.ring.as_ref().and_then(track::area),
            candidates: self.candidates.iter().filter_map(track::area).collect(),
            card: self.card.clone(),
            view: track::view(&self.window),
            avoid: track::focused(&self.window),
            announce: self.announce.clone(),
        };
        if let Some(drawn) = &mut self.drawn {
            drawn.update(scene);
        }
    }
}

/// Whether a place belongs to the record that is on screen: an order may be older than a change of the record.
fn is_of(place: &Place, reading: &Reading) -> bool {
    match (place, reading) {
        (Place::ShowWhenOutOfStock { product } | Place::SaveProduct { product }, Reading::ProductForm(form)) => {
            form.product == Some(*product)
        }
        (Place::ShowUnavailableSkus { feed } | Place::SaveFeed { feed }, Reading::FeedForm(form)) => {
            form.feed.as_ref() == Some(feed)
        }
        _ => true,
    }
}

fn located(kind: ScreenKind, place: &Place, page: &Snapshot, elements: &[Element]) -> Option<Element> {
    match screen::locate(kind, place, page) {
        Located::Found { drawn, .. } => elements.get(drawn.0 as usize).cloned(),
        _ => None,
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
