//! What a later report says of an earlier one: mended, still there, new, or no longer to be told.

use serde::{Deserialize, Serialize};

use super::Report;
use crate::rules::{Finding, Severity};
use crate::text::{Text, words};

/// What became of the findings of an earlier report.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Changes {
    /// Gone, or no more than a note, and the later report read what would show it.
    pub fixed: Vec<Finding>,
    /// Still found, perhaps less severe; as the later report has it.
    pub still: Vec<Finding>,
    /// Found now and not before.
    pub new: Vec<Finding>,
    /// Not found, but the later report could not read what would show it: never call this mended.
    pub unknown_now: Vec<Finding>,
}

/// Compares two reports about the same subject.
pub fn changes(before: &Report, after: &Report) -> Changes {
    let mut changes = Changes::default();
    for finding in &before.findings {
        match after.findings.iter().find(|now| now.is_about_the_same_as(finding)) {
            // What is left is only worth knowing: the switch that hid a sold-out product is still off, but the product is back.
            Some(now) if is_note(now) && !is_note(finding) => changes.fixed.push(finding.clone()),
            Some(now) => changes.still.push(now.clone()),
            None if is_judged(finding, before, after) => changes.fixed.push(finding.clone()),
            None => changes.unknown_now.push(finding.clone()),
        }
    }
    let is_new = |finding: &&Finding| !before.findings.iter().any(|old| old.is_about_the_same_as(finding));
    changes.new = after.findings.iter().filter(is_new).cloned().collect();
    changes
}

fn is_judged(finding: &Finding, before: &Report, after: &Report) -> bool {
    // What is said of a product or a feed rests on every SKU that was read.
    let reads_as_much = finding.sku.is_some() || before.read.skus.iter().all(|sku| after.read.skus.contains(sku));
    let is_about_all = finding.sku.is_none() && finding.feed.is_none();
    let is_open = is_about_all && after.unknown.iter().any(|unknown| unknown.rule == finding.rule);
    reads_as_much && !is_open && after.read.judged(finding)
}

fn is_note(finding: &Finding) -> bool {
    finding.severity == Severity::Note
}

/// What became of one finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Became {
    /// Gone.
    Fixed,
    /// Still there or new, this loud.
    Found(Severity),
    /// No longer to be told.
    Untold,
}

impl Changes {
    /// One sentence for each finding: mended first, then what is left, new or untold. Empty if nothing was found either time.
    pub fn lines(&self) -> Vec<(Became, Text)> {
        let fixed = self.fixed.iter().map(|finding| (Became::Fixed, words::changes_fixed(&finding.says)));
        let still = self.still.iter().map(|finding| (Became::Found(finding.severity), words::changes_still(&finding.says)));
        let new = self.new.iter().map(|finding| (Became::Found(finding.severity), words::changes_new(&finding.says)));
        let untold = self.unknown_now.iter().map(|finding| (Became::Untold, words::changes_unknown_now(&finding.says)));
        fixed.chain(still).chain(new).chain(untold).collect()
    }

    /// The sentences alone.
    pub fn sentences(&self) -> Vec<Text> {
        self.lines().into_iter().map(|(_, says)| says).collect()
    }

    /// Whether nothing is left of what was found but notes, nothing new came up and everything could be read.
    pub fn is_all_mended(&self) -> bool {
        self.unknown_now.is_empty() && self.still.iter().all(is_note) && self.new.iter().all(is_note)
    }
}
