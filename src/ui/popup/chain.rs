//! The checklist: every link of the chain with what each rule said and the values that were read.

use yew::prelude::*;

use crate::diagnosis::{self, Report};
use crate::facts::Moment;
use crate::rules::{Evidence, Link};
use crate::text::{Lang, Text, words};
use crate::ui::chain::{Check, checks};
use crate::ui::finding::{Values, said};
use crate::ui::glyph::Glyph;

/// As many values as are shown without being asked for.
const FEW: usize = 4;

/// A report and how it is drawn.
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub(super) report: Report,
    pub(super) lang: Lang,
    pub(super) now: Moment,
}

/// Draws the checklist.
#[component]
pub(super) fn Chain(props: &Props) -> Html {
    let Props { report, lang, now } = props;
    html! {
        <section class="chain">
            <h2>{ said(&words::CHECKED, *lang) }</h2>
            { for Link::ALL.iter().filter(|link| is_looked_at(report, **link)).map(|link| html! {
                <section>
                    <h3>{ said(&diagnosis::link(*link), *lang) }</h3>
                    { lines(&checks(report, *link), *lang) }
                    { values(report, *link, *lang, *now) }
                </section>
            }) }
        </section>
    }
}

/// A link that no rule looked at and no value was read of has nothing to say.
fn is_looked_at(report: &Report, link: Link) -> bool {
    !checks(report, link).is_empty() || report.values.iter().any(|value| value.link == link)
}

fn lines(checks: &[Check], lang: Lang) -> Html {
    if checks.is_empty() {
        return html! { <p class="quiet">{ said(&words::NOT_CHECKED, lang) }</p> };
    }
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

fn values(report: &Report, link: Link, lang: Lang, now: Moment) -> Html {
    let evidence: Vec<Evidence> =
        report.values.iter().filter(|value| value.link == link).map(|value| value.evidence.clone()).collect();
    if evidence.is_empty() {
        return Html::default();
    }
    let summary: Text = words::values_read(evidence.len());
    html! {
        <details open={evidence.len() <= FEW}>
            <summary>{ said(&summary, lang) }</summary>
            <Values {evidence} {lang} {now} />
        </details>
    }
}
