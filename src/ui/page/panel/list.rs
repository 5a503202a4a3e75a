//! The list of what is open: glyph and word, sentence, where it is, how it is mended, how it is ignored; many rows of one rule are folded.

use yew::prelude::*;

use crate::text::{Lang, words};
use crate::ui::chain::Standing;
use crate::ui::finding::said;
use crate::ui::glyph::Glyph;
use crate::ui::panel::{Entry, PanelAct};
use crate::ui::scene::Act;

/// Lines and where the user's acts go.
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub(super) entries: Vec<Entry>,
    pub(super) lang: Lang,
    pub(super) on_act: Callback<Act>,
}

/// Draws the lines.
#[component]
pub(super) fn Lines(props: &Props) -> Html {
    html! { <ol class="entries">{ for props.entries.iter().map(|entry| line(entry, props)) }</ol> }
}

fn line(entry: &Entry, props: &Props) -> Html {
    let (standing, lang) = (Standing::from(entry.severity), props.lang);
    html! {
        <li data-state={standing.name()} class={entry.follows.then_some("follows")}>
            <Glyph of={standing} />
            <div>
                <p><strong>{ said(&standing.word(), lang) }</strong>
                    if entry.follows {
                        <span class="hearing">{ format!(" ({})", said(&words::FOLLOWS_FROM_ABOVE, lang)) }</span>
                    }
                    { " · " }{ said(&entry.says, lang) }
                </p>
                if entry.rows.is_empty() {
                    { ways(entry, props) }
                } else {
                    <details>
                        <summary>{ said(&words::SHOW_WHERE, lang) }</summary>
                        <ul>{ for entry.rows.iter().map(|row| html! { <li><p>{ said(&row.says, lang) }</p>{ ways(row, props) }</li> }) }</ul>
                    </details>
                }
            </div>
        </li>
    }
}

fn ways(entry: &Entry, props: &Props) -> Html {
    let says = said(&entry.says, props.lang);
    let way = |label: &str, class: Option<&'static str>, act: Act| {
        let onclick = props.on_act.reform(move |_: MouseEvent| act.clone());
        html! { <button type="button" class={classes!("button", "way", class)} aria-label={format!("{label}: {says}")} {onclick}>{ label }</button> }
    };
    let [show, start, ignore] = [words::SHOW_WHERE, words::SHOW_ME, words::IGNORE].map(|label| said(&label, props.lang));
    html! {
        <div class="ways">
            { for entry.show.iter().map(|place| way(&show, None, Act::Panel(PanelAct::Show(place.clone())))) }
            { for entry.remedy.iter().map(|remedy| way(&start, None, Act::Start(remedy.clone()))) }
            { for entry.finding.iter().map(|finding| way(&ignore, Some("aside"), Act::Ignore(finding.clone()))) }
        </div>
    }
}
