//! Where the launcher and the panel stand in the window; start and end follow the direction of writing.

use serde::{Deserialize, Serialize};

/// A corner of the window.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Corner {
    /// Where a line starts, above.
    TopStart,
    /// Where a line ends, above.
    TopEnd,
    /// Where a line starts, below.
    BottomStart,
    /// Where a line ends, below: where chats and helpers stand, and the Admin's own fields do not.
    #[default]
    BottomEnd,
}

/// How the panel was left.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct PanelPlace {
    /// Whether it is shown at all.
    pub open: bool,
    /// Whether it is folded to its title.
    pub collapsed: bool,
    /// The corner that it is docked to.
    pub corner: Corner,
}
