//! All rules about one session, asked in one place: whether it can be booked, and what becomes of it.

use jiff::{Timestamp, civil::Date, tz::TimeZone};

use super::{
    Becomes, Charge, NotThen, Overspent, Room, Session, becomes,
    ledger::{Entry, affords, by_day},
    room::NoRoom,
    series::NotOne,
};
use crate::domain::choice::{Decision, decision::shift};

/// Why a session cannot be booked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum No {
    /// The time on the clock is no session.
    Time(NotOne),
    /// It has begun, or lies outside the decision (R-BOOK-1, R-CHO-8).
    Then(NotThen),
    /// No provider has the order for that day.
    NoProvider(Date),
    /// The hours do not suffice (R-BOOK-1).
    Hours(Overspent),
    /// The person has another session then; its reference (R-BOOK-10).
    Meets(String),
    /// The provider has no room; free times near it, the nearest first (R-BOOK-10).
    Full(Vec<Session>),
    /// The companion is not there or with somebody else; times when they are, the nearest first (R-BOOK-10).
    Companion(Vec<Session>),
}

/// A day of a series with its session, or why there can be none.
pub type Weighed = (Date, Result<(Session, Becomes), No>);

/// What a session is weighed against.
#[derive(Debug, Clone, Copy)]
pub struct Ground<'a> {
    /// The decision.
    pub decision: &'a Decision,
    /// What is charged on it already.
    pub entries: &'a [Entry],
    /// The person's other sessions that are to come, with their references.
    pub own: &'a [(Session, String)],
    /// From when to when the provider has the order, its agreement's end included.
    pub ordered: (Date, Option<Date>),
    /// What the provider has published; `None` when nothing.
    pub room: Option<Room<'a>>,
    /// Days within which the provider need only begin (LA 4.5).
    pub within: u32,
    /// The moment of asking.
    pub now: Timestamp,
}

impl Ground<'_> {
    /// Whether `session` can be booked, and whether it is confirmed at once.
    pub fn weigh(&self, session: Session, zone: &TimeZone) -> Result<Becomes, No> {
        let room = self.room.map(|room| room.fits(session, zone));
        // Hours that are not published can be asked for: relief is possible at all hours (LA 2.2).
        let published = room == Some(Ok(()));
        let becomes = becomes(session, self.decision, self.now, (self.within, published), zone).map_err(No::Then)?;
        let (first, last) = self.ordered;
        let day = session.day(zone);
        // A session across midnight needs the order on both days.
        let end = by_day(session, zone).last().map_or(day, |(day, _)| *day);
        if day < first || last.is_some_and(|last| last < end) {
            return Err(No::NoProvider(if day < first { day } else { end }));
        }
        if let Some((_, reference)) = self.own.iter().find(|(own, _)| own.meets(session)) {
            return Err(No::Meets(reference.clone()));
        }
        affords(self.decision, self.entries, session, zone).map_err(No::Hours)?;
        match room {
            Some(Err(NoRoom::Full)) => Err(No::Full(self.near(session, zone))),
            Some(Err(NoRoom::CompanionAway | NoRoom::CompanionTaken)) => Err(No::Companion(self.near(session, zone))),
            _ => Ok(becomes),
        }
    }

    /// Times of the same length that could be booked instead, the nearest first.
    pub fn near(&self, session: Session, zone: &TimeZone) -> Vec<Session> {
        let Some(room) = self.room else { return vec![] };
        let rest = Ground { room: None, ..*self };
        let (from, to) = self.bookable(zone);
        // Periods that have too little left for this length: there may be a thousand times with room in them.
        let mut spent: Vec<(Timestamp, Timestamp)> = Vec::new();
        let within = |s: &Session, (from, to): (Timestamp, Timestamp)| from <= s.starts() && s.ends() <= to;
        let near = room.nearest(session, zone).filter(|s| within(s, (from, to))).filter(|s| {
            if spent.iter().any(|period| within(s, *period)) {
                return false;
            }
            let no = rest.weigh(*s, zone).err();
            if let Some(No::Hours(short)) = &no
                && short.needed == s.charged()
            {
                let period = self.decision.period_of(short.from);
                spent.extend(period.map(|(first, last)| between(first, last, zone)));
            }
            no.is_none()
        });
        near.take(SUGGESTED).collect()
    }

    /// From when to when anything can be booked at all.
    fn bookable(&self, zone: &TimeZone) -> (Timestamp, Timestamp) {
        let (first, last) = self.ordered;
        let last = [last, self.decision.valid_to].into_iter().flatten().min();
        let (from, to) = between(first.max(self.decision.valid_from), last, zone);
        (from.max(self.now), to)
    }

    /// Each of several sessions weighed with those before it that can be booked.
    pub fn weigh_all(&self, sessions: &[(Date, Result<Session, NotOne>)], zone: &TimeZone) -> Vec<Weighed> {
        let (mut entries, mut own) = (self.entries.to_vec(), self.own.to_vec());
        let mut weighed = Vec::new();
        for (day, session) in sessions {
            let outcome = session.map_err(No::Time).and_then(|session| {
                let becomes = Ground { entries: &entries, own: &own, ..*self }.weigh(session, zone)?;
                Ok((session, becomes))
            });
            if let Ok((session, _)) = outcome {
                let charged = by_day(session, zone);
                entries.extend(charged.into_iter().map(|(day, minutes)| Entry {
                    day,
                    minutes,
                    charge: Charge::Booked,
                }));
                own.push((session, String::new()));
            }
            weighed.push((*day, outcome));
        }
        weighed
    }
}

/// From the beginning of the first day to the end of the last.
fn between(first: Date, last: Option<Date>, zone: &TimeZone) -> (Timestamp, Timestamp) {
    let midnight = |day: Date| zone.to_ambiguous_timestamp(day.at(0, 0, 0, 0)).compatible();
    let end = last.map(|last| midnight(shift(last, 1)).unwrap_or(Timestamp::MAX));
    (midnight(first).unwrap_or(Timestamp::MIN), end.unwrap_or(Timestamp::MAX))
}

/// How many other times are suggested.
pub const SUGGESTED: usize = 5;

#[cfg(test)]
pub(crate) mod tests;
