//! What holds everywhere: language, colours, hints, the button on the page.

use yew::prelude::*;

use super::{part, tick};
use crate::settings::{Change, Corner, Theme, corner_name, lang_name, theme_name};
use crate::text::{Lang, Text, words};
use crate::ui::choosing::{OptionsAct, OptionsView};
use crate::ui::finding::said;

const CORNERS: [Option<Corner>; 5] =
    [Some(Corner::BottomEnd), Some(Corner::BottomStart), Some(Corner::TopEnd), Some(Corner::TopStart), None];

/// Draws the part.
pub(super) fn general(view: &OptionsView, on_act: &Callback<OptionsAct>) -> Html {
    let (lang, settings) = (view.lang, &view.settings);
    let choose = on_act.reform(OptionsAct::Choose);
    let langs = std::iter::once(None).chain(Lang::ALL.map(Some));
    let langs =
        langs.map(|choice| radio("lang", lang_name(choice), choice, settings.lang == choice, &choose, view, Change::Lang));
    let themes = [Theme::Auto, Theme::Light, Theme::Dark];
    let themes = themes.map(|choice| {
        radio("theme", theme_name(choice), (), settings.theme == choice, &choose, view, move |()| Change::Theme(choice))
    });
    let hints =
        html! { <>{ said(&words::HINTS, lang) }<br /><span class="quiet small">{ said(&words::HINTS_OFF_SAYS, lang) }</span></> };
    let corners = CORNERS.map(|choice| {
        radio("launcher", corner_name(choice), choice, settings.launcher() == choice, &choose, view, Change::Launcher)
    });
    let inside = html! {
        <>
            { group(&words::LANGUAGE, lang, langs) }
            { group(&words::THEME, lang, themes) }
            { tick(hints, settings.hints, on_act, |on| OptionsAct::Choose(Change::Hints(on))) }
            { group(&words::LAUNCHER, lang, corners) }
        </>
    };
    part("general", &words::GENERAL, lang, inside)
}

fn group(legend: &Text, lang: Lang, choices: impl IntoIterator<Item = Html>) -> Html {
    html! { <fieldset class="row"><legend>{ said(legend, lang) }</legend>{ for choices }</fieldset> }
}

fn radio<T: Copy + 'static>(
    name: &'static str,
    label: Text,
    choice: T,
    on: bool,
    choose: &Callback<Change>,
    view: &OptionsView,
    change: impl Fn(T) -> Change + 'static,
) -> Html {
    // A language is called as it calls itself, and read out so.
    let spoken = Lang::ALL.into_iter().find(|lang| lang_name(Some(*lang)) == label).unwrap_or(view.lang).tag();
    let onchange = choose.reform(move |_: Event| change(choice));
    html! {
        <label class="choice">
            <input type="radio" {name} checked={on} {onchange} /><span lang={spoken}>{ said(&label, view.lang) }</span>
        </label>
    }
}
