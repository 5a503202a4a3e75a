//! The machine: looks at the world, moves the walk as far as the world allows, and says what it needs next.

use super::step::{Change, Done, Step, row};
use super::walk::{Ended, Problem, State, Walk};
use super::world::{ScreenSeen, TargetState, World};
use super::{Action, Effect, Event};
use crate::diagnosis;
use crate::domain::SkuId;
use crate::facts::{Missing, Moment};
use crate::screen::Reading;

/// How long a control is looked for before the walk says that it cannot find it.
const LOCATE_MS: i64 = 10_000;
/// Pauses before a save is read back. The first lets the page's own request go out; VTEX's writes may lag a moment.
const READ_BACK_MS: [u32; 4] = [300, 1_000, 2_000, 4_000];
/// A draft that vanished without *Save* having been pressed is read back fewer times: it was most likely undone.
const FEWER_READS: u8 = 2;
/// The same step coming up more often than this within [`CIRCLE_MS`] is a circle.
const CIRCLE_ENTRIES: usize = 6;
const CIRCLE_MS: i64 = 60_000;

/// See [`super::advance`].
pub(super) fn advance(walk: &mut Walk, world: &World<'_>, event: Event) -> Vec<Effect> {
    let mut effects = Vec::new();
    if walk.ended() {
        return effects;
    }
    let was = (walk.at, walk.state.clone());
    apply(walk, world, event, &mut effects);
    // Bounded by the number of steps: every turn of the loop moves to a later one.
    for _ in 0..=walk.steps.len() {
        if !look(walk, world, &mut effects) {
            break;
        }
    }
    if was != (walk.at, walk.state.clone()) {
        effects.push(Effect::Store);
    }
    effects
}

fn apply(walk: &mut Walk, world: &World<'_>, event: Event, effects: &mut Vec<Effect>) {
    let saving = walk.step().is_some_and(|step| step.done == Done::Saved);
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
        _ => {}
    }
}

fn press(walk: &mut Walk, world: &World<'_>, action: Action, effects: &mut Vec<Effect>) {
    match action {
        Action::Stop => enter(walk, State::Ended(Ended::Stopped), world.now),
        Action::Pause => enter(walk, State::Paused, world.now),
        Action::Resume | Action::LookAgain => enter(walk, State::Locating, world.now),
        Action::Back if walk.at > 0 => go_to(walk, walk.at - 1, world.now),
        Action::ReadAgain => verify(walk, world.now, 0, effects),
        Action::SaysSaved => {
            if let State::AskSaved(reason) = &walk.state {
                enter(walk, State::Ended(Ended::NotChecked(reason.clone())), world.now);
            }
        }
        Action::SaysNotSaved => {
            walk.problem = Some(Problem::SaveFailed(None));
            enter(walk, State::Locating, world.now);
        }
        Action::Back | Action::Close => {}
    }
}

/// Moves the walk by one decision; true when it went to another step and should look again.
fn look(walk: &mut Walk, world: &World<'_>, effects: &mut Vec<Effect>) -> bool {
    let Some(step) = walk.step().cloned() else { return false };
    if matches!(walk.state, State::Ended(_) | State::Paused | State::AskSaved(_)) {
        return false;
    }
    if step.done == Done::Diagnosed {
        if walk.state != State::Proving {
            enter(walk, State::Proving, world.now);
            effects.push(Effect::Diagnose);
        }
        return false;
    }
    let screen = world.screens.iter().find(|screen| step.needs.met_by(&screen.reading));
    if let State::Verifying { .. } = walk.state {
        return prove_saved(walk, world, screen, effects);
    }
    let Some(screen) = screen else { return await_screen(walk, world, &step) };
    if matches!(step.done, Done::Switched) && already_there(walk, world, screen) {
        go_to(walk, walk.steps.len(), world.now);
        return !walk.ended();
    }
    match judge(walk, &step, screen) {
        Judged::Done => {
            walk.problem = None;
            next(walk, world.now)
        }
        Judged::Open(problem) => {
            if problem.is_some() || !matches!(walk.problem, Some(Problem::SaveFailed(_) | Problem::Undone)) {
                walk.problem = problem;
            }
            follow_target(walk, world, &step, screen, effects);
            false
        }
        Judged::Changed => {
            walk.problem = None;
            go_to(walk, walk.at.saturating_sub(1), world.now);
            !walk.ended()
        }
        Judged::Undone => {
            verify(walk, world.now, FEWER_READS, effects);
            prove_saved(walk, world, Some(screen), effects)
        }
    }
}

/// Somebody else made the change meanwhile, or it was there from the start: nothing is left to save.
fn already_there(walk: &Walk, world: &World<'_>, screen: &ScreenSeen) -> bool {
    walk.change.is_sent_by(&screen.reading) == Some(true) || walk.change.is_saved(world.facts, walk.since) == Ok(true)
}

enum Judged {
    Done,
    Open(Option<Problem>),
    /// Another value stands typed than the one to be saved.
    Changed,
    /// The change no longer stands on the screen: saved, undone, or another document.
    Undone,
}

/// What the screen says of the step, and of the change when it was made on it.
fn judge(walk: &mut Walk, step: &Step, screen: &ScreenSeen) -> Judged {
    match &step.done {
        Done::Arrived(_) => Judged::Done,
        Done::TabOpen => match &screen.reading {
            Reading::FeedForm(form) if form.edit_tab_open == Some(false) => Judged::Open(None),
            _ => Judged::Done,
        },
        Done::Switched => {
            let stands = walk.change.stands_on(&screen.reading) == Some(true);
            if stands { made(walk, screen, None) } else { Judged::Open(None) }
        }
        Done::CountTyped { sku, warehouse, at_least } => match typed(&screen.reading, *sku, warehouse) {
            None => Judged::Open(None),
            Some(Err(text)) => Judged::Open(Some(Problem::NotANumber(text))),
            Some(Ok(count)) if count < *at_least => Judged::Open(Some(Problem::TooSmall { typed: count, at_least: *at_least })),
            Some(Ok(count)) => made(walk, screen, Some(count)),
        },
        Done::Saved => judge_save(walk, screen),
        Done::Diagnosed => Judged::Open(None),
    }
}

/// The change stands on the screen: remember what and where, so that a later document can prove it.
fn made(walk: &mut Walk, screen: &ScreenSeen, count: Option<i64>) -> Judged {
    if let Change::Count { to, .. } = &mut walk.change {
        *to = count;
    }
    walk.made_in = Some(screen.document.clone());
    Judged::Done
}

fn judge_save(walk: &mut Walk, screen: &ScreenSeen) -> Judged {
    let another = walk.made_in.as_ref() != Some(&screen.document);
    if another || walk.change.stands_on(&screen.reading) != Some(true) {
        let retyped =
            matches!(&walk.change, Change::Count { sku, warehouse, .. } if typed(&screen.reading, *sku, warehouse).is_some());
        return if retyped { Judged::Changed } else { Judged::Undone };
    }
    let errors = match &screen.reading {
        Reading::ProductForm(form) => form.errors.first(),
        Reading::FeedForm(form) => form.errors.first(),
        _ => None,
    };
    Judged::Open(errors.cloned().map(Problem::FormSays))
}

fn typed(reading: &Reading, sku: SkuId, warehouse: &str) -> Option<Result<i64, String>> {
    let Reading::Inventory { rows, .. } = reading else { return None };
    let text = row(rows, sku, warehouse)?.typed.trim().to_owned();
    if text.is_empty() {
        return None;
    }
    Some(text.parse::<i64>().map_err(|_| text))
}

/// The page is not there. A page that is merely loading comes back by itself; the card says where to go in the meantime.
fn await_screen(walk: &mut Walk, world: &World<'_>, step: &Step) -> bool {
    let on_the_way = world.screens.iter().any(|screen| {
        matches!((&step.done, &step.place, &screen.target), (Done::Arrived(_), Some(place), Some((shown, TargetState::Pointed))) if place == shown)
    });
    let state = if on_the_way { State::Pointing } else { State::GoThere };
    enter(walk, state, world.now);
    false
}

fn follow_target(walk: &mut Walk, world: &World<'_>, step: &Step, screen: &ScreenSeen, effects: &mut Vec<Effect>) {
    let target = screen.target.as_ref().filter(|(place, _)| Some(place) == step.place.as_ref()).map(|(_, target)| target);
    let state = match target {
        Some(TargetState::Pointed) => State::Pointing,
        Some(TargetState::Ambiguous(count)) => State::Choosing(*count),
        Some(TargetState::Unusable(why)) => State::Waiting(why.clone()),
        Some(TargetState::Absent(words)) if waited(walk, world.now) => State::CannotFind(words.clone()),
        Some(TargetState::Absent(_)) | None => State::Locating,
    };
    if matches!(walk.state, State::CannotFind(_)) && state == State::Locating {
        return;
    }
    if state == State::Locating && walk.state != State::Locating {
        effects.push(Effect::Wake(u32::try_from(LOCATE_MS).unwrap_or(u32::MAX)));
    }
    enter(walk, state, world.now);
}

fn waited(walk: &Walk, now: Moment) -> bool {
    matches!(walk.state, State::CannotFind(_)) || (walk.state == State::Locating && now.0 - walk.since.0 >= LOCATE_MS)
}

fn verify(walk: &mut Walk, now: Moment, attempts: u8, effects: &mut Vec<Effect>) {
    if matches!(walk.state, State::Verifying { .. }) {
        return;
    }
    enter(walk, State::Verifying { attempts, status: None, asked: now }, now);
    effects.push(Effect::Reread { after_ms: READ_BACK_MS[0] });
}

/// A walk that was stored in mid-step goes on: what was asked for before the reload is asked for again.
pub(super) fn resume(walk: &mut Walk, now: Moment) -> Vec<Effect> {
    match &mut walk.state {
        State::Verifying { asked, .. } => {
            *asked = now;
            vec![Effect::Reread { after_ms: 0 }]
        }
        State::Proving => {
            enter(walk, State::Locating, now);
            Vec::new()
        }
        _ => Vec::new(),
    }
}

/// Compares what VTEX has with the change; reads again a few times, then tells the truth.
fn prove_saved(walk: &mut Walk, world: &World<'_>, screen: Option<&ScreenSeen>, effects: &mut Vec<Effect>) -> bool {
    let State::Verifying { attempts, status, asked } = walk.state.clone() else { return false };
    let another = screen.filter(|screen| walk.made_in.as_ref() != Some(&screen.document));
    let sent = another.and_then(|screen| walk.change.is_sent_by(&screen.reading));
    let saved = match (sent, walk.change.is_saved(world.facts, asked)) {
        (Some(true), _) => Ok(true),
        (Some(false), Err(_)) => Ok(false),
        (_, answer) => answer,
    };
    match saved {
        Ok(true) => {
            walk.problem = status.filter(|status| *status >= 400).map(|status| Problem::SaveFailed(Some(status)));
            next(walk, world.now)
        }
        Err(Missing::NotAsked) => false,
        Err(reason) if attempts_left(attempts) == 0 || !passing(&reason) => {
            enter(walk, State::AskSaved(reason), world.now);
            false
        }
        Ok(false) if attempts_left(attempts) == 0 => give_up(walk, world, screen, status),
        Ok(false) | Err(_) => {
            let attempts = attempts + 1;
            // Facts older than this moment no longer count, so the next look waits for a fresh read.
            walk.state = State::Verifying { attempts, status, asked: Moment(world.now.0 + 1) };
            effects.push(Effect::Reread { after_ms: READ_BACK_MS[usize::from(attempts)] });
            false
        }
    }
}

/// VTEX does not have it: back to the save if the change still stands on the screen, else to where it is made.
fn give_up(walk: &mut Walk, world: &World<'_>, screen: Option<&ScreenSeen>, status: Option<u16>) -> bool {
    let stands = screen.is_some_and(|screen| {
        walk.made_in.as_ref() == Some(&screen.document) && walk.change.stands_on(&screen.reading) == Some(true)
    });
    walk.problem =
        Some(if stands || status.is_some_and(|status| status >= 400) { Problem::SaveFailed(status) } else { Problem::Undone });
    let step = if stands { walk.at } else { walk.at.saturating_sub(1) };
    go_to(walk, step, world.now);
    false
}

fn attempts_left(attempts: u8) -> usize {
    READ_BACK_MS.len() - 1 - usize::from(attempts).min(READ_BACK_MS.len() - 1)
}

/// Reasons that another read may lift.
fn passing(reason: &Missing) -> bool {
    matches!(reason, Missing::Unreachable | Missing::Failed(500..) | Missing::TooManyRequests(_))
}

fn finish(walk: &mut Walk, after: &diagnosis::Report) {
    let despite = match walk.problem {
        Some(Problem::SaveFailed(status)) => status,
        _ => None,
    };
    let changes = diagnosis::changes(&walk.before, after);
    walk.state = State::Ended(Ended::Proven { changes, despite });
}

fn next(walk: &mut Walk, now: Moment) -> bool {
    go_to(walk, walk.at + 1, now);
    !walk.ended()
}

fn go_to(walk: &mut Walk, step: usize, now: Moment) {
    walk.at = step.min(walk.steps.len().saturating_sub(1));
    walk.entries.retain(|(_, at)| now.0 - at.0 < CIRCLE_MS);
    walk.entries.push((walk.at, now));
    let here = walk.at;
    let circles = walk.entries.iter().filter(|(entered, _)| *entered == here).count() > CIRCLE_ENTRIES;
    let state = if circles { State::Ended(Ended::WentInCircles) } else { State::Locating };
    walk.since = now;
    walk.state = state;
}

fn enter(walk: &mut Walk, state: State, now: Moment) {
    if walk.state != state {
        walk.state = state;
        walk.since = now;
    }
}
