//! The components as a person and a screen reader meet them: words, names, roles, keys, and what comes back as acts.

mod page;
mod popup;
mod sample;

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement, KeyboardEvent, KeyboardEventInit};
use yew::Callback;

fn document() -> Document {
    web_sys::window().and_then(|window| window.document()).expect("a browser has a document")
}

/// Lets Yew draw what is due: it draws at the end of the microtasks.
async fn drawn() {
    yew::platform::time::sleep(std::time::Duration::ZERO).await;
}

/// A callback and the acts that it heard.
fn heard<T: 'static>() -> (Callback<T>, Rc<RefCell<Vec<T>>>) {
    let acts = Rc::new(RefCell::new(Vec::new()));
    let kept = acts.clone();
    (Callback::from(move |act| kept.borrow_mut().push(act)), acts)
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
