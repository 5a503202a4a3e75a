//! Watches a page: one callback a kind of change, nothing at all while nothing changes, everything unhooked when dropped.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use js_sys::Array;
use wasm_bindgen::prelude::*;
use web_sys::{
    Document, Element, MutationObserver, MutationObserverInit, PerformanceObserver, PerformanceObserverInit, ResizeObserver,
    ShadowRoot, Window,
};

use super::listen::Listener;
use super::meter;
use super::snapshot::Dirt;
use crate::screen::kept;

/// How long a burst of changes is gathered before the page is read again.
const GATHER_MS: u32 = 80;

/// What changed.
#[derive(Clone, Debug)]
pub enum Change {
    /// Something was done in the page: a value typed, a place gone to.
    Content,
    /// The document changed by itself, see [`Changes`].
    Document,
    /// Only where things are drawn.
    Position,
    /// Something else has the focus. Told at once: some browsers forget it as soon as another document takes it.
    Focus,
    /// A click that a person made, with its target.
    Click(web_sys::Element),
    /// The Admin told its language.
    Language(String),
    /// A request of the page was answered.
    Answered {
        /** Its path. */
        path: String,
        /** Its status. */
        status: u16,
    },
    /// A dialog or popover of the page opened or closed.
    Layers,
    /// The document goes away.
    Leaving,
}

/// The hooks in a page; dropping it unhooks them all.
pub struct Watch {
    _listeners: Vec<Listener>,
    mutations: MutationObserver,
    _on_mutation: Closure<dyn Fn(Array)>,
    sizes: ResizeObserver,
    _on_size: Closure<dyn Fn()>,
    requests: Option<PerformanceObserver>,
    _on_request: Closure<dyn Fn(web_sys::PerformanceObserverEntryList)>,
}

/// What changed in a document and was not read yet.
#[derive(Default)]
pub struct Changes {
    dirt: RefCell<Dirt>,
    /// What was told while other changes were taken in: Firefox may run another task inside a call into the browser.
    late: RefCell<Vec<Array>>,
    /// The host of our overlay, which is no part of the page.
    pub own: RefCell<Option<Element>>,
}

impl Changes {
    /// Hands over what changed; from now on it counts as read.
    pub fn take(&self) -> Dirt {
        self.dirt.try_borrow_mut().map_or_else(|_| Dirt::everything(), |mut dirt| std::mem::take(&mut *dirt))
    }

    /// Whether all that changed was read.
    pub fn is_read(&self) -> bool {
        self.dirt.try_borrow().is_ok_and(|dirt| dirt.is_empty())
    }

    /// False if nothing of the page's own changed.
    fn take_in(&self, records: &Array) -> bool {
        meter::count("told");
        let own = self.own.borrow().clone();
        let Ok(mut dirt) = self.dirt.try_borrow_mut() else {
            self.late.borrow_mut().push(records.clone());
            return true;
        };
        let mut changed = dirt.take_in(records, own.as_ref());
        for more in self.late.take() {
            changed |= dirt.take_in(&more, own.as_ref());
        }
        changed
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.mutations.disconnect();
        self.sizes.disconnect();
        if let Some(requests) = &self.requests {
            requests.disconnect();
        }
    }
}

impl Watch {
    /// Watches what is in a shadow root as well; the same root again changes nothing.
    pub fn inside(&self, root: &ShadowRoot) {
        // A root that cannot be watched is still read with the rest of the page.
        let _ = self.mutations.observe_with_options(root, &mutation_options());
    }
}

/// Starts to watch.
///
/// # Errors
/// The browser refuses an observer.
pub fn watch(window: &Window, document: &Document, changes: Rc<Changes>, tell: Rc<dyn Fn(Change)>) -> Result<Watch, JsValue> {
    let content = gathered(&tell, Change::Content);
    let position = each_frame(window, &tell);
    let on_mutation = Closure::new({
        let changed = gathered(&tell, Change::Document);
        move |records: Array| {
            if changes.take_in(&records) {
                changed();
            }
        }
    });
    let mutations = MutationObserver::new(on_mutation.as_ref().unchecked_ref())?;
    mutations.observe_with_options(document, &mutation_options())?;
    let on_size = Closure::new({
        let position = position.clone();
        move || position()
    });
    let sizes = ResizeObserver::new(on_size.as_ref().unchecked_ref())?;
    if let Some(root) = document.document_element() {
        sizes.observe(&root);
    }
    if let Some(body) = document.body() {
        sizes.observe(&body);
    }
    let on_request = on_request(tell.clone());
    let requests = observe_requests(&on_request);
    let listeners = listeners(window, &tell, &content, &position);
    Ok(Watch {
        _listeners: listeners,
        mutations,
        _on_mutation: on_mutation,
        sizes,
        _on_size: on_size,
        requests,
        _on_request: on_request,
    })
}

/// Attributes that are no words but tell that something can be used or seen now, or no longer.
const STATES: &[&str] = &["aria-disabled", "disabled", "inert", "hidden", "checked", "lang", "data-state"];

/// Structure and texts, and the attributes that a snapshot keeps: what is kept of the page must hear of every change of it. The
/// browser itself leaves out all others, so that storms of classes and styles reach nobody.
fn mutation_options() -> MutationObserverInit {
    let options = MutationObserverInit::new();
    options.set_child_list(true);
    options.set_character_data(true);
    options.set_subtree(true);
    options.set_attributes(true);
    let filter: Array = kept::ATTRIBUTES.iter().chain(STATES).map(|name| JsValue::from_str(name)).collect();
    options.set_attribute_filter(&filter);
    options
}

fn listeners(window: &Window, tell: &Rc<dyn Fn(Change)>, content: &Rc<dyn Fn()>, position: &Rc<dyn Fn()>) -> Vec<Listener> {
    let on = |name: &'static str, run: Box<dyn Fn(&web_sys::Event)>| Listener::new(window, name, true, run);
    let to = |run: &Rc<dyn Fn()>| -> Box<dyn Fn(&web_sys::Event)> {
        let run = run.clone();
        Box::new(move |_| run())
    };
    let say = |make: fn(&web_sys::Event) -> Option<Change>| -> Box<dyn Fn(&web_sys::Event)> {
        let tell = tell.clone();
        Box::new(move |event| {
            if let Some(change) = make(event) {
                tell(change);
            }
        })
    };
    vec![
        on("input", to(content)),
        on("change", to(content)),
        on("click", to(content)),
        on("click", say(click)),
        on("popstate", to(content)),
        on("hashchange", to(content)),
        on("scroll", to(position)),
        // The card keeps off the control with the focus.
        on("focusin", to(position)),
        on("focusin", say(|_| Some(Change::Focus))),
        on("resize", to(position)),
        on("transitionend", to(position)),
        on("message", say(language)),
        on("toggle", say(|_| Some(Change::Layers))),
        on("close", say(|_| Some(Change::Layers))),
        on("pagehide", say(|_| Some(Change::Leaving))),
    ]
}

/// A click of a person, never one that a script made: `isTrusted` is the browser's word.
fn click(event: &web_sys::Event) -> Option<Change> {
    if !event.is_trusted() {
        return None;
    }
    let target = event.composed_path().get(0).dyn_into::<web_sys::Element>().ok()?;
    Some(Change::Click(target))
}

/// The shell's `LOCALE_SELECTED` post. Any page can post it, so it chooses a language and nothing else.
fn language(event: &web_sys::Event) -> Option<Change> {
    let data = event.dyn_ref::<web_sys::MessageEvent>()?.data();
    let get = |value: &JsValue, key: &str| js_sys::Reflect::get(value, &key.into()).ok();
    let action = get(&data, "action")?;
    if get(&action, "type")?.as_string()? != "LOCALE_SELECTED" {
        return None;
    }
    let tag = get(&action, "payload").or_else(|| get(&action, "locale")).and_then(|tag| tag.as_string());
    let tag = tag.or_else(|| get(&action, "locale").and_then(|tag| tag.as_string()))?;
    Some(Change::Language(tag))
}

/// Tells once for a burst of changes.
fn gathered(tell: &Rc<dyn Fn(Change)>, change: Change) -> Rc<dyn Fn()> {
    let waiting = Rc::new(Cell::new(false));
    let tell = tell.clone();
    Rc::new(move || {
        if waiting.replace(true) {
            return;
        }
        let (waiting, tell, change) = (waiting.clone(), tell.clone(), change.clone());
        super::clock::after(GATHER_MS, move || {
            waiting.set(false);
            tell(change);
        });
    })
}

/// Tells at most once an animation frame, and asks for a frame only when something moved.
fn each_frame(window: &Window, tell: &Rc<dyn Fn(Change)>) -> Rc<dyn Fn()> {
    let waiting = Rc::new(Cell::new(false));
    let run = Rc::new(Closure::<dyn Fn()>::new({
        let (waiting, tell) = (waiting.clone(), tell.clone());
        move || {
            waiting.set(false);
            tell(Change::Position);
        }
    }));
    let window = window.clone();
    Rc::new(move || {
        if waiting.replace(true) {
            return;
        }
        let callback: &Closure<dyn Fn()> = &run;
        if window.request_animation_frame(callback.as_ref().unchecked_ref()).is_err() {
            waiting.set(false);
        }
    })
}

fn on_request(tell: Rc<dyn Fn(Change)>) -> Closure<dyn Fn(web_sys::PerformanceObserverEntryList)> {
    Closure::new(move |entries: web_sys::PerformanceObserverEntryList| {
        for entry in entries.get_entries() {
            if let Some(change) = answered(&entry) {
                tell(change);
            }
        }
    })
}

/// A fetch or XHR of the page with its status; a status of 0 means that the other origin does not tell it.
fn answered(entry: &JsValue) -> Option<Change> {
    let get = |key: &str| js_sys::Reflect::get(entry, &key.into()).ok();
    let kind = get("initiatorType")?.as_string()?;
    if kind != "fetch" && kind != "xmlhttprequest" {
        return None;
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "an HTTP status has three digits")]
    let status = get("responseStatus")?.as_f64()? as u16;
    let url = web_sys::Url::new(&get("name")?.as_string()?).ok()?;
    (status != 0).then(|| Change::Answered { path: url.pathname(), status })
}

fn observe_requests(callback: &Closure<dyn Fn(web_sys::PerformanceObserverEntryList)>) -> Option<PerformanceObserver> {
    let observer = PerformanceObserver::new(callback.as_ref().unchecked_ref()).ok()?;
    let kinds = js_sys::Array::of1(&"resource".into());
    observer.observe(&PerformanceObserverInit::new(&kinds));
    Some(observer)
}
