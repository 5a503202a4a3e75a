//! The options page: what holds everywhere, what is pointed out, each account, a file of all of it, and the way back to the start.

mod accounts;
mod backup;
mod general;
mod rules;
mod works;

use std::rc::Rc;

use yew::prelude::*;

use super::choosing::{OptionsAct, OptionsView};
use super::finding::said;
use super::notice::Notice;
use crate::text::{Lang, Text, words};

/// A view and where the user's acts go.
#[derive(Properties, PartialEq)]
pub struct OptionsProps {
    /// What is to be drawn; the caller replaces it.
    pub view: Rc<OptionsView>,
    /// What the user did.
    pub on_act: Callback<OptionsAct>,
    /// The file whose choices are to be taken.
    pub on_file: Callback<web_sys::File>,
}

/// Draws the options page.
#[component]
pub fn Options(props: &OptionsProps) -> Html {
    let OptionsProps { view, on_act, .. } = props;
    let lang = view.lang;
    let heard = view.said.as_ref().map(|done| said(&done.says, lang));
    html! {
        <main class="sellable options" data-theme={view.settings.theme.name()} lang={lang.tag()} dir="ltr" aria-busy={(!view.ready).to_string()}>
            <h1>{ "Sellable · " }{ said(&words::OPTIONS, lang) }</h1>
            // Always in the tree, so that a screen reader hears every change of it.
            <div class="hearing" role="status">{ heard }</div>
            { for view.broken.iter().map(|says| html! { <p class="problem" data-state="risk">{ said(says, lang) }</p> }) }
            if view.ready {
                { general::general(view, on_act) }
                { rules::rules(view, on_act) }
                { accounts::accounts(view, on_act) }
                { backup::backup(props) }
                { backup::reset(view, on_act) }
            }
            { for view.said.iter().map(|done| html! {
                <div class="done">
                    if done.undo {
                        <Notice says={done.says.clone()} {lang} on_undo={on_act.reform(|()| OptionsAct::Undo)}
                            on_close={on_act.reform(|()| OptionsAct::CloseSaid)} />
                    } else {
                        <p class="notice" aria-hidden="true">{ said(&done.says, lang) }</p>
                    }
                </div>
            }) }
        </main>
    }
}

/// A part of the page under its heading.
fn part(id: &'static str, heading: &Text, lang: Lang, inside: Html) -> Html {
    html! { <section aria-labelledby={id}><h2 {id}>{ said(heading, lang) }</h2>{ inside }</section> }
}

/// A box to tick, with its words.
fn tick(label: Html, on: bool, on_act: &Callback<OptionsAct>, act: impl Fn(bool) -> OptionsAct + 'static) -> Html {
    let onchange = on_act.reform(move |_: Event| act(!on));
    html! { <label class="choice"><input type="checkbox" checked={on} {onchange} /><span>{ label }</span></label> }
}

/// A button that does one thing.
fn button(label: &Text, lang: Lang, on_act: &Callback<OptionsAct>, act: OptionsAct, primary: bool) -> Html {
    let onclick = on_act.reform(move |_: MouseEvent| act.clone());
    html! { <button type="button" class={classes!("button", primary.then_some("primary"))} {onclick}>{ said(label, lang) }</button> }
}
