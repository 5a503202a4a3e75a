//! The time, and waiting. The libraries for timers end in a panic where the browser gives none: Firefox does so in a page that is
//! going away, whose work is over anyway.

use std::pin::Pin;

use futures_channel::oneshot;
use wasm_bindgen::prelude::*;

use crate::facts::Moment;

/// Now, by the browser's clock.
pub fn now() -> Moment {
    // A clock reads whole milliseconds far below the 53 bits of a double.
    #[expect(clippy::cast_possible_truncation, reason = "milliseconds since 1970 fit 53 bits for the next 280,000 years")]
    Moment(js_sys::Date::now() as i64)
}

/// Calls back once after so many milliseconds; never in a page that is going away. Not to be used as a poll: whoever wants to
/// know a change watches for it.
pub fn after(milliseconds: u32, callback: impl FnOnce() + 'static) {
    let _ = set(&Closure::once_into_js(callback), milliseconds);
}

/// Waits so many milliseconds. Whoever waits no longer drops it, and the browser's timer with it.
pub fn later(milliseconds: u32) -> Pin<Box<dyn Future<Output = ()>>> {
    let (end, ended) = oneshot::channel();
    let callback = Closure::once(move || {
        // Whoever waited may have gone.
        let _ = end.send(());
    });
    let timer = Timer { id: set(callback.as_ref(), milliseconds), _callback: callback };
    Box::pin(async move {
        let _timer = timer;
        // The timer holds the other end for as long as this is waited for.
        let _ = ended.await;
    })
}

/// A timer of the browser, until it is dropped.
struct Timer {
    id: Option<i32>,
    _callback: Closure<dyn FnMut()>,
}

impl Drop for Timer {
    fn drop(&mut self) {
        if let Some((window, id)) = web_sys::window().zip(self.id) {
            window.clear_timeout_with_handle(id);
        }
    }
}

fn set(callback: &JsValue, milliseconds: u32) -> Option<i32> {
    let milliseconds = i32::try_from(milliseconds).unwrap_or(i32::MAX);
    let window = web_sys::window()?;
    window.set_timeout_with_callback_and_timeout_and_arguments_0(callback.unchecked_ref(), milliseconds).ok()
}
