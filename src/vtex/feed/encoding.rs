//! Turns the bytes of a feed into text: VTEX's form offers UTF-8 and ISO-8859-1, and the declaration says which.

use std::borrow::Cow;

use crate::facts::Missing;

/// The declaration stands at the very start.
const DECLARATION_BYTES: usize = 200;

/// Encodings of one byte a letter. Where the others differ from ISO-8859-1 it is not in tags, ids or digits.
const ONE_BYTE: [&str; 5] = ["iso-8859-1", "iso-8859-15", "latin1", "windows-1252", "us-ascii"];

/// The text; anything that does not fit its declared encoding is malformed.
pub(super) fn decoded(bytes: &[u8]) -> Result<Cow<'_, str>, Missing> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    match declared(bytes).as_deref() {
        None | Some("utf-8" | "utf8") => std::str::from_utf8(bytes).map(Cow::Borrowed).map_err(|_| Missing::Malformed),
        Some(name) if ONE_BYTE.contains(&name) => Ok(Cow::Owned(bytes.iter().copied().map(char::from).collect())),
        Some(_) => Err(Missing::Malformed),
    }
}

fn declared(bytes: &[u8]) -> Option<String> {
    let start = String::from_utf8_lossy(&bytes[..bytes.len().min(DECLARATION_BYTES)]).to_ascii_lowercase();
    let (declaration, _) = start.trim_start().strip_prefix("<?xml")?.split_once("?>")?;
    let (_, value) = declaration.split_once("encoding")?;
    let value = value.trim_start().strip_prefix('=')?.trim_start();
    let quote = value.chars().next().filter(|quote| matches!(quote, '"' | '\''))?;
    value[1..].split_once(quote).map(|(name, _)| name.trim().to_owned())
}
