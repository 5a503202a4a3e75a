//! The ring around a control, with a number when several look right; it takes no pointer event and says nothing.

use yew::prelude::*;

use crate::screen::Area;
use crate::ui::place;

/// A control to be ringed.
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub(super) area: Area,
    pub(super) view: Area,
    #[prop_or_default]
    pub(super) number: Option<usize>,
}

/// Draws the ring; a screen reader hears of it from the status region, for a ring has no place in reading order.
#[component]
pub(super) fn Mark(props: &Props) -> Html {
    let side = if place::number_leads(props.area, props.view) { "before" } else { "after" };
    html! {
        <div class="ring" aria-hidden="true" style={at(place::ring(props.area))}>
            { for props.number.map(|number| html! { <b class={side}>{ number }</b> }) }
        </div>
    }
}

/// Moved by a transform alone: cheaper than moving its edges while the page scrolls.
pub(super) fn at(area: Area) -> String {
    let Area { x, y, width, height } = area;
    format!("transform: translate({x}px, {y}px); width: {width}px; height: {height}px")
}
