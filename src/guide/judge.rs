//! Whether a step is done, by what its screen says.

use super::step::{Change, Done, Step, row};
use super::walk::{Problem, Walk};
use super::world::{ScreenSeen, World};
use crate::domain::SkuId;
use crate::screen::Reading;

/// What a screen says of a step.
pub(super) enum Judged {
    /// It is done.
    Done,
    /// It is not, and what is wrong with what is there.
    Open(Option<Problem>),
    /// Another value stands typed than the one to be saved.
    Changed,
    /// The change no longer stands on the screen: saved, undone, or another document.
    Undone,
}

/// Judges a step; a change that stands is remembered with its document, so that a later document can prove it.
pub(super) fn judge(walk: &mut Walk, step: &Step, screen: &ScreenSeen) -> Judged {
    match &step.done {
        Done::Arrived(_) => Judged::Done,
        Done::TabOpen => match &screen.reading {
            Reading::FeedForm(form) if form.edit_tab_open == Some(false) => Judged::Open(None),
            _ => Judged::Done,
        },
        Done::Switched if walk.change.stands_on(&screen.reading) == Some(true) => made(walk, screen, None),
        Done::CountTyped { sku, warehouse, at_least } => judge_count(walk, screen, (*sku, warehouse, *at_least)),
        Done::Saved => judge_save(walk, screen),
        Done::Switched | Done::Diagnosed => Judged::Open(None),
    }
}

/// Somebody else made the change meanwhile, or it was there from the start: nothing is left to save.
pub(super) fn already_there(walk: &Walk, world: &World<'_>, screen: &ScreenSeen) -> bool {
    walk.change.is_sent_by(&screen.reading) == Some(true) || walk.change.is_saved(world.facts, walk.since) == Ok(true)
}

/// The first message of error that a form shows.
pub(super) fn form_error(reading: &Reading) -> Option<Problem> {
    let errors = match reading {
        Reading::ProductForm(form) => &form.errors,
        Reading::FeedForm(form) => &form.errors,
        _ => return None,
    };
    errors.first().cloned().map(Problem::FormSays)
}

fn judge_count(walk: &mut Walk, screen: &ScreenSeen, (sku, warehouse, at_least): (SkuId, &str, i64)) -> Judged {
    match typed(&screen.reading, sku, warehouse) {
        None => Judged::Open(None),
        Some(Err(text)) => Judged::Open(Some(Problem::NotANumber(text))),
        Some(Ok(count)) if count < at_least => Judged::Open(Some(Problem::TooSmall { typed: count, at_least })),
        Some(Ok(count)) => made(walk, screen, Some(count)),
    }
}

fn made(walk: &mut Walk, screen: &ScreenSeen, count: Option<i64>) -> Judged {
    if let Change::Count { to, .. } = &mut walk.change {
        *to = count;
    }
    walk.made_in = Some(screen.document.clone());
    Judged::Done
}

fn judge_save(walk: &Walk, screen: &ScreenSeen) -> Judged {
    let another = walk.made_in.as_ref() != Some(&screen.document);
    if !another && walk.change.stands_on(&screen.reading) == Some(true) {
        return Judged::Open(form_error(&screen.reading));
    }
    match &walk.change {
        Change::Count { sku, warehouse, .. } if typed(&screen.reading, *sku, warehouse).is_some() => Judged::Changed,
        _ => Judged::Undone,
    }
}

/// What stands typed in the row: a whole number, another text, or nothing.
fn typed(reading: &Reading, sku: SkuId, warehouse: &str) -> Option<Result<i64, String>> {
    let Reading::Inventory { rows, .. } = reading else { return None };
    let text = row(rows, sku, warehouse)?.typed.trim().to_owned();
    if text.is_empty() {
        return None;
    }
    Some(text.parse::<i64>().map_err(|_| text))
}
