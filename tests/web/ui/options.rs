//! The options page: every choice by name, what it says back, and names of the shop as text.

use std::rc::Rc;

use sellable::domain::Account;
use sellable::settings::{AccountSettings, Backup, Change, Failure, Ignored, Refusal, Seen, Settings, Theme};
use sellable::text::{Lang, Text};
use sellable::ui::choosing::{OptionsAct, OptionsView, Said};
use sellable::ui::options::{Options, OptionsProps};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, HtmlElement};
use yew::Callback;

use super::sample::{HOSTILE, NOW, SHOWN, finding};
use super::{all, assert_named, document, drawn, heard, maybe, one, text};

async fn options(view: OptionsView) -> (Element, super::Acts<OptionsAct>) {
    let (on_act, acts) = heard();
    let root = document().create_element("div").expect("a div");
    document().body().expect("a body").append_child(&root).expect("a child");
    let props = OptionsProps { view: Rc::new(view), on_act, on_file: Callback::noop() };
    yew::Renderer::<Options>::with_root_and_props(root.clone(), props).render();
    drawn(&root, || maybe(&root, "main").is_some()).await;
    (root, acts)
}

fn view() -> OptionsView {
    let mut own = AccountSettings::default();
    let mut about = finding("no-price", "Blocks");
    about.says = Text::same(HOSTILE);
    own.ignore(&about, NOW);
    let mut seen = Seen::default();
    seen.note("docks", Ok(()), NOW);
    seen.note("docks", Err(Failure::NoPermission), sellable::facts::Moment(NOW.0 + 1));
    OptionsView {
        now: NOW,
        ready: true,
        settings: Settings { theme: Theme::Dark, ..Settings::default() },
        accounts: [(Account("myshop".into()), (own, seen))].into(),
        ..OptionsView::default()
    }
}

fn choice(root: &Element, words: &str) -> HtmlElement {
    let label = all(root, "label.choice").into_iter().find(|label| text(label).starts_with(words));
    one(&label.unwrap_or_else(|| panic!("no choice {words}")), "input")
}

#[wasm_bindgen_test]
async fn every_choice_is_named_and_comes_back_as_an_act() {
    let (root, acts) = options(view()).await;
    assert_named(&root);
    assert_eq!(all(&root, "main[data-theme=dark] h2").len(), 5);
    let account = || Account("myshop".into());
    let expected = [
        ("Português", OptionsAct::Choose(Change::Lang(Some(Lang::Pt)))),
        ("Light", OptionsAct::Choose(Change::Theme(Theme::Light))),
        ("Hints beside", OptionsAct::Choose(Change::Hints(false))),
        ("Hidden", OptionsAct::Choose(Change::Launcher(None))),
        ("The product is active", OptionsAct::Choose(Change::Rule { id: "inactive-product".into(), on: false })),
        ("Draw on", OptionsAct::Switch(account(), false)),
    ];
    for (words, act) in expected {
        choice(&root, words).click();
        assert_eq!(acts.borrow().last(), Some(&act), "{words}");
    }
    for input in all(&root, "input") {
        assert!(input.closest("label").ok().flatten().is_some() || maybe(&root, &format!("label[for={}]", input.id())).is_some());
    }
    root.remove();
}

#[wasm_bindgen_test]
async fn an_account_tells_what_is_ignored_and_what_works() {
    let (root, acts) = options(view()).await;
    let row = one(&root, "article li");
    assert!(text(&row).starts_with(SHOWN), "{}", text(&row));
    one(&row, "button").click();
    assert!(matches!(acts.borrow().as_slice(), [OptionsAct::BringBack(account, ignored)]
        if account.0 == "myshop" && matches!(&**ignored, Ignored { rule, .. } if rule == "no-price")));
    let rows: Vec<String> = all(&root, "tbody tr").iter().map(|row| text(row)).collect();
    assert!(rows.contains(&"Loading docks (VTEX API)Failsjust nowjust now · no permission".into()), "{rows:?}");
    assert!(rows.contains(&"XML formNot seen yet".into()), "{rows:?}");
    root.remove();
}

#[wasm_bindgen_test]
async fn a_file_is_shown_before_it_is_applied_or_refused_with_a_reason() {
    let file = Backup { settings: Settings { hints: false, ..Settings::default() }, ..Backup::default() };
    let (root, acts) = options(OptionsView { file: Some(Ok(Box::new(file))), ..view() }).await;
    let said = text(&one(&root, ".ask"));
    assert!(said.contains("Hints beside the fields of the Admin: on → off") && said.contains("Dark → As the browser"), "{said}");
    all(&root, ".ask button").iter().for_each(HtmlElement::click);
    assert_eq!(*acts.borrow(), [OptionsAct::Apply, OptionsAct::Discard]);
    root.remove();
    let (root, _) = options(OptionsView { file: Some(Err(Refusal::Newer)), ..view() }).await;
    assert!(text(&one(&root, ".problem")).contains("newer Sellable") && maybe(&root, ".ask").is_none());
    root.remove();
}

#[wasm_bindgen_test]
async fn setting_back_takes_two_steps_and_can_be_undone() {
    let (root, acts) = options(view()).await;
    one(&root, "#reset ~ .acts button").click();
    root.remove();
    let said = Some(Said { says: Text::same("Everything"), undo: true });
    let (root, more) = options(OptionsView { resetting: true, said, ..view() }).await;
    assert_named(&root);
    assert_eq!(text(&one(&root, "[role=status]")), "Everything");
    all(&root, "#reset ~ .acts button, .notice button").iter().for_each(HtmlElement::click);
    assert_eq!(*acts.borrow(), [OptionsAct::Reset]);
    assert_eq!(*more.borrow(), [OptionsAct::KeepAll, OptionsAct::ResetSure, OptionsAct::Undo, OptionsAct::CloseSaid]);
    root.remove();
}
