//! Names of things: what VTEX calls a SKU, a product, a warehouse, a sales channel, a feed, an account.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::OrderId;

/// A SKU id. VTEX's are positive and fit 31 bits; one with a leading zero is another string but not another SKU.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct SkuId(pub u32);

/// A product id.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct ProductId(pub u32);

/// A warehouse id, as the merchant typed it: case matters in the configuration but not in the inventory (known issue 346163).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct WarehouseId(pub String);

/// A loading dock id.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct DockId(pub String);

/// A shipping policy id.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct PolicyId(pub String);

/// A sales channel (trade policy) id; a number in the catalog, a string in the docks.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct SalesChannel(pub String);

/// The file name of an XML feed without `.xml`: the only name that the list, the form and the public address share.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct FeedName(pub String);

/// A VTEX account: decided by the host of the page and by nothing else.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Account(pub String);

/// What a diagnosis is about.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Subject {
    /// One SKU.
    Sku(SkuId),
    /// A product with its SKUs.
    Product(ProductId),
    /// An order with the SKUs it is for.
    Order(OrderId),
    /// An XML feed by itself: its settings, no SKU in view.
    Feed(FeedName),
    /// Nothing in view has a record: the inventory list, for example, with the rows it shows.
    Rows,
}

impl SkuId {
    /// The id that a text holds, `None` if it is not a plain positive number of VTEX's range.
    pub fn parse(text: &str) -> Option<Self> {
        plain_id(text).map(Self)
    }
}

impl ProductId {
    /// The id that a text holds, `None` if it is not a plain positive number of VTEX's range.
    pub fn parse(text: &str) -> Option<Self> {
        plain_id(text).map(Self)
    }
}

/// Catalog ids are 32-bit signed on VTEX's side, hence the upper bound.
fn plain_id(text: &str) -> Option<u32> {
    let text = text.trim();
    if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    text.parse::<u32>().ok().filter(|id| (1..=i32::MAX.cast_unsigned()).contains(id))
}

macro_rules! shown_as_itself {
    ($($name:ident),*) => {$(
        impl fmt::Display for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(out)
            }
        }
    )*};
}
shown_as_itself!(SkuId, ProductId, WarehouseId, DockId, PolicyId, OrderId, SalesChannel, FeedName, Account);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_plain_numbers_are_ids() {
        let cases = [
            ("301", Some(301)),
            (" 301 ", Some(301)),
            ("0301", Some(301)),
            ("0", None),
            ("-3", None),
            ("3e2", None),
            ("", None),
            ("2147483648", None),
        ];
        for (text, id) in cases {
            assert_eq!(SkuId::parse(text).map(|sku| sku.0), id, "{text:?}");
        }
    }
}
