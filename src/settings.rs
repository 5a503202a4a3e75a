//! What the user has chosen, as plain data that outlives the browser: for every account, and for each one alone.

mod backup;
mod change;
mod difference;
mod echo;
mod ignored;
mod key;
mod panel;
mod seen;
mod things;

pub use backup::{Backup, MOST_BYTES, Refusal, export, import};
pub use change::Change;
pub use difference::{corner_name, differences, lang_name, theme_name};
pub use echo::Echo;
pub use ignored::Ignored;
pub use key::Key;
pub use panel::{Corner, PanelPlace};
pub use seen::{Failure, Outcome, Record, Seen};
pub use things::{Group, THINGS, Thing};

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
    /// Whether the launcher is shown.
    pub launcher_shown: bool,
    /// Where it stands; kept while it is hidden.
    pub launcher_corner: Corner,
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
        Self {
            lang: None,
            theme: Theme::Auto,
            hints: true,
            launcher_shown: true,
            launcher_corner: Corner::BottomEnd,
            muted: BTreeSet::new(),
        }
    }
}

impl Settings {
    /// Where the launcher is to be seen, if anywhere.
    pub fn launcher(&self) -> Option<Corner> {
        self.launcher_shown.then_some(self.launcher_corner)
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
    use crate::domain::{ProductId, SkuId, Subject};

    fn finding(rule: &'static str, sku: Option<u32>, product: Option<u32>) -> Finding {
        let words = serde_json::json!({ "en": rule, "pt": rule, "es": rule });
        let finding = serde_json::json!({
            "rule": rule, "severity": "Risk", "places": [], "consequence": "Nothing", "certainty": "Documented",
            "says": words, "why": words, "evidence": [], "remedies": [], "known_issues": [],
        });
        let finding: Finding = serde_json::from_value(finding).expect("a finding");
        Finding { sku: sku.map(SkuId), record: product.map(|id| Subject::Product(ProductId(id))), ..finding }
    }

    #[test]
    fn what_is_ignored_is_about_that_product_and_from_wherever_it_is_seen() {
        let mut own = AccountSettings::default();
        own.ignore(&finding("inactive-product", None, Some(11)), Moment(1));
        let open = |finding: &Finding| is_open(finding, &Settings::default(), &own);
        assert!(!open(&finding("inactive-product", None, Some(11))), "as it was");
        assert!(!open(&finding("inactive-product", Some(301), Some(11))), "seen from one of its SKUs");
        assert!(open(&finding("inactive-product", None, Some(12))), "another product");
        assert!(open(&finding("inactive-product", Some(302), Some(12))), "a SKU of another product");
        assert!(open(&finding("inactive-product", None, None)), "nobody knows whose");
        assert!(open(&finding("hidden-product", None, Some(11))), "another rule");
    }

    #[test]
    fn what_is_ignored_of_one_sku_says_nothing_of_its_siblings() {
        let mut own = AccountSettings::default();
        own.ignore(&finding("no-price", Some(301), Some(11)), Moment(1));
        let open = |own: &AccountSettings, sku, product| is_open(&finding("no-price", sku, product), &Settings::default(), own);
        assert!(!open(&own, Some(301), Some(11)) && !open(&own, Some(301), None));
        assert!(open(&own, Some(302), Some(11)) && open(&own, None, Some(11)));
        own.bring_back(&finding("no-price", Some(301), None));
        assert!(own.ignored.is_empty() && open(&own, Some(301), Some(11)));
    }

    #[test]
    fn the_list_of_what_is_ignored_does_not_grow_for_ever() {
        let mut own = AccountSettings::default();
        (0..600).for_each(|sku| own.ignore(&finding("no-price", Some(sku), None), Moment(i64::from(sku))));
        own.ignore(&finding("no-price", Some(599), None), Moment(700));
        assert_eq!(own.ignored.len(), 500);
        assert_eq!((own.ignored[0].at, own.ignored[499].at), (Moment(100), Moment(700)));
    }

    #[test]
    fn a_muted_rule_is_not_open() {
        let muted = Settings { muted: ["no-price".into()].into(), ..Settings::default() };
        assert!(!is_open(&finding("no-price", Some(1), None), &muted, &AccountSettings::default()));
        assert!(is_open(&finding("no-image", Some(1), None), &muted, &AccountSettings::default()));
    }

    #[test]
    fn what_an_older_version_stored_is_filled_up() {
        let settings: Settings = serde_json::from_str(r#"{"hints":false,"gone":1}"#).expect("it is read");
        assert_eq!(settings, Settings { hints: false, ..Settings::default() });
        let account: AccountSettings = serde_json::from_str("{}").expect("it is read");
        assert_eq!(account, AccountSettings::default());
    }
}
