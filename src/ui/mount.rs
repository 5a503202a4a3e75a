//! The host of the overlay: one element under `<html>`, in the top layer, closed to the page in both directions.

mod layer;

use std::rc::Rc;

use wasm_bindgen::prelude::*;
use web_sys::{CssStyleSheet, Document, Element, Event, HtmlElement, ShadowRoot, ShadowRootInit, ShadowRootMode};
use yew::{AppHandle, Callback, Renderer};

use super::page::{Stage, StageProps};
use super::scene::{Act, Scene};
use super::sheet;
use layer::Layer;

/// Events of ours that the page must not hear: its hot keys, its "clicked outside" and its focus traps listen for them.
const OURS: &[&str] = &[
    "keydown",
    "keypress",
    "keyup",
    "pointerdown",
    "pointerup",
    "pointermove",
    "pointerover",
    "pointerout",
    "pointercancel",
    "mousedown",
    "mouseup",
    "mousemove",
    "mouseover",
    "mouseout",
    "click",
    "dblclick",
    "auxclick",
    "contextmenu",
    "touchstart",
    "touchmove",
    "touchend",
    "touchcancel",
    "wheel",
    "focusin",
    "focusout",
    "beforeinput",
    "input",
    "change",
    "submit",
    "copy",
    "cut",
    "paste",
    "dragstart",
    "drop",
];

/// Where the host lies, whatever the page's style sheets say: over the whole view, without taking pointer events.
const HOST: &[(&str, &str)] = &[
    ("position", "fixed"),
    ("inset", "0"),
    ("pointer-events", "none"),
    // Only where the top layer is not to be had.
    ("z-index", "2147483647"),
];

/// The mark by which a host is known to the overlay of another version, and its value while a guide is in progress there.
const MARK: &str = "data-sellable";
const GUIDING: &str = "guide";

/// The overlay of one frame.
#[derive(Debug)]
pub struct Mounted {
    app: AppHandle<Stage>,
    layer: Layer,
    on_act: Callback<Act>,
    took_over: bool,
    _quiet: Closure<dyn Fn(Event)>,
}

/// Puts an empty overlay over a document. The shadow root is open in test builds only, where tools have to look inside.
///
/// # Errors
/// What the browser refused.
pub fn mount(document: &Document, open_shadow: bool, on_act: Callback<Act>) -> Result<Mounted, JsValue> {
    let took_over = clear_away(document)?;
    let host: HtmlElement = document.create_element("div")?.unchecked_into();
    host.set_attribute(MARK, "")?;
    // Not "important": spacing that a person's own style sheet widens must stay theirs (WCAG 2.2, 1.4.12).
    host.style().set_property("all", "initial")?;
    for (property, value) in HOST {
        host.style().set_property_with_priority(property, value, "important")?;
    }
    host.set_attribute("popover", "manual")?;
    let mode = if open_shadow { ShadowRootMode::Open } else { ShadowRootMode::Closed };
    let shadow = host.attach_shadow(&ShadowRootInit::new(mode))?;
    let quiet = keep_to_ourselves(&shadow)?;
    let root = inside(document, &shadow)?;
    let layer = Layer::new(document.clone(), host, shadow);
    layer.keep_on_top();
    let props = StageProps { scene: Rc::default(), on_act: on_act.clone() };
    let app = Renderer::<Stage>::with_root_and_props(root, props).render();
    Ok(Mounted { app, layer, on_act, took_over, _quiet: quiet })
}

impl Mounted {
    /// The host, so that a snapshot can leave it out.
    pub fn host(&self) -> &HtmlElement {
        self.layer.host()
    }

    /// Whether the extension was updated in the middle of a guide, and its old overlay still lay here.
    pub fn took_over(&self) -> bool {
        self.took_over
    }

    /// Draws another scene.
    pub fn update(&mut self, scene: Scene) {
        let mark = if scene.card.is_some() { GUIDING } else { "" };
        if self.host().get_attribute(MARK).as_deref() != Some(mark) {
            // A host that bears no mark is only not cleared away after an update.
            let _ = self.host().set_attribute(MARK, mark);
        }
        self.layer.undo_zoom();
        self.app.update(StageProps { scene: Rc::new(scene), on_act: self.on_act.clone() });
    }

    /// Keeps the overlay above the page and inside the page's modal dialog, outside of which everything is inert. To be
    /// called when a captured `toggle` or `close` event or a change of the document says that layers may have changed.
    pub fn keep_on_top(&self) {
        self.layer.keep_on_top();
    }

    /// Takes the overlay away.
    pub fn remove(self) {
        self.app.destroy();
        self.layer.host().remove();
    }
}

/// Takes away what an older version left behind: Firefox ends the old overlay at once and leaves its drawing. True if a guide
/// was in progress there.
fn clear_away(document: &Document) -> Result<bool, JsValue> {
    let hosts = document.query_selector_all(&format!("[{MARK}][popover]"))?;
    let hosts = (0..hosts.length()).filter_map(|at| hosts.get(at)?.dyn_into::<Element>().ok());
    Ok(hosts.fold(false, |guided, host| {
        host.remove();
        guided || host.get_attribute(MARK).as_deref() == Some(GUIDING)
    }))
}

/// Yew listens in the capturing phase below the shadow root, so it has heard an event before it is stopped here.
fn keep_to_ourselves(shadow: &ShadowRoot) -> Result<Closure<dyn Fn(Event)>, JsValue> {
    let stop = Closure::<dyn Fn(Event)>::new(|event: Event| event.stop_propagation());
    for kind in OURS {
        shadow.add_event_listener_with_callback(kind, stop.as_ref().unchecked_ref())?;
    }
    Ok(stop)
}

/// The element that Yew draws into, under a style sheet that no policy of the page can block.
fn inside(document: &Document, shadow: &ShadowRoot) -> Result<Element, JsValue> {
    let style = CssStyleSheet::new()?;
    style.replace_sync(sheet::PAGE)?;
    shadow.set_adopted_style_sheets(&js_sys::Array::of1(&style));
    let root = document.create_element("div")?;
    shadow.append_child(&root)?;
    Ok(root)
}
