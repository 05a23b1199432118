//! Stödvalet's server: what the portal does with what the `app` crate knows.

pub mod search;
