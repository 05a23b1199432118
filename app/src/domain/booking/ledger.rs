//! The hours of a decision: granted, booked, used, and what is left (R-BOOK-1, R-BOOK-3, R-BOOK-10, R-BOOK-11).

use std::collections::BTreeMap;

use jiff::{civil::Date, tz::TimeZone};

use super::Session;
use crate::domain::{
    choice::{Decision, decision::shift},
    codes::codes,
};

codes! {
    /// Why minutes are not free any more.
    pub enum Charge {
        /// A session that is to come.
        Booked = "bokad",
        /// A session that has been.
        Used = "anvand",
        /// A session that was cancelled late, and counts all the same.
        LateCancelled = "sent-avbokad",
    }
}

/// Minutes of one day that are charged. What is given back is simply not charged any more (R-BOOK-11).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry {
    /// The day they belong to.
    pub day: Date,
    /// How many.
    pub minutes: u32,
    /// Why.
    pub charge: Charge,
}

/// The hours of one period, in minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Ledger {
    /// Granted for the period.
    pub granted: u32,
    /// Booked and to come.
    pub booked: u32,
    /// Used.
    pub used: u32,
    /// Cancelled late.
    pub late: u32,
}

/// A booking needs more than is left.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Overspent {
    /// First day of the period that has too little.
    pub from: Date,
    /// Minutes that it needs there.
    pub needed: u32,
    /// Minutes that are left there.
    pub left: u32,
}

impl Ledger {
    /// The ledger of the period that `day` lies in; `None` outside the decision.
    pub fn of(decision: &Decision, day: Date, entries: &[Entry]) -> Option<Self> {
        let (first, last) = decision.period_of(day)?;
        let within = |e: &&Entry| first <= e.day && last.is_none_or(|last| e.day <= last);
        let mut ledger = Self { granted: decision.minutes, ..Self::default() };
        for entry in entries.iter().filter(within) {
            let sum = match entry.charge {
                Charge::Booked => &mut ledger.booked,
                Charge::Used => &mut ledger.used,
                Charge::LateCancelled => &mut ledger.late,
            };
            *sum = sum.saturating_add(entry.minutes);
        }
        Some(ledger)
    }

    /// What is booked, used and lost together; may be more than is granted.
    pub const fn taken(self) -> u32 {
        self.booked.saturating_add(self.used).saturating_add(self.late)
    }

    /// What is left: never below nothing.
    pub const fn left(self) -> u32 {
        self.granted.saturating_sub(self.taken())
    }
}

/// What a session is charged, by day: its real minutes where they fall, and what is missing to an hour on the last one
/// (R-BOOK-4).
pub fn by_day(session: Session, zone: &TimeZone) -> Vec<(Date, u32)> {
    let mut days: Vec<(Date, u32)> = Vec::new();
    let (mut day, mut from) = (session.day(zone), session.starts());
    while from < session.ends() {
        let next = shift(day, 1).to_zoned(zone.clone()).map_or(session.ends(), |z| z.timestamp());
        let to = next.min(session.ends());
        days.push((day, u32::try_from(to.duration_since(from).as_mins()).unwrap_or(0)));
        (day, from) = (shift(day, 1), to);
    }
    let short = session.charged() - session.minutes();
    if let Some((_, minutes)) = days.last_mut() {
        *minutes += short;
    }
    days
}

/// The minutes used, by day: what the provider has reported, and what sessions booked here took. A day that both tell of
/// is the same support: the larger counts, once.
pub fn used(reported: &[(Date, u32)], sessions: &[(Date, u32)]) -> Vec<Entry> {
    let mut days: BTreeMap<Date, (u32, u32)> = BTreeMap::new();
    for (day, minutes) in reported {
        let sum = &mut days.entry(*day).or_default().0;
        *sum = sum.saturating_add(*minutes);
    }
    for (day, minutes) in sessions {
        let sum = &mut days.entry(*day).or_default().1;
        *sum = sum.saturating_add(*minutes);
    }
    let entry = |(day, (told, took)): (Date, (u32, u32))| Entry { day, minutes: told.max(took), charge: Charge::Used };
    days.into_iter().map(entry).collect()
}

/// Whether there are hours for a session on each day that it touches (R-BOOK-1); `entries` are those of the decision
/// without this session.
///
/// A session across the end of a period needs hours in both.
pub fn affords(decision: &Decision, entries: &[Entry], session: Session, zone: &TimeZone) -> Result<(), Overspent> {
    let mut needed: Vec<(Date, Date, u32)> = Vec::new();
    for (day, minutes) in by_day(session, zone) {
        // Outside the decision there is nothing to take from.
        let Some((first, _)) = decision.period_of(day) else {
            return Err(Overspent { from: day, needed: minutes, left: 0 });
        };
        match needed.iter_mut().find(|(period, _, _)| *period == first) {
            Some((_, _, sum)) => *sum += minutes,
            None => needed.push((first, day, minutes)),
        }
    }
    for (from, day, needed) in needed {
        let left = Ledger::of(decision, day, entries).map_or(0, Ledger::left);
        if left < needed {
            return Err(Overspent { from, needed, left });
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{
        super::zone::{at, stockholm},
        *,
    };
    use crate::domain::choice::{Period, decision::tests::decision};
    use jiff::{SignedDuration, civil::date};
    use proptest::prelude::*;

    fn granted(minutes: u32, period: Period) -> Decision {
        Decision { minutes, period, ..decision(date(2026, 3, 1), Some(date(2027, 2, 28))) }
    }

    fn session(from: &str, to: &str) -> Session {
        Session::new(at(from), at(to)).unwrap()
    }

    const fn entry(day: Date, minutes: u32, charge: Charge) -> Entry {
        Entry { day, minutes, charge }
    }

    // R-BOOK-1: what is booked, used and cancelled late in a period is not left in it, and nothing else matters.
    #[test]
    fn each_period_has_its_own_hours() {
        let d = granted(600, Period::Month);
        let entries = [
            entry(date(2026, 11, 30), 60, Charge::Used),
            entry(date(2026, 12, 1), 120, Charge::Used),
            entry(date(2026, 12, 5), 180, Charge::Booked),
            entry(date(2026, 12, 31), 60, Charge::LateCancelled),
            entry(date(2027, 1, 1), 300, Charge::Booked),
        ];
        let december = Ledger::of(&d, date(2026, 12, 15), &entries).unwrap();
        assert_eq!(december, Ledger { granted: 600, booked: 180, used: 120, late: 60 });
        assert_eq!(december.left(), 240);
        assert_eq!(Ledger::of(&d, date(2027, 1, 31), &entries).unwrap().left(), 300);
        assert_eq!(Ledger::of(&d, date(2027, 3, 1), &entries), None);
        assert_eq!(Ledger::of(&granted(600, Period::Whole), date(2026, 5, 1), &entries).unwrap().left(), 0);
    }

    // R-BOOK-1: a session across midnight at a period's end takes from both sides.
    #[test]
    fn a_session_across_a_periods_end_takes_from_both() {
        let d = granted(120, Period::Month);
        let across = session("2026-11-30T22:00", "2026-12-01T02:00");
        assert_eq!(by_day(across, &stockholm()), [(date(2026, 11, 30), 120), (date(2026, 12, 1), 120)]);
        assert_eq!(affords(&d, &[], across, &stockholm()), Ok(()));
        let used = [entry(date(2026, 12, 24), 30, Charge::Booked)];
        let short = Overspent { from: date(2026, 12, 1), needed: 120, left: 90 };
        assert_eq!(affords(&d, &used, across, &stockholm()), Err(short));
        // The last day of the decision, and the night after it.
        let last = session("2027-02-28T22:00", "2027-03-01T01:00");
        assert_eq!(affords(&d, &[], last, &stockholm()).unwrap_err().left, 0);
        assert_eq!(affords(&d, &[], session("2027-02-28T22:00", "2027-03-01T00:00"), &stockholm()), Ok(()));
    }

    // R-BOOK-1: an hour that was booked here and then reported by the provider costs an hour, not two.
    #[test]
    fn what_is_told_twice_counts_once() {
        let (first, second, third) = (date(2026, 12, 1), date(2026, 12, 2), date(2026, 12, 3));
        let reported = [(first, 60), (second, 90), (second, 30)];
        let sessions = [(second, 60), (second, 30), (third, 60)];
        let entries = used(&reported, &sessions);
        let each: Vec<_> = entries.iter().map(|e| (e.day, e.minutes)).collect();
        assert_eq!(each, [(first, 60), (second, 120), (third, 60)]);
        assert!(entries.iter().all(|e| e.charge == Charge::Used));
        assert_eq!(used(&[(first, 30)], &[(first, 60)])[0].minutes, 60);
        assert_eq!(used(&[], &[]), []);
    }

    // R-BOOK-4: twenty minutes cost an hour, on the day they are.
    #[test]
    fn the_least_is_an_hour() {
        let short = session("2026-12-05T18:00", "2026-12-05T18:20");
        assert_eq!(by_day(short, &stockholm()), [(date(2026, 12, 5), 60)]);
        let d = granted(59, Period::Whole);
        assert_eq!(affords(&d, &[], short, &stockholm()).unwrap_err().needed, 60);
    }

    // R-BOOK-1: the nights when the clock is changed.
    #[test]
    fn a_change_of_the_clock_costs_what_it_lasts() {
        assert_eq!(by_day(session("2027-03-28T00:00", "2027-03-28T06:00"), &stockholm())[0].1, 300);
        assert_eq!(by_day(session("2026-10-25T00:00", "2026-10-25T06:00"), &stockholm())[0].1, 420);
    }

    proptest! {
        // R-BOOK-10: whatever is booked as long as it can be afforded, no period is ever overspent.
        #[test]
        fn hours_are_never_overspent(
            wanted in proptest::collection::vec((0..300i64 * 1440, 1..=1440i64), 0..40),
            minutes in 0..2000u32, period in 0..3usize,
        ) {
            let d = granted(minutes, Period::ALL[period]);
            let mut entries: Vec<Entry> = Vec::new();
            for (start, length) in wanted {
                let starts = at("2026-03-01T00:00") + SignedDuration::from_mins(start);
                let session = Session::new(starts, starts + SignedDuration::from_mins(length)).unwrap();
                if affords(&d, &entries, session, &stockholm()).is_ok() {
                    let charged = by_day(session, &stockholm());
                    entries.extend(charged.into_iter().map(|(day, m)| entry(day, m, Charge::Booked)));
                }
            }
            for e in &entries {
                let ledger = Ledger::of(&d, e.day, &entries).unwrap();
                prop_assert!(ledger.booked <= ledger.granted);
                prop_assert_eq!(ledger.left(), ledger.granted - ledger.booked);
            }
        }

        // R-BOOK-4, R-BOOK-5: the days' minutes are what the session is charged.
        #[test]
        fn the_days_are_the_whole(start in 0..20 * 525_600i64, minutes in 1..=1440i64) {
            let starts = at("2020-01-01T00:00") + SignedDuration::from_mins(start);
            let session = Session::new(starts, starts + SignedDuration::from_mins(minutes)).unwrap();
            let days = by_day(session, &stockholm());
            prop_assert_eq!(days.iter().map(|(_, m)| *m).sum::<u32>(), session.charged());
            prop_assert!(days.len() <= 3);
        }
    }
}
