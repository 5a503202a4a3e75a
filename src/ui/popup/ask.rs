//! The box that says what is to be checked: an id, a code or an address.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::text::{Lang, words};
use crate::ui::finding::said;
use crate::ui::scene::PopupAct;

/// What the box holds.
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub(super) asked: String,
    pub(super) lang: Lang,
    pub(super) on_act: Callback<PopupAct>,
}

/// Draws the box; Enter and the button look up what it holds.
#[component]
pub(super) fn Ask(props: &Props) -> Html {
    let field = use_node_ref();
    let oninput =
        props.on_act.reform(|event: InputEvent| PopupAct::Typed(event.target_unchecked_into::<HtmlInputElement>().value()));
    let onsubmit = {
        let (on_act, field) = (props.on_act.clone(), field.clone());
        move |event: SubmitEvent| {
            event.prevent_default();
            let asked = field.cast::<HtmlInputElement>().map(|field| field.value()).unwrap_or_default();
            on_act.emit(PopupAct::Ask(asked.trim().to_owned()));
        }
    };
    html! {
        <form class="ask" role="search" {onsubmit}>
            <label for="ask">{ said(&words::ASK_LABEL, props.lang) }</label>
            <input id="ask" ref={field} type="text" autocomplete="off" spellcheck="false" dir="auto" value={props.asked.clone()} {oninput} />
            <button type="submit" class="button">{ said(&words::CHECK, props.lang) }</button>
        </form>
    }
}
