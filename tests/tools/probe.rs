//! Puts the collector and the locator into a page without the extension around them, for recording pages and trying drift on them.

#![cfg_attr(not(target_arch = "wasm32"), allow(unused))]

#[cfg(target_arch = "wasm32")]
mod probe {
    use js_sys::{Array, Object, Reflect};
    use sellable::browser::snapshot::take;
    use sellable::domain::Place;
    use sellable::screen::{Kept, Located, ScreenKind, Snapshot, locate, recognise};
    use wasm_bindgen::prelude::*;

    type Answer = Result<JsValue, JsValue>;

    /// `probe.take(address)` and `probe.locate(address, place)` for the scripts of the tests.
    pub(crate) fn start() {
        let probe = Object::new();
        let take = Closure::<dyn Fn(String) -> Answer>::new(|url: String| recorded(&url));
        let locate = Closure::<dyn Fn(String, String) -> Answer>::new(|url: String, place: String| located(&url, &place));
        for (name, function) in [("take", take.into_js_value()), ("locate", locate.into_js_value())] {
            // Setting a property of a plain new object cannot fail.
            let _ = Reflect::set(&probe, &name.into(), &function);
        }
        let _ = Reflect::set(&js_sys::global(), &"probe".into(), &probe);
    }

    /// The page as one line of JSON, then the element of every node.
    fn recorded(url: &str) -> Answer {
        let (snapshot, kind, elements) = look(url)?;
        let line = serde_json::json!({ "url": url, "kind": kind, "snapshot": snapshot });
        Ok([JsValue::from(line.to_string()), elements.into()].into_iter().collect::<Array>().into())
    }

    /// What became of the search in a word (of a control that cannot be used: why), then the elements that it named.
    fn located(url: &str, place: &str) -> Answer {
        let (snapshot, kind, elements) = look(url)?;
        let place: Place = serde_json::from_str(place).map_err(|error| error.to_string())?;
        let (word, nodes) = match locate(kind, &place, &snapshot) {
            Located::Found { node, .. } => ("found".to_owned(), vec![node]),
            Located::Unusable { node, reason } => (format!("{reason:?}"), vec![node]),
            Located::Ambiguous(nodes) => ("ambiguous".to_owned(), nodes),
            Located::Absent => ("absent".to_owned(), Vec::new()),
        };
        let named: Array = nodes.into_iter().map(|node| elements.get(node.0)).collect();
        Ok([JsValue::from(word), named.into()].into_iter().collect::<Array>().into())
    }

    fn look(url: &str) -> Result<(Snapshot, ScreenKind, Array), JsValue> {
        let document = web_sys::window().and_then(|window| window.document()).ok_or("there is no document")?;
        let Kept { page, elements, .. } = take(&document, None).kept;
        let kind = recognise(url, &page).ok_or("it is no screen")?;
        Ok((page, kind, elements.into_iter().map(JsValue::from).collect()))
    }
}

fn main() {
    #[cfg(target_arch = "wasm32")]
    probe::start();
}
