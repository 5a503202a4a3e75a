//! The words for what a report holds: verdicts, severities, links of the chain, consequences and ways out.

use super::Verdict;
use super::setting::setting;
use crate::domain::Remedy;
use crate::rules::{Certainty, Consequence, Link, Severity};
use crate::text::{Text, number, words};

/// The answer in words.
pub fn verdict(verdict: Verdict) -> Text {
    match verdict {
        Verdict::Sellable => words::VERDICT_SELLABLE,
        Verdict::NotSellable => words::VERDICT_NOT_SELLABLE,
        Verdict::NeedsAttention => words::VERDICT_NEEDS_ATTENTION,
        Verdict::CannotTell => words::VERDICT_CANNOT_TELL,
        Verdict::NothingFound => words::VERDICT_NOTHING_FOUND,
    }
}

/// How loud, as the word beside the glyph.
pub fn severity(severity: Severity) -> Text {
    match severity {
        Severity::Blocks => words::SEVERITY_BLOCKS,
        Severity::Risk => words::SEVERITY_RISK,
        Severity::Note => words::SEVERITY_NOTE,
    }
}

/// The link of the chain as a heading of the checklist.
pub fn link(link: Link) -> Text {
    match link {
        Link::Catalog => words::LINK_CATALOG,
        Link::Channel => words::LINK_CHANNEL,
        Link::Price => words::LINK_PRICE,
        Link::Stock => words::LINK_STOCK,
        Link::Shipping => words::LINK_SHIPPING,
        Link::Seller => words::LINK_SELLER,
        Link::Cart => words::LINK_CART,
        Link::Payment => words::LINK_PAYMENT,
        Link::Checkout => words::LINK_CHECKOUT,
        Link::Order => words::LINK_ORDER,
        Link::Visibility => words::LINK_VISIBILITY,
        Link::Feed => words::LINK_FEED,
    }
}

/// What follows, in words; `None` if nothing does.
pub fn consequence(consequence: Consequence) -> Option<Text> {
    match consequence {
        Consequence::BlocksPurchase => Some(words::CONSEQUENCE_BLOCKS_PURCHASE),
        Consequence::HidesProduct => Some(words::CONSEQUENCE_HIDES_PRODUCT),
        Consequence::LeavesFeed => Some(words::CONSEQUENCE_LEAVES_FEED),
        Consequence::FeedWithoutPrice => Some(words::CONSEQUENCE_FEED_WITHOUT_PRICE),
        Consequence::WrongOnceSaved => Some(words::CONSEQUENCE_WRONG_ONCE_SAVED),
        Consequence::OrderNotProcessed => Some(words::CONSEQUENCE_ORDER_NOT_PROCESSED),
        Consequence::Nothing => None,
    }
}

/// How sure, in words; `None` for what is documented, which goes without saying.
pub fn certainty(certainty: Certainty) -> Option<Text> {
    match certainty {
        Certainty::Proven => Some(words::PROVEN),
        Certainty::Documented => None,
        Certainty::Contradicted => Some(words::CONTRADICTED),
        Certainty::Suspected => Some(words::SUSPECTED),
    }
}

/// A way out as an instruction.
pub fn remedy(remedy: &Remedy) -> Text {
    match remedy {
        Remedy::UpdateCount { sku, warehouse, at_least, .. } => {
            words::remedy_update_count(&sku.to_string(), warehouse, &number(*at_least))
        }
        Remedy::CorrectNegative { sku, warehouse, pending: Some(pending), .. } => {
            words::remedy_correct_negative(&sku.to_string(), warehouse, &number(*pending))
        }
        Remedy::CorrectNegative { sku, warehouse, reserved, .. } => {
            words::remedy_correct_negative_unread(&sku.to_string(), warehouse, &number(*reserved))
        }
        Remedy::SwitchUnlimitedOn { sku, warehouse } => words::remedy_switch_unlimited_on(&sku.to_string(), warehouse),
        Remedy::ShowWhenOutOfStock { .. } => words::REMEDY_SHOW_WHEN_OUT_OF_STOCK,
        Remedy::ListUnavailableInFeed { feed } => words::remedy_list_unavailable(&feed.0),
        Remedy::LeaveUnavailableOutOfFeed { feed } => words::remedy_leave_unavailable_out(&feed.0),
        Remedy::Set(change) => setting(change),
    }
}
