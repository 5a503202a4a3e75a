//! What was kept of a walk over a reload, and what is said when it cannot be gone on with.

use serde::{Deserialize, Deserializer};

use super::card::{Action, Card, CardButton};
use super::walk::Walk;
use super::words;
use crate::domain::Account;
use crate::facts::Moment;
use crate::text::Text;

/// A part of what was kept. One that another version wrote in another shape takes no other part with it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Kept<T> {
    /// Nothing was kept.
    #[default]
    Nothing,
    /// It is whole.
    Whole(T),
    /// It has another shape.
    Unreadable,
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Kept<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Option::deserialize(deserializer).map_or(Self::Unreadable, |kept| kept.map_or(Self::Nothing, Self::Whole)))
    }
}

/// Something to be told when no guide is in progress.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// A guide that was kept cannot be gone on with.
    Dropped,
    /// The extension was updated under the page.
    Updated,
}

/// The walk that was kept, if it may go on; else what is to be told, which is nothing where nothing was given up.
///
/// # Errors
/// Why a guide that was in progress is not gone on with.
pub fn kept(walk: Kept<Walk>, account: &Account, now: Moment) -> Result<Option<Walk>, Notice> {
    match walk {
        Kept::Nothing => Ok(None),
        Kept::Whole(walk) if walk.ended() || walk.account != *account => Ok(None),
        Kept::Whole(walk) if walk.may_resume(account, now) => Ok(Some(walk)),
        Kept::Whole(_) | Kept::Unreadable => Err(Notice::Dropped),
    }
}

/// The card of a notice.
pub fn notice(notice: Notice) -> Card {
    let button = |label: Text, action| CardButton { label, action };
    let close = button(words::CLOSE, Action::Close);
    let (title, says, buttons) = match notice {
        Notice::Dropped => (words::DROPPED_TITLE, words::DROPPED, vec![close]),
        Notice::Updated => (words::UPDATED_TITLE, words::UPDATED, vec![button(words::RELOAD, Action::Reload), close]),
    };
    Card {
        title,
        says,
        buttons,
        progress: None,
        status: None,
        warning: None,
        problem: None,
        lines: Vec::new(),
        links: Vec::new(),
        folded: false,
    }
}
