//! The SKU that a recording is about, if nobody says.

use std::collections::BTreeMap;

use super::exchange::Question;
use super::{Exchange, Unreadable};
use crate::domain::{SkuId, Subject};
use crate::vtex::request::{Listed, Request};

/// How many answers of the checkout and the inventory are about a SKU, and how many of all.
type Count = (usize, usize);

/// The SKU that most answers are about: those of the checkout and the inventory first, then all.
pub(super) fn guess(exchanges: &[Exchange]) -> Result<Subject, Unreadable> {
    let mut counts: BTreeMap<SkuId, Count> = BTreeMap::new();
    for exchange in exchanges {
        let Question::Api(request) = &exchange.question else { continue };
        let telling = usize::from(matches!(request, Request::Simulation { .. } | Request::Inventory(_)));
        for sku in skus(request) {
            let count = counts.entry(sku).or_default();
            *count = (count.0 + telling, count.1 + 1);
        }
    }
    let most = counts.values().max().copied().ok_or(Unreadable::NoSubject)?;
    let leading: Vec<SkuId> = counts.iter().filter(|(_, count)| **count == most).map(|(sku, _)| *sku).collect();
    match leading.as_slice() {
        [sku] => Ok(Subject::Sku(*sku)),
        _ => Err(Unreadable::SeveralSubjects(leading)),
    }
}

/// The SKUs that a question names.
pub(super) fn skus(request: &Request) -> Vec<SkuId> {
    match request {
        Request::Inventory(id)
        | Request::Reach(id, _)
        | Request::Dispatched(id, _)
        | Request::Reservations(id, _)
        | Request::Lots(id, _)
        | Request::Prices(id)
        | Request::ComputedPrice(id, _)
        | Request::Sku(id)
        | Request::SkuContext(id)
        | Request::KitComponents(id)
        | Request::Offers(_, id)
        | Request::Shelf { of: Listed::Sku(id), .. } => vec![*id],
        Request::Simulation { items, .. } => {
            let mut ids: Vec<SkuId> = items.iter().map(|item| item.sku).collect();
            ids.sort_unstable();
            ids.dedup();
            ids
        }
        _ => Vec::new(),
    }
}
