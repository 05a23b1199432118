//! The tables of decisions and choices. Everything a choice rests on is read in the transaction that makes it.

mod answers;
mod asks;
mod cases;
mod choices;
mod drafts;
mod orders;
mod people;
mod places;

pub use answers::{ConsentRow, answer, ask_for_consent, consents};
pub use asks::{AskRow, ask_by_form, ask_by_reference, asks_of, insert_ask};
pub use cases::{Case, Contact, Ordered, Visit, cases, time_used};
pub use choices::{Kept, NewChoice, Open, by_form, by_reference, close, insert, of_person, open_of, settle};
pub use drafts::{Draft, draft, drafts_of, drop_draft, keep_provider, keep_wishes};
pub use orders::{Awaiting, awaiting_order, order};
pub use people::{Principal, guardians, principal, works_for};
pub use places::{open_at, open_counts, provider};

use crate::rows::{day, json, maybe_day, moment, number, read, read_maybe};
