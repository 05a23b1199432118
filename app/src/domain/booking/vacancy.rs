//! What of a stretch of time has room for one more session, to the minute (R-BOOK-2, R-BOOK-10).

use jiff::{
    SignedDuration, Timestamp,
    civil::Date,
    tz::{AmbiguousOffset, TimeZone},
};

use super::{NoRoom, Room, Session};
use crate::domain::{choice::decision::shift, directory::Hours};

/// A stretch of time in which nothing changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stretch {
    /// When it begins.
    pub from: Timestamp,
    /// When it ends.
    pub to: Timestamp,
    /// Whether one more has room in it.
    pub room: Result<(), NoRoom>,
}

/// What begins or ends at a moment.
#[derive(Debug, Clone, Copy)]
enum Change {
    /// So many more, or fewer, at once.
    Open(i64),
    /// A session of the provider begins (1) or ends (-1).
    Taken(i64),
    /// The companion begins (1) or stops (-1) working.
    Works(i64),
    /// The companion's session begins (1) or ends (-1).
    With(i64),
    /// A day begins, on which the provider is closed or not.
    Closed(Option<Date>),
}

/// What holds at a moment.
#[derive(Debug, Clone, Copy, Default)]
struct Level {
    open: i64,
    taken: i64,
    works: i64,
    with: i64,
    closed: Option<Date>,
}

impl Level {
    fn change(&mut self, change: Change) {
        match change {
            Change::Open(n) => self.open += n,
            Change::Taken(n) => self.taken += n,
            Change::Works(n) => self.works += n,
            Change::With(n) => self.with += n,
            Change::Closed(day) => self.closed = day,
        }
    }

    const fn room(self, companion: bool) -> Result<(), NoRoom> {
        if companion && self.with > 0 {
            Err(NoRoom::CompanionTaken)
        } else if companion && self.works == 0 {
            Err(NoRoom::CompanionAway)
        } else if let Some(day) = self.closed {
            Err(NoRoom::Closed(day))
        } else if self.open == 0 {
            Err(NoRoom::NotOpen)
        } else if self.open <= self.taken {
            Err(NoRoom::Full)
        } else {
            Ok(())
        }
    }
}

/// A day in a time zone, from its midnight to the next.
struct LocalDay<'a> {
    date: Date,
    begins: Timestamp,
    ends: Timestamp,
    zone: &'a TimeZone,
}

impl LocalDay<'_> {
    /// The moment so many minutes after midnight on the clock.
    ///
    /// In the hour that does not exist it is the hour's end; in the hour that comes twice, the first one.
    fn moment(&self, minutes: u16) -> Timestamp {
        const DAY: i64 = 24 * 60;
        if i64::from(minutes) == DAY {
            return self.ends;
        }
        // Asking the time zone is what takes time: on all days but two a year the clock runs as minutes do.
        if self.ends.duration_since(self.begins).as_mins() == DAY {
            return self.begins + SignedDuration::from_mins(minutes.into());
        }
        let [hour, minute] = [minutes / 60, minutes % 60].map(|n| i8::try_from(n).unwrap_or(0));
        let clock = self.zone.to_ambiguous_timestamp(self.date.at(hour, minute, 0, 0));
        let clock = match clock.offset() {
            AmbiguousOffset::Gap { .. } => self.zone.to_ambiguous_timestamp(self.date.at(hour, 0, 0, 0)),
            _ => clock,
        };
        clock.compatible().unwrap_or(self.begins)
    }

    /// When `hours` begin and end on this day.
    fn span(&self, hours: &Hours) -> Option<(Timestamp, Timestamp)> {
        let weekday = usize::from(self.date.weekday().to_monday_zero_offset().unsigned_abs());
        hours.days[weekday].map(|(from, to)| (self.moment(from.minutes()), self.moment(to.minutes())))
    }
}

/// The days that a stretch of time touches.
fn days(from: Timestamp, to: Timestamp, zone: &TimeZone) -> impl Iterator<Item = LocalDay<'_>> {
    let midnight = |day: Date| zone.to_ambiguous_timestamp(day.at(0, 0, 0, 0)).compatible().unwrap_or(Timestamp::MAX);
    let mut date = from.to_zoned(zone.clone()).date();
    let mut begins = midnight(date);
    std::iter::from_fn(move || {
        let day = LocalDay { date, begins, ends: midnight(shift(date, 1)), zone };
        (date, begins) = (shift(date, 1), day.ends);
        (day.begins < to && day.begins < day.ends).then_some(day)
    })
}

impl Room<'_> {
    /// The time between two moments, cut where anything changes.
    pub(super) fn stretches(&self, from: Timestamp, to: Timestamp, zone: &TimeZone) -> Vec<Stretch> {
        let mut changes = Vec::new();
        let mut add = |(begins, ends): (Timestamp, Timestamp), on: Change, off: Change| {
            if begins < to && from < ends {
                changes.extend([(begins.max(from), on), (ends.min(to), off)]);
            }
        };
        for day in days(from, to, zone) {
            let closed = self.capacity.closed.contains(&day.date).then_some(day.date);
            add((day.begins, day.ends), Change::Closed(closed), Change::Open(0));
            for block in &self.capacity.blocks {
                let open = i64::from(block.at_once);
                if let Some(span) = day.span(&block.hours) {
                    add(span, Change::Open(open), Change::Open(-open));
                }
            }
            if let Some(span) = self.companion.and_then(|(companion, _)| day.span(&companion.hours)) {
                add(span, Change::Works(1), Change::Works(-1));
            }
        }
        for taken in self.taken {
            add((taken.starts(), taken.ends()), Change::Taken(1), Change::Taken(-1));
        }
        for with in self.companion.map_or(&[][..], |(_, theirs)| theirs) {
            add((with.starts(), with.ends()), Change::With(1), Change::With(-1));
        }
        changes.sort_by_key(|(at, _)| *at);
        cut(&changes, to, self.companion.is_some())
    }

    /// The stretches between two moments in which there is room, each as long as it can be.
    pub(super) fn free(&self, from: Timestamp, to: Timestamp, zone: &TimeZone) -> Free {
        let mut free: Vec<(Timestamp, Timestamp)> = Vec::new();
        for stretch in self.stretches(from, to, zone).into_iter().filter(|s| s.room.is_ok()) {
            match free.last_mut() {
                Some((_, end)) if *end == stretch.from => *end = stretch.to,
                _ => free.push((stretch.from, stretch.to)),
            }
        }
        Free(free)
    }
}

/// The stretches between neighbouring changes, the last of which ends at `to`.
fn cut(changes: &[(Timestamp, Change)], to: Timestamp, companion: bool) -> Vec<Stretch> {
    let (mut level, mut stretches) = (Level::default(), Vec::new());
    for same in changes.chunk_by(|a, b| a.0 == b.0) {
        let from = same[0].0;
        if let Some(before) = stretches.last_mut() {
            let before: &mut Stretch = before;
            before.to = from;
        }
        for (_, change) in same {
            level.change(*change);
        }
        if from < to {
            stretches.push(Stretch { from, to, room: level.room(companion) });
        }
    }
    stretches
}

/// Stretches with room, the earliest first; no two touch.
#[derive(Debug)]
pub(super) struct Free(Vec<(Timestamp, Timestamp)>);

impl Free {
    /// Whether there is room for a session from its first minute to its last.
    pub(super) fn holds(&self, session: Session) -> bool {
        let place = self.0.partition_point(|(from, _)| *from <= session.starts());
        place.checked_sub(1).is_some_and(|i| session.ends() <= self.0[i].1)
    }
}
