//! Days and moments as people write them, and as machines read them.

use time::OffsetDateTime;

use super::Text;

const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/// The day of a moment (milliseconds since 1970, UTC): `Mar 1, 2026`, in Portuguese and Spanish `01/03/2026`.
pub fn date(milliseconds: i64) -> Text {
    let (year, month, day) = at(milliseconds).to_calendar_date();
    let name = MONTHS[usize::from(u8::from(month)) - 1];
    let numbers = format!("{day:02}/{:02}/{year}", u8::from(month));
    Text { en: format!("{name} {day}, {year}").into(), pt: numbers.clone().into(), es: numbers.into() }
}

/// The moment in the form of ISO 8601, to the second, in UTC.
pub fn date_time(milliseconds: i64) -> String {
    let moment = at(milliseconds);
    let ((year, month, day), (hour, minute, second)) = (moment.to_calendar_date(), moment.to_hms());
    format!("{year:04}-{:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z", u8::from(month))
}

/// What lies beyond the years that can be written is shown as 1970.
fn at(milliseconds: i64) -> OffsetDateTime {
    OffsetDateTime::from_unix_timestamp(milliseconds.div_euclid(1_000)).unwrap_or(OffsetDateTime::UNIX_EPOCH)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_written_in_two_ways() {
        let cases = [
            (0, "Jan 1, 1970", "01/01/1970", "1970-01-01T00:00:00Z"),
            (1_772_323_199_999, "Feb 28, 2026", "28/02/2026", "2026-02-28T23:59:59Z"),
            (-1, "Dec 31, 1969", "31/12/1969", "1969-12-31T23:59:59Z"),
            (i64::MAX, "Jan 1, 1970", "01/01/1970", "1970-01-01T00:00:00Z"),
        ];
        for (moment, english, numbers, iso) in cases {
            let shown = date(moment);
            assert_eq!((&*shown.en, &*shown.es, &*date_time(moment)), (english, numbers, iso));
        }
    }
}
