//! Whole numbers as people write them in the three languages.

use super::{Lang, Text};

/// A number with its thousands grouped, in every language.
pub fn number(value: i64) -> Text {
    let [en, pt, es] = Lang::ALL.map(|lang| grouped(value, lang).into());
    Text { en, pt, es }
}

/// A number with its thousands grouped: `1,000,000` in English, `1.000.000` in Portuguese and Spanish.
pub fn grouped(value: i64, lang: Lang) -> String {
    let separator = if lang == Lang::En { ',' } else { '.' };
    let digits = value.unsigned_abs().to_string();
    let mut shown = if value < 0 { String::from("-") } else { String::new() };
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            shown.push(separator);
        }
        shown.push(digit);
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_grouped() {
        let cases = [(0, "0"), (999, "999"), (-5, "-5"), (1_000, "1,000"), (-12_345, "-12,345"), (1_000_000, "1,000,000")];
        for (value, shown) in cases {
            assert_eq!(grouped(value, Lang::En), shown);
            assert_eq!(grouped(value, Lang::Pt), shown.replace(',', "."));
        }
        assert_eq!(grouped(i64::MIN, Lang::Es), "-9.223.372.036.854.775.808");
    }
}
