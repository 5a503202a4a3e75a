//! Leaves the page when the extension was updated, switched off or removed under it: an overlay that cannot read VTEX and
//! cannot keep anything must not look as if it could.

use sellable::browser::{chrome, clock};
use sellable::guide::{self, Notice};

use super::{Frame, Front};

impl Frame {
    /// Lets go of the page if the extension is gone; true from then on. What is left is the card that says so, where a guide
    /// was in progress.
    pub(crate) fn retires(&mut self) -> bool {
        if self.retired || chrome::is_alive() {
            return self.retired;
        }
        // The hooks in the page stay, for what they have to tell may be on its way; nobody heeds it any more.
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
        // The press on what is taken away is still on its way through it, and a promise would not wait for its end.
        clock::after(0, move || {
            if let Some(drawn) = drawn {
                drawn.remove();
            }
        });
    }
}
