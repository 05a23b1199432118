//! Reminders: what they say, how somebody chooses them, and what has been sent.

pub mod data;
pub mod labels;
pub mod letter;
pub mod reminders;
pub mod sent;
#[cfg(test)]
mod tests;

pub use sent::{Sent, Standing};
