//! What is documented of a booking: what was done, by whom, and in which words (R-BOOK-8, LA 4.14).

use serde::{Deserialize, Serialize};

use crate::domain::codes::codes;

codes! {
    /// What somebody did with a booking.
    pub enum EventAct {
        /// Booked it.
        Booked = "bokade",
        /// The provider said yes.
        Accepted = "sa-ja",
        /// The provider said no.
        Declined = "sa-nej",
        /// The person, or somebody for them, cancelled it.
        Cancelled = "avbokade",
        /// The provider cancelled it.
        CancelledByProvider = "utforaren-avbokade",
        /// It was moved from another time to this one.
        MovedHere = "flyttade-hit",
        /// It was moved from this time to another.
        MovedAway = "flyttade-harifran",
        /// Somebody said that nobody came (R-BOOK-11).
        NobodyCame = "ingen-kom",
        /// Somebody said that the companion came late (R-BOOK-11).
        CameLate = "kom-sent",
        /// The provider recorded that it was given.
        Given = "genomfordes",
    }
}

codes! {
    /// Why somebody cancels; nobody has to say.
    pub enum CancelReason {
        /// Ill, or not feeling well.
        Ill = "sjuk",
        /// The time does not suit any more.
        Time = "tiden-passar-inte",
        /// It is not needed any more.
        NotNeeded = "behovs-inte",
        /// Not with this companion.
        Companion = "inte-den-personen",
        /// Something else.
        Other = "annat",
    }
}

/// What was said with it; all may be empty.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Words {
    /// Why it was cancelled.
    pub reason: Option<CancelReason>,
    /// How many minutes late somebody came.
    pub minutes: Option<u32>,
    /// In one's own words.
    pub text: Option<String>,
}

impl Words {
    /// Whether nothing was said.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
