//! Stödvalet's server: how the portal keeps, finds and serves what it knows.

pub mod booking;
pub mod cases;
pub mod choice;
pub mod clock;
pub mod config;
pub mod db;
pub mod directory;
pub mod failure;
pub mod http;
pub mod identity;
pub mod jobs;
pub mod keys;
pub mod notice;
pub mod pages;
pub mod plan;
pub mod router;
mod rows;
pub mod ruleset;
pub mod seal;
pub mod search;
pub mod state;
