//! Whether VTEX has the change: read back, compared, read again, and the truth told when it stays open.

use super::Effect;
use super::advance::{enter, goes_in_circles, next, throw_back};
use super::judge::form_error;
use super::step::Done;
use super::walk::{Problem, State, Walk};
use super::world::{ScreenSeen, World};
use crate::facts::{Missing, Moment};

/// Pauses before a save is read back. The first lets the page's own request go out; VTEX's writes may lag a moment.
const READ_BACK_MS: [u32; 4] = [300, 1_000, 2_000, 4_000];
/// A draft that vanished without *Save* having been pressed is read back fewer times: it was most likely undone.
pub(super) const FEWER_READS: u8 = 2;
/// How long a form that has no API behind it may take to come back after *Save*.
const POST_BACK_MS: u32 = 8_000;

/// Begins to prove the save; `attempts` counts as already made.
pub(super) fn verify(walk: &mut Walk, now: Moment, attempts: u8, effects: &mut Vec<Effect>) {
    if matches!(walk.state, State::Verifying { .. }) {
        return;
    }
    enter(walk, State::Verifying { attempts, status: None, asked: now }, now);
    effects.push(Effect::Reread { after_ms: READ_BACK_MS[0] });
    effects.push(Effect::Wake(POST_BACK_MS));
}

/// A walk that was stored goes on in a new document; a page that loads itself again and again ends it.
pub(super) fn resume(walk: &mut Walk, now: Moment) -> Vec<Effect> {
    let mut effects = vec![Effect::Store];
    if !goes_in_circles(walk, now) {
        take_up(walk, now, &mut effects);
    }
    effects
}

/// What was going on when the walk was left begins anew: nobody answers any more what was asked then.
pub(super) fn take_up(walk: &mut Walk, now: Moment, effects: &mut Vec<Effect>) {
    match &mut walk.state {
        State::Verifying { asked, .. } => {
            *asked = now;
            effects.extend([Effect::Reread { after_ms: 0 }, Effect::Wake(POST_BACK_MS)]);
        }
        // The look that follows says for how long.
        State::Locating | State::CannotFind(_) | State::Proving => walk.state = State::Locating,
        _ => return,
    }
    walk.since = now;
}

/// Compares what VTEX has with the change; true when the walk went on to another step.
pub(super) fn prove_saved(walk: &mut Walk, world: &World<'_>, screen: Option<&ScreenSeen>, effects: &mut Vec<Effect>) -> bool {
    let State::Verifying { attempts, status, asked } = walk.state else { return false };
    let another = screen.filter(|screen| walk.made_in.as_ref() != Some(&screen.document));
    if let Some((screen, problem)) = another.and_then(|screen| Some((screen, form_error(&screen.reading)?))) {
        return refused(walk, world.now, screen, problem);
    }
    let sent = another.and_then(|screen| walk.change.is_sent_by(&screen.reading));
    match (sent, walk.change.is_saved(world.facts, asked)) {
        (Some(true), _) | (_, Ok(true)) => saved(walk, world.now, status),
        (Some(false), Err(_)) => give_up(walk, world, screen, status),
        (None, Err(Missing::NotAsked)) => await_document(walk, world, screen),
        (_, Ok(false)) if attempts_left(attempts) == 0 => give_up(walk, world, screen, status),
        (_, Err(reason)) if attempts_left(attempts) == 0 || !passing(&reason) => {
            enter(walk, State::AskSaved(reason), world.now);
            false
        }
        _ => {
            let attempts = attempts + 1;
            // Facts older than this moment no longer count, so the next look waits for a fresh read.
            walk.state = State::Verifying { attempts, status, asked: Moment(world.now.0 + 1) };
            effects.push(Effect::Reread { after_ms: READ_BACK_MS[usize::from(attempts)] });
            false
        }
    }
}

/// Whether a later document than the one with the change says by itself that it was saved.
pub(super) fn is_told(walk: &Walk, screen: Option<&ScreenSeen>) -> bool {
    let another = screen.filter(|screen| walk.made_in.as_ref() != Some(&screen.document));
    another.and_then(|screen| walk.change.is_sent_by(&screen.reading)) == Some(true)
}

/// VTEX has the change: on to the next step.
pub(super) fn saved(walk: &mut Walk, now: Moment, status: Option<u16>) -> bool {
    walk.saved = true;
    walk.problem = status.filter(|status| *status >= 400).map(|status| Problem::SaveFailed(Some(status)));
    next(walk, now)
}

/// The form came back with errors: its values are those that were sent, not those that are saved.
fn refused(walk: &mut Walk, now: Moment, screen: &ScreenSeen, problem: Problem) -> bool {
    if walk.change.stands_on(&screen.reading) == Some(true) {
        walk.made_in = Some(screen.document.clone());
    }
    walk.problem = Some(problem);
    enter(walk, State::Locating, now);
    false
}

/// Only the page itself can tell, and it has not come back yet.
fn await_document(walk: &mut Walk, world: &World<'_>, screen: Option<&ScreenSeen>) -> bool {
    let State::Verifying { status, .. } = walk.state else { return false };
    if let (None, Some(status)) = (screen, status.filter(|status| *status >= 400)) {
        let arrival = walk.steps[..walk.at].iter().rposition(|step| matches!(step.done, Done::Arrived(_)));
        walk.problem = Some(Problem::PageFailed(status));
        return throw_back(walk, arrival.unwrap_or(0), world.now);
    }
    if world.now.0 - walk.since.0 < i64::from(POST_BACK_MS) {
        return false;
    }
    if screen.is_some() {
        walk.problem = Some(Problem::NotSeenSaved);
        enter(walk, State::Locating, world.now);
    } else {
        enter(walk, State::AskSaved(Missing::NotOnThisPage), world.now);
    }
    false
}

/// VTEX does not have it: back to the save if the change still stands on the screen, else to where it is made.
fn give_up(walk: &mut Walk, world: &World<'_>, screen: Option<&ScreenSeen>, status: Option<u16>) -> bool {
    let stands = screen.is_some_and(|screen| {
        walk.made_in.as_ref() == Some(&screen.document) && walk.change.stands_on(&screen.reading) == Some(true)
    });
    let failed = stands || status.is_some_and(|status| status >= 400);
    walk.problem = Some(if failed { Problem::SaveFailed(status) } else { Problem::Undone });
    let step = if stands { walk.at } else { walk.at.saturating_sub(1) };
    throw_back(walk, step, world.now);
    false
}

fn attempts_left(attempts: u8) -> usize {
    (READ_BACK_MS.len() - 1).saturating_sub(usize::from(attempts))
}

/// Reasons that another read may lift.
fn passing(reason: &Missing) -> bool {
    matches!(reason, Missing::Unreachable | Missing::Failed(500..) | Missing::TooManyRequests(_))
}
