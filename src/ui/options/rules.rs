//! What is pointed out: every rule under its link of the chain, to be switched off.

use yew::prelude::*;

use super::{part, tick};
use crate::diagnosis;
use crate::rules::{Link, NAMED, Named};
use crate::settings::Change;
use crate::text::words;
use crate::ui::choosing::{OptionsAct, OptionsView};
use crate::ui::finding::said;

/// Draws the part; a link is folded, and says how much in it is off.
pub(super) fn rules(view: &OptionsView, on_act: &Callback<OptionsAct>) -> Html {
    let lang = view.lang;
    let of_link = |link: Link| {
        let rules: Vec<&Named> = NAMED.iter().filter(|rule| rule.link == link).collect();
        let off = rules.iter().filter(|rule| view.settings.muted.contains(rule.id)).count();
        let name = said(&diagnosis::link(link), lang);
        (!rules.is_empty()).then(|| {
            html! {
                <details>
                    <summary>
                        <h3>{ &name }</h3>
                        <span class="quiet small">{ if off > 0 { said(&words::rules_off(off), lang) } else { rules.len().to_string() } }</span>
                    </summary>
                    <fieldset aria-label={name.clone()}>{ for rules.into_iter().map(|rule| one(rule, view, on_act)) }</fieldset>
                </details>
            }
        })
    };
    let inside = html! {
        <>
            <p class="quiet">{ said(&words::RULES_SAY, lang) }</p>
            <div class="folds">{ for Link::ALL.into_iter().filter_map(of_link) }</div>
        </>
    };
    part("rules", &words::RULES, lang, inside)
}

fn one(rule: &'static Named, view: &OptionsView, on_act: &Callback<OptionsAct>) -> Html {
    let on = !view.settings.muted.contains(rule.id);
    let act = |on| OptionsAct::Choose(Change::Rule { id: rule.id.to_owned(), on });
    tick(html! { { said(&rule.title(), view.lang) } }, on, on_act, act)
}
