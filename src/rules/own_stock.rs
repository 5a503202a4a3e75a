//! The stock of a SKU that another seller sells is in that seller's account: what this shop counts of it decides nothing.

use super::Finding;
use super::judgement::each_sku;
use crate::domain::{IndexedSku, OWN_SELLER, OrderItem, Subject};
use crate::facts::{Facts, Missing, SkuFacts};

/// Judges each SKU by the shop's own stock and shipping.
pub(super) fn each_own_sku(
    facts: &Facts,
    check: impl Fn(&SkuFacts) -> Result<Vec<Finding>, Missing>,
) -> Result<Vec<Finding>, Missing> {
    each_sku(facts, |sku| {
        is_here(facts, sku)?;
        check(sku)
    })
}

/// Whether the shop sells a SKU from its own stock, as far as is known.
///
/// # Errors
/// Another seller sells it.
pub(super) fn is_here(facts: &Facts, sku: &SkuFacts) -> Result<(), Missing> {
    match seller(facts, sku) {
        OWN_SELLER => Ok(()),
        other => Err(Missing::AtSeller(other.to_owned())),
    }
}

/// The seller of the order's items, else the one that the SKU is bound to.
fn seller<'a>(facts: &'a Facts, sku: &'a SkuFacts) -> &'a str {
    let order = facts.order.value().filter(|_| matches!(facts.subject, Subject::Order(_)));
    let items: &[OrderItem] = order.map(|order| order.items.as_slice()).unwrap_or_default();
    let named = || items.iter().filter(|item| item.sku == sku.id).filter_map(|item| item.seller.as_deref());
    let of_order = named().find(|seller| *seller == OWN_SELLER).or_else(|| named().next());
    of_order.unwrap_or_else(|| sku.indexed.value().map_or(OWN_SELLER, IndexedSku::seller))
}

#[cfg(test)]
mod tests {
    use super::super::samples::order::{order, ordered};
    use super::super::samples::{about, in_index, offer, sku};
    use super::*;

    #[test]
    fn the_order_names_the_seller_else_the_index_does() {
        let bound = |offers: &[(&str, bool)]| {
            let offers = offers.iter().map(|(seller, active)| offer(seller, *active)).collect();
            about(in_index(|index| index.sellers = Some(offers)))
        };
        let sold_by = |sellers: &[&str]| {
            let mut placed = order();
            let item = |seller: &&str| OrderItem { seller: Some((*seller).into()), ..placed.items[0].clone() };
            placed.items = sellers.iter().map(item).collect();
            ordered(placed)
        };
        let cases = [
            (about(sku(&[])), "1"),
            (bound(&[]), "1"),
            (bound(&[("partner", true)]), "partner"),
            (bound(&[("closed", false), ("partner", true)]), "partner"),
            (bound(&[("closed", false)]), "closed"),
            (bound(&[("1", false), ("partner", true)]), "1"),
            (sold_by(&["partner"]), "partner"),
            (sold_by(&["partner", "1"]), "1"),
        ];
        for (facts, expected) in cases {
            assert_eq!(seller(&facts, &facts.skus[0]), expected, "{facts:?}");
        }
    }
}
