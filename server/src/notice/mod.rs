//! Reminders and notices: made when they are due, kept in an outbox, and delivered from there.
//!
//! The outbox is in the database. Several servers deliver from it at the same time: each leases a few rows, sends them,
//! and settles them. A server that stops in between loses its lease, and another sends the row anew. So everything is
//! sent **at least once**: what was sent in the very moment of a stop comes twice, with the same `Message-ID`, and
//! nothing is lost.

pub mod carrier;
pub mod deliver;
pub mod http;
pub mod make;
pub mod service;
pub mod store;
