//! The guide's card: what it says, where it docks, and the ways on and out.

use sellable::domain::Destination;
use sellable::guide::{Action, Card};
use sellable::screen::Area;
use sellable::ui::scene::{Act, Scene};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlElement;

use super::sample::{card, scene};
use super::{all, assert_named, document, drawn, maybe, one, press, stage, text, window_area};

#[wasm_bindgen_test]
async fn the_guide_card_tells_where_it_stands_and_how_to_get_out() {
    let (mounted, root, acts) = stage(Scene { card: Some(card()), ..scene() }).await;
    let card = one(&root, "[role=dialog]");
    for id in ["aria-labelledby", "aria-describedby"] {
        let id = card.get_attribute(id).expect("a name and a description");
        assert!(maybe(&root, &format!("#{id}")).is_some());
    }
    for words in ["Step 2 of 5", "Type 6 or more.", "Looking for it", "It takes 6 or more."] {
        assert!(text(&card).contains(words), "{words}");
    }
    let buttons = all(&card, ".foot button");
    assert_eq!(buttons.iter().map(|button| text(button)).collect::<Vec<_>>(), ["Open XML Integration", "Look again", "Stop"]);
    buttons.iter().for_each(HtmlElement::click);
    press(&buttons[2], "Escape");
    let expected =
        [Act::Go(Destination::FeedList), Act::Press(Action::LookAgain), Act::Press(Action::Stop), Act::Press(Action::Pause)];
    assert_eq!(*acts.borrow(), expected);
    assert_named(&root);
    assert_eq!(
        document().active_element().map(|focused| focused.tag_name()).as_deref(),
        Some("BODY"),
        "focus stays where it was"
    );
    mounted.remove();
}

#[wasm_bindgen_test]
async fn the_guide_card_keeps_off_the_ring_and_the_focus() {
    let view = window_area();
    let ring = Area { x: view.width - 200.0, y: view.height - 80.0, width: 180.0, height: 40.0 };
    let (mounted, root, _) = stage(Scene { card: Some(card()), ring: Some(ring), view, ..scene() }).await;
    assert_eq!(one(&root, ".view").get_attribute("data-corner").as_deref(), Some("bottom start"));
    let avoid = Some(Area { x: 20.0, ..ring });
    let mut mounted = mounted;
    mounted.update(Scene { card: Some(card()), ring: Some(ring), avoid, view, ..scene() });
    drawn(&root, || one(&root, ".view").get_attribute("data-corner").as_deref() == Some("top end")).await;
    let area = one(&root, ".ring").get_bounding_client_rect();
    assert_eq!((area.x(), area.width()), (ring.x - 1.0, ring.width + 2.0));
    mounted.remove();
}

#[wasm_bindgen_test]
async fn a_folded_card_is_a_chip_with_its_way_out() {
    let folded = Card { folded: true, links: Vec::new(), ..card() };
    let (mounted, root, acts) = stage(Scene { card: Some(folded), ..scene() }).await;
    assert!(maybe(&root, ".card").is_none());
    press(&one(&root, ".chip"), "Escape");
    assert!(acts.borrow().is_empty(), "escape never ends a walk");
    assert_eq!(all(&root, ".chip button").len(), 2);
    assert_named(&root);
    mounted.remove();
}
