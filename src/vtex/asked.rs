//! What a person may have meant by the text in the popup's box: an id, a code, or an address that was pasted.

mod beside;

pub use beside::sku_beside;

use serde::{Deserialize, Serialize};

use super::address::{Address, Page, Url, decoded};
use crate::domain::{Account, FeedName, ProductId, SkuId};

/// What a text stands for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asked {
    /// The account of a pasted address. One that is not the account at hand must be refused, and said so.
    pub account: Option<Account>,
    /// What it may be, likeliest first; empty if it names no record.
    pub candidates: Vec<Candidate>,
}

/// One reading of a text.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Candidate {
    /// A SKU id.
    Sku(SkuId),
    /// A product id.
    Product(ProductId),
    /// A bar code with a valid check digit, digits only.
    Ean(String),
    /// A reference code of a SKU or a product.
    Reference(String),
    /// An order id, from the address of an order.
    Order(String),
    /// A feed, from the address of its file.
    Feed(FeedName),
}

/// VTEX's reference codes are short; longer texts are something else.
const LONGEST_REFERENCE: usize = 100;

/// Reads the text of the box. Ambiguous texts have several candidates, hostile ones none.
pub fn subject_of(text: &str) -> Asked {
    let text = text.trim();
    let asked = as_url(text).map(|url| of_url(&url)).unwrap_or_default();
    if asked == Asked::default() && !text.contains("://") {
        return Asked { account: None, candidates: of_word(text) };
    }
    asked
}

/// People paste addresses with and without the scheme.
fn as_url(text: &str) -> Option<String> {
    let lower = text.get(..8).unwrap_or(text).to_ascii_lowercase();
    if lower.starts_with("https://") {
        return Some(text.to_owned());
    }
    if lower.starts_with("http://") {
        return Some(format!("https://{}", &text["http://".len()..]));
    }
    let host = text.split(['/', '?', '#']).next().unwrap_or_default();
    (host.len() < text.len() && host.contains('.')).then(|| format!("https://{text}"))
}

fn of_url(text: &str) -> Asked {
    let Some(url) = Url::split(text) else { return Asked::default() };
    let address = Address::parse(text);
    let account = address.as_ref().and_then(|address| address.account.clone());
    let candidate = match address.map(|address| address.page) {
        Some(Page::Inventory { sku: Some(sku), .. } | Page::LegacySkuForm { sku: Some(sku) }) => Some(Candidate::Sku(sku)),
        Some(Page::Inventory { keyword: Some(word), .. }) => return Asked { account, candidates: of_word(&word) },
        Some(Page::LegacyProductForm { product } | Page::NewProducts { product }) => product.map(Candidate::Product),
        Some(Page::Order(id)) => Some(Candidate::Order(id)),
        Some(Page::NotAdmin) | None => of_storefront(&url, text),
        Some(_) => None,
    };
    Asked { account, candidates: candidate.into_iter().collect() }
}

/// Whether the text is the address of a product page that does not say which SKU is meant.
pub fn is_product_page(text: &str) -> bool {
    let Some(address) = as_url(text.trim()) else { return false };
    let is_page = Url::split(&address).is_some_and(|url| url.segments.last().is_some_and(|last| last == "p"));
    is_page && of_url(&address).candidates.is_empty()
}

/// A product page names its SKU in the query, a feed file itself in the path.
fn of_storefront(url: &Url, text: &str) -> Option<Candidate> {
    let sku = ["idsku", "skuId"].iter().find_map(|name| SkuId::parse(&url.query(name)?));
    sku.map(Candidate::Sku).or_else(|| feed_in(url, text).map(Candidate::Feed))
}

/// The file name keeps its case, which the path's segments have lost.
fn feed_in(url: &Url, text: &str) -> Option<FeedName> {
    let [folder, file] = url.segments.as_slice() else { return None };
    let name = file.strip_suffix(".xml").filter(|name| folder == "xmldata" && !name.is_empty())?;
    let path = text.split(['?', '#']).next()?.trim_end_matches('/');
    let start = path.len().checked_sub(file.len())?;
    let name = path.get(start..start + name.len())?;
    Some(FeedName(decoded(name)))
}

fn of_word(text: &str) -> Vec<Candidate> {
    let is_word = !text.is_empty() && text.len() <= LONGEST_REFERENCE && !text.contains(char::is_control);
    if !is_word {
        return Vec::new();
    }
    let sku = SkuId::parse(text).map(Candidate::Sku);
    let product = ProductId::parse(text).map(Candidate::Product);
    let ean = is_ean(text).then(|| Candidate::Ean(text.to_owned()));
    // Thirteen digits are a bar code far more often than an id, and too many for one.
    let order = is_order(text).then(|| Candidate::Order(text.to_owned()));
    [sku, product, ean, order, Some(Candidate::Reference(text.to_owned()))].into_iter().flatten().collect()
}

/// Order ids look like `1234567890123-01`, `v501245str-01` or `ABC-1234567-01`: a long number and then two digits; those of
/// marketplaces begin with three letters.
fn is_order(text: &str) -> bool {
    let Some((number, part)) = text.rsplit_once('-') else { return false };
    let is_digit = |byte: u8| byte.is_ascii_digit();
    let is_plain = text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    let digits = |text: &str| text.bytes().filter(|byte| is_digit(*byte)).count();
    let is_part = part.len() == 2 && digits(part) == 2 && digits(number) >= 6;
    let is_of_affiliate = number.len() == 3 && digits(number) == 0 && digits(part) == part.len() && part.len() >= 6;
    is_plain && (is_part || is_of_affiliate)
}

/// GTIN-8, -12, -13 and -14: weights 3 and 1 from the right, the sum a multiple of ten.
fn is_ean(text: &str) -> bool {
    let is_length = matches!(text.len(), 8 | 12 | 13 | 14);
    if !is_length || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return false;
    }
    let digits = text.bytes().rev().map(|byte| u32::from(byte - b'0'));
    let sum: u32 = digits.zip([1, 3].into_iter().cycle()).map(|(digit, weight)| digit * weight).sum();
    sum > 0 && sum.is_multiple_of(10)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::Candidate::{Ean, Feed, Order, Product, Reference, Sku};
    use super::*;

    fn reference(text: &str) -> Candidate {
        Reference(text.to_owned())
    }

    #[test]
    fn words_may_mean_several_things() {
        let cases = [
            (" 301 ", vec![Sku(SkuId(301)), Product(ProductId(301)), reference("301")]),
            ("TS-01 41", vec![reference("TS-01 41")]),
            ("7890000000017", vec![Ean("7890000000017".to_owned()), reference("7890000000017")]),
            ("7890000000018", vec![reference("7890000000018")]),
            (
                "96385074",
                vec![Sku(SkuId(96_385_074)), Product(ProductId(96_385_074)), Ean("96385074".to_owned()), reference("96385074")],
            ),
            ("00000000", vec![reference("00000000")]),
            ("-5", vec![reference("-5")]),
            ("1234567890123-01", vec![Order("1234567890123-01".to_owned()), reference("1234567890123-01")]),
            ("MLB-1234567-01", vec![Order("MLB-1234567-01".to_owned()), reference("MLB-1234567-01")]),
            ("MLB-2000000000111", vec![Order("MLB-2000000000111".to_owned()), reference("MLB-2000000000111")]),
            ("", vec![]),
            ("a\u{0}b", vec![]),
            ("A.B/7", vec![reference("A.B/7")]),
        ];
        for (text, candidates) in cases {
            assert_eq!(subject_of(text), Asked { account: None, candidates }, "{text:?}");
        }
    }

    #[test]
    fn a_product_page_without_a_sku_is_known_as_such() {
        let cases = [
            ("https://www.demoshop.example/shoe/p", true),
            ("www.demoshop.example/shoe/p?utm=1", true),
            ("https://www.demoshop.example/shoe/p?skuId=301", false),
            ("https://www.demoshop.example/shoe", false),
            ("shoe/p", false),
            ("https://demoshop.myvtex.com/shoe/p", true),
            ("p", false),
        ];
        for (text, expected) in cases {
            assert_eq!(is_product_page(text), expected, "{text}");
        }
    }

    #[test]
    fn pasted_addresses_name_their_record_and_account() {
        let demoshop = Some("demoshop");
        let cases = [
            ("https://demoshop.myvtex.com/admin/inventory/?skuId=301", demoshop, vec![Sku(SkuId(301))]),
            ("demoshop.myvtex.com/admin/Site/SkuForm.aspx?IdSku=301", demoshop, vec![Sku(SkuId(301))]),
            ("http://demoshop.myvtex.com/admin/Site/ProdutoForm.aspx?id=900", demoshop, vec![Product(ProductId(900))]),
            ("https://demoshop.myvtex.com/admin/inventory/?keyword=AB", demoshop, vec![reference("AB")]),
            ("https://demoshop.myvtex.com/admin/orders/v51-01", demoshop, vec![Order("v51-01".to_owned())]),
            ("https://demoshop.myvtex.com/admin/Site/Xml.aspx", demoshop, vec![]),
            ("https://demoshop.myvtex.com/shoe/p?idsku=301", demoshop, vec![Sku(SkuId(301))]),
            (
                "https://demoshop.myvtex.com/XMLData/Google%20Shop.xml?t=1",
                demoshop,
                vec![Feed(FeedName("Google Shop".to_owned()))],
            ),
            ("https://www.demoshop.example/shoe/p?utm=1&skuId=301", None, vec![Sku(SkuId(301))]),
            ("www.demoshop.example/shoe/p?idsku=301", None, vec![Sku(SkuId(301))]),
            ("https://www.demoshop.example/shoe/p", None, vec![]),
            ("https://", None, vec![]),
            ("https://demoshop.myvtex.com@evil.example/admin/inventory/?skuId=301", None, vec![]),
        ];
        for (text, account, candidates) in cases {
            let asked = subject_of(text);
            assert_eq!(asked.account.as_ref().map(|name| name.0.as_str()), account, "{text}");
            assert_eq!(asked.candidates, candidates, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_survived(text in "\\PC*", tail in "[ -~é]{0,50}") {
            for text in [text, format!("http://{tail}"), format!("x.com/xmldata/{tail}.xml"), format!("é{tail}")] {
                prop_assert!(subject_of(&text).candidates.len() <= 5);
            }
        }
    }
}
