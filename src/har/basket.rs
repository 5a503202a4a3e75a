//! What the recorded shopper asked for: the question that the verdict answers.

use super::Wish;
use super::relatives::Relatives;
use crate::domain::{Basket, SalesChannel};
use crate::vtex::request::{OWN_SELLER, Request, Wanted};

/// What is asked for, and of whom.
#[derive(Debug)]
pub(super) struct Question {
    pub(super) basket: Basket,
    /// What each item must be for its answer to count.
    wanted: Items,
}

/// The items that are asked for.
#[derive(Debug)]
enum Items {
    /// Any SKU that is looked at, in the basket's quantity, of this seller.
    Of(String),
    /// The lines of an order.
    Lines(Vec<Wanted>),
}

impl Question {
    /// What the order asks for, else that of the last simulation that fits the wish. The address is that of the last one which
    /// has one, for delivery is a part of the sale.
    pub(super) fn of<'a>(asked: impl Iterator<Item = &'a Request>, relatives: &Relatives, wish: &Wish) -> Self {
        if let Some(cart) = &relatives.cart {
            let basket = Basket { channel: cart.channel.clone(), ..Basket::default() };
            return Self { basket, wanted: Items::Lines(cart.lines.clone()) };
        }
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
            found = Some(Self { basket, wanted: Items::Of(item.seller.clone()) });
        }
        let unasked = Basket { channel: wish.channel.clone(), quantity: wish.quantity.unwrap_or(1), address: None };
        found.unwrap_or_else(|| Self { basket: unasked, wanted: Items::Of(OWN_SELLER.to_owned()) })
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
            Request::ComputedPrice(_, channel) if Some(channel) != self.basket.channel.as_ref() => None,
            other => Some(other.clone()),
        }
    }

    fn is_same(&self, channel: Option<&SalesChannel>, item: &Wanted) -> bool {
        let is_wanted = match &self.wanted {
            Items::Of(seller) => self.basket.quantity == item.quantity && *seller == item.seller,
            Items::Lines(lines) => lines.contains(item),
        };
        self.basket.channel.as_ref() == channel && is_wanted
    }
}
