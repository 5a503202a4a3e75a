//! What a status says when it is not a success, and how an HTML page in place of an answer is told apart.

use std::borrow::Cow;

use crate::facts::Missing;
use crate::vtex::request::Resource;

/// The reason behind a status, `None` for success. Status 0 is what browsers give when no answer came.
pub(in crate::vtex) fn refused(status: u16, retry_after: Option<u32>, resource: Option<Resource>) -> Option<Missing> {
    match (status, resource) {
        (200..=299, _) => None,
        (0, _) => Some(Missing::Unreachable),
        (401, _) => Some(Missing::NoSession),
        (403, Some(resource)) => Some(Missing::NoPermission(Cow::Borrowed(resource.name()))),
        (404, _) => Some(Missing::NotFound),
        (429, _) => Some(Missing::TooManyRequests(retry_after)),
        _ => Some(Missing::Failed(status)),
    }
}

/// Whether a text starts as a web page does.
pub(in crate::vtex) fn looks_like_html(text: &str) -> bool {
    let start = head(text).to_ascii_lowercase();
    ["<!doctype html", "<html", "<head", "<body"].iter().any(|tag| start.trim_start().starts_with(tag))
}

/// Whether a web page is one that asks to log in: VTEX answers so in place of data once a session has ended.
pub(in crate::vtex) fn looks_like_login(page: &str) -> bool {
    let page = head(page).to_ascii_lowercase();
    LOGIN_SIGNS.iter().any(|sign| page.contains(sign))
}

/// The root of the Admin's login page, the service behind it, the path it is sent to, and its password field.
const LOGIN_SIGNS: [&str; 5] = ["render-admin.login", "admin-login", "/admin/login", "vtexid", "type=\"password\""];

/// A login page shows itself early; a large page is not searched to its end.
const HEAD_BYTES: usize = 65_536;

fn head(text: &str) -> &str {
    &text[..text.floor_char_boundary(HEAD_BYTES)]
}
