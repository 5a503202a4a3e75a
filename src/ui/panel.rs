//! What the panel and the launcher show, as data: a report and a walk in one list.

use std::collections::BTreeMap;

use super::chain::Standing;
use super::cluster::MANY_ROWS;
use super::group::Group;
use crate::diagnosis::{Report, Unknown};
use crate::domain::{Place, Remedy, put_in_order};
use crate::guide::{self, Ended, State, Walk};
use crate::rules::{Finding, Severity};
use crate::settings::{Corner, PanelPlace};
use crate::text::{Text, words};

/// Everything that the panel shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Panel {
    /// How the user left it.
    pub place: PanelPlace,
    /// Whether the user wants it unfolded whatever it covers.
    pub insists: bool,
    /// The record in view.
    pub title: Text,
    /// The answer, or why there is none.
    pub verdict: (Standing, Text),
    /// What is open, root causes first.
    pub entries: Vec<Entry>,
    /// The walk in progress, by its title, and its steps.
    pub steps: Option<(Text, Vec<(StepStands, Text)>)>,
    /// Reasons why something could not be told, and of how many checks.
    pub unknown: Vec<(Text, usize)>,
    /// Whether there is a launcher.
    pub launcher: bool,
}

/// A line of the list: one finding, or what a rule found in many rows.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// How loud.
    pub severity: Severity,
    /// What is wrong.
    pub says: Text,
    /// Whether it follows from what stands above it.
    pub follows: bool,
    /// The control that it is about, if a frame shows it now.
    pub show: Option<Place>,
    /// The best way out that can be walked.
    pub remedy: Option<Remedy>,
    /// What is put out of sight with it; none for many rows together.
    pub finding: Option<Box<Finding>>,
    /// The rows, where there are many; such an entry leads nowhere itself.
    pub rows: Vec<Entry>,
}

/// How a step of the walk stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepStands {
    /// Behind.
    Done,
    /// To be done now.
    Now,
    /// Ahead.
    Later,
}

/// The button that opens the panel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Launcher {
    /// Where the user wants it.
    pub corner: Corner,
    /// How many findings are open.
    pub count: usize,
    /// How loud the loudest of them is.
    pub loudest: Option<Severity>,
}

/// What the user did on the panel or the launcher.
#[derive(Clone, Debug, PartialEq)]
pub enum PanelAct {
    /// Open it.
    Open,
    /// Close it.
    Close,
    /// Fold or unfold it.
    Fold(bool),
    /// Dock it to a corner.
    Dock(Corner),
    /// Scroll to a control and open its hint.
    Show(Place),
    /// Hide or show the launcher.
    Launcher(bool),
}

/// The lines of what is open; `shown` are the controls that some frame shows.
pub fn entries(open: &[Group<'_>], shown: impl Fn(&Place) -> bool) -> Vec<Entry> {
    let findings = open.iter().flat_map(|(cause, follow)| {
        let follow = follow.iter().map(|finding| (*finding, true));
        std::iter::once((*cause, false)).chain(follow)
    });
    let findings: Vec<(&Finding, bool)> = findings.collect();
    let mut of_rule: BTreeMap<&str, Vec<(&Finding, bool)>> = BTreeMap::new();
    for line in findings.iter().filter(|(finding, _)| finding.warehouse.is_some()) {
        of_rule.entry(line.0.rule.as_ref()).or_default().push(*line);
    }
    of_rule.retain(|_, rows| rows.len() >= MANY_ROWS);
    let mut entries = Vec::new();
    for (finding, follows) in findings {
        let rows = of_rule.get(finding.rule.as_ref()).filter(|_| finding.warehouse.is_some());
        let Some(rows) = rows else {
            entries.push(entry(finding, follows, &shown));
            continue;
        };
        if std::ptr::eq(rows[0].0, finding) {
            let rows: Vec<Entry> = rows.iter().map(|(row, follows)| entry(row, *follows, &shown)).collect();
            let severity = rows.iter().map(|row| row.severity).min().unwrap_or(finding.severity);
            let says = words::many_rows(&finding.rule, rows.len(), &finding.says);
            entries.push(Entry { severity, says, follows, show: None, remedy: None, finding: None, rows });
        }
    }
    entries
}

fn entry(finding: &Finding, follows: bool, shown: impl Fn(&Place) -> bool) -> Entry {
    Entry {
        severity: finding.severity,
        says: finding.says.clone(),
        follows,
        show: finding.places.iter().find(|place| shown(place)).cloned(),
        remedy: finding.remedies.iter().find(|remedy| remedy.is_guided()).cloned(),
        finding: Some(Box::new(finding.clone())),
        rows: Vec::new(),
    }
}

/// The reasons why checks could not be made, each once, the most frequent first.
pub fn unknown(report: &Report) -> Vec<(Text, usize)> {
    let mut reasons: Vec<(Text, usize)> = Vec::new();
    for Unknown { reason, .. } in &report.unknown {
        let says = reason.label();
        match reasons.iter_mut().find(|(known, _)| *known == says) {
            Some((_, count)) => *count += 1,
            None => reasons.push((says, 1)),
        }
    }
    put_in_order(&mut reasons, |(_, count)| std::cmp::Reverse(*count));
    reasons
}

/// The title of a walk, and how each of its steps stands.
pub fn steps(walk: &Walk) -> (Text, Vec<(StepStands, Text)>) {
    let is_over = matches!(walk.state, State::Ended(Ended::Proven { .. } | Ended::WasSo(_)));
    let stands = |at: usize| match at.cmp(&walk.at) {
        _ if is_over => StepStands::Done,
        std::cmp::Ordering::Less => StepStands::Done,
        std::cmp::Ordering::Equal => StepStands::Now,
        std::cmp::Ordering::Greater => StepStands::Later,
    };
    let steps = walk.steps.iter().enumerate().map(|(at, step)| (stands(at), step.says.clone()));
    (guide::title(&walk.remedy), steps.collect())
}

impl StepStands {
    /// The word beside its mark.
    pub fn word(self) -> Text {
        match self {
            Self::Done => words::STEP_DONE,
            Self::Now => words::STEP_NOW,
            Self::Later => words::STEP_LATER,
        }
    }
}

#[cfg(test)]
mod tests;
