//! What a report rests on: which rules could judge which SKU and which feed, so that something gone from a later report is
//! known to be mended and not merely unread.

use serde::{Deserialize, Serialize};

use crate::domain::{FeedName, SkuId, Subject};
use crate::facts::{Facts, Known};
use crate::rules::{Finding, Link, RULES, Rule};

/// What was read, in the measure that comparing two reports needs.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Read {
    /// SKUs that are among the facts.
    pub skus: Vec<SkuId>,
    /// Single rows that were read, by SKU and warehouse name.
    pub rows: Vec<(SkuId, String)>,
    /// Rules, each with a SKU that it could judge.
    pub judged_skus: Vec<(String, SkuId)>,
    /// Rules, each with a feed that it could judge.
    pub judged_feeds: Vec<(String, FeedName)>,
}

impl Read {
    pub(super) fn of(facts: &Facts, applies: impl Fn(&Rule, &Subject) -> bool) -> Self {
        let rules: Vec<&Rule> = RULES.iter().filter(|rule| applies(rule, &facts.subject)).collect();
        let rows = facts.skus.iter().flat_map(|sku| {
            let lines = sku.inventory.value().map(|inventory| inventory.lines.as_slice()).unwrap_or_default();
            lines.iter().map(|line| (sku.id, line.name.clone()))
        });
        Self {
            skus: facts.skus.iter().map(|sku| sku.id).collect(),
            rows: rows.collect(),
            judged_skus: judged_skus(facts, &rules),
            judged_feeds: judged_feeds(facts, &rules),
        }
    }

    /// Whether the rule of a finding could judge what the finding is about.
    pub(super) fn judged(&self, finding: &Finding) -> bool {
        let is_rule = |rule: &str| rule == finding.rule;
        let row = finding
            .warehouse
            .as_ref()
            .is_none_or(|warehouse| self.rows.iter().any(|(sku, name)| Some(*sku) == finding.sku && name == warehouse));
        let sku = finding.sku.is_none_or(|id| self.judged_skus.iter().any(|(rule, sku)| is_rule(rule) && *sku == id));
        let feed =
            finding.feed.as_ref().is_none_or(|name| self.judged_feeds.iter().any(|(rule, feed)| is_rule(rule) && feed == name));
        row && sku && feed
    }
}

/// Every rule asked about one SKU at a time: a rule that found something for another says nothing of this one.
fn judged_skus(facts: &Facts, rules: &[&Rule]) -> Vec<(String, SkuId)> {
    let mut alone = facts.clone();
    let ids: Vec<SkuId> = facts.skus.iter().map(|sku| sku.id).collect();
    let is_one_of_many = !matches!(facts.subject, Subject::Order(_) | Subject::Rows);
    ids.into_iter()
        .flat_map(|id| {
            if is_one_of_many {
                alone.subject = Subject::Sku(id);
            } else {
                alone.skus = facts.sku(id).cloned().into_iter().collect();
            }
            let judged = rules.iter().filter(|rule| (rule.check)(&alone).is_ok());
            judged.map(|rule| (rule.id.to_owned(), id)).collect::<Vec<_>>()
        })
        .collect()
}

/// The rules about feeds, asked about one feed at a time.
fn judged_feeds(facts: &Facts, rules: &[&Rule]) -> Vec<(String, FeedName)> {
    let Known::Seen(feeds) = &facts.feeds else { return Vec::new() };
    let of_feed = |feed: &crate::facts::FeedFacts| {
        let alone = Facts { feeds: Known::seen(vec![feed.clone()], feeds.source.clone(), feeds.at), ..facts.clone() };
        let judged = rules.iter().filter(|rule| rule.link == Link::Feed && (rule.check)(&alone).is_ok());
        judged.map(|rule| (rule.id.to_owned(), feed.name.clone())).collect::<Vec<_>>()
    };
    feeds.value.iter().flat_map(of_feed).collect()
}
