//! The portal as visitors meet it: requests through the real router, on SQLite and on PostgreSQL.

mod access;
mod bad_input;
mod booking;
mod calendar;
#[path = "../common/calendar.rs"]
mod calendar_reader;
mod choice;
mod compare;
mod default_provider;
mod error_report;
mod follow;
mod guide;
mod headers;
mod identity;
mod language;
mod list;
#[path = "../common/log.rs"]
mod log;
mod matrix;
mod neutral_order;
mod notice;
mod plan;
mod profile;
mod silence;
mod support;
