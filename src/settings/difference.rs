//! What would change if other choices held, in sentences that are read before anything is applied.

use super::{AccountSettings, Backup, Corner, Settings, Theme};
use crate::text::{Lang, Text, number, words};

/// What another set of choices changes; empty if nothing.
pub fn differences(now: &Backup, then: &Backup) -> Vec<Text> {
    let mut said = of_settings(&now.settings, &then.settings);
    for (name, after) in &then.accounts {
        let before = now.accounts.get(name).cloned().unwrap_or_default();
        said.extend(of_account(name, &before, after));
    }
    said
}

fn of_settings(now: &Settings, then: &Settings) -> Vec<Text> {
    let muted = |settings: &Settings| words::rules_off(settings.muted.len());
    let mut said = Vec::new();
    said.extend(told(&words::LANGUAGE, &now.lang, &then.lang, |lang| lang_name(*lang)));
    said.extend(told(&words::THEME, &now.theme, &then.theme, |theme| theme_name(*theme)));
    said.extend(told(&words::HINTS, &now.hints, &then.hints, |on| on_off(*on)));
    said.extend(told(&words::LAUNCHER, &now.launcher(), &then.launcher(), |corner| corner_name(*corner)));
    if now.muted != then.muted {
        said.push(words::from_to(&words::RULES, &muted(now), &muted(then)));
    }
    said
}

fn of_account(name: &str, now: &AccountSettings, then: &AccountSettings) -> Vec<Text> {
    let count = |list: &[_]| number(i64::try_from(list.len()).unwrap_or(i64::MAX));
    let of = |what: &Text| words::about(&Text::same(name), what);
    let mut said = Vec::new();
    said.extend(told(&of(&words::DRAW_ON_PAGES), &now.on, &then.on, |on| on_off(*on)));
    if now.ignored != then.ignored {
        said.push(words::from_to(&of(&words::IGNORED), &count(&now.ignored), &count(&then.ignored)));
    }
    said.extend(told(&of(&words::PANEL), &now.panel, &then.panel, |panel| corner_name(Some(panel.corner))));
    said
}

fn told<T: PartialEq>(what: &Text, now: &T, then: &T, name: impl Fn(&T) -> Text) -> Option<Text> {
    (now != then).then(|| words::from_to(what, &name(now), &name(then)))
}

/// A choice of language by its name; a language is called as it calls itself.
pub fn lang_name(lang: Option<Lang>) -> Text {
    lang.map_or(words::AS_ADMIN, |lang| {
        Text::same(match lang {
            Lang::En => "English",
            Lang::Pt => "Português",
            Lang::Es => "Español",
        })
    })
}

/// A look by its name.
pub const fn theme_name(theme: Theme) -> Text {
    match theme {
        Theme::Auto => words::AS_BROWSER,
        Theme::Light => words::LIGHT,
        Theme::Dark => words::DARK,
    }
}

/// A corner by its name.
pub const fn corner_name(corner: Option<Corner>) -> Text {
    match corner {
        None => words::HIDDEN,
        Some(Corner::TopStart) => words::TOP_START,
        Some(Corner::TopEnd) => words::TOP_END,
        Some(Corner::BottomStart) => words::BOTTOM_START,
        Some(Corner::BottomEnd) => words::BOTTOM_END,
    }
}

const fn on_off(on: bool) -> Text {
    if on { words::ON } else { words::OFF }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_changes_is_said() {
        let now = Backup::default();
        assert_eq!(differences(&now, &now), []);
        let account = AccountSettings { on: false, ..AccountSettings::default() };
        let then = Backup {
            settings: Settings { lang: Some(Lang::Pt), muted: ["no-image".into()].into(), ..Settings::default() },
            accounts: [("shop".into(), account)].into(),
        };
        let said: Vec<String> = differences(&now, &then).iter().map(|text| text.en.to_string()).collect();
        assert_eq!(
            said,
            [
                "Language: As the Admin → Português",
                "What Sellable points out: 0 switched off → 1 switched off",
                "shop: Draw on the pages of this account: on → off",
            ]
        );
    }
}
