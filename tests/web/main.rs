//! What only a browser can show: components drawn into a real document.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test may stop where its own world is not as it must be")]

use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use yew::prelude::*;

mod ui;

wasm_bindgen_test_configure!(run_in_browser);

#[component]
fn Sample() -> Html {
    html! { <p>{ "drawn" }</p> }
}

/// The overlay lives in a shadow root, so Yew must be able to draw into one.
#[wasm_bindgen_test]
async fn yew_draws_into_a_shadow_root() {
    let document = web_sys::window().and_then(|window| window.document()).expect("a browser has a document");
    let host = document.create_element("div").expect("a document makes elements");
    let root =
        host.attach_shadow(&web_sys::ShadowRootInit::new(web_sys::ShadowRootMode::Open)).expect("a new div takes a shadow root");
    let inside = document.create_element("section").expect("a document makes elements");
    root.append_child(&inside).expect("a shadow root takes children");
    yew::Renderer::<Sample>::with_root(inside.clone()).render();
    yew::platform::time::sleep(std::time::Duration::ZERO).await;
    assert_eq!(inside.text_content().as_deref(), Some("drawn"));
}
