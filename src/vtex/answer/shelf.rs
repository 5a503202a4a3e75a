//! Catalog API, public search: whether the store lists a SKU, whether it lists it as available, and how old the index is.

use serde::Deserialize;

use super::wire::{date, parse, part, switch, text, whole};
use crate::domain::{Moment, Shelf, SkuId};
use crate::facts::Missing;

#[derive(Default, Deserialize)]
#[serde(default)]
struct Product {
    items: Option<Vec<Item>>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Item {
    #[serde(deserialize_with = "text")]
    item_id: Option<String>,
    #[serde(deserialize_with = "part")]
    sellers: Option<Vec<Seller>>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Seller {
    #[serde(deserialize_with = "part", rename = "commertialOffer")]
    offer: Option<Offer>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
struct Offer {
    #[serde(deserialize_with = "switch")]
    is_available: Option<bool>,
    #[serde(deserialize_with = "whole")]
    available_quantity: Option<i64>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
struct Indexed {
    #[serde(deserialize_with = "text")]
    sku_id: Option<String>,
    #[serde(deserialize_with = "date")]
    last_modified: Option<Moment>,
}

/// The SKUs that the search lists; one that is not among them is not listed.
pub(super) fn search(json: &str) -> Result<Vec<(SkuId, Shelf)>, Missing> {
    let products: Vec<Product> = parse(json)?;
    let mut shelves = Vec::new();
    for product in products {
        for item in product.items.ok_or(Missing::Malformed)? {
            let sku = item.item_id.as_deref().and_then(SkuId::parse).ok_or(Missing::Malformed)?;
            shelves.push((sku, Shelf { listed: true, available: item.sellers.and_then(is_available), indexed: None }));
        }
    }
    Ok(shelves)
}

/// When the index last changed the offers of a SKU; `None` if it has none or does not say.
pub(super) fn offers(json: &str, sku: SkuId) -> Result<Option<Moment>, Missing> {
    let rows: Vec<Indexed> = parse(json)?;
    let is_asked = |row: &&Indexed| row.sku_id.as_deref().and_then(SkuId::parse) == Some(sku);
    Ok(rows.iter().find(is_asked).and_then(|row| row.last_modified))
}

/// Any seller will do. The quantity counts in steps only (0, 1, 10, 100, 99999), so the switch goes first.
fn is_available(sellers: Vec<Seller>) -> Option<bool> {
    let offers = sellers.into_iter().map(|seller| {
        let offer = seller.offer?;
        offer.is_available.or_else(|| offer.available_quantity.map(|quantity| quantity > 0))
    });
    let offers: Vec<Option<bool>> = offers.collect();
    if offers.contains(&Some(true)) {
        return Some(true);
    }
    offers.into_iter().collect::<Option<Vec<bool>>>().map(|_| false)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vtex::answer::moment::moment;
    use crate::vtex::answer::samples;

    #[test]
    fn the_search_lists_what_it_lists() {
        let shelf = |available| (SkuId(301), Shelf { listed: true, available, indexed: None });
        let text = samples::SEARCH;
        let unsaid = text.replace("\"IsAvailable\":false,", "");
        let cases = [
            (text.to_owned(), Ok(vec![shelf(Some(false))])),
            (text.replace("\"IsAvailable\":false", "\"IsAvailable\":true"), Ok(vec![shelf(Some(true))])),
            (unsaid.replace("\"AvailableQuantity\":0", "\"AvailableQuantity\":10"), Ok(vec![shelf(Some(true))])),
            (unsaid.replace("\"AvailableQuantity\":0", "\"AvailableQuantity\":null"), Ok(vec![shelf(None)])),
            ("[]".to_owned(), Ok(vec![])),
            (text.replace("\"itemId\":\"301\"", "\"itemId\":null"), Err(Missing::Malformed)),
            (r#"[{"productId":"900"}]"#.to_owned(), Err(Missing::Malformed)),
        ];
        for (json, expected) in cases {
            assert_eq!(search(&json), expected, "{json}");
        }
    }

    #[test]
    fn the_index_has_an_age() {
        assert_eq!(offers(samples::OFFERS, SkuId(301)), Ok(moment("2026-02-01T09:00:00")));
        assert_eq!(offers(samples::OFFERS, SkuId(302)), Ok(None));
        assert_eq!(offers("[]", SkuId(301)), Ok(None));
    }
}
