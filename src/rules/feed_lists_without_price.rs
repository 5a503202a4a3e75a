//! A feed that lists sold-out SKUs lists them without a price, which channels that need one will refuse.
//!
//! Source: known issue 974722 (Backlog), read 2026-08-21: the way out it names is to turn the option off.

use super::feed_sku::{self, FeedSku};
use super::judgement::{each_feed, unread_skus};
use super::{Certainty, Citation, Consequence, Finding, KnownIssue, Link, Rule, Severity};
use crate::domain::{Remedy, Subject};
use crate::facts::{Facts, FeedFacts, Missing};
use crate::say;
use crate::text::Text;

pub(super) const RULE: Rule = Rule {
    id: "feed-lists-without-price",
    title: Text::of(
        "No XML feed lists the item without a price",
        "Nenhum feed XML lista o item sem preço",
        "Ningún feed XML incluye el ítem sin precio",
    ),
    link: Link::Feed,
    severity: Severity::Risk,
    sources: &[
        Citation { name: "Known issue 974722", read: "2026-08-21" },
        Citation { name: "Configuring XML", read: "2026-08-21" },
    ],
    check,
};

fn check(facts: &Facts) -> Result<Vec<Finding>, Missing> {
    let by_settings = matches!(facts.subject, Subject::Feed(_));
    each_feed(facts, |feed| if by_settings { settings_alone(facts, feed) } else { judge(facts, feed) })
}

/// How a SKU comes to be listed without a price; the surest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Unpriced {
    /// The file proves it, and there is nothing to sell.
    Proven,
    /// The file proves it, but being sold out is not known to be the reason.
    Unexplained,
    /// The option is on and there is nothing to sell.
    Expected,
    /// The option is off, but what stands on the page would turn it on.
    OnceSaved,
}

fn judge(facts: &Facts, feed: &FeedFacts) -> Result<Option<Finding>, Missing> {
    let candidates = feed_sku::candidates(facts, feed);
    let switching_on = feed_sku::moved_to(facts, feed) == Some(true);
    let off = feed.settings.value().is_some_and(|settings| !settings.show_unavailable);
    let unread = unread_skus(facts).filter(|_| !off || switching_on);
    let surest = feed_sku::surest(&candidates, unread, |sku| unpriced(sku, switching_on))?;
    Ok(surest.map(|(unpriced, alike)| finding(facts, feed, unpriced, &alike)))
}

fn unpriced(sku: &FeedSku, switching_on: bool) -> Result<Option<Unpriced>, Missing> {
    let entry = sku.entry.as_ref().ok();
    match entry.map(|entry| (entry.listed, entry.priced)) {
        Some((true, Some(false))) => {
            return Ok(Some(if sku.is_out == Ok(true) { Unpriced::Proven } else { Unpriced::Unexplained }));
        }
        // The file has no price tags at all, or does not list the SKU whatever the option says.
        Some((true, None)) => return Ok(None),
        Some((false, _)) if sku.option == Ok(true) => return Ok(None),
        _ => {}
    }
    match (&sku.option, &sku.is_out) {
        (_, Ok(false)) => Ok(None),
        (Ok(true), Ok(true)) => Ok(Some(Unpriced::Expected)),
        (Ok(false), Ok(true)) => Ok(switching_on.then_some(Unpriced::OnceSaved)),
        (Ok(false), Err(_)) if !switching_on => Ok(None),
        (Err(_), _) if entry.is_some() => Ok(None),
        (Err(reason), Ok(true)) | (_, Err(reason)) => Err(reason.clone()),
    }
}

fn finding(facts: &Facts, feed: &FeedFacts, unpriced: Unpriced, alike: &[&FeedSku]) -> Finding {
    Finding {
        sku: feed_sku::single(facts),
        severity: Severity::Risk,
        certainty: if unpriced == Unpriced::Proven { Certainty::Documented } else { Certainty::Suspected },
        consequence: match unpriced {
            Unpriced::OnceSaved => Consequence::WrongOnceSaved,
            _ => Consequence::FeedWithoutPrice,
        },
        evidence: feed_sku::evidence(facts, feed, alike),
        ..about(facts, feed, says(unpriced, &feed_sku::who(facts, alike), feed), why(unpriced))
    }
}

fn about(facts: &Facts, feed: &FeedFacts, says: Text, why: Text) -> Finding {
    Finding {
        feed: Some(feed.name.clone()),
        places: feed_sku::places(feed),
        remedies: vec![Remedy::LeaveUnavailableOutOfFeed { feed: feed.name.clone() }],
        known_issues: vec![KnownIssue::open(974_722, EMPTY_TAGS)],
        ..Finding::of(RULE.id, says, feed_sku::with_unsaved(facts, feed, why))
    }
}

fn says(unpriced: Unpriced, who: &Text, feed: &FeedFacts) -> Text {
    let name = &feed.name;
    match unpriced {
        Unpriced::Proven | Unpriced::Unexplained => say! {
            with who;
            en: "The file of the feed “{name}” lists {who} without a price.",
            pt: "O arquivo do feed “{name}” lista {who} sem preço.",
            es: "El archivo del feed “{name}” incluye {who} sin precio.",
        },
        Unpriced::Expected => say! {
            with who;
            en: "The feed “{name}” probably lists {who} without a price.",
            pt: "O feed “{name}” provavelmente lista {who} sem preço.",
            es: "El feed “{name}” probablemente incluye {who} sin precio.",
        },
        Unpriced::OnceSaved => say! {
            with who;
            en: "Saved like this, the feed “{name}” will probably list {who} without a price.",
            pt: "Salvo assim, o feed “{name}” provavelmente vai listar {who} sem preço.",
            es: "Guardado así, el feed “{name}” probablemente incluirá {who} sin precio.",
        },
    }
}

fn why(unpriced: Unpriced) -> Text {
    if unpriced == Unpriced::Unexplained { OTHER_REASON } else { SIDE_EFFECT }
}

/// No SKU in view: what the form alone means.
fn settings_alone(facts: &Facts, feed: &FeedFacts) -> Result<Option<Finding>, Missing> {
    let seen = feed.settings.get()?;
    let name = &feed.name;
    let switching_on = feed_sku::moved_to(facts, feed) == Some(true);
    let says = match (seen.value.show_unavailable, switching_on) {
        (false, false) => return Ok(None),
        (false, true) => say! {
            en: "Saved like this, the feed “{name}” will list sold-out SKUs, probably without a price.",
            pt: "Salvo assim, o feed “{name}” vai listar SKUs esgotados, provavelmente sem preço.",
            es: "Guardado así, el feed “{name}” incluirá los SKU agotados, probablemente sin precio.",
        },
        (true, _) => say! {
            en: "The feed “{name}” lists sold-out SKUs, probably without a price.",
            pt: "O feed “{name}” lista SKUs esgotados, provavelmente sem preço.",
            es: "El feed “{name}” incluye los SKU agotados, probablemente sin precio.",
        },
    };
    Ok(Some(Finding {
        certainty: Certainty::Suspected,
        consequence: if switching_on { Consequence::WrongOnceSaved } else { Consequence::FeedWithoutPrice },
        evidence: feed_sku::evidence(facts, feed, &[]),
        ..about(facts, feed, says, SIDE_EFFECT)
    }))
}

const SIDE_EFFECT: Text = Text::of(
    "“Show unavailable SKUs” lists sold-out SKUs, but VTEX leaves their price tags empty, and channels that need a price refuse them. Adding units brings the price back; switching the option off drops the entry.",
    "“Exibir SKUs indisponíveis” lista SKUs esgotados, mas a VTEX deixa as tags de preço vazias, e canais que exigem preço os recusam. Adicionar unidades traz o preço de volta; desligar a opção remove a entrada.",
    "“Mostrar SKU no disponibles” incluye los SKU agotados, pero VTEX deja vacías sus etiquetas de precio, y los canales que exigen precio los rechazan. Agregar unidades devuelve el precio; desactivar la opción quita la entrada.",
);
const OTHER_REASON: Text = Text::of(
    "Being sold out is not known to be the reason: the file may be up to two hours old, or the SKU has no price.",
    "Não se sabe se estar esgotado é o motivo: o arquivo pode ter até duas horas, ou o SKU não tem preço.",
    "No se sabe si estar agotado es el motivo: el archivo puede tener hasta dos horas, o el SKU no tiene precio.",
);
const EMPTY_TAGS: Text = Text::of(
    "Price tags are empty for unavailable SKUs; the workaround is to switch the option off.",
    "As tags de preço ficam vazias para SKUs indisponíveis; a solução de contorno é desligar a opção.",
    "Las etiquetas de precio quedan vacías para los SKU no disponibles; la solución alternativa es desactivar la opción.",
);

#[cfg(test)]
mod tests {
    use super::super::samples::{Says::*, about as facts_about, *};
    use super::*;
    use crate::domain::{FeedName, StockLine};

    fn of(lines: &[StockLine], option: Option<bool>, file: Option<(bool, Option<bool>)>) -> Facts {
        with_feeds(facts_about(sku(lines)), vec![feed("ads", option, file)])
    }

    #[test]
    fn judges() {
        let (out, stocked) = ([row("a", 0, 0)], [row("a", 5, 0)]);
        let unread = |option| with_feeds(facts_about(unread(Missing::NoSession)), vec![feed("ads", option, None)]);
        let alone = |option| with_feeds(Facts::about(Subject::Feed(FeedName("ads".into()))), vec![feed("ads", option, None)]);
        let two = vec![feed("lost", None, None), feed("ads", Some(true), None)];
        table(
            &RULE,
            vec![
                ("the file proves it", of(&out, None, Some((true, Some(false)))), Fires(1)),
                ("no price although there are units", of(&stocked, None, Some((true, Some(false)))), Fires(1)),
                ("on and sold out", of(&out, Some(true), None), Fires(1)),
                ("on, sold out, the file is older", of(&out, Some(true), Some((true, Some(true)))), Fires(1)),
                ("about to be on", option_moved(of(&out, Some(false), None), true), Fires(1)),
                ("one feed is unread", with_feeds(facts_about(sku(&out)), two), Fires(1)),
                ("the form alone, on", alone(Some(true)), Fires(1)),
                ("the form alone, off", alone(Some(false)), Quiet),
                ("off and sold out", of(&out, Some(false), None), Quiet),
                ("on with units", of(&stocked, Some(true), None), Quiet),
                ("a file without price tags", of(&out, Some(true), Some((true, None))), Quiet),
                ("not in the file", of(&out, Some(true), Some((false, None))), Quiet),
                ("off, stock unknown", unread(Some(false)), Quiet),
                ("on, stock unknown", unread(Some(true)), CannotTell(Missing::NoSession)),
                ("form unread", of(&out, None, None), CannotTell(Missing::NotAsked)),
                ("the form alone, unread", alone(None), CannotTell(Missing::NotAsked)),
            ],
        );
    }

    #[test]
    fn only_the_file_proves_it() {
        let cases = [
            (of(&[row("a", 0, 0)], Some(true), Some((true, Some(false)))), Certainty::Documented),
            (of(&[row("a", 0, 0)], Some(true), None), Certainty::Suspected),
            (of(&[row("a", 5, 0)], Some(true), Some((true, Some(false)))), Certainty::Suspected),
        ];
        for (facts, certainty) in cases {
            assert_eq!(check(&facts).expect("enough is known")[0].certainty, certainty);
        }
    }
}
