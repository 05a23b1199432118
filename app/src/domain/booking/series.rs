//! A session that comes again: every week or every second one, until a day (R-BOOK-13).

use jiff::{
    civil::{Date, Time},
    tz::TimeZone,
};

use super::{Session, SessionError, Twice, moment, session::NoMoment};
use crate::domain::{choice::decision::shift, codes::codes};

codes! {
    /// How often.
    pub enum Every {
        /// Every week.
        Week = "vecka",
        /// Every second week.
        SecondWeek = "varannan-vecka",
    }
}

/// A series as it is asked for: by the clock, so that Tuesday at three stays Tuesday at three all year.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Series {
    /// The first day.
    pub first: Date,
    /// The last day on which one may begin.
    pub until: Date,
    /// When each begins.
    pub from: Time,
    /// When each ends; the day after when that is not later.
    pub to: Time,
    /// How often.
    pub every: Every,
}

/// The most that one series may hold: a year of weeks.
pub const MOST: usize = 53;

/// Why one of a series is no session.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotOne {
    /// The clock has no such time that night, or nobody can tell which one.
    Clock(NoMoment),
    /// It is no session.
    Session(SessionError),
}

impl Series {
    /// The days on which one begins, at most [`MOST`].
    pub fn days(&self) -> Vec<Date> {
        let step = match self.every {
            Every::Week => 7,
            Every::SecondWeek => 14,
        };
        let days = (0..).map(|n| shift(self.first, n * step));
        days.take(MOST).take_while(|day| *day <= self.until).collect()
    }

    /// Each day with its session, or why there is none. Of an hour that comes twice the first is meant.
    pub fn sessions(&self, zone: &TimeZone) -> Vec<(Date, Result<Session, NotOne>)> {
        self.days().into_iter().map(|day| (day, self.on(day, zone))).collect()
    }

    fn on(&self, day: Date, zone: &TimeZone) -> Result<Session, NotOne> {
        let last = if self.from < self.to { day } else { shift(day, 1) };
        let at = |day: Date, time| moment(day.to_datetime(time), zone, Some(Twice::First)).map_err(NotOne::Clock);
        Session::new(at(day, self.from)?, at(last, self.to)?).map_err(NotOne::Session)
    }
}

#[cfg(test)]
mod tests {
    use super::{
        super::zone::{at, stockholm},
        *,
    };
    use jiff::civil::{Weekday, date, time};
    use proptest::prelude::*;

    fn series(first: Date, until: Date, every: Every) -> Series {
        Series { first, until, from: time(15, 0, 0, 0), to: time(17, 0, 0, 0), every }
    }

    // R-BOOK-13: Tuesday at three stays Tuesday at three, also when the clock is changed between.
    #[test]
    fn the_clock_decides_and_not_the_hours_between() {
        let s = series(date(2026, 10, 20), date(2026, 11, 3), Every::Week);
        let sessions: Vec<_> = s.sessions(&stockholm()).into_iter().map(|(_, s)| s.unwrap().starts()).collect();
        assert_eq!(sessions, [at("2026-10-20T15:00"), at("2026-10-27T15:00"), at("2026-11-03T15:00")]);
        let days = series(date(2026, 12, 22), date(2027, 1, 31), Every::SecondWeek).days();
        assert_eq!(days, [date(2026, 12, 22), date(2027, 1, 5), date(2027, 1, 19)]);
        assert!(series(date(2026, 12, 2), date(2026, 12, 1), Every::Week).days().is_empty());
    }

    // R-BOOK-13: over midnight, and on the nights when the clock is changed.
    #[test]
    fn a_night_that_cannot_be_is_told_by_its_day() {
        let night = Series {
            from: time(2, 30, 0, 0),
            to: time(5, 0, 0, 0),
            ..series(date(2027, 3, 21), date(2027, 4, 4), Every::Week)
        };
        let found: Vec<_> = night.sessions(&stockholm()).into_iter().map(|(day, s)| (day, s.is_ok())).collect();
        assert_eq!(found, [(date(2027, 3, 21), true), (date(2027, 3, 28), false), (date(2027, 4, 4), true)]);
        let over = Series { from: time(22, 0, 0, 0), to: time(2, 0, 0, 0), ..night };
        assert_eq!(over.sessions(&stockholm())[0].1.unwrap().minutes(), 240);
        let whole = Series { from: time(8, 0, 0, 0), to: time(8, 0, 0, 0), ..night };
        assert_eq!(whole.sessions(&stockholm())[0].1.unwrap().minutes(), 24 * 60);
        // A day and a night in autumn is an hour longer than a session may be.
        let autumn = Series { first: date(2026, 10, 24), until: date(2026, 10, 24), ..whole };
        assert_eq!(autumn.sessions(&stockholm())[0].1, Err(NotOne::Session(SessionError::TooLong)));
    }

    proptest! {
        // R-BOOK-13: the same weekday, within its days, never more than a year of weeks.
        #[test]
        fn every_one_is_on_the_same_weekday(start in 0..4000i64, length in 0..1000i64, second in any::<bool>()) {
            let first = shift(date(2020, 1, 1), start);
            let every = if second { Every::SecondWeek } else { Every::Week };
            let days = series(first, shift(first, length), every).days();
            prop_assert!(!days.is_empty() && days.len() <= MOST);
            let weekday: Weekday = first.weekday();
            prop_assert!(days.iter().all(|d| d.weekday() == weekday && *d <= shift(first, length)));
        }
    }
}
