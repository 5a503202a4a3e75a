//! The name of a code, read from what somebody typed: family, number and sub-code.

/// Numbers beyond it belong to orders, not to codes: the highest that VTEX lists is 334.
const HIGHEST: u32 = 999;

/// A code of the three families: `ORD021.3` is order, 21, 3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Name {
    /// Who reports it.
    pub family: Family,
    /// Its number, zeros before it dropped.
    pub number: u32,
    /// The number behind the dot; 0 for none.
    pub sub: u32,
}

/// Who reports a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Family {
    /// `ORD`: placing the order.
    Order,
    /// `CHK`: the checkout.
    Checkout,
    /// `FMT`: the fulfillment side of a seller.
    Fulfillment,
}

impl Name {
    /// Reads `ORD021.3`, `chk-0032` or `FMT_003`; `None` for everything that has another shape.
    pub fn read(text: &str) -> Option<Self> {
        let (letters, rest) = text.split_at_checked(3)?;
        let family = Family::of(letters)?;
        let rest = rest.strip_prefix(['-', '_', ' ']).unwrap_or(rest);
        let (number, sub) = rest.split_once('.').unwrap_or((rest, "0"));
        let number = digits(number, 3, 5).filter(|number| *number <= HIGHEST)?;
        Some(Self { family, number, sub: digits(sub, 1, 2)? })
    }

    /// The code that a sub-code belongs to.
    pub fn without_sub(self) -> Self {
        Self { sub: 0, ..self }
    }
}

impl Family {
    /// The family that three letters name.
    pub fn of(letters: &str) -> Option<Self> {
        match letters.to_ascii_uppercase().as_str() {
            "ORD" => Some(Self::Order),
            "CHK" => Some(Self::Checkout),
            "FMT" => Some(Self::Fulfillment),
            _ => None,
        }
    }
}

/// A number written with at least `fewest` and at most `most` digits.
fn digits(text: &str, fewest: usize, most: usize) -> Option<u32> {
    let fits = (fewest..=most).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    if fits { text.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_as_people_write_them() {
        let name = |family, number, sub| Some(Name { family, number, sub });
        let cases = [
            ("ORD021.3", name(Family::Order, 21, 3)),
            ("chk-0032", name(Family::Checkout, 32, 0)),
            ("CHK0290.12", name(Family::Checkout, 290, 12)),
            ("Fmt_003", name(Family::Fulfillment, 3, 0)),
            ("ORD27", None),
            ("ORD12345", None),
            ("ORD000027", None),
            ("ORD027x", None),
            ("ORD021.", None),
            ("ÖRD021", None),
            ("", None),
        ];
        for (text, expected) in cases {
            assert_eq!(Name::read(text), expected, "{text}");
        }
    }
}
