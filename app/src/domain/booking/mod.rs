//! Booking companion and relief sessions: the rules of time, hours and cancelling (R-BOOK-1 to R-BOOK-15).
//!
//! All is pure. The time zone is handed in, since the browser and the server have it from different places.

pub mod category;
pub mod deadline;
pub mod holidays;
pub mod ledger;
pub mod overlap;
pub mod session;
#[cfg(test)]
pub(crate) mod zone;

pub use category::{Category, Limits};
pub use deadline::Cancelling;
pub use holidays::{Holiday, holiday};
pub use ledger::{Charge, Ledger, Overspent};
pub use session::{Session, SessionError, Twice, moment};
