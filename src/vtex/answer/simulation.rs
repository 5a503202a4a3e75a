//! Checkout API, simulation: what a shopper would get. Codes are an open list, and their texts are localised, so only codes are kept.

#[cfg(test)]
mod tests;

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
