//! Implementation plans: kept, brought in from files, read and copied (R-PLAN-1 to R-PLAN-12).

pub mod canonical;
pub mod copy;
pub mod http;
pub mod import;
pub mod sample;
pub mod service;
pub mod store;
