//! Stockholm's time zone for tests: the same rules since 1996, without a database.

use jiff::{Timestamp, civil::DateTime, tz::TimeZone};

/// The time zone of Stockholm.
pub(crate) fn stockholm() -> TimeZone {
    TimeZone::posix("CET-1CEST,M3.5.0,M10.5.0/3").unwrap()
}

/// A time on a clock in Stockholm that is neither missing nor there twice.
pub(crate) fn at(time: &str) -> Timestamp {
    let time: DateTime = time.parse().unwrap();
    stockholm().to_ambiguous_timestamp(time).unambiguous().unwrap()
}
