//! A day as people write it: "5 december", "5/12", "lördag", "5. joulukuuta", "huomenna".

use jiff::civil::{Date, Weekday, date};

use super::words::{self, Token};
use crate::domain::choice::decision::shift;

/// Why no day can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DayError {
    /// Nothing written.
    Missing,
    /// It cannot be told which day is meant.
    Unclear,
    /// There is no such day: its number, and a day of the month that it was to be in.
    NoSuch(u32, Date),
    /// The day is another one of the week than what was written beside it.
    OtherWeekday(Date),
}

/// How far away a year may be: what is further is a slip of the finger.
const YEARS: i16 = 100;

/// The day that is meant by somebody who writes today. Without a year it is the next one, today included; a day of the
/// week alone is the next one after today.
pub fn day(text: &str, today: Date) -> Result<Date, DayError> {
    let mut tokens = words::tokens(text);
    if tokens.is_empty() {
        return Err(DayError::Missing);
    }
    if let Some(away) = words::relative(&tokens) {
        return Ok(shift(today, away));
    }
    tokens.retain(|t| !t.is_filler());
    let weekday = take_weekday(&mut tokens);
    let found = match (weekday, tokens.as_slice()) {
        (Some(weekday), []) => {
            return (1..=7).map(|n| shift(today, n)).find(|d| d.weekday() == weekday).ok_or(DayError::Unclear);
        }
        (_, tokens) => numbered(tokens, today)?,
    };
    match weekday {
        Some(weekday) if found.weekday() != weekday => Err(DayError::OtherWeekday(found)),
        _ => Ok(found),
    }
}

/// Takes out the name of a day of the week; two of them are unclear and stay.
fn take_weekday(tokens: &mut Vec<Token>) -> Option<Weekday> {
    let at = tokens.iter().position(|t| t.weekday().is_some())?;
    tokens.remove(at).weekday()
}

/// A day with its number and month, and perhaps the year.
fn numbered(tokens: &[Token], today: Date) -> Result<Date, DayError> {
    let number = |t: &Token| t.number();
    let month = |t: &Token| t.month();
    let small = |n: u32| i8::try_from(n).ok().filter(|m| (1..=12).contains(m));
    let (day, month, year) = match tokens {
        [one] => {
            // 20261205
            let (all, digits) = (one.number(), one.digits());
            let n = all.filter(|_| digits == 8).ok_or(DayError::Unclear)?;
            (Some(n % 100), small(n / 100 % 100), Some(n / 10_000))
        }
        [a, b] if month(b).is_some() => (number(a), month(b), None),
        [a, b] if month(a).is_some() => (number(b), month(a), None),
        [a, b] => (number(a), number(b).and_then(small), None),
        [a, b, c] if month(b).is_some() => (number(a), month(b), Some(year(c, today)?)),
        [a, b, c] if month(a).is_some() => (number(b), month(a), Some(year(c, today)?)),
        [a, b, c] if a.digits() == 4 => (number(c), number(b).and_then(small), number(a)),
        [a, b, c] => (number(a), number(b).and_then(small), Some(year(c, today)?)),
        _ => return Err(DayError::Unclear),
    };
    let (Some(day), Some(month)) = (day.filter(|d| *d < 100), month) else { return Err(DayError::Unclear) };
    match year {
        Some(year) => {
            let near = (today.year() - YEARS)..=(today.year() + YEARS);
            let year = i16::try_from(year).ok().filter(|y| near.contains(y)).ok_or(DayError::Unclear)?;
            of(day, month, year)
        }
        None => match of(day, month, today.year()) {
            Ok(found) if today <= found => Ok(found),
            Err(DayError::NoSuch(..)) if month >= today.month() => of(day, month, today.year()),
            _ => of(day, month, today.year() + 1),
        },
    }
}

fn of(day: u32, month: i8, year: i16) -> Result<Date, DayError> {
    let found = i8::try_from(day).ok().and_then(|day| Date::new(year, month, day).ok());
    found.ok_or(DayError::NoSuch(day, date(year, month, 1)))
}

/// A year of four figures, or of two in this century.
fn year(token: &Token, today: Date) -> Result<u32, DayError> {
    let year = token.number().ok_or(DayError::Unclear)?;
    let century = u32::try_from(today.year() / 100 * 100).unwrap_or(2000);
    match token.digits() {
        4 => Ok(year),
        2 => Ok(century + year),
        _ => Err(DayError::Unclear),
    }
}
