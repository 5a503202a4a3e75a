//! All choices as a file, and such a file as choices: whatever it holds, it is taken whole or refused with a reason.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{AccountSettings, Settings};
use crate::text::{Text, date_time, words};

/// What the file says it is.
const FORMAT: &str = "sellable-settings";
/// The version of its form; a change that an older reader would misread makes it greater.
const VERSION: u64 = 1;
/// No export is larger: several hundred ignored findings on each of several accounts.
pub const MOST_BYTES: usize = 4_000_000;

/// Everything that the user has chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Backup {
    /// For every account.
    pub settings: Settings,
    /// For each account by its name.
    pub accounts: BTreeMap<String, AccountSettings>,
}

/// Why a file is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It is no export, or no longer.
    NotOurs,
    /// A later version wrote it.
    Newer,
    /// It is larger than any export.
    TooLarge,
}

impl Refusal {
    /// The reason in words.
    pub const fn text(self) -> Text {
        match self {
            Self::NotOurs => words::NOT_OURS,
            Self::Newer => words::NEWER,
            Self::TooLarge => words::TOO_LARGE,
        }
    }
}

#[derive(Serialize, Deserialize)]
struct Form {
    format: String,
    version: u64,
    exported: String,
    #[serde(flatten)]
    backup: Backup,
}

/// The file, with the day it was made on.
pub fn export(backup: &Backup, now: i64) -> String {
    let form = Form { format: FORMAT.into(), version: VERSION, exported: date_time(now), backup: backup.clone() };
    serde_json::to_string_pretty(&form).unwrap_or_default()
}

/// The choices that a file holds.
///
/// # Errors
/// Why nothing is taken from it.
pub fn import(file: &str) -> Result<Backup, Refusal> {
    if file.len() > MOST_BYTES {
        return Err(Refusal::TooLarge);
    }
    let value: Value = serde_json::from_str(file).map_err(|_| Refusal::NotOurs)?;
    if value.get("format").and_then(Value::as_str) != Some(FORMAT) {
        return Err(Refusal::NotOurs);
    }
    match value.get("version").and_then(Value::as_u64) {
        Some(1..=VERSION) => {}
        Some(later) if later > VERSION => return Err(Refusal::Newer),
        _ => return Err(Refusal::NotOurs),
    }
    let form: Form = serde_json::from_value(value).map_err(|_| Refusal::NotOurs)?;
    let names_accounts = form.backup.accounts.keys().all(|name| is_account(name));
    if names_accounts { Ok(form.backup) } else { Err(Refusal::NotOurs) }
}

/// What VTEX allows in the name of an account, which is a part of the name of a host.
fn is_account(name: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-' || byte == b'_';
    (1..=63).contains(&name.len()) && name.bytes().all(fits)
}

impl Backup {
    /// This with another laid over it: accounts that the other does not name stay as they are.
    pub fn overlaid(&self, other: &Self) -> Self {
        let mut accounts = self.accounts.clone();
        accounts.extend(other.accounts.clone());
        Self { settings: other.settings.clone(), accounts }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::{Corner, Ignored, PanelPlace, Theme};
    use super::*;
    use crate::domain::{FeedName, Moment, OrderId, ProductId, SkuId, Subject};
    use crate::text::Lang;

    fn any_settings() -> impl Strategy<Value = Settings> {
        let lang = prop::option::of(prop::sample::select(Lang::ALL.to_vec()));
        let theme = prop::sample::select(vec![Theme::Auto, Theme::Light, Theme::Dark]);
        let launcher = (any::<bool>(), any_corner());
        let muted = prop::collection::btree_set(".*", 0..4);
        (lang, theme, any::<bool>(), launcher, muted).prop_map(|(lang, theme, hints, launcher, muted)| Settings {
            lang,
            theme,
            hints,
            launcher_shown: launcher.0,
            launcher_corner: launcher.1,
            muted,
        })
    }

    fn any_corner() -> impl Strategy<Value = Corner> {
        prop::sample::select(vec![Corner::TopStart, Corner::TopEnd, Corner::BottomStart, Corner::BottomEnd])
    }

    fn any_ignored() -> impl Strategy<Value = Ignored> {
        let record = prop_oneof![
            Just(None),
            any::<u32>().prop_map(|id| Some(Subject::Product(ProductId(id)))),
            ".*".prop_map(|id| Some(Subject::Order(OrderId(id)))),
        ];
        let feed = prop::option::of(".*".prop_map(FeedName));
        (".*", prop::option::of(any::<u32>().prop_map(SkuId)), record, prop::option::of(".*"), feed, ".*", any::<i64>()).prop_map(
            |(rule, sku, record, warehouse, feed, says, at)| Ignored {
                rule,
                sku,
                record,
                warehouse,
                feed,
                says: Text::same(says),
                at: Moment(at),
            },
        )
    }

    fn any_backup() -> impl Strategy<Value = Backup> {
        let panel = (any::<bool>(), any::<bool>(), any_corner()).prop_map(|(open, collapsed, corner)| PanelPlace {
            open,
            collapsed,
            corner,
        });
        let account = (any::<bool>(), prop::collection::vec(any_ignored(), 0..4), panel)
            .prop_map(|(on, ignored, panel)| AccountSettings { on, ignored, panel });
        (any_settings(), prop::collection::btree_map("[a-z0-9_-]{1,63}", account, 0..4))
            .prop_map(|(settings, accounts)| Backup { settings, accounts })
    }

    fn any_json() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            any::<f64>().prop_map(Value::from),
            ".*".prop_map(Value::from),
        ];
        let name = prop_oneof![
            prop::sample::select(vec!["settings", "accounts", "ignored", "muted", "on", "at"]).prop_map(String::from),
            ".*"
        ];
        leaf.prop_recursive(4, 32, 4, move |inner| {
            let map = prop::collection::btree_map(name.clone(), inner.clone(), 0..4);
            prop_oneof![
                prop::collection::vec(inner, 0..4).prop_map(Value::from),
                map.prop_map(|map| Value::Object(map.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #[test]
        fn what_was_exported_is_imported(backup in any_backup(), now in any::<i64>()) {
            prop_assert_eq!(import(&export(&backup, now)), Ok(backup));
        }

        #[test]
        fn any_text_is_taken_or_refused(text in ".*") {
            prop_assert_eq!(import(&text), Err(Refusal::NotOurs));
        }

        #[test]
        fn any_json_is_taken_or_refused(json in any_json(), at in prop::sample::select(vec!["settings", "accounts", "exported", ""]), version in 0..4_u64) {
            let mut form: Value = serde_json::from_str(&export(&Backup::default(), 0)).expect("an export is JSON");
            form["version"] = version.into();
            form[at] = json;
            if let Ok(backup) = import(&form.to_string()) {
                prop_assert_eq!(version, 1);
                prop_assert_eq!(import(&export(&backup, 0)), Ok(backup));
            }
        }

        #[test]
        fn a_cut_export_is_refused(backup in any_backup(), cut in 1..40_usize) {
            let file = export(&backup, 0);
            let cut = file.char_indices().rev().nth(cut).map_or(0, |(at, _)| at);
            prop_assert_eq!(import(&file[..cut]), Err(Refusal::NotOurs));
        }
    }

    #[test]
    fn what_is_no_export_of_this_version_is_refused() {
        let with = |from: &str, to: &str| import(&export(&Backup::default(), 0).replace(from, to));
        assert_eq!(with("", ""), Ok(Backup::default()));
        assert_eq!(with("\"version\": 1", "\"version\": 2"), Err(Refusal::Newer));
        assert_eq!(with("\"version\": 1", "\"version\": 0"), Err(Refusal::NotOurs));
        assert_eq!(with("sellable-settings", "other-settings"), Err(Refusal::NotOurs));
        assert_eq!(with("\"hints\": true", "\"hints\": \"yes\""), Err(Refusal::NotOurs));
        assert_eq!(with("\"accounts\": {}", "\"accounts\": { \"../x\": {} }"), Err(Refusal::NotOurs));
        assert_eq!(import(&" ".repeat(MOST_BYTES + 1)), Err(Refusal::TooLarge));
    }

    #[test]
    fn accounts_that_a_file_does_not_name_stay() {
        let off = AccountSettings { on: false, ..AccountSettings::default() };
        let accounts = |names: &[&str]| names.iter().map(|name| ((*name).to_owned(), off.clone())).collect();
        let now = Backup { settings: Settings::default(), accounts: accounts(&["one", "two"]) };
        let file = Backup {
            settings: Settings { hints: false, ..Settings::default() },
            accounts: [("two".into(), AccountSettings::default())].into(),
        };
        let both = now.overlaid(&file);
        assert_eq!((both.accounts["one"].on, both.accounts["two"].on, both.settings.hints), (false, true, false));
    }
}
