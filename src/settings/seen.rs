//! When each kind of thing was last seen working on an account, and when it last failed and why.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::domain::Moment;
use crate::facts::Missing;
use crate::text::{Text, words};

/// A state that did not change is written down again after a day, so that its time says something and the browser is left alone.
const AGAIN_AFTER_MS: i64 = 86_400_000;

/// Why something did not work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Failure {
    /// Nothing of the kind is on the page.
    Absent,
    /// Several look right.
    Ambiguous,
    /// It is there and cannot be used.
    Unusable,
    /// The user lacks the permission.
    NoPermission,
    /// Nobody is logged in.
    NoSession,
    /// No answer came, or VTEX asked to wait.
    Unreachable,
    /// The answer says no, or cannot be read.
    BadAnswer,
}

/// What became of something.
pub type Outcome = Result<(), Failure>;

/// What was seen of one kind of thing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Record {
    /// When it last worked.
    pub worked: Option<Moment>,
    /// When it last failed, and why.
    pub failed: Option<(Moment, Failure)>,
}

/// What was seen on an account, by the names of families; nothing of the shop, of its records or of people is in it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Seen(BTreeMap<String, Record>);

impl Failure {
    /// What a reason why a question has no answer amounts to; that VTEX does not know a record is an answer.
    pub const fn of(reason: &Missing) -> Outcome {
        match reason {
            Missing::NotAsked | Missing::NotFound | Missing::NotOnThisPage | Missing::OpenFeeds | Missing::AtSeller(_) => Ok(()),
            Missing::NoPermission(_) => Err(Self::NoPermission),
            Missing::NoSession => Err(Self::NoSession),
            Missing::Unreachable | Missing::TooManyRequests(_) => Err(Self::Unreachable),
            Missing::Failed(_) | Missing::Malformed | Missing::Undocumented | Missing::TooLarge | Missing::Partial => {
                Err(Self::BadAnswer)
            }
        }
    }

    /// The reason in words.
    pub const fn text(self) -> Text {
        match self {
            Self::Absent => words::FAILED_ABSENT,
            Self::Ambiguous => words::FAILED_AMBIGUOUS,
            Self::Unusable => words::FAILED_UNUSABLE,
            Self::NoPermission => words::FAILED_PERMISSION,
            Self::NoSession => words::FAILED_SESSION,
            Self::Unreachable => words::FAILED_UNREACHABLE,
            Self::BadAnswer => words::FAILED_ANSWER,
        }
    }
}

impl Record {
    /// How it stands now; none if it was never met.
    pub fn now(&self) -> Option<Outcome> {
        match (self.worked, self.failed) {
            (None, None) => None,
            (worked, Some((at, why))) if worked.is_none_or(|worked| worked < at) => Some(Err(why)),
            _ => Some(Ok(())),
        }
    }
}

impl Seen {
    /// What was seen of a family.
    pub fn of(&self, family: &str) -> Record {
        self.0.get(family).copied().unwrap_or_default()
    }

    /// Takes in what became of something. Whether that is worth writing down: it stands otherwise than before, or the last note of
    /// it is old.
    pub fn note(&mut self, family: &str, outcome: Outcome, at: Moment) -> bool {
        let record = self.0.entry(family.to_owned()).or_default();
        let last = record.worked.max(record.failed.map(|(at, _)| at));
        let old = last.is_none_or(|last| at.since(last) >= AGAIN_AFTER_MS || last > at);
        if record.now() == Some(outcome) && !old {
            return false;
        }
        match outcome {
            Ok(()) => record.worked = Some(at),
            Err(why) => record.failed = Some((at, why)),
        }
        // Of two at the same moment the later word counts, and so it does when the clock was set back.
        if record.now() != Some(outcome) {
            match outcome {
                Ok(()) => record.failed = None,
                Err(_) => record.worked = None,
            }
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn only_a_change_of_state_or_an_old_note_is_written() {
        let mut seen = Seen::default();
        let mut note = |outcome, at| seen.note("docks", outcome, Moment(at));
        assert!(note(Ok(()), 1));
        assert!(!note(Ok(()), 2));
        assert!(note(Err(Failure::NoPermission), 3));
        assert!(!note(Err(Failure::NoPermission), 4));
        assert!(note(Err(Failure::BadAnswer), 5));
        assert!(note(Err(Failure::BadAnswer), 5 + AGAIN_AFTER_MS));
        let last = Record { worked: Some(Moment(1)), failed: Some((Moment(5 + AGAIN_AFTER_MS), Failure::BadAnswer)) };
        assert_eq!(seen.of("docks"), last);
        assert_eq!((seen.of("docks").now(), seen.of("sku").now()), (Some(Err(Failure::BadAnswer)), None));
    }

    #[test]
    fn it_is_plain_data_of_families() {
        let mut seen = Seen::default();
        seen.note("docks", Err(Failure::NoPermission), Moment(7));
        let json = r#"{"docks":{"worked":null,"failed":[7,"NoPermission"]}}"#;
        assert_eq!(serde_json::to_string(&seen).expect("plain data"), json);
        assert_eq!(serde_json::from_str::<Seen>(json).expect("plain data"), seen);
    }

    #[test]
    fn that_a_record_is_unknown_is_an_answer() {
        assert_eq!(Failure::of(&Missing::NotFound), Ok(()));
        assert_eq!(Failure::of(&Missing::Failed(500)), Err(Failure::BadAnswer));
    }

    proptest! {
        #[test]
        fn the_last_word_counts_whatever_the_clock_says(notes in prop::collection::vec((any::<bool>(), any::<i64>()), 1..8)) {
            let mut seen = Seen::default();
            for (works, at) in &notes {
                let outcome = if *works { Ok(()) } else { Err(Failure::Absent) };
                seen.note("docks", outcome, Moment(*at));
                prop_assert_eq!(seen.of("docks").now(), Some(outcome));
            }
        }
    }
}
