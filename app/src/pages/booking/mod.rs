//! Booking companion and relief sessions: one file for each page.

pub mod no;
