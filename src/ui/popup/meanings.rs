//! What the codes and messages mean that were asked about.

use yew::prelude::*;

use crate::diagnosis::{Entry, Meaning, link};
use crate::text::{Lang, words};
use crate::ui::finding::said;

/// The meanings and their language.
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub(super) meanings: Vec<Meaning>,
    pub(super) lang: Lang,
}

/// Draws what each code means, whom it concerns and which links of the chain to look at.
#[component]
pub(super) fn Meanings(props: &Props) -> Html {
    if props.meanings.is_empty() {
        return Html::default();
    }
    html! {
        <section class="meanings">
            <h2>{ said(&words::CODES_MEAN, props.lang) }</h2>
            { for props.meanings.iter().map(|meaning| of_one(meaning, props.lang)) }
        </section>
    }
}

fn of_one(meaning: &Meaning, lang: Lang) -> Html {
    let unexplained = meaning.unexplained.iter().map(|says| html! { <p class="quiet">{ said(says, lang) }</p> });
    html! {
        <section>
            <h3 dir="auto">{ &meaning.token }</h3>
            { for meaning.entries.iter().map(|entry| entry_lines(entry, &meaning.token, lang)) }
            { for unexplained }
        </section>
    }
}

fn entry_lines(entry: &Entry, token: &str, lang: Lang) -> Html {
    let links: Vec<String> = entry.links.iter().map(|one| said(&link(*one), lang)).collect();
    html! {
        <div class="meaning">
            <p>
                if entry.code != token { <strong>{ &entry.code }{ ": " }</strong> }
                { said(&entry.means, lang) }
            </p>
            <p>{ said(&entry.then, lang) }</p>
            if !links.is_empty() {
                <p class="quiet small">{ format!("{}: {}", said(&words::LOOK_AT, lang), links.join(" · ")) }</p>
            }
            if !entry.issues.is_empty() {
                <ul class="issues small">{ for entry.issues.iter().map(|issue| html! {
                    <li><strong>{ said(&issue.name(), lang) }</strong>{ ": " }{ said(&issue.says, lang) }</li>
                }) }</ul>
            }
        </div>
    }
}
