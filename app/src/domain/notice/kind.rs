//! What is told, and why something could not be.

use jiff::SignedDuration;

use crate::domain::codes::codes;

codes! {
    /// What a notice tells; its text says no more than this.
    pub enum Kind {
        /// A session is coming.
        Reminder = "paminnelse",
        /// An earlier time has become free.
        TimeFree = "ledig-tid",
        /// The provider has answered what was asked for.
        Answered = "svar",
        /// The provider has called a session off.
        CalledOff = "installd-tid",
        /// Something else to read.
        News = "nytt",
    }
}

codes! {
    /// Why a notice was not sent, and will not be.
    pub enum Gone {
        /// It would have come too late to be of use.
        TooLate = "for-sent",
        /// The address or number does not exist, or does not take it.
        Refused = "avvisad",
        /// Nobody answered, however often it was tried.
        NoAnswer = "inget-svar",
    }
}

impl Kind {
    /// How long it is worth sending; a reminder until the session begins.
    pub const fn lasts(self) -> SignedDuration {
        match self {
            Self::TimeFree => SignedDuration::from_hours(12),
            _ => SignedDuration::from_hours(48),
        }
    }

    /// Whether it can wait until the morning when it comes in the night.
    pub const fn waits_for_morning(self) -> bool {
        !matches!(self, Self::CalledOff)
    }
}
