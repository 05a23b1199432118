//! What each day of the months to come is to somebody who looks for one (R-BOOK-1, R-BOOK-2, R-CHO-8).

use jiff::{civil::Date, tz::TimeZone};

use super::Ground;
use crate::domain::choice::decision::shift;

/// So many calendar months are looked at, the one of today included.
const MONTHS: i8 = 6;

/// What can be said of a day before a time is chosen on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DayIs {
    /// Something can be booked as it is.
    Free,
    /// Nothing is known to be free; one can ask.
    Open,
    /// The provider gives nothing by its own plan; one can ask (LA 2.2).
    Closed,
    /// It has been.
    Past,
    /// The decision does not hold then.
    NoDecision,
    /// Nobody has the order then.
    NoProvider,
}

impl DayIs {
    /// Whether a time can be asked for on such a day at all.
    pub const fn choosable(self) -> bool {
        matches!(self, Self::Free | Self::Open | Self::Closed)
    }
}

impl Ground<'_> {
    /// Every day of whole months from the one of `today` on, for sessions of so many minutes: half a year, or until the
    /// month in which the decision ends.
    pub fn days(&self, today: Date, minutes: u32, zone: &TimeZone) -> Vec<(Date, DayIs)> {
        let first = today.first_of_month();
        let months = |n: i8| first.saturating_add(jiff::Span::new().months(n));
        let last = shift(months(MONTHS), -1);
        let last = self.decision.valid_to.map_or(last, |end| last.min(end.max(today).last_of_month()));
        let open = self.open((today, last), minutes, zone);
        let is = |day: Date| {
            let (begins, ends) = self.ordered;
            if day < today {
                DayIs::Past
            } else if !self.decision.valid_on(day) {
                DayIs::NoDecision
            } else if day < begins || ends.is_some_and(|ends| ends < day) {
                DayIs::NoProvider
            } else if self.room.is_some_and(|room| room.capacity.closed.contains(&day)) {
                DayIs::Closed
            } else if open.as_ref().is_some_and(|open| open.on(day)) {
                DayIs::Free
            } else {
                DayIs::Open
            }
        };
        std::iter::successors(Some(first), |day| day.tomorrow().ok())
            .take_while(|day| *day <= last)
            .map(|day| (day, is(day)))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::{
        super::{
            Capacity,
            room::tests::{block, session},
            weigh::tests::Scene,
            zone::stockholm,
        },
        *,
    };

    fn days(scene: &Scene, today: Date) -> Vec<(Date, DayIs)> {
        scene.ground().days(today, 60, &stockholm())
    }

    fn on(days: &[(Date, DayIs)], day: Date) -> DayIs {
        days.iter().find(|(d, _)| *d == day).unwrap().1
    }

    // R-BOOK-1, R-BOOK-2: what is free is what can be booked as it is; a closed or full day can still be asked for.
    #[test]
    fn each_day_says_what_it_is() {
        let capacity = Capacity { blocks: vec![block("sat-sun 08:00-12:00", 1)], closed: vec![date(2026, 12, 12)] };
        let taken = vec![session("2026-12-06T08:00", "2026-12-06T12:00")];
        let scene = Scene { capacity: Some(capacity), taken, ..Scene::new() };
        let all = days(&scene, date(2026, 12, 2));
        assert_eq!(all.first().unwrap(), &(date(2026, 12, 1), DayIs::Past));
        assert_eq!(on(&all, date(2026, 12, 2)), DayIs::Open);
        assert_eq!(on(&all, date(2026, 12, 5)), DayIs::Free);
        assert_eq!(on(&all, date(2026, 12, 6)), DayIs::Open);
        assert_eq!(on(&all, date(2026, 12, 12)), DayIs::Closed);
        for (day, is) in all {
            assert_eq!(is.choosable(), date(2026, 12, 2) <= day, "{day}");
        }
    }

    // R-CHO-8: the months end with the decision, and its last month is whole.
    #[test]
    fn the_months_are_whole_and_end_with_the_decision() {
        let all = days(&Scene::new(), date(2026, 12, 2));
        assert_eq!(all.last().unwrap().0, date(2027, 2, 28));
        let all = days(&Scene::new(), date(2026, 3, 31));
        assert_eq!((all[0].0, all.last().unwrap().0), (date(2026, 3, 1), date(2026, 8, 31)));
        let mut scene = Scene::new();
        scene.decision.valid_to = Some(date(2026, 12, 10));
        let all = days(&scene, date(2026, 12, 2));
        assert_eq!(all.last().unwrap(), &(date(2026, 12, 31), DayIs::NoDecision));
        scene.ordered = (date(2026, 12, 4), Some(date(2026, 12, 8)));
        let all = days(&scene, date(2026, 12, 2));
        assert_eq!([3, 4, 8, 9, 11].map(|d| on(&all, date(2026, 12, d))), {
            use DayIs::{Free, NoDecision, NoProvider};
            [NoProvider, Free, Free, NoProvider, NoDecision]
        });
        // Nothing published: nothing is known to be free.
        let scene = Scene { capacity: None, ..Scene::new() };
        assert!(days(&scene, date(2026, 12, 2)).iter().all(|(_, is)| *is != DayIs::Free));
    }
}
