//! A decision of support: what all else hangs on (R-CHO-1, R-CHO-8).

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::domain::{calendar::days_between, codes::codes, directory::Service};

codes! {
    /// The law a decision rests on.
    pub enum Law {
        /// Socialtjänstlagen.
        SoL = "sol",
        /// Lagen om stöd och service till vissa funktionshindrade.
        Lss = "lss",
    }
}

codes! {
    /// What the granted hours are counted in.
    pub enum Period {
        /// From Monday to Sunday.
        Week = "vecka",
        /// A calendar month.
        Month = "manad",
        /// The whole time of the decision.
        Whole = "hela",
    }
}

/// What a decision says beside the usual.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Terms {
    /// Whether a late cancellation counts as used time (R-BOOK-3).
    pub late_cancellation_counts: bool,
    /// Whether a relative may be employed as companion, once approved (R-CHO-6).
    pub relative_possible: bool,
}

impl Default for Terms {
    fn default() -> Self {
        Self { late_cancellation_counts: true, relative_possible: true }
    }
}

/// A decision that somebody has been granted support.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// UUIDv7.
    pub id: String,
    /// The case's number at the municipality, unique.
    pub case_number: String,
    /// Whom it is for.
    pub person_id: String,
    /// Code of the municipality that decided.
    pub municipality: String,
    /// What is granted.
    pub service: Service,
    /// The law it rests on.
    pub law: Law,
    /// Granted time in minutes per [`Self::period`].
    pub minutes: u32,
    /// What the time is counted in.
    pub period: Period,
    /// First day.
    pub valid_from: Date,
    /// Last day; `None` until further notice.
    pub valid_to: Option<Date>,
    /// Its goals, in the words of the decision.
    pub goals: Vec<String>,
    /// What it says beside the usual.
    pub terms: Terms,
}

/// How near the end a decision is warned of, in days (R-CHO-8).
pub const WARNINGS: [i64; 2] = [60, 14];

impl Decision {
    /// Whether something can be done on it on `day` (R-CHO-1, R-CHO-8).
    pub fn valid_on(&self, day: Date) -> bool {
        self.valid_from <= day && self.valid_to.is_none_or(|last| day <= last)
    }

    /// Days left after `today`, when that is so few that the person is warned (R-CHO-8): 0 on the last day.
    pub fn ends_soon(&self, today: Date) -> Option<i64> {
        let left = days_between(today, self.valid_to?);
        (0..=WARNINGS[0]).contains(&left).then_some(left)
    }

    /// The first and last day of the period that `day` lies in, cut to the decision's own days.
    ///
    /// `None` outside the decision.
    pub fn period_of(&self, day: Date) -> Option<(Date, Option<Date>)> {
        if !self.valid_on(day) {
            return None;
        }
        let (first, last) = match self.period {
            Period::Week => {
                let weekday = i64::from(day.weekday().to_monday_zero_offset());
                (shift(day, -weekday), Some(shift(day, 6 - weekday)))
            }
            Period::Month => (day.first_of_month(), Some(day.last_of_month())),
            Period::Whole => (self.valid_from, self.valid_to),
        };
        let last = match (last, self.valid_to) {
            (Some(a), Some(b)) => Some(a.min(b)),
            (a, b) => a.or(b),
        };
        Some((first.max(self.valid_from), last))
    }
}

/// `day` moved by whole days; stays put at the ends of the calendar.
pub fn shift(day: Date, days: i64) -> Date {
    day.saturating_add(jiff::Span::new().days(days))
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    pub(crate) fn decision(from: Date, to: Option<Date>) -> Decision {
        Decision {
            id: "d".into(),
            case_number: "1".into(),
            person_id: "p".into(),
            municipality: "stockholm".into(),
            service: Service::Boendestod,
            law: Law::SoL,
            minutes: 600,
            period: Period::Month,
            valid_from: from,
            valid_to: to,
            goals: vec![],
            terms: Terms::default(),
        }
    }

    // R-CHO-1, R-CHO-8
    #[test]
    fn both_ends_are_days_of_the_decision() {
        let d = decision(date(2026, 3, 1), Some(date(2026, 12, 31)));
        assert!(!d.valid_on(date(2026, 2, 28)) && d.valid_on(date(2026, 3, 1)));
        assert!(d.valid_on(date(2026, 12, 31)) && !d.valid_on(date(2027, 1, 1)));
    }

    // R-CHO-8: warned 60 and 14 days before the end.
    #[test]
    fn the_end_is_warned_of_from_sixty_days_on() {
        let d = decision(date(2026, 1, 1), Some(date(2027, 1, 31)));
        assert_eq!(d.ends_soon(date(2026, 12, 1)), None);
        assert_eq!(d.ends_soon(date(2026, 12, 2)), Some(60));
        assert_eq!(d.ends_soon(date(2027, 1, 17)), Some(14));
        assert_eq!(d.ends_soon(date(2027, 1, 31)), Some(0));
        assert_eq!(d.ends_soon(date(2027, 2, 1)), None);
        assert_eq!(decision(date(2026, 1, 1), None).ends_soon(date(2026, 1, 1)), None);
    }

    // R-BOOK-1: the hours' period.
    #[test]
    fn periods_are_cut_to_the_decision() {
        let mut d = decision(date(2026, 11, 10), Some(date(2026, 12, 15)));
        assert_eq!(d.period_of(date(2026, 11, 24)), Some((date(2026, 11, 10), Some(date(2026, 11, 30)))));
        assert_eq!(d.period_of(date(2026, 12, 1)), Some((date(2026, 12, 1), Some(date(2026, 12, 15)))));
        d.period = Period::Week;
        assert_eq!(d.period_of(date(2026, 11, 24)), Some((date(2026, 11, 23), Some(date(2026, 11, 29)))));
        assert_eq!(d.period_of(date(2026, 11, 11)), Some((date(2026, 11, 10), Some(date(2026, 11, 15)))));
        d.period = Period::Whole;
        assert_eq!(d.period_of(date(2026, 11, 24)), Some((date(2026, 11, 10), Some(date(2026, 12, 15)))));
        assert_eq!(d.period_of(date(2026, 12, 16)), None);
    }

    proptest! {
        // R-BOOK-1: every day of a decision lies in exactly one period, which begins and ends within it.
        #[test]
        fn each_day_has_its_period(start in 0..4000i64, length in 0..900i64, at in 0..900i64, kind in 0..3usize) {
            let from = shift(date(2020, 1, 1), start);
            let mut d = decision(from, Some(shift(from, length)));
            d.period = Period::ALL[kind];
            let day = shift(from, at);
            match d.period_of(day) {
                Some((first, Some(last))) => {
                    prop_assert!(first <= day && day <= last && from <= first && last <= shift(from, length));
                    prop_assert_eq!(d.period_of(first), d.period_of(last));
                }
                other => prop_assert!(other.is_none() && at > length),
            }
        }
    }
}
