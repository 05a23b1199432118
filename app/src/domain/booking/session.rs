//! A session in time: from a clock in Stockholm to moments, and back to minutes (R-BOOK-3, R-BOOK-4).

use jiff::{
    Timestamp,
    civil::{Date, DateTime},
    tz::{AmbiguousOffset, TimeZone},
};

use crate::domain::codes::codes;

codes! {
    /// Which of the two is meant, when a time comes twice: the night that summer time ends.
    pub enum Twice {
        /// The first, still in summer time.
        First = "forsta",
        /// The second, in winter time.
        Second = "andra",
    }
}

/// Why a time on the clock is no moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoMoment {
    /// The clock jumps over it: the night that summer time begins.
    Missing,
    /// It comes twice, and which one is meant has not been said. Nobody guesses.
    ComesTwice,
}

/// The moment when a clock in `zone` shows `time`.
pub fn moment(time: DateTime, zone: &TimeZone, twice: Option<Twice>) -> Result<Timestamp, NoMoment> {
    let ambiguous = zone.to_ambiguous_timestamp(time);
    let offset = match (ambiguous.offset(), twice) {
        (AmbiguousOffset::Unambiguous { offset }, _) => offset,
        (AmbiguousOffset::Gap { .. }, _) => return Err(NoMoment::Missing),
        (AmbiguousOffset::Fold { .. }, None) => return Err(NoMoment::ComesTwice),
        (AmbiguousOffset::Fold { before, .. }, Some(Twice::First)) => before,
        (AmbiguousOffset::Fold { after, .. }, Some(Twice::Second)) => after,
    };
    offset.to_timestamp(time).map_err(|_| NoMoment::Missing)
}

/// The longest session, in minutes: a day and a night.
pub const LONGEST: u32 = 24 * 60;
/// The smallest that is counted, in minutes (R-BOOK-4, LA 1.3).
pub const SMALLEST: u32 = 60;

/// A time from one moment to another.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Session {
    /// When it begins.
    starts: Timestamp,
    /// When it ends.
    ends: Timestamp,
}

/// Why two moments make no session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SessionError {
    /// It ends before it begins, or at once.
    EndsFirst,
    /// It is longer than [`LONGEST`].
    TooLong,
}

impl Session {
    /// A session between two moments, in whole minutes.
    pub fn new(starts: Timestamp, ends: Timestamp) -> Result<Self, SessionError> {
        let minutes = ends.duration_since(starts).as_mins();
        if minutes < 1 {
            Err(SessionError::EndsFirst)
        } else if minutes > i64::from(LONGEST) {
            Err(SessionError::TooLong)
        } else {
            Ok(Self { starts, ends })
        }
    }

    /// When it begins.
    pub const fn starts(self) -> Timestamp {
        self.starts
    }

    /// When it ends.
    pub const fn ends(self) -> Timestamp {
        self.ends
    }

    /// How long it really lasts: a night with a change of the clock is an hour shorter or longer than it looks.
    pub fn minutes(self) -> u32 {
        u32::try_from(self.ends.duration_since(self.starts).as_mins()).unwrap_or(0)
    }

    /// What it counts for: an hour at least (R-BOOK-4).
    pub fn charged(self) -> u32 {
        self.minutes().max(SMALLEST)
    }

    /// The day it begins on.
    pub fn day(self, zone: &TimeZone) -> Date {
        self.starts.to_zoned(zone.clone()).date()
    }
}

#[cfg(test)]
mod tests {
    use super::{
        super::zone::{at, stockholm},
        *,
    };
    use jiff::civil::date;

    fn session(from: &str, to: &str) -> Session {
        Session::new(at(from), at(to)).unwrap()
    }

    // R-BOOK-3: the hour that does not exist, and the hour that comes twice.
    #[test]
    fn no_hour_is_guessed() {
        let zone = stockholm();
        let spring = date(2027, 3, 28).at(2, 30, 0, 0);
        assert_eq!(moment(spring, &zone, None), Err(NoMoment::Missing));
        assert_eq!(moment(spring, &zone, Some(Twice::First)), Err(NoMoment::Missing));
        let autumn = date(2026, 10, 25).at(2, 30, 0, 0);
        assert_eq!(moment(autumn, &zone, None), Err(NoMoment::ComesTwice));
        let first = moment(autumn, &zone, Some(Twice::First)).unwrap();
        let second = moment(autumn, &zone, Some(Twice::Second)).unwrap();
        assert_eq!(second.duration_since(first).as_mins(), 60);
        // The edges are there once.
        for (day, hour) in
            [(date(2027, 3, 28), 1), (date(2027, 3, 28), 3), (date(2026, 10, 25), 1), (date(2026, 10, 25), 3)]
        {
            assert!(moment(day.at(hour, 0, 0, 0), &zone, None).is_ok(), "{day} {hour}");
        }
    }

    // R-BOOK-4, and the nights when the clock is changed.
    #[test]
    fn minutes_are_real_and_an_hour_is_the_least() {
        assert_eq!(session("2026-12-05T18:00", "2026-12-05T21:00").minutes(), 180);
        assert_eq!(session("2027-03-27T22:00", "2027-03-28T06:00").minutes(), 7 * 60);
        assert_eq!(session("2026-10-24T22:00", "2026-10-25T06:00").minutes(), 9 * 60);
        assert_eq!(session("2026-12-31T23:30", "2027-01-01T00:30").minutes(), 60);
        let short = session("2026-12-05T18:00", "2026-12-05T18:20");
        assert_eq!((short.minutes(), short.charged()), (20, 60));
        assert_eq!(session("2026-12-05T18:00", "2026-12-05T19:01").charged(), 61);
        assert_eq!(session("2026-12-05T23:30", "2026-12-06T00:30").day(&stockholm()), date(2026, 12, 5));
    }

    #[test]
    fn a_session_ends_after_it_begins_and_within_a_day() {
        let from = at("2026-12-05T18:00");
        assert_eq!(Session::new(from, from), Err(SessionError::EndsFirst));
        assert_eq!(Session::new(from, at("2026-12-05T17:59")), Err(SessionError::EndsFirst));
        assert!(Session::new(from, at("2026-12-06T18:00")).is_ok());
        assert_eq!(Session::new(from, at("2026-12-06T18:01")), Err(SessionError::TooLong));
        assert_eq!(Session::new(from, at("2026-12-07T10:00")), Err(SessionError::TooLong));
    }
}
