//! Choosing and switching provider: one question a page, what happens shown before, a receipt after (R-CHO-1 to R-CHO-8).
//!
//! The pages say "du" to whoever receives the support. Somebody who acts for them is told so at the top of each page.

pub mod ask;
pub mod ask_receipt;
pub mod confirm;
pub mod consequences;
pub mod labels;
pub mod not_choosing;
pub mod outcome;
pub mod parts;
pub mod provider;
pub mod receipt;
pub mod stance;
pub mod which;
pub mod wishes;
pub mod withdraw;

#[cfg(test)]
mod tests;

pub use consequences::{Consequences, Sessions, Start};
pub use parts::{Acting, Agreer, AgreerRole, Named, OpenChoice, Subject};

/// The id of each page's form, which the language switch belongs to.
pub const FORM: &str = "val";
