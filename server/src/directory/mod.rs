//! The provider directory: where it is kept and how it is filled.

pub mod import;
pub mod report;
pub mod sample;
pub mod store;
