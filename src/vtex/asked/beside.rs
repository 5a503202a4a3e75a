//! The SKU that somebody named beside an error code or message: "ORD027 301", or "SKU 301" anywhere in the words.

use crate::domain::SkuId;

/// The SKU, if exactly one is named: a number after the word *SKU*, or the only number of two words. Other numbers of a
/// message (counts, positions, statuses) are no ids.
pub fn sku_beside(text: &str) -> Option<SkuId> {
    let words: Vec<&str> = text.split_whitespace().map(|word| word.trim_matches([',', ';', ':', '.', '(', ')', '#'])).collect();
    let number = |word: &&str| word.bytes().all(|byte| byte.is_ascii_digit()).then(|| SkuId::parse(word)).flatten();
    let after = |pair: &[&str]| pair[0].eq_ignore_ascii_case("sku").then(|| number(&pair[1])).flatten();
    let mut named: Vec<SkuId> = words.windows(2).filter_map(after).collect();
    if named.is_empty() && words.len() == 2 {
        named.extend(words.iter().filter_map(number));
    }
    named.dedup();
    if let [sku] = named.as_slice() { Some(*sku) } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_number_that_is_meant_as_a_sku_is_one() {
        let cases = [
            ("ORD027 301", Some(301)),
            ("301, withoutStock", Some(301)),
            ("SKU 301: cannotBeDelivered", Some(301)),
            ("The item of sku 301 and SKU 301 is withoutStock", Some(301)),
            ("SKU 301 and SKU 302: ORD027", None),
            ("ORD027", None),
            ("1 2", None),
            ("error 400 CHK0246 at item 0", None),
            ("", None),
        ];
        for (text, expected) in cases {
            assert_eq!(sku_beside(text), expected.map(SkuId), "{text}");
        }
    }
}
