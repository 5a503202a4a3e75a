//! Gathers what a rule finds beside what it could not look at, so that one missing fact never silences another.

use super::Finding;
use crate::domain::Subject;
use crate::facts::{Facts, FeedFacts, Missing, SkuFacts};

/// What a rule has seen so far.
#[derive(Debug, Default)]
pub(super) struct Judgement {
    findings: Vec<Finding>,
    missing: Option<Missing>,
}

impl Judgement {
    /// Takes in the outcome of one look.
    pub(super) fn take(&mut self, outcome: Result<impl IntoIterator<Item = Finding>, Missing>) {
        match outcome {
            Ok(findings) => self.findings.extend(findings),
            Err(reason) => self.lacks(reason),
        }
    }

    /// Notes a fact that could not be had; the most telling reason is kept.
    pub(super) fn lacks(&mut self, reason: Missing) {
        if self.missing.as_ref().is_none_or(|kept| weight(&reason) > weight(kept)) {
            self.missing = Some(reason);
        }
    }

    /// Findings if there are any, else the reason why it cannot tell, else nothing.
    ///
    /// # Errors
    /// Nothing was found and some fact was missing.
    pub(super) fn done(self) -> Result<Vec<Finding>, Missing> {
        match self.missing {
            Some(reason) if self.findings.is_empty() => Err(reason),
            _ => Ok(self.findings),
        }
    }
}

/// Being logged out explains everything else; a permission explains itself; "not asked" explains nothing.
fn weight(reason: &Missing) -> u8 {
    match reason {
        Missing::NoSession => 3,
        Missing::NoPermission(_) => 2,
        Missing::NotAsked => 0,
        _ => 1,
    }
}

/// Judges each SKU of the subject by itself.
pub(super) fn each_sku(
    facts: &Facts,
    check: impl Fn(&SkuFacts) -> Result<Vec<Finding>, Missing>,
) -> Result<Vec<Finding>, Missing> {
    let mut judgement = Judgement::default();
    for sku in skus(facts) {
        judgement.take(check(sku));
    }
    if let Some(reason) = unread_skus(facts) {
        judgement.lacks(reason);
    }
    judgement.done()
}

/// Judges each feed by itself.
pub(super) fn each_feed(
    facts: &Facts,
    check: impl Fn(&FeedFacts) -> Result<Option<Finding>, Missing>,
) -> Result<Vec<Finding>, Missing> {
    let mut judgement = Judgement::default();
    let of_subject = |feed: &&FeedFacts| !matches!(&facts.subject, Subject::Feed(name) if *name != feed.name);
    let mut feeds = facts.feeds.get()?.value.iter().filter(of_subject).peekable();
    if feeds.peek().is_none() && matches!(facts.subject, Subject::Feed(_)) {
        return Err(Missing::NotFound);
    }
    for feed in feeds {
        judgement.take(check(feed));
    }
    judgement.done()
}

/// The SKUs that the subject is about: one SKU by itself, else all that were read.
pub(super) fn skus(facts: &Facts) -> impl Iterator<Item = &SkuFacts> {
    facts.skus.iter().filter(|sku| !matches!(facts.subject, Subject::Sku(id) if id != sku.id))
}

/// Why SKUs of the subject are not among the facts; `None` if all are there.
pub(super) fn unread_skus(facts: &Facts) -> Option<Missing> {
    match facts.subject {
        Subject::Feed(_) => None,
        Subject::Rows => facts.skus.is_empty().then_some(Missing::NotOnThisPage),
        Subject::Sku(id) => facts.sku(id).is_none().then_some(Missing::NotAsked),
        Subject::Product(_) => unread_siblings(facts),
        Subject::Order(_) if facts.skus.is_empty() => Some(facts.order.get().err().unwrap_or(Missing::NotAsked)),
        Subject::Order(_) => None,
    }
}

/// Why SKUs of the product are not among the facts, whatever the subject; `None` if all are there.
pub(super) fn unread_siblings(facts: &Facts) -> Option<Missing> {
    match facts.sku_count.get() {
        Err(reason) => Some(reason),
        Ok(count) if count.value == 0 => Some(Missing::NotFound),
        Ok(count) => (count.value > facts.skus.len()).then_some(Missing::Partial),
    }
}

/// Whether a SKU is known to be inactive: it is not sold, shown or exported for that reason alone.
pub(super) fn is_inactive(sku: &SkuFacts) -> bool {
    sku.sku.value().is_some_and(|sku| sku.active == Some(false))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_most_telling_reason_is_kept() {
        let mut judgement = Judgement::default();
        for reason in [Missing::NotAsked, Missing::Partial, Missing::NoPermission("X".into()), Missing::Failed(500)] {
            judgement.lacks(reason);
        }
        assert_eq!(judgement.done(), Err(Missing::NoPermission("X".into())));
    }
}
