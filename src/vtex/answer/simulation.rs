//! Checkout API, simulation: what a shopper would get. Codes are an open list, and their texts are localised, so only codes are kept.

use serde::Deserialize;

use super::wire::{measure, parse, part, text, whole};
use crate::domain::{Address, Cents, Quote, SalesChannel, SkuId, Thousandths, is_refusal};
use crate::facts::Missing;
use crate::vtex::request::Wanted;

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Wire {
    #[serde(deserialize_with = "part")]
    items: Option<Vec<Item>>,
    #[serde(deserialize_with = "part")]
    messages: Option<Vec<Message>>,
    #[serde(deserialize_with = "part")]
    logistics_info: Option<Vec<Logistics>>,
    #[serde(deserialize_with = "part")]
    payment_data: Option<Payment>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Item {
    #[serde(deserialize_with = "text")]
    id: Option<String>,
    #[serde(deserialize_with = "whole")]
    request_index: Option<i64>,
    #[serde(deserialize_with = "whole")]
    quantity: Option<i64>,
    #[serde(deserialize_with = "text")]
    availability: Option<String>,
    #[serde(deserialize_with = "whole")]
    price: Option<i64>,
    #[serde(deserialize_with = "whole")]
    selling_price: Option<i64>,
    #[serde(deserialize_with = "measure")]
    unit_multiplier: Option<Thousandths>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Message {
    #[serde(deserialize_with = "text")]
    code: Option<String>,
    #[serde(deserialize_with = "text")]
    status: Option<String>,
    #[serde(deserialize_with = "part")]
    fields: Option<Fields>,
}

impl Message {
    /// Whether it is an error; where its status does not say so, a code that is known to refuse is one.
    fn is_error(&self) -> bool {
        let status = self.status.as_deref().map(str::trim).filter(|status| !status.is_empty());
        match status {
            Some(status) => status.eq_ignore_ascii_case("error"),
            None => self.code.as_deref().is_some_and(is_refusal),
        }
    }
}

/// Seen in the field and in no schema.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Fields {
    #[serde(deserialize_with = "text")]
    id: Option<String>,
    #[serde(deserialize_with = "whole")]
    item_index: Option<i64>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Logistics {
    #[serde(deserialize_with = "whole")]
    item_index: Option<i64>,
    #[serde(deserialize_with = "part")]
    slas: Option<Vec<Named>>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Payment {
    #[serde(deserialize_with = "part")]
    payment_systems: Option<Vec<Named>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Named {
    #[serde(deserialize_with = "text")]
    id: Option<String>,
    #[serde(deserialize_with = "text")]
    name: Option<String>,
}

/// What is said of each SKU that was asked for; one of which neither an item nor an error speaks has no entry.
///
/// # Errors
/// The answer speaks of none of them.
pub(super) fn read(
    json: &str,
    asked: &[Wanted],
    channel: Option<&SalesChannel>,
    address: Option<&Address>,
) -> Result<Vec<(SkuId, Quote)>, Missing> {
    let wire: Wire = parse(json)?;
    let quoted = asked.iter().enumerate().filter_map(|(index, wanted)| {
        let quote = Quote { channel: channel.cloned(), ..quote(&wire, asked, index, address.is_some()) };
        (quote.availability.is_some() || !quote.codes.is_empty()).then_some((wanted.sku, quote))
    });
    let quotes: Vec<_> = quoted.collect();
    if quotes.is_empty() { Err(Missing::Malformed) } else { Ok(quotes) }
}

/// Codes of an error that speak of the sales channel or the seller that was asked for, not of how it was asked.
const OF_THE_SHOP: [&str; 6] = ["CHK0010", "CHK0032", "CHK0045", "CHK0161", "CHK0266", "CHK0272"];

/// What an error says of every SKU that was asked about. Its envelope is common practice and not documented.
pub(super) fn refused(json: &str, asked: &[Wanted], channel: Option<&SalesChannel>) -> Option<Vec<(SkuId, Quote)>> {
    let body: serde_json::Value = serde_json::from_str(json).ok()?;
    let code = body.get("error")?.get("code")?.as_str().filter(|code| OF_THE_SHOP.contains(code))?;
    let quote = |wanted: &Wanted| Quote {
        channel: channel.cloned(),
        seller: wanted.seller.clone(),
        asked: wanted.quantity,
        codes: vec![code.to_owned()],
        ..Quote::default()
    };
    Some(asked.iter().map(|wanted| (wanted.sku, quote(wanted))).collect())
}

fn quote(wire: &Wire, asked: &[Wanted], index: usize, has_address: bool) -> Quote {
    let wanted = &asked[index];
    let items = wire.items.as_deref().unwrap_or_default();
    let is_asked = |item: &Item| item.id.as_deref().and_then(SkuId::parse) == Some(wanted.sku);
    let is_index = |item: &Item| item.request_index.is_none_or(|said| usize::try_from(said) == Ok(index));
    let mut found = items.iter().enumerate().filter(|(_, item)| is_asked(item));
    let found = found.clone().find(|(_, item)| is_index(item)).or_else(|| found.next());
    let unsaid = Item::default();
    let (place, item) = found.map_or((None, &unsaid), |(place, item)| (Some(place), item));
    let told = wire.messages.iter().flatten().filter(|message| asked.len() == 1 || is_about(message, wanted, place, item));
    let (errors, notes): (Vec<&Message>, Vec<&Message>) = told.partition(|message| message.is_error());
    let logistics = wire.logistics_info.iter().flatten().find(|row| is_at(row.item_index, place));
    let shipping = logistics.filter(|_| has_address).and_then(|row| row.slas.as_ref());
    let payments = wire.payment_data.as_ref().and_then(|data| data.payment_systems.as_ref());
    Quote {
        channel: None,
        seller: wanted.seller.clone(),
        asked: wanted.quantity,
        quantity: item.quantity,
        availability: item.availability.clone(),
        codes: codes(&errors),
        notes: codes(&notes),
        price: item.selling_price.or(item.price).map(Cents),
        unit_multiplier: item.unit_multiplier,
        payments: payments.and_then(|list| names(list)),
        shipping: shipping.and_then(|list| names(list)),
    }
}

fn codes(messages: &[&Message]) -> Vec<String> {
    messages.iter().filter_map(|message| message.code.clone()).collect()
}

/// Whether one of several items is meant. A message that names none is taken to be about those that are not sold.
fn is_about(message: &Message, wanted: &Wanted, place: Option<usize>, item: &Item) -> bool {
    let fields = message.fields.as_ref();
    if let Some(sku) = fields.and_then(|fields| fields.id.as_deref()).and_then(SkuId::parse) {
        return sku == wanted.sku;
    }
    match fields.and_then(|fields| fields.item_index) {
        Some(index) => is_at(Some(index), place),
        None => item.availability.as_deref() != Some("available"),
    }
}

fn is_at(index: Option<i64>, place: Option<usize>) -> bool {
    index.and_then(|index| usize::try_from(index).ok()).is_some_and(|index| Some(index) == place)
}

fn names(list: &[Named]) -> Option<Vec<String>> {
    list.iter().map(|named| named.name.clone().or_else(|| named.id.clone())).collect()
}

#[cfg(test)]
mod tests {
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
}
