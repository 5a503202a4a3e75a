//! A walk in progress as a value: what the user is asked to do now, what proves that it was done, and what comes next.
//!
//! Guides point and the user acts: nothing in here, and nothing that obeys it, clicks, types or submits. Events only wake the
//! machine; what it decides, it decides from the world as it is, so a lost event, a reload or a killed worker loses nothing.

mod advance;
mod card;
mod judge;
mod kept;
mod permission;
mod plan;
mod proof;
mod step;
mod trouble;
mod walk;
mod words;
mod world;

pub use card::{Action, Card, CardButton, CardLink};
pub use kept::{Kept, Notice, kept, notice};
pub use permission::permissions;
pub use step::{Change, Done, Needs, Step};
pub use walk::{Ended, Problem, State, Walk};
pub use world::{ScreenSeen, TargetState, World};

use crate::diagnosis::Report;
use crate::domain::{Account, Remedy};
use crate::facts::Moment;
use crate::text::Text;

/// What the machine wants done. None of these touches VTEX's page but to draw and scroll.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Keep the walk, so that it survives a reload.
    Store,
    /// Read again from VTEX what the change should have altered, past every cache, after a pause in milliseconds.
    Reread {
        /** The pause. */
        after_ms: u32,
    },
    /// Gather the facts again and diagnose the walk's subject.
    Diagnose,
    /// Wake the machine after so many milliseconds, if nothing else does.
    Wake(u32),
}

/// Something that happened and is not part of the world's state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// Look again: a screen, a fact or the clock changed.
    Look,
    /// The user pressed the control that saves.
    SavePressed,
    /// The page's own request was answered: an HTTP status.
    PageRequest(u16),
    /// The diagnosis asked for is here.
    Diagnosed(Box<Report>),
    /// The user pressed something on the card.
    Pressed(Action),
}

/// Starts a walk for a remedy of a report.
pub fn start(remedy: Remedy, account: Account, before: Report, now: Moment) -> Walk {
    Walk::new(remedy, account, before, now)
}

/// What follows from an event: the walk changes in place, the effects are for the caller.
pub fn advance(walk: &mut Walk, world: &World<'_>, event: Event) -> Vec<Effect> {
    advance::advance(walk, world, event)
}

/// A stored walk goes on in a new document.
pub fn resume(walk: &mut Walk, now: Moment) -> Vec<Effect> {
    proof::resume(walk, now)
}

/// What the card shows.
pub fn card(walk: &Walk) -> Card {
    card::card(walk)
}

/// What a screen reader hears of a walk. The same words again are not news.
pub fn spoken(walk: &Walk) -> Text {
    card::spoken(walk)
}

/// What a remedy's walk is called, for the lists that offer it.
pub fn title(remedy: &Remedy) -> Text {
    words::title(remedy)
}
