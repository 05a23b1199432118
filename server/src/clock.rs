//! The time, handed to whoever needs it, and how it is written in the database.

use jiff::{
    Timestamp, Unit,
    civil::Date,
    tz::{TimeZone, db},
};
use uuid::{NoContext, Uuid};

/// Gives the time: the machine's, or in tests a fixed one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Clock(Option<Timestamp>);

impl Clock {
    /// The machine's clock.
    pub const fn system() -> Self {
        Self(None)
    }

    /// A clock that stands still at `at`, for tests.
    pub const fn fixed(at: Timestamp) -> Self {
        Self(Some(at))
    }

    /// The time now, in whole microseconds: what both databases keep.
    pub fn now(self) -> Timestamp {
        micros(self.0.unwrap_or_else(machine_time))
    }

    /// Today's date in Stockholm.
    pub fn today(self) -> Date {
        date_in_stockholm(self.now())
    }
}

#[expect(clippy::disallowed_methods, reason = "the one place where the machine's clock is read")]
fn machine_time() -> Timestamp {
    Timestamp::now()
}

fn micros(at: Timestamp) -> Timestamp {
    let cut = jiff::TimestampRound::new().smallest(Unit::Microsecond).mode(jiff::RoundMode::Floor);
    at.round(cut).expect("cutting to microseconds stays within the range of time")
}

/// The date in Stockholm at `at`.
///
/// # Panics
/// Never: the time-zone database is part of the program.
pub fn date_in_stockholm(at: Timestamp) -> Date {
    at.to_zoned(stockholm()).date()
}

/// The time zone of Stockholm.
///
/// # Panics
/// Never: the time-zone database is part of the program.
pub fn stockholm() -> TimeZone {
    db().get("Europe/Stockholm").expect("the time-zone database is part of the program")
}

/// `at` as stored: UTC of fixed width, so that texts sort as times, `2026-11-22T00:06:17.123456Z`.
pub fn stored(at: Timestamp) -> String {
    at.strftime("%Y-%m-%dT%H:%M:%S%.6fZ").to_string()
}

/// A new UUIDv7 of the moment `at`.
///
/// # Panics
/// Never for times after 1970.
pub fn new_id(at: Timestamp) -> String {
    let seconds = u64::try_from(at.as_second()).expect("the portal is younger than 1970");
    let nanos = u32::try_from(at.subsec_nanosecond()).expect("fractions of later times are positive");
    Uuid::new_v7(uuid::Timestamp::from_unix(NoContext, seconds, nanos)).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::{ToSpan as _, civil::date};
    use proptest::prelude::*;

    #[test]
    fn cuts_to_microseconds_and_writes_a_fixed_width() {
        let clock = Clock::fixed("2026-11-22T00:06:17.123456789Z".parse().unwrap());
        assert_eq!(stored(clock.now()), "2026-11-22T00:06:17.123456Z");
        let whole = Clock::fixed("2026-11-22T00:06:17Z".parse().unwrap());
        assert_eq!(stored(whole.now()), "2026-11-22T00:06:17.000000Z");
        assert_eq!(stored(clock.now()).parse::<Timestamp>().unwrap(), clock.now());
    }

    #[test]
    fn the_day_begins_in_stockholm_not_in_greenwich() {
        let today = |at: &str| Clock::fixed(at.parse().unwrap()).today();
        assert_eq!(today("2026-11-21T22:59:59Z"), date(2026, 11, 21));
        assert_eq!(today("2026-11-21T23:00:00Z"), date(2026, 11, 22));
        assert_eq!(today("2026-06-30T22:00:00Z"), date(2026, 7, 1));
    }

    proptest! {
        // R-BOOK-3: whatever the moment, also in the hour that is skipped or comes twice, the day is the one on a
        // clock in Stockholm: an hour ahead of Greenwich, and two from the last Sunday of March to that of October.
        #[test]
        fn the_day_is_stockholms_across_summer_time(seconds in 1_577_836_800_i64..2_524_608_000) {
            let at = Timestamp::from_second(seconds).unwrap();
            let greenwich = at.to_zoned(TimeZone::UTC);
            let turn = |month| {
                let last = date(greenwich.year(), month, 31);
                let sunday = i64::from(last.weekday().to_sunday_zero_offset());
                last.checked_sub(sunday.days()).unwrap().at(1, 0, 0, 0)
            };
            let summer = (turn(3)..turn(10)).contains(&greenwich.datetime());
            let ahead = greenwich.datetime().checked_add((if summer { 2 } else { 1 }).hours()).unwrap();
            prop_assert_eq!(date_in_stockholm(at), ahead.date());
            prop_assert_eq!(at.to_zoned(stockholm()).datetime(), ahead);
        }

        // A later moment is never an earlier day.
        #[test]
        fn days_never_go_back(seconds in 1_577_836_800_i64..2_524_608_000, later in 0_i64..90_000) {
            let day = |s| date_in_stockholm(Timestamp::from_second(s).unwrap());
            prop_assert!(day(seconds) <= day(seconds + later));
        }
    }

    #[test]
    fn ids_sort_by_their_time() {
        let earlier = new_id("2026-11-22T00:06:17.001Z".parse().unwrap());
        let later = new_id("2026-11-22T00:06:17.002Z".parse().unwrap());
        assert!(earlier < later);
        assert_eq!(earlier.len(), 36);
    }
}
