//! What to say of a text that is written like a day and is none.

use anyhow::{Error, anyhow};
use jiff::civil::Date;

/// What is wrong with a text that is written like a day, such as `2026-13-01`; none of other texts.
pub(super) fn advice(text: &str) -> Option<Error> {
    let parts: Vec<&str> = text.split('-').collect();
    let is_number = |part: &&str, most: usize| {
        (1..=most).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    let [year, month, day] = parts[..] else {
        return None;
    };
    if year.len() != 4 || !is_number(&year, 4) || !is_number(&month, 2) || !is_number(&day, 2) {
        return None;
    }
    let number = |part: &str| part.parse::<i16>().unwrap_or_default();
    let (year, month, day) = (number(year), number(month), number(day));
    let part = |number: i16| i8::try_from(number).unwrap_or_default();
    let why = match Date::new(year, part(month), part(day)) {
        Ok(date) => {
            return Some(anyhow!(
                "`{text}` is no day as it must be written: write `{date}`"
            ));
        }
        Err(_) if !(1..=12).contains(&month) => "the month is a number from 01 to 12".to_owned(),
        Err(_) => match Date::new(year, part(month), 1) {
            Ok(first) => format!(
                "{year:04}-{month:02} has the days 01 to {}",
                first.days_in_month()
            ),
            Err(_) => return None,
        },
    };
    Some(anyhow!(
        "`{text}` looks like a day, but there is no such day: {why}"
    ))
}

#[cfg(test)]
mod tests {
    use super::advice;

    #[test]
    fn a_day_that_is_none_is_told_from_a_name() {
        let said = |text| {
            advice(text)
                .map(|error| error.to_string())
                .unwrap_or_default()
        };
        assert!(said("2026-13-01").ends_with("the month is a number from 01 to 12"));
        assert!(said("2026-00-01").ends_with("the month is a number from 01 to 12"));
        assert!(said("2026-02-30").ends_with("2026-02 has the days 01 to 28"));
        assert!(said("2026-04-00").ends_with("2026-04 has the days 01 to 30"));
        assert!(said("2026-1-5").ends_with("write `2026-01-05`"));
        for name in [
            "main",
            "2026-q2",
            "2026-01",
            "v1-2-3",
            "2026-001-01",
            "-1-1-1",
        ] {
            assert_eq!(said(name), "", "{name}");
        }
    }
}
