//! What the recorded shopper asked for: the question that the verdict answers.

use super::Wish;
use super::relatives::Relatives;
use crate::domain::{Basket, SalesChannel};
use crate::vtex::request::{OWN_SELLER, Request, Wanted};

/// What is asked for, and of whom.
#[derive(Debug)]
pub(super) struct Question {
    pub(super) basket: Basket,
    seller: String,
}

impl Question {
    /// That of the last simulation that fits the wish. The address is that of the last one which has one, for delivery is a
    /// part of the sale.
    pub(super) fn of<'a>(asked: impl Iterator<Item = &'a Request>, relatives: &Relatives, wish: &Wish) -> Self {
        let mut found: Option<Self> = None;
        for request in asked {
            let Request::Simulation { items, channel, address } = request else { continue };
            if wish.channel.as_ref().is_some_and(|wanted| Some(wanted) != channel.as_ref()) {
                continue;
            }
            let is_wanted = |item: &&Wanted| wish.quantity.is_none_or(|wanted| wanted == item.quantity);
            let Some(item) = items.iter().filter(|item| relatives.has(item.sku)).find(is_wanted) else { continue };
            let before =
                found.take().filter(|found| found.is_same(channel.as_ref(), item)).and_then(|found| found.basket.address);
            let basket = Basket { channel: channel.clone(), quantity: item.quantity, address: address.clone().or(before) };
            found = Some(Self { basket, seller: item.seller.clone() });
        }
        let unasked = Basket { channel: wish.channel.clone(), quantity: wish.quantity.unwrap_or(1), address: None };
        found.unwrap_or_else(|| Self { basket: unasked, seller: OWN_SELLER.to_owned() })
    }

    /// A recorded question without what is not asked for here; `None` if nothing is left of it.
    pub(super) fn narrow(&self, request: &Request, relatives: &Relatives) -> Option<Request> {
        match request {
            Request::Simulation { items, channel, address } => {
                if address.is_some() && *address != self.basket.address {
                    return None;
                }
                let is_asked = |item: &&Wanted| relatives.has(item.sku) && self.is_same(channel.as_ref(), item);
                let items: Vec<Wanted> = items.iter().filter(is_asked).cloned().collect();
                let rest = Request::Simulation { items, channel: channel.clone(), address: address.clone() };
                Some(rest).filter(|rest| !matches!(rest, Request::Simulation { items, .. } if items.is_empty()))
            }
            Request::Shelf { channel, .. } if *channel != self.basket.channel => None,
            other => Some(other.clone()),
        }
    }

    fn is_same(&self, channel: Option<&SalesChannel>, item: &Wanted) -> bool {
        self.basket.channel.as_ref() == channel && self.basket.quantity == item.quantity && self.seller == item.seller
    }
}
