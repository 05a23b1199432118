//! Reading the columns of a row: a value that is not understood tells its table and row.

use std::fmt::Display;

use jiff::{Timestamp, civil::Date};

use crate::failure::Failure;

/// Reads a text.
pub fn read<T>(table: &'static str, key: &str, text: &str) -> Result<T, Failure>
where
    T: std::str::FromStr<Err: Display>,
{
    text.parse().map_err(|e| Failure::corrupt(table, key, e))
}

/// As [`read`], of a column that may be empty.
pub fn read_maybe<T>(table: &'static str, key: &str, text: Option<&str>) -> Result<Option<T>, Failure>
where
    T: std::str::FromStr<Err: Display>,
{
    text.map(|t| read(table, key, t)).transpose()
}

/// Reads a day.
pub fn day(table: &'static str, key: &str, text: &str) -> Result<Date, Failure> {
    read(table, key, text)
}

/// As [`day`], of a column that may be empty.
pub fn maybe_day(table: &'static str, key: &str, text: Option<&str>) -> Result<Option<Date>, Failure> {
    read_maybe(table, key, text)
}

/// Reads a moment.
pub fn moment(table: &'static str, key: &str, text: &str) -> Result<Timestamp, Failure> {
    read(table, key, text)
}

/// Reads JSON.
pub fn json<T: serde::de::DeserializeOwned>(table: &'static str, key: &str, text: &str) -> Result<T, Failure> {
    serde_json::from_str(text).map_err(|e| Failure::corrupt(table, key, e))
}

/// Reads a number into its own type.
pub fn number<T: TryFrom<i64>>(table: &'static str, key: &str, value: i64) -> Result<T, Failure> {
    T::try_from(value).map_err(|_| Failure::corrupt(table, key, format!("{value} is out of range")))
}
