//! The machine: looks at the world, moves the walk as far as the world allows, and says what it needs next.

use super::judge::{Judged, already_there, judge};
use super::permission::lacking;
use super::proof::{FEWER_READS, is_told, prove_saved, saved, take_up, verify};
use super::step::{Done, Step};
use super::walk::{Ended, Problem, State, Walk};
use super::world::{ScreenSeen, TargetState, World};
use super::{Action, Effect, Event};
use crate::diagnosis;
use crate::facts::Moment;
use crate::screen::words_for;

/// How long a control is looked for before the walk says that it cannot find it.
pub(super) const LOCATE_MS: u32 = 10_000;
/// A page that is still loading shows no screen at all; for so long nothing is said of another page.
pub(super) const LOADING_MS: u32 = 1_500;
/// The page throwing the walk back to one step more often than this within [`CIRCLE_MS`] is a circle.
const CIRCLE_ENTRIES: usize = 6;
const CIRCLE_MS: i64 = 60_000;

/// See [`super::advance`].
pub(super) fn advance(walk: &mut Walk, world: &World<'_>, event: Event) -> Vec<Effect> {
    let mut effects = Vec::new();
    if walk.ended() {
        return effects;
    }
    let was = walk.footing();
    walk.lacks = lacking(&walk.change, &world.facts.shop);
    apply(walk, world, event, &mut effects);
    // Bounded: a turn either stops or moves to another step.
    for _ in 0..2 * walk.steps.len() {
        if !look(walk, world, &mut effects) {
            break;
        }
    }
    if was != walk.footing() {
        effects.push(Effect::Store);
    }
    effects
}

fn apply(walk: &mut Walk, world: &World<'_>, event: Event, effects: &mut Vec<Effect>) {
    let aside = matches!(walk.state, State::Paused(_));
    let saving = !aside && walk.step().is_some_and(|step| step.done == Done::Saved);
    match event {
        Event::Pressed(action) => press(walk, world, action, effects),
        Event::Diagnosed(after) if walk.state == State::Proving => finish(walk, &after),
        Event::SavePressed if saving => verify(walk, world.now, 0, effects),
        // Only after Save was pressed: an answer alone does not say which request it belongs to.
        Event::PageRequest(answer) => {
            if let State::Verifying { status, asked, .. } = &mut walk.state {
                *status = Some(status.unwrap_or(0).max(answer));
                *asked = world.now;
                effects.push(Effect::Reread { after_ms: 0 });
            }
        }
        Event::Look | Event::SavePressed | Event::Diagnosed(_) => {}
    }
}

fn press(walk: &mut Walk, world: &World<'_>, action: Action, effects: &mut Vec<Effect>) {
    match action {
        Action::Stop => enter(walk, State::Ended(Ended::Stopped), world.now),
        Action::Pause if !matches!(walk.state, State::Paused(_)) => {
            enter(walk, State::Paused(Box::new(walk.state.clone())), world.now);
        }
        Action::Resume | Action::LookAgain => go_on(walk, world.now, effects),
        Action::Back if walk.at > 0 => {
            move_to(walk, walk.at - 1, world.now);
            walk.state = State::Done;
        }
        Action::Skip => {
            walk.problem = None;
            move_to(walk, walk.steps.len(), world.now);
        }
        Action::ReadAgain => verify(walk, world.now, 0, effects),
        Action::SaysSaved => {
            if let State::AskSaved(reason) = &walk.state {
                enter(walk, State::Ended(Ended::NotChecked(reason.clone())), world.now);
            }
        }
        Action::SaysNotSaved => {
            walk.problem = Some(Problem::NotSeenSaved);
            enter(walk, State::Locating, world.now);
        }
        Action::Pause | Action::Back | Action::Close | Action::Reload => {}
    }
}

/// Goes on with what was put aside, or looks at the page again.
fn go_on(walk: &mut Walk, now: Moment, effects: &mut Vec<Effect>) {
    match walk.state.clone() {
        State::Paused(was) => {
            enter(walk, *was, now);
            take_up(walk, now, effects);
        }
        _ => enter(walk, State::Locating, now),
    }
}

/// Moves the walk by one decision; true when it went to another step and should look again.
fn look(walk: &mut Walk, world: &World<'_>, effects: &mut Vec<Effect>) -> bool {
    let Some(step) = walk.step().cloned() else { return false };
    if matches!(walk.state, State::Ended(_) | State::Paused(_)) {
        return false;
    }
    if step.done == Done::Diagnosed {
        return diagnose_again(walk, world.now, effects);
    }
    let screen = world.screens.iter().find(|screen| step.needs.met_by(&screen.reading));
    match walk.state {
        State::Verifying { .. } => return proves(walk, world, screen, effects),
        // The user is asked only for as long as the page does not tell it itself.
        State::AskSaved(_) => return is_told(walk, screen) && saved(walk, world.now, None),
        _ => {}
    }
    let Some(screen) = screen else { return await_screen(walk, world, &step, effects) };
    if step.done == Done::Switched && already_there(walk, world, screen) {
        (walk.saved, walk.was_so) = (true, true);
        return move_to(walk, walk.steps.len(), world.now);
    }
    let change = walk.change.clone();
    match judge(walk, &step, screen) {
        Judged::Done if walk.state == State::Done && walk.change == change => false,
        Judged::Done => next(walk, world.now),
        Judged::Open(problem) => {
            keep_problem(walk, problem);
            follow_target(walk, world, &step, screen, effects);
            false
        }
        Judged::Changed => move_to(walk, walk.at.saturating_sub(1), world.now),
        Judged::Undone => {
            verify(walk, world.now, FEWER_READS, effects);
            proves(walk, world, Some(screen), effects)
        }
    }
}

/// What could not be proven is looked for again at once: the page may have nothing new to tell.
fn proves(walk: &mut Walk, world: &World<'_>, screen: Option<&ScreenSeen>, effects: &mut Vec<Effect>) -> bool {
    prove_saved(walk, world, screen, effects) || walk.state == State::Locating
}

fn diagnose_again(walk: &mut Walk, now: Moment, effects: &mut Vec<Effect>) -> bool {
    if walk.state != State::Proving {
        enter(walk, State::Proving, now);
        effects.push(Effect::Diagnose);
    }
    false
}

/// What was said of a failed save stays until something new is to be said, or the step is done.
fn keep_problem(walk: &mut Walk, problem: Option<Problem>) {
    let passing = matches!(walk.problem, None | Some(Problem::NotANumber(_) | Problem::TooSmall { .. }));
    if problem.is_some() || passing {
        walk.problem = problem;
    }
}

/// The page of the step is not there; a list that leads to it may be, and then its row is pointed at.
fn await_screen(walk: &mut Walk, world: &World<'_>, step: &Step, effects: &mut Vec<Effect>) -> bool {
    let pointed =
        |screen: &ScreenSeen| matches!(&screen.target, Some((shown, TargetState::Pointed)) if Some(shown) == step.place.as_ref());
    let leads_there = matches!(step.done, Done::Arrived(_)) && world.screens.iter().any(pointed);
    let has_waited = walk.state == State::Locating && world.now.0 - walk.since.0 >= i64::from(LOADING_MS);
    let is_loading = world.screens.is_empty() && walk.state != State::GoThere && !has_waited;
    let state = match (leads_there, is_loading) {
        (true, _) => State::Pointing,
        (false, true) => State::Locating,
        (false, false) => State::GoThere,
    };
    enter_with_alarm(walk, state, LOADING_MS, world.now, effects);
    false
}

fn follow_target(walk: &mut Walk, world: &World<'_>, step: &Step, screen: &ScreenSeen, effects: &mut Vec<Effect>) {
    let target = screen.target.as_ref().filter(|(place, _)| Some(place) == step.place.as_ref()).map(|(_, target)| target);
    let given_up = matches!(walk.state, State::CannotFind(_));
    let waited = given_up || (walk.state == State::Locating && world.now.0 - walk.since.0 >= i64::from(LOCATE_MS));
    let state = match target {
        Some(TargetState::Pointed) => State::Pointing,
        Some(TargetState::Ambiguous(count)) => State::Choosing(*count),
        Some(TargetState::Unusable(why)) => State::Waiting(why.clone()),
        Some(TargetState::Absent(words)) if waited => State::CannotFind(words.clone()),
        // A frame that does not answer has not found it either.
        None if waited => match &step.place {
            Some(place) => State::CannotFind(words_for(place)),
            None => State::Locating,
        },
        Some(TargetState::Absent(_)) | None => State::Locating,
    };
    enter_with_alarm(walk, state, LOCATE_MS, world.now, effects);
}

/// Enters a state; a search is looked at again when its time is up, whatever woke the walk before.
fn enter_with_alarm(walk: &mut Walk, state: State, limit_ms: u32, now: Moment, effects: &mut Vec<Effect>) {
    enter(walk, state, now);
    let left = u32::try_from(i64::from(limit_ms) - (now.0 - walk.since.0)).unwrap_or(0);
    if walk.state == State::Locating && left > 0 {
        effects.push(Effect::Wake(left));
    }
}

fn finish(walk: &mut Walk, after: &diagnosis::Report) {
    let despite = match walk.problem {
        Some(Problem::SaveFailed(status)) => status,
        _ => None,
    };
    let changes = diagnosis::changes(&walk.before, after);
    walk.state = State::Ended(match (walk.was_so, walk.saved) {
        (true, _) => Ended::WasSo(changes),
        (false, true) => Ended::Proven { changes, despite },
        (false, false) => Ended::Checked(changes),
    });
}

/// Goes to the next step; always true, for there is something new to look at.
pub(super) fn next(walk: &mut Walk, now: Moment) -> bool {
    if walk.step().is_some_and(|step| step.done != Done::Saved) {
        walk.problem = None;
    }
    move_to(walk, walk.at + 1, now)
}

/// Goes to a step, the last one if there are fewer; always true, for there is something new to look at.
fn move_to(walk: &mut Walk, step: usize, now: Moment) -> bool {
    walk.at = step.min(walk.steps.len().saturating_sub(1));
    walk.state = State::Locating;
    walk.since = now;
    true
}

/// Goes back to a step because the page threw the walk there; false when that was once too often and the walk is over.
pub(super) fn throw_back(walk: &mut Walk, step: usize, now: Moment) -> bool {
    move_to(walk, step, now);
    !goes_in_circles(walk, now)
}

/// Counts that the page made the walk enter its step anew; true when that was once too often, and then the walk is over.
pub(super) fn goes_in_circles(walk: &mut Walk, now: Moment) -> bool {
    walk.entries.retain(|(_, at)| now.0.saturating_sub(at.0) < CIRCLE_MS);
    walk.entries.push((walk.at, now));
    let circles = walk.entries.iter().filter(|(entered, _)| *entered == walk.at).count() > CIRCLE_ENTRIES;
    if circles {
        enter(walk, State::Ended(Ended::WentInCircles), now);
    }
    circles
}

/// Enters a state; entering the one it is in changes nothing, not even since when.
pub(super) fn enter(walk: &mut Walk, state: State, now: Moment) {
    if walk.state != state {
        walk.state = state;
        walk.since = now;
    }
}
