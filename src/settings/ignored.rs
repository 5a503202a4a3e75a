//! A finding that the user does not want to be told of, kept by what it is about and never by its words alone.

use serde::{Deserialize, Serialize};

use crate::domain::{FeedName, Moment, SkuId, Subject};
use crate::rules::Finding;
use crate::text::Text;

/// More than this nobody ignores by hand; the oldest go first.
const MOST: usize = 500;

/// What was ignored, what it said, and when.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ignored {
    /// The id of the rule.
    pub rule: String,
    /// The SKU it was about, if one.
    #[serde(default)]
    pub sku: Option<SkuId>,
    /// The product or order it was about; without a SKU it is the whole of that.
    #[serde(default)]
    pub record: Option<Subject>,
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
            record: finding.record.clone(),
            warehouse: finding.warehouse.clone(),
            feed: finding.feed.clone(),
            says: finding.says.clone(),
            at,
        }
    }

    /// Whether this is the finding that was ignored, from wherever it is seen: what was said of a whole product covers each of
    /// its SKUs, and what was said of one SKU covers no other.
    pub fn is(&self, finding: &Finding) -> bool {
        let same =
            (self.rule.as_str(), &self.warehouse, &self.feed) == (finding.rule.as_ref(), &finding.warehouse, &finding.feed);
        same && match (self.sku, &self.record) {
            (Some(sku), _) => finding.sku == Some(sku),
            (None, Some(record)) => finding.record.as_ref() == Some(record),
            (None, None) => finding.sku.is_none() && (self.feed.is_some() || finding.record.is_none()),
        }
    }
}

/// Adds a finding to those that are ignored.
pub(super) fn ignore(list: &mut Vec<Ignored>, finding: &Finding, at: Moment) {
    bring_back(list, finding);
    list.push(Ignored::of(finding, at));
    let surplus = list.len().saturating_sub(MOST);
    list.drain(..surplus);
}

/// Brings a finding back.
pub(super) fn bring_back(list: &mut Vec<Ignored>, finding: &Finding) {
    list.retain(|ignored| !ignored.is(finding));
}
