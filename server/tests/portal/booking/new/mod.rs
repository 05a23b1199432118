//! Booking a session, one question a page.

mod acting;
mod input;
mod journey;
mod refused;
