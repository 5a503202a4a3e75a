//! A look at the page: what changed is read in slices, judged under one index, drawn and reported. One look at a time.

use std::cell::RefCell;
use std::rc::{Rc, Weak};

use sellable::browser::message::Order;
use sellable::browser::meter;
use sellable::browser::pace::{self, Pace};
use sellable::browser::snapshot::{self, Taken};
use sellable::browser::watch::Changes;
use sellable::screen::{self, Snapshot, View};
use sellable::text::Lang;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Document, Element};

use super::Frame;

/// A page that changed so often while it was read is read at a stretch.
const ATTEMPTS: u32 = 3;

/// What a judgement was made of; the same again would end the same.
#[derive(PartialEq)]
pub(super) struct Judged {
    url: String,
    order: Order,
    languages: (Option<Lang>, Option<Lang>),
    state: u64,
}

/// The state of looking.
pub(super) struct Looking {
    frame: Weak<RefCell<Frame>>,
    /// What is kept of the page between two looks.
    page: Option<Taken>,
    judged: Option<Judged>,
    /// Whether something beside the page changed, or may have, since the last judgement.
    must_judge: bool,
    /// Whether something is there that cannot be pointed at now.
    pub(super) is_missing: bool,
    changes: Rc<Changes>,
    /// How often a look was wanted.
    wanted: u32,
    is_under_way: bool,
}

impl Looking {
    pub(super) fn new(frame: Weak<RefCell<Frame>>, changes: Rc<Changes>) -> Self {
        let (page, judged) = (None, None);
        Self { frame, page, judged, must_judge: true, is_missing: false, changes, wanted: 0, is_under_way: false }
    }
}

impl Frame {
    /// Has the page looked at soon. What is wanted during a look is a look of its own.
    pub(crate) fn look(&mut self) {
        self.looking.must_judge = true;
        self.glance();
    }

    /// Has the changes of the page read soon, and judged if that could notice them.
    pub(super) fn glance(&mut self) {
        if self.retires() {
            return;
        }
        // What is looked for and was not found may come in any way.
        self.looking.must_judge |= self.looking.is_missing;
        self.looking.wanted = self.looking.wanted.wrapping_add(1);
        if !std::mem::replace(&mut self.looking.is_under_way, true) {
            spawn_local(looks(self.looking.frame.clone()));
        }
    }
}

async fn looks(frame: Weak<RefCell<Frame>>) {
    while let Some(frame) = frame.upgrade() {
        free(&frame).await;
        let wanted = frame.borrow().looking.wanted;
        look(&frame).await;
        free(&frame).await;
        let mut frame = frame.borrow_mut();
        if frame.looking.wanted == wanted {
            frame.looking.is_under_way = false;
            return;
        }
    }
}

/// Waits until nobody is at work on the frame, see [`super::with`].
async fn free(frame: &Rc<RefCell<Frame>>) {
    while frame.try_borrow_mut().is_err() {
        pace::others_turn().await;
    }
}

async fn look(frame: &Rc<RefCell<Frame>>) {
    let url = frame.borrow().window.location().href().unwrap_or_default();
    if !screen::may_be(&url) {
        // A page whose address is none of ours is not read.
        let mut frame = frame.borrow_mut();
        (frame.looking.page, frame.looking.judged) = (None, None);
        frame.found(url, &View::of(&Snapshot::default()), &[], None);
        return frame.draw();
    }
    pace::drawn().await;
    free(frame).await;
    let mut pace = Pace::new();
    let (mut page, is_heeded) = read(frame, &url, &mut pace).await;
    pace.restless = false;
    let state = page.kept.page.state_with_rests(&mut || pace.rest()).await;
    free(frame).await;
    let (order, languages, was) = {
        let mut frame = frame.borrow_mut();
        (frame.order.clone(), (frame.heard, frame.named()), frame.looking.judged.take())
    };
    let now = Judged { url, order, languages, state };
    if is_heeded || was.is_some_and(|was| was != now) {
        meter::count("looks");
        page.kept.asked = judge(frame, &page, &now, &mut pace).await;
    } else {
        meter::count("glances");
        frame.borrow_mut().draw();
    }
    pace.end();
    free(frame).await;
    let mut frame = frame.borrow_mut();
    (frame.looking.page, frame.looking.judged) = (Some(page), Some(now));
}

/// Finds and draws; answers what it asked of each node.
async fn judge(frame: &Rc<RefCell<Frame>>, page: &Taken, of: &Judged, pace: &mut Pace) -> Vec<u8> {
    let mut rests = || pace.rest();
    let view = View::with_rests(&page.kept.page, &mut rests).await;
    view.prepare(&of.url, &mut rests).await;
    let kind = view.recognise(&of.url);
    let reading = match kind {
        Some(kind) => Some((kind, view.read_with_rests(kind, &of.url, &mut rests).await)),
        None => None,
    };
    pace.fresh().await;
    free(frame).await;
    frame.borrow_mut().found(of.url.clone(), &view, &page.kept.elements, reading);
    let asked = view.asked();
    pace.fresh().await;
    free(frame).await;
    frame.borrow_mut().draw();
    asked
}

/// What is kept of the page, made true again, and whether a judgement might end otherwise now. What changes while it is read
/// is read once more.
async fn read(frame: &Rc<RefCell<Frame>>, url: &str, pace: &mut Pace) -> (Taken, bool) {
    let (document, changes, host, mut page, must_judge) = frame.borrow_mut().begin(url);
    let Some(document) = document else { return (Taken::default(), true) };
    let mut is_heeded = page.is_none();
    for attempt in 0.. {
        pace.restless = attempt >= ATTEMPTS;
        let (mut taken, mut dirt) = (page.take().unwrap_or_default(), changes.take());
        for whole in 0.. {
            if let Some(heeded) = taken.refresh(&document, &dirt, host.as_ref(), pace).await {
                is_heeded |= heeded;
                break;
            }
            pace.restless |= whole >= ATTEMPTS;
            // All that changed until now is in what is read now; what changes from now on is told anew.
            changes.take();
            taken = snapshot::read(&document, host.as_ref(), pace).await;
            is_heeded = true;
            free(frame).await;
            frame.borrow().watch_inside(&taken);
            if taken.kept.page.truncated {
                break;
            }
            dirt = changes.take();
        }
        free(frame).await;
        frame.borrow().watch_inside(&taken);
        // While something is still to be read, an answer could be an old one, and the page may not be laid out.
        if (is_heeded || must_judge) && (pace.restless || changes.is_read()) {
            taken.measure(pace).await;
        }
        if changes.is_read() {
            return (taken, is_heeded);
        }
        page = Some(taken);
    }
    (page.unwrap_or_default(), true)
}

/// The document, what changed in it, our host, what is kept of it, and whether it must be judged.
type Begun = (Option<Document>, Rc<Changes>, Option<Element>, Option<Taken>, bool);

impl Frame {
    fn begin(&mut self, url: &str) -> Begun {
        let host = self.host().cloned();
        self.looking.changes.own.replace(host.clone());
        // Another address is another page, though much of it may have stayed.
        let page = self.looking.page.take().filter(|_| self.looking.judged.as_ref().is_some_and(|judged| judged.url == url));
        let must_judge = std::mem::take(&mut self.looking.must_judge);
        (self.window.document(), self.looking.changes.clone(), host, page, must_judge)
    }
}

impl Frame {
    /// In what the page that is kept differs from a reading of the whole; where things are drawn does not count. None while a
    /// look is under way.
    #[cfg(feature = "open-shadow")]
    pub(crate) fn differs(&self) -> Option<String> {
        let kept = &self.looking.page.as_ref().filter(|_| !self.looking.is_under_way && self.looking.changes.is_read())?.kept;
        let whole = snapshot::take(&self.window.document()?, self.host()).kept;
        let unplaced = |node: &screen::Node| screen::Node { area: None, ..node.clone() };
        let pairs = kept.page.nodes.iter().zip(&whole.page.nodes);
        let other = pairs.enumerate().find(|(_, (one, other))| unplaced(one) != unplaced(other));
        let is_same = kept.elements == whole.elements && kept.page.title == whole.page.title;
        Some(other.map_or(if is_same { String::new() } else { "elements".into() }, |other| format!("{other:?}")))
    }

    fn watch_inside(&self, taken: &Taken) {
        if let Some(watch) = &self.watch {
            taken.roots.iter().for_each(|root| watch.inside(root));
        }
    }
}
