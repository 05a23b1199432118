//! What somebody has agreed may be shared, with whom, and since when (R-ACT-4).

use jiff::civil::Date;

use super::mandate::Topic;
use crate::domain::codes::codes;

codes! {
    /// Who may know.
    pub enum ConsentTo {
        /// A relative.
        Relative = "anhorig",
        /// A provider.
        Provider = "utforare",
        /// An authority or a care unit.
        Authority = "myndighet",
    }
}

/// One consent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Consent {
    /// What stands in its address.
    pub reference: String,
    /// What kind of receiver.
    pub to: ConsentTo,
    /// The receiver's name.
    pub name: String,
    /// What may be shared.
    pub about: Vec<Topic>,
    /// The day it was given.
    pub given_on: Date,
    /// The day it was withdrawn.
    pub withdrawn_on: Option<Date>,
}
