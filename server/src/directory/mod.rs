//! The provider directory: where it is kept and how it is filled.

pub mod http;
pub mod import;
pub mod reference;
pub mod report;
pub mod sample;
pub mod service;
pub mod store;
