//! Splits an address into the parts that are asked for, refusing what two readers could understand differently.

use percent_encoding::percent_decode_str;

/// Longer texts are not addresses that a browser shows.
const LONGEST: usize = 8_192;

/// The parts of an `http` or `https` address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::vtex) struct Url {
    /// Whether the scheme is `https`.
    pub(in crate::vtex) is_secure: bool,
    /// Scheme, host and port in lower case.
    pub(in crate::vtex) origin: String,
    /// The host in lower case, without the port.
    pub(in crate::vtex) host: String,
    /// The path without its empty segments, in lower case: the Admin is not case-sensitive.
    pub(in crate::vtex) segments: Vec<String>,
    /// What follows `#`.
    pub(in crate::vtex) fragment: String,
    query: String,
}

impl Url {
    /// Splits a text; `None` for other schemes, user names in the host, backslashes, blanks and control characters.
    pub(in crate::vtex) fn split(text: &str) -> Option<Self> {
        let text = text.trim();
        if text.len() > LONGEST || text.contains(|letter: char| letter.is_control() || letter.is_whitespace()) {
            return None;
        }
        let (scheme, rest) = text.split_once("://")?;
        let scheme = scheme.to_ascii_lowercase();
        if !matches!(scheme.as_str(), "http" | "https") {
            return None;
        }
        let (rest, fragment) = rest.split_once('#').unwrap_or((rest, ""));
        let (rest, query) = rest.split_once('?').unwrap_or((rest, ""));
        if rest.contains('\\') {
            return None;
        }
        let (authority, path) = rest.split_once('/').unwrap_or((rest, ""));
        let (host, port) = host_and_port(&authority.to_ascii_lowercase())?;
        Some(Self {
            is_secure: scheme == "https",
            origin: format!("{scheme}://{host}{port}"),
            host,
            segments: path.split('/').filter(|segment| !segment.is_empty()).map(str::to_ascii_lowercase).collect(),
            fragment: fragment.to_owned(),
            query: query.to_owned(),
        })
    }

    /// The first non-empty value of a query parameter, decoded; names are compared without case.
    pub(in crate::vtex) fn query(&self, name: &str) -> Option<String> {
        let pairs = self.query.split('&').filter_map(|pair| pair.split_once('='));
        let mut values = pairs.filter(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| decoded(value));
        values.find(|value| !value.is_empty())
    }
}

/// A query value or path segment as it was before it was encoded.
pub(in crate::vtex) fn decoded(text: &str) -> String {
    percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().trim().to_owned()
}

fn host_and_port(authority: &str) -> Option<(String, String)> {
    let (host, port) = authority.split_once(':').unwrap_or((authority, ""));
    let is_host = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'.' | b'-');
    if host.is_empty() || !host.bytes().all(is_host) {
        return None;
    }
    match port {
        "" => Some((host.to_owned(), String::new())),
        _ if !port.bytes().all(|byte| byte.is_ascii_digit()) => None,
        _ => port.parse::<u16>().ok().map(|port| (host.to_owned(), format!(":{port}"))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_found() {
        let url = Url::split("https://Demoshop.myvtex.com:8443//Admin/Site/?Id=9%200&ID=7#/orders/1-01").expect("an address");
        assert_eq!(url.origin, "https://demoshop.myvtex.com:8443");
        assert_eq!(url.segments, ["admin", "site"]);
        assert_eq!(url.query("id").as_deref(), Some("9 0"));
        assert_eq!(url.query("none"), None);
        assert_eq!(url.fragment, "/orders/1-01");
    }

    #[test]
    fn broken_encoding_is_survived() {
        let url = Url::split("https://x.example/?a=%&b=%zz&c=%ff").expect("an address");
        assert_eq!(url.query("a").as_deref(), Some("%"));
        assert_eq!(url.query("b").as_deref(), Some("%zz"));
        assert_eq!(url.query("c").as_deref(), Some("\u{fffd}"));
    }
}
