//! What a provider has said it can do, and whether a session fits into it (R-BOOK-2, R-BOOK-10).

use jiff::{Timestamp, civil::Date, tz::TimeZone};
use serde::{Deserialize, Serialize};

use super::Session;
use crate::domain::{
    choice::Gender,
    directory::{Hours, Skill, StaffLanguage},
};

/// How many sessions at once a provider can give during some hours of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Block {
    /// The hours.
    pub hours: Hours,
    /// How many at the same time.
    pub at_once: u32,
}

/// What a provider has published for one service.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Capacity {
    /// Hours of the week; where blocks meet, they add up.
    pub blocks: Vec<Block>,
    /// Days on which nothing is given.
    #[serde(default)]
    pub closed: Vec<Date>,
}

/// A companion whom the provider has named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Companion {
    /// UUIDv7.
    pub id: String,
    /// First name, as the provider gives it.
    pub name: String,
    /// Languages beside Swedish.
    pub languages: Vec<StaffLanguage>,
    /// Special skills.
    pub skills: Vec<Skill>,
    /// Woman or man, when the provider says so.
    pub gender: Option<Gender>,
    /// When this one works.
    pub hours: Hours,
}

/// Why there is no room.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoRoom {
    /// The provider gives nothing on this day.
    Closed(Date),
    /// It has not published these hours.
    NotOpen,
    /// All that it can give at that time is taken.
    Full,
    /// The companion does not work then.
    CompanionAway,
    /// The companion is with somebody else.
    CompanionTaken,
}

/// What there is to fit into.
#[derive(Debug, Clone, Copy)]
pub struct Room<'a> {
    /// What is published.
    pub capacity: &'a Capacity,
    /// Sessions of the provider and the service that are to come, whoever has them.
    pub taken: &'a [Session],
    /// The companion wished for, and that one's sessions.
    pub companion: Option<(&'a Companion, &'a [Session])>,
}

impl NoRoom {
    /// Which one is told when a session meets several: the companion first, since another time may do; then that all
    /// is taken, since nobody gets in by asking for a longer time than is published.
    const fn rank(self) -> u8 {
        match self {
            Self::CompanionTaken => 0,
            Self::CompanionAway => 1,
            Self::Full => 2,
            Self::Closed(_) | Self::NotOpen => 3,
        }
    }
}

/// Free times are looked for on half hours.
const HALF_HOUR: i64 = 30 * 60;
/// So many half hours to each side: a fortnight.
const STEPS: i64 = 14 * 24 * 2;

impl Room<'_> {
    /// Whether there is room for a session, from its first minute to its last.
    pub fn fits(&self, session: Session, zone: &TimeZone) -> Result<(), NoRoom> {
        let stretches = self.stretches(session.starts(), session.ends(), zone);
        let none = stretches.into_iter().filter_map(|s| s.room.err()).min_by_key(|no| no.rank());
        none.map_or(Ok(()), Err)
    }

    /// Times of the same length with room for them, the nearest first and of two that are as near the later one: on
    /// whole and half hours, within a fortnight.
    pub fn nearest(&self, session: Session, zone: &TimeZone) -> impl Iterator<Item = Session> + use<> {
        let (wanted, length) = (session.starts().as_second(), session.ends().duration_since(session.starts()));
        let (grid, odd) = (wanted.div_euclid(HALF_HOUR), wanted.rem_euclid(HALF_HOUR));
        let edge = |steps| Timestamp::from_second((grid + steps) * HALF_HOUR).unwrap_or(session.starts());
        let free = self.free(edge(-STEPS), edge(STEPS).checked_add(length).unwrap_or(Timestamp::MAX), zone);
        let pairs = (0..STEPS).flat_map(move |n| {
            let (back, ahead) = (grid - n - i64::from(odd == 0), grid + n + 1);
            if 0 < odd && odd * 2 < HALF_HOUR { [back, ahead] } else { [ahead, back] }
        });
        pairs.filter_map(move |step| {
            let starts = Timestamp::from_second(step * HALF_HOUR).ok()?;
            let near = Session::new(starts, starts.checked_add(length).ok()?).ok()?;
            free.holds(near).then_some(near)
        })
    }
}

#[cfg(test)]
pub(crate) mod tests;
