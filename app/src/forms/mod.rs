//! What visitors type and choose, read and checked without I/O.

pub mod booking;
pub mod choice;
pub mod directory_query;
pub mod error_report;
pub mod notice;

/// The text without characters that nobody sees or types; a database may refuse them.
fn readable(text: &str) -> String {
    text.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\r' | '\t')).collect()
}
