//! Catalog and Checkout API: sales channels, sellers, brands, categories, and what a cart must hold.

use serde::{Deserialize, Deserializer};
use serde_json::Value;

use super::wire::{parse, switch, text, whole};
use crate::domain::{CartRules, Cents, Channel, SalesChannel, Seller};
use crate::facts::Missing;

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
struct Row {
    #[serde(deserialize_with = "text")]
    id: Option<String>,
    #[serde(deserialize_with = "text")]
    seller_id: Option<String>,
    #[serde(deserialize_with = "text")]
    name: Option<String>,
    #[serde(deserialize_with = "switch")]
    is_active: Option<bool>,
    #[serde(deserialize_with = "has_rule")]
    condition_rule: Option<bool>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Cart {
    #[serde(deserialize_with = "whole")]
    minimum_quantity_accumulated_for_items: Option<i64>,
    #[serde(deserialize_with = "whole")]
    minimum_value_accumulated: Option<i64>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Brand {
    #[serde(deserialize_with = "whole")]
    id: Option<i64>,
    #[serde(deserialize_with = "switch")]
    is_active: Option<bool>,
}

/// Whether a brand is active; one that was not asked for is not taken.
pub(super) fn brand(json: &str, asked: u32) -> Result<bool, Missing> {
    let brand: Brand = parse(json)?;
    brand.is_active.filter(|_| brand.id == Some(asked.into())).ok_or(Missing::Malformed)
}

/// Whether a category is active, in which the categories above it do not count.
pub(super) fn category(json: &str, asked: u32) -> Result<bool, Missing> {
    let category: Row = parse(json)?;
    let is_asked = category.id.as_deref().and_then(|id| id.parse().ok()) == Some(asked);
    category.is_active.filter(|_| is_asked).ok_or(Missing::Malformed)
}

/// All sales channels. That a rule on a channel restricts who gets in is what its name says; no document tells.
pub(super) fn channels(json: &str) -> Result<Vec<Channel>, Missing> {
    let rows: Vec<Row> = parse(json)?;
    let channel = |row: Row| {
        let id = row.id?;
        let name = row.name.unwrap_or_else(|| id.clone());
        Some(Channel { id: SalesChannel(id), name, active: row.is_active, restricted: row.condition_rule })
    };
    rows.into_iter().map(channel).collect::<Option<_>>().ok_or(Missing::Malformed)
}

/// All sellers.
pub(super) fn sellers(json: &str) -> Result<Vec<Seller>, Missing> {
    let rows: Vec<Row> = parse(json)?;
    let seller = |row: Row| {
        let id = row.seller_id?;
        Some(Seller { name: row.name.unwrap_or_else(|| id.clone()), id, active: row.is_active })
    };
    rows.into_iter().map(seller).collect::<Option<_>>().ok_or(Missing::Malformed)
}

/// What a cart must hold. The value is taken as cents, as everything of the checkout is.
pub(super) fn cart(json: &str) -> Result<CartRules, Missing> {
    let cart: Cart = parse(json)?;
    let least_value = cart.minimum_value_accumulated.map(Cents);
    Ok(CartRules { least_quantity: cart.minimum_quantity_accumulated_for_items, least_value })
}

fn has_rule<'de, D: Deserializer<'de>>(from: D) -> Result<Option<bool>, D::Error> {
    Ok(match Value::deserialize(from)? {
        Value::Null => Some(false),
        Value::String(rule) => Some(!rule.trim().is_empty()),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vtex::answer::samples;

    #[test]
    fn channels_and_sellers_are_on_or_off() {
        let read = channels(samples::CHANNELS).expect("channels");
        let rows: Vec<_> = read.iter().map(|row| (row.id.0.as_str(), row.active, row.restricted)).collect();
        assert_eq!(rows, [("1", Some(true), Some(false)), ("2", Some(false), Some(true))]);
        assert_eq!(channels(r#"[{"Name":"Main"}]"#), Err(Missing::Malformed));
        assert_eq!(channels(r#"[{"Id":"3"}]"#).map(|rows| rows[0].restricted), Ok(None));
        let read = sellers(samples::SELLERS).expect("sellers");
        assert_eq!(read, [Seller { id: "1".to_owned(), name: "demoshop".to_owned(), active: Some(true) }]);
        assert_eq!(sellers(r#"[{"Id":"1"}]"#), Err(Missing::Malformed));
    }

    #[test]
    fn brands_and_categories_are_on_or_off() {
        assert_eq!((brand(samples::BRAND, 1), category(samples::CATEGORY, 1)), (Ok(true), Ok(false)));
        assert_eq!(
            (brand(samples::BRAND, 2), category(samples::CATEGORY, 2)),
            (Err(Missing::Malformed), Err(Missing::Malformed))
        );
        assert_eq!((brand(r#"{"id":77}"#, 77), category(r#"{"Id":12}"#, 12)), (Err(Missing::Malformed), Err(Missing::Malformed)));
        assert_eq!((brand("null", 77), category("null", 12)), (Err(Missing::NotFound), Err(Missing::NotFound)));
    }

    #[test]
    fn a_cart_has_its_least() {
        let rules = |quantity, value: Option<i64>| Ok(CartRules { least_quantity: quantity, least_value: value.map(Cents) });
        let cases = [
            (samples::CART, rules(Some(2), Some(5000))),
            (r#"{"minimumValueAccumulated":null}"#, rules(None, None)),
            ("7", Err(Missing::Malformed)),
            ("null", Err(Missing::NotFound)),
        ];
        for (json, expected) in cases {
            assert_eq!(cart(json), expected, "{json}");
        }
    }
}
