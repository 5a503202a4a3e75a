//! The glyphs of the five standings and of the close and fold buttons, drawn so that no state rests on colour alone.

use yew::prelude::*;

use super::chain::Standing;

/// What a glyph is drawn for.
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub(super) of: Standing,
}

/// The glyph of a standing; the word beside it names it, so it is hidden from a screen reader.
#[component]
pub(super) fn Glyph(props: &Props) -> Html {
    match props.of {
        Standing::Unknown => html! {
            <svg class="glyph" viewBox="0 0 16 16" aria-hidden="true">
                <circle cx="8" cy="8" r="6.75" fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray="3.2 2.1" />
                <path d="M7.2 9.6V8.9c0-1 1.6-1.3 1.6-2.4 0-.6-.4-.9-.9-.9s-1 .3-1 1.1H5.5C5.5 5.2 6.6 4.4 8 4.4s2.3.8 2.3 2c0 1.5-1.6 1.8-1.7 2.8v.4zm0 2.1v-1.4h1.5v1.4z" />
            </svg>
        },
        Standing::Fine => html! { <Line d="M2.5 8.5l3.5 3.5 7.5-8" /> },
        // The mark inside is a hole in the shape, so it needs no second colour.
        Standing::Blocks => html! { <Shape d="M4.9.5h6.2l4.4 4.4v6.2l-4.4 4.4H4.9L.5 11.1V4.9zM4 7v2h8V7z" /> },
        Standing::Risk => {
            html! { <Shape d="M8 .8c.4 0 .8.2 1 .6l6.5 12c.4.8-.1 1.8-1 1.8h-13c-.9 0-1.4-1-1-1.8L7 1.4c.2-.4.6-.6 1-.6zM7.1 5.5l.3 4.7h1.2l.3-4.7zm0 6v1.7h1.8v-1.7z" /> }
        }
        Standing::Note => {
            html! { <Shape d="M8 .8a7.2 7.2 0 1 1 0 14.4A7.2 7.2 0 0 1 8 .8zM7.1 7v5h1.8V7zm0-3.2v1.8h1.8V3.8z" /> }
        }
    }
}

/// A path of a 16 px drawing.
#[derive(Properties, PartialEq)]
pub(super) struct Path {
    pub(super) d: &'static str,
}

/// A filled shape with holes.
#[component]
fn Shape(props: &Path) -> Html {
    html! {
        <svg class="glyph" viewBox="0 0 16 16" aria-hidden="true"><path fill-rule="evenodd" d={props.d} /></svg>
    }
}

/// A line drawing.
#[component]
pub(super) fn Line(props: &Path) -> Html {
    html! {
        <svg class="glyph" viewBox="0 0 16 16" aria-hidden="true">
            <path d={props.d} fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" />
        </svg>
    }
}

/// The cross of a close button.
pub(super) const CROSS: &str = "M4 4l8 8M12 4l-8 8";
/// The dash of a fold button.
pub(super) const DASH: &str = "M3.5 12h9";
/// The arrow of an unfold button.
pub(super) const UP: &str = "M3.5 10L8 5.5l4.5 4.5";
/// The dots by which something is moved.
pub(super) const GRIP: &str = "M6 3.5h.01M10 3.5h.01M6 8h.01M10 8h.01M6 12.5h.01M10 12.5h.01";
/// The lines of a list.
pub(super) const LIST: &str = "M3 4h10M3 8h10M3 12h6";
