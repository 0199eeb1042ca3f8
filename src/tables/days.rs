//! Days as people write them.

use jiff::civil::{Date, date};

use super::book::Cell;
use super::words::{Words, plain};

/// Which of two numbers comes first where a day is written with numbers alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Order {
    /// `31/01/2026`.
    DayFirst,
    /// `01/31/2026`.
    MonthFirst,
    /// Nothing in the column tells.
    Open,
}

/// A day, or why a text is none.
pub(super) enum Read {
    Day(Date),
    /// It is none.
    No,
    /// Day and month cannot be told apart.
    Open,
}

/// The numbers of spreadsheets that are taken for days: 1950 to 2099.
const SERIALS: std::ops::RangeInclusive<i64> = 18_264..=73_050;

/// What the cells of a column say about the order of day and month.
pub(super) fn order<'a>(cells: impl Iterator<Item = &'a Cell>) -> Order {
    let (mut day_first, mut month_first) = (false, false);
    for cell in cells {
        let Cell::Text(text) = cell else { continue };
        if text.contains('.') && numbers(text).is_some() {
            day_first = true;
        }
        match numbers(text) {
            Some([a, _, y]) if a > 12 && y > 31 => day_first = true,
            Some([_, b, y]) if b > 12 && y > 31 => month_first = true,
            _ => {}
        }
    }
    match (day_first, month_first) {
        (true, false) => Order::DayFirst,
        (false, true) => Order::MonthFirst,
        _ => Order::Open,
    }
}

/// The day in a cell.
pub(super) fn day(cell: &Cell, order: Order, words: &Words) -> Read {
    let text = match cell {
        Cell::Text(text) if text.bytes().all(|byte| byte.is_ascii_digit()) => {
            return text.parse().map_or(Read::No, serial);
        }
        Cell::Day(text) | Cell::Text(text) => text.as_str(),
        Cell::Number(number) => return serial(*number),
        Cell::Empty | Cell::Switch(_) | Cell::Uncomputed => return Read::No,
    };
    // A time of day after it says nothing more.
    let day = text.split(['T', ' ']).next().unwrap_or_default();
    if let Ok(day) = day.parse::<Date>() {
        return Read::Day(day);
    }
    if let Some([a, b, c]) = numbers(text) {
        return match (a, b, c) {
            (year, month, day) if year > 31 => made(year, month, day),
            (day, month, year) if text.contains('.') || day > 12 => made(year, month, day),
            (month, day, year) if day > 12 => made(year, month, day),
            (same, other, year) if same == other => made(year, same, same),
            (day, month, year) if order == Order::DayFirst => made(year, month, day),
            (month, day, year) if order == Order::MonthFirst => made(year, month, day),
            _ => Read::Open,
        };
    }
    named(text, words)
}

/// The three numbers of a text that has nothing else, but perhaps a time of day.
fn numbers(text: &str) -> Option<[i16; 3]> {
    let text = text.split([' ', 'T']).next()?.trim_end_matches('.');
    let parts: Vec<i16> = text
        .split(['/', '.', '-', '年', '月', '日'])
        .filter(|part| !part.is_empty())
        .map(|part| part.parse().ok())
        .collect::<Option<_>>()?;
    <[i16; 3]>::try_from(parts).ok()
}

fn made(year: i16, month: i16, day: i16) -> Read {
    let year = if year < 100 { year + 2000 } else { year };
    let (Ok(month), Ok(day)) = (i8::try_from(month), i8::try_from(day)) else {
        return Read::No;
    };
    match Date::new(year, month, day) {
        Ok(day) => Read::Day(day),
        Err(_) => Read::No,
    }
}

/// A number of a spreadsheet, which counts days since the end of 1899.
fn serial(number: f64) -> Read {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "the range is checked below"
    )]
    let days = number.floor() as i64;
    if !SERIALS.contains(&days) {
        return Read::No;
    }
    match date(1899, 12, 30).checked_add(jiff::Span::new().days(days)) {
        Ok(day) => Read::Day(day),
        Err(_) => Read::No,
    }
}

/// `3 March 2026`, `March 3, 2026`, `3 mars 2026`.
fn named(text: &str, words: &Words) -> Read {
    let text = plain(text);
    let (mut day, mut month, mut year) = (None, None, None);
    for word in text.split(' ') {
        let digits: String = word.chars().take_while(char::is_ascii_digit).collect();
        match digits.parse::<i16>() {
            Ok(number) if number > 31 => year = Some(number),
            Ok(number) => day = Some(number),
            Err(_) => {
                let at = words.months.values().find_map(|months| {
                    let mut months = months.iter().map(|month| plain(month));
                    months.position(|month| {
                        month == word || word.len() >= 3 && month.starts_with(word)
                    })
                });
                month = month.or(at.and_then(|at| i16::try_from(at + 1).ok()));
            }
        }
    }
    match (day, month, year) {
        (Some(day), Some(month), Some(year)) => made(year, month, day),
        _ => Read::No,
    }
}
