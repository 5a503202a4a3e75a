//! What one feed and one SKU are to each other: the option, the file's entry and the units, each if known.

use super::judgement::{is_inactive, skus};
use super::supply::{Supply, supply};
use super::{Evidence, labels, siblings};
use crate::domain::{FeedEntry, Place, SkuId, Subject};
use crate::facts::{DraftSwitch, Facts, FeedFacts, Missing, SkuFacts, Source};
use crate::say;
use crate::text::Text;

/// One SKU beside one feed.
#[derive(Debug)]
pub(super) struct FeedSku<'a> {
    /// The SKU.
    pub(super) id: SkuId,
    /// *Show unavailable SKUs* as saved.
    pub(super) option: Result<bool, Missing>,
    /// What the file says of the SKU.
    pub(super) entry: Result<&'a FeedEntry, Missing>,
    /// Whether the SKU has nothing to sell.
    pub(super) is_out: Result<bool, Missing>,
    /// Whether it only seems so, because no sales channel reaches its units.
    pub(super) suspected: bool,
}

impl FeedSku<'_> {
    /// Whether the file lists the SKU, if that was read.
    pub(super) fn listed(&self) -> Option<bool> {
        self.entry.as_ref().ok().map(|entry| entry.listed)
    }
}

/// The SKUs of the subject that a feed could list: an inactive one, or one of an inactive product, is in no feed.
pub(super) fn candidates<'a>(facts: &'a Facts, feed: &'a FeedFacts) -> Vec<FeedSku<'a>> {
    if facts.product.value().is_some_and(|product| product.active == Some(false)) {
        return Vec::new();
    }
    skus(facts).filter(|sku| !is_inactive(sku)).map(|sku| beside(facts, feed, sku)).collect()
}

fn beside<'a>(facts: &Facts, feed: &'a FeedFacts, sku: &SkuFacts) -> FeedSku<'a> {
    let supply = supply(facts, sku);
    let entry =
        feed.file.get().and_then(|file| file.value.entries.iter().find(|entry| entry.sku == sku.id).ok_or(Missing::Partial));
    FeedSku {
        id: sku.id,
        option: feed.settings.get().map(|settings| settings.value.show_unavailable),
        entry,
        suspected: supply == Ok(Supply::Unreached),
        is_out: supply.map(|supply| supply.is_none() || supply == Supply::Unreached),
    }
}

/// The surest thing that is wrong and the SKUs it is wrong with; `None` if nothing is.
///
/// # Errors
/// Nothing is wrong with what was read, and something was not read: a SKU's own reason, else that of unread SKUs.
pub(super) fn surest<'a, 'f, Kind: Copy + Ord>(
    candidates: &'a [FeedSku<'f>],
    unread: Option<Missing>,
    judge: impl Fn(&FeedSku) -> Result<Option<Kind>, Missing>,
) -> Result<Option<(Kind, Vec<&'a FeedSku<'f>>)>, Missing> {
    let judged: Vec<_> = candidates.iter().map(|sku| (sku, judge(sku))).collect();
    let Some(surest) = judged.iter().filter_map(|(_, outcome)| outcome.clone().ok().flatten()).min() else {
        return judged.into_iter().find_map(|(_, outcome)| outcome.err()).or(unread).map_or(Ok(None), Err);
    };
    let alike = judged.iter().filter(|(_, outcome)| *outcome == Ok(Some(surest))).map(|(sku, _)| *sku);
    Ok(Some((surest, alike.collect())))
}

/// Where the option stands on the page, if somebody moved it without saving.
pub(super) fn moved_to(facts: &Facts, feed: &FeedFacts) -> Option<bool> {
    facts.draft.switches.iter().find_map(|switch| match switch {
        DraftSwitch::ShowUnavailableSkus { feed: name, on } => (*name == feed.name).then_some(*on),
        _ => None,
    })
}

/// “SKU 301”, or “2 of 3 SKUs” of a product.
pub(super) fn who(facts: &Facts, some: &[&FeedSku]) -> Text {
    match (&facts.subject, some) {
        (Subject::Sku(id), _) => the_sku(*id),
        (_, [only]) if facts.skus.len() == 1 => the_sku(only.id),
        _ => siblings::share(some.len(), facts.skus.iter().filter(|sku| !is_inactive(sku)).count()),
    }
}

fn the_sku(id: SkuId) -> Text {
    say! { en: "SKU {id}", pt: "o SKU {id}", es: "el SKU {id}" }
}

/// The SKU of the subject, if it is one.
pub(super) fn single(facts: &Facts) -> Option<SkuId> {
    if let Subject::Sku(id) = facts.subject { Some(id) } else { None }
}

/// The controls beside which a hint on a feed belongs.
pub(super) fn places(feed: &FeedFacts) -> Vec<Place> {
    vec![Place::ShowUnavailableSkus { feed: feed.name.clone() }, Place::EditFeed { feed: feed.name.clone() }]
}

/// The option as saved and as moved, what the file says of these SKUs, and their units.
pub(super) fn evidence(facts: &Facts, feed: &FeedFacts, some: &[&FeedSku]) -> Vec<Evidence> {
    let settings = feed.settings.get().ok();
    let saved = settings.map(|seen| Evidence::of(seen, labels::SHOW_UNAVAILABLE, labels::switch(seen.value.show_unavailable)));
    let moved = settings
        .zip(moved_to(facts, feed))
        .map(|(seen, on)| Evidence { source: Source::Typed, ..Evidence::of(seen, labels::SHOW_UNAVAILABLE, labels::switch(on)) });
    let file = some.iter().filter_map(|sku| {
        let (seen, entry) = (feed.file.get().ok()?, sku.entry.as_ref().ok()?);
        Some(Evidence::of(seen, Text::same(format!("SKU {}", sku.id)), entry_value(entry)))
    });
    saved.into_iter().chain(moved).chain(file).chain(siblings::evidence(facts)).collect()
}

fn entry_value(entry: &FeedEntry) -> Text {
    match (entry.listed, entry.priced) {
        (false, _) => Text::of("not listed", "não listado", "no aparece"),
        (true, Some(false)) => Text::of("listed without a price", "listado sem preço", "aparece sin precio"),
        (true, Some(true)) => Text::of("listed with a price", "listado com preço", "aparece con precio"),
        (true, None) => Text::of("listed", "listado", "aparece"),
    }
}

/// What a moved option is told with.
pub(super) fn with_unsaved(facts: &Facts, feed: &FeedFacts, why: Text) -> Text {
    if moved_to(facts, feed).is_some() { why.then(&labels::NOT_SAVED) } else { why }
}
