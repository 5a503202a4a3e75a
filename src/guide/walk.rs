//! The walk itself: where it stands, what it changes, what was there before.

use serde::{Deserialize, Serialize};

use super::plan;
use super::step::{Change, Step};
use crate::diagnosis::{Changes, Report};
use crate::domain::{Account, Remedy};
use crate::facts::{Missing, Moment};
use crate::text::Text;
use crate::vtex::request::Resource;

/// The shape of a stored walk; another version is not resumed.
const VERSION: u32 = 3;
/// A walk that nobody touched for a day says nothing any more about the shop as it is.
const DAY_MS: u64 = 24 * 60 * 60 * 1_000;

/// A walk in progress.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Walk {
    version: u32,
    /// What it mends.
    pub remedy: Remedy,
    /// The account it was started on; it never walks on another.
    pub account: Account,
    /// The steps.
    pub steps: Vec<Step>,
    /// The index of the current step.
    pub at: usize,
    /// How the current step stands.
    pub state: State,
    /// The value it changes.
    pub change: Change,
    /// What was wrong with the last attempt.
    pub problem: Option<Problem>,
    /// The permission without which VTEX will refuse the save, as VTEX itself says.
    pub lacks: Option<Resource>,
    /// The report it started from.
    pub before: Report,
    /// When the current state was entered.
    pub since: Moment,
    /// The document in which the change was made: a save shows in a later one.
    pub made_in: Option<String>,
    /// Whether VTEX was seen to have the change: nothing else lets the walk end as proven.
    pub saved: bool,
    /// Whether it had the change before a save was asked for.
    pub was_so: bool,
    /// Steps that the page threw the walk back to, for the loop guard.
    pub(super) entries: Vec<(usize, Moment)>,
}

/// How a step stands.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum State {
    /// The page is not there: the card says where to go.
    GoThere,
    /// The page is there and the control is being looked for.
    Locating,
    /// The control is there and cannot be used, and why.
    Waiting(Text),
    /// Several controls look right: they are numbered and the user picks with his own eyes.
    Choosing(usize),
    /// The ring is around the control.
    Pointing,
    /// The save is being proven; attempts so far, and the status of the page's own request if it was seen.
    Verifying {
        /** Reads so far. */
        attempts: u8,
        /** Status of the page's request. */
        status: Option<u16>,
        /** When it began. */
        asked: Moment,
    },
    /// It cannot be told whether it was saved, and why: the user is asked.
    AskSaved(Missing),
    /// The control was not found; how it is called.
    CannotFind(Text),
    /// The step is done and the user went back to look at it.
    Done,
    /// The diagnosis runs again.
    Proving,
    /// Put aside by the user, and what it goes on with.
    Paused(Box<State>),
    /// Over.
    Ended(Ended),
}

/// How a walk ended.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Ended {
    /// Done and proven; what changed, and what the page's request said if it did not say "fine".
    Proven {
        /** Before and after. */
        changes: Changes,
        /** An error status that the page got although the change is there. */
        despite: Option<u16>,
    },
    /// VTEX had the change before a save was asked for; what became of the findings since.
    WasSo(Changes),
    /// VTEX was read again, and it was not seen that the change was saved: the user skipped what could not be shown.
    Checked(Changes),
    /// The user says that it was saved, and it could not be checked.
    NotChecked(Missing),
    /// The user stopped it.
    Stopped,
    /// The same step came up again and again.
    WentInCircles,
}

/// What was wrong with the last attempt.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Problem {
    /// What is typed is no whole number.
    NotANumber(String),
    /// What is typed is below the smallest count that helps.
    TooSmall {
        /** Typed. */
        typed: i64,
        /** Needed. */
        at_least: i64,
    },
    /// The save was answered with this status and VTEX does not have the change.
    SaveFailed(Option<u16>),
    /// It was pressed, and nothing told whether it was saved; or the user saw that it was not.
    NotSeenSaved,
    /// The page itself failed with this status after *Save*, and only the page could tell whether it was saved.
    PageFailed(u16),
    /// The change is gone from the screen and VTEX does not have it.
    Undone,
    /// The form itself shows errors.
    FormSays(String),
}

impl Walk {
    /// A walk at its first step.
    pub(super) fn new(remedy: Remedy, account: Account, before: Report, now: Moment) -> Self {
        let steps = plan::steps(&remedy);
        let change = plan::change(&remedy);
        Self {
            version: VERSION,
            remedy,
            account,
            steps,
            at: 0,
            state: State::Locating,
            change,
            problem: None,
            lacks: None,
            before,
            since: now,
            made_in: None,
            saved: false,
            was_so: false,
            entries: Vec::new(),
        }
    }

    /// The current step; `None` only for a stored walk that was tampered with.
    pub fn step(&self) -> Option<&Step> {
        self.steps.get(self.at)
    }

    /// Whether it is over.
    pub fn ended(&self) -> bool {
        matches!(self.state, State::Ended(_))
    }

    /// Whether a stored walk may go on: same shape, same account, not over, not older than a day.
    pub fn may_resume(&self, account: &Account, now: Moment) -> bool {
        let is_fresh = now.0.abs_diff(self.since.0) < DAY_MS;
        self.version == VERSION && self.account == *account && !self.ended() && self.at < self.steps.len() && is_fresh
    }

    /// What a reload must not lose.
    pub(super) fn footing(&self) -> impl PartialEq + use<> {
        let Self { at, state, change, problem, lacks, made_in, saved, .. } = self;
        (*at, state.clone(), change.clone(), problem.clone(), *lacks, made_in.clone(), *saved)
    }
}
