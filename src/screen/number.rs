//! Numbers as screens show them and as people type them.

use crate::text::Lang;

/// A whole number shown in a cell, grouped the way the page's language does it.
pub(super) fn shown(text: &str, lang: &str) -> Option<i64> {
    let text = text.trim().replace(['\u{2212}', '\u{2013}'], "-");
    let (sign, digits) = match text.strip_prefix('-') {
        Some(rest) => (-1, rest.trim_start()),
        None => (1, text.as_str()),
    };
    let point = match Lang::of_tag(lang) {
        Some(Lang::En) => ',',
        _ => '.',
    };
    let groups: Vec<&str> = digits.split([point, '\u{a0}', '\u{202f}', ' ']).collect();
    let grouped = groups.len() == 1 || groups.iter().skip(1).all(|group| group.len() == 3) && (1..=3).contains(&groups[0].len());
    let plain = groups.concat();
    let is_number = grouped && !plain.is_empty() && plain.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| plain.parse::<i64>().ok()).flatten().map(|number| sign * number)
}

/// A whole number typed into a field. `1.000` is a thousand for one reader and one for another, so it is none; VTEX may take it
/// either way.
pub(super) fn typed(text: &str) -> Option<i64> {
    let text = text.trim();
    let digits = text.strip_prefix('-').unwrap_or(text);
    let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shown_numbers_follow_the_language() {
        let cases = [
            ("25", "en-US", Some(25)),
            ("−3", "en-US", Some(-3)),
            ("1,000,000", "en-US", Some(1_000_000)),
            ("1.000", "en-US", None),
            ("1.000", "pt-BR", Some(1000)),
            ("1 000", "es", Some(1000)),
            ("1.00", "pt", None),
            ("1,5", "pt", None),
            ("", "pt", None),
            ("-", "pt", None),
            ("∞", "pt", None),
            ("99999999999999999999", "en", None),
        ];
        for (text, lang, number) in cases {
            assert_eq!(shown(text, lang), number, "{text:?} {lang}");
        }
    }

    #[test]
    fn only_plain_whole_numbers_are_typed_counts() {
        let cases = [
            ("7", Some(7)),
            (" 7 ", Some(7)),
            ("-5", Some(-5)),
            ("0", Some(0)),
            ("007", Some(7)),
            ("1.000", None),
            ("1,000", None),
            ("1 000", None),
            ("2,5", None),
            ("+5", None),
            ("--5", None),
            ("1e3", None),
            ("ten", None),
            ("", None),
            ("-", None),
        ];
        for (text, count) in cases {
            assert_eq!(typed(text), count, "{text:?}");
        }
    }
}
