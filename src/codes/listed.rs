//! Codes that VTEX lists and that are not explained here, so that nobody is told that they do not exist.
//!
//! Source: the numbers on “Checkout error codes”, read 2026-08-21.

use std::ops::RangeInclusive;

use super::name::{Family, Name};

const ORDER: &[RangeInclusive<u32>] = &[2..=9, 12..=17, 20..=48, 50..=59, 62..=64];
const FULFILLMENT: &[RangeInclusive<u32>] = &[1..=12, 14..=17, 21..=26, 29..=67, 70..=79, 84..=86, 88..=101, 103..=104];
const CHECKOUT: &[RangeInclusive<u32>] = &[
    2..=4,
    7..=8,
    10..=13,
    16..=17,
    19..=63,
    68..=78,
    80..=101,
    103..=103,
    105..=116,
    118..=185,
    187..=217,
    219..=223,
    225..=237,
    240..=244,
    246..=252,
    254..=259,
    261..=273,
    276..=292,
    295..=296,
    298..=303,
    305..=318,
    334..=334,
];

/// Whether VTEX lists the code, explained here or not.
pub(super) fn is_listed(name: Name) -> bool {
    let ranges = match name.family {
        Family::Order => ORDER,
        Family::Checkout => CHECKOUT,
        Family::Fulfillment => FULFILLMENT,
    };
    ranges.iter().any(|range| range.contains(&name.number))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn gaps_in_the_numbers_are_kept() {
        let cases =
            [("ORD010", false), ("ORD017", true), ("CHK0001", false), ("CHK0026", true), ("FMT013", false), ("FMT0104", true)];
        for (code, listed) in cases {
            assert_eq!(Name::read(code).map(is_listed), Some(listed), "{code}");
        }
    }

    #[test]
    fn what_is_explained_is_listed() {
        let names = super::super::all().filter_map(|entry| Name::read(entry.code));
        let missing: Vec<Name> = names.filter(|name| !is_listed(*name)).collect();
        assert!(missing.is_empty(), "{missing:?}");
    }
}
