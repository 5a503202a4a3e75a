//! The popup: what is asked, and the answer in any of its states, each with a sentence why and a way on.

mod ask;
mod basket;
mod chain;
mod meanings;
mod proof;
mod report;
mod state;

use std::rc::Rc;

use yew::prelude::*;

use super::finding::said;
use super::notice::Notice;
use super::scene::{PopupAct, PopupState, PopupView};
use crate::domain::Account;
use crate::rules::Finding;
use crate::text::{Text, words};
use ask::Ask;
use basket::Basket;
use meanings::Meanings;

/// A view and where the user's acts go.
#[derive(Properties, PartialEq)]
pub struct PopupProps {
    /// What is to be drawn; the caller replaces it.
    pub view: Rc<PopupView>,
    /// What the user did.
    pub on_act: Callback<PopupAct>,
}

/// Draws the popup.
#[component]
pub fn Popup(props: &PopupProps) -> Html {
    let PopupProps { view, on_act } = props;
    let account = account(&view.state);
    let busy = matches!(view.state, PopupState::Asking | PopupState::Reading(_));
    html! {
        <main class="sellable popup" data-theme={view.settings.theme.name()} lang={view.lang.tag()} dir="ltr">
            <header>
                <h1>{ "Sellable" }</h1>
                { for account.map(|account| html! { <p class="quiet" translate="no">{ &account.0 }</p> }) }
            </header>
            if account.is_some() {
                <Ask asked={view.asked.clone()} lang={view.lang} on_act={on_act.clone()} />
                <Basket form={view.basket.clone()} channels={view.channels.clone()} lang={view.lang} on_act={on_act.clone()} />
            }
            { for account.filter(|_| !view.mine.on).map(|account| off(props, account)) }
            { walking(props) }
            <div class="now" aria-busy={busy.to_string()}>
                // Always in the tree, so that a screen reader hears every change of it.
                <div class="says" role="status">{ state::headline(view) }</div>
                <Meanings meanings={view.meanings.clone()} lang={view.lang} />
                { notice(props) }
                { state::rest(view, on_act) }
            </div>
            <footer>{ state::button(&words::OPTIONS, view.lang, on_act, PopupAct::Options, false) }</footer>
        </main>
    }
}

fn walking(props: &PopupProps) -> Html {
    let lang = props.view.lang;
    let onclick = props.on_act.reform(|_: MouseEvent| PopupAct::StopWalk);
    props
        .view
        .walking
        .iter()
        .map(|title| {
            html! {
                <section class="walking" aria-label={said(&words::GUIDE_RUNNING, lang)}>
                    <p><span class="quiet small">{ said(&words::GUIDE_RUNNING, lang) }</span><br />{ said(title, lang) }</p>
                    <button type="button" class="button" onclick={onclick.clone()}>{ said(&words::STOP, lang) }</button>
                </section>
            }
        })
        .collect()
}

/// Nothing is drawn on this account's pages, and the way to have it again.
fn off(props: &PopupProps, account: &Account) -> Html {
    let lang = props.view.lang;
    let onclick = props.on_act.reform(|_: MouseEvent| PopupAct::SwitchOn);
    html! {
        <section class="walking off">
            <p>{ said(&words::account_off(&account.0), lang) }</p>
            <button type="button" class="button" {onclick}>{ said(&words::SWITCH_ON, lang) }</button>
        </section>
    }
}

fn notice(props: &PopupProps) -> Html {
    let PopupProps { view, on_act } = props;
    let Some((ignored, finding)) = view.notice.clone() else { return Html::default() };
    let says = notice_says(ignored, &finding);
    let undo = if ignored { PopupAct::BringBack(finding) } else { PopupAct::Ignore(finding) };
    let on_undo = Some(on_act.reform(move |()| undo.clone()));
    html! { <Notice {says} lang={view.lang} {on_undo} on_close={on_act.reform(|()| PopupAct::CloseNotice)} /> }
}

/// What became of a finding.
fn notice_says(ignored: bool, finding: &Finding) -> Text {
    if ignored { words::now_ignored(&finding.says) } else { words::shown_again(&finding.says) }
}

fn account(state: &PopupState) -> Option<&Account> {
    match state {
        PopupState::Asking | PopupState::NotVtex | PopupState::NotAllowed | PopupState::NoAnswer => None,
        PopupState::NoSession(account)
        | PopupState::NothingRead(account)
        | PopupState::NotUnderstood(account, _)
        | PopupState::Reading(account)
        | PopupState::Pick(account, _)
        | PopupState::Missing(account, _)
        | PopupState::Report(account, ..) => Some(account),
    }
}
