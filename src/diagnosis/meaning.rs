//! What an error code or message means that somebody was shown, and which links of the chain to look at for it.

use serde::{Deserialize, Serialize};

use crate::codes::{self, Code, Explained, KnownIssue, What};
use crate::domain::Link;
use crate::text::{Text, words};

/// A code or message found in a text, in words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Meaning {
    /// The code, or the message as it was found.
    pub token: String,
    /// What it means; several when the same words stand for several codes.
    pub entries: Vec<Entry>,
    /// What to say when nothing is known of it.
    pub unexplained: Option<Text>,
}

/// One documented meaning.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// The code, or the words of a message that has none.
    pub code: String,
    /// What it means.
    pub means: Text,
    /// What to do, or who has to act.
    pub then: Text,
    /// The links of the chain to look at; none when the platform as a whole is meant.
    pub links: Vec<Link>,
    /// Known issues of VTEX that can be behind it.
    pub issues: Vec<KnownIssue>,
}

/// Everything in a text that is a code or message of VTEX.
pub fn meanings(text: &str) -> Vec<Meaning> {
    codes::explain(text).iter().map(meaning).collect()
}

fn meaning(found: &Explained) -> Meaning {
    let unexplained = match found.what {
        What::Listed => Some(words::CODE_LISTED),
        What::NotDocumented => Some(words::CODE_NOT_DOCUMENTED),
        What::Code(_) | What::OneOf(_) => None,
    };
    Meaning { token: found.token.clone(), entries: found.what.codes().iter().map(|code| entry(code)).collect(), unexplained }
}

fn entry(code: &Code) -> Entry {
    Entry {
        code: code.code.to_owned(),
        means: code.means.clone(),
        then: code.then.clone(),
        links: code.links.to_vec(),
        issues: code.issues.to_vec(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pasted_error_is_explained() {
        let found = meanings(r#"{"error":{"code":"CHK0246","message":"?"}} and ORD999"#);
        let told: Vec<_> =
            found.iter().map(|meaning| (meaning.token.as_str(), meaning.entries.len(), meaning.unexplained.is_some())).collect();
        assert_eq!(told, [("CHK0246", 1, false), ("ORD999", 0, true)]);
        assert!(found[0].entries[0].links.contains(&Link::Stock));
        assert_eq!(meanings("301"), []);
    }
}
