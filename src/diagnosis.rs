//! Facts in, one report out: the verdict, what was found root cause first, what could not be told and why, and the way out.

mod changes;
mod contradicted;
mod imagine;
mod label;
mod meaning;
mod order;
mod plan;
mod read;
mod record;
mod render;
mod setting;
mod told;
mod values;
mod verdict;
mod what_if;

pub use changes::{Became, Changes, changes};
pub use label::{certainty, consequence, link, remedy, severity, verdict as verdict_label};
pub use meaning::{Entry, Meaning, meanings};
pub use read::Read;
pub use render::{json, markdown, text};
pub use told::{SCHEMA, Told, link_name, severity_name, told};
pub use what_if::{what_if, what_if_all};

use serde::{Deserialize, Serialize};

use crate::domain::{Remedy, Subject};
use crate::facts::{Facts, Missing};
use crate::rules::{Evidence, Finding, Link, RULES, Rule};
use crate::text::Text;

/// The answer for one subject.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Verdict {
    /// The checkout would sell what was asked for.
    Sellable,
    /// The checkout refuses it, or something documented stops it.
    NotSellable,
    /// The checkout did not say, and nothing that was found stops it for sure.
    CannotTell,
    /// For a feed or a list, which nobody buys: something was found.
    NeedsAttention,
    /// For a feed or a list: everything that is checked was read, and nothing was found but what is worth knowing.
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
    /// What was found: root causes in the order of the chain, each followed by what follows from it; notes last.
    pub findings: Vec<Finding>,
    /// The smallest set of remedies that makes it sellable, if something known stops it and all of that can be mended.
    pub plan: Vec<Remedy>,
    /// Rules that could not judge, with the reason.
    pub unknown: Vec<Unknown>,
    /// Titles of the rules that looked and found nothing.
    pub clear: Vec<Clear>,
    /// The values that were read, for the checklist: what stands where, from which source and when.
    pub values: Vec<Value>,
    /// What was read, so that something gone from a later report is known to be mended and not merely unread.
    pub read: Read,
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

/// Judges the facts by every rule that applies to their subject, and looks for the way out.
pub fn diagnose(facts: &Facts) -> Report {
    let mut report = judge(facts);
    report.plan = plan::plan(facts, &report);
    report
}

/// The answer alone, for whoever needs no report.
pub fn answer(facts: &Facts) -> Verdict {
    Judged::of(facts).verdict
}

/// The report without a way out.
fn judge(facts: &Facts) -> Report {
    let Judged { verdict, findings, unknown, clear } = Judged::of(facts);
    Report {
        subject: facts.subject.clone(),
        verdict,
        findings,
        plan: Vec::new(),
        unknown,
        clear,
        values: values::values(facts),
        read: Read::of(facts, applies),
    }
}

/// What the rules say, and the answer that it comes to.
struct Judged {
    verdict: Verdict,
    findings: Vec<Finding>,
    unknown: Vec<Unknown>,
    clear: Vec<Clear>,
}

impl Judged {
    fn of(facts: &Facts) -> Self {
        let (mut findings, mut unknown, mut clear) = (Vec::new(), Vec::new(), Vec::new());
        for rule in RULES.iter().filter(|rule| applies(rule, &facts.subject)) {
            let (id, title, link) = (rule.id.to_owned(), rule.title.clone(), rule.link);
            match (rule.check)(facts) {
                Ok(found) if found.is_empty() => clear.push(Clear { rule: id, title, link }),
                Ok(found) => findings.extend(found),
                Err(reason) => unknown.push(Unknown { rule: id, title, link, reason }),
            }
        }
        for finding in &mut findings {
            finding.record = record::record(facts, finding);
        }
        contradicted::lower_contradicted(facts, &mut findings);
        let findings = order::root_causes_first(findings);
        let verdict = verdict::verdict(facts, &findings, &unknown);
        Self { verdict, findings, unknown, clear }
    }
}

/// A feed by itself has no stock, rows of a list no product, and what is not an order no workflow; a rule that cannot apply is
/// neither clear nor unknown.
fn applies(rule: &Rule, subject: &Subject) -> bool {
    match subject {
        Subject::Sku(_) | Subject::Product(_) => rule.link != Link::Order,
        // An order was placed, wherever its items are shown.
        Subject::Order(_) => !matches!(rule.link, Link::Visibility | Link::Feed),
        Subject::Feed(_) => rule.link == Link::Feed,
        Subject::Rows => rule.link == Link::Stock,
    }
}
