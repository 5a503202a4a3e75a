//! What the user has chosen, as plain data that outlives the browser: for every account, and for each one alone.

mod ignored;
mod key;
mod panel;

pub use ignored::Ignored;
pub use key::Key;
pub use panel::{Corner, PanelPlace};

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::domain::Moment;
use crate::rules::Finding;
use crate::text::Lang;

/// How the overlay and the extension's pages look.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Theme {
    /// As the browser asks for.
    #[default]
    Auto,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

impl Theme {
    /// The name that the style sheet knows it by.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// What holds wherever the user works. What was stored by another version is filled up with what a new user has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The language; that of the Admin if none is chosen.
    pub lang: Option<Lang>,
    /// The look.
    pub theme: Theme,
    /// Whether hints stand beside the fields.
    pub hints: bool,
    /// Where the launcher stands; without one it is hidden.
    pub launcher: Option<Corner>,
    /// Ids of rules whose findings are neither hinted at nor listed as open; the verdict still rests on all of them.
    pub muted: BTreeSet<String>,
}

/// What holds for one account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct AccountSettings {
    /// Whether anything is drawn on the pages of this account; the popup answers all the same.
    pub on: bool,
    /// Findings that the user does not want to be told of any more.
    pub ignored: Vec<Ignored>,
    /// Where the panel was left.
    pub panel: PanelPlace,
}

impl Default for Settings {
    fn default() -> Self {
        Self { lang: None, theme: Theme::Auto, hints: true, launcher: Some(Corner::BottomEnd), muted: BTreeSet::new() }
    }
}

impl Default for AccountSettings {
    fn default() -> Self {
        Self { on: true, ignored: Vec::new(), panel: PanelPlace::default() }
    }
}

impl AccountSettings {
    /// Takes a finding out of the user's sight, and nothing else.
    pub fn ignore(&mut self, finding: &Finding, at: Moment) {
        ignored::ignore(&mut self.ignored, finding, at);
    }

    /// Brings back whatever keeps a finding out of sight.
    pub fn bring_back(&mut self, finding: &Finding) {
        ignored::bring_back(&mut self.ignored, finding);
    }
}

/// Whether a finding is to be shown as open: it is neither of a muted rule nor ignored. It never changes a verdict.
pub fn is_open(finding: &Finding, settings: &Settings, account: &AccountSettings) -> bool {
    !settings.muted.contains(finding.rule.as_ref()) && !account.ignored.iter().any(|ignored| ignored.is(finding))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_older_version_stored_is_filled_up() {
        let settings: Settings = serde_json::from_str(r#"{"hints":false,"gone":1}"#).expect("it is read");
        assert_eq!(settings, Settings { hints: false, ..Settings::default() });
        let account: AccountSettings = serde_json::from_str("{}").expect("it is read");
        assert_eq!(account, AccountSettings::default());
    }
}
