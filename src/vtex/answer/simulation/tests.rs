//! What the simulation says, in every shape that was seen or is feared.

use super::*;
use crate::domain::Personal;
use crate::vtex::answer::samples;

fn wanted(sku: u32) -> Wanted {
    Wanted { sku: SkuId(sku), quantity: 2, seller: "1".to_owned() }
}

fn address() -> Address {
    Address { country: "BRA".to_owned(), postal_code: Personal::new("01000-000") }
}

/// SKU, availability, codes.
type Said = (u32, Option<String>, Vec<String>);

fn said(json: &str, skus: &[u32]) -> Result<Vec<Said>, Missing> {
    let asked: Vec<Wanted> = skus.iter().map(|sku| wanted(*sku)).collect();
    let quotes = read(json, &asked, None, None)?;
    Ok(quotes.into_iter().map(|(sku, quote)| (sku.0, quote.availability, quote.codes)).collect())
}

fn row(sku: u32, availability: Option<&str>, codes: &[&str]) -> Said {
    (sku, availability.map(str::to_owned), codes.iter().map(|code| (*code).to_owned()).collect())
}

#[test]
fn the_checkout_speaks_in_codes() {
    let cases = [
        (r#"{"items":[{"id":"301","availability":"available"}],"messages":[]}"#, Ok(vec![row(301, Some("available"), &[])])),
        (
            r#"{"items":[{"id":301,"availability":"withoutStock"}],"messages":[{"code":"withoutStock","text":"Sem estoque"}]}"#,
            Ok(vec![row(301, Some("withoutStock"), &["withoutStock"])]),
        ),
        (r#"{"items":[],"messages":[{"code":"ORD027"}]}"#, Ok(vec![row(301, None, &["ORD027"])])),
        (r#"{"items":[{"id":"302","availability":"available"}]}"#, Err(Missing::Malformed)),
        ("{}", Err(Missing::Malformed)),
    ];
    for (json, expected) in cases {
        assert_eq!(said(json, &[301]), expected, "{json}");
    }
}

#[test]
fn only_an_error_refuses() {
    let without_availability = |message: &str| format!(r#"{{"items":[{{"id":"301"}}],"messages":[{message}]}}"#);
    let refused = |code: &str| Ok(vec![row(301, None, &[code])]);
    let cases = [
        (r#"{"code":"somethingNew","status":"error"}"#, refused("somethingNew")),
        (r#"{"code":"withoutStock","status":"Error"}"#, refused("withoutStock")),
        (r#"{"code":"withoutStock"}"#, refused("withoutStock")),
        (r#"{"code":"withoutStock","status":""}"#, refused("withoutStock")),
        (r#"{"code":"changedPriceValue","status":"warning"}"#, Err(Missing::Malformed)),
        (r#"{"code":"cartMaxProductCountReached","status":"info"}"#, Err(Missing::Malformed)),
        (r#"{"code":"withoutStock","status":"warning"}"#, Err(Missing::Malformed)),
        (r#"{"code":"withoutStock","status":"new"}"#, Err(Missing::Malformed)),
        (r#"{"code":"somethingNew"}"#, Err(Missing::Malformed)),
        (r#"{"status":"error"}"#, Err(Missing::Malformed)),
    ];
    for (message, expected) in cases {
        assert_eq!(said(&without_availability(message), &[301]), expected, "{message}");
    }
}

#[test]
fn a_warning_stays_beside_what_the_item_says() {
    let json = r#"{"items":[{"id":"301","availability":"available"}],
        "messages":[{"code":"itemQuantityNotAvailable","status":"warning","fields":{"itemIndex":"0"}}]}"#;
    let quotes = read(json, &[wanted(301)], None, None).expect("a quote");
    let quote = &quotes[0].1;
    assert_eq!((quote.sells(), quote.codes.len()), (Some(true), 0));
    assert_eq!(quote.notes, ["itemQuantityNotAvailable"]);
}

#[test]
fn each_of_several_gets_what_is_its_own() {
    let items =
        r#""items":[{"id":"302","requestIndex":1,"availability":"withoutStock"},{"id":"301","availability":"available"}]"#;
    let named = format!(
        r#"{{{items},"messages":[{{"code":"a","status":"error","fields":{{"itemIndex":"0"}}}},{{"code":"ORD028","fields":{{"id":"303"}}}}]}}"#
    );
    let unnamed = format!(r#"{{{items},"messages":[{{"code":"a","status":"error"}}]}}"#);
    let sold = row(301, Some("available"), &[]);
    let out = row(302, Some("withoutStock"), &["a"]);
    assert_eq!(said(&named, &[301, 302, 303]), Ok(vec![sold.clone(), out.clone(), row(303, None, &["ORD028"])]));
    assert_eq!(said(&unnamed, &[301, 302, 303]), Ok(vec![sold, out, row(303, None, &["a"])]));
}

#[test]
fn delivery_is_told_only_where_it_was_asked() {
    let channel = SalesChannel("2".to_owned());
    let quote = |address: Option<&Address>| {
        let quotes = read(samples::SIMULATION, &[wanted(301)], Some(&channel), address).expect("a quote");
        quotes.into_iter().next().map(|(_, quote)| quote).expect("one")
    };
    let bare = quote(None);
    assert_eq!((bare.price, bare.quantity, bare.asked), (Some(Cents(5750)), Some(1), 2));
    assert_eq!((bare.channel, bare.unit_multiplier), (Some(channel.clone()), Some(Thousandths(1000))));
    assert_eq!((bare.payments, bare.shipping), (Some(vec!["Visa".to_owned()]), None));
    assert_eq!(quote(Some(&address())).shipping, Some(vec!["Standard".to_owned()]));
}
