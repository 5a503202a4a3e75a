//! An item of a simulated cart, and the items of an order as such a cart.

use super::OWN_SELLER;
use crate::domain::{Order, SkuId};

/// An item of a simulated cart.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Wanted {
    /// The SKU.
    pub sku: SkuId,
    /// Units.
    pub quantity: u32,
    /// The seller; `1` is the shop itself.
    pub seller: String,
}

impl Wanted {
    /// What an order asks for: units of the same SKU and seller are added up, and none asks for less than one.
    pub fn of_order(order: &Order) -> Vec<Self> {
        let mut items: Vec<Self> = Vec::new();
        for item in &order.items {
            let seller = item.seller.as_deref().unwrap_or(OWN_SELLER);
            let quantity = u32::try_from(item.quantity).unwrap_or(1).max(1);
            match items.iter_mut().find(|known| known.sku == item.sku && known.seller == seller) {
                Some(known) => known.quantity = known.quantity.saturating_add(quantity),
                None => items.push(Self { sku: item.sku, quantity, seller: seller.to_owned() }),
            }
        }
        items
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::OrderItem;

    #[test]
    fn units_of_one_sku_and_seller_are_one_item() {
        let item = |sku, quantity, seller: Option<&str>| OrderItem { sku: SkuId(sku), quantity, seller: seller.map(Into::into) };
        let items = vec![item(301, 2, Some("1")), item(302, 0, Some("abc")), item(301, 1, None), item(301, 1, Some("abc"))];
        let wanted = Wanted::of_order(&Order { items, ..Order::default() });
        let told: Vec<_> = wanted.iter().map(|item| (item.sku.0, item.quantity, item.seller.as_str())).collect();
        assert_eq!(told, [(301, 3, "1"), (302, 1, "abc"), (301, 1, "abc")]);
    }
}
