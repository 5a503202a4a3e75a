//! What a rule found: one thing that is wrong, with its evidence and the ways out.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::codes::KnownIssue;
use crate::domain::{FeedName, Place, Remedy, SkuId, Subject};
use crate::facts::{Moment, Seen, Source};
use crate::text::Text;

/// How loud a finding is drawn: a glyph and a word each, never colour alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Severity {
    /// It stops a purchase, or hides or drops the item.
    Blocks,
    /// It may do so, or soon will.
    Risk,
    /// Worth knowing; nothing is wrong.
    Note,
}

/// What follows from a finding.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Consequence {
    /// The item cannot be bought.
    BlocksPurchase,
    /// The product is not shown in the store.
    HidesProduct,
    /// A feed file leaves the item out.
    LeavesFeed,
    /// A feed file lists the item without a price.
    FeedWithoutPrice,
    /// What is typed would be wrong once saved.
    WrongOnceSaved,
    /// VTEX does not carry the order out; whether its items can be bought is another question.
    OrderNotProcessed,
    /// Nothing is stopped.
    Nothing,
}

/// How sure a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Certainty {
    /// The checkout itself said so.
    Proven,
    /// VTEX's documentation says that these values have this consequence.
    Documented,
    /// The documentation says so, and the checkout says otherwise; a diagnosis sets it, no rule does.
    Contradicted,
    /// The sources disagree or leave it open; the text says so.
    Suspected,
}

/// One value that a finding rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    /// What was read, in the Admin's words.
    pub label: Text,
    /// The value as shown to the user.
    pub value: Text,
    /// Where it was read.
    pub source: Source,
    /// When it was read.
    pub at: Moment,
}

impl Evidence {
    /// A value taken from a fact, with that fact's source and time.
    pub fn of<T>(seen: &Seen<T>, label: Text, value: Text) -> Self {
        Self { label, value, source: seen.source.clone(), at: seen.at }
    }
}

/// One thing that is wrong, or worth knowing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// The id of the rule.
    pub rule: Cow<'static, str>,
    /// The SKU it is about, if one.
    pub sku: Option<SkuId>,
    /// The product or order it is about, or whose SKU it is about, if known; a diagnosis sets it, no rule does.
    #[serde(default)]
    pub record: Option<Subject>,
    /// The warehouse it is about, by the name shown, if it is about one row.
    pub warehouse: Option<String>,
    /// The feed it is about, if one.
    pub feed: Option<FeedName>,
    /// The id of the rule whose finding is the root of this one; a diagnosis sets it, no rule does.
    pub follows_from: Option<Cow<'static, str>>,
    /// How loud.
    pub severity: Severity,
    /// The controls it speaks of, most telling first; a screen draws the hint at the first one that it shows.
    pub places: Vec<Place>,
    /// What is wrong, one sentence.
    pub says: Text,
    /// Why it matters and what the setting really does, one or two sentences.
    pub why: Text,
    /// The values it rests on.
    pub evidence: Vec<Evidence>,
    /// What follows.
    pub consequence: Consequence,
    /// How sure.
    pub certainty: Certainty,
    /// Ways out, best first.
    pub remedies: Vec<Remedy>,
    /// Known issues of VTEX that explain it.
    pub known_issues: Vec<KnownIssue>,
}

impl Finding {
    /// A finding that says something and stops nothing yet; rules fill in the rest.
    pub(super) fn of(rule: &'static str, says: Text, why: Text) -> Self {
        Self {
            rule: Cow::Borrowed(rule),
            sku: None,
            record: None,
            warehouse: None,
            feed: None,
            follows_from: None,
            severity: Severity::Note,
            places: Vec::new(),
            says,
            why,
            evidence: Vec::new(),
            consequence: Consequence::Nothing,
            certainty: Certainty::Documented,
            remedies: Vec::new(),
            known_issues: Vec::new(),
        }
    }

    /// Whether both say the same of the same thing, at different times.
    pub fn is_about_the_same_as(&self, other: &Self) -> bool {
        (&self.rule, self.sku, &self.warehouse, &self.feed) == (&other.rule, other.sku, &other.warehouse, &other.feed)
    }
}
