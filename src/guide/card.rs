//! What the card shows for a walk: one sentence to act on, where it stands, and the ways on.

use super::step::{Change, Done, Step};
use super::walk::{Ended, Problem, State, Walk};
use super::{trouble, words};
use crate::diagnosis::Became;
use crate::domain::Destination;
use crate::rules::Severity;
use crate::text::Text;

/// The card of a walk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// What the walk mends.
    pub title: Text,
    /// The current step and how many there are, from 1; `None` when the walk is over.
    pub progress: Option<(usize, usize)>,
    /// What to do, or how it ended.
    pub says: Text,
    /// How the step stands: looking, checking, why it waits.
    pub status: Option<Text>,
    /// What stands in the way of the whole walk.
    pub warning: Option<Text>,
    /// What was wrong with the last attempt.
    pub problem: Option<Text>,
    /// What changed, at the end.
    pub lines: Vec<(Became, Text)>,
    /// Pages to go to.
    pub links: Vec<CardLink>,
    /// Buttons, the first one primary unless there are links.
    pub buttons: Vec<CardButton>,
    /// Put aside by the user: shown as a small chip.
    pub folded: bool,
}

/// A link to a page of the Admin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardLink {
    /// The words.
    pub label: Text,
    /// Where it leads.
    pub to: Destination,
}

/// A button of the card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CardButton {
    /// The word.
    pub label: Text,
    /// What it does.
    pub action: Action,
}

/// What the user can do on the card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// End the walk.
    Stop,
    /// Fold the card to a chip.
    Pause,
    /// Unfold it, or go on from a step that is done.
    Resume,
    /// Search the page again.
    LookAgain,
    /// Look at the step before once more.
    Back,
    /// Leave out what cannot be shown, and check what VTEX has.
    Skip,
    /// Ask VTEX again whether it is saved.
    ReadAgain,
    /// The user saw that it was saved.
    SaysSaved,
    /// The user saw that it was not.
    SaysNotSaved,
    /// Put the finished card away.
    Close,
    /// Load the tab anew.
    Reload,
}

/// See [`super::card`].
pub(super) fn card(walk: &Walk) -> Card {
    let mut card = Card {
        title: words::title(&walk.remedy),
        progress: Some((walk.at + 1, walk.steps.len())),
        says: walk.step().map_or(words::STOPPED, |step| step.says.clone()),
        status: status(walk),
        warning: walk.lacks.filter(|_| walk.problem != Some(Problem::SaveFailed(Some(403)))).map(trouble::lacks),
        problem: walk.problem.as_ref().map(|problem| problem_text(problem, &walk.change)),
        lines: Vec::new(),
        links: links(walk),
        buttons: buttons(walk),
        folded: matches!(walk.state, State::Paused(_)),
    };
    if let State::Ended(ended) = &walk.state {
        end(&mut card, walk, ended);
    }
    card
}

/// See [`super::spoken`]. While nobody has anything to do it is how things stand; else it is also what to do, for that may
/// not have been said before.
pub(super) fn spoken(walk: &Walk) -> Text {
    let Card { says, status, warning, problem, lines, .. } = card(walk);
    let lines = lines.into_iter().map(|(_, says)| says);
    let parts: Vec<Text> = match (&walk.state, &walk.problem) {
        (State::Ended(_), _) => [says].into_iter().chain(lines).chain(problem).collect(),
        (State::Locating | State::Verifying { .. } | State::Proving, _) => status.into_iter().collect(),
        (State::AskSaved(_), _) => problem.into_iter().chain(status).collect(),
        (_, Some(Problem::NotANumber(_) | Problem::TooSmall { .. })) => problem.into_iter().collect(),
        _ => problem.into_iter().chain(warning).chain([says]).chain(status).collect(),
    };
    parts.into_iter().reduce(|all, next| all.then(&next)).unwrap_or(words::STOPPED)
}

fn status(walk: &Walk) -> Option<Text> {
    Some(match &walk.state {
        State::GoThere => words::GO_THERE,
        State::Locating => words::LOOKING,
        State::Waiting(why) => why.clone(),
        State::Choosing(count) => words::choosing(*count),
        State::Verifying { .. } => words::CHECKING_SAVED,
        State::AskSaved(reason) => words::ask_saved(&reason.label()),
        State::CannotFind(control) => words::cannot_find(control),
        State::Done => words::STEP_DONE,
        State::Proving => words::PROVING,
        State::Pointing | State::Paused(_) | State::Ended(_) => return None,
    })
}

fn links(walk: &Walk) -> Vec<CardLink> {
    // A later step whose page was left sends back to the page of the last step that arrives somewhere.
    let arrival = walk.steps.iter().take(walk.at + 1).rev().find_map(|step| match &step.done {
        Done::Arrived(places) => Some(places),
        _ => None,
    });
    let arrives = |step: &Step| matches!(step.done, Done::Arrived(_));
    let leads_there = match walk.state {
        State::GoThere => true,
        State::Pointing => walk.step().is_some_and(|step| arrives(step) && step.place.is_none()),
        State::Done => walk.step().is_some_and(arrives),
        _ => false,
    };
    if !leads_there {
        return Vec::new();
    }
    arrival.into_iter().flatten().map(|to| CardLink { label: words::go_to(to), to: to.clone() }).collect()
}

fn buttons(walk: &Walk) -> Vec<CardButton> {
    let button = |label: Text, action| CardButton { label, action };
    let mut buttons = match walk.state {
        State::CannotFind(_) | State::Waiting(_) | State::Choosing(_) => {
            vec![button(words::LOOK_AGAIN, Action::LookAgain), button(words::SKIP, Action::Skip)]
        }
        State::Done => vec![button(words::RESUME, Action::Resume)],
        State::AskSaved(_) => vec![
            button(words::YES_SAVED, Action::SaysSaved),
            button(words::NOT_SAVED, Action::SaysNotSaved),
            button(words::READ_AGAIN, Action::ReadAgain),
        ],
        State::Paused(_) => return vec![button(words::RESUME, Action::Resume), button(words::STOP, Action::Stop)],
        State::Ended(_) => return vec![button(words::CLOSE, Action::Close)],
        _ => Vec::new(),
    };
    if walk.at > 0 && !matches!(walk.state, State::Verifying { .. } | State::Proving) {
        buttons.push(button(words::BACK, Action::Back));
    }
    buttons.push(button(words::STOP, Action::Stop));
    buttons
}

fn problem_text(problem: &Problem, change: &Change) -> Text {
    match problem {
        Problem::NotANumber(typed) => trouble::not_a_number(typed),
        Problem::TooSmall { typed, at_least } => trouble::too_small(*typed, *at_least),
        Problem::SaveFailed(Some(403)) => trouble::save_refused(change),
        Problem::SaveFailed(Some(status)) => trouble::save_failed(*status),
        Problem::SaveFailed(None) => trouble::NOT_THERE_YET,
        Problem::NotSeenSaved => trouble::NOT_SEEN_SAVED,
        Problem::PageFailed(status) => trouble::page_failed(*status),
        Problem::Undone => trouble::UNDONE,
        Problem::FormSays(message) => trouble::form_says(message),
    }
}

fn end(card: &mut Card, walk: &Walk, ended: &Ended) {
    card.progress = None;
    (card.warning, card.problem, card.status) = (None, None, None);
    match ended {
        Ended::Proven { changes, despite } => {
            card.says = words::PROVEN;
            card.lines = changes.lines();
            if matches!(walk.change, Change::Feed { .. }) {
                card.lines.push((Became::Found(Severity::Note), words::FILE_FOLLOWS));
            }
            card.problem = despite.map(trouble::despite);
        }
        Ended::WasSo(changes) => {
            card.says = words::WAS_SO;
            card.lines = changes.lines();
        }
        Ended::Checked(changes) => {
            card.says = words::CHECKED;
            card.lines = changes.lines();
        }
        Ended::NotChecked(reason) => card.says = words::not_checked(&reason.label()),
        Ended::Stopped => card.says = words::STOPPED,
        Ended::WentInCircles => card.says = words::CIRCLES,
    }
}
