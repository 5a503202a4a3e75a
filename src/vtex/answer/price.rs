//! Pricing API: the prices of a SKU, in units of the currency. Some fixed prices hold for a time only.

use serde::Deserialize;

use super::wire::{date, money, parse, part, text, whole};
use crate::domain::{Cents, FixedPrice, Moment, Price, SkuId};
use crate::facts::Missing;

/// The prices of a SKU, and when the fixed ones among them hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Prices {
    base: Option<Cents>,
    list: Option<Cents>,
    fixed: Vec<(FixedPrice, Option<Moment>, Option<Moment>)>,
}

impl Prices {
    /// The prices that hold at a moment.
    pub fn at(self, now: Moment) -> Price {
        let holds =
            |from: &Option<Moment>, to: &Option<Moment>| from.is_none_or(|from| from <= now) && to.is_none_or(|to| now <= to);
        let fixed = self.fixed.into_iter().filter(|(_, from, to)| holds(from, to)).map(|(price, ..)| price).collect();
        Price { base: self.base, list: self.list, fixed }
    }
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Wire {
    #[serde(deserialize_with = "text")]
    item_id: Option<String>,
    #[serde(deserialize_with = "money")]
    list_price: Option<Cents>,
    #[serde(deserialize_with = "money")]
    base_price: Option<Cents>,
    fixed_prices: Option<Vec<Fixed>>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Fixed {
    #[serde(deserialize_with = "text")]
    trade_policy_id: Option<String>,
    #[serde(deserialize_with = "money")]
    value: Option<Cents>,
    #[serde(deserialize_with = "whole")]
    min_quantity: Option<i64>,
    #[serde(deserialize_with = "part")]
    date_range: Option<Range>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Range {
    #[serde(deserialize_with = "date")]
    from: Option<Moment>,
    #[serde(deserialize_with = "date")]
    to: Option<Moment>,
}

/// The prices of a SKU. A fixed price that cannot be read spoils the whole, for without it a SKU would seem to have none.
pub(super) fn read(json: &str, sku: SkuId) -> Result<Prices, Missing> {
    let wire: Wire = parse(json)?;
    let is_asked = wire.item_id.as_deref().and_then(SkuId::parse) == Some(sku);
    let fixed: Option<Vec<_>> = wire.fixed_prices.unwrap_or_default().into_iter().map(fixed).collect();
    let fixed = fixed.filter(|_| is_asked).ok_or(Missing::Malformed)?;
    Ok(Prices { base: wire.base_price, list: wire.list_price, fixed })
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Computed {
    #[serde(deserialize_with = "money")]
    selling_price: Option<Cents>,
}

/// The price in one price table, whatever it comes from.
pub(super) fn computed(json: &str) -> Result<Option<Cents>, Missing> {
    let wire: Computed = parse(json)?;
    wire.selling_price.map(Some).ok_or(Missing::Malformed)
}

fn fixed(wire: Fixed) -> Option<(FixedPrice, Option<Moment>, Option<Moment>)> {
    let from_quantity = wire.min_quantity.unwrap_or(1).clamp(1, i64::from(u32::MAX));
    let price = FixedPrice {
        table: wire.trade_policy_id?,
        value: wire.value?,
        from_quantity: u32::try_from(from_quantity).unwrap_or(u32::MAX),
    };
    let range = wire.date_range.unwrap_or_default();
    Some((price, range.from, range.to))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vtex::answer::moment::moment;
    use crate::vtex::answer::samples;

    #[test]
    fn prices_hold_for_their_time() {
        let tables = |at: &str| {
            let price = read(samples::PRICES, SkuId(301)).expect("prices").at(moment(at).expect("a date"));
            assert_eq!((price.base, price.list), (Some(Cents(6999)), None));
            price.fixed.into_iter().map(|fixed| (fixed.table, fixed.value.0, fixed.from_quantity)).collect::<Vec<_>>()
        };
        let main = ("1".to_owned(), 5750, 1);
        assert_eq!(tables("2026-01-15T00:00:00Z"), [main.clone(), ("2".to_owned(), 2000, 3)]);
        assert_eq!(tables("2026-02-01T00:00:00Z"), [main]);
    }

    #[test]
    fn a_computed_price_is_one_only_if_it_is_told() {
        assert_eq!(computed(samples::COMPUTED), Ok(Some(Cents(5750))));
        assert_eq!(computed(r#"{"sellingPrice":0}"#), Ok(Some(Cents(0))));
        assert_eq!(computed(r#"{"listPrice":69.9,"sellingPrice":null}"#), Err(Missing::Malformed));
        assert_eq!(computed("null"), Err(Missing::NotFound));
    }

    #[test]
    fn what_is_not_asked_or_not_readable_is_no_price() {
        let cases = [
            (r#"{"itemId":"302","basePrice":1}"#, Err(Missing::Malformed)),
            (r#"{"basePrice":1}"#, Err(Missing::Malformed)),
            (r#"{"itemId":301,"fixedPrices":[{"tradePolicyId":"1","value":null}]}"#, Err(Missing::Malformed)),
            (r#"{"itemId":301,"fixedPrices":null}"#, Ok(Prices::default())),
            ("null", Err(Missing::NotFound)),
        ];
        for (json, expected) in cases {
            assert_eq!(read(json, SkuId(301)), expected, "{json}");
        }
    }
}
