//! The host among the page's own layers, keys and clicks.

use std::cell::Cell;
use std::rc::Rc;

use sellable::ui::mount::mount;
use sellable::ui::scene::Scene;
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, Event, HtmlElement};

use super::sample::{card, scene};
use super::{all, document, press, stage, window_area};

#[wasm_bindgen_test]
async fn the_page_does_not_hear_our_keys_and_clicks() {
    let (mounted, root, acts) = stage(Scene { card: Some(card()), ..scene() }).await;
    let heard = Rc::new(Cell::new(0));
    let count = heard.clone();
    let listener = Closure::<dyn Fn(Event)>::new(move |_: Event| count.set(count.get() + 1));
    for kind in ["keydown", "click", "focusin"] {
        document().add_event_listener_with_callback(kind, listener.as_ref().unchecked_ref()).expect("a listener");
    }
    let stop = all(&root, ".foot button").pop().expect("a way out");
    stop.focus().expect("a button takes the focus");
    stop.click();
    press(&stop, "s");
    assert_eq!((heard.get(), acts.borrow().len()), (0, 1));
    document().body().expect("a body").click();
    assert_eq!(heard.get(), 1, "the page's own clicks are its own");
    for kind in ["keydown", "click", "focusin"] {
        document().remove_event_listener_with_callback(kind, listener.as_ref().unchecked_ref()).expect("a listener");
    }
    mounted.remove();
}

#[wasm_bindgen_test]
async fn the_host_follows_a_modal_dialog_and_comes_back() {
    let (mounted, _, _) = stage(Scene { card: Some(card()), ..scene() }).await;
    let dialog = document().create_element("dialog").expect("a dialog");
    document().body().expect("a body").append_child(&dialog).expect("a child");
    call(&dialog, "showModal");
    mounted.keep_on_top();
    assert_eq!(mounted.host().parent_element().as_ref(), Some(&dialog));
    assert!(mounted.host().matches(":popover-open").expect("popovers"));
    call(&dialog, "close");
    mounted.keep_on_top();
    assert_eq!(mounted.host().parent_element(), document().document_element());
    call(&dialog, "showModal");
    mounted.keep_on_top();
    dialog.remove();
    mounted.keep_on_top();
    assert_eq!(
        mounted.host().parent_element(),
        document().document_element(),
        "a dialog that is thrown away does not take us along"
    );
    assert!(mounted.host().matches(":popover-open").expect("popovers"));
    mounted.remove();
}

#[wasm_bindgen_test]
async fn a_popover_of_the_page_does_not_stay_over_the_card() {
    let view = window_area();
    let (mounted, _, _) = stage(Scene { card: Some(card()), view, ..scene() }).await;
    let bar: HtmlElement = document().create_element("div").expect("a div").unchecked_into();
    bar.set_attribute("popover", "manual").expect("an attribute");
    bar.style().set_css_text("position: fixed; inset: 0; width: 100vw; height: 100vh; margin: 0");
    document().body().expect("a body").append_child(&bar).expect("a child");
    bar.show_popover().expect("popovers");
    let (x, y) = (view.width as f32 - 100.0, view.height as f32 - 60.0);
    assert_ne!(document().element_from_point(x, y).as_ref(), Some(&**mounted.host() as &Element));
    mounted.keep_on_top();
    assert_eq!(document().element_from_point(x, y).as_ref(), Some(&**mounted.host() as &Element));
    bar.remove();
    mounted.remove();
}

#[wasm_bindgen_test]
async fn a_release_is_closed_to_the_page() {
    let mounted = mount(&document(), false, yew::Callback::noop()).expect("a document takes the overlay");
    assert!(mounted.host().shadow_root().is_none());
    mounted.remove();
}

fn call(on: &Element, method: &str) {
    let method = js_sys::Reflect::get(on, &method.into()).expect("a method").unchecked_into::<js_sys::Function>();
    method.call0(on).expect("a call");
}
