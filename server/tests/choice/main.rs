//! Choosing and switching below the pages: every use case on SQLite and on PostgreSQL.

mod agreement;
mod asks;
mod confirm;
mod default;
mod ends;
mod races;
mod steps;
mod support;
mod withdraw;
