//! The popup in each of its states.

use std::rc::Rc;

use sellable::domain::{Account, Remedy};
use sellable::facts::Missing;
use sellable::settings::{AccountSettings, Settings, Theme};
use sellable::text::{Lang, Text};
use sellable::ui::popup::{Popup, PopupProps};
use sellable::ui::scene::{PopupAct, PopupState, PopupView};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, HtmlElement, HtmlInputElement, InputEvent, InputEventInit};

use super::sample::{HOSTILE, NOW, SHOWN, report};
use super::{all, assert_named, document, drawn, heard, maybe, one, text};

type Heard = super::Acts<PopupAct>;

async fn popup(state: PopupState) -> (Element, Heard) {
    let walking = Some(Text::same("Update the count"));
    popup_of(PopupView { asked: "301".into(), state, walking, ..PopupView::asking(Lang::En, NOW) }).await
}

async fn popup_of(view: PopupView) -> (Element, Heard) {
    let (on_act, acts) = heard();
    let root = document().create_element("div").expect("a div");
    document().body().expect("a body").append_child(&root).expect("a child");
    yew::Renderer::<Popup>::with_root_and_props(root.clone(), PopupProps { view: Rc::new(view), on_act }).render();
    drawn(&root, || maybe(&root, "main").is_some()).await;
    (root, acts)
}

fn shop() -> Account {
    Account("myshop".into())
}

#[wasm_bindgen_test]
async fn every_state_says_why_and_offers_a_way_on() {
    let states = [
        (PopupState::NotVtex, "not a page of the VTEX Admin", None),
        (PopupState::NotAllowed, "does not let Sellable read", Some(PopupAct::Allow)),
        (PopupState::NoAnswer, "was open before Sellable", Some(PopupAct::Reload)),
        (PopupState::NoSession(shop()), "Nobody is logged in to myshop", Some(PopupAct::Again)),
        (PopupState::NothingRead(shop()), "no product or SKU of its own", None),
        (PopupState::NotUnderstood(shop(), Text::same("No such thing")), "No such thing", None),
        (
            PopupState::Missing(shop(), Missing::NoPermission("Catalog".into())),
            "lacks the permission “Catalog”",
            Some(PopupAct::Again),
        ),
        (PopupState::Missing(shop(), Missing::Unreachable), "VTEX did not answer", Some(PopupAct::Again)),
        (PopupState::Missing(shop(), Missing::NotFound), "does not know this record", None),
    ];
    for (state, why, way) in states {
        let (root, acts) = popup(state).await;
        assert_named(&root);
        assert!(text(&one(&root, "[role=status]")).contains(why), "{why}");
        match way {
            Some(act) => {
                one(&root, ".now button").click();
                assert_eq!(*acts.borrow(), [act]);
            }
            None => assert!(!text(&one(&root, ".now > p")).is_empty(), "{why}"),
        }
        root.remove();
    }
}

#[wasm_bindgen_test]
async fn waiting_is_said_and_marked() {
    for (state, says) in [(PopupState::Asking, "Asking this tab…"), (PopupState::Reading(shop()), "Reading VTEX…")] {
        let (root, _) = popup(state).await;
        assert_eq!(one(&root, ".now").get_attribute("aria-busy").as_deref(), Some("true"));
        assert_eq!(text(&one(&root, "[role=status]")), says);
        root.remove();
    }
}

#[wasm_bindgen_test]
async fn the_box_tells_what_was_typed_and_asks_on_submit() {
    let (root, acts) = popup(PopupState::NothingRead(shop())).await;
    let field: HtmlInputElement = one(&root, "input").unchecked_into();
    assert_eq!(field.value(), "301");
    field.set_value(" 302 ");
    let init = InputEventInit::new();
    init.set_bubbles(true);
    field.dispatch_event(&InputEvent::new_with_event_init_dict("input", &init).expect("an event")).expect("a listener");
    one(&root, "form button").click();
    assert_eq!(*acts.borrow(), [PopupAct::Typed(" 302 ".into()), PopupAct::Ask("302".into())]);
    root.remove();
}

#[wasm_bindgen_test]
async fn a_walk_in_progress_can_be_stopped() {
    let (root, acts) = popup(PopupState::NotVtex).await;
    assert!(text(&one(&root, ".walking")).contains("Update the count"));
    one(&root, ".walking button").click();
    assert_eq!(*acts.borrow(), [PopupAct::StopWalk]);
    root.remove();
}

#[wasm_bindgen_test]
async fn a_number_of_two_things_is_picked() {
    let choices = vec![(Text::same("SKU 301"), "sku:301".to_owned()), (Text::same(HOSTILE), "product:301".to_owned())];
    let (root, acts) = popup(PopupState::Pick(shop(), choices)).await;
    all(&root, ".picks button").iter().for_each(HtmlElement::click);
    assert_eq!(*acts.borrow(), [PopupAct::Ask("sku:301".into()), PopupAct::Ask("product:301".into())]);
    assert_named(&root);
    root.remove();
}

#[wasm_bindgen_test]
async fn a_report_gives_the_verdict_the_causes_and_the_whole_chain() {
    let state = PopupState::Report(shop(), Text::same("SKU 301"), Box::new(report("NotSellable")));
    let (root, acts) = popup(state).await;
    assert_named(&root);
    assert_eq!(text(&one(&root, "[role=status]")), "SKU 301Cannot be bought");
    assert_eq!(all(&root, ".findings > li").len(), 2);
    assert_eq!(all(&root, ".primary").len(), 1);
    assert_eq!(all(&root, ".chain h3").iter().map(|head| text(head)).collect::<Vec<_>>(), ["Stock", "Visibility", "XML feeds"]);
    let chain = text(&one(&root, ".chain"));
    for words in [
        "Not so, see above",
        "The product is active",
        "Nothing found",
        "Cannot tell: Your user lacks the permission “Catalog”.",
        SHOWN,
    ] {
        assert!(chain.contains(words), "{words} in {chain}");
    }
    one(&root, ".primary").click();
    one(&root, ".acts button").click();
    assert!(matches!(acts.borrow().as_slice(), [PopupAct::Start(Remedy::CorrectNegative { .. }), PopupAct::Again]));
    root.remove();
}

#[wasm_bindgen_test]
async fn nothing_found_is_never_called_fine() {
    let mut report = report("NothingFound");
    report.findings.clear();
    let (root, _) = popup(PopupState::Report(shop(), Text::same("SKU 301"), Box::new(report))).await;
    let verdict = text(&one(&root, ".verdict"));
    assert_eq!(verdict, "Nothing found in what was checked");
    assert!(maybe(&root, ".findings").is_none());
    root.remove();
}

#[wasm_bindgen_test]
async fn the_popup_is_in_the_language_of_the_admin() {
    for (lang, tag, button) in [(Lang::Pt, "pt-BR", "Permitir"), (Lang::Es, "es", "Permitir"), (Lang::En, "en", "Allow")] {
        let view = PopupView { state: PopupState::NotAllowed, ..PopupView::asking(lang, NOW) };
        let root = document().create_element("div").expect("a div");
        let props = PopupProps { view: Rc::new(view), on_act: yew::Callback::noop() };
        yew::Renderer::<Popup>::with_root_and_props(root.clone(), props).render();
        drawn(&root, || maybe(&root, "main").is_some()).await;
        assert_eq!(one(&root, "main").lang(), tag);
        assert_eq!(text(&one(&root, ".now button")), button);
    }
}

#[wasm_bindgen_test]
async fn what_is_ignored_is_folded_and_still_counts() {
    let told = report("NotSellable");
    let mut mine = AccountSettings { on: false, ..AccountSettings::default() };
    mine.ignore(&told.findings[0], NOW);
    let settings = Settings { muted: ["x".into()].into(), theme: Theme::Light, ..Settings::default() };
    let notice = Some((true, Box::new(told.findings[0].clone())));
    let state = PopupState::Report(shop(), Text::same("SKU 301"), Box::new(told));
    let (root, acts) = popup_of(PopupView { state, mine, settings, notice, ..PopupView::asking(Lang::En, NOW) }).await;
    assert_named(&root);
    assert!(maybe(&root, ".findings").is_none() && maybe(&root, "main[data-theme=light]").is_some());
    assert!(text(&one(&root, "[role=status]")).contains("Cannot be bought"), "the verdict is the same");
    assert!(text(&one(&root, "[role=status]")).contains("Ignored: SKU 301 has less than no stock"));
    assert_eq!(text(&one(&root, ".ignored summary")), "Ignored (2)");
    assert_eq!(all(&root, ".ignored li").len(), 2);
    assert!(text(&one(&root, ".off")).contains("Sellable is off for myshop"));
    for button in [".off button", ".ignored button", "footer button"] {
        one(&root, button).click();
    }
    let acts = acts.borrow();
    assert!(matches!(acts.as_slice(), [PopupAct::SwitchOn, PopupAct::BringBack(_), PopupAct::Options]), "{acts:?}");
    root.remove();
}
