//! A feed's file follows a change after about two hours, and contradicts the shop until then.
//!
//! Source: “Configuring XML”, read 2026-08-21.

use super::feed_sku::{self, FeedSku};
use super::judgement::each_feed;
use super::{Certainty, Citation, Evidence, Finding, Link, Rule, Severity};
use crate::facts::{Facts, FeedFacts, Missing, Moment, SkuFacts};
use crate::say;
use crate::text::{Text, date_time, words};

pub(super) const RULE: Rule = Rule {
    id: "feed-not-refreshed",
    title: Text::of("The XML feeds have caught up", "Os feeds XML estão em dia", "Los feeds XML están al día"),
    link: Link::Feed,
    severity: Severity::Note,
    sources: &[Citation { name: "Configuring XML", read: "2026-08-21" }],
    check,
};

/// About as long as a change takes to reach the file.
const TWO_HOURS: i64 = 2 * 60 * 60 * 1_000;

fn check(facts: &Facts) -> Result<Vec<Finding>, Missing> {
    each_feed(facts, |feed| judge(facts, feed))
}

fn judge(facts: &Facts, feed: &FeedFacts) -> Result<Option<Finding>, Missing> {
    let candidates = feed_sku::candidates(facts, feed);
    if candidates.is_empty() {
        return Ok(None);
    }
    let file = feed.file.get()?;
    // An empty file is another rule's matter.
    if file.value.entries_total == 0 {
        return Ok(None);
    }
    let read = file.at;
    let (mut behind, mut unread) = (Vec::new(), None);
    for candidate in &candidates {
        let change = facts.sku(candidate.id).and_then(last_change).filter(|change| change.0 > read.0.saturating_sub(TWO_HOURS));
        match (change, contradicts(candidate)) {
            (None, _) | (_, Ok(false)) => {}
            (Some(change), Ok(true)) => behind.push((candidate, change)),
            (Some(_), Err(reason)) => unread = Some(reason),
        }
    }
    let Some(last) = behind.iter().map(|(_, change)| *change).max() else { return unread.map_or(Ok(None), Err) };
    let some: Vec<&FeedSku> = behind.iter().map(|(candidate, _)| *candidate).collect();
    Ok(Some(finding(facts, feed, last, &some)))
}

/// The last change that is known of: of the registration, or of the entry in the index.
fn last_change(sku: &SkuFacts) -> Option<Moment> {
    let registered = sku.sku.value().and_then(|record| record.changed);
    let indexed = sku.shelf.value().and_then(|shelf| shelf.indexed);
    registered.max(indexed)
}

/// Whether the file lists what the form and the units say it should not, or leaves out what it should list.
fn contradicts(sku: &FeedSku) -> Result<bool, Missing> {
    let listed = sku.entry.as_ref().map(|entry| entry.listed).map_err(Clone::clone)?;
    let expected = match (&sku.option, &sku.is_out) {
        (Ok(true), _) | (_, Ok(false)) => true,
        (Ok(false), Ok(true)) => false,
        (Err(reason), _) | (_, Err(reason)) => return Err(reason.clone()),
    };
    Ok(listed != expected)
}

fn finding(facts: &Facts, feed: &FeedFacts, last: Moment, some: &[&FeedSku]) -> Finding {
    let (name, who) = (&feed.name, feed_sku::who(facts, some));
    let says = say! {
        with who;
        en: "The file of the feed “{name}” may not yet show the last change of {who}.",
        pt: "O arquivo do feed “{name}” pode ainda não mostrar a última mudança: {who}.",
        es: "El archivo del feed “{name}” puede no mostrar todavía el último cambio: {who}.",
    };
    let changed = some.iter().filter_map(|sku| changed(facts.sku(sku.id)?, last));
    Finding {
        sku: feed_sku::single(facts),
        feed: Some(feed.name.clone()),
        severity: Severity::Note,
        certainty: Certainty::Suspected,
        places: feed_sku::places(feed),
        evidence: changed.chain(feed_sku::evidence(facts, feed, some)).collect(),
        ..Finding::of(RULE.id, says, WHY)
    }
}

fn changed(sku: &SkuFacts, last: Moment) -> Option<Evidence> {
    let when = Text::same(date_time(last.0));
    let registered = sku.sku.get().ok().filter(|seen| seen.value.changed == Some(last));
    let indexed = || sku.shelf.get().ok().filter(|seen| seen.value.indexed == Some(last));
    match registered {
        Some(seen) => Some(Evidence::of(seen, words::VALUE_CHANGED, when)),
        None => indexed().map(|seen| Evidence::of(seen, words::VALUE_CHANGED, when)),
    }
}

const WHY: Text = Text::of(
    "It contradicts the shop, which changed less than two hours before the file was read; a change takes about that long. Read it again later.",
    "Ele contradiz a loja, que mudou menos de duas horas antes de o arquivo ser lido; uma mudança leva mais ou menos isso. Leia de novo mais tarde.",
    "Contradice la tienda, que cambió menos de dos horas antes de que se leyera el archivo; un cambio tarda más o menos eso. Vuelve a leerlo más tarde.",
);

#[cfg(test)]
mod tests {
    use super::super::samples::shipping::*;
    use super::super::samples::{Says::*, *};
    use super::*;

    #[test]
    fn judges() {
        const HOUR: i64 = 3_600_000;
        let of = |units, option, listed: bool, ago: i64| {
            let sku = changed_ago(active(sku(&[row("a", units, 0)]), 301, true), ago);
            with_feeds(about(sku), vec![feed("ads", option, Some((listed, None)))])
        };
        let unasked = with_feeds(about(changed_ago(active(sku(&[]), 301, true), HOUR)), vec![feed("ads", Some(true), None)]);
        table(
            &RULE,
            vec![
                ("not listed yet", of(5, None, false, HOUR), Fires(1)),
                ("still listed", of(0, Some(false), true, HOUR), Fires(1)),
                ("changed after the file was read", of(5, None, false, -HOUR), Fires(1)),
                ("long ago", of(5, None, false, 3 * HOUR), Quiet),
                (
                    "empty",
                    with_feeds(about(sku(&[row("a", 5, 0)])), vec![emptied(feed("ads", None, Some((false, None))))]),
                    Quiet,
                ),
                ("as it should be", of(5, None, true, HOUR), Quiet),
                ("never known to change", with_feeds(about(sku(&[])), vec![feed("ads", None, Some((false, None)))]), Quiet),
                ("form unread", of(0, None, true, HOUR), CannotTell(Missing::NotAsked)),
                ("file unread", unasked, CannotTell(Missing::NotAsked)),
            ],
        );
    }
}
