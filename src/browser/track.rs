//! Where a control is drawn now, and bringing it into view.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, ScrollBehavior, ScrollIntoViewOptions, ScrollLogicalPosition, Window};

use super::shadow;
use crate::screen::Area;

/// The area of an element in its frame's viewport; `None` when it is gone or has none.
pub fn area(element: &Element) -> Option<Area> {
    if !element.is_connected() {
        return None;
    }
    let rect = element.get_bounding_client_rect();
    let area = Area { x: rect.x(), y: rect.y(), width: rect.width(), height: rect.height() };
    (area.width > 0.0 && area.height > 0.0).then_some(area)
}

/// The area of a control, a small one with the words that stand right beside it: a ring around a bare check box would cut
/// through them.
pub fn area_with_words(element: &Element) -> Option<Area> {
    let own = area(element)?;
    let labels = element.dyn_ref::<HtmlInputElement>().and_then(HtmlInputElement::labels);
    let labels = labels
        .filter(|_| own.width <= SMALL)
        .into_iter()
        .flat_map(|labels| (0..labels.length()).filter_map(move |at| labels.item(at)));
    let words = labels.filter_map(|label| area(label.dyn_ref::<Element>()?));
    Some(words.filter(|words| is_beside(own, *words)).fold(own, Area::around))
}

/// A control at most this wide shows nothing but its state.
const SMALL: f64 = 40.0;
/// Words farther away than this stand in another column.
const NEAR: f64 = 12.0;

fn is_beside(control: Area, words: Area) -> bool {
    let gap = (words.x - (control.x + control.width)).max(control.x - (words.x + words.width));
    let side_by_side = words.y < control.y + control.height && control.y < words.y + words.height;
    side_by_side && gap <= NEAR
}

/// Thicker than any scroll bar.
const BAR: f64 = 32.0;

/// The viewport of a frame, without its scroll bars: what lay under one could neither be seen nor pressed.
pub fn view(window: &Window) -> Area {
    let size =
        |value: Result<wasm_bindgen::JsValue, wasm_bindgen::JsValue>| value.ok().and_then(|size| size.as_f64()).unwrap_or(0.0);
    let (width, height) = (size(window.inner_width()), size(window.inner_height()));
    let page = window.document().and_then(|document| document.scrolling_element());
    // What differs by more is a page that is enlarged by its own style sheets, and tells its size in pixels of its own.
    let bare = |all: f64, free: i32| Some(f64::from(free)).filter(|free| (0.0..=BAR).contains(&(all - free))).unwrap_or(all);
    match page {
        Some(page) => {
            Area { x: 0.0, y: 0.0, width: bare(width, page.client_width()), height: bare(height, page.client_height()) }
        }
        None => Area { x: 0.0, y: 0.0, width, height },
    }
}

/// Scrolls a control to the middle, once, and without motion where the user asked for none.
pub fn bring_into_view(window: &Window, element: &Element) {
    let calm = window.match_media("(prefers-reduced-motion: reduce)").ok().flatten().is_some_and(|query| query.matches());
    let options = ScrollIntoViewOptions::new();
    options.set_behavior(if calm { ScrollBehavior::Instant } else { ScrollBehavior::Smooth });
    options.set_block(ScrollLogicalPosition::Center);
    options.set_inline(ScrollLogicalPosition::Nearest);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}

/// How much the page's style sheets enlarge an element; places are always told in pixels of the view.
pub fn zoom(element: &Element) -> f64 {
    let zoom = js_sys::Reflect::get(element, &"currentCSSZoom".into()).ok().and_then(|zoom| zoom.as_f64());
    zoom.filter(|zoom| *zoom > 0.0).unwrap_or(1.0)
}

/// The control that has the keyboard in this frame; the page itself and the frames in it are none.
pub fn focused(window: &Window) -> Option<Element> {
    let mut element = window.document()?.active_element()?;
    while let Some(inner) = shadow::root_of(&element, &element.local_name()).and_then(|root| root.active_element()) {
        element = inner;
    }
    let is_page = matches!(element.local_name().as_str(), "body" | "html" | "iframe");
    if is_page { None } else { Some(element) }
}

/// An area of a child frame's viewport in this document's viewport, through the largest frame: the Admin's shell frames one
/// page at a time, and a frame of another origin does not tell which it is.
pub fn through_frame(window: &Window, inner: Area) -> Option<Area> {
    let frames = window.document()?.query_selector_all("iframe").ok()?;
    let inside = |frame: Element| {
        let (left, top) = (f64::from(frame.client_left()), f64::from(frame.client_top()));
        area(&frame).map(|area| Area { x: area.x + left, y: area.y + top, ..area })
    };
    let areas = (0..frames.length()).filter_map(|at| inside(frames.item(at)?.dyn_into::<Element>().ok()?));
    let frame = areas.max_by(|one, other| (one.width * one.height).total_cmp(&(other.width * other.height)))?;
    Some(Area { x: frame.x + inner.x, y: frame.y + inner.y, ..inner })
}
