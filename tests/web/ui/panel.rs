//! The panel and the launcher: names, order, keys, the focus, and what comes back as acts.

use std::rc::Rc;

use sellable::domain::Place;
use sellable::rules::Severity;
use sellable::settings::{Corner, PanelPlace};
use sellable::text::Text;
use sellable::ui::panel::{Launcher, Panel, PanelAct};
use sellable::ui::scene::{Act, Focus, RowGroup, Scene};
use wasm_bindgen_test::wasm_bindgen_test;

use super::sample::{SHOWN, card, finding, hint, panel, scene};
use super::{all, assert_named, document, drawn, maybe, one, press, stage, text, window_area};

fn with(panel: Panel) -> Scene {
    Scene { panel: Some(Rc::new(panel)), view: window_area(), ..scene() }
}

#[wasm_bindgen_test]
async fn the_panel_lists_what_is_open_and_takes_no_focus_by_itself() {
    let (mounted, root, acts) = stage(with(panel())).await;
    let dialog = one(&root, ".panel[role=dialog]");
    assert!(text(&one(&dialog, "h2")).contains(SHOWN));
    let (words, mut from) = (text(&dialog), 0);
    for part in ["Cannot be bought", "Open it.", "Type 6.", "No units", "Not shown", "3 checks could not be made"] {
        from += words[from..].find(part).unwrap_or_else(|| panic!("{part} in {}", &words[from..]));
    }
    assert_eq!(text(&one(&root, "[aria-current=step]")), "Now: Type 6.");
    let ways = all(&root, ".entries > li:first-child button");
    let names: Vec<_> = ways.iter().filter_map(|way| way.get_attribute("aria-label")).collect();
    assert_eq!(names, ["Show where: No units", "Show me: No units", "Ignore: No units"]);
    ways.iter().for_each(|way| way.click());
    let done = acts.borrow().clone();
    assert!(matches!(done.as_slice(), [Act::Panel(PanelAct::Show(Place::SaveStock)), Act::Start(_), Act::Ignore(_)]));
    assert_eq!(document().active_element().map(|focused| focused.tag_name()).as_deref(), Some("BODY"));
    assert_named(&root);
    mounted.remove();
}

#[wasm_bindgen_test]
async fn the_panel_is_moved_folded_and_closed_with_keys() {
    let (mounted, root, acts) = stage(with(panel())).await;
    let bar = all(&root, ".panel-bar button");
    press(&bar[0], "ArrowUp");
    press(&bar[0], "Home");
    bar.iter().for_each(|button| button.click());
    press(&one(&root, ".panel"), "Escape");
    let expected = [
        PanelAct::Dock(Corner::TopEnd),
        PanelAct::Dock(Corner::BottomStart),
        PanelAct::Fold(true),
        PanelAct::Close,
        PanelAct::Close,
    ];
    assert_eq!(*acts.borrow(), expected.map(Act::Panel));
    mounted.remove();
}

#[wasm_bindgen_test]
async fn a_folded_panel_is_one_line_with_its_name() {
    let place = PanelPlace { open: true, collapsed: true, corner: Corner::TopStart };
    let (mounted, root, acts) = stage(with(Panel { place, ..panel() })).await;
    assert!(maybe(&root, ".panel-body").is_none());
    assert_eq!(one(&root, ".view").get_attribute("data-corner").as_deref(), Some("top start"));
    assert!(text(&one(&root, "#panel-title")).ends_with("Cannot be bought"));
    all(&root, ".panel-bar button")[1].click();
    assert_eq!(*acts.borrow(), [Act::Panel(PanelAct::Fold(false))]);
    assert_named(&root);
    mounted.remove();
}

#[wasm_bindgen_test]
async fn the_panel_has_the_focus_once_when_it_was_asked_for() {
    let (mut mounted, root, acts) = stage(with(panel())).await;
    // What is announced with it is the change of the drawing that is waited for: the focus by itself is none.
    let announce = Some(Text::same("Opened"));
    mounted.update(Scene { focus: Some(Focus::Panel), announce, ..with(panel()) });
    let shadow = mounted.host().shadow_root().expect("an open shadow root");
    let focused = || shadow.active_element().is_some_and(|focused| focused.matches(".panel").expect("a selector"));
    drawn(&root, || !acts.borrow().is_empty()).await;
    assert!(focused());
    assert_eq!(*acts.borrow(), [Act::Focused]);
    mounted.remove();
}

#[wasm_bindgen_test]
async fn panel_card_and_ring_lie_apart() {
    let view = window_area();
    let ring = sellable::screen::Area { x: 20.0, y: 20.0, width: 120.0, height: 32.0 };
    let (mounted, root, _) = stage(Scene { card: Some(card()), ring: Some(ring), ..with(panel()) }).await;
    let boxes = [".panel", ".card", ".ring"].map(|part| one(&root, part).get_bounding_client_rect());
    for (one, other) in [(0, 1), (0, 2), (1, 2)] {
        let (one, other) = (&boxes[one], &boxes[other]);
        let wide = one.right().min(other.right()) - one.left().max(other.left());
        let high = one.bottom().min(other.bottom()) - one.top().max(other.top());
        assert!(wide <= 0.0 || high <= 0.0, "in {view:?}");
    }
    mounted.remove();
}

#[wasm_bindgen_test]
async fn the_launcher_counts_and_opens() {
    let launcher = Launcher { corner: Corner::BottomEnd, count: 3, loudest: Some(Severity::Risk) };
    let (mounted, root, acts) = stage(Scene { launcher: Some(launcher), view: window_area(), ..scene() }).await;
    let button = one(&root, ".launcher");
    assert_eq!(button.get_attribute("aria-label").as_deref(), Some("Sellable: open the panel, 3 open findings"));
    assert_eq!((text(&button).as_str(), button.offset_width(), button.offset_height()), ("3", 40, 40));
    button.click();
    assert_eq!(*acts.borrow(), [Act::Panel(PanelAct::Open)]);
    assert_named(&root);
    mounted.remove();
}

#[wasm_bindgen_test]
async fn a_hint_about_many_rows_leads_to_each() {
    let rows = ["A", "B"].map(|name| (Place::EditXmlTab, Text::same(format!("Row {name}")))).to_vec();
    let mut mark = hint("a", vec![finding("n", "Note")]);
    mark.groups = vec![RowGroup { says: Text::same("12 rows: negative stock"), severity: Severity::Blocks, rows }];
    let (mounted, root, acts) = stage(Scene { hints: vec![mark], open: Some("a".into()), ..scene() }).await;
    assert_eq!(one(&root, ".dot").get_attribute("aria-label").as_deref(), Some("Sellable: Blocks: 12 rows: negative stock (+1)"));
    let ways = all(&root, ".rows button");
    assert_eq!(
        ways.iter().filter_map(|way| way.get_attribute("aria-label")).collect::<Vec<_>>(),
        ["Show where: Row A", "Show where: Row B"]
    );
    ways[1].click();
    assert_eq!(*acts.borrow(), [Act::Show(Place::EditXmlTab)]);
    assert_named(&root);
    mounted.remove();
}
