//! Reminders and notices below the pages: what is made, for whom, and how it is delivered, on both databases.

mod due;
mod enqueue;
mod leases;
#[path = "../common/log.rs"]
mod log;
mod mail;
mod mail_server;
mod silence;
mod sms;
mod support;
