//! What is done with a walk that was kept: gone on with, forgotten, or told that it cannot go on.

use sellable::domain::{Account, Remedy};
use sellable::facts::Moment;
use sellable::guide::{self, Action, Ended, Event, Kept, Notice, State, Walk};
use sellable::text::Lang;
use serde_json::{Value, json};

use super::chance::Move;
use super::hike::{Hike, account, remedies};

const DAY_MS: i64 = 24 * 60 * 60 * 1_000;

fn kept(value: Value, now: i64) -> Result<Option<Walk>, Notice> {
    let part: Kept<Walk> = serde_json::from_value(value).expect("a part is read, whatever it is");
    guide::kept(part, &account(), Moment(now))
}

fn stored() -> Value {
    Hike::of(remedies().remove(0)).stored()
}

#[test]
fn a_walk_is_gone_on_with_and_nothing_kept_is_no_news() {
    assert!(matches!(kept(stored(), 9_000), Ok(Some(_))));
    assert_eq!(kept(Value::Null, 9_000), Ok(None));
}

#[test]
fn another_shape_or_version_is_dropped_with_a_sentence() {
    let of_version = |version: Value| {
        let mut walk = stored();
        walk["version"] = version;
        walk
    };
    let mut beyond = stored();
    beyond["at"] = json!(99);
    let odd = [json!({}), json!("walk"), json!([1]), json!({ "walk": 1 }), of_version(json!(1)), of_version(json!("2")), beyond];
    for walk in odd {
        assert_eq!(kept(walk.clone(), 9_000), Err(Notice::Dropped), "{walk}");
    }
    let card = guide::notice(Notice::Dropped);
    for lang in [Lang::En, Lang::Pt, Lang::Es] {
        assert!(card.says.in_lang(lang).contains("Sellable"), "{card:?}");
    }
    assert_eq!(card.buttons.iter().map(|button| button.action).collect::<Vec<_>>(), [Action::Close]);
}

#[test]
fn a_part_of_another_shape_takes_no_other_with_it() {
    #[derive(serde::Deserialize)]
    struct Keepsake {
        walk: Kept<Walk>,
        feeds: Kept<Vec<String>>,
    }
    let keepsake = json!({ "walk": { "steps": 3 }, "feeds": ["google"] });
    let Keepsake { walk, feeds } = serde_json::from_value(keepsake).expect("the parts are there");
    assert_eq!((walk, feeds), (Kept::Unreadable, Kept::Whole(vec!["google".to_owned()])));
}

#[test]
fn a_walk_of_yesterday_is_dropped_and_that_of_another_account_is_not_ours() {
    assert!(matches!(kept(stored(), DAY_MS), Ok(Some(_))));
    assert_eq!(kept(stored(), DAY_MS + 1_000), Err(Notice::Dropped));
    assert_eq!(kept(stored(), -DAY_MS), Err(Notice::Dropped), "a clock that was set back by a day tells nothing");
    let part: Kept<Walk> = serde_json::from_value(stored()).expect("a part is read");
    assert_eq!(guide::kept(part, &Account("outraloja".into()), Moment(9_000)), Ok(None));
}

#[test]
fn a_walk_that_is_over_is_no_news() {
    let mut hike = Hike::of(remedies().remove(0));
    hike.tell(Event::Pressed(Action::Stop));
    assert_eq!(hike.walk.state, State::Ended(Ended::Stopped));
    assert_eq!(kept(hike.stored(), 9_000), Ok(None));
}

#[test]
fn a_page_that_loads_itself_again_and_again_ends_the_walk_and_that_is_said() {
    for remedy in remedies() {
        let mut hike = Hike::of(remedy);
        for _ in 0..10 {
            hike.now += 1_000;
            hike.reload();
        }
        assert_eq!(hike.walk.state, State::Ended(Ended::WentInCircles));
        assert!(guide::card(&hike.walk).says.in_lang(Lang::En).contains("keeps coming back to the same step"));
    }
}

#[test]
fn reloads_of_a_person_are_no_circle() {
    let mut hike = Hike::of(Remedy::UpdateCount { sku: super::play::SKU, warehouse: "Central".into(), at_least: 1 });
    for _ in 0..30 {
        hike.now += 15_000;
        hike.reload();
    }
    hike.go(&Move::Wait(2_000));
    assert_eq!(hike.walk.state, State::GoThere);
}
