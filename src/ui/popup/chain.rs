//! The checklist: every link of the chain with how it stands, what each rule said and the values that were read.

use yew::prelude::*;

use crate::diagnosis::{self, Report};
use crate::facts::Moment;
use crate::rules::{Evidence, Link};
use crate::text::{Lang, Text, words};
use crate::ui::chain::{Check, Standing, checks};
use crate::ui::finding::{Values, said};
use crate::ui::glyph::Glyph;

/// A report and how it is drawn.
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub(super) report: Report,
    pub(super) lang: Lang,
    pub(super) now: Moment,
}

/// Draws the checklist; a link where nothing was found stays folded.
#[component]
pub(super) fn Chain(props: &Props) -> Html {
    html! {
        <section class="chain">
            <h2>{ said(&words::CHECKED, props.lang) }</h2>
            { for Link::ALL.into_iter().filter_map(|link| of_link(props, link)) }
        </section>
    }
}

/// A link that no rule looked at and no value was read of has nothing to say.
fn of_link(Props { report, lang, now }: &Props, link: Link) -> Option<Html> {
    let checks = checks(report, link);
    let values = report.values.iter().filter(|value| value.link == link);
    let evidence: Vec<Evidence> = values.map(|value| value.evidence.clone()).collect();
    if checks.is_empty() && evidence.is_empty() {
        return None;
    }
    // Checks stand in the order of how loud they are.
    let first = checks.first();
    let standing = first.map_or(Standing::Note, |check| check.standing);
    let says = first.filter(|check| check.standing != Standing::Fine).map_or(words::FINE, |check| check.standing.word());
    Some(html! {
        <details class="link" data-state={standing.name()} open={standing != Standing::Fine}>
            <summary>
                <Glyph of={standing} />
                <h3>{ said(&diagnosis::link(link), *lang) }</h3>
                <span class="quiet small">{ summary(&says, &evidence, *lang) }</span>
            </summary>
            <div class="inside">
                { lines(&checks, *lang) }
                <Values {evidence} lang={*lang} now={*now} />
            </div>
        </details>
    })
}

/// How the link stands, and the value if there is but one.
fn summary(says: &Text, evidence: &[Evidence], lang: Lang) -> String {
    match evidence {
        [one] => format!("{} · {}", said(says, lang), said(&one.value, lang)),
        _ => said(says, lang),
    }
}

fn lines(checks: &[Check], lang: Lang) -> Html {
    let line = |check: &Check| {
        html! {
            <li data-state={check.standing.name()}>
                <Glyph of={check.standing} />
                <span><span>{ said(&check.title, lang) }</span><span class="quiet small">{ said(&check.says, lang) }</span></span>
            </li>
        }
    };
    html! { <ul class="checks">{ for checks.iter().map(line) }</ul> }
}
