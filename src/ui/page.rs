//! What is drawn over a page of the Admin: ring, numbered candidates, hints, card, panel, launcher, and one region that speaks.

mod card;
mod focus;
mod hint;
mod launcher;
mod mark;
mod panel;

use std::rc::Rc;

use yew::prelude::*;

use super::finding::said;
use super::notice::Notice;
use super::place::{self, Seat, Wanted};
use super::scene::{Act, Focus, Scene};
use crate::screen::Area;
use crate::settings::Corner;
use crate::text::{Text, words};
use card::GuideCard;
use hint::Hint;
use launcher::LauncherButton;
use mark::Mark;
use panel::PanelBox;

/// A scene and where the user's acts go.
#[derive(Properties, PartialEq)]
pub struct StageProps {
    /// What is to be drawn; the caller replaces it.
    pub scene: Rc<Scene>,
    /// What the user did.
    pub on_act: Callback<Act>,
}

/// Draws a scene in the coordinates of the frame's viewport.
#[component]
pub fn Stage(props: &StageProps) -> Html {
    let StageProps { scene, on_act } = props;
    let ignored = scene.notice.as_ref().map(|finding| words::now_ignored(&finding.says));
    let heard = ignored.as_ref().or(scene.announce.as_ref()).map(|text| said(text, scene.lang));
    let hints = scene.hints.iter().filter_map(|mark| {
        let dot = dot(mark.area, &mark.id, scene)?;
        let (scene, on_act) = (scene.clone(), on_act.clone());
        Some(html! { <Hint key={mark.id.clone()} mark={mark.clone()} {dot} {scene} {on_act} /> })
    });
    let (seat, corner) = arranged(scene);
    let docked = corner.zip(scene.card.as_ref());
    let docked = docked.map(|(corner, card)| corner.area(card::size(card, scene), scene.view, place::EDGE));
    let launcher = scene.launcher.filter(|_| seat.is_none()).and_then(|launcher| {
        let keep_off: Vec<Area> = kept_off(scene).into_iter().chain(docked).chain(scene.taken.iter().copied()).collect();
        Some((launcher, place::launcher(launcher.corner, scene.view, &keep_off)?))
    });
    html! {
        <div class="sellable stage" data-theme={scene.theme.name()} lang={scene.lang.tag()} dir="ltr">
            <div class="hearing" role="status">{ heard }</div>
            { for scene.ring.map(|area| html! { <Mark {area} view={scene.view} /> }) }
            { for scene.candidates.iter().enumerate().map(|(at, area)| html! { <Mark area={*area} view={scene.view} number={at + 1} /> }) }
            { for hints }
            { for launcher.map(|(launcher, area)| html! {
                <LauncherButton {launcher} {area} scene={scene.clone()} on_act={on_act.clone()} />
            }) }
            { for seat.zip(scene.panel.clone()).map(|(seat, panel)| html! {
                <PanelBox {panel} {seat} scene={scene.clone()} on_act={on_act.clone()} />
            }) }
            { for corner.zip(scene.card.as_ref()).map(|(corner, card)| html! {
                <GuideCard card={card.clone()} {corner} scene={scene.clone()} on_act={on_act.clone()} />
            }) }
            { for ignored.map(|says| notice(props, says, seat.map(|seat| seat.area).into_iter().chain(docked))) }
        </div>
    }
}

/// Below, in the middle of what is seen of the frame, or above where it would cover panel or card.
fn notice(props: &StageProps, says: Text, ours: impl Iterator<Item = Area>) -> Html {
    let StageProps { scene, on_act } = props;
    let keep_off: Vec<Area> = kept_off(scene).into_iter().chain(ours).collect();
    let above = place::notice_is_above(says.in_lang(scene.lang), scene.view, &keep_off);
    let finding = scene.notice.clone();
    let on_undo = finding.map(|finding| on_act.reform(move |()| Act::BringBack(finding.clone())));
    let on_close = on_act.reform(|()| Act::CloseNotice);
    html! {
        <div class="view" data-corner={if above { "top center" } else { "bottom center" }} style={mark::at(scene.view)}>
            <Notice {says} lang={scene.lang} {on_undo} {on_close} />
        </div>
    }
}

/// Where the button of a hint stands. The one that was asked for is shown even where there is no good place for it.
fn dot(control: Area, id: &str, scene: &Scene) -> Option<Area> {
    let is_wanted = scene.open.as_deref() == Some(id) || matches!(&scene.focus, Some(Focus::Hint(wanted)) if wanted == id);
    place::dot(control, scene.view, &scene.taken).or_else(|| place::dot(control, scene.view, &[]).filter(|_| is_wanted))
}

fn arranged(scene: &Scene) -> (Option<Seat>, Option<Corner>) {
    let panel = scene.panel.as_ref().map(|panel| Wanted {
        corner: panel.place.corner,
        folded: panel.place.collapsed,
        insists: panel.insists,
        size: panel::size(panel, scene),
    });
    let card = scene.card.as_ref().map(|card| card::size(card, scene));
    place::arrange(panel, card, scene.view, &kept_off(scene))
}

/// What card, panel and launcher must not lie on.
fn kept_off(scene: &Scene) -> Vec<Area> {
    scene.ring.into_iter().chain(scene.elsewhere.iter().copied()).chain(scene.avoid).chain(open_hint(scene)).collect()
}

/// What the open hint covers as a rule: two cards must not lie on each other.
pub fn open_hint(scene: &Scene) -> Option<Area> {
    let open = scene.open.as_ref()?;
    let control = scene.hints.iter().find(|hint| &hint.id == open)?.area;
    Some(place::hint_card(control, dot(control, open, scene)?, scene.view).usual())
}
