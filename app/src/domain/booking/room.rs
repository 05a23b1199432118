//! What a provider has said it can do, and whether a session fits into it (R-BOOK-2, R-BOOK-10).

use jiff::{SignedDuration, Timestamp, civil::Date, tz::TimeZone};
use serde::{Deserialize, Serialize};

use super::Session;
use crate::domain::{
    choice::{Gender, decision::shift},
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

/// The moments within `session` at which something may change, its beginning first.
fn cuts(session: Session, hours: &[Hours], taken: &[Session], zone: &TimeZone) -> Vec<Timestamp> {
    let mut cuts = vec![session.starts()];
    let (mut day, last) = (session.day(zone), session.ends().to_zoned(zone.clone()).date());
    while day <= last {
        let weekday = usize::from(day.weekday().to_monday_zero_offset().unsigned_abs());
        let edges = hours.iter().filter_map(|h| h.days[weekday]).flat_map(|(from, to)| [from, to]);
        for minutes in edges.map(|clock| i64::from(clock.minutes())).chain([0]) {
            let local = shift(day, minutes / 1440).at(0, 0, 0, 0);
            let local = local.saturating_add(jiff::SignedDuration::from_mins(minutes % 1440));
            cuts.extend(zone.to_ambiguous_timestamp(local).compatible().ok());
        }
        day = shift(day, 1);
    }
    cuts.extend(taken.iter().flat_map(|t| [t.starts(), t.ends()]));
    cuts.retain(|cut| session.starts() <= *cut && *cut < session.ends());
    cuts.sort_unstable();
    cuts.dedup();
    cuts
}

/// Whether these hours cover a moment.
fn covers(hours: &Hours, at: Timestamp, zone: &TimeZone) -> bool {
    let local = at.to_zoned(zone.clone());
    let weekday = usize::from(local.weekday().to_monday_zero_offset().unsigned_abs());
    let minute = i32::from(local.hour()) * 60 + i32::from(local.minute());
    hours.days[weekday]
        .is_some_and(|(from, to)| i32::from(from.minutes()) <= minute && minute < i32::from(to.minutes()))
}

impl Room<'_> {
    /// Whether there is room for a session, from its first minute to its last.
    pub fn fits(&self, session: Session, zone: &TimeZone) -> Result<(), NoRoom> {
        if let Some((companion, theirs)) = self.companion {
            if theirs.iter().any(|t| t.meets(session)) {
                return Err(NoRoom::CompanionTaken);
            }
            let away = |cut: &Timestamp| !covers(&companion.hours, *cut, zone);
            if cuts(session, &[companion.hours], &[], zone).iter().any(away) {
                return Err(NoRoom::CompanionAway);
            }
        }
        let hours: Vec<_> = self.capacity.blocks.iter().map(|b| b.hours).collect();
        for cut in cuts(session, &hours, self.taken, zone) {
            let day = cut.to_zoned(zone.clone()).date();
            if self.capacity.closed.contains(&day) {
                return Err(NoRoom::Closed(day));
            }
            let open = self.capacity.blocks.iter().filter(|b| covers(&b.hours, cut, zone));
            let at_once: u32 = open.map(|b| b.at_once).sum();
            if at_once == 0 {
                return Err(NoRoom::NotOpen);
            }
            let used = self.taken.iter().filter(|t| t.starts() <= cut && cut < t.ends()).count();
            if at_once as usize <= used {
                return Err(NoRoom::Full);
            }
        }
        Ok(())
    }

    /// Times of the same length with room for them, the nearest first: on whole and half hours, within a fortnight.
    pub fn nearest(self, session: Session, zone: &TimeZone) -> impl Iterator<Item = Session> {
        const HALF_HOUR: i64 = 30;
        let minutes = i64::from(session.minutes());
        let odd = session.starts().to_zoned(zone.clone()).minute() % 30;
        let first = session.starts() - SignedDuration::from_mins(i64::from(odd));
        (1..=14 * 24 * 60 / HALF_HOUR)
            .flat_map(|step| [step, -step])
            .filter_map(move |step| {
                let starts = first.checked_add(SignedDuration::from_mins(step * HALF_HOUR)).ok()?;
                let ends = starts.checked_add(SignedDuration::from_mins(minutes)).ok()?;
                Session::new(starts, ends).ok()
            })
            .filter(move |s| self.fits(*s, zone).is_ok())
    }
}
