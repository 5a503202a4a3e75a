//! A question that was recorded with its answer.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use super::entry::{Answered, Asked, Content, Entry};
use super::{Unreadable, address, change};
use crate::domain::{Account, FeedName, Moment};
use crate::vtex::answer::Answer;
use crate::vtex::asked::{Candidate, subject_of};
use crate::vtex::request::Request;

/// A question to VTEX with its answer.
#[derive(Debug)]
pub(super) struct Exchange {
    pub(super) account: Account,
    pub(super) question: Question,
    /// When it was asked; the default if the recording does not say.
    pub(super) at: Moment,
    /// `None` where the body is missing.
    pub(super) answer: Option<Raw>,
}

/// What was asked.
#[derive(Debug)]
pub(super) enum Question {
    /// A question of ours.
    Api(Request),
    /// The file of a feed.
    Feed(FeedName),
    /// Not a question: something in the shop was changed.
    Change,
}

/// An answer as bytes: the encoding of a feed stands inside it.
#[derive(Debug)]
pub(super) struct Raw {
    pub(super) status: u16,
    pub(super) content_type: Option<String>,
    pub(super) retry_after: Option<u32>,
    pub(super) body: Vec<u8>,
}

impl Raw {
    /// The same with its body as text.
    pub(super) fn answer(&self) -> Answer {
        Answer {
            status: self.status,
            content_type: self.content_type.clone(),
            body: String::from_utf8_lossy(&self.body).into_owned(),
            retry_after: self.retry_after,
        }
    }
}

/// The entries that are about VTEX.
pub(super) fn exchanges(entries: &[Entry]) -> Result<Vec<Exchange>, Unreadable> {
    entries.iter().filter_map(|entry| exchange(entry).transpose()).collect()
}

fn exchange(entry: &Entry) -> Result<Option<Exchange>, Unreadable> {
    let Some((account, path)) = address::split(&entry.request.url) else { return Ok(None) };
    let Some(question) = question(&entry.request, &path) else { return Ok(None) };
    let at = entry.started_date_time.as_deref().and_then(moment).unwrap_or_default();
    Ok(Some(Exchange { account, question, at, answer: raw(&entry.response)? }))
}

fn question(asked: &Asked, path: &str) -> Option<Question> {
    if change::is_change(&asked.method, path) {
        return Some(Question::Change);
    }
    let body = asked.post_data.as_ref().and_then(|data| data.text.as_deref());
    if let Some(request) = Request::recognise(&asked.method, path, body) {
        return Some(Question::Api(request));
    }
    let candidates = asked.method.eq_ignore_ascii_case("GET").then(|| subject_of(&asked.url).candidates)?;
    candidates.into_iter().find_map(|candidate| match candidate {
        Candidate::Feed(name) => Some(Question::Feed(name)),
        _ => None,
    })
}

/// `None` where a body was left out that would have said something. Of a refusal the status says it all, but not of 400 and
/// 404: whether such an answer is about the record stands in its body.
fn raw(response: &Answered) -> Result<Option<Raw>, Unreadable> {
    let none = Content::default();
    let content = response.content.as_ref().unwrap_or(&none);
    let status = response.status.and_then(|status| u16::try_from(status).ok()).unwrap_or_default();
    let is_telling = matches!(status, 200..=299 | 304 | 400 | 404);
    let is_empty = content.size.is_some_and(|size| size <= 0.0) && status != 304;
    let body = match &content.text {
        Some(text) => decoded(text, content.encoding.as_deref())?,
        None if is_telling && !is_empty => return Ok(None),
        None => Vec::new(),
    };
    let header = |name: &str| {
        let mut headers = response.headers.iter().flatten().filter(|header| header.name.eq_ignore_ascii_case(name));
        headers.find_map(|header| header.value.clone())
    };
    Ok(Some(Raw {
        // The browser shows what it had kept.
        status: if status == 304 { 200 } else { status },
        content_type: header("content-type").or_else(|| content.mime_type.clone()),
        retry_after: header("retry-after").and_then(|seconds| seconds.trim().parse().ok()),
        body,
    }))
}

fn decoded(text: &str, encoding: Option<&str>) -> Result<Vec<u8>, Unreadable> {
    match encoding {
        None | Some("") => Ok(text.as_bytes().to_vec()),
        Some(name) if name.eq_ignore_ascii_case("base64") => STANDARD.decode(text).map_err(|_| Unreadable::Undecodable),
        Some(_) => Err(Unreadable::Undecodable),
    }
}

fn moment(text: &str) -> Option<Moment> {
    let moment = OffsetDateTime::parse(text, &Rfc3339).ok()?;
    i64::try_from(moment.unix_timestamp_nanos() / 1_000_000).ok().map(Moment)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(response: &str) -> Result<Option<(u16, String)>, Unreadable> {
        let response: Answered = serde_json::from_str(response).expect("a response");
        raw(&response).map(|raw| raw.map(|raw| (raw.status, raw.answer().body)))
    }

    #[test]
    fn bodies_are_read_in_every_form() {
        let cases = [
            (r#"{"status":200,"content":{"text":"{}"}}"#, Ok(Some((200, "{}")))),
            (r#"{"status":200,"content":{"text":"e30=","encoding":"base64"}}"#, Ok(Some((200, "{}")))),
            (r#"{"status":200,"content":{"text":"e3","encoding":"base64"}}"#, Err(Unreadable::Undecodable)),
            (r#"{"status":200,"content":{"text":"e30=","encoding":"gzip"}}"#, Err(Unreadable::Undecodable)),
            (r#"{"status":200,"content":{"size":900,"mimeType":"application/json"}}"#, Ok(None)),
            (r#"{"status":200}"#, Ok(None)),
            (r#"{"status":204,"content":{"size":0}}"#, Ok(Some((204, "")))),
            (r#"{"status":304,"content":{"size":0}}"#, Ok(None)),
            (r#"{"status":304,"content":{"size":2,"text":"{}"}}"#, Ok(Some((200, "{}")))),
            (r#"{"status":404}"#, Ok(None)),
            (r#"{"status":403,"content":null}"#, Ok(Some((403, "")))),
            (r#"{"status":-1}"#, Ok(Some((0, "")))),
        ];
        for (response, expected) in cases {
            let expected = expected.map(|known| known.map(|(status, body)| (status, body.to_owned())));
            assert_eq!(read(response), expected, "{response}");
        }
    }

    #[test]
    fn dates_are_those_of_browsers() {
        let cases = [
            ("2026-03-01T10:15:00.000Z", Some(1_772_360_100_000)),
            ("2026-03-01T07:15:00.000-03:00", Some(1_772_360_100_000)),
            ("2026-03-01", None),
            ("", None),
        ];
        for (text, milliseconds) in cases {
            assert_eq!(moment(text), milliseconds.map(Moment), "{text}");
        }
    }
}
