//! Reads a published feed file for the SKUs in question, without keeping the rest of it.
//!
//! Merchants name the tags, so a file is understood by the shapes seen in the field: `products`/`product`, Atom and RSS.
//! Feeds and their defects (known issues 268042 and 974722) as of 2026-08-21.

mod encoding;
mod item;
mod items;
mod listing;

use crate::domain::{FeedFile, FeedName, ProductId, SkuId};
use crate::facts::Missing;

use super::answer::{looks_like_html, looks_like_login, refused};

use listing::Listing;

/// A feed file as it came: bytes, for its encoding stands inside it.
#[derive(Clone, Copy, Debug)]
pub struct FeedBody<'a> {
    /// The status.
    pub status: u16,
    /// The `Retry-After` header, if it is a number of seconds.
    pub retry_after: Option<u32>,
    /// The body.
    pub bytes: &'a [u8],
}

/// What a file says of the SKUs asked about, each with its product if that is known.
///
/// A SKU has no entry in the result where the file does not decide: its items name only products, or name nothing that
/// can be compared.
///
/// # Errors
/// VTEX refused, the body is larger than `limit` bytes, or it is not a whole feed file.
pub fn read(
    name: &FeedName,
    body: FeedBody<'_>,
    asked: &[(SkuId, Option<ProductId>)],
    limit: usize,
) -> Result<FeedFile, Missing> {
    if let Some(reason) = refused(body.status, body.retry_after, None) {
        return Err(reason);
    }
    if body.bytes.len() > limit {
        return Err(Missing::TooLarge);
    }
    let xml = encoding::decoded(body.bytes)?;
    if looks_like_html(&xml) {
        return Err(if looks_like_login(&xml) { Missing::NoSession } else { Missing::Malformed });
    }
    let mut listing = Listing::of(asked);
    items::each(&xml, |item| listing.take(&item))?;
    Ok(FeedFile { name: name.clone(), entries_total: listing.total(), entries: listing.entries() })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const OPEN: &str = r#"<?xml version="1.0" encoding="utf-8"?><products>
        <product><id_product><![CDATA[900]]></id_product><sku><![CDATA[301]]></sku>
            <link><![CDATA[https://www.demoshop.example/shoe/p?idsku=301&utm_source=feed]]></link>
            <price><![CDATA[R$ 57,50]]></price></product>
        <product><id_product><![CDATA[900]]></id_product><sku><![CDATA[302]]></sku>
            <price><![CDATA[]]></price><list_price><![CDATA[ ]]></list_price></product>
        </products><!-- Processado no dia: 01/02/2026 -->"#;
    const ATOM: &str = r#"<feed xmlns="http://www.w3.org/2005/Atom" xmlns:g="http://base.google.com/ns/1.0"><title>a</title>
        <entry><g:id>301</g:id><link href="https://demoshop.example/p?a=1&amp;idsku=301"/><g:price>R$ 57,50</g:price></entry>
        <entry><g:id>302</g:id><g:price/><g:installment><g:months>3</g:months><g:price>19,17</g:price></g:installment></entry></feed>"#;
    const RSS: &str = r#"<rss version="2.0" xmlns:g="http://base.google.com/ns/1.0"><channel><title>a</title>
        <item><title>Shoe &amp; Sock</title><g:id>7</g:id><g:link>https://x.example/p?idsku=301</g:link>
        <g:price></g:price><g:sale_price>ARS 1.100,00</g:sale_price></item>
        <item><g:id>302</g:id><g:availability>in stock</g:availability></item></channel></rss>"#;

    const ASKED: [(SkuId, Option<ProductId>); 3] =
        [(SkuId(301), Some(ProductId(900))), (SkuId(302), Some(ProductId(900))), (SkuId(9), Some(ProductId(8)))];

    fn read_bytes(bytes: &[u8], asked: &[(SkuId, Option<ProductId>)]) -> Result<FeedFile, Missing> {
        let body = FeedBody { status: 200, retry_after: None, bytes };
        read(&FeedName("google".to_owned()), body, asked, 100_000)
    }

    /// SKU, listed, priced.
    type Row = (u32, bool, Option<bool>);

    fn rows(xml: &str, asked: &[(SkuId, Option<ProductId>)]) -> Result<Vec<Row>, Missing> {
        let file = read_bytes(xml.as_bytes(), asked)?;
        Ok(file.entries.iter().map(|entry| (entry.sku.0, entry.listed, entry.priced)).collect())
    }

    #[test]
    fn the_three_shapes_are_read() {
        let cases = [
            (OPEN, [(301, true, Some(true)), (302, true, Some(false)), (9, false, None)]),
            (ATOM, [(301, true, Some(true)), (302, true, Some(false)), (9, false, None)]),
            (RSS, [(301, true, Some(true)), (302, true, None), (9, false, None)]),
        ];
        for (xml, expected) in cases {
            assert_eq!(rows(xml, &ASKED), Ok(expected.to_vec()), "{xml}");
            assert_eq!(read_bytes(xml.as_bytes(), &[]).map(|file| file.entries_total), Ok(2));
        }
    }

    #[test]
    fn a_file_that_names_only_products_does_not_decide_about_a_sku() {
        let of_products = "<products><product><id_product>900</id_product><price>1</price></product></products>";
        let by_reference = "<products><product><id>TS-01</id><price>1</price></product></products>";
        let by_id = |id: u32| format!("<products><product><id>{id}</id></product></products>");
        let of_another = "<products><product><id>301</id><product_id>7</product_id></product></products>";
        let asked = [(SkuId(301), Some(ProductId(900)))];
        let cases = [
            (of_products.to_owned(), vec![]),
            (of_products.replace("900", "901"), vec![(301, false, None)]),
            (by_reference.to_owned(), vec![]),
            (by_id(301), vec![(301, true, None)]),
            (by_id(900), vec![]),
            (by_id(5), vec![(301, false, None)]),
            (by_id(5).replace("<id>", "<category><id>301</id></category><id>"), vec![(301, false, None)]),
            (of_another.to_owned(), vec![(301, false, None)]),
            ("<products/>".to_owned(), vec![(301, false, None)]),
        ];
        for (xml, expected) in cases {
            assert_eq!(rows(&xml, &asked), Ok(expected), "{xml}");
        }
        assert_eq!(rows(of_products, &[(SkuId(301), None)]), Ok(vec![]));
    }

    #[test]
    fn what_is_not_a_whole_feed_file_is_refused() {
        let bomb = r#"<!DOCTYPE a [<!ENTITY b "bbbb">]><products><product><sku>&b;</sku></product></products>"#;
        let deep = format!("<products>{}{}</products>", "<a>".repeat(200), "</a>".repeat(200));
        let cases = [
            ("", Missing::Malformed),
            ("Not Found", Missing::Malformed),
            ("<products><product><sku>301</sku>", Missing::Malformed),
            ("<products><product></products>", Missing::Malformed),
            ("<products></products><products></products>", Missing::Malformed),
            ("<products></products>tail", Missing::Malformed),
            ("<products><product><sku>&b;</sku></product></products>", Missing::Malformed),
            ("<Error><Code>AccessDenied</Code></Error>", Missing::Malformed),
            (bomb, Missing::Malformed),
            (deep.as_str(), Missing::Malformed),
            ("<!DOCTYPE html><title>Oops</title>", Missing::Malformed),
            ("<html><input type=\"password\"></html>", Missing::NoSession),
        ];
        for (xml, reason) in cases {
            assert_eq!(rows(xml, &ASKED), Err(reason), "{xml}");
        }
    }

    #[test]
    fn every_cut_of_a_file_is_refused() {
        for xml in [OPEN, ATOM, RSS] {
            let whole = xml.rfind("</").expect("an end tag");
            for end in (0..whole).filter(|end| xml.is_char_boundary(*end)) {
                assert!(rows(&xml[..end], &ASKED).is_err(), "{}", &xml[..end]);
            }
        }
    }

    #[test]
    fn refusals_and_size_are_told() {
        let name = FeedName("google".to_owned());
        let body = |status| FeedBody { status, retry_after: Some(9), bytes: OPEN.as_bytes() };
        assert_eq!(read(&name, body(404), &ASKED, 100_000), Err(Missing::NotFound));
        assert_eq!(read(&name, body(403), &ASKED, 100_000), Err(Missing::Failed(403)));
        assert_eq!(read(&name, body(429), &ASKED, 100_000), Err(Missing::TooManyRequests(Some(9))));
        assert_eq!(read(&name, body(200), &ASKED, 10), Err(Missing::TooLarge));
    }

    #[test]
    fn the_encoding_stands_in_the_file() {
        let latin = "<?xml version='1.0' encoding='ISO-8859-1'?><products><product><sku>301</sku><preço>R$ 1</preço></product></products>";
        let bytes: Vec<u8> = latin.chars().map(|letter| u8::try_from(u32::from(letter)).expect("a Latin letter")).collect();
        let priced = |bytes: &[u8]| read_bytes(bytes, &ASKED).map(|file| file.entries[0].priced);
        assert_eq!(priced(&bytes), Ok(Some(true)));
        assert_eq!(priced(latin.replace("ISO-8859-1", "UTF-8").as_bytes()), Ok(Some(true)));
        let unmarked: Vec<u8> = bytes.iter().copied().skip_while(|byte| *byte != b'>').skip(1).collect();
        assert_eq!(priced(&unmarked), Err(Missing::Malformed));
    }

    proptest! {
        #[test]
        fn any_bytes_are_survived(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            let _ = read_bytes(&bytes, &ASKED);
        }

        #[test]
        fn any_markup_is_survived(parts in prop::collection::vec(prop::sample::select(vec![
            "<products>", "</products>", "<product>", "</product>", "<product/>", "<sku>", "</sku>", "301", "<![CDATA[", "]]>",
            "<link href=\"?idsku=301\"/>", "<link href=", "&amp;", "&#0;", "&x;", "<!--", "-->", "<price>", "</price>", "é", "<?a",
        ]), 0..30)) {
            let _ = rows(&parts.concat(), &ASKED);
        }
    }
}
