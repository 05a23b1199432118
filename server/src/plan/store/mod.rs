//! The tables of plans. What a version says is written once; what happens to it is only ever added.

mod events;
mod names;
mod plans;
mod versions;
mod visits;

pub use events::{By, KeptEntry, happen};
pub use names::names;
pub use plans::{KeptPlan, NewPlan, by_reference, insert, of_person, whose};
pub use versions::{KeptVersion, insert_version, rewrite_draft};
pub use visits::{keep_visits, visits};
