//! What is asked of the checkout and what it answers: the simulation is the proof of every verdict.

use serde::{Deserialize, Serialize};

use super::{Personal, SalesChannel, Thousandths};

/// An amount in hundredths of the shop's currency.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Cents(pub i64);

/// What a shopper would ask for: the question behind a verdict, not a fact.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Basket {
    /// The sales channel; the store's default if none.
    pub channel: Option<SalesChannel>,
    /// Units.
    pub quantity: u32,
    /// Where it should go; without one, delivery is not asked about.
    pub address: Option<Address>,
}

/// As much of an address as delivery depends on.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Address {
    /// The country, three letters, such as `BRA`.
    pub country: String,
    /// The postal code: of a person, so it is never written into a report.
    pub postal_code: Personal,
}

impl Default for Basket {
    fn default() -> Self {
        Self { channel: None, quantity: 1, address: None }
    }
}

/// What the checkout says of one SKU of a basket.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Quote {
    /// The sales channel that was asked; the store's default if none.
    pub channel: Option<SalesChannel>,
    /// The seller that was asked; `1` is the shop itself.
    pub seller: String,
    /// Units that were asked for.
    pub asked: u32,
    /// Units that it would sell; fewer than asked when there are fewer.
    pub quantity: Option<i64>,
    /// `available`, `withoutStock`, `withoutPrice` and so on, an open list; `None` when the item was refused outright.
    pub availability: Option<String>,
    /// Codes of the errors about it: they refuse it, or explain why it is refused. Their texts are localised and never read.
    pub codes: Vec<String>,
    /// Codes of the other messages about it, warnings and notes: they refuse nothing.
    pub notes: Vec<String>,
    /// The price of one unit.
    pub price: Option<Cents>,
    /// Carts take multiples of this only.
    pub unit_multiplier: Option<Thousandths>,
    /// Names of the payment systems on offer; `None` if the answer did not say.
    pub payments: Option<Vec<String>>,
    /// Names of the shipping options; only asked with an address. `None` if the answer did not say.
    pub shipping: Option<Vec<String>>,
}

impl Quote {
    /// Whether the checkout would sell it: `None` when it said neither.
    pub fn sells(&self) -> Option<bool> {
        match self.availability.as_deref() {
            Some("available") => Some(true),
            Some(_) => Some(false),
            None => (!self.codes.is_empty()).then_some(false),
        }
    }

    /// Whether it says that there is no way to deliver it: only an answer for an address lists them.
    pub fn lists_no_delivery(&self) -> bool {
        self.shipping.as_ref().is_some_and(Vec::is_empty)
    }
}

/// What a cart must hold before it can be ordered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CartRules {
    /// The smallest number of units; none or zero: no limit.
    pub least_quantity: Option<i64>,
    /// The smallest value; none or zero: no limit.
    pub least_value: Option<Cents>,
}

/// The prices of a SKU. All empty: VTEX has none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Price {
    /// The base price.
    pub base: Option<Cents>,
    /// The list price.
    pub list: Option<Cents>,
    /// Fixed prices by price table or sales channel.
    pub fixed: Vec<FixedPrice>,
}

/// A price fixed for a price table or a sales channel.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FixedPrice {
    /// The price table or sales channel.
    pub table: String,
    /// The price of one unit.
    pub value: Cents,
    /// From how many units on.
    pub from_quantity: u32,
}

/// What a person filled in to say what a shopper would ask for; travels between windows of our own and is never kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BasketForm {
    /// The sales channel; empty for the store's default.
    pub channel: String,
    /// Units.
    pub quantity: String,
    /// The country, three letters.
    pub country: String,
    /// The postal code; empty for no address.
    pub postal_code: String,
}

impl Default for BasketForm {
    fn default() -> Self {
        Self { channel: String::new(), quantity: "1".into(), country: "BRA".into(), postal_code: String::new() }
    }
}

impl BasketForm {
    /// The most units that can be asked for: more is a slip of the finger.
    const MOST_UNITS: u32 = 100_000;

    /// The question that it stands for; whatever is not understood is asked as if it were not filled in.
    pub fn basket(&self) -> Basket {
        let filled = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
        let country = filled(&self.country).filter(|code| code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_alphabetic()));
        let address = country.zip(filled(&self.postal_code)).map(|(country, postal_code)| Address {
            country: country.to_ascii_uppercase(),
            postal_code: Personal::new(postal_code),
        });
        let quantity = self.quantity.trim().parse().ok().filter(|units| (1..=Self::MOST_UNITS).contains(units));
        Basket { channel: filled(&self.channel).map(SalesChannel), quantity: quantity.unwrap_or(1), address }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_understood_is_not_asked() {
        let form = |quantity: &str, country: &str, postal_code: &str| BasketForm {
            quantity: quantity.into(),
            country: country.into(),
            postal_code: postal_code.into(),
            ..BasketForm::default()
        };
        assert_eq!(BasketForm::default().basket(), Basket::default());
        let asked = form(" 3 ", "bra", " 01310-100 ").basket();
        assert_eq!((asked.quantity, asked.address.as_ref().map(|to| to.country.as_str())), (3, Some("BRA")));
        assert_eq!(asked.address.map(|to| to.postal_code.reveal().to_owned()).as_deref(), Some("01310-100"));
        for quantity in ["0", "-1", "1.5", "a", "1000000"] {
            assert_eq!(form(quantity, "Brazil", "1").basket(), Basket::default(), "{quantity}");
        }
    }
}
