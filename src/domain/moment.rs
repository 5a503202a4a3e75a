//! A point in time.

use serde::{Deserialize, Serialize};

/// A moment in milliseconds since 1970 (UTC), as the browser's clock has it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Moment(pub i64);

impl Moment {
    /// Milliseconds from an earlier moment to this one; negative if the other is later.
    pub fn since(self, earlier: Self) -> i64 {
        self.0.saturating_sub(earlier.0)
    }
}
