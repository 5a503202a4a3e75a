//! The overlay, mounted as in the page.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use sellable::domain::{Destination, Remedy};
use sellable::guide::Action;
use sellable::screen::Area;
use sellable::text::{Lang, Text};
use sellable::ui::mount::{Mounted, mount};
use sellable::ui::scene::{Act, Scene};
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, Event, HtmlElement};

use super::sample::{HOSTILE, card, finding, hint, scene};
use super::{all, assert_named, document, drawn, heard, maybe, one, press, text};

type Heard = Rc<RefCell<Vec<Act>>>;

/// Draws a scene in an open shadow root and hands out what is inside.
async fn stage(scene: Scene) -> (Mounted, Element, Heard) {
    let (on_act, acts) = heard();
    let mut mounted = mount(&document(), true, on_act).expect("a document takes the overlay");
    mounted.update(scene);
    drawn().await;
    let root = mounted.host().shadow_root().and_then(|root| root.first_element_child()).expect("an open shadow root");
    (mounted, root, acts)
}

#[wasm_bindgen_test]
async fn an_empty_scene_draws_nothing_but_the_region_that_speaks() {
    let (mounted, root, _) = stage(scene()).await;
    assert_named(&root);
    assert_eq!(text(&root), "");
    assert!(mounted.host().matches(":popover-open").expect("popovers"));
    mounted.remove();
    assert!(maybe(&document().document_element().expect("html"), ":scope > [popover]").is_none());
}

#[wasm_bindgen_test]
async fn a_hint_names_what_is_wrong_and_opens_on_a_click() {
    let marks = vec![hint("a", vec![finding("negative-stock", "Blocks"), finding("x", "Note")])];
    let (mounted, root, acts) = stage(Scene { hints: marks, ..scene() }).await;
    let dot = one(&root, ".dot");
    assert_eq!(dot.get_attribute("aria-label").as_deref(), Some("Sellable: Blocks: SKU 301 has less than no stock (+1)"));
    assert_eq!(dot.get_attribute("aria-expanded").as_deref(), Some("false"));
    let area = dot.get_bounding_client_rect();
    assert_eq!((area.x(), area.y(), area.width(), area.height()), (306.0, 106.0, 24.0, 24.0));
    dot.click();
    assert_eq!(*acts.borrow(), [Act::OpenHint("a".into())]);
    assert_named(&root);
    mounted.remove();
}

#[wasm_bindgen_test]
async fn an_open_hint_reads_top_to_bottom() {
    let open = Scene { hints: vec![hint("a", vec![finding("n", "Risk")])], open: Some("a".into()), ..scene() };
    let (mounted, root, acts) = stage(open).await;
    let card = one(&root, "[role=dialog]");
    assert!(card.get_attribute("aria-modal").is_none());
    let order = [
        "Risk · Cannot be bought · Not certain",
        "SKU 301 has less than no stock",
        "More units are reserved",
        "Available",
        "-5",
        "Inventory (VTEX API) · read 2 min ago",
        "VTEX known issue 346163",
        "Correct the negative stock of SKU 301",
        "Show me",
    ];
    let (words, mut from) = (text(&card), 0);
    for part in order {
        from += words[from..].find(part).unwrap_or_else(|| panic!("{part} in {}", &words[from..]));
    }
    assert_eq!(all(&card, ".primary").len(), 1);
    one(&card, ".primary").click();
    assert!(matches!(acts.borrow().as_slice(), [Act::Start(Remedy::CorrectNegative { reserved: 5, .. })]));
    assert_named(&root);
    mounted.remove();
}

#[wasm_bindgen_test]
async fn escape_closes_a_hint_and_gives_the_focus_back() {
    let open = Scene { hints: vec![hint("a", vec![finding("n", "Note")])], open: Some("a".into()), ..scene() };
    let (mounted, root, acts) = stage(open).await;
    let close = one(&root, ".hint .bare");
    close.focus().expect("a button takes the focus");
    press(&close, "a");
    assert!(acts.borrow().is_empty());
    press(&close, "Escape");
    assert_eq!(*acts.borrow(), [Act::CloseHint]);
    let focused = mounted.host().shadow_root().and_then(|root| root.active_element());
    assert_eq!(focused.and_then(|element| element.get_attribute("class")).as_deref(), Some("dot"));
    mounted.remove();
}

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
    let view = Area { x: 0.0, y: 0.0, width: inner("innerWidth"), height: inner("innerHeight") };
    let ring = Area { x: view.width - 200.0, y: view.height - 80.0, width: 180.0, height: 40.0 };
    let (mounted, root, _) = stage(Scene { card: Some(card()), ring: Some(ring), view, ..scene() }).await;
    assert_eq!(one(&root, ".view").get_attribute("data-corner").as_deref(), Some("bottom left"));
    let avoid = Some(Area { x: 20.0, ..ring });
    let mut mounted = mounted;
    mounted.update(Scene { card: Some(card()), ring: Some(ring), avoid, view, ..scene() });
    drawn().await;
    assert_eq!(one(&root, ".view").get_attribute("data-corner").as_deref(), Some("top right"));
    let area = one(&root, ".ring").get_bounding_client_rect();
    assert_eq!((area.x(), area.width()), (ring.x - 4.0, ring.width + 8.0));
    mounted.remove();
}

#[wasm_bindgen_test]
async fn a_folded_card_is_a_chip_with_its_way_out() {
    let folded = sellable::guide::Card { folded: true, links: Vec::new(), ..card() };
    let (mounted, root, acts) = stage(Scene { card: Some(folded), ..scene() }).await;
    assert!(maybe(&root, ".card").is_none());
    press(&one(&root, ".chip"), "Escape");
    assert!(acts.borrow().is_empty(), "escape never ends a walk");
    assert_eq!(all(&root, ".chip button").len(), 2);
    assert_named(&root);
    mounted.remove();
}

#[wasm_bindgen_test]
async fn news_is_spoken_in_the_language_of_the_admin() {
    let announce = Some(Text::of("Saved.", "Salvo.", "Guardado."));
    let (mut mounted, root, _) = stage(scene()).await;
    let status = one(&root, "[role=status]");
    mounted.update(Scene { lang: Lang::Pt, announce, ..scene() });
    drawn().await;
    assert_eq!(text(&status), "Salvo.", "the region itself stays");
    assert_eq!(one(&root, ".stage").lang(), "pt-BR");
    mounted.remove();
}

#[wasm_bindgen_test]
async fn candidates_are_numbered_and_take_no_pointer() {
    let area = Area { x: 50.0, y: 50.0, width: 100.0, height: 30.0 };
    let (mounted, root, _) = stage(Scene { candidates: vec![area, Area { y: 150.0, ..area }], ..scene() }).await;
    assert_eq!(all(&root, ".ring").iter().map(|ring| text(ring)).collect::<Vec<_>>(), ["1", "2"]);
    let under = document().element_from_point(60.0, 60.0).expect("a page under the ring");
    assert_ne!(under, **mounted.host());
    mounted.remove();
}

#[wasm_bindgen_test]
async fn hostile_names_stay_text_and_stay_inside() {
    let mut bad = finding("n", "Blocks");
    bad.says = Text::same(format!("{HOSTILE} {}", "x".repeat(200)));
    bad.why = bad.says.clone();
    bad.evidence[0].value = bad.says.clone();
    bad.evidence[0].label = bad.says.clone();
    let open = Scene { hints: vec![hint("a", vec![bad])], open: Some("a".into()), ..scene() };
    let (mounted, root, _) = stage(open).await;
    assert_named(&root);
    assert!(text(&root).contains(HOSTILE));
    for part in all(&root, ".hint *") {
        assert!(part.scroll_width() <= part.client_width().max(part.offset_width()) + 1, "{}", part.outer_html());
    }
    mounted.remove();
}

#[wasm_bindgen_test]
async fn the_page_does_not_hear_our_keys_and_clicks() {
    let (mounted, root, acts) = stage(Scene { card: Some(card()), ..scene() }).await;
    let heard = Rc::new(Cell::new(0));
    let count = heard.clone();
    let listener = Closure::<dyn Fn(Event)>::new(move |_: Event| count.set(count.get() + 1));
    for kind in ["keydown", "click", "focusin"] {
        document().add_event_listener_with_callback(kind, listener.as_ref().unchecked_ref()).expect("a listener");
    }
    let stop = all(&root, ".foot button").pop().expect("a way out");
    stop.focus().expect("a button takes the focus");
    stop.click();
    press(&stop, "s");
    assert_eq!((heard.get(), acts.borrow().len()), (0, 1));
    document().body().expect("a body").click();
    assert_eq!(heard.get(), 1, "the page's own clicks are its own");
    for kind in ["keydown", "click", "focusin"] {
        document().remove_event_listener_with_callback(kind, listener.as_ref().unchecked_ref()).expect("a listener");
    }
    mounted.remove();
}

#[wasm_bindgen_test]
async fn the_host_follows_a_modal_dialog_and_comes_back() {
    let (mounted, _, _) = stage(Scene { card: Some(card()), ..scene() }).await;
    let dialog = document().create_element("dialog").expect("a dialog");
    document().body().expect("a body").append_child(&dialog).expect("a child");
    call(&dialog, "showModal");
    mounted.keep_on_top();
    assert_eq!(mounted.host().parent_element().as_ref(), Some(&dialog));
    assert!(mounted.host().matches(":popover-open").expect("popovers"));
    call(&dialog, "close");
    mounted.keep_on_top();
    assert_eq!(mounted.host().parent_element(), document().document_element());
    call(&dialog, "showModal");
    mounted.keep_on_top();
    dialog.remove();
    mounted.keep_on_top();
    assert_eq!(
        mounted.host().parent_element(),
        document().document_element(),
        "a dialog that is thrown away does not take us along"
    );
    assert!(mounted.host().matches(":popover-open").expect("popovers"));
    mounted.remove();
}

#[wasm_bindgen_test]
async fn a_popover_of_the_page_does_not_stay_over_the_card() {
    let view = Area { x: 0.0, y: 0.0, width: inner("innerWidth"), height: inner("innerHeight") };
    let (mounted, _, _) = stage(Scene { card: Some(card()), view, ..scene() }).await;
    let bar: HtmlElement = document().create_element("div").expect("a div").unchecked_into();
    bar.set_attribute("popover", "manual").expect("an attribute");
    bar.style().set_css_text("position: fixed; inset: 0; width: 100vw; height: 100vh; margin: 0");
    document().body().expect("a body").append_child(&bar).expect("a child");
    bar.show_popover().expect("popovers");
    let (x, y) = (view.width as f32 - 100.0, view.height as f32 - 60.0);
    assert_ne!(document().element_from_point(x, y).as_ref(), Some(&**mounted.host() as &Element));
    mounted.keep_on_top();
    assert_eq!(document().element_from_point(x, y).as_ref(), Some(&**mounted.host() as &Element));
    bar.remove();
    mounted.remove();
}

#[wasm_bindgen_test]
async fn a_release_is_closed_to_the_page() {
    let mounted = mount(&document(), false, yew::Callback::noop()).expect("a document takes the overlay");
    drawn().await;
    assert!(mounted.host().shadow_root().is_none());
    mounted.remove();
}

fn call(on: &Element, method: &str) {
    let method = js_sys::Reflect::get(on, &method.into()).expect("a method").unchecked_into::<js_sys::Function>();
    method.call0(on).expect("a call");
}

fn inner(property: &str) -> f64 {
    let window = web_sys::window().expect("a window");
    js_sys::Reflect::get(&window, &property.into()).ok().and_then(|size| size.as_f64()).expect("a size")
}
