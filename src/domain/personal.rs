//! Text about a person: it can be used in a question to VTEX, and is never written anywhere.

use std::fmt;

use serde::{Deserialize, Serialize, Serializer};

/// A name, an e-mail address, a postal code, a document. Shown, printed or stored, it is blacked out.
#[derive(Clone, Default, PartialEq, Eq, Hash, Deserialize)]
pub struct Personal(String);

/// What stands in its place.
pub const BLACKED_OUT: &str = "•••";

impl Personal {
    /// Takes a text that came from a person.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The text itself, for a question to VTEX and nothing else.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Personal {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(BLACKED_OUT)
    }
}

impl fmt::Debug for Personal {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(BLACKED_OUT)
    }
}

impl Serialize for Personal {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(BLACKED_OUT)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_way_of_writing_it_tells_it() {
        let person = Personal::new("ana@demoshop.example");
        let written = [format!("{person}"), format!("{person:?}"), serde_json::to_string(&person).unwrap_or_default()];
        assert!(written.iter().all(|text| !text.contains("ana")), "{written:?}");
        assert_eq!(person.reveal(), "ana@demoshop.example");
    }
}
