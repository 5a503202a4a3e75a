//! A finding that the user does not want to be told of, kept by what it is about and never by its words alone.

use serde::{Deserialize, Serialize};

use crate::domain::{FeedName, Moment, SkuId};
use crate::rules::Finding;
use crate::text::Text;

/// What was ignored, what it said, and when.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Ignored {
    /// The id of the rule.
    pub rule: String,
    /// The SKU it was about, if one.
    #[serde(default)]
    pub sku: Option<SkuId>,
    /// The warehouse, if it was about one row.
    #[serde(default)]
    pub warehouse: Option<String>,
    /// The feed it was about, if one.
    #[serde(default)]
    pub feed: Option<FeedName>,
    /// What it said, for the list of what is ignored.
    pub says: Text,
    /// When it was ignored.
    pub at: Moment,
}

impl Ignored {
    /// Takes a finding out of the user's sight.
    pub fn of(finding: &Finding, at: Moment) -> Self {
        Self {
            rule: finding.rule.clone().into_owned(),
            sku: finding.sku,
            warehouse: finding.warehouse.clone(),
            feed: finding.feed.clone(),
            says: finding.says.clone(),
            at,
        }
    }

    /// Whether this is the finding that was ignored.
    pub fn is(&self, finding: &Finding) -> bool {
        (self.rule.as_str(), self.sku, &self.warehouse, &self.feed)
            == (finding.rule.as_ref(), finding.sku, &finding.warehouse, &finding.feed)
    }
}
