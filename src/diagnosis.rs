//! Facts in, one report out: the verdict, what was found root cause first, what could not be told and why.

use serde::{Deserialize, Serialize};

use crate::domain::Subject;
use crate::facts::Missing;
use crate::rules::{Evidence, Finding, Link};
use crate::text::Text;

/// The answer for one subject. Never "fine": only what was looked at can be said to have no problem.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Verdict {
    /// Something that was found stops the purchase.
    CannotBeBought,
    /// Something that was found hides the item, drops it from a feed or is about to stop it.
    NeedsAttention,
    /// Nothing was found, but not everything could be read.
    CannotTell,
    /// Everything that is checked was read and nothing was found.
    NothingFound,
}

/// A rule that could not judge.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unknown {
    /// The rule's id.
    pub rule: String,
    /// The rule's line in the checklist.
    pub title: Text,
    /// Its link of the chain.
    pub link: Link,
    /// Why.
    pub reason: Missing,
}

/// What a diagnosis says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// What it is about.
    pub subject: Subject,
    /// The answer.
    pub verdict: Verdict,
    /// What was found: root causes first, in the order of the chain.
    pub findings: Vec<Finding>,
    /// Rules that could not judge, with the reason.
    pub unknown: Vec<Unknown>,
    /// Titles of the rules that looked and found nothing.
    pub clear: Vec<Clear>,
    /// The values that were read, for the checklist: what stands where, from which source and when.
    pub values: Vec<Value>,
}

/// A value that was read, whether or not anything is wrong with it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Value {
    /// The link of the chain it belongs to.
    pub link: Link,
    /// What was read.
    pub evidence: Evidence,
}

/// A rule that looked and found nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Clear {
    /// The rule's id.
    pub rule: String,
    /// The rule's line in the checklist.
    pub title: Text,
    /// Its link of the chain.
    pub link: Link,
}
/// STUB
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Changes;
impl Changes {
    pub fn sentences(&self) -> Vec<Text> {
        vec![]
    }
}
pub fn changes(_: &Report, _: &Report) -> Changes {
    Changes
}
