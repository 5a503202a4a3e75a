//! Walks played against worlds made by hand: each guide to its proof, and every way a save can go wrong.

mod chance;
mod evidence;
mod hike;
mod kept;
mod play;
mod properties;
mod ways;

use sellable::domain::{Account, FeedName, Place, Product, ProductId, Remedy};
use sellable::facts::{Known, Missing, Moment, SkuFacts, Source};
use sellable::guide::{self, Action, Effect, Ended, Event, Problem, State, TargetState, Walk};
use sellable::screen::{FeedRow, Reading, ScreenKind};
use sellable::text::Lang;

use play::{Play, SKU};

fn count() -> Play {
    Play::of(Remedy::UpdateCount { sku: SKU, warehouse: "Central".into(), at_least: 1 })
}

fn rereads(effects: &[Effect]) -> bool {
    effects.iter().any(|effect| matches!(effect, Effect::Reread { .. }))
}

/// A count typed and Save pressed, nothing read back yet.
fn count_saved() -> Play {
    let mut play = count();
    play.inventory("", false);
    play.inventory("12", false);
    let effects = play.tell(Event::SavePressed);
    assert!(rereads(&effects));
    play
}

#[test]
fn a_count_is_walked_to_its_proof() {
    let mut play = count();
    play.nowhere();
    assert_eq!(play.walk.state, State::GoThere);
    assert_eq!(guide::card(&play.walk).links.len(), 1, "the card says where to go");
    play.inventory("", false);
    assert_eq!((play.walk.at, &play.walk.state), (1, &State::Pointing));
    play.inventory("12", false);
    assert_eq!((play.walk.at, &play.walk.state), (2, &State::Pointing));
    play.tell(Event::SavePressed);
    play.vtex_has(12, false);
    play.prove();
    assert_eq!(play.despite(), None);
}

#[test]
fn a_wrong_number_is_said_and_the_step_stays() {
    let cases = [
        ("0", Problem::TooSmall { typed: 0, at_least: 1 }),
        ("-5", Problem::TooSmall { typed: -5, at_least: 1 }),
        ("1.5", Problem::NotANumber("1.5".into())),
        ("dez", Problem::NotANumber("dez".into())),
    ];
    for (typed, problem) in cases {
        let mut play = count();
        play.inventory("", false);
        play.inventory(typed, false);
        assert_eq!((play.walk.at, play.walk.problem.clone()), (1, Some(problem)), "{typed}");
        play.inventory("3", false);
        assert_eq!((play.walk.at, &play.walk.problem), (2, &None), "corrected after {typed}");
    }
}

#[test]
fn another_number_typed_before_save_is_the_one_to_prove() {
    let mut play = count();
    play.inventory("", false);
    play.inventory("12", false);
    play.inventory("120", false);
    play.tell(Event::SavePressed);
    play.vtex_has(120, false);
    play.prove();
}

#[test]
fn a_save_that_fails_is_told_and_not_ticked() {
    let mut play = count_saved();
    play.tell(Event::PageRequest(500));
    for _ in 0..6 {
        play.vtex_has(0, false);
    }
    assert_eq!((play.walk.at, play.walk.problem.clone()), (2, Some(Problem::SaveFailed(Some(500)))));
    assert!(guide::card(&play.walk).problem.is_some_and(|text| text.in_lang(Lang::En).contains("500")));
    play.tell(Event::SavePressed);
    play.vtex_has(12, false);
    play.prove();
}

#[test]
fn a_save_that_is_refused_names_the_permission() {
    let mut play = count_saved();
    play.tell(Event::PageRequest(403));
    for _ in 0..6 {
        play.vtex_has(0, false);
    }
    let problem = guide::card(&play.walk).problem.expect("the card says what went wrong");
    assert!(problem.in_lang(Lang::Es).contains("Logistics inventory full access"), "{problem:?}");
}

#[test]
fn a_500_that_was_applied_is_proven_and_told() {
    let mut play = count_saved();
    play.tell(Event::PageRequest(500));
    play.vtex_has(12, false);
    play.prove();
    assert_eq!(play.despite(), Some(500));
}

#[test]
fn a_draft_that_vanished_without_a_save_is_asked_for_again() {
    let mut play = count();
    play.inventory("", false);
    play.inventory("12", false);
    let effects = play.inventory("", false);
    assert!(rereads(&effects));
    for _ in 0..4 {
        play.vtex_has(0, false);
    }
    assert_eq!((play.walk.at, play.walk.problem.clone()), (1, Some(Problem::Undone)));
}

#[test]
fn without_permission_to_read_back_the_user_is_asked() {
    let mut play = count_saved();
    let mut sku = SkuFacts::about(SKU);
    sku.inventory = Known::Missing(Missing::NoPermission("Logistics viewer".into()));
    play.facts.skus = vec![sku];
    play.look();
    assert_eq!(play.walk.state, State::AskSaved(Missing::NoPermission("Logistics viewer".into())));
    play.tell(Event::Pressed(Action::SaysSaved));
    assert!(matches!(play.walk.state, State::Ended(Ended::NotChecked(_))), "said, not proven");
}

#[test]
fn a_reload_in_mid_proof_asks_again() {
    let play = count_saved();
    let stored = serde_json::to_string(&play.walk).expect("a walk is plain data");
    let mut walk: Walk = serde_json::from_str(&stored).expect("what was stored can be read");
    assert!(walk.may_resume(&Account("demoshop".into()), Moment(9_000)));
    assert!(!walk.may_resume(&Account("other".into()), Moment(9_000)), "never on another account");
    assert!(rereads(&guide::resume(&mut walk, Moment(9_000))));
}

#[test]
fn unlimited_is_walked_to_its_proof() {
    let mut play = Play::of(Remedy::SwitchUnlimitedOn { sku: SKU, warehouse: "Central".into() });
    play.inventory("", false);
    play.inventory("", true);
    assert_eq!(play.walk.at, 2);
    play.tell(Event::SavePressed);
    play.vtex_has(1_000_000, true);
    play.prove();
}

#[test]
fn a_legacy_form_proves_itself_by_what_it_comes_back_with() {
    let mut play = Play::of(Remedy::ShowWhenOutOfStock { product: ProductId(900), name: "Trail Shoe".into() });
    play.product_form("first", false, Some(false), &[]);
    assert_eq!(play.walk.at, 1);
    play.product_form("first", true, Some(false), &[]);
    assert_eq!(play.walk.at, 2);
    play.tell(Event::SavePressed);
    play.product_form("second", true, Some(true), &["Nome obrigatório"]);
    assert_eq!(play.walk.problem, Some(Problem::FormSays("Nome obrigatório".into())), "a refused form repeats what was sent");
    play.tell(Event::SavePressed);
    play.product_form("third", true, Some(true), &[]);
    play.prove();
}

#[test]
fn the_new_form_is_proven_by_the_catalog() {
    let mut play = Play::of(Remedy::ShowWhenOutOfStock { product: ProductId(900), name: String::new() });
    play.product_form("one", false, None, &[]);
    play.product_form("one", true, None, &[]);
    play.tell(Event::SavePressed);
    assert!(matches!(play.walk.state, State::Verifying { .. }));
    let product = Product { id: ProductId(900), show_when_out_of_stock: Some(true), ..Product::default() };
    play.facts.product = Known::seen(product, Source::ProductApi, Moment(play.now + 1));
    play.look();
    play.prove();
}

#[test]
fn a_feed_is_walked_from_the_list_to_its_proof() {
    let feed = FeedName("google".into());
    let mut play = Play::of(Remedy::ListUnavailableInFeed { feed: feed.clone() });
    play.nowhere();
    assert_eq!(play.walk.state, State::GoThere);
    let list = Reading::FeedList(vec![FeedRow { feed: feed.clone(), shown_address: None }]);
    play.show(ScreenKind::FeedList, "list", list);
    assert_eq!((play.walk.at, &play.walk.state), (1, &State::Pointing), "the row's Edit is pointed at");
    play.feed_form("form", false, false, Some(false));
    assert_eq!(play.walk.at, 2, "the tab is asked for");
    play.feed_form("form", false, false, Some(true));
    assert_eq!(play.walk.at, 3);
    play.feed_form("form", true, false, Some(true));
    assert_eq!(play.walk.at, 4);
    play.tell(Event::SavePressed);
    play.feed_form("saved", true, true, Some(true));
    play.prove();
}

#[test]
fn a_feed_page_that_fails_leaves_it_open_whether_it_was_saved() {
    let mut play = Play::of(Remedy::ListUnavailableInFeed { feed: FeedName("google".into()) });
    play.feed_form("form", false, false, None);
    play.feed_form("form", true, false, None);
    play.tell(Event::SavePressed);
    play.screens.clear();
    play.tell(Event::PageRequest(500));
    assert_eq!(play.walk.problem, Some(Problem::PageFailed(500)));
    play.nowhere();
    assert_eq!(play.walk.state, State::GoThere);
    play.feed_form("again", true, true, None);
    play.prove();
}

#[test]
fn a_control_that_stays_absent_is_described_in_words() {
    let mut play = count();
    play.inventory("", false);
    let place = Place::UpdateCount { sku: SKU, warehouse: "Central".into() };
    let words = sellable::text::Text::same("the box under Update count");
    play.screens[0].target = Some((place, TargetState::Absent(words)));
    play.look();
    assert_eq!(play.walk.state, State::Locating);
    play.now += 20_000;
    play.look();
    assert!(matches!(play.walk.state, State::CannotFind(_)));
    assert!(guide::card(&play.walk).buttons.iter().any(|button| button.action == Action::LookAgain));
}

#[test]
fn every_state_has_a_way_out() {
    let mut plays = [count(), count_saved()];
    for play in &mut plays {
        play.tell(Event::Pressed(Action::Stop));
        assert_eq!(play.walk.state, State::Ended(Ended::Stopped));
    }
}

#[test]
fn a_page_that_throws_back_to_the_same_step_ends_the_walk() {
    let mut play = count();
    for _ in 0..20 {
        play.inventory("12", false);
        play.inventory("", false);
        for _ in 0..4 {
            play.vtex_has(0, false);
        }
    }
    assert_eq!(play.walk.state, State::Ended(Ended::WentInCircles));
}
