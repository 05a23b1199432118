//! The pages of implementation plans.

pub mod check;
pub mod copy;
pub mod export;
pub mod list;
pub mod one;
mod shown;
