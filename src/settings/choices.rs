//! What holds on the pages of one account: what was chosen for every account, and for this one.

use super::{AccountSettings, Settings, is_open};
use crate::rules::Finding;

/// Both sets of choices together.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Choices {
    /// For every account.
    pub all: Settings,
    /// For this one.
    pub own: AccountSettings,
}

impl Choices {
    /// Whether a finding is to be shown as open; see [`is_open`].
    pub fn opens(&self, finding: &Finding) -> bool {
        is_open(finding, &self.all, &self.own)
    }
}
