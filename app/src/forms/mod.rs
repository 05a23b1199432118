//! What visitors type and choose, read and checked without I/O.

pub mod directory_query;
pub mod error_report;
