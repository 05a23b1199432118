//! Free times to offer before anything has been typed (R-BOOK-1, R-BOOK-2, R-BOOK-10).

use jiff::{
    SignedDuration,
    civil::{Date, Time},
    tz::TimeZone,
};

use super::{Ground, Session, vacancy::Free};
use crate::domain::choice::decision::shift;

/// At most so many times are offered.
pub const OFFERED: usize = 8;
/// Days that are looked at.
const FORTNIGHT: i64 = 14;
/// Hours at which a session may begin in the forenoon, the afternoon and the evening, the usual one first.
const PARTS: [[i8; 4]; 3] = [[10, 9, 11, 8], [14, 13, 15, 16], [18, 17, 19, 20]];

impl Ground<'_> {
    /// Times of so many minutes in the fortnight from `first` on that can be booked as they are, the earliest first:
    /// spread over the days, and over forenoon, afternoon and evening.
    ///
    /// None when the provider has not published what it can do, since each time is a question then.
    pub fn suggestions(&self, first: Date, minutes: u32, zone: &TimeZone) -> Vec<Session> {
        let Some(open) = self.open((first, shift(first, FORTNIGHT)), minutes, zone) else { return vec![] };
        let days = (0..FORTNIGHT).map(|n| shift(first, n));
        let days = days.map(|day| PARTS.map(|hours| hours.into_iter().find_map(|hour| open.at(day, hour))));
        spread(days.collect())
    }
}

/// What has room, and is asked whether a session of one length can be booked at a full hour.
pub(super) struct Open<'a> {
    free: Free,
    /// What lies beside the room is asked of the rest, once a time has room.
    rest: Ground<'a>,
    minutes: u32,
    zone: &'a TimeZone,
}

impl<'a> Ground<'a> {
    /// What is open between two days; `None` when the provider has not published what it can do.
    pub(super) fn open(&self, (first, last): (Date, Date), minutes: u32, zone: &'a TimeZone) -> Option<Open<'a>> {
        let noon = |day: Date| zone.to_ambiguous_timestamp(day.at(12, 0, 0, 0)).compatible().ok();
        let free = self.room?.free(noon(shift(first, -1))?, noon(shift(last, 1))?, zone);
        Some(Open { free, rest: Ground { room: None, ..*self }, minutes, zone })
    }
}

impl Open<'_> {
    /// The session that begins then, when it can be booked as it is.
    fn at(&self, day: Date, hour: i8) -> Option<Session> {
        let clock = day.to_datetime(Time::constant(hour, 0, 0, 0));
        let starts = self.zone.to_ambiguous_timestamp(clock).unambiguous().ok()?;
        let session = Session::new(starts, starts + SignedDuration::from_mins(self.minutes.into())).ok()?;
        (self.free.holds(session) && self.rest.weigh(session, self.zone).is_ok()).then_some(session)
    }

    /// Whether any time of a day that would be offered can be booked as it is.
    pub(super) fn on(&self, day: Date) -> bool {
        PARTS.as_flattened().iter().any(|hour| self.at(day, *hour).is_some())
    }
}

/// At most [`OFFERED`] of the times, where each day has at most one for each part of it: as many days as can be and no
/// part more than the others, as far as there are times.
fn spread(mut days: Vec<[Option<Session>; 3]>) -> Vec<Session> {
    let (mut chosen, mut used) = (Vec::new(), [0_usize; 3]);
    while chosen.len() < OFFERED {
        days.retain(|parts| parts.iter().any(Option::is_some));
        let (many, wanted) = (days.len(), OFFERED - chosen.len());
        if many == 0 {
            break;
        }
        // One of each day; of more days than are wanted, evenly.
        for i in 0..many.min(wanted) {
            let parts = &mut days[i * many / many.min(wanted)];
            let there = (0..parts.len()).filter(|part| parts[*part].is_some());
            let Some(part) = there.min_by_key(|part| used[*part]) else { continue };
            used[part] += 1;
            chosen.extend(parts[part].take());
        }
    }
    chosen.sort_unstable();
    chosen
}

#[cfg(test)]
mod tests;
