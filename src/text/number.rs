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

/// An amount of hundredths, in every language: `1,234.50`, in Portuguese and Spanish `1.234,50`. The currency is the shop's.
pub fn amount(hundredths: i64) -> Text {
    let [en, pt, es] = Lang::ALL.map(|lang| {
        let point = if lang == Lang::En { '.' } else { ',' };
        let sign = if (-99..0).contains(&hundredths) { "-" } else { "" };
        format!("{sign}{}{point}{:02}", grouped(hundredths / 100, lang), hundredths.unsigned_abs() % 100).into()
    });
    Text { en, pt, es }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_keep_their_hundredths() {
        let cases = [(0, "0.00"), (5, "0.05"), (-5, "-0.05"), (123_450, "1,234.50"), (-123_456, "-1,234.56")];
        for (hundredths, shown) in cases {
            assert_eq!(amount(hundredths).en, shown);
        }
        assert_eq!(amount(123_450).es, "1.234,50");
    }

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
