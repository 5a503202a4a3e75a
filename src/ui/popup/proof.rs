//! The settings and the checkout side by side, and what would make the item sellable.

use yew::prelude::*;

use crate::diagnosis::{Report, remedy};
use crate::domain::{Remedy, Subject};
use crate::facts::{Moment, Source};
use crate::rules::{Evidence, Link, link_of, stops};
use crate::text::{Lang, Text, words};
use crate::ui::chain::Standing;
use crate::ui::finding::{Values, said, show_me};
use crate::ui::glyph::Glyph;

/// A report and how it is drawn.
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub(super) report: Report,
    pub(super) lang: Lang,
    pub(super) now: Moment,
    /// What starts a guide, where one can be drawn.
    pub(super) on_start: Option<Callback<Remedy>>,
}

/// Draws both answers for whatever is sold.
#[component]
pub(super) fn Proof(props: &Props) -> Html {
    let Props { report, lang, now, .. } = props;
    if matches!(report.subject, Subject::Feed(_) | Subject::Rows) {
        return Html::default();
    }
    let checkout = answers(report);
    html! {
        <section class="proof">
            <h2>{ said(&words::PROOF, *lang) }</h2>
            <div class="sides">
                <div><h3>{ said(&words::PROOF_SETTINGS, *lang) }</h3>{ stand(settings(report), *lang) }</div>
                <div>
                    <h3>{ said(&words::PROOF_CHECKOUT, *lang) }</h3>
                    if checkout.is_empty() {
                        { stand((Standing::Unknown, words::PROOF_NO_ANSWER), *lang) }
                    } else {
                        <Values evidence={checkout} lang={*lang} now={*now} />
                    }
                </div>
            </div>
        </section>
    }
}

/// The smallest set of remedies that makes it sellable, in order.
#[component]
pub(super) fn Plan(props: &Props) -> Html {
    let Props { report, lang, on_start, .. } = props;
    if report.plan.is_empty() {
        return Html::default();
    }
    let step = |way: &Remedy| {
        html! { <li><span>{ said(&remedy(way), *lang) }</span>{ show_me(way, on_start.as_ref(), false, *lang) }</li> }
    };
    html! {
        <section class="plan">
            <h2>{ said(&words::PLAN, *lang) }</h2>
            <ol>{ for report.plan.iter().map(step) }</ol>
        </section>
    }
}

/// How the settings stand by themselves.
fn settings(report: &Report) -> (Standing, Text) {
    let is_settings = |rule: &str| link_of(rule).is_some_and(|link| link < Link::Checkout);
    let stopping = report.findings.iter().filter(|finding| stops(finding) && is_settings(&finding.rule)).count();
    let unread = report.unknown.iter().any(|unknown| unknown.link < Link::Checkout);
    match (stopping, unread) {
        (1.., _) => (Standing::Blocks, words::proof_stops(stopping)),
        (0, true) => (Standing::Unknown, words::PROOF_NOT_ALL_READ),
        (0, false) => (Standing::Fine, words::PROOF_NOTHING_STOPS),
    }
}

fn answers(report: &Report) -> Vec<Evidence> {
    let is_answer = |source: &Source| matches!(source, Source::Simulation | Source::SimulationWithAddress);
    let values = report.values.iter().filter(|value| value.link == Link::Checkout && is_answer(&value.evidence.source));
    values.map(|value| value.evidence.clone()).collect()
}

fn stand((standing, says): (Standing, Text), lang: Lang) -> Html {
    html! { <p class="stand" data-state={standing.name()}><Glyph of={standing} /><span>{ said(&says, lang) }</span></p> }
}
