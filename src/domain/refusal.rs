//! Codes with which the checkout refuses an item: the list is VTEX's and open, so that a code beside it says nothing for sure.

/// What the simulation answers for an item, beside `available`.
pub const REFUSALS: [&str; 9] = [
    "withoutStock",
    "cannotBeDelivered",
    "withoutPrice",
    "withoutPriceRnB",
    "withoutPriceFulfillment",
    "nullPrice",
    "unavailableItemFulfillment",
    "itemMetricsNotFound",
    "maxNumberOfSellersReached",
];

/// Messages that stand in place of an item that is refused outright.
const OUTRIGHT: [&str; 2] = ["ORD027", "ORD028"];

/// Whether VTEX documents that an item with this code cannot be bought.
pub fn is_refusal(code: &str) -> bool {
    REFUSALS.iter().chain(&OUTRIGHT).any(|refusal| refusal.eq_ignore_ascii_case(code.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_documented_as_a_refusal_is_none() {
        let cases = [
            ("withoutStock", true),
            ("withoutprice", true),
            (" ORD028 ", true),
            ("available", false),
            ("changedPriceValue", false),
            ("somethingNew", false),
            ("", false),
        ];
        for (code, expected) in cases {
            assert_eq!(is_refusal(code), expected, "{code}");
        }
    }
}
