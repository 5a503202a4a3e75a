//! What is drawn over a page of the Admin: ring, numbered candidates, hints, the guide's card, and one region for screen readers.

mod card;
mod hint;
mod mark;

use std::rc::Rc;

use yew::prelude::*;

use super::finding::said;
use super::notice::Notice;
use super::scene::{Act, Scene};
use crate::text::{Text, words};
use card::GuideCard;
use hint::Hint;
use mark::Mark;

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
        let dot = super::place::dot(mark.area, scene.view, &scene.taken)?;
        let (scene, on_act) = (scene.clone(), on_act.clone());
        Some(html! { <Hint key={mark.id.clone()} mark={mark.clone()} {dot} {scene} {on_act} /> })
    });
    html! {
        <div class="sellable stage" data-theme={scene.theme.name()} lang={scene.lang.tag()} dir="ltr">
            <div class="hearing" role="status">{ heard }</div>
            { for scene.ring.map(|area| html! { <Mark {area} view={scene.view} /> }) }
            { for scene.candidates.iter().enumerate().map(|(at, area)| html! { <Mark area={*area} view={scene.view} number={at + 1} /> }) }
            { for hints }
            { for scene.card.iter().map(|card| html! {
                <GuideCard card={card.clone()} scene={scene.clone()} on_act={on_act.clone()} />
            }) }
            { for ignored.map(|says| notice(props, says)) }
        </div>
    }
}

/// Below, in the middle of what is seen of the frame.
fn notice(props: &StageProps, says: Text) -> Html {
    let StageProps { scene, on_act } = props;
    let finding = scene.notice.clone();
    let on_undo = finding.map(|finding| on_act.reform(move |()| Act::BringBack(finding.clone())));
    let on_close = on_act.reform(|()| Act::CloseNotice);
    html! {
        <div class="view" data-corner="bottom center" style={mark::at(scene.view)}>
            <Notice {says} lang={scene.lang} {on_undo} {on_close} />
        </div>
    }
}
