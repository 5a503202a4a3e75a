//! What the codes and messages mean that a shopper, the VTEX API or *Marketplace > Connections > Orders* showed.
//!
//! Sources: VTEX's “Checkout error codes” (as of 2026-05-21), its help pages on marketplace orders, its known issues.

mod admin;
mod advice;
mod checkout_items;
mod checkout_payment;
mod checkout_platform;
mod checkout_reservation;
mod checkout_routing;
mod checkout_shipping;
mod connections;
mod connections_setup;
mod explain;
mod fulfillment;
mod fulfillment_reservation;
mod issue;
mod known_issue;
mod listed;
mod meaning;
mod message_cart;
mod message_item;
mod name;
mod order_cart;
mod order_catalog;
mod order_placement;
mod order_shipping;
mod phrase;

pub use explain::{Explained, MOST_EXPLAINED, MOST_READ, What, explain};
pub use known_issue::{IssueStatus, KnownIssue};

use std::sync::LazyLock;

use crate::domain::{Link, REFUSALS};
use crate::text::Text;
use name::Name;

/// Every entry, family by family.
const FAMILIES: &[&[Code]] = &[
    order_cart::CODES,
    order_shipping::CODES,
    order_placement::CODES,
    order_catalog::CODES,
    checkout_items::CODES,
    checkout_shipping::CODES,
    checkout_reservation::CODES,
    checkout_payment::CODES,
    checkout_platform::CODES,
    checkout_routing::CODES,
    fulfillment::CODES,
    fulfillment_reservation::CODES,
    message_item::CODES,
    message_cart::CODES,
    connections::CODES,
    connections_setup::CODES,
    admin::CODES,
];

/// Where the codes of the checkout are listed.
const CHECKOUT_PAGE: &str = "Checkout error codes";
/// When that page was read.
const READ: &str = "2026-08-21";

/// The bytes of a message that are looked at to find it by its words; none that is documented is longer.
const LONGEST_MESSAGE: usize = 200;

/// How sure it is what to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Sure {
    /// VTEX says what the code means and what to do about it.
    Documented,
    /// VTEX says what the code means; what to do follows from that meaning.
    Inferred,
}

/// One code or message that VTEX documents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// The code as VTEX writes it, or the English words of a message that has none.
    pub code: &'static str,
    /// The words that are shown with it, in the languages in which they are documented; `*` stands for a name or number.
    pub shown: &'static [&'static str],
    /// What it means.
    pub means: Text,
    /// What to do, or who has to act.
    pub then: Text,
    /// The links of the chain to look at, most telling first; none when it concerns the platform as a whole.
    pub links: &'static [Link],
    /// How sure `then` is.
    pub sure: Sure,
    /// Known issues of VTEX that can be behind it.
    pub issues: &'static [KnownIssue],
    /// The document that says so.
    pub source: &'static str,
    /// When that document was read, as year, month and day.
    pub read: &'static str,
}

impl Code {
    /// A code of the checkout's page, which says what codes mean and seldom what to do.
    const fn of(code: &'static str, links: &'static [Link], means: Text, then: Text) -> Self {
        let (shown, issues) = (&[], &[]);
        Self { code, shown, means, then, links, sure: Sure::Inferred, issues, source: CHECKOUT_PAGE, read: READ }
    }

    /// The words that are shown with it.
    const fn shown(mut self, words: &'static [&'static str]) -> Self {
        self.shown = words;
        self
    }

    /// Known issues that can be behind it.
    const fn issues(mut self, issues: &'static [KnownIssue]) -> Self {
        self.issues = issues;
        self
    }

    /// The page says what to do, too.
    const fn documented(mut self) -> Self {
        self.sure = Sure::Documented;
        self
    }

    /// Said by another page.
    const fn from(mut self, source: &'static str, read: &'static str) -> Self {
        self.source = source;
        self.read = read;
        self
    }
}

/// Every code and message that is explained.
pub fn all() -> impl Iterator<Item = &'static Code> {
    FAMILIES.iter().flat_map(|family| family.iter())
}

/// The entry of a code or message: `ORD027`, `chk-0032`, `withoutStock`, `Negative inventory`.
///
/// Zeros before the number do not matter, since VTEX lists no two codes that differ in them alone. A sub-code that is
/// not documented gets the entry of its code.
pub fn find(code: &str) -> Option<&'static Code> {
    let code = code.trim();
    match Name::read(code) {
        Some(name) => find_name(name),
        None => {
            let wanted = phrase::words(&code[..code.floor_char_boundary(LONGEST_MESSAGE)]);
            MESSAGES.iter().find(|(words, _)| *words == wanted).map(|(_, entry)| *entry)
        }
    }
}

/// The entries that have a word in place of a number, with their words: every verdict looks for what the checkout said.
static MESSAGES: LazyLock<Vec<(Vec<String>, &'static Code)>> = LazyLock::new(|| {
    let messages = all().filter(|entry| Name::read(entry.code).is_none());
    messages.map(|entry| (phrase::words(entry.code), entry)).collect()
});

fn find_name(name: Name) -> Option<&'static Code> {
    let exactly = |wanted: Name| all().find(|entry| Name::read(entry.code) == Some(wanted));
    exactly(name).or_else(|| exactly(name.without_sub()))
}

/// What an `availability` of the checkout simulation says; VTEX may add values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Availability {
    /// The simulation would sell the item.
    Available,
    /// It would not, for this reason.
    Refused(&'static Code),
    /// A value that is not documented: neither sold nor refused can be concluded.
    Unknown,
}

/// Explains the `availability` of an item in the answer of the checkout simulation.
pub fn of_availability(value: &str) -> Availability {
    let value = value.trim();
    if value.eq_ignore_ascii_case("available") {
        return Availability::Available;
    }
    let known = REFUSALS.iter().find(|refusal| refusal.eq_ignore_ascii_case(value));
    known.and_then(|refusal| find(refusal)).map_or(Availability::Unknown, Availability::Refused)
}
