//! What is drawn over the page: hints, rings, and what is spoken.

use sellable::domain::Remedy;
use sellable::screen::Area;
use sellable::settings::Theme;
use sellable::text::{Lang, Text};
use sellable::ui::scene::{Act, HintMark, Scene};
use wasm_bindgen_test::wasm_bindgen_test;

use super::sample::{HOSTILE, SHOWN, finding, hint, scene};
use super::{all, assert_named, document, drawn, maybe, one, press, stage, text};

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
async fn an_open_hint_lies_above_the_other_hints() {
    let below =
        HintMark { area: Area { x: 100.0, y: 170.0, width: 200.0, height: 40.0 }, ..hint("b", vec![finding("n", "Note")]) };
    let open = Scene { hints: vec![hint("a", vec![finding("n", "Risk")]), below], open: Some("a".into()), ..scene() };
    let (mounted, root, _) = stage(open).await;
    let (card, under) = (one(&root, ".hint"), all(&root, ".dot").pop().expect("the other hint"));
    let area = under.get_bounding_client_rect();
    let shadow = mounted.host().shadow_root().expect("an open shadow root");
    let top = shadow.element_from_point((area.x() + 12.0) as f32, (area.y() + 12.0) as f32);
    assert!(top.is_some_and(|top| card.contains(Some(&top))));
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
async fn news_is_spoken_in_the_region_that_was_there_before() {
    let announce = Some(Text::of("Saved.", "Salvo.", "Guardado."));
    let (mut mounted, root, _) = stage(scene()).await;
    let status = one(&root, "[role=status]");
    mounted.update(Scene { lang: Lang::Pt, announce, ..scene() });
    drawn(&root, || text(&status) == "Salvo.").await;
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
    assert!(text(&root).contains(SHOWN) && !text(&root).contains('\u{202e}'));
    for part in all(&root, ".hint *") {
        assert!(part.scroll_width() <= part.client_width().max(part.offset_width()) + 1, "{}", part.outer_html());
    }
    mounted.remove();
}

#[wasm_bindgen_test]
async fn a_finding_is_ignored_from_its_card_and_brought_back_from_the_notice() {
    let open = Scene { hints: vec![hint("a", vec![finding("n", "Risk")])], open: Some("a".into()), ..scene() };
    let (mounted, root, acts) = stage(open).await;
    all(&root, ".hint .ways > button").pop().expect("a way to ignore it").click();
    let ignored = acts.borrow().first().cloned();
    let Some(Act::Ignore(about)) = ignored else { panic!("{ignored:?}") };
    mounted.remove();
    let (mut mounted, root, acts) = stage(scene()).await;
    mounted.update(Scene { notice: Some(about), theme: Theme::Dark, ..scene() });
    drawn(&root, || maybe(&root, ".notice").is_some()).await;
    assert_named(&root);
    assert!(text(&one(&root, "[role=status]")).starts_with("Ignored: SKU 301"));
    assert!(maybe(&root, ".stage[data-theme=dark]").is_some());
    all(&root, ".notice button").iter().for_each(|button| button.click());
    assert!(matches!(acts.borrow().as_slice(), [Act::BringBack(_), Act::CloseNotice]));
    mounted.remove();
}
