//! Counts what the overlay does to the page, in test builds only: a release counts nothing and answers nothing.

#[cfg(feature = "open-shadow")]
mod counts {
    use std::cell::RefCell;
    use std::collections::BTreeMap;

    thread_local! {
        static COUNTS: RefCell<BTreeMap<&'static str, f64>> = const { RefCell::new(BTreeMap::new()) };
    }

    /// One more of something.
    pub fn count(what: &'static str) {
        COUNTS.with_borrow_mut(|counts| *counts.entry(what).or_default() += 1.0);
    }

    /// A piece of work from one time to another; the browser's own recordings show it too.
    pub fn slice(from: f64, to: f64) {
        count("slices");
        COUNTS.with_borrow_mut(|counts| {
            *counts.entry("ms").or_default() += to - from;
            let longest = counts.entry("longest").or_default();
            *longest = longest.max(to - from);
        });
        if let Some(performance) = web_sys::window().and_then(|window| window.performance()) {
            // A time that the page cleared away cannot be drawn; nothing hangs on it.
            let _ = super::measured(&performance, from, to);
        }
    }

    /// All counts so far.
    pub fn counts() -> BTreeMap<&'static str, f64> {
        COUNTS.with_borrow(Clone::clone)
    }
}

#[cfg(feature = "open-shadow")]
pub use counts::{count, counts, slice};

#[cfg(feature = "open-shadow")]
fn measured(performance: &web_sys::Performance, from: f64, to: f64) -> Result<(), wasm_bindgen::JsValue> {
    use js_sys::{Function, Object, Reflect};
    use wasm_bindgen::JsCast;
    let options = Object::new();
    Reflect::set(&options, &"start".into(), &from.into())?;
    Reflect::set(&options, &"end".into(), &to.into())?;
    let measure: Function = Reflect::get(performance, &"measure".into())?.dyn_into()?;
    measure.call2(performance, &"sellable".into(), &options).map(drop)
}

/// A release does not count.
#[cfg(not(feature = "open-shadow"))]
pub fn count(_: &'static str) {}

/// A release does not measure.
#[cfg(not(feature = "open-shadow"))]
pub fn slice(_: f64, _: f64) {}
