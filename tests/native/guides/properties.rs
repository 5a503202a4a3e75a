//! What must hold of every walk, whatever page, platform and user do to it.

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use sellable::guide::{Action, Effect, Ended, Event, State};

use super::chance::{Move, hikes};
use super::evidence::{holds, is_saved};
use super::hike::Hike;

/// No wake-up is set further ahead than this.
const LONGEST_MS: u32 = 10_000;

fn config() -> ProptestConfig {
    ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() }
}

/// Walks a guide through the moves and shows each single one: before it, after it, and what was asked for.
fn each_move((remedy, moves): (sellable::domain::Remedy, Vec<Move>), mut see: impl FnMut(&Hike, &Hike, &Move, &[Effect])) {
    let mut hike = Hike::of(remedy);
    for step in &moves {
        let before = hike.clone();
        let effects = hike.go(step);
        see(&before, &hike, step, &effects);
    }
}

fn skips(before: &Hike, step: &Move) -> bool {
    matches!(step, Move::Press(which) if before.pressed(*which) == Action::Skip)
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn no_effect_touches_the_page(hike in hikes()) {
        each_move(hike, |_, _, _, effects| {
            for effect in effects {
                // A new kind of effect has to be judged here: none may click, type, submit or write.
                match effect {
                    Effect::Store | Effect::Diagnose => {}
                    Effect::Reread { after_ms } | Effect::Wake(after_ms) => assert!(*after_ms <= LONGEST_MS, "{after_ms}"),
                }
            }
        });
    }

    #[test]
    fn from_every_state_one_press_leads_out(hike in hikes()) {
        each_move(hike, |_, hike, _, _| {
            let (mut hike, offered) = (hike.clone(), hike.offered());
            if hike.walk.ended() {
                assert_eq!(offered, [Action::Close], "{:?}", hike.walk.state);
                return;
            }
            assert!(offered.contains(&Action::Stop), "{:?}", hike.walk.state);
            hike.tell(Event::Pressed(Action::Stop));
            assert_eq!(hike.walk.state, State::Ended(Ended::Stopped));
        });
    }

    #[test]
    fn no_search_is_forgotten(hike in hikes()) {
        each_move(hike, |_, hike, step, _| {
            let ends = hike.walk.since.0 + i64::from(LONGEST_MS);
            let is_woken = hike.alarms.iter().any(|alarm| (hike.now..=ends).contains(alarm));
            assert!(hike.walk.state != State::Locating || is_woken, "{step:?}: {:#?}", hike.walk);
        });
    }

    #[test]
    fn no_step_is_ticked_without_evidence(hike in hikes()) {
        each_move(hike, |before, hike, step, _| {
            let passed = if skips(before, step) { 0..0 } else { before.walk.at..hike.walk.at };
            for at in passed {
                let done = &hike.walk.steps[at].done;
                assert!(holds(&hike.walk.steps[at], before, hike), "{done:?} in {:#?} by {step:?}", hike.screens);
            }
        });
    }

    #[test]
    fn only_a_save_that_was_seen_is_called_proven(hike in hikes()) {
        let mut seen = false;
        each_move(hike, |before, hike, step, _| {
            seen = seen || (is_saved(hike) && !before.walk.ended());
            let proven = matches!(hike.walk.state, State::Ended(Ended::Proven { .. }));
            assert!(seen || !proven, "{step:?}");
        });
    }

    #[test]
    fn what_is_stored_is_how_it_stands(hike in hikes()) {
        each_move(hike, |_, hike, step, _| assert!(!hike.unstored(), "{step:?}: {:#?}", hike.walk));
    }

    #[test]
    fn a_reload_comes_back_to_the_step_and_skips_none(hike in hikes()) {
        each_move(hike, |_, hike, step, _| {
            let mut again = hike.clone();
            // The page is another document, so what was typed is gone; what VTEX has is still known.
            again.screens.clear();
            again.reload();
            for at in hike.walk.at..again.walk.at {
                assert!(holds(&hike.walk.steps[at], hike, &again), "{step:?}");
            }
            let back = again.walk.at < hike.walk.at && again.walk.problem.is_some();
            let over = again.walk.ended();
            assert!(again.walk.at >= hike.walk.at || back || over, "{:?} became {:?}", hike.walk.state, again.walk.state);
        });
    }

    #[test]
    fn what_is_put_aside_stays_there_until_it_is_taken_up(hike in hikes()) {
        each_move(hike, |before, hike, step, _| {
            let aside = |hike: &Hike| matches!(hike.walk.state, State::Paused(_));
            let may_change = matches!(step, Move::Press(_) | Move::Reload);
            assert!(!aside(before) || aside(hike) || may_change, "{step:?}");
        });
    }
}

/// The walks above are worth something only if they get around. Circles take a page that means it; they have tests of their own.
#[test]
fn chance_leads_into_every_state() {
    let mut runner = TestRunner::deterministic();
    let mut missed = vec![
        "GoThere",
        "Locating",
        "Waiting(",
        "Choosing(",
        "Pointing",
        "Verifying",
        "AskSaved(",
        "CannotFind(",
        "Done",
        "Proving",
        "Paused(",
        "Ended(Proven",
        "Ended(Checked",
        "Ended(NotChecked",
        "Ended(Stopped",
    ];
    for _ in 0..2_000 {
        let hike = hikes().new_tree(&mut runner).expect("a hike can be made up").current();
        each_move(hike, |_, hike, _, _| {
            let state = format!("{:?}", hike.walk.state);
            missed.retain(|name| !state.starts_with(name));
        });
        if missed.is_empty() {
            return;
        }
    }
    panic!("never reached: {missed:?}");
}
