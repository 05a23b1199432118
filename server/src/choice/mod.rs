//! Choosing and switching provider: where it is kept and how it is done (R-CHO-1 to R-CHO-8, R-ACT-1).

pub mod http;
pub mod service;
pub mod store;
