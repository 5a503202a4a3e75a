//! Hears the events of a page for as long as somebody wants to. The library for it ends in a panic where the browser refuses to
//! let us listen: Firefox does so in a page that is going away.

use wasm_bindgen::prelude::*;
use web_sys::{AddEventListenerOptions, Event, EventTarget};

/// A listener, until it is dropped. It never keeps the page from scrolling.
pub struct Listener {
    target: EventTarget,
    name: &'static str,
    before_others: bool,
    run: Closure<dyn Fn(Event)>,
}

impl Listener {
    /// Hears an event, if asked to before the page's own listeners on anything inside do.
    pub fn new(target: &EventTarget, name: &'static str, before_others: bool, run: impl Fn(&Event) + 'static) -> Self {
        let run = Closure::<dyn Fn(Event)>::new(move |event: Event| run(&event));
        let options = AddEventListenerOptions::new();
        options.set_capture(before_others);
        options.set_passive(true);
        // Who is refused hears nothing.
        let _ = target.add_event_listener_with_callback_and_add_event_listener_options(name, function(&run), &options);
        Self { target: target.clone(), name, before_others, run }
    }

    /// Listens until the page goes away.
    pub fn forget(self) {
        std::mem::forget(self);
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        // Who was refused is not there to be removed.
        let _ = self.target.remove_event_listener_with_callback_and_bool(self.name, function(&self.run), self.before_others);
    }
}

fn function(run: &Closure<dyn Fn(Event)>) -> &js_sys::Function {
    run.as_ref().unchecked_ref()
}
