//! One choice made on the options page, applied to what is kept at that moment: two pages that choose lose nothing of each other.

use super::{Corner, Settings, Theme};
use crate::text::Lang;

/// A choice for every account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// The language, or that of the Admin.
    Lang(Option<Lang>),
    /// The look.
    Theme(Theme),
    /// Whether hints stand beside the fields.
    Hints(bool),
    /// Where the launcher stands, or that it is hidden.
    Launcher(Option<Corner>),
    /// Whether a rule is told of.
    Rule {
        /** Its id. */
        id: String,
        /** Whether it is. */
        on: bool,
    },
}

impl Settings {
    /// Makes a choice.
    pub fn choose(&mut self, change: Change) {
        match change {
            Change::Lang(lang) => self.lang = lang,
            Change::Theme(theme) => self.theme = theme,
            Change::Hints(on) => self.hints = on,
            Change::Launcher(corner) => {
                self.launcher_shown = corner.is_some();
                self.launcher_corner = corner.unwrap_or(self.launcher_corner);
            }
            Change::Rule { id, on: true } => drop(self.muted.remove(&id)),
            Change::Rule { id, on: false } => drop(self.muted.insert(id)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_launcher_comes_back_where_it_was() {
        let mut settings = Settings::default();
        settings.choose(Change::Launcher(Some(Corner::TopStart)));
        settings.choose(Change::Launcher(None));
        assert_eq!((settings.launcher(), settings.launcher_corner), (None, Corner::TopStart));
    }

    #[test]
    fn a_choice_changes_nothing_else() {
        let mut settings = Settings { hints: false, ..Settings::default() };
        settings.choose(Change::Lang(Some(Lang::Es)));
        settings.choose(Change::Rule { id: "no-image".into(), on: false });
        settings.choose(Change::Rule { id: "no-price".into(), on: false });
        settings.choose(Change::Rule { id: "no-image".into(), on: true });
        let muted = ["no-price".to_owned()].into();
        assert_eq!(settings, Settings { lang: Some(Lang::Es), hints: false, muted, ..Settings::default() });
    }
}
