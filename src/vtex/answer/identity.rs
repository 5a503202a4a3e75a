//! VTEX ID and License Manager: who is logged in and what they may do.

use serde::Deserialize;

use crate::facts::Missing;

use super::wire::{parse, text};

/// The user of the Admin. Kept in memory for asking about permissions and never stored or shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct User {
    /// VTEX's id of the user.
    pub id: Option<String>,
    /// The e-mail address.
    pub email: Option<String>,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Wire {
    #[serde(deserialize_with = "text")]
    user_id: Option<String>,
    #[serde(deserialize_with = "text")]
    user: Option<String>,
}

/// Who is logged in; nobody is `null` with status 200.
pub(super) fn user(json: &str) -> Result<Option<User>, Missing> {
    match parse::<Wire>(json) {
        Ok(Wire { user_id: None, user: None }) => Err(Missing::Malformed),
        Ok(wire) => Ok(Some(User { id: wire.user_id, email: wire.user })),
        Err(Missing::NotFound) => Ok(None),
        Err(reason) => Err(reason),
    }
}

/// A bare JSON boolean.
pub(super) fn granted(json: &str) -> Result<bool, Missing> {
    parse(json)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_user_is_somebody_or_nobody() {
        let known = user(r#"{"userId":"1-2","user":"ana@demoshop.example","userType":"F"}"#).expect("an answer").expect("a user");
        assert_eq!((known.id.as_deref(), known.email.as_deref()), (Some("1-2"), Some("ana@demoshop.example")));
        assert_eq!(user("null"), Ok(None));
        assert_eq!(user("{}"), Err(Missing::Malformed));
    }

    #[test]
    fn a_permission_is_a_plain_yes_or_no() {
        let cases =
            [("true", Ok(true)), ("false", Ok(false)), ("\"true\"", Err(Missing::Malformed)), ("{}", Err(Missing::Malformed))];
        for (json, expected) in cases {
            assert_eq!(granted(json), expected, "{json}");
        }
    }
}
