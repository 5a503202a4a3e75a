//! `sellable diagnose`: the report on what a browser recorded.

use std::fs::File;
use std::io::{self, Read};

use sellable::diagnosis::{self, json, markdown, text};
use sellable::domain::Subject;
use sellable::har::{self, MOST_BYTES, Note, Recording, Unreadable};
use sellable::text::{Text, date_time, words};

use crate::options::Options;
use crate::output::{Exit, print, print_raw, remark};

/// Prints the report.
///
/// # Errors
/// The sentence that says why there is none.
pub(crate) fn diagnose(options: &Options) -> Result<Exit, Text> {
    let name = options.har.as_deref().ok_or(words::COMMAND_NEEDS_HAR)?;
    let bytes = bytes(name).map_err(|_| words::har_unreadable(name))?;
    let recording = har::read(&bytes, &options.wish).map_err(|reason| refusal(&reason))?;
    for note in notes(&recording) {
        remark(note.in_lang(options.lang));
    }
    let report = diagnosis::diagnose(&recording.facts);
    match (options.json, options.markdown) {
        (true, _) => print_raw(&json(&report, options.lang)),
        (_, true) => print(&markdown(&report, options.lang)),
        _ => print(&text(&report, options.lang)),
    }
    Ok(Exit::Printed)
}

/// One byte more than is read tells that it is too large.
fn bytes(name: &str) -> io::Result<Vec<u8>> {
    let most = u64::try_from(MOST_BYTES).unwrap_or(u64::MAX).saturating_add(1);
    let mut bytes = Vec::new();
    match name {
        "-" => io::stdin().lock().take(most).read_to_end(&mut bytes)?,
        file => File::open(file)?.take(most).read_to_end(&mut bytes)?,
    };
    Ok(bytes)
}

fn notes(recording: &Recording) -> Vec<Text> {
    let subject = match &recording.facts.subject {
        Subject::Sku(id) => words::sku_title(&id.to_string(), ""),
        Subject::Product(id) => words::product_title(&id.to_string(), ""),
        Subject::Order(id) => words::order_title(&id.to_string()),
        Subject::Feed(name) => words::feed_title(&name.0),
        Subject::Rows => words::ROWS_TITLE,
    };
    let account = recording.account.as_ref().map_or("–", |account| account.0.as_str());
    let about = Text {
        en: words::har_about(&subject.en, account).en,
        pt: words::har_about(&subject.pt, account).pt,
        es: words::har_about(&subject.es, account).es,
    };
    let note = |note: &Note| match note {
        Note::Nothing => words::HAR_NOTHING,
        Note::OtherAccounts(accounts) => words::har_other_accounts(&listed(accounts)),
        Note::WithoutBody(count) => words::har_without_body(*count),
        Note::Changed(at) => words::har_changed(&date_time(at.0)),
    };
    std::iter::once(about).chain(recording.notes.iter().map(note)).collect()
}

fn refusal(reason: &Unreadable) -> Text {
    match reason {
        Unreadable::TooLarge => words::HAR_TOO_LARGE,
        Unreadable::NotText => words::HAR_NOT_TEXT,
        Unreadable::CutShort => words::HAR_CUT_SHORT,
        Unreadable::NotJson(line) => words::har_not_json(*line),
        Unreadable::NotHar => words::HAR_NOT_HAR,
        Unreadable::Undecodable => words::HAR_UNDECODABLE,
        Unreadable::SeveralAccounts(accounts) => words::har_several_accounts(&listed(accounts)),
        Unreadable::NoSubject => words::HAR_NO_SUBJECT,
        Unreadable::SeveralSubjects(skus) => words::har_several_skus(&listed(skus)),
    }
}

/// The first ten of a list.
fn listed(names: &[impl ToString]) -> String {
    let mut shown: Vec<String> = names.iter().take(10).map(ToString::to_string).collect();
    if names.len() > shown.len() {
        shown.push("…".to_owned());
    }
    shown.join(", ")
}
