//! Booking below the pages, and through them when many book at once: every use case on SQLite and on PostgreSQL.

mod book;
mod cancel;
mod http;
mod kill;
mod many;
mod move_to;
mod provider;
mod report;
mod support;
mod wait;
