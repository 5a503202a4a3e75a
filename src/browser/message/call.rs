//! How the user is led: the keys that were pressed, which hints there are, and what a frame does once for it.

use serde::{Deserialize, Serialize};

use crate::domain::Place;

/// What the user pressed keys for, as the manifest names the commands; the background sends it to the top frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Command {
    /// Open the panel with the focus in it, or close it.
    Panel,
    /// Go to the next hint.
    Next,
    /// Give the focus back to the page.
    Leave,
}

/// A command as it arrives.
#[derive(Debug, Deserialize)]
pub struct Commanded {
    /// Which.
    pub command: Command,
}

/// The hints of a frame.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Hints {
    /// The controls that hints stand at, in reading order.
    pub at: Vec<Place>,
    /// Every control about which something was found, also those that share a hint.
    pub places: Vec<Place>,
}

/// Something to be done once, besides drawing, because the user asked for it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Call {
    /// Scroll to a control and open its hint.
    Open(Place),
    /// Scroll to the hint at a control and give it the focus.
    Focus(Place),
    /// Let go of the focus.
    Leave {
        /** The user came from a control of this frame. */
        back: bool,
    },
}
