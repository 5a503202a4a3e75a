//! Gathers what a rule finds beside what it could not look at, so that one missing fact never silences another.

use super::Finding;
use crate::domain::{Order, OrderItem, Subject};
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
        self.missing = Some(match self.missing.take() {
            Some(kept) => more_telling(kept, reason),
            None => reason,
        });
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

/// The reason that explains more; the first of two that explain as much.
pub(super) fn more_telling(one: Missing, other: Missing) -> Missing {
    if weight(&other) > weight(&one) { other } else { one }
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

/// Judges what SKUs have from their product: the first that shows it tells it for all. An order has SKUs of many products.
///
/// Without a SKU, the registration of the product is all there is to judge.
pub(super) fn of_product(
    facts: &Facts,
    check: impl Fn(Option<&SkuFacts>) -> Result<Option<Finding>, Missing>,
) -> Result<Vec<Finding>, Missing> {
    if matches!(facts.subject, Subject::Order(_)) {
        return each_sku(facts, |sku| {
            let about = |finding| Finding { sku: Some(sku.id), ..finding };
            Ok(check(Some(sku))?.map(about).into_iter().collect())
        });
    }
    let mut looks = skus(facts).map(|sku| check(Some(sku))).collect::<Vec<_>>();
    if looks.is_empty() {
        looks.push(check(None));
    }
    match looks.iter().position(|look| matches!(look, Ok(Some(_)))).or(looks.iter().position(Result::is_ok)) {
        Some(telling) => Ok(looks.swap_remove(telling)?.into_iter().collect()),
        None => Err(looks.into_iter().filter_map(Result::err).reduce(more_telling).unwrap_or(Missing::NotAsked)),
    }
}

/// Judges each SKU, and says once what is the same for all of them: only if every SKU of the subject was judged so.
pub(super) fn shared(
    facts: &Facts,
    check: impl Fn(&SkuFacts) -> Result<Option<Finding>, Missing>,
) -> Result<Vec<Finding>, Missing> {
    let looked = skus(facts).count();
    let found = each_sku(facts, |sku| {
        let about = |finding| Finding { sku: Some(sku.id), ..finding };
        Ok(check(sku)?.map(about).into_iter().collect())
    })?;
    let is_same = |finding: &Finding| finding.says == found[0].says && finding.severity == found[0].severity;
    let is_of_product = matches!(facts.subject, Subject::Product(_)) && looked > 1 && unread_skus(facts).is_none();
    if is_of_product && found.len() == looked && found.iter().all(is_same) {
        return Ok(found.into_iter().take(1).map(|finding| Finding { sku: None, ..finding }).collect());
    }
    Ok(found)
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
        Subject::Order(_) => match facts.order.get() {
            Err(reason) => Some(reason),
            Ok(order) => unread_items(facts, &order.value),
        },
    }
}

fn unread_items(facts: &Facts, order: &Order) -> Option<Missing> {
    let is_read = |item: &OrderItem| facts.sku(item.sku).is_some();
    (order.items.is_empty() || !order.items.iter().all(is_read)).then_some(Missing::Partial)
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
