//! Choosing and switching provider: one file for each page (R-CHO-1 to R-CHO-8).

pub mod ask;
pub mod confirm;
pub mod default;
mod outcome;
pub mod provider;
pub mod receipt;
pub mod step;
pub mod which;
pub mod wishes;
