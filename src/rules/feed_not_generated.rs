//! An XML feed without a file, or with an empty one, lists nothing at all.
//!
//! Sources: “Configuring XML” and known issues 268042 and 407528, read 2026-08-21.

use super::judgement::each_feed;
use super::{Citation, Consequence, Evidence, Finding, KnownIssue, Link, Rule, Severity};
use crate::domain::Place;
use crate::facts::{Facts, FeedFacts, Missing, Moment, Source};
use crate::say;
use crate::text::{Text, number};

pub(super) const RULE: Rule = Rule {
    id: "feed-not-generated",
    title: Text::of(
        "The files of the XML feeds are there",
        "Os arquivos dos feeds XML existem",
        "Los archivos de los feeds XML existen",
    ),
    link: Link::Feed,
    severity: Severity::Blocks,
    sources: &[
        Citation { name: "Configuring XML", read: "2026-08-21" },
        Citation { name: "Known issue 268042", read: "2026-08-21" },
        Citation { name: "Known issue 407528", read: "2026-08-21" },
    ],
    check,
};

/// A file too large to be read is there.
fn check(facts: &Facts) -> Result<Vec<Finding>, Missing> {
    each_feed(facts, |feed| {
        let state = match feed.file.get() {
            Ok(seen) if seen.value.entries_total == 0 => State::Empty(seen.at),
            Ok(_) | Err(Missing::TooLarge) => return Ok(None),
            Err(Missing::NotFound) => State::NotThere,
            Err(Missing::Failed(status)) if status >= 500 => State::Fails(status),
            Err(reason) => return Err(reason),
        };
        Ok(Some(finding(facts, feed, state)))
    })
}

/// What is instead of a file with entries.
#[derive(Clone, Copy, Debug)]
enum State {
    Empty(Moment),
    NotThere,
    Fails(u16),
}

fn finding(facts: &Facts, feed: &FeedFacts, state: State) -> Finding {
    let restricted = restricted(facts).filter(|_| !matches!(state, State::Fails(_)));
    let listed = facts.feeds.get().map_or(Moment::default(), |seen| seen.at);
    let (value, at) = match state {
        State::Empty(at) => (number(0), at),
        State::NotThere => (Text::same("404"), listed),
        State::Fails(status) => (Text::same(status.to_string()), listed),
    };
    let label = match state {
        State::Empty(_) => Text::of("Entries in the file", "Entradas no arquivo", "Entradas en el archivo"),
        State::NotThere | State::Fails(_) => Text::of("Answer of the file", "Resposta do arquivo", "Respuesta del archivo"),
    };
    let answer = Evidence { label, value, source: Source::FeedFile(feed.name.clone()), at };
    let why = why(state);
    Finding {
        feed: Some(feed.name.clone()),
        severity: if matches!(state, State::Fails(_)) { Severity::Risk } else { Severity::Blocks },
        consequence: if matches!(state, State::Fails(_)) { Consequence::Nothing } else { Consequence::LeavesFeed },
        places: vec![Place::EditFeed { feed: feed.name.clone() }],
        evidence: std::iter::once(answer).chain(restricted.as_ref().and_then(|names| channels(facts, names))).collect(),
        known_issues: known_issue(state).into_iter().collect(),
        ..Finding::of(RULE.id, says(feed, state), restricted.map_or(why.clone(), |names| why.then(&no_file_for(&names))))
    }
}

fn says(feed: &FeedFacts, state: State) -> Text {
    let name = &feed.name;
    match state {
        State::Empty(_) => say! {
            en: "The file of the feed “{name}” is empty.",
            pt: "O arquivo do feed “{name}” está vazio.",
            es: "El archivo del feed “{name}” está vacío.",
        },
        State::NotThere => say! {
            en: "The feed “{name}” has no file.",
            pt: "O feed “{name}” não tem arquivo.",
            es: "El feed “{name}” no tiene archivo.",
        },
        State::Fails(_) => say! {
            en: "VTEX fails to deliver the file of the feed “{name}”.",
            pt: "A VTEX não consegue entregar o arquivo do feed “{name}”.",
            es: "VTEX no logra entregar el archivo del feed “{name}”.",
        },
    }
}

fn why(state: State) -> Text {
    match state {
        State::Empty(_) => IS_EMPTY,
        State::NotThere => NOT_MADE,
        State::Fails(_) => FAILS,
    }
}

fn known_issue(state: State) -> Option<KnownIssue> {
    match state {
        State::Empty(_) => None,
        State::NotThere => Some(KnownIssue::open(407_528, WRONG_ADDRESS)),
        State::Fails(_) => Some(KnownIssue::open(268_042, TOO_BIG)),
    }
}

/// Names of the sales channels with restricted access: the one asked about, or else all of them.
fn restricted(facts: &Facts) -> Option<String> {
    let asked = facts.basket.channel.as_ref();
    let channels = facts.shop.channels.value()?.iter().filter(|channel| asked.is_none_or(|asked| *asked == channel.id));
    let names: Vec<&str> =
        channels.filter(|channel| channel.restricted == Some(true)).map(|channel| channel.name.as_str()).collect();
    (!names.is_empty()).then(|| names.join(", "))
}

fn channels(facts: &Facts, names: &str) -> Option<Evidence> {
    let label = Text::of(
        "Sales channels with restricted access",
        "Canais de venda com acesso restrito",
        "Canales de ventas con acceso restringido",
    );
    Some(Evidence::of(facts.shop.channels.get().ok()?, label, Text::same(names)))
}

fn no_file_for(names: &str) -> Text {
    say! {
        en: "VTEX makes no file for a sales channel with restricted access: {names}.",
        pt: "A VTEX não gera arquivo para um canal de vendas com acesso restrito: {names}.",
        es: "VTEX no genera archivo para un canal de ventas con acceso restringido: {names}.",
    }
}

const IS_EMPTY: Text = Text::of(
    "Channels that read it get no product at all. Check that its collection has active products.",
    "Canais que o leem não recebem nenhum produto. Verifique se a coleção dele tem produtos ativos.",
    "Los canales que lo leen no reciben ningún producto. Revisa que su colección tenga productos activos.",
);
const NOT_MADE: Text = Text::of(
    "Channels that read it get nothing. A new feed gets its file within about two hours.",
    "Canais que o leem não recebem nada. Um feed novo ganha seu arquivo em cerca de duas horas.",
    "Los canales que lo leen no reciben nada. Un feed nuevo recibe su archivo en unas dos horas.",
);
const FAILS: Text = Text::of(
    "Channels that ask for it now may get nothing.",
    "Canais que o pedem agora podem não receber nada.",
    "Los canales que lo piden ahora pueden no recibir nada.",
);
const TOO_BIG: Text = Text::of(
    "Large files fail now and then; reload, or split the feed into several.",
    "Arquivos grandes falham de vez em quando; recarregue ou divida o feed em vários.",
    "Los archivos grandes fallan de vez en cuando; recarga o divide el feed en varios.",
);
const WRONG_ADDRESS: Text = Text::of(
    "The Admin can show a wrong address of a feed; its file is at /XMLData/ and its name.",
    "O Admin pode mostrar um endereço errado do feed; o arquivo fica em /XMLData/ e o nome dele.",
    "El Admin puede mostrar una dirección equivocada del feed; el archivo está en /XMLData/ y su nombre.",
);

#[cfg(test)]
mod tests {
    use super::super::samples::shipping::*;
    use super::super::samples::{Says::*, *};
    use super::*;

    #[test]
    fn judges() {
        let of = |reason: Missing| with_feeds(about(sku(&[])), vec![fileless(feed("ads", None, None), reason)]);
        let there = with_feeds(about(sku(&[])), vec![feed("ads", None, Some((true, None)))]);
        let empty = with_feeds(about(sku(&[])), vec![emptied(feed("ads", None, Some((false, None))))]);
        table(
            &RULE,
            vec![
                ("no file", of(Missing::NotFound), Fires(1)),
                ("it fails", of(Missing::Failed(500)), Fires(1)),
                ("empty", empty, Fires(1)),
                ("there", there, Quiet),
                ("large", of(Missing::TooLarge), Quiet),
                ("no feeds", with_feeds(about(sku(&[])), Vec::new()), Quiet),
                ("not asked", of(Missing::NotAsked), CannotTell(Missing::NotAsked)),
                ("no list", about(sku(&[])), CannotTell(Missing::NotAsked)),
            ],
        );
    }

    #[test]
    fn a_restricted_channel_is_named_as_a_reason() {
        let missing = || with_feeds(about(sku(&[])), vec![fileless(feed("ads", None, None), Missing::NotFound)]);
        for (restricted, named) in [(true, true), (false, false)] {
            let found = check(&with_channel(missing(), "1", "Members", restricted)).expect("it is known");
            assert_eq!(found[0].why.en.contains("Members"), named);
        }
    }
}
