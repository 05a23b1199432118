//! Booking companion and relief sessions: one file for each page.

pub mod labels;
pub mod new;
pub mod no;
pub mod parts;

/// The id of each page's form, which the language switch belongs to.
pub const FORM: &str = "bokning";
