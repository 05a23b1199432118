//! The pages of implementation plans.

pub mod check;
pub mod copy;
mod due;
pub mod labels;
pub mod list;
pub mod one;
mod standing;
pub mod text;

#[cfg(test)]
mod tests;
