//! Each account: whether anything is drawn on its pages, what is ignored there, and what works there.

use yew::prelude::*;

use super::works::works;
use super::{part, tick};
use crate::domain::Account;
use crate::settings::{AccountSettings, Ignored, Seen};
use crate::text::{Lang, date, words};
use crate::ui::choosing::{OptionsAct, OptionsView};
use crate::ui::finding::said;

/// Draws the part.
pub(super) fn accounts(view: &OptionsView, on_act: &Callback<OptionsAct>) -> Html {
    let lang = view.lang;
    let inside = html! {
        <>
            if view.accounts.is_empty() {
                <p class="quiet">{ said(&words::NO_ACCOUNTS, lang) }</p>
            }
            { for view.accounts.iter().map(|(account, (own, seen))| one(view, account, own, seen, on_act)) }
        </>
    };
    part("accounts", &words::ACCOUNTS, lang, inside)
}

fn one(view: &OptionsView, account: &Account, own: &AccountSettings, seen: &Seen, on_act: &Callback<OptionsAct>) -> Html {
    let lang = view.lang;
    let switch = {
        let account = account.clone();
        move |on| OptionsAct::Switch(account.clone(), on)
    };
    html! {
        <article key={account.0.clone()} aria-label={account.0.clone()}>
            <h3 translate="no">{ &account.0 }</h3>
            { tick(html! { { said(&words::DRAW_ON_PAGES, lang) } }, own.on, on_act, switch) }
            <h4>{ said(&words::ignored_count(own.ignored.len()), lang) }</h4>
            if own.ignored.is_empty() {
                <p class="quiet">{ said(&words::NOTHING_IGNORED, lang) }</p>
            } else {
                <ul>{ for own.ignored.iter().rev().map(|one| ignored(account, one, lang, on_act)) }</ul>
            }
            <details>
                <summary>{ said(&words::WORKS, lang) }</summary>
                { works(account, seen, lang, view.now) }
            </details>
        </article>
    }
}

fn ignored(account: &Account, ignored: &Ignored, lang: Lang, on_act: &Callback<OptionsAct>) -> Html {
    let onclick = {
        let (account, ignored) = (account.clone(), Box::new(ignored.clone()));
        on_act.reform(move |_: MouseEvent| OptionsAct::BringBack(account.clone(), ignored.clone()))
    };
    let label = said(&words::about(&words::BRING_BACK, &ignored.says), lang);
    html! {
        <li>
            <p dir="auto">{ said(&ignored.says, lang) }<br /><span class="quiet small">{ said(&words::ignored_on(&date(ignored.at.0)), lang) }</span></p>
            <button type="button" class="button" aria-label={label} {onclick}>{ said(&words::BRING_BACK, lang) }</button>
        </li>
    }
}
