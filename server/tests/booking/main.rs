//! Booking below the pages: every use case on SQLite and on PostgreSQL.

mod book;
mod cancel;
mod kill;
mod many;
mod move_to;
mod provider;
mod report;
mod support;
mod wait;
