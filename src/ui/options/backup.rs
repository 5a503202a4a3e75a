//! All choices as a file, the choices of a file, and the way back to the start.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::{OptionsProps, button, part};
use crate::settings::{Backup, differences};
use crate::text::words;
use crate::ui::choosing::{OptionsAct, OptionsView};
use crate::ui::finding::said;

/// Draws the part about files.
pub(super) fn backup(props: &OptionsProps) -> Html {
    let OptionsProps { view, on_act, on_file } = props;
    let lang = view.lang;
    let onchange = on_file.clone();
    let onchange = Callback::from(move |event: Event| {
        let Some(input) = event.target_dyn_into::<HtmlInputElement>() else { return };
        if let Some(file) = input.files().and_then(|files| files.get(0)) {
            onchange.emit(file);
        }
        // So that the same file can be chosen again once it was mended.
        input.set_value("");
    });
    let inside = html! {
        <>
            <p class="quiet">{ said(&words::BACKUP_SAYS, lang) }</p>
            <div class="acts">{ button(&words::EXPORT, lang, on_act, OptionsAct::Export, false) }</div>
            <p class="file">
                <label for="file">{ said(&words::IMPORT, lang) }</label>
                <input id="file" type="file" accept="application/json,.json" {onchange} />
            </p>
            { file(view, on_act) }
        </>
    };
    part("backup", &words::BACKUP, lang, inside)
}

/// What the file would change, before it does.
fn file(view: &OptionsView, on_act: &Callback<OptionsAct>) -> Html {
    let lang = view.lang;
    match &view.file {
        None => Html::default(),
        Some(Err(refusal)) => html! { <p class="problem" data-state="risk">{ said(&refusal.text(), lang) }</p> },
        Some(Ok(backup)) => would(view, backup, on_act),
    }
}

fn would(view: &OptionsView, backup: &Backup, on_act: &Callback<OptionsAct>) -> Html {
    let lang = view.lang;
    let changes = differences(&view.backup(), backup);
    if changes.is_empty() {
        return html! { <p>{ said(&words::NOTHING_CHANGES, lang) }</p> };
    }
    html! {
        <div class="ask">
            <p>{ said(&words::WOULD_CHANGE, lang) }</p>
            <ul class="plain">{ for changes.iter().map(|change| html! { <li dir="auto">{ said(change, lang) }</li> }) }</ul>
            <div class="acts">
                { button(&words::APPLY, lang, on_act, OptionsAct::Apply, true) }
                { button(&words::CANCEL, lang, on_act, OptionsAct::Discard, false) }
            </div>
        </div>
    }
}

/// Draws the way back to the start, in two steps.
pub(super) fn reset(view: &OptionsView, on_act: &Callback<OptionsAct>) -> Html {
    let lang = view.lang;
    let inside = html! {
        <>
            <p class="quiet">{ said(&words::RESET_SAYS, lang) }</p>
            <div class="acts">
                if view.resetting {
                    // First, where the pressed button was and the focus is: a press too many takes nothing away.
                    { button(&words::CANCEL, lang, on_act, OptionsAct::KeepAll, false) }
                    { button(&words::RESET_SURE, lang, on_act, OptionsAct::ResetSure, true) }
                } else {
                    { button(&words::RESET, lang, on_act, OptionsAct::Reset, false) }
                }
            </div>
        </>
    };
    part("reset", &words::RESET, lang, inside)
}
