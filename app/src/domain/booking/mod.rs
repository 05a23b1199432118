//! Booking companion and relief sessions: the rules of time, hours and cancelling (R-BOOK-1 to R-BOOK-15).
//!
//! All is pure. The time zone is handed in, since the browser and the server have it from different places.

pub mod absence;
pub mod category;
pub mod consent;
pub mod days;
pub mod deadline;
pub mod event;
pub mod holidays;
pub mod lead;
pub mod ledger;
pub mod local;
pub mod overlap;
pub mod plan;
pub mod room;
pub mod series;
pub mod session;
pub mod state;
pub mod stretch;
pub mod suggest;
mod vacancy;
pub mod weigh;
#[cfg(test)]
pub(crate) mod zone;

pub use category::{Category, Limits};
pub use days::DayIs;
pub use deadline::Cancelling;
pub use event::{BookingNews, CancelReason, DeskNote, EventAct, Words};
pub use holidays::{Holiday, holiday};
pub use lead::{Becomes, NotThen, becomes};
pub use ledger::{Charge, Ledger, Overspent};
pub use local::Local;
pub use plan::{About, Again, Draft, SessionWishes, What, When};
pub use room::{Block, Capacity, Companion, NoRoom, Room};
pub use series::{Every, NotOne, Series};
pub use session::{Session, SessionError, Twice, moment};
pub use state::State;
pub use weigh::{Ground, No, Weighed};
