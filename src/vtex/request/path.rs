//! Puts a name into one segment of a path.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// What RFC 3986 leaves unreserved stays readable.
const ENCODED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'_').remove(b'.').remove(b'~');

/// A name as one path segment or query value. A browser resolves `.` and `..`, encoded or not, so they get a trailing blank.
pub(super) fn encoded(name: &str) -> String {
    match name {
        "." | ".." => format!("{name}%20"),
        _ => utf8_percent_encode(name, ENCODED).to_string(),
    }
}
