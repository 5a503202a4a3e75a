//! The panel's first line, which is all of it when it is folded: title, and moving, folding and closing; it can be dragged.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, PointerEvent};
use yew::prelude::*;

use crate::screen::Area;
use crate::text::{Lang, Text, words};
use crate::ui::finding::said;
use crate::ui::glyph::{CROSS, DASH, GRIP, Glyph, Line, UP};
use crate::ui::panel::{Panel, PanelAct};
use crate::ui::place::{self, Seat};
use crate::ui::scene::Act;

/// The panel that it belongs to.
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub(super) panel: Rc<Panel>,
    pub(super) seat: Seat,
    /// What is moved by a drag.
    pub(super) panel_box: NodeRef,
    pub(super) view: Area,
    pub(super) lang: Lang,
    pub(super) on_act: Callback<Act>,
}

/// Draws the bar.
#[component]
pub(super) fn Bar(props: &Props) -> Html {
    let Props { panel, seat, lang, on_act, .. } = props;
    let (bar, grabbed) = (use_node_ref(), use_mut_ref(|| None::<(i32, i32)>));
    let act = |act: PanelAct| on_act.reform(move |_: MouseEvent| Act::Panel(act.clone()));
    let (fold, fold_glyph) = if seat.folded { (words::UNFOLD, UP) } else { (words::FOLD, DASH) };
    let next = act(PanelAct::Dock(seat.corner.after()));
    let (standing, verdict) = &panel.verdict;
    html! {
        <div class="panel-bar" ref={bar.clone()} onpointerdown={grab(&grabbed, bar)} onpointermove={drag(&grabbed, props)} onpointerup={drop_it(&grabbed, props)}
            onpointercancel={give_up(&grabbed, props)}>
            { button(&words::MOVE, GRIP, next, Some(arrows(props)), *lang) }
            if seat.folded {
                <span data-state={standing.name()} title={said(verdict, *lang)}><Glyph of={*standing} /></span>
            }
            <h2 id="panel-title">
                { said(&panel.title, *lang) }
                if seat.folded {
                    <span class="hearing">{ format!(" · {}", said(verdict, *lang)) }</span>
                }
            </h2>
            { button(&fold, fold_glyph, act(PanelAct::Fold(!seat.folded)), None, *lang) }
            { button(&words::CLOSE, CROSS, act(PanelAct::Close), None, *lang) }
        </div>
    }
}

fn button(
    label: &Text,
    d: &'static str,
    onclick: Callback<MouseEvent>,
    onkeydown: Option<Callback<KeyboardEvent>>,
    lang: Lang,
) -> Html {
    let label = said(label, lang);
    html! {
        <button type="button" class="button bare" aria-label={label.clone()} title={label} {onclick} {onkeydown}><Line {d} /></button>
    }
}

/// The way to move it without dragging (WCAG 2.2, 2.5.7), beside the press that goes round the corners.
fn arrows(props: &Props) -> Callback<KeyboardEvent> {
    let (on_act, corner) = (props.on_act.clone(), props.seat.corner);
    Callback::from(move |event: KeyboardEvent| {
        if let Some(to) = place::toward(corner, &event.key()) {
            event.prevent_default();
            on_act.emit(Act::Panel(PanelAct::Dock(to)));
        }
    })
}

type Grabbed = Rc<std::cell::RefCell<Option<(i32, i32)>>>;

/// A press on a button of the bar is no drag.
fn grab(grabbed: &Grabbed, bar: NodeRef) -> Callback<PointerEvent> {
    let grabbed = grabbed.clone();
    Callback::from(move |event: PointerEvent| {
        let pressed = event.composed_path().get(0).dyn_into::<Element>().ok();
        let is_button = pressed.and_then(|pressed| pressed.closest("button").ok().flatten()).is_some();
        if let Some(bar) = bar.cast::<Element>().filter(|_| !is_button && event.button() == 0) {
            // A pointer that cannot be captured drags as long as it stays on the bar.
            let _ = bar.set_pointer_capture(event.pointer_id());
            *grabbed.borrow_mut() = Some((event.client_x(), event.client_y()));
        }
    })
}

fn drag(grabbed: &Grabbed, props: &Props) -> Callback<PointerEvent> {
    let (grabbed, panel) = (grabbed.clone(), props.panel_box.clone());
    Callback::from(move |event: PointerEvent| {
        if let Some((x, y)) = *grabbed.borrow() {
            shift(&panel, Some((event.client_x() - x, event.client_y() - y)));
        }
    })
}

fn drop_it(grabbed: &Grabbed, props: &Props) -> Callback<PointerEvent> {
    let (grabbed, panel, view, on_act) = (grabbed.clone(), props.panel_box.clone(), props.view, props.on_act.clone());
    Callback::from(move |event: PointerEvent| {
        let Some(start) = grabbed.borrow_mut().take() else { return };
        let moved = (event.client_x(), event.client_y()) != start;
        let area = panel.cast::<Element>().map(|panel| panel.get_bounding_client_rect());
        shift(&panel, None);
        if let Some(area) = area.filter(|_| moved) {
            let corner = place::nearest(area.x() + area.width() / 2.0, area.y() + area.height() / 2.0, view);
            on_act.emit(Act::Panel(PanelAct::Dock(corner)));
        }
    })
}

fn give_up(grabbed: &Grabbed, props: &Props) -> Callback<PointerEvent> {
    let (grabbed, panel) = (grabbed.clone(), props.panel_box.clone());
    Callback::from(move |_: PointerEvent| {
        grabbed.borrow_mut().take();
        shift(&panel, None);
    })
}

/// Moves the panel with the pointer; where it docks is drawn from the scene again.
fn shift(panel: &NodeRef, by: Option<(i32, i32)>) {
    let Some(panel) = panel.cast::<HtmlElement>() else { return };
    let to = by.map(|(x, y)| format!("{x}px {y}px")).unwrap_or_default();
    // A style that is refused leaves the panel where it is, and the drop still docks it.
    let _ = panel.style().set_property("translate", &to);
}
