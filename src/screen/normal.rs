//! Makes labels comparable: case, accents, stars, colons and counters do not count, words do.

/// A label in comparable form. Whole labels are compared, never parts: in Portuguese *Estoque* is the warehouse column
/// and also begins *Estoque infinito*.
pub(super) fn normal(label: &str) -> String {
    let label = without_counter(label);
    let mut out = String::with_capacity(label.len());
    for letter in label.chars().flat_map(char::to_lowercase) {
        let letter = folded(letter);
        if letter.is_alphanumeric() {
            out.push(letter);
        } else if !out.ends_with(' ') && !is_mark(letter) {
            out.push(' ');
        }
    }
    out.trim().to_owned()
}

/// Whether a label is one of a set that is kept in comparable form.
pub(super) fn is_one_of(label: &str, set: &[&str]) -> bool {
    let label = normal(label);
    !label.is_empty() && set.iter().any(|known| *known == label)
}

/// A number as a screen shows it: digits with an optional sign, grouped in threes by dots, commas or spaces.
pub(super) fn number(text: &str) -> Option<i64> {
    let text = text.trim().replace('\u{2212}', "-");
    let (sign, digits) = text.strip_prefix('-').map_or((1, text.as_str()), |rest| (-1, rest.trim_start()));
    let groups: Vec<&str> = digits.split(['.', ',', '\u{a0}', '\u{202f}', ' ']).collect();
    let whole = groups.iter().enumerate().all(|(at, group)| {
        let right_length = if at == 0 { (1..=3).contains(&group.len()) || groups.len() == 1 } else { group.len() == 3 };
        right_length && !group.is_empty() && group.bytes().all(|byte| byte.is_ascii_digit())
    });
    if !whole {
        return None;
    }
    groups.concat().parse::<i64>().ok()?.checked_mul(sign)
}

/// `Reserved (3)` is `Reserved`: a trailing count in brackets changes while the label stays.
fn without_counter(label: &str) -> &str {
    let label = label.trim();
    let Some((words, counter)) = label.rsplit_once('(') else { return label };
    let is_counter =
        counter.strip_suffix(')').is_some_and(|count| !count.is_empty() && count.bytes().all(|byte| byte.is_ascii_digit()));
    if is_counter { words } else { label }
}

/// Combining marks belong to the letter before them.
fn is_mark(letter: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&letter)
}

/// The letters of Portuguese and Spanish without their accents.
const fn folded(letter: char) -> char {
    match letter {
        'á' | 'à' | 'â' | 'ã' | 'ä' => 'a',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'í' | 'ì' | 'î' | 'ï' => 'i',
        'ó' | 'ò' | 'ô' | 'õ' | 'ö' => 'o',
        'ú' | 'ù' | 'û' | 'ü' => 'u',
        'ç' => 'c',
        'ñ' => 'n',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_compared_without_ornaments() {
        let cases = [
            ("Última atualização", "ultima atualizacao"),
            ("U\u{301}ltima", "ultima"),
            ("Nome do Arquivo: *", "nome do arquivo"),
            ("Reserved (3)", "reserved"),
            ("Lead time (days)", "lead time days"),
            ("  SKU\u{a0}ID ", "sku id"),
            ("¿SKU activo?", "sku activo"),
        ];
        for (label, comparable) in cases {
            assert_eq!(normal(label), comparable, "{label}");
        }
    }

    #[test]
    fn parts_are_not_the_whole() {
        assert!(is_one_of("Estoque", &["estoque"]));
        assert!(!is_one_of("Estoque infinito", &["estoque"]));
        assert!(!is_one_of("", &[""]));
    }

    #[test]
    fn numbers_are_read_as_shown() {
        let cases = [
            ("25", Some(25)),
            ("-3", Some(-3)),
            ("\u{2212}3", Some(-3)),
            ("1,000,000", Some(1_000_000)),
            ("1.000.000", Some(1_000_000)),
            ("1000000", Some(1_000_000)),
            ("1.5", None),
            ("12.34", None),
            ("", None),
            ("—", None),
            ("∞", None),
            ("99999999999999999999", None),
        ];
        for (text, value) in cases {
            assert_eq!(number(text), value, "{text:?}");
        }
    }
}
