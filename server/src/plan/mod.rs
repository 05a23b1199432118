//! Implementation plans: kept, brought in from files, and read (R-PLAN-1 to R-PLAN-12).

pub mod canonical;
pub mod import;
pub mod sample;
pub mod service;
pub mod store;
