//! A report in the words of one language: what every page, file and ticket is drawn from.
//!
//! Serialised, it is the JSON report; `docs/report.md` describes its fields.

use serde::Serialize;

use super::{Report, Value, Verdict, label};
use crate::domain::{Moment, Remedy, Subject};
use crate::facts::Source;
use crate::rules::{Certainty, Evidence, Finding, KnownIssue, Link, Severity, link_of};
use crate::text::{Lang, Text, date_time};

/// The version of the JSON report. It grows when a field goes or changes its meaning, not when one comes.
pub const SCHEMA: &str = "sellable-report/1";

/// A report in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Told {
    /// [`SCHEMA`].
    pub schema: &'static str,
    /// The language of its sentences.
    pub language: &'static str,
    /// `sellable`, `not_sellable` or `cannot_tell`; of a feed or a list, `needs_attention` or `nothing_found`.
    pub verdict: &'static str,
    /// The verdict as a sentence.
    pub answer: String,
    /// What it is about.
    pub subject: ToldSubject,
    /// What was found, root causes first.
    pub findings: Vec<ToldFinding>,
    /// What makes it sellable, in order.
    pub plan: Vec<ToldRemedy>,
    /// What could not be told.
    pub unknown: Vec<ToldUnknown>,
    /// What was looked at without finding anything.
    pub clear: Vec<ToldRule>,
    /// What was read, link by link of the chain.
    pub values: Vec<ToldValue>,
}

/// What a report is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ToldSubject {
    /// `sku`, `product`, `order`, `feed` or `list`.
    pub kind: &'static str,
    /// Its id or name; none for a list.
    pub id: Option<String>,
}

/// A finding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ToldFinding {
    /// The rule's id.
    pub rule: String,
    /// The link of the chain.
    pub link: &'static str,
    /// What is wrong.
    pub title: String,
    /// Why it matters.
    pub why: String,
    /// `blocks`, `risk` or `note`.
    pub severity: &'static str,
    /// The severity as the word shown.
    #[serde(skip)]
    pub loud: String,
    /// What follows, as a sentence; none if nothing does, or only may.
    pub consequence: Option<String>,
    /// `proven`, `documented`, `contradicted` (by the checkout) or `suspected`.
    pub certainty: &'static str,
    /// A sentence that says so, unless it is documented.
    #[serde(skip)]
    pub how_sure: Option<String>,
    /// The rule of the finding that this one follows from.
    pub follows_from: Option<String>,
    /// The SKU, if it is about one.
    pub sku: Option<u32>,
    /// The warehouse, if it is about one.
    pub warehouse: Option<String>,
    /// The feed, if it is about one.
    pub feed: Option<String>,
    /// The values it rests on.
    pub evidence: Vec<ToldEvidence>,
    /// Ways out, best first.
    pub remedies: Vec<ToldRemedy>,
    /// Known issues of VTEX that explain it.
    pub known_issues: Vec<ToldIssue>,
}

/// A value with its source.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ToldEvidence {
    /// What was read.
    pub label: String,
    /// The value.
    pub value: String,
    /// Where it was read.
    pub source: String,
    /// When it was read (UTC); none for what is imagined.
    pub at: Option<String>,
}

/// A value of the checklist.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ToldValue {
    /// The link of the chain.
    pub link: &'static str,
    /// The value.
    #[serde(flatten)]
    pub evidence: ToldEvidence,
}

/// A way out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ToldRemedy {
    /// The instruction.
    pub does: String,
    /// Whether Sellable guides through it.
    pub guided: bool,
}

/// A known issue of VTEX.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ToldIssue {
    /// VTEX's number.
    pub number: u32,
    /// The number and the status as words.
    #[serde(skip)]
    pub name: String,
    /// `open`, `will_not_fix`, `fixed` or `unknown`.
    pub status: &'static str,
    /// What it says for the finding.
    pub says: String,
}

/// A rule that could not judge.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ToldUnknown {
    /// The rule.
    #[serde(flatten)]
    pub rule: ToldRule,
    /// Why.
    pub reason: String,
}

/// A rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ToldRule {
    /// Its id.
    pub rule: String,
    /// The link of the chain.
    pub link: &'static str,
    /// What it asks for.
    pub title: String,
}

/// Says a report in one language.
pub fn told(report: &Report, lang: Lang) -> Told {
    let rule = |id: &str, link, title: &Text| ToldRule { rule: id.to_owned(), link: link_name(link), title: say(title, lang) };
    let unknown = |unknown: &super::Unknown| ToldUnknown {
        rule: rule(&unknown.rule, unknown.link, &unknown.title),
        reason: say(&unknown.reason.label(), lang),
    };
    let value = |value: &Value| ToldValue { link: link_name(value.link), evidence: evidence(&value.evidence, lang) };
    Told {
        schema: SCHEMA,
        language: lang.tag(),
        verdict: verdict_name(report.verdict),
        answer: say(&label::verdict(report.verdict), lang),
        subject: subject(&report.subject),
        findings: report.findings.iter().map(|found| finding(found, lang)).collect(),
        plan: report.plan.iter().map(|way| remedy(way, lang)).collect(),
        unknown: report.unknown.iter().map(unknown).collect(),
        clear: report.clear.iter().map(|clear| rule(&clear.rule, clear.link, &clear.title)).collect(),
        values: report.values.iter().map(value).collect(),
    }
}

fn finding(found: &Finding, lang: Lang) -> ToldFinding {
    // Anything less than a block only may have its consequence; its sentences say when.
    let is_certain = found.severity == Severity::Blocks || found.consequence == crate::rules::Consequence::WrongOnceSaved;
    let follows = label::consequence(found.consequence).filter(|_| is_certain);
    let issue = |issue: &KnownIssue| ToldIssue {
        number: issue.number,
        name: say(&issue.name(), lang),
        status: issue.status.name(),
        says: say(&issue.says, lang),
    };
    ToldFinding {
        rule: found.rule.to_string(),
        link: link_of(&found.rule).map_or("", link_name),
        title: say(&found.says, lang),
        why: say(&found.why, lang),
        severity: severity_name(found.severity),
        loud: say(&label::severity(found.severity), lang),
        consequence: follows.map(|follows| say(&follows, lang)),
        certainty: certainty_name(found.certainty),
        how_sure: label::certainty(found.certainty).map(|sure| say(&sure, lang)),
        follows_from: found.follows_from.as_ref().map(ToString::to_string),
        sku: found.sku.map(|sku| sku.0),
        warehouse: found.warehouse.clone(),
        feed: found.feed.as_ref().map(|feed| feed.0.clone()),
        evidence: found.evidence.iter().map(|read| evidence(read, lang)).collect(),
        remedies: found.remedies.iter().map(|way| remedy(way, lang)).collect(),
        known_issues: found.known_issues.iter().map(issue).collect(),
    }
}

fn evidence(read: &Evidence, lang: Lang) -> ToldEvidence {
    ToldEvidence {
        label: say(&read.label, lang),
        value: say(&read.value, lang),
        source: say(&read.source.label(), lang),
        at: (read.source != Source::Imagined && read.at != Moment::default()).then(|| date_time(read.at.0)),
    }
}

fn remedy(way: &Remedy, lang: Lang) -> ToldRemedy {
    ToldRemedy { does: say(&label::remedy(way), lang), guided: way.is_guided() }
}

fn say(text: &Text, lang: Lang) -> String {
    text.in_lang(lang).to_owned()
}

fn subject(subject: &Subject) -> ToldSubject {
    let (kind, id) = match subject {
        Subject::Sku(id) => ("sku", Some(id.to_string())),
        Subject::Product(id) => ("product", Some(id.to_string())),
        Subject::Order(id) => ("order", Some(id.to_string())),
        Subject::Feed(name) => ("feed", Some(name.to_string())),
        Subject::Rows => ("list", None),
    };
    ToldSubject { kind, id }
}

const fn verdict_name(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Sellable => "sellable",
        Verdict::NotSellable => "not_sellable",
        Verdict::CannotTell => "cannot_tell",
        Verdict::NeedsAttention => "needs_attention",
        Verdict::NothingFound => "nothing_found",
    }
}

/// The severity as the JSON report writes it.
pub const fn severity_name(severity: Severity) -> &'static str {
    match severity {
        Severity::Blocks => "blocks",
        Severity::Risk => "risk",
        Severity::Note => "note",
    }
}

const fn certainty_name(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Proven => "proven",
        Certainty::Documented => "documented",
        Certainty::Contradicted => "contradicted",
        Certainty::Suspected => "suspected",
    }
}

/// The link of the chain as the JSON report writes it.
pub const fn link_name(link: Link) -> &'static str {
    match link {
        Link::Catalog => "catalog",
        Link::Channel => "channel",
        Link::Price => "price",
        Link::Stock => "stock",
        Link::Shipping => "shipping",
        Link::Seller => "seller",
        Link::Cart => "cart",
        Link::Payment => "payment",
        Link::Checkout => "checkout",
        Link::Order => "order",
        Link::Visibility => "visibility",
        Link::Feed => "feed",
    }
}
