//! The forms of booking: a struct for each with what was typed, and what has to be mended.

pub mod cancel;
pub mod days;
pub mod month;
pub mod move_to;
pub mod report;
pub mod what;
pub mod when;
pub mod who;
