//! Whole phrases in pasted text: words compared without case, accents and punctuation.

/// How many words a name inside a message may have.
const LONGEST_NAME: usize = 16;

/// One word of a text and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Word {
    /// The word in lower case, without accents and apostrophes.
    pub plain: String,
    /// Its first byte.
    pub start: usize,
    /// The byte behind it.
    pub end: usize,
    /// Whether a sentence or a line begins with it; a message does not go on there.
    pub opens: bool,
}

/// The words of a text as they are compared.
pub(super) fn words(text: &str) -> Vec<String> {
    split(text).into_iter().map(|word| word.plain).collect()
}

/// The words of a message as it is documented, `*` for a name among them.
pub(super) fn pattern(shown: &str) -> Vec<String> {
    let part = |part: &str| if part == "*" { vec![part.to_owned()] } else { words(part) };
    shown.split_whitespace().flat_map(part).collect()
}

/// The words of a text with their places; `\n` and the like, as a log or JSON writes them, separate words.
pub(super) fn split(text: &str) -> Vec<Word> {
    let mut found: Vec<Word> = Vec::new();
    let (mut inside, mut opens) = (false, true);
    let mut letters = text.char_indices().peekable();
    while let Some((start, letter)) = letters.next() {
        let end = start + letter.len_utf8();
        if letter.is_alphanumeric() {
            match found.last_mut().filter(|_| inside) {
                Some(word) => {
                    word.plain.push_str(&plain(letter));
                    word.end = end;
                }
                None => found.push(Word { plain: plain(letter), start, end, opens }),
            }
            (inside, opens) = (true, false);
            continue;
        }
        inside = inside && is_inside(letter);
        let next = if letter == '\\' { letters.next() } else { letters.peek().copied() };
        opens = opens || ends_a_sentence(letter, next.map(|(_, next)| next));
    }
    found
}

/// Dots end a sentence only before a blank: names have dots, too.
fn ends_a_sentence(letter: char, next: Option<char>) -> bool {
    match letter {
        '.' => next.is_none_or(char::is_whitespace),
        '\\' => next == Some('n'),
        _ => matches!(letter, '!' | '?' | ';' | '\n'),
    }
}

/// How many words from the start of `text` the pattern takes up, if it stands there.
pub(super) fn length(pattern: &[String], text: &[Word]) -> Option<usize> {
    let mut at = 0;
    let mut pattern = pattern.iter().peekable();
    let mut before = "";
    while let Some(part) = pattern.next() {
        if part == "*" {
            at += name_length(before, pattern.peek().map(|next| next.as_str()), text.get(at..)?)?;
            continue;
        }
        if text.get(at)?.plain != *part {
            return None;
        }
        before = part;
        at += 1;
    }
    if text[..at].iter().skip(1).any(|word| word.opens) { None } else { Some(at) }
}

/// The words of a name: as few as possible until the next word of the message, and never the word before it again.
fn name_length(before: &str, next: Option<&str>, text: &[Word]) -> Option<usize> {
    let name = text.iter().take(LONGEST_NAME + 1).skip(1).position(|word| Some(word.plain.as_str()) == next)? + 1;
    if text[..name].iter().any(|word| word.plain == before) { None } else { Some(name) }
}

/// Apostrophes and combining marks stand inside words.
fn is_inside(letter: char) -> bool {
    matches!(letter, '\'' | '’' | '\u{300}'..='\u{36f}')
}

fn plain(letter: char) -> String {
    let folded = |letter: char| match letter {
        'á' | 'à' | 'â' | 'ã' | 'ä' => 'a',
        'é' | 'ê' | 'è' => 'e',
        'í' => 'i',
        'ó' | 'ô' | 'õ' | 'ö' => 'o',
        'ú' | 'ü' => 'u',
        'ç' => 'c',
        'ñ' => 'n',
        other => other,
    };
    letter.to_lowercase().map(folded).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_lose_case_accents_and_apostrophes() {
        assert_eq!(words("Código POSTAL, couldn’t (be)\\nDone."), ["codigo", "postal", "couldnt", "be", "done"]);
        assert_eq!(words("Co\u{301}digo"), ["codigo"]);
        assert_eq!(words(" \\"), Vec::<String>::new());
    }

    #[test]
    fn a_phrase_is_found_whole() {
        let cases = [
            ("item * is unavailable", "Item Trail Shoe 41 is unavailable.", Some(6)),
            ("item * is unavailable", "Item is unavailable", None),
            ("item * is unavailable", "item a. Item b is unavailable", None),
            ("inactive sku", "Inactive SKUs", None),
            ("inactive sku", "inactive SKU 7", Some(2)),
            ("seller * is inactive", "seller 1", None),
            ("item * is unavailable", "Item Shoe 2.0 is unavailable", Some(6)),
            ("item * is unavailable", "Item 5 was sent. The refund is unavailable", None),
            ("items unavailable", "No items. Unavailable", None),
            ("items unavailable", "items\\nunavailable", None),
        ];
        for (shown, text, expected) in cases {
            assert_eq!(length(&pattern(shown), &split(text)), expected, "{shown} in {text}");
        }
    }
}
