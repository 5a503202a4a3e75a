//! Tears at every documented answer, field by field: whatever VTEX leaves out or writes otherwise, nothing may panic.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::samples::documented;
use super::{Answer, Reading};
use crate::domain::{ProductId, SkuId};
use crate::facts::Missing;
use crate::vtex::request::{Request, every};

fn questions() -> Vec<Request> {
    every("main", SkuId(301), ProductId(900), 1, None)
}

fn read(request: &Request, body: String) -> Result<Reading, Missing> {
    Answer { status: 200, body, ..Answer::default() }.read(request)
}

/// Every version of a value in which one field or entry, at any depth, is gone or replaced.
fn torn(value: &Value, with: &[Option<Value>]) -> Vec<Value> {
    let mut versions = Vec::new();
    match value {
        Value::Object(fields) => {
            for (name, field) in fields {
                let put = |new: Option<Value>| {
                    let mut fields = fields.clone();
                    match new {
                        Some(new) => drop(fields.insert(name.clone(), new)),
                        None => drop(fields.remove(name)),
                    }
                    Value::Object(fields)
                };
                versions.extend(with.iter().cloned().map(put));
                versions.extend(torn(field, with).into_iter().map(|field| put(Some(field))));
            }
        }
        Value::Array(entries) => {
            for (index, entry) in entries.iter().enumerate() {
                let put = |new: Option<Value>| {
                    let (before, after) = (entries[..index].iter(), entries[index + 1..].iter());
                    before.cloned().chain(new).chain(after.cloned()).collect()
                };
                versions.extend(with.iter().cloned().map(put));
                versions.extend(torn(entry, with).into_iter().map(|entry| put(Some(entry))));
            }
        }
        _ => {}
    }
    versions
}

/// The text with each field written a second time, one version a field.
fn doubled(text: &str) -> Vec<String> {
    let starts = text.match_indices('"').map(|(start, _)| start);
    let fields = starts.filter_map(|start| {
        let end = start + 1 + text[start + 1..].find('"')?;
        text[end + 1..].starts_with(':').then(|| format!("{}{}:null,{}", &text[..start], &text[start..=end], &text[start..]))
    });
    fields.collect()
}

#[test]
fn every_documented_answer_is_read() {
    for request in questions() {
        let reading = read(&request, documented(&request).to_owned());
        assert!(reading.is_ok(), "{request:?} {reading:?}");
    }
}

#[test]
fn an_answer_that_is_torn_says_something_or_why_not() {
    let with =
        [None, Some(Value::Null), Some(json!("x")), Some(json!(-7.5)), Some(json!(true)), Some(json!([])), Some(json!({}))];
    for request in questions() {
        let whole: Value = serde_json::from_str(documented(&request)).expect("documented answers are JSON");
        let texts = doubled(&whole.to_string());
        let versions = torn(&whole, &with).into_iter().chain(with.iter().flatten().cloned()).map(|value| value.to_string());
        for body in versions.chain(texts) {
            let is_told = match read(&request, body.clone()) {
                Ok(_) => true,
                Err(reason) => matches!(reason, Missing::Malformed | Missing::NotFound),
            };
            assert!(is_told, "{request:?} {body}");
        }
    }
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Into::into),
        any::<i64>().prop_map(Into::into),
        any::<f64>().prop_map(Into::into),
        "[0-9a-zTZ:.+-]{0,20}".prop_map(Into::into),
    ];
    leaf.prop_recursive(3, 12, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Into::into),
            prop::collection::btree_map("[a-zA-Z]{1,6}", inner, 0..4).prop_map(|fields| fields.into_iter().collect()),
        ]
    })
}

proptest! {
    #[test]
    fn no_body_is_too_strange(body in "\\PC*", status in 0_u16..600) {
        for request in questions() {
            let _ = Answer { status, body: body.clone(), ..Answer::default() }.read(&request);
        }
    }

    #[test]
    fn no_field_is_too_strange(new in any_json(), pick in any::<prop::sample::Index>()) {
        for request in questions() {
            let whole: Value = serde_json::from_str(documented(&request)).expect("documented answers are JSON");
            let versions = torn(&whole, &[Some(new.clone())]);
            if !versions.is_empty() {
                let _ = read(&request, pick.get(&versions).to_string());
            }
            let _ = read(&request, new.to_string());
        }
    }
}
