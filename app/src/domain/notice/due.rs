//! When the reminders of a session are due, on the clock in Stockholm also when it is changed.

use jiff::{SignedDuration, Timestamp, civil::Time, tz::TimeZone};

use super::Remind;
use crate::domain::choice::decision::shift;

const EVENING: Time = Time::constant(18, 0, 0, 0);
const MORNING: Time = Time::constant(8, 0, 0, 0);
/// From this time in the evening until [`WAKE`] nobody is disturbed.
const NIGHT: Time = Time::constant(21, 0, 0, 0);
const WAKE: Time = Time::constant(7, 0, 0, 0);
const SHORTLY: SignedDuration = SignedDuration::from_hours(2);

/// The moment when a session that begins at `starts` is reminded of; `None` when that would be too late.
///
/// What would come in the night comes at 21 the evening before.
pub fn due(remind: Remind, starts: Timestamp, zone: &TimeZone) -> Option<Timestamp> {
    let day = starts.to_zoned(zone.clone()).date();
    let on = |days, time| zone.to_ambiguous_timestamp(shift(day, days).to_datetime(time)).compatible().ok();
    let at = match remind {
        Remind::WeekBefore => on(-7, EVENING),
        Remind::DayBefore => on(-1, EVENING),
        Remind::Morning => on(0, MORNING),
        Remind::TwoHours => by_day(starts.checked_sub(SHORTLY).ok()?, zone),
    };
    at.filter(|at| *at < starts)
}

/// `at`, or 21 in the evening before when it is in the night.
fn by_day(at: Timestamp, zone: &TimeZone) -> Option<Timestamp> {
    let local = at.to_zoned(zone.clone());
    let days = match local.time() {
        time if time < WAKE => -1,
        time if time > NIGHT => 0,
        _ => return Some(at),
    };
    zone.to_ambiguous_timestamp(shift(local.date(), days).to_datetime(NIGHT)).compatible().ok()
}

/// `at`, or 7 in the morning after when it is in the night: for what can wait.
pub fn in_the_morning(at: Timestamp, zone: &TimeZone) -> Timestamp {
    let local = at.to_zoned(zone.clone());
    let days = match local.time() {
        time if time < WAKE => 0,
        time if time > NIGHT => 1,
        _ => return at,
    };
    zone.to_ambiguous_timestamp(shift(local.date(), days).to_datetime(WAKE)).compatible().unwrap_or(at)
}

/// Which reminder is to be made now.
///
/// `since` is when the session was booked or the times were chosen, whichever came last: what would have come before
/// that is skipped, since nobody is reminded of what they have just done. Of several that are due, as after a stop,
/// only the last is made.
pub fn due_now(
    (starts, times): (Timestamp, &[Remind]),
    since: Timestamp,
    now: Timestamp,
    zone: &TimeZone,
) -> Option<(Remind, Timestamp)> {
    if starts <= now {
        return None;
    }
    let due = times.iter().filter_map(|remind| Some((*remind, due(*remind, starts, zone)?)));
    due.filter(|(_, at)| since < *at && *at <= now).max_by_key(|(_, at)| *at)
}

#[cfg(test)]
mod tests;
