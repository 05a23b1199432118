//! The tables of decisions and choices. Everything a choice rests on is read in the transaction that makes it.

mod answers;
mod asks;
mod cases;
mod choices;
mod drafts;
mod people;
mod places;

pub use answers::{ConsentRow, answer, ask_for_consent, consents};
pub use asks::{AskRow, ask_by_form, ask_by_reference, insert_ask};
pub use cases::{Case, Contact, Ordered, Visit, cases};
pub use choices::{Kept, NewChoice, Open, by_form, by_reference, close, insert, of_person, open_of, settle};
pub use drafts::{Draft, draft, drop_draft, keep_provider, keep_wishes};
pub use people::{Principal, guardians, mandate_of, name, principal, works_for};
pub use places::{open_at, open_counts, provider};

use std::fmt::Display;

use jiff::{Timestamp, civil::Date};

use super::ChoiceError;

/// Reads a text of a row; a value that is not understood tells its table and row.
pub(super) fn read<T>(table: &'static str, key: &str, text: &str) -> Result<T, ChoiceError>
where
    T: std::str::FromStr<Err: Display>,
{
    text.parse().map_err(|e| ChoiceError::corrupt(table, key, e))
}

/// As [`read`], of a column that may be empty.
pub(super) fn read_maybe<T>(table: &'static str, key: &str, text: Option<&str>) -> Result<Option<T>, ChoiceError>
where
    T: std::str::FromStr<Err: Display>,
{
    text.map(|t| read(table, key, t)).transpose()
}

fn day(table: &'static str, key: &str, text: &str) -> Result<Date, ChoiceError> {
    read(table, key, text)
}

fn maybe_day(table: &'static str, key: &str, text: Option<&str>) -> Result<Option<Date>, ChoiceError> {
    read_maybe(table, key, text)
}

fn moment(table: &'static str, key: &str, text: &str) -> Result<Timestamp, ChoiceError> {
    read(table, key, text)
}

fn json<T: serde::de::DeserializeOwned>(table: &'static str, key: &str, text: &str) -> Result<T, ChoiceError> {
    serde_json::from_str(text).map_err(|e| ChoiceError::corrupt(table, key, e))
}

fn number<T: TryFrom<i64>>(table: &'static str, key: &str, value: i64) -> Result<T, ChoiceError> {
    T::try_from(value).map_err(|_| ChoiceError::corrupt(table, key, format!("{value} is out of range")))
}
