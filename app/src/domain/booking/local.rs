//! A session as the clock in Stockholm shows it: what pages write out.

use jiff::{
    Timestamp,
    civil::{Date, DateTime},
    tz::{AmbiguousOffset, TimeZone},
};

use super::{Session, Twice};

/// When a session begins and ends, on the clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Local {
    /// When it begins.
    pub starts: DateTime,
    /// When it ends.
    pub ends: DateTime,
    /// Which one is meant, when the clock shows the beginning twice that night.
    pub starts_twice: Option<Twice>,
    /// Which one is meant, when the clock shows the end twice that night.
    pub ends_twice: Option<Twice>,
}

impl Local {
    /// From one time to another, neither of which comes twice.
    pub const fn plain(starts: DateTime, ends: DateTime) -> Self {
        Self { starts, ends, starts_twice: None, ends_twice: None }
    }

    /// A session on a clock in `zone`.
    pub fn of(session: Session, zone: &TimeZone) -> Self {
        let (starts, starts_twice) = shown(session.starts(), zone);
        let (ends, ends_twice) = shown(session.ends(), zone);
        Self { starts, ends, starts_twice, ends_twice }
    }

    /// The day it begins on.
    pub fn day(&self) -> Date {
        self.starts.date()
    }
}

/// What a clock in `zone` shows at a moment, and for which time when it shows that twice.
fn shown(at: Timestamp, zone: &TimeZone) -> (DateTime, Option<Twice>) {
    let local = at.to_zoned(zone.clone()).datetime();
    let twice = match zone.to_ambiguous_timestamp(local).offset() {
        AmbiguousOffset::Fold { before, .. } if before.to_timestamp(local).is_ok_and(|first| first == at) => {
            Some(Twice::First)
        }
        AmbiguousOffset::Fold { .. } => Some(Twice::Second),
        _ => None,
    };
    (local, twice)
}

#[cfg(test)]
mod tests {
    use super::{
        super::{
            moment,
            zone::{at, stockholm},
        },
        *,
    };
    use jiff::{SignedDuration, civil::date};
    use proptest::prelude::*;

    #[test]
    fn the_hour_that_comes_twice_says_which() {
        let first = at("2026-10-25T01:30") + SignedDuration::from_hours(1);
        let session = Session::new(first, first + SignedDuration::from_hours(1)).unwrap();
        let local = Local::of(session, &stockholm());
        let half_past_two = date(2026, 10, 25).at(2, 30, 0, 0);
        let both = (Some(Twice::First), Some(Twice::Second));
        assert_eq!((local.starts, local.ends), (half_past_two, half_past_two));
        assert_eq!((local.starts_twice, local.ends_twice), both);
        let evening = Session::new(at("2026-12-05T18:00"), at("2026-12-05T21:00")).unwrap();
        let plain = Local::plain(date(2026, 12, 5).at(18, 0, 0, 0), date(2026, 12, 5).at(21, 0, 0, 0));
        assert_eq!(Local::of(evening, &stockholm()), plain);
    }

    proptest! {
        // R-BOOK-3: what is shown leads back to the very moment, also in the nights when the clock is changed.
        #[test]
        fn what_is_shown_leads_back(minute in 0..20 * 525_600i64) {
            let starts = at("2020-01-01T00:00") + SignedDuration::from_mins(minute);
            let session = Session::new(starts, starts + SignedDuration::from_hours(1)).unwrap();
            let local = Local::of(session, &stockholm());
            prop_assert_eq!(moment(local.starts, &stockholm(), local.starts_twice), Ok(session.starts()));
            prop_assert_eq!(moment(local.ends, &stockholm(), local.ends_twice), Ok(session.ends()));
        }
    }
}
