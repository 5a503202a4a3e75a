//! Every state of the popup in words: one sentence that says why, and one way on.

use yew::prelude::*;

use super::notice_says;
use super::report::{Answer, copied_says};
use crate::diagnosis::{Report, Verdict};
use crate::facts::{Missing, Source};
use crate::rules::Link;
use crate::text::{Lang, Text, words};
use crate::ui::chain::{self, Standing};
use crate::ui::finding::said;
use crate::ui::glyph::Glyph;
use crate::ui::scene::{PopupAct, PopupState, PopupView};

/// The sentence, which a screen reader hears whenever it changes.
pub(super) fn headline(view: &PopupView) -> Html {
    let lang = view.lang;
    let quiet = |text: &Text| html! { <p class="quiet">{ said(text, lang) }</p> };
    match &view.state {
        PopupState::Asking => quiet(&words::ASKING_TAB),
        PopupState::Reading(_) => quiet(&words::READING),
        PopupState::NotVtex => sentence(Standing::Note, &words::NOT_VTEX, lang),
        PopupState::NotAllowed => sentence(Standing::Unknown, &words::NOT_ALLOWED, lang),
        PopupState::NoAnswer => sentence(Standing::Unknown, &words::NO_ANSWER, lang),
        PopupState::NoSession(account) => sentence(Standing::Unknown, &words::no_session(&account.0), lang),
        PopupState::NothingRead(_) => sentence(Standing::Note, &words::NOTHING_READ, lang),
        PopupState::NotUnderstood(_, why) => sentence(Standing::Unknown, why, lang),
        PopupState::Missing(_, why) => sentence(Standing::Unknown, &why.label(), lang),
        PopupState::Pick(..) => html! { <p>{ said(&words::PICK, lang) }</p> },
        PopupState::Report(_, title, report) => html! {
            <>
                <h2>{ said(title, lang) }</h2>
                { verdict(report.verdict, lang) }
                { question(report, lang) }
                <span class="hearing">{ for view.copied.map(|done| said(&copied_says(done), lang)) }</span>
                <span class="hearing">{ for view.notice.iter().map(|(ignored, finding)| said(&notice_says(*ignored, finding), lang)) }</span>
            </>
        },
    }
}

/// What follows the sentence: the way on, or the answer.
pub(super) fn rest(view: &PopupView, on_act: &Callback<PopupAct>) -> Html {
    let lang = view.lang;
    let way = |text: &Text| html! { <p>{ said(text, lang) }</p> };
    let again = || button(&words::CHECK_AGAIN, lang, on_act, PopupAct::Again, false);
    match &view.state {
        PopupState::Asking | PopupState::Reading(_) => html! { <div class="waiting" aria-hidden="true"><i /><i /><i /></div> },
        PopupState::NotVtex => way(&words::OPEN_ADMIN),
        PopupState::NotAllowed => button(&words::ALLOW, lang, on_act, PopupAct::Allow, true),
        PopupState::NoAnswer => button(&words::RELOAD, lang, on_act, PopupAct::Reload, true),
        PopupState::NoSession(_) | PopupState::Missing(_, Missing::NoSession) => {
            html! { <>{ way(&words::LOG_IN) }{ again() }</> }
        }
        PopupState::NothingRead(_) => way(&words::TYPE_ABOVE),
        PopupState::NotUnderstood(..) | PopupState::Missing(_, Missing::NotFound) => way(&words::TYPE_ABOVE),
        PopupState::Missing(_, Missing::NoPermission(_)) => html! { <>{ way(&words::ASK_PERMISSION) }{ again() }</> },
        PopupState::Missing(..) => again(),
        PopupState::Pick(_, choices) => html! {
            <ul class="picks">{ for choices.iter().map(|(label, asks)| html! {
                <li>{ button(label, lang, on_act, PopupAct::Ask(asks.clone()), false) }</li>
            }) }</ul>
        },
        PopupState::Report(_, _, report) => html! {
            <Answer report={(**report).clone()} {lang} now={view.now} copied={view.copied} settings={view.settings.clone()}
                mine={view.mine.clone()} on_act={on_act.clone()} />
        },
    }
}

/// A button that does one thing.
pub(super) fn button(label: &Text, lang: Lang, on_act: &Callback<PopupAct>, act: PopupAct, primary: bool) -> Html {
    let onclick = on_act.reform(move |_: MouseEvent| act.clone());
    let class = classes!("button", primary.then_some("primary"));
    html! { <div><button type="button" {class} {onclick}>{ said(label, lang) }</button></div> }
}

fn verdict(verdict: Verdict, lang: Lang) -> Html {
    let (standing, words) = chain::verdict(verdict);
    html! {
        <p class="sentence" data-state={standing.name()}>
            <Glyph of={standing} /><span class="verdict">{ said(&words, lang) }</span>
        </p>
    }
}

/// What exactly the checkout was asked: a verdict holds for that sales channel and that many units.
fn question(report: &Report, lang: Lang) -> Html {
    let is_answer = |source: &Source| matches!(source, Source::Simulation | Source::SimulationWithAddress);
    let asked = report.values.iter().rev().find(|value| value.link == Link::Checkout && is_answer(&value.evidence.source));
    asked.map(|value| html! { <p class="quiet small">{ said(&value.evidence.label, lang) }</p> }).unwrap_or_default()
}

fn sentence(standing: Standing, text: &Text, lang: Lang) -> Html {
    html! {
        <p class="sentence" data-state={standing.name()}><Glyph of={standing} /><span>{ said(text, lang) }</span></p>
    }
}
