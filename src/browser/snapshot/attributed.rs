//! Which elements have attributes worth keeping: one question to the browser an element instead of one an attribute.
//!
//! One question a page would be cheaper, and cannot be cut: on a page of 12,000 elements it takes 10 ms at a stretch.

use js_sys::JsString;
use wasm_bindgen::prelude::*;
use web_sys::Element;

use crate::screen::kept;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = Element)]
    type Selected;

    // Unlike the one of `web_sys` it takes a text that is the browser's already.
    #[wasm_bindgen(method)]
    fn matches(this: &Selected, selector: &JsString) -> bool;
}

/// Tells the elements that have something to keep.
pub(super) struct Attributed {
    selector: JsString,
}

impl Default for Attributed {
    fn default() -> Self {
        let kept: Vec<String> = kept::ATTRIBUTES.iter().map(|name| format!("[{name}]")).collect();
        Self { selector: kept.join(",").into() }
    }
}

impl Attributed {
    pub(super) fn has(&self, element: &Element) -> bool {
        element.unchecked_ref::<Selected>().matches(&self.selector)
    }
}
