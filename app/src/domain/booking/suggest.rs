//! Free times to offer before anything has been typed (R-BOOK-1, R-BOOK-2, R-BOOK-10).

use jiff::{
    SignedDuration,
    civil::{Date, Time},
    tz::TimeZone,
};

use super::{Ground, Session};
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
        let Some(room) = self.room else { return vec![] };
        let noon = |day: Date| zone.to_ambiguous_timestamp(day.at(12, 0, 0, 0)).compatible();
        let (Ok(from), Ok(to)) = (noon(shift(first, -1)), noon(shift(first, FORTNIGHT + 1))) else { return vec![] };
        let free = room.free(from, to, zone);
        // What lies beside the room is asked of the rest, once a time has room.
        let rest = Ground { room: None, ..*self };
        let possible = |day: Date, hour: i8| {
            let starts =
                zone.to_ambiguous_timestamp(day.to_datetime(Time::constant(hour, 0, 0, 0))).unambiguous().ok()?;
            let session = Session::new(starts, starts + SignedDuration::from_mins(minutes.into())).ok()?;
            (free.holds(session) && rest.weigh(session, zone).is_ok()).then_some(session)
        };
        let days = (0..FORTNIGHT).map(|n| shift(first, n));
        let days = days.map(|day| PARTS.map(|hours| hours.into_iter().find_map(|hour| possible(day, hour))));
        spread(days.collect())
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
