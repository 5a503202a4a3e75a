//! Ways of a person through a guide that lead not straight on: back, past a step, aside, and another number.

use sellable::domain::{FeedName, Place, ProductId, Remedy};
use sellable::facts::{Grant, Known, Missing, Moment, Source};
use sellable::guide::{self, Action, Effect, Ended, Event, State, TargetState};

use super::play::{Play, SKU};
use super::{count, count_saved, rereads};

#[test]
fn many_numbers_typed_in_a_row_are_no_circle() {
    let mut play = count();
    play.inventory("", false);
    for count in 1..40 {
        play.inventory(&count.to_string(), false);
        assert_eq!((play.walk.at, &play.walk.state), (2, &State::Pointing), "{count}");
        play.inventory("-", false);
        assert_eq!(play.walk.at, 1);
    }
}

#[test]
fn back_shows_a_step_that_is_done_until_it_is_changed_or_left() {
    let mut play = count();
    play.inventory("12", false);
    assert_eq!(play.walk.at, 2);
    play.tell(Event::Pressed(Action::Back));
    play.inventory("12", false);
    assert_eq!((play.walk.at, &play.walk.state), (1, &State::Done));
    play.tell(Event::Pressed(Action::Back));
    assert_eq!((play.walk.at, guide::card(&play.walk).links.len()), (0, 1), "the page can be opened once more");
    play.tell(Event::Pressed(Action::Resume));
    assert_eq!(play.walk.at, 2, "everything is still done");
    play.tell(Event::Pressed(Action::Back));
    play.inventory("13", false);
    assert_eq!(play.walk.at, 2, "another number is a new answer");
}

#[test]
fn what_cannot_be_shown_is_skipped_and_not_called_proven() {
    let mut play = count();
    play.inventory("", false);
    let place = Place::UpdateCount { sku: SKU, warehouse: "Central".into() };
    play.screens[0].target = Some((place, TargetState::Ambiguous(2)));
    play.look();
    assert!(guide::card(&play.walk).buttons.iter().any(|button| button.action == Action::Skip));
    let effects = play.tell(Event::Pressed(Action::Skip));
    assert!(effects.contains(&Effect::Diagnose));
    play.prove();
    assert!(matches!(play.walk.state, State::Ended(Ended::Checked(_))));
}

#[test]
fn a_proof_that_is_put_aside_is_taken_up_again() {
    let mut play = count_saved();
    play.tell(Event::Pressed(Action::Pause));
    assert!(!rereads(&play.vtex_has(12, false)));
    assert!(matches!(play.walk.state, State::Paused(_)));
    assert!(rereads(&play.tell(Event::Pressed(Action::Resume))), "it is asked for anew");
    play.vtex_has(12, false);
    play.prove();
}

#[test]
fn the_user_is_no_longer_asked_once_the_form_tells_it() {
    let mut play = Play::of(Remedy::ListUnavailableInFeed { feed: FeedName("google".into()) });
    play.feed_form("form", false, false, None);
    play.feed_form("form", true, false, None);
    play.tell(Event::SavePressed);
    play.screens.clear();
    play.now += 20_000;
    play.look();
    assert_eq!(play.walk.state, State::AskSaved(Missing::NotOnThisPage));
    play.feed_form("later", true, true, None);
    play.prove();
    assert_eq!(play.despite(), None);
}

#[test]
fn what_was_so_before_a_save_is_not_called_saved() {
    let mut play = Play::of(Remedy::ShowWhenOutOfStock { product: ProductId(900), name: String::new() });
    play.product_form("form", true, Some(true), &[]);
    play.prove();
    assert!(matches!(play.walk.state, State::Ended(Ended::WasSo(_))), "{:?}", play.walk.state);
    assert_eq!(guide::card(&play.walk).says.en, "VTEX has it already. This is how it stands now:");
}

#[test]
fn a_permission_that_lacks_is_said_and_the_guide_goes_on() {
    let mut play = count();
    play.inventory("", false);
    for resource in ["Logistics inventory full access", "Logistics full access"] {
        assert_eq!(guide::card(&play.walk).warning, None);
        let granted = Known::seen(false, Source::UserApi, Moment(1));
        play.facts.shop.grants.push(Grant { resource: resource.to_owned(), granted });
        assert!(play.look().contains(&Effect::Store) == (play.facts.shop.grants.len() == 2));
    }
    let warning = guide::card(&play.walk).warning.expect("it is said");
    assert!(warning.en.contains("lacks the permission “Logistics inventory full access”"), "{}", warning.en);
    assert_eq!((play.walk.at, &play.walk.state), (1, &State::Pointing));
}

#[test]
fn a_page_that_is_only_loading_is_not_called_another_page() {
    let mut play = count();
    play.inventory("", false);
    play.screens.clear();
    assert!(play.look().iter().any(|effect| matches!(effect, Effect::Wake(_))));
    assert_eq!(play.walk.state, State::Locating);
    play.nowhere();
    assert_eq!(play.walk.state, State::GoThere);
    play.inventory("", false);
    assert_eq!(play.walk.state, State::Pointing);
}

#[test]
fn what_is_said_aloud_tells_what_to_do_and_what_is_in_the_way() {
    let mut play = count();
    play.inventory("", false);
    let step = guide::card(&play.walk).says.en;
    assert_eq!(guide::spoken(&play.walk).en, step);
    play.inventory("x", false);
    assert!(guide::spoken(&play.walk).en.starts_with("“x” is not a whole number"), "{}", guide::spoken(&play.walk).en);
    play.inventory("", false);
    for resource in ["Logistics inventory full access", "Logistics full access"] {
        let granted = Known::seen(false, Source::UserApi, Moment(1));
        play.facts.shop.grants.push(Grant { resource: resource.to_owned(), granted });
    }
    play.look();
    let warning = guide::card(&play.walk).warning.expect("it is said").en;
    assert_eq!(guide::spoken(&play.walk).en, format!("{warning} {step}"));
}
