//! Checkout API, simulation: what a shopper would get. Codes are an open list, and their texts are localised, so only codes are kept.

use serde::Deserialize;

use crate::domain::SkuId;
use crate::facts::Missing;

use super::wire::{parse, text};

/// What the checkout says of one unit of a SKU.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Simulation {
    /// `available`, `withoutStock`, `withoutPrice` and so on; `None` when the item was refused outright.
    pub availability: Option<String>,
    /// Codes of its messages, which explain a refusal.
    pub codes: Vec<String>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Wire {
    items: Option<Vec<Item>>,
    messages: Option<Vec<Message>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Item {
    #[serde(deserialize_with = "text")]
    id: Option<String>,
    #[serde(deserialize_with = "text")]
    availability: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
struct Message {
    #[serde(deserialize_with = "text")]
    code: Option<String>,
}

/// What is said of the SKU. An answer with neither an item nor a message says nothing.
pub(super) fn read(json: &str, sku: SkuId) -> Result<Simulation, Missing> {
    let wire: Wire = parse(json)?;
    let is_asked = |item: &Item| item.id.as_deref().and_then(SkuId::parse) == Some(sku);
    let availability = wire.items.unwrap_or_default().into_iter().find(is_asked).and_then(|item| item.availability);
    let codes: Vec<String> = wire.messages.unwrap_or_default().into_iter().filter_map(|message| message.code).collect();
    if availability.is_none() && codes.is_empty() {
        return Err(Missing::Malformed);
    }
    Ok(Simulation { availability, codes })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_checkout_speaks_in_codes() {
        let said = |availability: Option<&str>, codes: &[&str]| {
            let codes = codes.iter().map(|code| (*code).to_owned()).collect();
            Ok(Simulation { availability: availability.map(str::to_owned), codes })
        };
        let cases = [
            (r#"{"items":[{"id":"301","availability":"available"}],"messages":[]}"#, said(Some("available"), &[])),
            (
                r#"{"items":[{"id":301,"availability":"withoutStock"}],"messages":[{"code":"withoutStock","text":"Sem estoque"}]}"#,
                said(Some("withoutStock"), &["withoutStock"]),
            ),
            (r#"{"items":[],"messages":[{"code":"ORD027"}]}"#, said(None, &["ORD027"])),
            (r#"{"items":[{"id":"302","availability":"available"}]}"#, Err(Missing::Malformed)),
            ("{}", Err(Missing::Malformed)),
        ];
        for (json, expected) in cases {
            assert_eq!(read(json, SkuId(301)), expected, "{json}");
        }
    }
}
