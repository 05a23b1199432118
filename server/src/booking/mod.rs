//! Booking companion and relief sessions: where it is kept and how it is done (R-BOOK-1 to R-BOOK-15).

pub mod answers;
pub mod http;
pub mod ics;
pub mod import;
pub mod sample;
pub mod service;
pub mod store;
pub mod waiting;
