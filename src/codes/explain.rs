//! Every code and known message in a pasted text: an error of the API, a log line, a sentence of *Connections*.

use std::collections::BTreeMap;

use super::listed::is_listed;
use super::name::{Family, Name};
use super::phrase::{self, Word};
use super::{Code, all, find_name};
use crate::domain::put_in_order;

/// How much of a text is read, in bytes.
pub const MOST_READ: usize = 20_000;
/// How many codes and messages are explained at most.
pub const MOST_EXPLAINED: usize = 50;

/// A code or message in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explained {
    /// The words as they stand in the text.
    pub token: String,
    /// What they are.
    pub what: What,
}

/// What a code or message in a text is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// A code or message that is explained.
    Code(&'static Code),
    /// Words that VTEX shows for several codes, of which the text names none.
    OneOf(Vec<&'static Code>),
    /// A code that VTEX lists under “Checkout error codes” and that is not explained here.
    Listed,
    /// It looks like a code, and VTEX's list does not have it.
    NotDocumented,
}

impl What {
    /// The entries, none for a code that is not explained.
    pub fn codes(&self) -> &[&'static Code] {
        match self {
            Self::Code(code) => std::slice::from_ref(code),
            Self::OneOf(codes) => codes,
            Self::Listed | Self::NotDocumented => &[],
        }
    }
}

/// A find with the byte where it starts.
type Found = (usize, Explained);

/// Finds every code and known message in a text, in its order and each once. Reads the first [`MOST_READ`] bytes and
/// explains at most [`MOST_EXPLAINED`]. Words of a message are left out when the text names one of its codes as well.
pub fn explain(text: &str) -> Vec<Explained> {
    let text = &text[..text.floor_char_boundary(MOST_READ)];
    let words = phrase::split(text);
    let mut found = once(codes(text, &words));
    for (at, message) in once(messages(text, &words)) {
        if !shares_a_code(&found, &message) {
            found.push((at, message));
        }
    }
    put_in_order(&mut found, |(at, _)| *at);
    found.into_iter().map(|(_, explained)| explained).take(MOST_EXPLAINED).collect()
}

fn shares_a_code(found: &[Found], message: &Explained) -> bool {
    let named = |code: &&Code| found.iter().any(|(_, other)| matches!(&other.what, What::Code(found) if found.code == code.code));
    message.what.codes().iter().any(named)
}

/// The first of several finds of the same.
fn once(found: Vec<Found>) -> Vec<Found> {
    let mut kept: Vec<Found> = Vec::new();
    for (at, new) in found {
        let same = |old: &Explained| match new.what {
            What::Listed | What::NotDocumented => old.token.eq_ignore_ascii_case(&new.token),
            _ => old.what == new.what,
        };
        if kept.len() < MOST_EXPLAINED && !kept.iter().any(|(_, old)| same(old)) {
            kept.push((at, new));
        }
    }
    kept
}

fn codes(text: &str, words: &[Word]) -> Vec<Found> {
    let read = |at: usize| name_at(text, &words[at..]).or_else(|| message_code(text, &words[at]));
    (0..words.len()).filter_map(|at| Some((words[at].start, read(at)?))).collect()
}

/// A code of the orders, the checkout or the fulfillment: `ORD021.3`, `chk-0032`.
fn name_at(text: &str, words: &[Word]) -> Option<Explained> {
    let first = words.first()?;
    let dashed = Family::of(&first.plain).is_some() && joined(text, words, 0, &["-", "_"]);
    let last = usize::from(dashed);
    let whole = &text[first.start..words[last].end];
    let name = Name::read(whole)?;
    // Order ids have such shapes, too: `ORD-0027-01`, `ORD0027-01`, `FMT-2024`.
    if is_numbered_on(text, words, last) || dashed && !is_listed(name) {
        return None;
    }
    let longer = joined(text, words, last, &["."]).then(|| &text[first.start..words[last + 1].end]);
    let sub = longer.and_then(|longer| Some((longer, Name::read(longer).filter(|name| find_name(*name).is_some())?)));
    let (token, name) = sub.unwrap_or((whole, name));
    Some(Explained { token: token.to_owned(), what: what(name) })
}

/// Whether one of the marks, and nothing else, stands between a word and the next one.
fn joined(text: &str, words: &[Word], at: usize, marks: &[&str]) -> bool {
    words.get(at + 1).is_some_and(|next| marks.contains(&&text[words[at].end..next.start]))
}

/// Whether a dash and a number follow a word.
fn is_numbered_on(text: &str, words: &[Word], at: usize) -> bool {
    joined(text, words, at, &["-"]) && words[at + 1].plain.starts_with(|letter: char| letter.is_ascii_digit())
}

fn what(name: Name) -> What {
    match find_name(name) {
        Some(code) => What::Code(code),
        None if is_listed(name) => What::Listed,
        None => What::NotDocumented,
    }
}

/// The code of a message of the cart, which is a single word: `withoutStock`.
fn message_code(text: &str, word: &Word) -> Option<Explained> {
    let token = &text[word.start..word.end];
    let code = all().find(|entry| !entry.code.contains(' ') && entry.code.eq_ignore_ascii_case(token))?;
    Some(Explained { token: token.to_owned(), what: What::Code(code) })
}

/// Messages by their first word.
type Patterns = BTreeMap<String, Vec<(Vec<String>, &'static Code)>>;

fn patterns() -> Patterns {
    let mut patterns = Patterns::new();
    for entry in all() {
        let own = entry.code.contains(' ').then_some(entry.code);
        for shown in entry.shown.iter().copied().chain(own) {
            let pattern = phrase::pattern(shown);
            let Some(first) = pattern.first() else { continue };
            patterns.entry(first.clone()).or_default().push((pattern, entry));
        }
    }
    patterns
}

fn messages(text: &str, words: &[Word]) -> Vec<Found> {
    let patterns = patterns();
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let Some((length, what)) = longest(&patterns, &words[at..]) else {
            at += 1;
            continue;
        };
        let token = text[words[at].start..words[at + length - 1].end].to_owned();
        found.push((words[at].start, Explained { token, what }));
        at += length;
    }
    found
}

/// The longest message that starts here, with every entry that shows it.
fn longest(patterns: &Patterns, words: &[Word]) -> Option<(usize, What)> {
    let here = patterns.get(&words.first()?.plain)?;
    let fits = |(pattern, entry): &(Vec<String>, &'static Code)| Some((phrase::length(pattern, words)?, *entry));
    let fitting: Vec<(usize, &'static Code)> = here.iter().filter_map(fits).collect();
    let length = fitting.iter().map(|(length, _)| *length).max()?;
    let mut codes: Vec<&'static Code> = Vec::new();
    for (_, entry) in fitting.iter().filter(|(other, _)| *other == length) {
        if !codes.iter().any(|code| code.code == entry.code) {
            codes.push(entry);
        }
    }
    let what = if let [code] = codes[..] { What::Code(code) } else { What::OneOf(codes) };
    Some((length, what))
}
