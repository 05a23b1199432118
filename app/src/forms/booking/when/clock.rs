//! A time of the day as people write it: "18", "18.30", "kl 18", "kello 9.05".

use jiff::civil::Time;

use super::words;

/// Why no time can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClockError {
    /// Nothing written.
    Missing,
    /// It cannot be told which time is meant, or there is none such.
    Unclear,
}

/// Words that may stand before a time.
const BEFORE: [&str; 6] = ["kl", "klockan", "klo", "kello", "till", "från"];

/// The time on the clock. 24 is the midnight at the end of the day: only an end can be that.
pub fn clock(text: &str, end: bool) -> Result<Time, ClockError> {
    let mut tokens = words::tokens(text);
    if tokens.is_empty() {
        return Err(ClockError::Missing);
    }
    if tokens.first().and_then(|t| t.word()).is_some_and(|w| BEFORE.contains(&w)) {
        tokens.remove(0);
    }
    let numbers: Option<Vec<_>> = tokens.iter().map(|t| Some((t.number()?, t.digits()))).collect();
    // A minus or a second point would be another time than the figures alone.
    let plain = text.chars().all(|c| c.is_alphanumeric() || c.is_whitespace() || matches!(c, '.' | ':' | ','));
    let (hour, minute) = match numbers.as_deref() {
        Some([(n, 1 | 2)]) if plain => (*n, 0),
        Some([(n, 3 | 4)]) if plain => (n / 100, n % 100),
        Some([(hour, 1 | 2), (minute, 2)]) if plain => (*hour, *minute),
        _ => return Err(ClockError::Unclear),
    };
    let small = |n: u32| i8::try_from(n).unwrap_or(i8::MAX);
    if end && (hour, minute) == (24, 0) {
        return Ok(Time::midnight());
    }
    Time::new(small(hour), small(minute), 0, 0).map_err(|_| ClockError::Unclear)
}
