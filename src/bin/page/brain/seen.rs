//! Notes what works on this account, by kind alone: when something stands otherwise than before, and once a day at most else.

use sellable::browser::message::FrameSaw;
use sellable::browser::{ask, clock, storage};
use sellable::guide::TargetState;
use sellable::screen::ScreenKind;
use sellable::settings::{Failure, Key, Outcome, Seen};
use wasm_bindgen_futures::spawn_local;

use super::Shared;

/// Notes what became of the questions since the last time, and what the frames show.
pub(super) fn note(brain: &Shared) {
    if !brain.borrow().heeded {
        return;
    }
    let asked = ask::outcomes().into_iter().map(|(family, outcome)| (family.to_owned(), outcome));
    let shown: Vec<(String, Outcome)> = brain.borrow().frames.values().flat_map(of_frame).collect();
    write(brain, asked.chain(shown).collect());
}

/// Notes that a screen was promised by the address and has not come.
pub(super) fn note_absent(brain: &Shared, screen: ScreenKind) {
    write(brain, vec![(screen.family().to_owned(), Err(Failure::Absent))]);
}

/// Writes down what stands otherwise than it is known to.
fn write(brain: &Shared, mut noted: Vec<(String, Outcome)>) {
    let now = clock::now();
    let key = Key::Seen(brain.borrow().account());
    noted.retain(|(family, outcome)| brain.borrow_mut().seen.note(family, *outcome, now));
    if noted.is_empty() {
        return;
    }
    spawn_local(async move {
        let work = |seen: &mut Seen| {
            for (family, outcome) in &noted {
                seen.note(family, *outcome, now);
            }
        };
        // The table is an extra; where it cannot be kept, nothing else suffers.
        let _ = storage::change(&key, work).await;
    });
}

/// The screen, the control that a guide wants, and those that hints stand beside. That a hint's control is not on a page says
/// nothing: it may be one of another screen.
fn of_frame(saw: &FrameSaw) -> Vec<(String, Outcome)> {
    let Some(screen) = &saw.screen else { return Vec::new() };
    let target = screen.target.as_ref().map(|(place, state)| (place.family().to_owned(), outcome(state)));
    let hinted = saw.hinted.iter().map(|family| (family.clone(), Ok(())));
    std::iter::once((screen.kind.family().to_owned(), Ok(()))).chain(target).chain(hinted).collect()
}

fn outcome(state: &TargetState) -> Outcome {
    match state {
        TargetState::Pointed => Ok(()),
        TargetState::Ambiguous(_) => Err(Failure::Ambiguous),
        TargetState::Unusable(_) => Err(Failure::Unusable),
        TargetState::Absent(_) => Err(Failure::Absent),
    }
}
