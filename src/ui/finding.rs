//! One finding, top to bottom: what is wrong, why, the values it rests on, known issues, what to do.

use yew::prelude::*;

use super::chain::Standing;
use super::glyph::Glyph;
use crate::diagnosis;
use crate::domain::Remedy;
use crate::facts::{Moment, Source};
use crate::guide;
use crate::rules::{Certainty, Consequence, Evidence, Finding};
use crate::text::{Lang, Text, words};

/// One primary way out and at most two others.
const REMEDIES: usize = 3;

/// A finding and how it is drawn.
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub(super) finding: Finding,
    pub(super) lang: Lang,
    pub(super) now: Moment,
    /// The tag of its heading, by the outline of the surface that it stands in.
    pub(super) heading: &'static str,
    /// Whether its best way out is the surface's primary action.
    pub(super) primary: bool,
    /// What starts a guide, where one can be drawn.
    #[prop_or_default]
    pub(super) on_start: Option<Callback<Remedy>>,
    /// What puts it out of sight, where that is offered.
    #[prop_or_default]
    pub(super) on_ignore: Option<Callback<Box<Finding>>>,
}

/// Draws a finding.
#[component]
pub(super) fn Found(props: &Props) -> Html {
    let Props { finding, lang, .. } = props;
    let standing = Standing::from(finding.severity);
    let aside = [consequence(finding.consequence), certainty(finding.certainty)];
    html! {
        <article class="finding" data-state={standing.name()}>
            <p class="kind">
                <Glyph of={standing} />
                <span>
                    <strong>{ said(&standing.word(), *lang) }</strong>
                    { for aside.iter().flatten().map(|words| format!(" · {}", words.in_lang(*lang))) }
                </span>
            </p>
            <@{props.heading}>{ said(&finding.says, *lang) }</@>
            <p>{ said(&finding.why, *lang) }</p>
            <Values evidence={finding.evidence.clone()} lang={*lang} now={props.now} />
            if !finding.known_issues.is_empty() {
                <ul class="issues small">{ for finding.known_issues.iter().map(|issue| html! {
                    <li>
                        <strong>{ said(&issue.name(), *lang) }</strong>
                        { ": " }{ said(&issue.says, *lang) }
                    </li>
                }) }</ul>
            }
            if !finding.remedies.is_empty() || props.on_ignore.is_some() {
                <div class="ways">
                    if !finding.remedies.is_empty() {
                        { remedies(props) }
                    }
                    { for props.on_ignore.iter().map(|on_ignore| ignore(props, on_ignore)) }
                </div>
            }
        </article>
    }
}

/// The last thing on the card: whoever wants it gone has read it.
fn ignore(props: &Props, on_ignore: &Callback<Box<Finding>>) -> Html {
    let (on_ignore, finding) = (on_ignore.clone(), props.finding.clone());
    let label = said(&words::about(&words::IGNORE_THIS, &finding.says), props.lang);
    let onclick = move |_: MouseEvent| on_ignore.emit(Box::new(finding.clone()));
    html! {
        <button type="button" class="button bare small" aria-label={label} {onclick}>{ said(&words::IGNORE_THIS, props.lang) }</button>
    }
}

fn remedies(props: &Props) -> Html {
    let rows = props.finding.remedies.iter().take(REMEDIES).enumerate().map(|(at, remedy)| {
        html! {
            <li>
                <span>{ said(&guide::title(remedy), props.lang) }</span>
                { show_me(remedy, props.on_start.as_ref(), at == 0 && props.primary, props.lang) }
            </li>
        }
    });
    html! { <ul class="remedies" aria-label={said(&words::WHAT_TO_DO, props.lang)}>{ for rows }</ul> }
}

/// The button that starts the guide of a remedy; none where no guide leads, or none can be drawn.
pub(super) fn show_me(remedy: &Remedy, on_start: Option<&Callback<Remedy>>, primary: bool, lang: Lang) -> Html {
    let Some(on_start) = on_start.filter(|_| remedy.is_guided()) else { return Html::default() };
    let onclick = {
        let remedy = remedy.clone();
        on_start.reform(move |_: MouseEvent| remedy.clone())
    };
    let show = said(&words::SHOW_ME, lang);
    let class = classes!("button", primary.then_some("primary"));
    let label = format!("{show}: {}", said(&guide::title(remedy), lang));
    html! { <button type="button" {class} aria-label={label} {onclick}>{ show }</button> }
}

/// Values that were read.
#[derive(Properties, PartialEq)]
pub(super) struct ValuesProps {
    pub(super) evidence: Vec<Evidence>,
    pub(super) lang: Lang,
    pub(super) now: Moment,
}

/// Values with label, source and age; neighbours that were read together say so once, below the last of them.
#[component]
pub(super) fn Values(props: &ValuesProps) -> Html {
    if props.evidence.is_empty() {
        return Html::default();
    }
    let rows = props.evidence.iter().enumerate().map(|(at, evidence)| {
        let next = props.evidence.get(at + 1);
        let last = next.is_none_or(|next| (&next.source, next.at) != (&evidence.source, evidence.at));
        html! {
            <div data-last={last.to_string()}>
                <dt>{ said(&evidence.label, props.lang) }</dt>
                <dd class="value" dir="auto">{ said(&evidence.value, props.lang) }</dd>
                if last {
                    <dd class="origin quiet small">{ origin(evidence, props.lang, props.now) }</dd>
                }
            </div>
        }
    });
    html! { <dl class="values" aria-label={said(&words::VALUES, props.lang)}>{ for rows }</dl> }
}

/// Where and when; what stands typed has no age, for it stands there now.
fn origin(evidence: &Evidence, lang: Lang, now: Moment) -> String {
    let source = evidence.source.label();
    if evidence.source == Source::Typed {
        return said(&source, lang);
    }
    let read = words::read(now.0.saturating_sub(evidence.at.0));
    format!("{} · {}", said(&source, lang), said(&read, lang))
}

fn consequence(consequence: Consequence) -> Option<Text> {
    Some(match consequence {
        Consequence::BlocksPurchase => words::CANNOT_BE_BOUGHT,
        Consequence::HidesProduct => words::NOT_SHOWN,
        Consequence::LeavesFeed => words::LEAVES_FEED,
        Consequence::FeedWithoutPrice => words::NO_PRICE_IN_FEED,
        Consequence::WrongOnceSaved => words::WRONG_ONCE_SAVED,
        Consequence::OrderNotProcessed => words::ORDER_NOT_PROCESSED,
        Consequence::Nothing => return None,
    })
}

fn certainty(certainty: Certainty) -> Option<Text> {
    match certainty {
        Certainty::Documented => None,
        Certainty::Suspected => Some(words::NOT_CERTAIN),
        Certainty::Proven | Certainty::Contradicted => diagnosis::certainty(certainty),
    }
}

/// The words of a text in one language. Characters that turn the direction of what follows are left out: a name that holds
/// one would otherwise rewrite the sentence around it.
pub(super) fn said(text: &Text, lang: Lang) -> String {
    let turns = |letter: &char| matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.in_lang(lang).chars().filter(|letter| !turns(letter)).collect()
}
