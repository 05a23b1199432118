//! What somebody is granted, and choosing who gives it (R-CHO-1 to R-CHO-8).

pub mod decision;

pub use decision::{Decision, Law, Period, Terms};
