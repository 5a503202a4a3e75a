//! A feed whose option is off leaves sold-out SKUs out of its file; a missing entry may also have other reasons.
//!
//! Sources: “My store order was not created” and “Configuring XML”, read 2026-08-21. That a file is about two hours old comes
//! from the second; that a missing SKU may not be in the feed's collection is our inference.

use super::feed_sku::{self, FeedSku};
use super::judgement::{each_feed, unread_skus};
use super::siblings::certainty;
use super::{Certainty, Citation, Consequence, Finding, KnownIssue, Link, Rule, Severity};
use crate::domain::{Remedy, Subject};
use crate::facts::{Facts, FeedFacts, Missing};
use crate::say;
use crate::text::Text;

pub(super) const RULE: Rule = Rule {
    id: "feed-omits-out-of-stock",
    title: Text::of(
        "No XML feed leaves the item out for being sold out",
        "Nenhum feed XML deixa o item de fora por estar esgotado",
        "Ningún feed XML deja fuera el ítem por estar agotado",
    ),
    link: Link::Feed,
    severity: Severity::Blocks,
    sources: &[
        Citation { name: "My store order was not created", read: "2026-08-21" },
        Citation { name: "Configuring XML", read: "2026-08-21" },
        Citation { name: "Known issue 974722", read: "2026-08-21" },
    ],
    check,
};

fn check(facts: &Facts) -> Result<Vec<Finding>, Missing> {
    let by_settings = matches!(facts.subject, Subject::Feed(_));
    each_feed(facts, |feed| if by_settings { settings_alone(facts, feed) } else { judge(facts, feed) })
}

/// Why a SKU is not, or soon will not be, in a file; the surest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Omission {
    /// The option is off and there is nothing to sell.
    Left,
    /// The option is on, but what stands on the page would turn it off.
    OnceSaved,
    /// Nothing to sell and no entry, but the option could not be read.
    Probably,
    /// No entry although the option is on.
    DespiteOption,
    /// No entry although there are units.
    DespiteUnits,
}

fn judge(facts: &Facts, feed: &FeedFacts) -> Result<Option<Finding>, Missing> {
    let candidates = feed_sku::candidates(facts, feed);
    let switching_off = feed_sku::moved_to(facts, feed) == Some(false);
    let unread = unread_skus(facts).filter(|_| !is_on(feed) || switching_off);
    let surest = feed_sku::surest(&candidates, unread, |sku| omission(sku, switching_off))?;
    Ok(surest.map(|(omission, alike)| finding(facts, feed, omission, &alike)))
}

fn is_on(feed: &FeedFacts) -> bool {
    feed.settings.value().is_some_and(|settings| settings.show_unavailable)
}

fn omission(sku: &FeedSku, switching_off: bool) -> Result<Option<Omission>, Missing> {
    let unlisted = sku.listed() == Some(false);
    let is_out = match (&sku.is_out, &sku.option) {
        (Ok(is_out), _) => *is_out,
        (Err(_), Ok(true)) if !unlisted && !switching_off => return Ok(None),
        (Err(reason), _) => return Err(reason.clone()),
    };
    Ok(match (&sku.option, is_out) {
        (_, false) => unlisted.then_some(Omission::DespiteUnits),
        (Ok(false), true) => Some(Omission::Left),
        (Ok(true), true) if unlisted => Some(Omission::DespiteOption),
        (Ok(true), true) => switching_off.then_some(Omission::OnceSaved),
        (Err(_), true) if unlisted => Some(Omission::Probably),
        (Err(reason), true) if sku.listed().is_none() => return Err(reason.clone()),
        (Err(_), true) => None,
    })
}

fn finding(facts: &Facts, feed: &FeedFacts, omission: Omission, alike: &[&FeedSku]) -> Finding {
    let still_listed = omission == Omission::Left && alike.iter().any(|sku| sku.listed() == Some(true));
    let suspected = alike.iter().any(|sku| sku.suspected);
    let why = if still_listed { omission.why().then(&STILL_LISTED) } else { omission.why() };
    Finding {
        sku: feed_sku::single(facts),
        severity: omission.severity(suspected),
        certainty: omission.certainty(suspected),
        consequence: if omission == Omission::OnceSaved { Consequence::WrongOnceSaved } else { Consequence::LeavesFeed },
        evidence: feed_sku::evidence(facts, feed, alike),
        remedies: omission.remedies(feed),
        ..about(facts, feed, omission.says(&feed_sku::who(facts, alike), feed), why)
    }
}

fn about(facts: &Facts, feed: &FeedFacts, says: Text, why: Text) -> Finding {
    Finding {
        feed: Some(feed.name.clone()),
        places: feed_sku::places(feed),
        known_issues: vec![KnownIssue::open(974_722, NO_PRICE)],
        ..Finding::of(RULE.id, says, feed_sku::with_unsaved(facts, feed, why))
    }
}

impl Omission {
    fn severity(self, suspected: bool) -> Severity {
        match self {
            Self::Left if !suspected => Severity::Blocks,
            Self::Left | Self::OnceSaved => Severity::Risk,
            // The SKU may simply not belong to the feed's collection, which only its form tells.
            Self::Probably | Self::DespiteOption | Self::DespiteUnits => Severity::Note,
        }
    }

    fn certainty(self, suspected: bool) -> Certainty {
        match self {
            Self::Left | Self::OnceSaved => certainty(suspected),
            Self::Probably | Self::DespiteOption | Self::DespiteUnits => Certainty::Suspected,
        }
    }

    fn remedies(self, feed: &FeedFacts) -> Vec<Remedy> {
        match self {
            Self::Left | Self::OnceSaved | Self::Probably => vec![Remedy::ListUnavailableInFeed { feed: feed.name.clone() }],
            Self::DespiteOption | Self::DespiteUnits => Vec::new(),
        }
    }

    fn says(self, who: &Text, feed: &FeedFacts) -> Text {
        let name = &feed.name;
        match self {
            Self::Left => say! {
                with who;
                en: "The feed “{name}” leaves out {who} while there is nothing to sell.",
                pt: "O feed “{name}” deixa de fora {who} enquanto não há nada para vender.",
                es: "El feed “{name}” deja fuera {who} mientras no hay nada para vender.",
            },
            Self::OnceSaved => say! {
                with who;
                en: "Saved like this, the feed “{name}” will leave out {who}.",
                pt: "Salvo assim, o feed “{name}” vai deixar de fora {who}.",
                es: "Guardado así, el feed “{name}” dejará fuera {who}.",
            },
            Self::Probably | Self::DespiteOption | Self::DespiteUnits => say! {
                with who;
                en: "The file of the feed “{name}” does not list {who}.",
                pt: "O arquivo do feed “{name}” não lista {who}.",
                es: "El archivo del feed “{name}” no incluye {who}.",
            },
        }
    }

    fn why(self) -> Text {
        match self {
            Self::Left | Self::OnceSaved => OPTION_OFF,
            Self::Probably => OPTION_UNKNOWN,
            Self::DespiteOption => DESPITE_OPTION,
            Self::DespiteUnits => DESPITE_UNITS,
        }
    }
}

/// No SKU in view: what the form alone means.
fn settings_alone(facts: &Facts, feed: &FeedFacts) -> Result<Option<Finding>, Missing> {
    let seen = feed.settings.get()?;
    let name = &feed.name;
    let switching_off = feed_sku::moved_to(facts, feed) == Some(false);
    let says = match (seen.value.show_unavailable, switching_off) {
        (true, false) => return Ok(None),
        (true, true) => say! {
            en: "Saved like this, the feed “{name}” will leave out sold-out SKUs.",
            pt: "Salvo assim, o feed “{name}” vai deixar de fora os SKUs esgotados.",
            es: "Guardado así, el feed “{name}” dejará fuera los SKU agotados.",
        },
        (false, _) => say! {
            en: "The feed “{name}” leaves out sold-out SKUs.",
            pt: "O feed “{name}” deixa de fora os SKUs esgotados.",
            es: "El feed “{name}” deja fuera los SKU agotados.",
        },
    };
    Ok(Some(Finding {
        consequence: if switching_off { Consequence::WrongOnceSaved } else { Consequence::LeavesFeed },
        evidence: feed_sku::evidence(facts, feed, &[]),
        remedies: vec![Remedy::ListUnavailableInFeed { feed: feed.name.clone() }],
        ..about(facts, feed, says, OPTION_OFF)
    }))
}

const OPTION_OFF: Text = Text::of(
    "With “Show unavailable SKUs” off, channels that read this file do not get them. The option changes only the file: it never makes a SKU buyable and plays no part in the store's own checkout.",
    "Com “Exibir SKUs indisponíveis” desligado, canais que leem este arquivo não os recebem. A opção muda só o arquivo: nunca torna um SKU comprável e não participa do checkout da própria loja.",
    "Con “Mostrar SKU no disponibles” desactivado, los canales que leen este archivo no los reciben. La opción solo cambia el archivo: nunca permite comprar un SKU y no interviene en el checkout de la propia tienda.",
);
const OPTION_UNKNOWN: Text = Text::of(
    "Probably because “Show unavailable SKUs” is off, which could not be read. It may also not be in the feed's collection, or the file is up to two hours old.",
    "Provavelmente porque “Exibir SKUs indisponíveis” está desligado, o que não foi possível ler. Também pode não estar na coleção do feed, ou o arquivo tem até duas horas.",
    "Probablemente porque “Mostrar SKU no disponibles” está desactivado, lo que no se pudo leer. También puede no estar en la colección del feed, o el archivo tiene hasta dos horas.",
);
const DESPITE_OPTION: Text = Text::of(
    "“Show unavailable SKUs” is on, so being sold out is not the reason: it may not be in the feed's collection, or the file is up to two hours old.",
    "“Exibir SKUs indisponíveis” está ligado, então estar esgotado não é o motivo: pode não estar na coleção do feed, ou o arquivo tem até duas horas.",
    "“Mostrar SKU no disponibles” está activado, así que estar agotado no es el motivo: puede no estar en la colección del feed, o el archivo tiene hasta dos horas.",
);
const DESPITE_UNITS: Text = Text::of(
    "There are units to sell, so being sold out is not the reason: it may not be in the feed's collection, or the file is up to two hours old.",
    "Há unidades para vender, então estar esgotado não é o motivo: pode não estar na coleção do feed, ou o arquivo tem até duas horas.",
    "Hay unidades para vender, así que estar agotado no es el motivo: puede no estar en la colección del feed, o el archivo tiene hasta dos horas.",
);
const STILL_LISTED: Text = Text::of(
    "The file still lists it; a change takes about two hours to reach the file.",
    "O arquivo ainda o lista; uma alteração leva cerca de duas horas para chegar ao arquivo.",
    "El archivo todavía lo incluye; un cambio tarda unas dos horas en llegar al archivo.",
);
const NO_PRICE: Text = Text::of(
    "With the option on, VTEX lists unavailable SKUs with empty price tags.",
    "Com a opção ligada, a VTEX lista SKUs indisponíveis com as tags de preço vazias.",
    "Con la opción activada, VTEX incluye los SKU no disponibles con las etiquetas de precio vacías.",
);

#[cfg(test)]
mod tests {
    use super::super::samples::{Says::*, *};
    use super::*;
    use crate::domain::FeedName;
    use crate::facts::{Known, Source};

    fn out() -> Facts {
        about_sku(&[row("a", 0, 0)])
    }

    fn about_sku(lines: &[crate::domain::StockLine]) -> Facts {
        super::super::samples::about(sku(lines))
    }

    fn one(facts: Facts, option: Option<bool>, file: Option<(bool, Option<bool>)>) -> Facts {
        with_feeds(facts, vec![feed("ads", option, file)])
    }

    #[test]
    fn judges() {
        let stocked = || about_sku(&[row("a", 5, 0)]);
        let unreadable = || super::super::samples::about(unread(Missing::NoSession));
        let alone = |option| one(Facts::about(Subject::Feed(FeedName("ads".into()))), option, None);
        let inactive = super::super::samples::about(active(sku(&[row("a", 0, 0)]), 301, false));
        let two = vec![feed("lost", None, None), feed("ads", Some(false), None)];
        table(
            &RULE,
            vec![
                ("off and sold out", one(out(), Some(false), None), Fires(1)),
                ("off, sold out and still listed", one(out(), Some(false), Some((true, None))), Fires(1)),
                ("off, moved, not saved", option_moved(one(out(), Some(false), None), true), Fires(1)),
                ("on, moved off, not saved", option_moved(one(out(), Some(true), None), false), Fires(1)),
                ("sold out and not in the file", one(out(), None, Some((false, None))), Fires(1)),
                ("on and not in the file", one(out(), Some(true), Some((false, None))), Fires(1)),
                ("units and not in the file", one(stocked(), None, Some((false, None))), Fires(1)),
                ("one feed is unread", with_feeds(out(), two), Fires(1)),
                ("the form alone, off", alone(Some(false)), Fires(1)),
                ("the form alone, on", alone(Some(true)), Quiet),
                ("off with units", one(stocked(), Some(false), None), Quiet),
                ("on and sold out", one(out(), Some(true), None), Quiet),
                ("on and stock unknown", one(unreadable(), Some(true), None), Quiet),
                ("inactive anyway", one(inactive, Some(false), None), Quiet),
                ("no feeds", with_feeds(out(), Vec::new()), Quiet),
                ("form unread", one(out(), None, None), CannotTell(Missing::NotAsked)),
                ("stock unknown", one(unreadable(), Some(false), None), CannotTell(Missing::NoSession)),
                ("the form alone, unread", alone(None), CannotTell(Missing::NotAsked)),
                ("no list", Facts { feeds: Missing::NoSession.into(), ..out() }, CannotTell(Missing::NoSession)),
            ],
        );
    }

    #[test]
    fn what_is_only_suspected_is_said_so() {
        let cases = [
            (one(out(), Some(false), Some((false, None))), Severity::Blocks, Certainty::Documented),
            (one(out(), None, Some((false, None))), Severity::Note, Certainty::Suspected),
            (one(out(), Some(true), Some((false, None))), Severity::Note, Certainty::Suspected),
        ];
        for (facts, severity, certainty) in cases {
            let found = check(&facts).expect("enough is known");
            assert_eq!((found[0].severity, found[0].certainty), (severity, certainty), "{}", found[0].why.en);
        }
    }

    #[test]
    fn a_product_says_how_many_of_its_skus() {
        let skus = vec![active(sku(&[row("a", 0, 0)]), 1, true), active(sku(&[row("a", 5, 0)]), 2, true)];
        let facts = one(product(skus), Some(false), None);
        assert!(check(&facts).expect("everything is known")[0].says.en.contains("1 of 2 SKUs"));
        let part = Facts {
            sku_count: Known::seen(9, Source::ProductApi, NOW),
            ..one(product(vec![active(sku(&[row("a", 5, 0)]), 2, true)]), Some(false), None)
        };
        assert_eq!(check(&part), Err(Missing::Partial));
    }
}
