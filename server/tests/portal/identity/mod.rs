//! Logging in and out, acting for somebody, and who has looked.

mod acting;
mod data;
mod log;
mod sessions;
