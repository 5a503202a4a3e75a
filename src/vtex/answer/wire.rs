//! Reads VTEX's JSON without trusting its types: ids are numbers or strings, quantities sometimes floats, anything may be null.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer};
use serde_json::Value;

use super::moment::moment;
use crate::domain::{Cents, Moment, Thousandths};
use crate::facts::Missing;

/// Parses a body; `null` is how several endpoints say that they know no such record.
pub(super) fn parse<T: DeserializeOwned>(json: &str) -> Result<T, Missing> {
    let value: Option<T> = serde_json::from_str(json).map_err(|_| Missing::Malformed)?;
    value.ok_or(Missing::NotFound)
}

/// A whole number from a number or a string; `None` for everything else, fractions included.
pub(super) fn whole<'de, D: Deserializer<'de>>(from: D) -> Result<Option<i64>, D::Error> {
    Ok(match Value::deserialize(from)? {
        Value::Number(number) => number.as_i64().or_else(|| number.as_f64().and_then(whole_of_float)),
        Value::String(text) => text.trim().parse().ok().or_else(|| text.trim().parse().ok().and_then(whole_of_float)),
        _ => None,
    })
}

/// A text from a string or a number; `None` for everything else and for blanks.
pub(super) fn text<'de, D: Deserializer<'de>>(from: D) -> Result<Option<String>, D::Error> {
    Ok(text_of(&Value::deserialize(from)?))
}

/// A switch; `None` for everything that is neither on nor off.
pub(super) fn switch<'de, D: Deserializer<'de>>(from: D) -> Result<Option<bool>, D::Error> {
    Ok(match Value::deserialize(from)? {
        Value::Bool(on) => Some(on),
        Value::String(text) if text.eq_ignore_ascii_case("true") => Some(true),
        Value::String(text) if text.eq_ignore_ascii_case("false") => Some(false),
        _ => None,
    })
}

/// A list of texts; `None` unless it is a list in which every entry can be read.
pub(super) fn texts<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Vec<String>>, D::Error> {
    Ok(match Value::deserialize(from)? {
        Value::Array(values) => values.iter().map(text_of).collect(),
        _ => None,
    })
}

/// A text from a string or a number, empty where it is blank; `None` for everything else.
pub(super) fn word<'de, D: Deserializer<'de>>(from: D) -> Result<Option<String>, D::Error> {
    Ok(match Value::deserialize(from)? {
        Value::String(text) => Some(text.trim().to_owned()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    })
}

/// An amount in the currency's unit; `None` for everything that is no amount.
pub(super) fn money<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Cents>, D::Error> {
    Ok(decimal_of(&Value::deserialize(from)?).and_then(|amount| whole_of_float((amount * 100.0).round())).map(Cents))
}

/// A measure or multiplier; `None` for everything that is no number.
pub(super) fn measure<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Thousandths>, D::Error> {
    let value = decimal_of(&Value::deserialize(from)?);
    Ok(value.and_then(|value| whole_of_float((value * 1000.0).round())).map(Thousandths))
}

/// A date; `None` for everything that is none, and for VTEX's way of writing "no date".
pub(super) fn date<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Moment>, D::Error> {
    Ok(Value::deserialize(from)?.as_str().and_then(moment))
}

/// A part of an answer; `None` where it cannot be read, so that the rest still can.
pub(super) fn part<'de, D: Deserializer<'de>, T: DeserializeOwned>(from: D) -> Result<Option<T>, D::Error> {
    Ok(serde_json::from_value(Value::deserialize(from)?).unwrap_or_default())
}

fn decimal_of(value: &Value) -> Option<f64> {
    match value {
        Value::Number(number) => number.as_f64(),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    }
}

pub(super) fn text_of(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.trim().to_owned()).filter(|text| !text.is_empty()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// Up to 2^53 a float holds every whole number exactly.
fn whole_of_float(float: f64) -> Option<i64> {
    const EXACT: f64 = 9_007_199_254_740_992.0;
    #[expect(clippy::cast_possible_truncation, reason = "the guard leaves whole numbers that fit")]
    (float.fract() == 0.0 && float.abs() <= EXACT).then_some(float as i64)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Deserialize)]
    #[serde(default)]
    #[derive(Default)]
    struct Wire {
        #[serde(deserialize_with = "whole")]
        count: Option<i64>,
        #[serde(deserialize_with = "text")]
        id: Option<String>,
        #[serde(deserialize_with = "switch")]
        on: Option<bool>,
        #[serde(deserialize_with = "texts")]
        list: Option<Vec<String>>,
    }

    #[test]
    fn types_are_forgiven_and_nonsense_is_not() {
        let read = |json: &str| parse::<Wire>(json).map(|wire| (wire.count, wire.id, wire.on, wire.list));
        let id = |text: &str| Some(text.to_owned());
        let cases = [
            ("{}", Ok((None, None, None, None))),
            (
                r#"{"count":-3,"id":7,"on":true,"list":[1,"2"]}"#,
                Ok((Some(-3), id("7"), Some(true), Some(vec!["1".into(), "2".into()]))),
            ),
            (r#"{"count":"12","id":" a ","on":"False","list":[]}"#, Ok((Some(12), id("a"), Some(false), Some(vec![])))),
            (r#"{"count":12.0,"id":"","on":null,"list":null}"#, Ok((Some(12), None, None, None))),
            (r#"{"count":12.5,"id":[],"on":1,"list":[null]}"#, Ok((None, None, None, None))),
            (r#"{"count":1e300,"id":{},"on":{},"list":"1"}"#, Ok((None, None, None, None))),
            (r#"{"count":1,"count":2}"#, Err(Missing::Malformed)),
            ("null", Err(Missing::NotFound)),
            ("[", Err(Missing::Malformed)),
        ];
        for (json, expected) in cases {
            assert_eq!(read(json), expected, "{json}");
        }
    }
}
