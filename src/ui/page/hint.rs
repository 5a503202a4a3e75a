//! A hint: its button beside the control and, one at a time, its card; not modal, and it never takes the focus by itself.

use std::rc::Rc;

use web_sys::HtmlElement;
use yew::prelude::*;

use super::focus::use_focus;
use crate::domain::Place;
use crate::rules::Severity;
use crate::screen::Area;
use crate::text::{Text, words};
use crate::ui::chain::Standing;
use crate::ui::finding::{Found, said};
use crate::ui::glyph::{CROSS, Glyph, Line};
use crate::ui::place;
use crate::ui::scene::{Act, Focus, HintMark, RowGroup, Scene};

/// A hint, where its button stands, and the scene it belongs to.
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub(super) mark: HintMark,
    pub(super) dot: Area,
    pub(super) scene: Rc<Scene>,
    pub(super) on_act: Callback<Act>,
}

/// Draws the button, and the card behind it in reading order when it is the open one.
#[component]
pub(super) fn Hint(props: &Props) -> Html {
    let button = use_node_ref();
    let open = props.scene.open.as_ref() == Some(&props.mark.id);
    let wanted = matches!(&props.scene.focus, Some(Focus::Hint(id)) if *id == props.mark.id);
    use_focus(&button, wanted, &props.on_act);
    let Some(severity) = loudest(&props.mark) else { return Html::default() };
    let standing = Standing::from(severity);
    let name = name(props, standing);
    let onclick = {
        let (on_act, id) = (props.on_act.clone(), props.mark.id.clone());
        move |_: MouseEvent| on_act.emit(if open { Act::CloseHint } else { Act::OpenHint(id.clone()) })
    };
    let close = closer(props, button.clone());
    html! {
        <>
            <button type="button" class="dot" ref={button} data-state={standing.name()} aria-label={name.clone()} title={name.clone()}
                aria-haspopup="dialog" aria-expanded={open.to_string()} style={mark_style(props.dot)}
                {onclick} onkeydown={on_escape(open.then(|| close.clone()))}>
                <Glyph of={standing} />
            </button>
            if open {
                { card(props, &name, &close) }
            }
        </>
    }
}

/// Closes the card and gives the focus back to the button that opened it.
fn closer(props: &Props, button: NodeRef) -> Callback<()> {
    props.on_act.reform(move |()| {
        if let Some(button) = button.cast::<HtmlElement>() {
            // Without the focus the keys still work, so a refusal needs no answer.
            let _ = button.focus();
        }
        Act::CloseHint
    })
}

fn card(props: &Props, name: &str, close: &Callback<()>) -> Html {
    let Props { mark, scene, on_act, .. } = props;
    let spot = place::hint_card(mark.area, props.dot, scene.view);
    let style =
        format!("transform: translate({}px, {}px); width: {}px; max-height: {}px", spot.x, spot.y, spot.width, spot.max_height);
    let on_start = on_act.reform(Act::Start);
    let on_ignore = on_act.reform(Act::Ignore);
    let findings = mark.findings.iter().enumerate().map(|(at, finding)| html! {
        <Found finding={finding.clone()} lang={scene.lang} now={scene.now} heading="h2" primary={at == 0} on_start={on_start.clone()}
            on_ignore={on_ignore.clone()} />
    });
    let groups = mark.groups.iter().map(|group| rows(group, props));
    let onclick = close.reform(|_: MouseEvent| ());
    html! {
        <div class={classes!("hint", spot.upward.then_some("upward"), spot.is_tall().then_some("tall"))} role="dialog" aria-label={name.to_owned()} {style}
            onkeydown={on_escape(Some(close.clone()))}>
            <div class="bar">
                <p class="quiet small">{ "Sellable" }</p>
                <button type="button" class="button bare" aria-label={said(&words::CLOSE, scene.lang)} {onclick}><Line d={CROSS} /></button>
            </div>
            <div class="hint-body">{ for findings }{ for groups }</div>
        </div>
    }
}

/// What was found in many rows, with the way to each of them.
fn rows(group: &RowGroup, props: &Props) -> Html {
    let (lang, standing) = (props.scene.lang, Standing::from(group.severity));
    let show = said(&words::SHOW_WHERE, lang);
    let row = |(place, says): &(Place, Text)| {
        let (says, place) = (said(says, lang), place.clone());
        let onclick = props.on_act.reform(move |_: MouseEvent| Act::Show(place.clone()));
        html! {
            <li>
                <span>{ says.clone() }</span>
                <button type="button" class="button" aria-label={format!("{show}: {says}")} {onclick}>{ show.clone() }</button>
            </li>
        }
    };
    html! {
        <article class="finding" data-state={standing.name()}>
            <p class="kind"><Glyph of={standing} /><strong>{ said(&standing.word(), lang) }</strong></p>
            <h2>{ said(&group.says, lang) }</h2>
            <ul class="rows">{ for group.rows.iter().map(row) }</ul>
        </article>
    }
}

fn loudest(mark: &HintMark) -> Option<Severity> {
    mark.findings.iter().map(|finding| finding.severity).chain(mark.groups.iter().map(|group| group.severity)).min()
}

/// The glyph in words, what is wrong, and how many more findings wait.
fn name(props: &Props, standing: Standing) -> String {
    let HintMark { findings, groups, .. } = &props.mark;
    let mut all = groups.iter().map(|group| &group.says).chain(findings.iter().map(|finding| &finding.says));
    let says = all.next().map(|says| said(says, props.scene.lang)).unwrap_or_default();
    let word = said(&standing.word(), props.scene.lang);
    match all.count() {
        0 => format!("Sellable: {word}: {says}"),
        more => format!("Sellable: {word}: {says} (+{more})"),
    }
}

fn mark_style(dot: Area) -> String {
    format!("transform: translate({}px, {}px)", dot.x, dot.y)
}

/// Escape closes, and only while the focus is inside.
pub(super) fn on_escape(close: Option<Callback<()>>) -> Callback<KeyboardEvent> {
    Callback::from(move |event: KeyboardEvent| {
        if let (Some(close), "Escape") = (&close, event.key().as_str()) {
            close.emit(());
        }
    })
}
