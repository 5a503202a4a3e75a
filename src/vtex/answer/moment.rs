//! Dates as VTEX writes them: with and without a zone, with none to seven digits of a second's fraction.

use time::{Date, Month, PrimitiveDateTime, Time, UtcOffset};

use crate::domain::Moment;

/// The moment that a text names. Without a zone it is taken as UTC: which zone the catalogue means is not documented.
/// `None` for everything that is no date, and for year 1, which stands for "no date".
pub(super) fn moment(text: &str) -> Option<Moment> {
    let (date, rest) = text.trim().split_once(['T', ' '])?;
    let start = rest.find(['Z', 'z', '+', '-']).unwrap_or(rest.len());
    let (clock, zone) = rest.split_at(start);
    let moment = PrimitiveDateTime::new(day(date)?, hour(clock)?).assume_offset(offset(zone)?);
    let milliseconds = moment.unix_timestamp_nanos() / 1_000_000;
    (moment.year() > 1).then(|| i64::try_from(milliseconds).ok().map(Moment))?
}

fn day(text: &str) -> Option<Date> {
    let mut parts = text.split('-');
    let [year, month, day] = [(); 3].map(|()| parts.next());
    let month = Month::try_from(number::<u8>(month?, 2)?).ok()?;
    parts.next().is_none().then(|| Date::from_calendar_date(number(year?, 4)?, month, number(day?, 2)?).ok())?
}

fn hour(text: &str) -> Option<Time> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let mut parts = whole.split(':');
    let [hour, minute, second] = [(); 3].map(|()| parts.next());
    let milliseconds = format!("{:0<3}", fraction.get(..fraction.len().min(3))?);
    let is_time = parts.next().is_none() && fraction.len() <= 9 && fraction.bytes().all(|byte| byte.is_ascii_digit());
    let second = number(second.unwrap_or("00"), 2)?;
    is_time.then(|| Time::from_hms_milli(number(hour?, 2)?, number(minute?, 2)?, second, milliseconds.parse().ok()?).ok())?
}

fn offset(text: &str) -> Option<UtcOffset> {
    if matches!(text, "" | "Z" | "z") {
        return Some(UtcOffset::UTC);
    }
    let (sign, rest) = text.split_at_checked(1)?;
    let (hours, minutes) = rest.split_once(':').or_else(|| rest.split_at_checked(2))?;
    let minutes = number::<i32>(hours, 2)? * 60 + number::<i32>(minutes, 2)?;
    UtcOffset::from_whole_seconds(if sign == "-" { -minutes * 60 } else { minutes * 60 }).ok()
}

fn number<T: std::str::FromStr>(text: &str, digits: usize) -> Option<T> {
    let is_number = text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| text.parse().ok())?
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const NOON: i64 = 1_740_830_400_000;

    #[test]
    fn every_way_of_writing_a_date_is_read() {
        let cases = [
            ("2025-03-01T12:00:00", Some(NOON)),
            ("2025-03-01T12:00:00Z", Some(NOON)),
            (" 2025-03-01 12:00:00 ", Some(NOON)),
            ("2025-03-01T12:00", Some(NOON)),
            ("2025-03-01T12:00:00.1", Some(NOON + 100)),
            ("2025-03-01T12:00:00.1234567", Some(NOON + 123)),
            ("2025-03-01T12:00:00.1234567+00:00", Some(NOON + 123)),
            ("2025-03-01T09:00:00-03:00", Some(NOON)),
            ("2025-03-01T14:30:00+0230", Some(NOON)),
            ("0001-01-01T00:00:00", None),
            ("0001-01-01T00:00:00+00:00", None),
            ("20250-03-01T12:00:00", None),
            ("2025-02-29T12:00:00", None),
            ("2025-03-01T24:00:00", None),
            ("2025-03-01T12:00:00+99:00", None),
            ("2025-03-01", None),
            ("03/01/2025 12:00:00", None),
            ("", None),
        ];
        for (text, milliseconds) in cases {
            assert_eq!(moment(text), milliseconds.map(Moment), "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn a_written_date_is_the_same_date(seconds in -60_000_000_000_i64..200_000_000_000, millisecond in 0_i64..1000, zone in -720_i32..=720) {
            let zone = UtcOffset::from_whole_seconds(zone * 60).expect("at most twelve hours");
            let at = time::OffsetDateTime::from_unix_timestamp(seconds).expect("a year of four digits").to_offset(zone);
            let (hours, minutes, _) = zone.as_hms();
            let sign = if zone.is_negative() { '-' } else { '+' };
            let (hours, minutes) = (hours.abs(), minutes.abs());
            let text = format!("{}T{:02}:{:02}:{:02}.{millisecond:03}{sign}{hours:02}:{minutes:02}", at.date(), at.hour(), at.minute(), at.second());
            prop_assert_eq!(moment(&text), Some(Moment(seconds * 1000 + millisecond)), "{}", text);
        }

        #[test]
        fn any_text_is_read_without_panic(text in "\\PC*", tail in "[0-9TZ:.+ -]{0,30}") {
            let _ = moment(&text);
            let _ = moment(&format!("2025-03-01T{tail}"));
        }
    }
}
