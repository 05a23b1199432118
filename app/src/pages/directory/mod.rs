//! Finding, comparing and choosing providers.

pub mod areas;
pub mod card;
pub mod compare;
pub mod facts;
pub mod guide;
pub mod labels;
pub mod list;
pub mod not_choosing;
pub mod problems;
pub mod profile;
pub mod report;
