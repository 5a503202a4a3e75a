//! The panel: what is open about the record in view and the steps of the walk, docked to a corner, folded or not; not modal.

mod bar;
mod list;

use std::rc::Rc;

use yew::prelude::*;

use super::focus::use_focus;
use super::hint::on_escape;
use crate::text::{Lang, Text, words};
use crate::ui::chain::Standing;
use crate::ui::finding::said;
use crate::ui::glyph::Glyph;
use crate::ui::panel::{Panel, PanelAct, StepStands};
use crate::ui::place::{self, Seat};
use crate::ui::scene::{Act, Focus, Scene};
use bar::Bar;
use list::Lines;

/// A panel and where it stands.
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub(super) panel: Rc<Panel>,
    pub(super) seat: Seat,
    pub(super) scene: Rc<Scene>,
    pub(super) on_act: Callback<Act>,
}

/// Draws the panel.
#[component]
pub(super) fn PanelBox(props: &Props) -> Html {
    let Props { panel, seat, scene, on_act } = props;
    let panel_box = use_node_ref();
    use_focus(&panel_box, scene.focus == Some(Focus::Panel), on_act);
    let escape = on_escape(Some(on_act.reform(|()| Act::Panel(PanelAct::Close))));
    let style = format!("width: {}px; max-height: {}px", seat.area.width, seat.area.height);
    html! {
        <div class={classes!("view", seat.sheet.then_some("sheet"))} data-corner={seat.corner.name()} style={super::mark::at(scene.view)}>
            <section class="panel" role="dialog" aria-labelledby="panel-title" aria-describedby={(!seat.folded).then_some("panel-says")} tabindex="-1"
                ref={panel_box.clone()} {style} onkeydown={escape}>
                <Bar panel={panel.clone()} seat={*seat} {panel_box} view={scene.view} lang={scene.lang} on_act={on_act.clone()} />
                if !seat.folded {
                    { body(props) }
                }
            </section>
        </div>
    }
}

fn body(props: &Props) -> Html {
    let (panel, lang) = (&props.panel, props.scene.lang);
    let (standing, verdict) = &panel.verdict;
    html! {
        <div class="panel-body">
            <p id="panel-says" class="answer" data-state={standing.name()}><Glyph of={*standing} /><span>{ said(verdict, lang) }</span></p>
            { for panel.steps.iter().map(|(title, steps)| walk(title, steps, lang)) }
            if !panel.entries.is_empty() {
                <h3 class="hearing">{ said(&words::FINDINGS, lang) }</h3>
                <Lines entries={panel.entries.clone()} {lang} on_act={props.on_act.clone()} />
            }
            if !panel.unknown.is_empty() {
                { unknown(&panel.unknown, lang) }
            }
            <div class="panel-foot">{ launcher_switch(props) }</div>
        </div>
    }
}

fn walk(title: &Text, steps: &[(StepStands, Text)], lang: Lang) -> Html {
    let line = |(stands, says): &(StepStands, Text)| {
        let mark = match stands {
            StepStands::Done => html! { <Glyph of={Standing::Fine} /> },
            _ => html! { <i class="mark" aria-hidden="true" /> },
        };
        let now = (*stands == StepStands::Now).then_some("step");
        html! {
            <li data-step={format!("{stands:?}")} aria-current={now}>
                { mark }
                <span><span class="hearing">{ format!("{}: ", said(&stands.word(), lang)) }</span>{ said(says, lang) }</span>
            </li>
        }
    };
    html! {
        <div class="steps">
            <h3><span class="quiet small">{ said(&words::GUIDE_RUNNING, lang) }</span>{ said(title, lang) }</h3>
            <ol>{ for steps.iter().map(line) }</ol>
        </div>
    }
}

fn unknown(reasons: &[(Text, usize)], lang: Lang) -> Html {
    let count = reasons.iter().map(|(_, count)| count).sum();
    html! {
        <details class="unknown" data-state="unknown">
            <summary>{ said(&words::not_told(count), lang) }</summary>
            <ul class="small">{ for reasons.iter().map(|(reason, count)| html! {
                <li><span class="quiet">{ format!("{count} × ") }</span>{ said(reason, lang) }</li>
            }) }</ul>
        </details>
    }
}

fn launcher_switch(props: &Props) -> Html {
    let shown = props.panel.launcher;
    let label = if shown { words::HIDE_LAUNCHER } else { words::SHOW_LAUNCHER };
    let onclick = props.on_act.reform(move |_: MouseEvent| Act::Panel(PanelAct::Launcher(!shown)));
    html! { <button type="button" class="button way" {onclick}>{ said(&label, props.scene.lang) }</button> }
}

/// The size that the unfolded panel may take.
pub(super) fn size(panel: &Panel, scene: &Scene) -> (f64, f64) {
    let steps = panel.steps.iter().flat_map(|(title, steps)| steps.iter().map(|(_, says)| says).chain([title]));
    let texts = panel.entries.iter().map(|entry| &entry.says).chain(steps).chain([&panel.verdict.1]);
    let texts: Vec<&str> = texts.map(|text| text.in_lang(scene.lang)).collect();
    place::panel_size(&texts, panel.entries.len(), scene.view)
}
