//! Until when a session can be cancelled at no cost, and what it costs later (R-BOOK-3, LA 1.3).

use jiff::{Timestamp, civil::Time, tz::TimeZone};

use super::Session;
use crate::domain::choice::{Terms, decision::shift};

/// What cancelling a session means at one moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cancelling {
    /// In time: all of it is given back.
    InTime,
    /// Late: this many minutes count as used all the same.
    Late(u32),
    /// Late, but the decision says that late ones do not count.
    LateForFree,
    /// It has begun: nothing can be cancelled any more.
    Begun,
}

/// The last moment at which the session can be cancelled at no cost: `by` (noon, LA 1.3) of the day before, on a clock
/// in `zone`.
///
/// Noon is there once on every day, also when the clock is changed in the night between.
pub fn free_until(session: Session, by: Time, zone: &TimeZone) -> Timestamp {
    let noon = shift(session.day(zone), -1).to_datetime(by);
    zone.to_ambiguous_timestamp(noon).compatible().unwrap_or(Timestamp::MIN)
}

impl Cancelling {
    /// What cancelling means at `now`, by the decision's terms. At noon sharp, which is `by`, one is still in time.
    pub fn at(now: Timestamp, session: Session, (terms, by): (Terms, Time), zone: &TimeZone) -> Self {
        if session.starts() <= now {
            Self::Begun
        } else if now <= free_until(session, by, zone) {
            Self::InTime
        } else if terms.late_cancellation_counts {
            Self::Late(session.charged())
        } else {
            Self::LateForFree
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{
        super::zone::{at, stockholm},
        *,
    };
    use jiff::{SignedDuration, civil::date};
    use proptest::prelude::*;

    const NOON: Time = Time::constant(12, 0, 0, 0);

    fn evening() -> Session {
        Session::new(at("2026-12-05T18:00"), at("2026-12-05T21:00")).unwrap()
    }

    // R-BOOK-3: 12:00 the day before, to the second.
    #[test]
    fn noon_of_the_day_before_is_the_last_moment() {
        let on = |now: &str| Cancelling::at(at(now), evening(), (Terms::default(), NOON), &stockholm());
        assert_eq!(on("2026-12-04T11:59"), Cancelling::InTime);
        assert_eq!(on("2026-12-04T12:00"), Cancelling::InTime);
        assert_eq!(on("2026-12-04T12:00:01"), Cancelling::Late(180));
        assert_eq!(on("2026-12-04T12:01"), Cancelling::Late(180));
        assert_eq!(on("2026-12-05T17:59"), Cancelling::Late(180));
        assert_eq!(on("2026-12-05T18:00"), Cancelling::Begun);
    }

    // R-BOOK-3: unless the decision says otherwise.
    #[test]
    fn the_decision_may_say_otherwise() {
        let kind = Terms { late_cancellation_counts: false, ..Terms::default() };
        let now = at("2026-12-05T10:00");
        assert_eq!(Cancelling::at(now, evening(), (kind, NOON), &stockholm()), Cancelling::LateForFree);
    }

    // R-BOOK-3, R-BOOK-4: a short session costs an hour, cancelled late.
    #[test]
    fn a_short_session_costs_an_hour() {
        let short = Session::new(at("2026-12-05T18:00"), at("2026-12-05T18:30")).unwrap();
        let now = at("2026-12-05T10:00");
        assert_eq!(Cancelling::at(now, short, (Terms::default(), NOON), &stockholm()), Cancelling::Late(60));
    }

    // R-BOOK-3: on the clock, also when it is changed in the night between; and over month, year and leap day.
    #[test]
    fn noon_is_noon_on_the_clock() {
        let until = |start: &str| {
            let starts = at(start);
            let session = Session::new(starts, starts + SignedDuration::from_hours(2)).unwrap();
            free_until(session, NOON, &stockholm())
        };
        assert_eq!(until("2027-03-28T08:00"), at("2027-03-27T12:00"));
        assert_eq!(until("2027-03-29T08:00"), at("2027-03-28T12:00"));
        assert_eq!(until("2026-10-25T08:00"), at("2026-10-24T12:00"));
        assert_eq!(until("2026-10-26T00:00"), at("2026-10-25T12:00"));
        assert_eq!(until("2027-01-01T00:30"), at("2026-12-31T12:00"));
        assert_eq!(until("2028-03-01T09:00"), at("2028-02-29T12:00"));
    }

    proptest! {
        // R-BOOK-3: always noon, always the day before, always before the session.
        #[test]
        fn the_deadline_is_noon_of_the_day_before(minute in 0..20 * 525_600i64) {
            let starts = at("2020-01-02T00:00") + SignedDuration::from_mins(minute);
            let session = Session::new(starts, starts + SignedDuration::from_mins(60)).unwrap();
            let until = free_until(session, NOON, &stockholm()).to_zoned(stockholm());
            prop_assert_eq!((until.hour(), until.minute()), (12, 0));
            prop_assert_eq!(shift(until.date(), 1), session.day(&stockholm()));
            prop_assert!(until.timestamp() < starts);
            prop_assert!(date(2019, 12, 31) < until.date());
        }
    }
}
