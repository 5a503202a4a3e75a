//! The world as a walk sees it: the screens in view and the facts that were read.

use serde::{Deserialize, Serialize};

use crate::domain::Place;
use crate::facts::{Facts, Moment};
use crate::screen::{Reading, ScreenKind};
use crate::text::Text;

/// Everything a walk may decide from.
#[derive(Clone, Copy, Debug)]
pub struct World<'a> {
    /// The clock.
    pub now: Moment,
    /// The screens in view, one a frame.
    pub screens: &'a [ScreenSeen],
    /// What was read from VTEX.
    pub facts: &'a Facts,
}

/// A screen in view.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScreenSeen {
    /// Which.
    pub kind: ScreenKind,
    /// A word that is new for every document: a form that was posted back has another one.
    pub document: String,
    /// When it was read.
    pub at: Moment,
    /// What it says.
    pub reading: Reading,
    /// What became of the place that was to be pointed at.
    pub target: Option<(Place, TargetState)>,
}

/// What became of a place on a screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum TargetState {
    /// Found, and the ring is around it.
    Pointed,
    /// So many controls look right.
    Ambiguous(usize),
    /// Found, but it cannot be used now, and why.
    Unusable(Text),
    /// Not there, and how it is called.
    Absent(Text),
}
