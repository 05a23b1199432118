//! Booking companion and relief sessions: one file for each page.

pub mod absences;
pub mod cancel;
pub mod days;
pub mod feed;
pub mod item;
pub mod labels;
pub mod list;
pub mod month;
pub mod move_to;
pub mod new;
pub mod no;
pub mod one;
pub mod over;
pub mod parts;
pub mod report;
mod series;
#[cfg(test)]
mod tests;
pub mod waits;

/// The id of each page's form, which the language switch belongs to.
pub const FORM: &str = "bokning";
