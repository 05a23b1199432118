//! Reminding people of what they have booked, and telling them that there is something to read.
//!
//! What is sent says nothing of the support: no service, no name, no provider and no place. It goes to the person's own
//! telephone or e-mail and to nobody else. People with protected identity need no rule of their own: nothing that
//! could tell where they are is ever in it (R-ACT-6).

pub mod due;
pub mod kind;
pub mod number;
pub mod retry;
pub mod settings;

pub use due::{due, due_now};
pub use kind::{Gone, Kind};
pub use number::text_number;
pub use settings::{Channel, Remind, Settings};
