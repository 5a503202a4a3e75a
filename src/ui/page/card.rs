//! The guide's card: one sentence to act on, how it stands, the ways on; docked where it covers nothing that matters.

use std::rc::Rc;

use yew::prelude::*;

use super::focus::use_focus;
use super::hint::on_escape;
use crate::diagnosis::Became;
use crate::guide::{Action, Card};
use crate::settings::Corner;
use crate::text::{Lang, Text, words};
use crate::ui::chain::Standing;
use crate::ui::finding::said;
use crate::ui::glyph::{DASH, Glyph, Line};
use crate::ui::place;
use crate::ui::scene::{Act, Focus, Scene};

/// A card and the scene it belongs to.
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub(super) card: Card,
    pub(super) corner: Corner,
    pub(super) scene: Rc<Scene>,
    pub(super) on_act: Callback<Act>,
}

/// Draws the card, or the chip that it was folded to.
#[component]
pub(super) fn GuideCard(props: &Props) -> Html {
    let Props { card, corner, scene, on_act } = props;
    let card_box = use_node_ref();
    use_focus(&card_box, scene.focus == Some(Focus::Card), on_act);
    let (width, _) = size(card, scene);
    let over = card.buttons.iter().any(|button| button.action == Action::Close);
    let aside = if over { Action::Close } else { Action::Pause };
    let put_aside = on_act.reform(move |()| Act::Press(aside));
    let escape = on_escape((!card.folded).then(|| put_aside.clone()));
    let style = format!("width: {width}px");
    html! {
        <div class="view" data-corner={corner.name()} style={super::mark::at(scene.view)}>
            if card.folded {
                <div class="chip" role="dialog" aria-labelledby="guide-title" tabindex="-1" ref={card_box} {style}>
                    <p id="guide-title">{ said(&card.title, scene.lang) }</p>
                    <div>{ buttons(props) }</div>
                </div>
            } else {
                <div class="card" role="dialog" aria-labelledby="guide-title" aria-describedby="guide-says" tabindex="-1"
                    ref={card_box} {style} onkeydown={escape}>
                    { bar(props, (!over).then_some(put_aside)) }
                    { body(card, scene.lang) }
                    <div class="foot">{ links(props) }{ buttons(props) }</div>
                </div>
            }
        </div>
    }
}

/// The size that a card may take.
pub(super) fn size(card: &Card, scene: &Scene) -> (f64, f64) {
    place::card_size(&texts(card, scene.lang), card.buttons.len() + card.links.len(), scene.view)
}

fn texts(card: &Card, lang: Lang) -> Vec<&str> {
    let Card { title, says, status, warning, problem, lines, .. } = card;
    [title, says]
        .into_iter()
        .chain(status)
        .chain(warning)
        .chain(problem)
        .chain(lines.iter().map(|(_, says)| says))
        .map(|text: &Text| text.in_lang(lang))
        .collect()
}

fn bar(props: &Props, put_aside: Option<Callback<()>>) -> Html {
    let lang = props.scene.lang;
    let progress = props.card.progress.map(|(at, of)| said(&words::step_of(at, of), lang));
    html! {
        <div class="bar">
            <p class="quiet small">{ progress.unwrap_or_else(|| "Sellable".to_owned()) }</p>
            { for put_aside.map(|put_aside| html! {
                <button type="button" class="button bare" aria-label={said(&words::PUT_ASIDE, lang)}
                    title={said(&words::PUT_ASIDE, lang)} onclick={put_aside.reform(|_: MouseEvent| ())}>
                    <Line d={DASH} />
                </button>
            }) }
        </div>
    }
}

fn body(card: &Card, lang: Lang) -> Html {
    html! {
        <div class="card-body">
            <h2 id="guide-title">{ said(&card.title, lang) }</h2>
            <p id="guide-says">{ said(&card.says, lang) }</p>
            if !card.lines.is_empty() {
                <ul class="lines">{ for card.lines.iter().map(|(became, says)| line(*became, says, lang)) }</ul>
            }
            { for card.warning.iter().chain(&card.problem).map(|problem| html! {
                <p class="problem" data-state="risk"><Glyph of={Standing::Risk} /><span>{ said(problem, lang) }</span></p>
            }) }
            { for card.status.iter().map(|status| html! { <p class="quiet">{ said(status, lang) }</p> }) }
        </div>
    }
}

/// What became of a finding, marked by how it stands now.
fn line(became: Became, says: &Text, lang: Lang) -> Html {
    let standing = match became {
        Became::Fixed => Standing::Fine,
        Became::Found(severity) => severity.into(),
        Became::Untold => Standing::Unknown,
    };
    html! { <li data-state={standing.name()}><Glyph of={standing} /><span>{ said(says, lang) }</span></li> }
}

fn links(props: &Props) -> Html {
    props
        .card
        .links
        .iter()
        .enumerate()
        .map(|(at, link)| {
            let (on_act, to) = (props.on_act.clone(), link.to.clone());
            let onclick = move |_: MouseEvent| on_act.emit(Act::Go(to.clone()));
            let class = classes!("button", (at == 0).then_some("primary"));
            html! { <button type="button" {class} {onclick}>{ said(&link.label, props.scene.lang) }</button> }
        })
        .collect()
}

/// The first button is the primary one unless there are links; the ways back and out never are.
fn buttons(props: &Props) -> Html {
    let Card { links, buttons, .. } = &props.card;
    buttons
        .iter()
        .enumerate()
        .map(|(at, button)| {
            let action = button.action;
            let onclick = props.on_act.reform(move |_: MouseEvent| Act::Press(action));
            let leads_on = !matches!(action, Action::Stop | Action::Back | Action::Pause);
            let class = classes!("button", (at == 0 && links.is_empty() && leads_on).then_some("primary"));
            html! { <button type="button" {class} {onclick}>{ said(&button.label, props.scene.lang) }</button> }
        })
        .collect()
}
