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

codes! {
    /// What a provider or a case officer is to know of a booking.
    pub enum DeskNote {
        /// A booking was made or asked for.
        Booked = "bokad",
        /// It was cancelled by the person.
        Cancelled = "avbokad",
        /// It was moved by the person.
        Moved = "flyttad",
        /// Nobody came (R-BOOK-11).
        NobodyCame = "ingen-kom",
        /// The companion came late (R-BOOK-11).
        CameLate = "kom-sent",
        /// Three cancellations in a row: somebody should ask how they are (R-BOOK-12).
        ManyCancelled = "flera-avbokade",
        /// The cost of an activity is applied for (R-BOOK-6).
        Expenses = "kostnad",
        /// Somebody does not take their housing support for some days (R-BOOK-15).
        Absent = "franvaro",
    }
}

codes! {
    /// What somebody is told of a booking on their own page.
    pub enum BookingNews {
        /// Somebody has booked for them (R-ACT-2).
        Booked = "bokad",
        /// Somebody has cancelled for them (R-ACT-2).
        Cancelled = "avbokad",
        /// Somebody has moved it for them (R-ACT-2).
        Moved = "flyttad",
        /// Somebody has said for them that nobody came or that somebody came late (R-ACT-2, R-BOOK-11).
        Reported = "rapporterad",
        /// The provider has said yes.
        Accepted = "ja",
        /// The provider has said no.
        Declined = "nej",
        /// The provider has cancelled; the hours are back (R-BOOK-11).
        CancelledByProvider = "avbokad-av-utforaren",
        /// After three cancellations in a row the case officer is told (R-BOOK-12).
        ManyCancelled = "flera-avbokade",
        /// A time that was waited for is free.
        TimeFree = "ledig-tid",
    }
}

impl BookingNews {
    /// Whether somebody did it for the person, and is named.
    pub const fn by_somebody(self) -> bool {
        matches!(self, Self::Booked | Self::Cancelled | Self::Moved | Self::Reported)
    }
}
