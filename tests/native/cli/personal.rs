//! A recording is full of the shopper; nothing of that may come out.

use sellable::domain::OrderId;
use sellable::vtex::request::Request;
use serde_json::{Value, json};

use super::recording::{har, of, sold_out};
use super::run;

/// An invented shopper, like the stand-in store's.
const SHOPPER: [(&str, &str); 14] = [
    ("firstName", "Zuleica"),
    ("lastName", "Inventada"),
    ("email", "zuleica.inventada@shopper.invalid"),
    ("document", "00011122299"),
    ("phone", "+5500900001234"),
    ("receiverName", "Porteiro Fictício"),
    ("street", "Rua Que Não Existe"),
    ("neighborhood", "Bairro de Mentira"),
    ("complement", "Apartamento imaginário 4321"),
    ("reference", "Perto da fonte de faz de conta"),
    ("postalCode", "01399-998"),
    ("cardHolder", "ZULEICA P INVENTADA"),
    ("corporateName", "Razão Social Fantasma Ltda"),
    ("note", "Bilhete secreto para a vovó Eufrásia"),
];

/// Puts the shopper into every object.
fn plant(value: &mut Value) {
    match value {
        Value::Array(list) => list.iter_mut().for_each(plant),
        Value::Object(fields) => {
            fields.values_mut().for_each(plant);
            fields.extend(SHOPPER.map(|(name, value)| (name.to_owned(), json!(value))));
        }
        _ => {}
    }
}

fn planted() -> String {
    let mut pairs = sold_out();
    pairs.push((Request::Order(OrderId("17-01".into())), 200, order()));
    pairs.iter_mut().for_each(|(_, _, body)| plant(body));
    of(&pairs)
}

fn order() -> Value {
    json!({"orderId": "17-01", "origin": "Marketplace", "salesChannel": "1", "status": "canceled", "isCompleted": false,
        "creationDate": "2026-02-01T12:00:00+00:00", "items": [{"id": "301", "quantity": 1, "seller": "1"}],
        "clientProfileData": {}, "shippingData": {"address": {}},
        "paymentData": {"transactions": [{"payments": [{"connectorResponses": {"status": "Denied"}}]}]},
        "cancellationData": {"requestedByUser": true, "reason": "Bilhete secreto para a vovó Eufrásia"}})
}

#[test]
fn nothing_of_the_shopper_comes_out() {
    let input = planted();
    for lang in ["en", "pt", "es"] {
        for form in ["--json", "--markdown", "--lang=en"] {
            for subject in ["--sku=301", "--product=900", "--order=17-01"] {
                let output = run(&["diagnose", "--har", "-", subject, form, "--lang", lang], input.as_bytes());
                assert_eq!(output.status.code(), Some(0), "{form} {lang}");
                assert!(output.stdout.len() > 200, "{subject} {form} {lang}: nothing was read");
                keeps_quiet(&[output.stdout, output.stderr].concat());
            }
        }
    }
}

#[test]
fn a_refusal_quotes_nothing() {
    let whole = planted();
    let wrong = har(&[json!({ "request": "Zuleica", "response": "Inventada" })]);
    for input in [&whole[..whole.len() - 40], &whole.replacen("{\"log\":", "{\"log\":Zuleica", 1), &wrong] {
        let output = run(&["diagnose", "--har", "-"], input.as_bytes());
        assert_eq!(output.status.code(), Some(2));
        keeps_quiet(&[output.stdout, output.stderr].concat());
    }
}

fn keeps_quiet(written: &[u8]) {
    let written = String::from_utf8_lossy(written);
    let told = SHOPPER.iter().map(|(_, value)| *value).chain(["operator@demoshop.invalid"]).find(|value| written.contains(value));
    assert_eq!(told, None, "{written}");
}
