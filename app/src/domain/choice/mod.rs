//! What somebody is granted, and choosing who gives it (R-CHO-1 to R-CHO-8).

pub mod decision;
pub mod wishes;

pub use decision::{Decision, Law, Period, Terms};
pub use wishes::{Gender, TimeOfDay, Wishes};
