//! What is kept of reminders: what people have chosen, and the outbox.

mod coming;
mod outbox;
mod receiver;
mod sent;

pub use coming::{Coming, coming, made};
pub use outbox::{Lease, Leased, New, again, give_up, insert, lease, sent, sweep};
pub use receiver::{Receiver, keep_settings, receiver};
pub use sent::{Past, newest};
