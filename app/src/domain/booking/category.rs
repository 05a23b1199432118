//! Hours by category: day, evening, night, weekend, major holiday, to the minute (R-BOOK-5, LA 4.13).

use jiff::{
    Timestamp,
    civil::{Date, Time, Weekday},
    tz::TimeZone,
};

use super::{Holiday, Session, holiday};
use crate::domain::{choice::decision::shift, codes::codes};

codes! {
    /// What a minute counts as.
    pub enum Category {
        /// In the day of a weekday.
        Day = "dag",
        /// In the evening of a weekday.
        Evening = "kvall",
        /// In the night of a weekday.
        Night = "natt",
        /// On Saturday, Sunday or a public holiday, at any time.
        Weekend = "helg",
        /// On a major holiday, at any time.
        MajorHoliday = "storhelg",
    }
}

/// Where one category ends and the next begins; ruleset data, since municipalities differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits<'a> {
    /// When the night ends and the day begins.
    pub night_to: Time,
    /// When the evening begins.
    pub evening_from: Time,
    /// When the night begins.
    pub night_from: Time,
    /// Which holidays are major.
    pub major: &'a [Holiday],
}

impl Limits<'_> {
    /// What the minutes of `day` from `time` on count as.
    fn at(&self, day: Date, time: Time) -> Category {
        match holiday(day) {
            Some(h) if self.major.contains(&h) => Category::MajorHoliday,
            Some(h) if !h.is_eve() => Category::Weekend,
            _ if matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) => Category::Weekend,
            _ if time < self.night_to || self.night_from <= time => Category::Night,
            _ if self.evening_from <= time => Category::Evening,
            _ => Category::Day,
        }
    }

    /// The moments of `day` at which something else may begin.
    fn edges(&self, day: Date, zone: &TimeZone) -> [Timestamp; 4] {
        // A limit in the hour that does not exist moves to its end; in the hour that comes twice, the first one.
        [Time::midnight(), self.night_to, self.evening_from, self.night_from].map(|time| {
            let moment = zone.to_ambiguous_timestamp(day.to_datetime(time)).compatible();
            moment.unwrap_or(Timestamp::MAX)
        })
    }

    /// The real minutes of a session by category, in the order of time; neighbours of one kind are one.
    pub fn split(&self, session: Session, zone: &TimeZone) -> Vec<(Category, u32)> {
        let (first, last) = (session.day(zone), session.ends().to_zoned(zone.clone()).date());
        let mut cuts = vec![session.starts()];
        let mut day = first;
        while day <= last {
            cuts.extend(self.edges(day, zone));
            day = shift(day, 1);
        }
        cuts.retain(|cut| session.starts() <= *cut && *cut < session.ends());
        cuts.sort_unstable();
        cuts.dedup();
        cuts.push(session.ends());
        let mut parts: Vec<(Category, u32)> = Vec::new();
        for pair in cuts.windows(2) {
            let local = pair[0].to_zoned(zone.clone());
            let category = self.at(local.date(), local.time());
            let minutes = u32::try_from(pair[1].duration_since(pair[0]).as_mins()).unwrap_or(0);
            match parts.last_mut() {
                Some((same, sum)) if *same == category => *sum += minutes,
                _ => parts.push((category, minutes)),
            }
        }
        parts
    }
}

#[cfg(test)]
mod tests {
    use super::{
        super::zone::{at, stockholm},
        *,
    };
    use jiff::{SignedDuration, civil::time};
    use proptest::prelude::*;

    const LIMITS: Limits<'static> = Limits {
        night_to: time(6, 0, 0, 0),
        evening_from: time(18, 0, 0, 0),
        night_from: time(22, 0, 0, 0),
        major: &[Holiday::ChristmasEve, Holiday::ChristmasDay, Holiday::MidsummerEve],
    };

    fn split(from: &str, to: &str) -> Vec<(Category, u32)> {
        LIMITS.split(Session::new(at(from), at(to)).unwrap(), &stockholm())
    }

    // R-BOOK-5: to the minute, across each limit and midnight.
    #[test]
    fn a_session_is_cut_where_the_categories_meet() {
        use Category::{Day, Evening, MajorHoliday, Night, Weekend};
        assert_eq!(split("2026-12-01T16:00", "2026-12-01T17:59"), [(Day, 119)]);
        assert_eq!(split("2026-12-01T17:00", "2026-12-01T23:00"), [(Day, 60), (Evening, 240), (Night, 60)]);
        assert_eq!(split("2026-12-01T23:00", "2026-12-02T07:00"), [(Night, 420), (Day, 60)]);
        // From Friday evening into Saturday, and from Sunday into Monday's night.
        assert_eq!(split("2026-12-04T21:00", "2026-12-05T01:00"), [(Evening, 60), (Night, 120), (Weekend, 60)]);
        assert_eq!(split("2026-12-06T23:00", "2026-12-07T07:00"), [(Weekend, 60), (Night, 360), (Day, 60)]);
        // Christmas Eve on a Thursday, the day before it, and the second day, which is a public holiday.
        assert_eq!(split("2026-12-23T23:00", "2026-12-24T10:00"), [(Night, 60), (MajorHoliday, 600)]);
        assert_eq!(split("2026-12-25T23:00", "2026-12-26T01:00"), [(MajorHoliday, 60), (Weekend, 60)]);
        // An eve that is not major is a day like others; Twelfth Day is a public holiday.
        assert_eq!(split("2026-12-31T10:00", "2026-12-31T11:00"), [(Day, 60)]);
        assert_eq!(split("2027-01-06T10:00", "2027-01-06T11:00"), [(Weekend, 60)]);
    }

    // R-BOOK-5: the nights when the clock is changed are Sundays, and an hour shorter or longer.
    #[test]
    fn a_change_of_the_clock_is_counted_as_it_is() {
        assert_eq!(split("2027-03-28T01:00", "2027-03-28T04:00"), [(Category::Weekend, 120)]);
        assert_eq!(split("2026-10-25T01:00", "2026-10-25T04:00"), [(Category::Weekend, 240)]);
    }

    proptest! {
        // R-BOOK-5: the parts are the whole, whatever the time of year.
        #[test]
        fn no_minute_is_lost_or_counted_twice(start in 0..20 * 525_600i64, minutes in 1..=1440i64) {
            let starts = at("2020-01-01T00:00") + SignedDuration::from_mins(start);
            let session = Session::new(starts, starts + SignedDuration::from_mins(minutes)).unwrap();
            let parts = LIMITS.split(session, &stockholm());
            prop_assert_eq!(parts.iter().map(|(_, m)| *m).sum::<u32>(), session.minutes());
            prop_assert!(parts.iter().all(|(_, m)| *m > 0));
            prop_assert!(parts.windows(2).all(|p| p[0].0 != p[1].0));
        }
    }
}
