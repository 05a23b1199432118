//! Stödvalet's server.

pub mod http;
