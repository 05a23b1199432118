//! Planned and delivered visits beside the hours granted, month by month (R-PLAN-10).

use jiff::{Timestamp, civil::Date, tz::TimeZone};
use serde::{Deserialize, Serialize};

use crate::domain::{
    calendar::days_between,
    choice::{Decision, Period, decision::shift},
};

/// A visit that was planned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlannedVisit {
    /// When it was to begin.
    pub starts_at: Timestamp,
    /// How long, in minutes.
    pub minutes: u32,
}

/// A visit that was delivered, and when that was written down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Given {
    /// When it began.
    pub starts_at: Timestamp,
    /// When it ended.
    pub ends_at: Timestamp,
    /// When it was recorded.
    pub recorded_at: Timestamp,
}

/// One month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Month {
    /// Its first day.
    pub first: Date,
    /// Minutes granted for it; `None` where the decision is not counted by month or week.
    pub granted: Option<u32>,
    /// Planned minutes.
    pub planned: u32,
    /// Delivered minutes.
    pub given: u32,
    /// The visits that were planned.
    pub plans: Vec<PlannedVisit>,
    /// The visits that were delivered.
    pub visits: Vec<Given>,
}

impl Given {
    /// How long it lasted, in whole minutes.
    pub fn minutes(&self) -> u32 {
        let minutes = self.ends_at.duration_since(self.starts_at).as_secs() / 60;
        u32::try_from(minutes).unwrap_or(0)
    }

    /// The day it concerns and the day it was recorded, on the clock of `zone`.
    pub fn days(&self, zone: &TimeZone) -> (Date, Date) {
        let day = |at: Timestamp| at.to_zoned(zone.clone()).date();
        (day(self.starts_at), day(self.recorded_at))
    }

    /// Days from the one it concerns to the one it was recorded on; `None` when it was recorded the same day.
    pub fn recorded_late(&self, zone: &TimeZone) -> Option<i64> {
        let (on, recorded) = self.days(zone);
        Some(days_between(on, recorded)).filter(|days| *days > 0)
    }
}

/// The months in which something was planned or given, the earliest first.
pub fn months(decision: &Decision, planned: &[PlannedVisit], given: &[Given], zone: &TimeZone) -> Vec<Month> {
    let month = |at: Timestamp| at.to_zoned(zone.clone()).date().first_of_month();
    let mut firsts: Vec<_> = planned.iter().map(|p| month(p.starts_at)).collect();
    firsts.extend(given.iter().map(|g| month(g.starts_at)));
    firsts.sort_unstable();
    firsts.dedup();
    let of = |first: Date| {
        let mut plans: Vec<_> = planned.iter().filter(|p| month(p.starts_at) == first).copied().collect();
        let mut visits: Vec<_> = given.iter().filter(|g| month(g.starts_at) == first).copied().collect();
        plans.sort_unstable();
        visits.sort_unstable();
        Month {
            first,
            granted: granted(decision, first),
            planned: plans.iter().map(|p| p.minutes).sum(),
            given: visits.iter().map(Given::minutes).sum(),
            plans,
            visits,
        }
    };
    firsts.into_iter().map(of).collect()
}

/// The minutes that a decision grants for a month: of weekly hours a seventh for each of its days in the month.
fn granted(decision: &Decision, first: Date) -> Option<u32> {
    let days = (0..i64::from(first.days_in_month())).filter(|n| decision.valid_on(shift(first, *n))).count();
    let days = u32::try_from(days).ok()?;
    match decision.period {
        Period::Month => Some(if days > 0 { decision.minutes } else { 0 }),
        Period::Week => Some(decision.minutes * days / 7),
        Period::Whole => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{booking::zone::stockholm, choice::decision::tests::decision};
    use jiff::{ToSpan as _, civil::date};
    use proptest::prelude::*;

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    fn given(starts: &str, minutes: i64, recorded: &str) -> Given {
        let starts_at = at(starts);
        Given { starts_at, ends_at: starts_at + minutes.minutes(), recorded_at: at(recorded) }
    }

    // R-PLAN-10: planned and delivered stand beside the hours granted, month by month as Stockholm counts them.
    #[test]
    fn months_are_those_of_stockholm() {
        let d = decision(date(2026, 3, 16), None);
        let planned = [PlannedVisit { starts_at: at("2026-03-31T21:30:00Z"), minutes: 60 }];
        let visits = [
            given("2026-03-31T22:30:00Z", 45, "2026-04-01T06:00:00Z"),
            given("2026-03-20T09:00:00Z", 90, "2026-03-20T12:00:00Z"),
        ];
        let all = months(&d, &planned, &visits, &stockholm());
        let told: Vec<_> = all.iter().map(|m| (m.first, m.granted, m.planned, m.given)).collect();
        let expected = [(date(2026, 3, 1), Some(600), 60, 90), (date(2026, 4, 1), Some(600), 0, 45)];
        assert_eq!(told, expected);
    }

    // R-PLAN-10: weekly hours count by the days of the month, and the whole of a decision by none.
    #[test]
    fn what_is_granted_is_counted_honestly() {
        let mut d = decision(date(2026, 2, 15), Some(date(2026, 3, 1)));
        d.period = Period::Week;
        assert_eq!(granted(&d, date(2026, 2, 1)), Some(600 * 14 / 7));
        assert_eq!(granted(&d, date(2026, 3, 1)), Some(600 / 7));
        d.period = Period::Month;
        assert_eq!((granted(&d, date(2026, 3, 1)), granted(&d, date(2026, 4, 1))), (Some(600), Some(0)));
        d.period = Period::Whole;
        assert_eq!(granted(&d, date(2026, 3, 1)), None);
    }

    // R-PLAN-10: what is recorded afterwards shows both days.
    #[test]
    fn what_is_recorded_afterwards_says_so() {
        let zone = stockholm();
        let late = given("2026-03-20T09:00:00Z", 60, "2026-07-01T08:00:00Z");
        assert_eq!(late.days(&zone), (date(2026, 3, 20), date(2026, 7, 1)));
        assert_eq!(late.recorded_late(&zone), Some(103));
        // The same day in Stockholm, though not in Greenwich.
        assert_eq!(given("2026-03-20T23:10:00Z", 30, "2026-03-21T09:00:00Z").recorded_late(&zone), None);
    }

    proptest! {
        // R-PLAN-10: no visit is lost or counted twice.
        #[test]
        fn each_visit_stands_in_one_month(starts in prop::collection::vec((0..90_000i64, 1..600i64), 0..12)) {
            let first = at("2026-01-01T00:00:00Z");
            let visits: Vec<_> = starts.iter().map(|(start, minutes)| {
                let starts_at = first + (start * 10).minutes();
                Given { starts_at, ends_at: starts_at + minutes.minutes(), recorded_at: starts_at }
            }).collect();
            let all = months(&decision(date(2026, 1, 1), None), &[], &visits, &stockholm());
            prop_assert_eq!(all.iter().map(|m| m.visits.len()).sum::<usize>(), visits.len());
            let minutes: u32 = all.iter().map(|m| m.given).sum();
            prop_assert_eq!(i64::from(minutes), starts.iter().map(|(_, m)| m).sum::<i64>());
        }
    }
}
