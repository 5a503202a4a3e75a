//! The file itself: HAR 1.2, as far as it is needed (<http://www.softwareishard.com/blog/har-12-spec/>).
//!
//! Nothing of an error of the parser is passed on but the line: it quotes what it found, and that may be of a person.

use serde::Deserialize;
use serde_json::error::Category;

use super::{MOST_BYTES, Unreadable};

#[derive(Deserialize)]
struct File {
    log: Log,
}

#[derive(Deserialize)]
struct Log {
    entries: Vec<Entry>,
}

/// A request with its answer.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Entry {
    #[serde(default)]
    pub(super) started_date_time: Option<String>,
    pub(super) request: Asked,
    pub(super) response: Answered,
}

/// The request.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Asked {
    pub(super) method: String,
    pub(super) url: String,
    #[serde(default)]
    pub(super) post_data: Option<Posted>,
}

/// The body of the request.
#[derive(Deserialize)]
pub(super) struct Posted {
    #[serde(default)]
    pub(super) text: Option<String>,
}

/// The answer.
#[derive(Deserialize)]
pub(super) struct Answered {
    /// 0 or less where none came.
    #[serde(default)]
    pub(super) status: Option<i64>,
    #[serde(default)]
    pub(super) headers: Option<Vec<Header>>,
    #[serde(default)]
    pub(super) content: Option<Content>,
}

#[derive(Deserialize)]
pub(super) struct Header {
    pub(super) name: String,
    #[serde(default)]
    pub(super) value: Option<String>,
}

/// The body of the answer. Browsers leave out the text of some.
#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Content {
    #[serde(default)]
    pub(super) size: Option<f64>,
    #[serde(default)]
    pub(super) mime_type: Option<String>,
    #[serde(default)]
    pub(super) text: Option<String>,
    /// `base64`, or none for plain text.
    #[serde(default)]
    pub(super) encoding: Option<String>,
}

/// Everything that was recorded, in the order of the file.
pub(super) fn entries(bytes: &[u8]) -> Result<Vec<Entry>, Unreadable> {
    if bytes.len() > MOST_BYTES {
        return Err(Unreadable::TooLarge);
    }
    let text = std::str::from_utf8(bytes).map_err(|error| match error.error_len() {
        None => Unreadable::CutShort,
        Some(_) => Unreadable::NotText,
    })?;
    let text = text.trim_start_matches('\u{feff}');
    let file: File = serde_json::from_str(text).map_err(|error| match error.classify() {
        Category::Eof => Unreadable::CutShort,
        // A number that is cut after its point or sign is an error of its own to the parser.
        Category::Syntax if text.ends_with(['.', '-', '+', 'e', 'E']) => Unreadable::CutShort,
        Category::Data => Unreadable::NotHar,
        Category::Syntax | Category::Io => Unreadable::NotJson(error.line()),
    })?;
    Ok(file.log.entries)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const SMALL: &str = r#"{"log":{"version":"1.2","entries":[{"startedDateTime":"2026-03-01T10:00:00.000Z","time":1.5,
        "request":{"method":"GET","url":"https://demoshop.myvtex.com/","headers":[]},
        "response":{"status":200,"headers":[],"content":{"size":1,"mimeType":"text/plain","text":"é"}}}]}}"#;

    fn refused(bytes: &[u8]) -> Option<Unreadable> {
        entries(bytes).err()
    }

    #[test]
    fn what_is_no_recording_is_refused() {
        let deep = "[".repeat(100_000);
        let inside = format!(r#"{{"log":{{"entries":[],"x":{}"#, "[".repeat(100_000));
        let cases: [(&[u8], Unreadable); 9] = [
            (b"", Unreadable::CutShort),
            (b"<html>", Unreadable::NotJson(1)),
            (b"{\"log\":\n{\"entries\":[}}", Unreadable::NotJson(2)),
            (b"[]", Unreadable::NotHar),
            (b"{}", Unreadable::NotHar),
            (br#"{"log":{"entries":[1]}}"#, Unreadable::NotHar),
            (b"\xff\xfe{\0}\0", Unreadable::NotText),
            (deep.as_bytes(), Unreadable::NotHar),
            (inside.as_bytes(), Unreadable::CutShort),
        ];
        for (bytes, reason) in cases {
            let shown = String::from_utf8_lossy(&bytes[..bytes.len().min(40)]).into_owned();
            assert_eq!(refused(bytes), Some(reason), "{shown}");
        }
    }

    #[test]
    fn a_mark_before_the_text_is_passed_over() {
        let marked = format!("\u{feff}{SMALL}");
        assert_eq!(entries(marked.as_bytes()).map(|entries| entries.len()), Ok(1));
    }

    #[test]
    fn every_cut_of_a_file_is_refused() {
        for end in 0..SMALL.len() {
            assert_eq!(refused(&SMALL.as_bytes()[..end]), Some(Unreadable::CutShort), "{end}");
        }
    }

    proptest! {
        #[test]
        fn any_bytes_are_survived(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
            let _ = entries(&bytes);
        }
    }
}
