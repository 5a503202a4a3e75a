//! The components as a person and a screen reader meet them: words, names, roles, keys, and what comes back as acts.
#![allow(clippy::expect_used, reason = "a test that cannot go on says why")]

mod guide;
mod host;
mod options;
mod page;
mod panel;
mod popup;
mod sample;

use std::cell::RefCell;
use std::rc::Rc;

use sellable::screen::Area;
use sellable::ui::mount::{Mounted, mount};
use sellable::ui::scene::{Act, Scene};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Element, HtmlElement, KeyboardEvent, KeyboardEventInit, MutationObserver, MutationObserverInit};
use yew::Callback;

type Acts<T> = Rc<RefCell<Vec<T>>>;

fn document() -> Document {
    web_sys::window().and_then(|window| window.document()).expect("a browser has a document")
}

/// Waits until the drawing is as wanted, looking only when something in it changed.
async fn drawn(root: &Element, ready: impl Fn() -> bool) {
    while !ready() {
        let change = js_sys::Promise::new(&mut |changed, _| {
            let observer = MutationObserver::new(&changed).expect("a browser observes changes");
            let init = MutationObserverInit::new();
            init.set_child_list(true);
            init.set_subtree(true);
            init.set_attributes(true);
            init.set_character_data(true);
            observer.observe_with_options(root, &init).expect("an element can be observed");
        });
        wasm_bindgen_futures::JsFuture::from(change).await.expect("a promise that is only ever kept");
    }
}

/// A callback and the acts that it heard.
fn heard<T: 'static>() -> (Callback<T>, Acts<T>) {
    let acts = Rc::new(RefCell::new(Vec::new()));
    let kept = acts.clone();
    (Callback::from(move |act| kept.borrow_mut().push(act)), acts)
}

/// Draws a scene in an open shadow root and hands out what is inside.
async fn stage(scene: Scene) -> (Mounted, Element, Acts<Act>) {
    let (on_act, acts) = heard();
    let mut mounted = mount(&document(), true, on_act).expect("a document takes the overlay");
    let last = last_drawn(&scene);
    mounted.update(scene);
    let root = mounted.host().shadow_root().and_then(|root| root.first_element_child()).expect("an open shadow root");
    drawn(&root, || maybe(&root, last).is_some()).await;
    (mounted, root, acts)
}

/// The part of a scene that is drawn after all others.
fn last_drawn(scene: &Scene) -> &'static str {
    match &scene.card {
        Some(card) if card.folded => ".chip",
        Some(_) => ".card",
        None if scene.panel.is_some() => ".panel",
        None if scene.launcher.is_some() => ".launcher",
        None if scene.open.is_some() => ".hint",
        None if !scene.hints.is_empty() => ".dot",
        None if !scene.candidates.is_empty() => ".ring b",
        None => ".stage",
    }
}

/// The window as a view.
fn window_area() -> Area {
    let window = web_sys::window().expect("a window");
    let size = |size: Result<JsValue, JsValue>| size.ok().and_then(|size| size.as_f64()).expect("a size");
    Area { x: 0.0, y: 0.0, width: size(window.inner_width()), height: size(window.inner_height()) }
}

fn one(root: &Element, selector: &str) -> HtmlElement {
    maybe(root, selector).unwrap_or_else(|| panic!("no {selector} in {}", text(root)))
}

fn maybe(root: &Element, selector: &str) -> Option<HtmlElement> {
    root.query_selector(selector).expect("a valid selector")?.dyn_into().ok()
}

fn all(root: &Element, selector: &str) -> Vec<HtmlElement> {
    let found = root.query_selector_all(selector).expect("a valid selector");
    (0..found.length()).filter_map(|at| found.get(at)?.dyn_into().ok()).collect()
}

fn text(root: &Element) -> String {
    root.text_content().unwrap_or_default()
}

fn press(on: &HtmlElement, key: &str) {
    let init = KeyboardEventInit::new();
    init.set_key(key);
    init.set_bubbles(true);
    init.set_composed(true);
    let event = KeyboardEvent::new_with_keyboard_event_init_dict("keydown", &init).expect("a browser makes key events");
    on.dispatch_event(&event).expect("an element takes events");
}

/// Names and roles that every surface needs, whatever it shows.
fn assert_named(root: &Element) {
    for button in all(root, "button, [role=dialog], [role=search] input") {
        let own = button.get_attribute("aria-label").unwrap_or_else(|| text(&button));
        let by = button.get_attribute("aria-labelledby").and_then(|id| maybe(root, &format!("#{id}"))).map(|label| text(&label));
        let label = button.get_attribute("id").and_then(|id| maybe(root, &format!("label[for={id}]"))).map(|label| text(&label));
        assert!(by.or(label).unwrap_or(own).trim().len() > 1, "no name: {}", button.outer_html());
    }
    assert!(all(root, "svg").iter().all(|glyph| glyph.get_attribute("aria-hidden").is_some()));
    assert_eq!(all(root, "[role=status]").len(), 1, "one region that speaks");
    assert!(all(root, "img, script, style, iframe").is_empty(), "names of the shop are text and nothing else");
}
