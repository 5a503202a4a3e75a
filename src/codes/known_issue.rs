//! A known issue of VTEX with how far VTEX is with it: nobody should wait for what will not come, or work round what is mended.

use serde::{Deserialize, Serialize};

use crate::say;
use crate::text::Text;

/// A known issue of VTEX.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KnownIssue {
    /// VTEX's number.
    pub number: u32,
    /// How far VTEX is with it.
    #[serde(default)]
    pub status: IssueStatus,
    /// What happens, and the way round if VTEX gives one.
    pub says: Text,
}

/// How far VTEX is with a known issue.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum IssueStatus {
    /// In VTEX's backlog, or scheduled.
    Open,
    /// Closed without a fix.
    WillNotFix,
    /// Marked as fixed.
    Fixed,
    /// The source gives no status.
    #[default]
    Unknown,
}

impl KnownIssue {
    /// One that VTEX has not solved yet.
    pub const fn open(number: u32, says: Text) -> Self {
        Self { number, status: IssueStatus::Open, says }
    }

    /// One that VTEX closed without a fix.
    pub const fn left(number: u32, says: Text) -> Self {
        Self { number, status: IssueStatus::WillNotFix, says }
    }

    /// One that VTEX marks as fixed.
    pub const fn fixed(number: u32, says: Text) -> Self {
        Self { number, status: IssueStatus::Fixed, says }
    }

    /// The number and the status, to stand before what it says.
    pub fn name(&self) -> Text {
        let (number, status) = (self.number, self.status.label());
        say! {
            with status;
            en: "VTEX known issue {number} ({status})",
            pt: "Problema conhecido da VTEX {number} ({status})",
            es: "Problema conocido de VTEX {number} ({status})",
        }
    }
}

impl IssueStatus {
    /// The name in a report for programs.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::WillNotFix => "will_not_fix",
            Self::Fixed => "fixed",
            Self::Unknown => "unknown",
        }
    }

    const fn label(self) -> Text {
        match self {
            Self::Open => Text::of("not solved yet", "ainda sem solução", "todavía sin resolver"),
            Self::WillNotFix => Text::of("VTEX will not fix it", "a VTEX não vai corrigir", "VTEX no lo va a corregir"),
            Self::Fixed => Text::of("marked as fixed", "marcado como corrigido", "marcado como corregido"),
            Self::Unknown => Text::of("status not known", "status desconhecido", "estado desconocido"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_status_stands_in_the_name() {
        let says = Text::of("a", "b", "c");
        let cases = [
            (KnownIssue::open(1, says.clone()), "VTEX known issue 1 (not solved yet)"),
            (KnownIssue::left(2, says.clone()), "VTEX known issue 2 (VTEX will not fix it)"),
            (KnownIssue::fixed(3, says.clone()), "VTEX known issue 3 (marked as fixed)"),
            (KnownIssue { number: 4, status: IssueStatus::Unknown, says }, "VTEX known issue 4 (status not known)"),
        ];
        for (issue, expected) in cases {
            assert_eq!(issue.name().en, expected);
        }
    }
}
