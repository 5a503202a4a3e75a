//! Leaves the page when the extension was updated, switched off or removed under it: an overlay that cannot read VTEX and
//! cannot keep anything must not look as if it could.

use sellable::browser::chrome;
use sellable::guide::{self, Notice};
use wasm_bindgen_futures::spawn_local;

use super::{Frame, Front};

impl Frame {
    /// Lets go of the page if the extension is gone; true from then on. What is left is the card that says so, where a guide
    /// was in progress.
    pub(crate) fn retires(&mut self) -> bool {
        if self.retired || chrome::is_alive() {
            return self.retired;
        }
        let hooks = (self.watch.take(), self.follow.take());
        // This may be called from one of these very hooks.
        spawn_local(async move { drop(hooks) });
        self.hints.clear();
        self.candidates.clear();
        self.ring = None;
        self.elsewhere.clear();
        let card = self.front.card.take().map(|_| guide::notice(Notice::Updated));
        let announce = card.as_ref().map(|card| card.says.clone());
        self.front = Front { lang: self.front.lang, card, announce, ..Front::default() };
        self.draw();
        self.retired = true;
        if self.front.card.is_none() {
            self.leave();
        }
        true
    }

    /// Takes everything of ours away.
    pub(crate) fn leave(&mut self) {
        let drawn = self.drawn.take();
        // This may be called from a press on what is taken away.
        spawn_local(async move {
            if let Some(drawn) = drawn {
                drawn.remove();
            }
        });
    }

    /// Whether the extension was updated in the middle of a guide, and this is its new overlay.
    pub(crate) fn took_over(&self) -> bool {
        self.drawn.as_ref().is_some_and(sellable::ui::mount::Mounted::took_over)
    }
}
