//! The body of a checkout simulation: the one place where an address is written out, and it goes to VTEX alone.

use serde_json::{Value, json};

use super::{Request, Wanted};
use crate::domain::{Address, Personal, SkuId};

/// The JSON body of a question that has one.
pub(super) fn body(request: &Request) -> Option<String> {
    let Request::Simulation { items, address, .. } = request else { return None };
    let item = |item: &Wanted| json!({ "id": item.sku.to_string(), "quantity": item.quantity, "seller": item.seller });
    let mut body = json!({ "items": items.iter().map(item).collect::<Vec<_>>() });
    if let Some(address) = address {
        body["country"] = address.country.clone().into();
        body["postalCode"] = address.postal_code.reveal().into();
    }
    Some(body.to_string())
}

/// What a body asks for; fields that are not ours are passed over.
pub(super) fn read(body: &str) -> Option<(Vec<Wanted>, Option<Address>)> {
    let body: Value = serde_json::from_str(body).ok()?;
    let items: Option<Vec<Wanted>> = body.get("items")?.as_array()?.iter().map(wanted).collect();
    let items = items.filter(|items| !items.is_empty())?;
    let text = |name: &str| body.get(name).and_then(Value::as_str).filter(|text| !text.is_empty());
    let address = text("country").zip(text("postalCode"));
    let address = address.map(|(country, code)| Address { country: country.to_owned(), postal_code: Personal::new(code) });
    Some((items, address))
}

fn wanted(item: &Value) -> Option<Wanted> {
    let text = |name: &str| match item.get(name) {
        Some(Value::String(text)) => Some(text.clone()),
        Some(Value::Number(number)) => Some(number.to_string()),
        _ => None,
    };
    let quantity = item.get("quantity").and_then(Value::as_u64).map_or(Some(1), |quantity| u32::try_from(quantity).ok())?;
    let seller = text("seller").unwrap_or_else(|| super::OWN_SELLER.to_owned());
    Some(Wanted { sku: SkuId::parse(&text("id")?)?, quantity, seller })
}
