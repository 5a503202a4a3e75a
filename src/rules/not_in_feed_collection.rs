//! An XML feed exports one collection; a product outside it is never listed.
//!
//! Source: “Configuring XML”, read 2026-08-21.

use super::feed_sku::{self, FeedSku};
use super::judgement::each_feed;
use super::{Certainty, Citation, Consequence, Evidence, Finding, Link, Rule, Severity, labels};
use crate::domain::{Collection, Remedy, Setting, Subject};
use crate::facts::{Facts, FeedFacts, Missing, SkuFacts};
use crate::say;
use crate::text::Text;

pub(super) const RULE: Rule = Rule {
    id: "not-in-feed-collection",
    title: Text::of(
        "Its product is in the collections of the XML feeds",
        "O produto está nas coleções dos feeds XML",
        "Su producto está en las colecciones de los feeds XML",
    ),
    link: Link::Feed,
    severity: Severity::Blocks,
    sources: &[Citation { name: "Configuring XML", read: "2026-08-21" }],
    check,
};

/// A feed by itself has no product to look for.
fn check(facts: &Facts) -> Result<Vec<Finding>, Missing> {
    if matches!(facts.subject, Subject::Feed(_)) {
        return Ok(Vec::new());
    }
    each_feed(facts, |feed| judge(facts, feed))
}

fn judge(facts: &Facts, feed: &FeedFacts) -> Result<Option<Finding>, Missing> {
    let candidates = feed_sku::candidates(facts, feed);
    let unlisted: Vec<&FeedSku> = candidates.iter().filter(|sku| sku.listed() != Some(true)).collect();
    if unlisted.is_empty() {
        return Ok(None);
    }
    let settings = feed.settings.get()?;
    let collection = settings.value.collection.as_deref().filter(|name| !name.trim().is_empty()).ok_or(Missing::NotOnThisPage)?;
    let mut outside = Vec::new();
    let mut unread = None;
    for candidate in &unlisted {
        match collections(facts, candidate) {
            Ok(list) if list.iter().any(|own| is_meant(collection, own)) => {}
            Ok(_) => outside.push(*candidate),
            Err(reason) => unread = Some(reason),
        }
    }
    match (outside.is_empty(), unread) {
        (false, _) => Ok(Some(finding(facts, feed, collection, &outside))),
        (true, Some(reason)) => Err(reason),
        (true, None) => Ok(None),
    }
}

fn collections<'a>(facts: &'a Facts, candidate: &FeedSku) -> Result<&'a [Collection], Missing> {
    let indexed = &facts.sku(candidate.id).ok_or(Missing::NotAsked)?.indexed.get()?.value;
    indexed.collections.as_deref().ok_or(Missing::Malformed)
}

/// Names compare whole, but for case and blanks; the form may also show the id.
fn is_meant(shown: &str, own: &Collection) -> bool {
    let plain = |name: &str| name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    shown.trim() == own.id || plain(shown) == plain(&own.name)
}

fn finding(facts: &Facts, feed: &FeedFacts, collection: &str, outside: &[&FeedSku]) -> Finding {
    let (name, who) = (&feed.name, feed_sku::who(facts, outside));
    let says = say! {
        with who;
        en: "The feed “{name}” exports the collection “{collection}”, which does not hold {who}.",
        pt: "O feed “{name}” exporta a coleção “{collection}”, que não contém {who}.",
        es: "El feed “{name}” exporta la colección “{collection}”, que no contiene {who}.",
    };
    let is_id = collection.trim().bytes().all(|byte| byte.is_ascii_digit());
    let form = feed.settings.get().ok().map(|seen| Evidence::of(seen, IN_FORM, Text::same(collection)));
    let own = outside.iter().filter_map(|sku| evidence(facts.sku(sku.id)?));
    let product = outside.iter().find_map(|sku| product(facts.sku(sku.id)?));
    let add = product.map(|product| Remedy::Set(Setting::AddToFeed { product, feed: feed.name.clone() }));
    Finding {
        sku: feed_sku::single(facts),
        feed: Some(feed.name.clone()),
        severity: if is_id { Severity::Blocks } else { Severity::Risk },
        certainty: if is_id { Certainty::Documented } else { Certainty::Suspected },
        consequence: Consequence::LeavesFeed,
        places: feed_sku::places(feed),
        evidence: form.into_iter().chain(own).collect(),
        remedies: add.into_iter().collect(),
        ..Finding::of(RULE.id, says, if is_id { WHY } else { WHY.then(&BY_NAME) })
    }
}

fn evidence(sku: &SkuFacts) -> Option<Evidence> {
    let (seen, id) = (sku.indexed.get().ok()?, sku.id);
    let names: Vec<Text> = seen.value.collections.as_ref()?.iter().map(|own| Text::same(own.name.clone())).collect();
    let label = say! { en: "Collections of SKU {id}", pt: "Coleções do SKU {id}", es: "Colecciones del SKU {id}" };
    Some(Evidence::of(seen, label, if names.is_empty() { labels::NONE } else { Text::list(&names) }))
}

fn product(sku: &SkuFacts) -> Option<crate::domain::ProductId> {
    let indexed = sku.indexed.value().and_then(|indexed| indexed.product);
    indexed.or_else(|| sku.sku.value().and_then(|record| record.product))
}

const IN_FORM: Text = Text::of("Collection of the feed", "Coleção do feed", "Colección del feed");
const WHY: Text = Text::of(
    "Only products of that collection reach the file; after a change it takes about two hours.",
    "Só produtos dessa coleção chegam ao arquivo; depois de uma alteração, leva cerca de duas horas.",
    "Solo los productos de esa colección llegan al archivo; después de un cambio tarda unas dos horas.",
);
const BY_NAME: Text = Text::of(
    "The form shows a name only: if the collection was renamed, or another has the same name, this may be wrong.",
    "O formulário mostra só um nome: se a coleção foi renomeada, ou outra tem o mesmo nome, isto pode estar errado.",
    "El formulario muestra solo un nombre: si la colección cambió de nombre, u otra se llama igual, esto puede estar mal.",
);

#[cfg(test)]
mod tests {
    use super::super::samples::shipping::*;
    use super::super::samples::{Says::*, *};
    use super::*;

    fn of(own: Option<&[(&str, &str)]>, shown: &str, file: Option<(bool, Option<bool>)>) -> Facts {
        let facts = about(match own {
            Some(own) => collected(sku(&[row("a", 5, 0)]), own),
            None => sku(&[row("a", 5, 0)]),
        });
        with_feeds(facts, vec![exporting(feed("ads", Some(true), file), Some(shown))])
    }

    #[test]
    fn judges() {
        let formless = with_feeds(about(collected(sku(&[]), &[])), vec![feed("ads", None, None)]);
        let nameless = with_feeds(about(collected(sku(&[]), &[])), vec![exporting(feed("ads", Some(true), None), None)]);
        table(
            &RULE,
            vec![
                ("another collection", of(Some(&[("140", "Summer")]), "Winter", None), Fires(1)),
                ("a part of the name", of(Some(&[("140", "Winter sale")]), "Winter", None), Fires(1)),
                ("another id", of(Some(&[("140", "Summer")]), "141", None), Fires(1)),
                ("no collection", of(Some(&[]), "Winter", Some((false, None))), Fires(1)),
                ("the same but for case and blanks", of(Some(&[("140", "Winter  Sale")]), " winter sale ", None), Quiet),
                ("the same id", of(Some(&[("140", "Summer")]), "140", None), Quiet),
                ("listed, so it must be in it", of(Some(&[]), "Winter", Some((true, None))), Quiet),
                ("no feeds", with_feeds(about(sku(&[])), Vec::new()), Quiet),
                ("form unread", formless, CannotTell(Missing::NotAsked)),
                ("the form shows none", nameless, CannotTell(Missing::NotOnThisPage)),
                ("index unread", of(None, "Winter", None), CannotTell(Missing::NotAsked)),
            ],
        );
    }

    #[test]
    fn only_an_id_is_sure() {
        for (shown, severity) in [("141", Severity::Blocks), ("Winter", Severity::Risk)] {
            let found = check(&of(Some(&[("140", "Summer")]), shown, None)).expect("all is known");
            assert_eq!(found[0].severity, severity);
        }
    }
}
