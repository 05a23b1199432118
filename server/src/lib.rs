//! Stödvalet's server: how the portal keeps, finds and serves what it knows.

pub mod clock;
pub mod db;
pub mod directory;
pub mod http;
pub mod ruleset;
