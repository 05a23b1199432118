//! When a provider works, written as people write it: `mon-fri 07:00-22:00; sat 10:00-16:00`.

use std::{fmt, str::FromStr};

use jiff::civil::Time;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error as _};

/// A time of day in minutes after midnight, 0 to 1440 (24:00 ends a day).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Clock(u16);

impl Clock {
    /// Midnight at the end of the day.
    pub const END: Self = Self(24 * 60);

    /// The time `hour:minute`; `None` when there is no such time.
    pub const fn new(hour: u16, minute: u16) -> Option<Self> {
        if minute < 60 && (hour < 24 || (hour == 24 && minute == 0)) { Some(Self(hour * 60 + minute)) } else { None }
    }

    /// The time halfway from this one to `later`, which may be the next day's.
    #[must_use]
    pub const fn halfway_to(self, later: Self) -> Self {
        const DAY: u16 = Clock::END.0;
        Self((self.0 + (DAY + later.0 - self.0) % DAY / 2) % DAY)
    }

    /// Minutes after midnight.
    pub const fn minutes(self) -> u16 {
        self.0
    }

    /// As a time on a clock; the end of the day is midnight.
    pub fn time(self) -> Time {
        let minutes = i8::try_from(self.0 % 60).unwrap_or(0);
        let hours = i8::try_from(self.0 / 60 % 24).unwrap_or(0);
        Time::constant(hours, minutes, 0, 0)
    }
}

impl fmt::Display for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}

/// Hours or a time of day could not be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum HoursError {
    /// Not a time such as `07:30`.
    #[error("\"{0}\" is not a time such as 07:30")]
    Time(String),
    /// Not a day such as `mon` or `mon-fri`.
    #[error("\"{0}\" is not a day such as mon or mon-fri")]
    Day(String),
    /// The end does not come after the beginning.
    #[error("\"{0}\" ends before it begins")]
    Backwards(String),
    /// The same day is given twice.
    #[error("\"{0}\" gives a day that was given before")]
    Twice(String),
}

impl FromStr for Clock {
    type Err = HoursError;
    fn from_str(s: &str) -> Result<Self, Self::Err> {
        let bad = || HoursError::Time(s.to_owned());
        let (h, m) = s.trim().split_once([':', '.']).ok_or_else(bad)?;
        let (h, m) = (h.parse().map_err(|_| bad())?, m.parse().map_err(|_| bad())?);
        Self::new(h, m).ok_or_else(bad)
    }
}

/// From and to on one day.
pub type Span = (Clock, Clock);

const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/// The week's hours, Monday first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Hours {
    /// Hours for each day; `None` is closed.
    pub days: [Option<Span>; 7],
}

impl Hours {
    /// Open on some weekday or weekend day later than `from`.
    pub fn open_after(&self, from: Clock) -> bool {
        self.days.iter().flatten().any(|(_, to)| *to > from)
    }

    /// Open at this time on some day.
    pub fn open_at(&self, at: Clock) -> bool {
        self.days.iter().flatten().any(|(from, to)| *from <= at && at < *to)
    }

    /// Open on Saturday or Sunday.
    pub fn open_weekend(&self) -> bool {
        self.days[5].is_some() || self.days[6].is_some()
    }

    /// Open at all hours, all days.
    pub fn always(&self) -> bool {
        self.days.iter().all(|d| *d == Some((Clock(0), Clock::END)))
    }

    /// Runs of neighbouring days with the same hours: (first day, last day, hours), Monday is 0.
    pub fn runs(&self) -> Vec<(usize, usize, Span)> {
        let mut runs: Vec<(usize, usize, Span)> = Vec::new();
        for (day, span) in self.days.iter().enumerate() {
            let Some(span) = *span else { continue };
            match runs.last_mut() {
                Some(run) if run.1 + 1 == day && run.2 == span => run.1 = day,
                _ => runs.push((day, day, span)),
            }
        }
        runs
    }
}

impl fmt::Display for Hours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, (first, last, (from, to))) in self.runs().into_iter().enumerate() {
            if i > 0 {
                f.write_str("; ")?;
            }
            f.write_str(DAYS[first])?;
            if last > first {
                write!(f, "-{}", DAYS[last])?;
            }
            write!(f, " {from}-{to}")?;
        }
        Ok(())
    }
}

impl FromStr for Hours {
    type Err = HoursError;
    fn from_str(s: &str) -> Result<Self, Self::Err> {
        let mut hours = Self::default();
        for part in s.split(';').map(str::trim).filter(|p| !p.is_empty()) {
            let (days, span) = part.split_once(' ').ok_or_else(|| HoursError::Time(part.to_owned()))?;
            let (from, to) = span.split_once('-').ok_or_else(|| HoursError::Time(span.to_owned()))?;
            let span: Span = (from.parse()?, to.parse()?);
            if span.1 <= span.0 {
                return Err(HoursError::Backwards(part.to_owned()));
            }
            for day in day_range(days)? {
                if hours.days[day].replace(span).is_some() {
                    return Err(HoursError::Twice(part.to_owned()));
                }
            }
        }
        Ok(hours)
    }
}

fn day_range(days: &str) -> Result<std::ops::RangeInclusive<usize>, HoursError> {
    let place = |d: &str| DAYS.iter().position(|n| *n == d).ok_or_else(|| HoursError::Day(d.to_owned()));
    let (first, last) = days.split_once('-').unwrap_or((days, days));
    let (first, last) = (place(first)?, place(last)?);
    if last < first { Err(HoursError::Day(days.to_owned())) } else { Ok(first..=last) }
}

macro_rules! serde_as_text {
    ($($name:ty),+) => {$(
        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> { s.collect_str(self) }
        }
        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
                std::borrow::Cow::<'de, str>::deserialize(d)?.parse().map_err(D::Error::custom)
            }
        }
    )+};
}
serde_as_text!(Clock, Hours);

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn reads_what_the_sources_say() {
        let hours: Hours = "mon-fri 07:00-22:00; sat 10:00-24:00".parse().unwrap();
        assert_eq!(hours.to_string(), "mon-fri 07:00-22:00; sat 10:00-24:00");
        assert!(hours.open_weekend() && hours.open_after(Clock::new(23, 0).unwrap()));
        assert!(!hours.always());
        assert!("mon-sun 00:00-24:00".parse::<Hours>().unwrap().always());
    }

    #[test]
    fn the_middle_of_a_night_lies_after_midnight() {
        let at = |h| Clock::new(h, 0).unwrap();
        assert_eq!(at(22).halfway_to(at(6)), at(2));
        assert_eq!(at(8).halfway_to(at(10)), at(9));
        let early: Hours = "mon-sun 04:45-22:30".parse().unwrap();
        assert!(!early.open_at(at(2)) && early.open_at(at(5)));
    }

    #[test]
    fn refuses_what_is_not_a_time() {
        for bad in [
            "mon",
            "mon 25:00-26:00",
            "mon 10:00-09:00",
            "fri-mon 08:00-09:00",
            "mån 08:00-09:00",
            "mon 08:00-09:00; mon-tue 08:00-10:00",
            "mon 24:01-24:02",
            "mon 08:60-09:00",
        ] {
            assert!(bad.parse::<Hours>().is_err(), "{bad}");
        }
    }

    proptest! {
        #[test]
        fn written_hours_read_back_the_same(days in prop::array::uniform7(prop::option::of((0u16..1440, 1u16..=1440)))) {
            let mut hours = Hours::default();
            for (day, span) in days.into_iter().enumerate() {
                hours.days[day] = span.filter(|(a, b)| a < b).map(|(a, b)| (Clock(a), Clock(b)));
            }
            prop_assert_eq!(hours.to_string().parse::<Hours>().unwrap(), hours);
        }
    }
}
