//! What was just done and how to undo it. Its button takes the focus, for the one that was pressed has gone away.

use web_sys::HtmlElement;
use yew::prelude::*;

use super::finding::said;
use super::glyph::{CROSS, Line};
use crate::text::{Lang, Text, words};

/// A sentence and the ways on.
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub(super) says: Text,
    pub(super) lang: Lang,
    /// What undoes it, where it can be undone.
    pub(super) on_undo: Option<Callback<()>>,
    pub(super) on_close: Callback<()>,
}

/// Draws the notice; a screen reader hears the sentence from the region that speaks.
#[component]
pub(super) fn Notice(props: &Props) -> Html {
    let Props { says, lang, on_undo, on_close } = props;
    let button = use_node_ref();
    use_effect_with(says.clone(), {
        let button = button.clone();
        move |_| {
            if let Some(button) = button.cast::<HtmlElement>() {
                // Without the focus the keys still work, so a refusal needs no answer.
                let _ = button.focus();
            }
        }
    });
    html! {
        <div class="notice">
            <p aria-hidden="true">{ said(says, *lang) }</p>
            { for on_undo.iter().map(|on_undo| html! {
                <button type="button" class="button" ref={button.clone()} aria-label={said(&words::about(&words::UNDO, says), *lang)}
                    onclick={on_undo.reform(|_: MouseEvent| ())}>{ said(&words::UNDO, *lang) }</button>
            }) }
            <button type="button" class="button bare" ref={if on_undo.is_none() { button } else { NodeRef::default() }}
                aria-label={said(&words::CLOSE, *lang)} onclick={on_close.reform(|_: MouseEvent| ())}><Line d={CROSS} /></button>
        </div>
    }
}
