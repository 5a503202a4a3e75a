//! The launcher: a small round button that opens the panel, with the loudest glyph and the number of what is open.

use std::rc::Rc;

use yew::prelude::*;

use super::focus::use_focus;
use super::mark::at;
use crate::screen::Area;
use crate::text::words;
use crate::ui::chain::Standing;
use crate::ui::finding::said;
use crate::ui::glyph::{Glyph, LIST, Line};
use crate::ui::panel::{Launcher, PanelAct};
use crate::ui::scene::{Act, Focus, Scene};

/// A launcher and where it stands.
#[derive(Properties, PartialEq)]
pub(super) struct Props {
    pub(super) launcher: Launcher,
    pub(super) area: Area,
    pub(super) scene: Rc<Scene>,
    pub(super) on_act: Callback<Act>,
}

/// Draws the launcher.
#[component]
pub(super) fn LauncherButton(props: &Props) -> Html {
    let button = use_node_ref();
    use_focus(&button, props.scene.focus == Some(Focus::Launcher), &props.on_act);
    let standing = props.launcher.loudest.map(Standing::from);
    let name = said(&words::launcher(props.launcher.count), props.scene.lang);
    let onclick = props.on_act.reform(|_: MouseEvent| Act::Panel(PanelAct::Open));
    html! {
        <button type="button" class="launcher" ref={button} data-state={standing.map(Standing::name)} style={at(props.area)}
            aria-label={name.clone()} title={name} aria-haspopup="dialog" aria-expanded="false" {onclick}>
            { standing.map_or_else(|| html! { <Line d={LIST} /> }, |of| html! { <Glyph {of} /> }) }
            if props.launcher.count > 0 {
                <span>{ props.launcher.count }</span>
            }
        </button>
    }
}
