//! Where the host stands among the page's layers, and how it gets back on top.

use std::cell::Cell;

use js_sys::{Function, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::{Document, Element, HtmlElement, ShadowRoot};

use crate::browser::track;

/// A page that covers us again and again is left alone after this many tries…
const TRIES: u8 = 3;
/// …in this many milliseconds.
const PERIOD_MS: f64 = 5_000.0;

/// The host in its document.
#[derive(Debug)]
pub(super) struct Layer {
    document: Document,
    host: HtmlElement,
    /// Kept, for a closed one cannot be asked for again.
    shadow: ShadowRoot,
    /// When the period began, and how often we came back on top in it.
    tries: Cell<(f64, u8)>,
}

impl Layer {
    pub(super) fn new(document: Document, host: HtmlElement, shadow: ShadowRoot) -> Self {
        Self { document, host, shadow, tries: Cell::new((0.0, 0)) }
    }

    pub(super) fn host(&self) -> &HtmlElement {
        &self.host
    }

    /// Moves into the page's last modal dialog or back under `<html>`, and shows the host last of all if it was covered.
    pub(super) fn keep_on_top(&self) {
        let Some(home) = self.modal().or_else(|| self.document.document_element()) else { return };
        let moved = self.host.parent_element().as_ref() != Some(&home);
        if moved {
            move_into(&home, &self.host);
        }
        let shown = self.host.matches(":popover-open").unwrap_or(false);
        if !shown || moved || (self.is_covered() && self.may_try()) {
            self.show();
        }
    }

    /// The page may enlarge all that is in it by `zoom`; places are in pixels of the view, so ours must not be enlarged again.
    pub(super) fn undo_zoom(&self) {
        let zoom = self.host.parent_element().map_or(1.0, |home| track::zoom(&home));
        let (style, undone) = (self.host.style(), 1.0 / zoom);
        let now = style.get_property_value("zoom").ok().and_then(|now| now.parse().ok()).unwrap_or(1.0);
        if (undone - now).abs() > f64::EPSILON.sqrt() * 100.0 {
            let _ = style.set_property_with_priority("zoom", &undone.to_string(), "important");
        }
    }

    /// Anything outside of an open modal dialog is inert, even when it is painted above it.
    fn modal(&self) -> Option<Element> {
        let modals = self.document.query_selector_all("dialog:modal").ok()?;
        modals.get(modals.length().checked_sub(1)?)?.dyn_into().ok()
    }

    /// Top layers stack in the order in which they are shown. Without popovers the z-index is all there is.
    fn show(&self) {
        if self.host.matches(":popover-open").unwrap_or(false) {
            let _ = self.host.hide_popover();
        }
        let _ = self.host.show_popover();
    }

    /// Whether something of the page lies over the middle of something of ours.
    fn is_covered(&self) -> bool {
        let Ok(drawn) = self.shadow.query_selector_all(".card, .hint, .chip, .panel, .launcher, .notice") else { return false };
        (0..drawn.length()).filter_map(|at| drawn.get(at)?.dyn_into().ok()).any(|part: Element| self.covers(&part))
    }

    fn covers(&self, part: &Element) -> bool {
        let area = part.get_bounding_client_rect();
        let (x, y) = (area.x() + area.width() / 2.0, area.y() + area.height() / 2.0);
        let top = self.document.element_from_point(x as f32, y as f32);
        top.is_some_and(|top| &top != self.host.as_ref() as &Element)
    }

    fn may_try(&self) -> bool {
        let now = js_sys::Date::now();
        let (began, tries) = self.tries.get();
        let (began, tries) = if now - began > PERIOD_MS { (now, 0) } else { (began, tries) };
        self.tries.set((began, tries.saturating_add(1)));
        tries < TRIES
    }
}

/// `moveBefore` keeps the focus and the state of what it moves; where it is missing or refuses, the host is put in anew.
fn move_into(home: &Element, host: &HtmlElement) {
    let kept = Reflect::get(home, &"moveBefore".into())
        .and_then(|method| method.dyn_into::<Function>())
        .and_then(|method| method.call2(home, host, &JsValue::NULL));
    if kept.is_err() {
        let _ = home.append_child(host);
    }
}
