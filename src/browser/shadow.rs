//! Shadow roots of the page: closed ones too, for the browser opens them to extensions.

use wasm_bindgen::prelude::*;
use web_sys::{Element, ShadowRoot};

/// The shadow root of an element. Only elements with a name of their own are asked for a closed one, for asking every element
/// of a page would cost more than it finds.
pub fn root_of(element: &Element, tag: &str) -> Option<ShadowRoot> {
    element.shadow_root().or_else(|| if tag.contains('-') { closed(element) } else { None })
}

/// Firefox has it on the element, Chromium as a function; outside of an extension neither is there.
fn closed(element: &Element) -> Option<ShadowRoot> {
    element.unchecked_ref::<Rooted>().own().or_else(|| open_or_closed(element).ok().flatten())
}

#[wasm_bindgen]
extern "C" {
    /// An element, for what extensions alone may ask of it.
    type Rooted;
    #[wasm_bindgen(method, getter, js_name = openOrClosedShadowRoot)]
    fn own(this: &Rooted) -> Option<ShadowRoot>;

    #[wasm_bindgen(catch, js_namespace = ["chrome", "dom"], js_name = openOrClosedShadowRoot)]
    fn open_or_closed(element: &Element) -> Result<Option<ShadowRoot>, JsValue>;
}
