//! The tables of booking. Everything a booking rests on is read in the transaction that makes it.

mod capacity;
mod companions;

pub use capacity::capacity;
pub use companions::{About, companion, companions};
