//! Compares what a screen calls a thing with what we call it: whole strings, blind to case, accents and punctuation.

use std::str::Chars;

/// Whether two labels are the same words. Nothing equals an empty label, and a part of a label equals nothing:
/// in Portuguese *Estoque* is a column of its own and the first word of *Estoque infinito*.
pub(super) fn same(left: &str, right: &str) -> bool {
    let mut left = letters(left).peekable();
    left.peek().is_some() && left.eq(letters(right))
}

/// Whether two names that the shop gave are the same but for case, accents and white space. Signs and numbers tell one name from
/// another: *Central*, *Central (2)* and *Central-2* are three warehouses.
pub(super) fn same_name(left: &str, right: &str) -> bool {
    let words = |name: &str| name.split_whitespace().map(folded).collect::<Vec<_>>();
    words(left) == words(right)
}

fn folded(word: &str) -> String {
    word.chars().filter(|letter| !is_mark(*letter)).map(fold).collect()
}

/// A label's letters and digits, lower case, accents folded, everything else one space; a counter such as `(3)` at the end is
/// dropped, as screens add one to a label that stays the same.
pub(super) fn letters(text: &str) -> impl Iterator<Item = char> {
    Letters { rest: without_counter(text).chars(), held: None, started: false, gap: false }
}

fn without_counter(text: &str) -> &str {
    let trimmed = text.trim_end();
    let Some((before, counter)) = trimmed.strip_suffix(')').and_then(|open| open.rsplit_once('(')) else { return text };
    let is_counter = !counter.is_empty() && counter.bytes().all(|byte| byte.is_ascii_digit());
    if is_counter && !before.trim().is_empty() { before } else { text }
}

struct Letters<'a> {
    rest: Chars<'a>,
    held: Option<char>,
    started: bool,
    gap: bool,
}

impl Iterator for Letters<'_> {
    type Item = char;

    fn next(&mut self) -> Option<char> {
        if let Some(held) = self.held.take() {
            return Some(held);
        }
        for letter in self.rest.by_ref() {
            if is_mark(letter) {
                continue;
            }
            if !letter.is_alphanumeric() {
                self.gap = true;
                continue;
            }
            let folded = fold(letter);
            if std::mem::take(&mut self.gap) && self.started {
                self.held = Some(folded);
                return Some(' ');
            }
            self.started = true;
            return Some(folded);
        }
        None
    }
}

/// A combining accent: a decomposed letter has it as a character of its own.
fn is_mark(letter: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&letter)
}

/// The accented letters of the three languages. A full Unicode decomposition would bring tables larger than all of `screen`.
pub(super) fn fold(letter: char) -> char {
    if letter.is_ascii() {
        return letter.to_ascii_lowercase();
    }
    let lower = letter.to_lowercase().next().unwrap_or(letter);
    match lower {
        'à'..='å' | 'ª' => 'a',
        'ç' => 'c',
        'è'..='ë' => 'e',
        'ì'..='ï' => 'i',
        'ñ' => 'n',
        'ò'..='ö' | 'º' => 'o',
        'ù'..='ü' => 'u',
        'ý' | 'ÿ' => 'y',
        _ => lower,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_keep_their_signs_and_numbers() {
        assert!(same_name(" São  Paulo", "sao paulo"));
        for other in ["Central 2", "Central (2)", "Central-2", ""] {
            assert!(!same_name("Central", other), "{other}");
        }
        assert!(!same_name("Central 2", "Central-2"));
    }

    #[test]
    fn whole_labels_are_compared() {
        let cases = [
            ("Não disponíveis", "nao  disponiveis", true),
            ("Categori\u{301}a*", "Categoría", true),
            ("Update count:", "Update Count", true),
            ("Orders (12)", "orders", true),
            ("Lead time (days)", "Lead time", false),
            ("Estoque infinito", "Estoque", false),
            ("SKU ID ↑", "SKU ID", true),
            ("out-of-stock (sold-out)", "out of stock sold out", true),
            ("(3)", "3", true),
            ("", "", false),
            ("…", "", false),
        ];
        for (left, right, equal) in cases {
            assert_eq!(same(left, right), equal, "{left:?} {right:?}");
        }
    }
}
