//! The tables of booking. Everything a booking rests on is read in the transaction that makes it.

mod absences;
mod bookings;
mod capacity;
mod companions;
mod desk;
mod drafts;
mod ended;
mod events;
mod feeds;
mod forms;
mod past;
mod taken;
mod waits;

pub use absences::{Absence, NewAbsence, absences, insert_absence, withdraw_absence};
pub use bookings::{Change, Kept, NewBooking, by_reference, change, insert, insert_series, of_person, whose};
pub use capacity::capacity;
pub use companions::{About, companion, companions};
pub use desk::{Receiver, tell_desk};
pub use drafts::{draft, drop_draft, keep_draft};
use ended::end;
pub use events::{Event, add, of};
pub use feeds::{Feed, change_feed, feed_by_token, feeds_of, insert_feed, note_feed, revoke_feed};
pub use forms::{done, note};
pub use past::{Said, Subscribed, all_absences, all_feeds, all_waits};
pub use taken::{Slot, at_provider, of_companion, slots};
pub use waits::{Wait, end_wait, insert_wait, tell_wait, untold, waits};
