//! The options page as data: what it shows, and what the user did on it.

use std::collections::BTreeMap;

use crate::domain::Account;
use crate::facts::Moment;
use crate::settings::{AccountSettings, Backup, Change, Ignored, Refusal, Seen, Settings};
use crate::text::{Lang, Text};

/// What the options page shows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct OptionsView {
    /// The language: the chosen one, else the browser's, for no Admin is in sight.
    pub lang: Lang,
    /// The clock, for ages.
    pub now: Moment,
    /// Whether everything was read.
    pub ready: bool,
    /// What is chosen for every account.
    pub settings: Settings,
    /// Each account that is known, with what is chosen for it and what was seen working.
    pub accounts: BTreeMap<Account, (AccountSettings, Seen)>,
    /// What is kept and cannot be read.
    pub broken: Vec<Text>,
    /// What was just done.
    pub said: Option<Said>,
    /// What a chosen file holds, or why it is not taken.
    pub file: Option<Result<Box<Backup>, Refusal>>,
    /// Whether the user is asked once more before everything is set back.
    pub resetting: bool,
}

/// What was just done.
#[derive(Clone, Debug, PartialEq)]
pub struct Said {
    /// In words.
    pub says: Text,
    /// Whether it can be undone from here.
    pub undo: bool,
}

/// What the user did on the options page.
#[derive(Clone, Debug, PartialEq)]
pub enum OptionsAct {
    /// Made a choice for every account.
    Choose(Change),
    /// Switched an account on or off.
    Switch(Account, bool),
    /// Brought an ignored finding back.
    BringBack(Account, Box<Ignored>),
    /// Save all choices as a file.
    Export,
    /// Take the choices of the file that was read.
    Apply,
    /// Leave the file alone.
    Discard,
    /// Set everything back, once asked.
    Reset,
    /// Set everything back.
    ResetSure,
    /// Leave everything as it is.
    KeepAll,
    /// Undo what was just done.
    Undo,
    /// Close what says that it was done.
    CloseSaid,
}

impl OptionsView {
    /// All choices, as a file holds them.
    pub fn backup(&self) -> Backup {
        let accounts = self.accounts.iter().map(|(account, (own, _))| (account.0.clone(), own.clone())).collect();
        Backup { settings: self.settings.clone(), accounts }
    }
}
