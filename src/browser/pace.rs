//! Cuts work into slices after each of which the page has its turn.

use std::cell::Cell;
use std::rc::Rc;

use futures_util::future::select;
use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::MessageChannel;

use super::{clock, meter};
use crate::screen::Rest;

/// A slice is over after so many milliseconds; what is begun by then may take some more.
const SLICE_MS: f64 = 3.0;

/// A slice is as good as new for so many milliseconds.
const FRESH_MS: f64 = 1.0;
/// A page that draws no frame, for it is behind another or scrolled away, is waited for no longer, in milliseconds.
const NO_FRAME_MS: u32 = 100;

/// The slices of one piece of work.
pub struct Pace {
    began: Rc<Cell<f64>>,
    /// Whether the rest has to be done at a stretch.
    pub restless: bool,
}

impl std::fmt::Debug for Pace {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(to, "Pace since {}", self.began.get())
    }
}

impl Pace {
    /// The first slice begins now.
    #[expect(clippy::new_without_default, reason = "a beginning is no default value")]
    pub fn new() -> Self {
        Self { began: Rc::new(Cell::new(now())), restless: false }
    }

    /// Ends the slice if it is time to.
    pub async fn turn(&mut self) {
        if let Some(rest) = self.rest() {
            rest.await;
        }
    }

    /// Begins a slice for work that cannot be cut, unless this one has just begun.
    pub async fn fresh(&self) {
        if let Some(rest) = self.rest_after(FRESH_MS) {
            rest.await;
        }
    }

    /// Ends the slice if it is time to: what to wait for before the next one.
    pub fn rest(&self) -> Option<Rest> {
        self.rest_after(SLICE_MS)
    }

    fn rest_after(&self, milliseconds: f64) -> Option<Rest> {
        if self.restless || now() - self.began.get() < milliseconds {
            return None;
        }
        self.end();
        meter::count("rests");
        let began = self.began.clone();
        Some(Box::pin(async move {
            others_turn().await;
            began.set(now());
        }))
    }

    /// The last slice ends without a rest.
    pub fn end(&self) {
        meter::slice(self.began.get(), now());
    }
}

/// A clock of fractions of milliseconds.
pub fn now() -> f64 {
    web_sys::window().and_then(|window| window.performance()).map_or(0.0, |performance| performance.now())
}

/// Waits until the page has drawn what changed: whoever asks it before that makes it lay itself out once more.
pub async fn drawn() {
    let frame = Promise::new(&mut |go_on, _| {
        let asked = web_sys::window().map(|window| window.request_animation_frame(&go_on));
        if !matches!(asked, Some(Ok(_))) {
            post(&go_on);
        }
    });
    select(JsFuture::from(frame), clock::later(NO_FRAME_MS)).await;
    // The frame is drawn after all that was asked to run in it.
    others_turn().await;
}

/// Lets the page do what waits; `scheduler.yield` goes on before other tasks of the same kind, a message after them.
pub async fn others_turn() {
    let turn = scheduled().unwrap_or_else(|_| Promise::new(&mut |go_on, _| post(&go_on)));
    // Neither promise is ever refused; if one were, the work would go on.
    let _ = JsFuture::from(turn).await;
}

fn scheduled() -> Result<Promise, JsValue> {
    let scheduler = Reflect::get(&js_sys::global(), &"scheduler".into())?;
    let pause: Function = Reflect::get(&scheduler, &"yield".into())?.dyn_into()?;
    pause.call0(&scheduler)?.dyn_into()
}

fn post(go_on: &Function) {
    match MessageChannel::new() {
        Ok(channel) => {
            channel.port1().set_onmessage(Some(go_on));
            // It is posted to nobody who could refuse it.
            let _ = channel.port2().post_message(&JsValue::NULL);
        }
        Err(_) => drop(go_on.call0(&JsValue::NULL)),
    }
}
