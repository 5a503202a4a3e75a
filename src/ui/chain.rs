//! The checklist as data: what every rule of a link of the chain said, what was found first.

use crate::diagnosis::{Report, Verdict};
use crate::domain::put_in_order;
use crate::rules::{Link, NAMED, Severity};
use crate::text::{Text, words};

/// How something stands: a glyph and a word each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It stops a purchase.
    Blocks,
    /// It may.
    Risk,
    /// Worth knowing.
    Note,
    /// A fact is missing.
    Unknown,
    /// Looked at, nothing found.
    Fine,
}

/// A line of the checklist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Check {
    /// How the rule stands.
    pub standing: Standing,
    /// What is asked for.
    pub title: Text,
    /// What the rule said.
    pub says: Text,
}

impl From<Severity> for Standing {
    fn from(severity: Severity) -> Self {
        match severity {
            Severity::Blocks => Self::Blocks,
            Severity::Risk => Self::Risk,
            Severity::Note => Self::Note,
        }
    }
}

impl Standing {
    /// How soon it wants to be seen: what cannot be told may be worse than what is merely worth knowing.
    const fn rank(self) -> u8 {
        match self {
            Self::Blocks => 0,
            Self::Risk => 1,
            Self::Unknown => 2,
            Self::Note => 3,
            Self::Fine => 4,
        }
    }

    /// The word that goes with the glyph.
    pub fn word(self) -> Text {
        match self {
            Self::Blocks => words::BLOCKS,
            Self::Risk => words::RISK,
            Self::Note => words::NOTE,
            Self::Unknown => words::CANNOT_TELL,
            Self::Fine => words::FINE,
        }
    }

    /// The name in the style sheet.
    pub fn name(self) -> &'static str {
        match self {
            Self::Blocks => "blocks",
            Self::Risk => "risk",
            Self::Note => "note",
            Self::Unknown => "unknown",
            Self::Fine => "fine",
        }
    }
}

/// The answer in a word, and how it stands.
pub fn verdict(verdict: Verdict) -> (Standing, Text) {
    match verdict {
        Verdict::Sellable => (Standing::Fine, words::CAN_BE_BOUGHT),
        Verdict::NotSellable => (Standing::Blocks, words::CANNOT_BE_BOUGHT),
        Verdict::NeedsAttention => (Standing::Risk, words::NEEDS_ATTENTION),
        Verdict::CannotTell => (Standing::Unknown, words::NOT_ALL_READ),
        Verdict::NothingFound => (Standing::Fine, words::NOTHING_FOUND),
    }
}

/// The lines of a link: what stops or may stop it, then what could not be told, then notes and what is clear.
pub fn checks(report: &Report, link: Link) -> Vec<Check> {
    let found = NAMED.iter().filter(|rule| rule.link == link).filter_map(|rule| {
        let of_rule = report.findings.iter().filter(|finding| finding.rule == rule.id);
        let loudest = of_rule.map(|finding| finding.severity).min()?;
        Some(Check { standing: loudest.into(), title: rule.title(), says: words::FOUND })
    });
    let unknown = report.unknown.iter().filter(|unknown| unknown.link == link).map(|unknown| Check {
        standing: Standing::Unknown,
        title: unknown.title.clone(),
        says: words::cannot_tell(&unknown.reason.label()),
    });
    let clear = report.clear.iter().filter(|clear| clear.link == link).map(|clear| Check {
        standing: Standing::Fine,
        title: clear.title.clone(),
        says: words::FINE,
    });
    let mut checks: Vec<Check> = found.chain(unknown).chain(clear).collect();
    put_in_order(&mut checks, |check| check.standing.rank());
    checks
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnosis::{Clear, Unknown};
    use crate::domain::Subject;
    use crate::facts::Missing;

    #[test]
    fn what_cannot_be_told_comes_before_what_is_clear() {
        let clear = |link| Clear { rule: "a".into(), title: Text::same("A"), link };
        let unknown = Unknown { rule: "b".into(), title: Text::same("B"), link: Link::Stock, reason: Missing::NoSession };
        let report = Report {
            subject: Subject::Rows,
            verdict: Verdict::CannotTell,
            plan: Vec::new(),
            findings: Vec::new(),
            unknown: vec![unknown],
            clear: vec![clear(Link::Stock), clear(Link::Feed)],
            values: Vec::new(),
            read: crate::diagnosis::Read::default(),
        };
        let told: Vec<_> = checks(&report, Link::Stock).into_iter().map(|check| (check.standing, check.says.en)).collect();
        let why = "Cannot tell: You are not logged in to VTEX.";
        assert_eq!(told, [(Standing::Unknown, why.into()), (Standing::Fine, "Nothing found".into())]);
    }
}
