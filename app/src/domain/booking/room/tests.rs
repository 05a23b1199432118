use jiff::{SignedDuration, ToSpan as _, civil::date};
use proptest::prelude::*;

use super::{
    super::zone::{at, stockholm},
    *,
};
use crate::domain::choice::decision::shift;

pub(crate) fn block(hours: &str, at_once: u32) -> Block {
    Block { hours: hours.parse().unwrap(), at_once }
}

pub(crate) fn session(from: &str, to: &str) -> Session {
    Session::new(at(from), at(to)).unwrap()
}

pub(crate) fn companion(hours: &str) -> Companion {
    Companion {
        id: "c".into(),
        name: "Mirja".into(),
        languages: vec![],
        skills: vec![],
        gender: None,
        hours: hours.parse().unwrap(),
    }
}

fn fits(blocks: &[Block], closed: &[Date], taken: &[Session], asked: Session) -> Result<(), NoRoom> {
    let capacity = Capacity { blocks: blocks.to_vec(), closed: closed.to_vec() };
    Room { capacity: &capacity, taken, companion: None }.fits(asked, &stockholm())
}

// R-BOOK-2, R-BOOK-10: as many at once as are published, at each minute; ends that touch do not meet.
#[test]
fn there_is_room_for_as_many_as_are_published() {
    let open = [block("mon-sun 08:00-20:00", 2)];
    let asked = session("2026-12-05T12:00", "2026-12-05T15:00");
    let (morning, noon, late) = (
        session("2026-12-05T10:00", "2026-12-05T12:00"),
        session("2026-12-05T11:00", "2026-12-05T13:00"),
        session("2026-12-05T13:00", "2026-12-05T16:00"),
    );
    assert_eq!(fits(&open, &[], &[], asked), Ok(()));
    assert_eq!(fits(&open, &[], &[noon, late], asked), Ok(()), "they follow one another");
    assert_eq!(fits(&open, &[], &[noon, noon], asked), Err(NoRoom::Full));
    assert_eq!(fits(&open, &[], &[morning, morning, noon], asked), Ok(()));
    let one = session("2026-12-05T14:59", "2026-12-05T16:00");
    assert_eq!(fits(&open, &[], &[late, one], asked), Err(NoRoom::Full), "a single minute");
    // Blocks add up where they meet.
    let more = [open[0], block("sat 12:00-15:00", 1)];
    assert_eq!(fits(&more, &[], &[noon, noon], asked), Ok(()));
    assert_eq!(fits(&more, &[], &[noon, noon], session("2026-12-05T11:59", "2026-12-05T12:30")), Err(NoRoom::Full));
}

// R-BOOK-2: what is not published, on the minute, and days on which nothing is given.
#[test]
fn closed_days_and_hours_that_are_not_published() {
    let open = [block("mon-fri 08:00-20:00; sat 10:00-16:00", 1)];
    let on = |from, to| fits(&open, &[date(2026, 12, 24)], &[], session(from, to));
    assert_eq!(on("2026-12-04T08:00", "2026-12-04T20:00"), Ok(()));
    assert_eq!(on("2026-12-04T07:59", "2026-12-04T09:00"), Err(NoRoom::NotOpen));
    assert_eq!(on("2026-12-04T19:00", "2026-12-04T20:01"), Err(NoRoom::NotOpen));
    assert_eq!(on("2026-12-06T12:00", "2026-12-06T13:00"), Err(NoRoom::NotOpen));
    assert_eq!(on("2026-12-24T10:00", "2026-12-24T11:00"), Err(NoRoom::Closed(date(2026, 12, 24))));
    assert_eq!(fits(&[], &[], &[], session("2026-12-04T10:00", "2026-12-04T11:00")), Err(NoRoom::NotOpen));
    assert_eq!(fits(&[block("", 9)], &[], &[], session("2026-12-04T10:00", "2026-12-04T11:00")), Err(NoRoom::NotOpen));
}

// R-BOOK-2: over midnight both days count, and a closed day closes the part that lies in it.
#[test]
fn a_night_lies_on_two_days() {
    let open = [block("fri 18:00-24:00; sat 00:00-08:00", 1)];
    let night = session("2026-12-04T22:00", "2026-12-05T06:00");
    assert_eq!(fits(&open, &[], &[], night), Ok(()));
    assert_eq!(fits(&open, &[], &[session("2026-12-05T05:59", "2026-12-05T07:00")], night), Err(NoRoom::Full));
    assert_eq!(fits(&open, &[], &[], session("2026-12-04T22:00", "2026-12-05T08:01")), Err(NoRoom::NotOpen));
    for day in [date(2026, 12, 4), date(2026, 12, 5)] {
        assert_eq!(fits(&open, &[day], &[], night), Err(NoRoom::Closed(day)));
    }
    // What ends at midnight does not touch the day after.
    let evening = session("2026-12-04T22:00", "2026-12-05T00:00");
    assert_eq!(fits(&open, &[date(2026, 12, 5)], &[], evening), Ok(()));
}

// R-BOOK-10: nobody gets in by asking for longer than is published.
#[test]
fn full_is_full_also_for_whoever_asks_for_more() {
    let open = [block("mon-sun 08:00-20:00", 1)];
    let taken = [session("2026-12-05T18:00", "2026-12-05T20:00")];
    let later = session("2026-12-05T19:00", "2026-12-05T21:00");
    assert_eq!(fits(&open, &[], &taken, later), Err(NoRoom::Full));
    let earlier = [session("2026-12-05T08:00", "2026-12-05T09:00")];
    assert_eq!(fits(&open, &[], &earlier, session("2026-12-05T07:00", "2026-12-05T09:00")), Err(NoRoom::Full));
    assert_eq!(fits(&open, &[], &taken, session("2026-12-05T20:00", "2026-12-05T21:00")), Err(NoRoom::NotOpen));
}

// R-BOOK-2: the nights when the clock is changed; hours are those on the clock.
#[test]
fn the_nights_when_the_clock_is_changed() {
    let zone = stockholm();
    let all = [block("mon-sun 00:00-24:00", 1)];
    for (from, to, hours) in [("2027-03-27T22:00", "2027-03-28T06:00", 7), ("2026-10-24T22:00", "2026-10-25T06:00", 9)]
    {
        let night = session(from, to);
        assert_eq!((night.minutes(), fits(&all, &[], &[], night)), (hours * 60, Ok(())));
        assert_eq!(fits(&all, &[], &[session(from, to)], night), Err(NoRoom::Full));
    }
    // From three o'clock: after the hour that is not there, and after the second of the two.
    let three = [block("sun 03:00-09:00", 1)];
    for day in ["2027-03-28", "2026-10-25"] {
        let begins = at(&format!("{day}T03:00"));
        let from = |starts| fits(&three, &[], &[], Session::new(starts, at(&format!("{day}T09:00"))).unwrap());
        assert_eq!((from(begins), from(begins - 1.minute())), (Ok(()), Err(NoRoom::NotOpen)), "{day}");
        let ends = Session::new(begins, at(&format!("{day}T09:01"))).unwrap();
        assert_eq!(fits(&three, &[], &[], ends), Err(NoRoom::NotOpen), "{day}");
    }
    // Until half past two: until the hour that is not there begins, and until the first of the two.
    let half = [block("sun 00:00-02:30", 1)];
    for (midnight, minutes) in [("2027-03-28T00:00", 120), ("2026-10-25T00:00", 150)] {
        let to = |minutes| Session::new(at(midnight), at(midnight) + SignedDuration::from_mins(minutes)).unwrap();
        assert_eq!(fits(&half, &[], &[], to(minutes)), Ok(()), "{midnight}");
        assert_eq!(fits(&half, &[], &[], to(minutes + 1)), Err(NoRoom::NotOpen), "{midnight}");
        assert_eq!(to(minutes).day(&zone), at(midnight).to_zoned(zone.clone()).date());
    }
}

// R-BOOK-10, R-BOOK-7: a companion is with one at a time, and works only when they do.
#[test]
fn a_companion_is_with_one_at_a_time() {
    let capacity = Capacity { blocks: vec![block("mon-sun 08:00-22:00", 5)], closed: vec![date(2026, 12, 13)] };
    let mirja = companion("sat-sun 10:00-18:00");
    let theirs = [session("2026-12-05T12:00", "2026-12-05T14:00")];
    let room = Room { capacity: &capacity, taken: &[], companion: Some((&mirja, &theirs)) };
    let on = |from, to| room.fits(session(from, to), &stockholm());
    assert_eq!(on("2026-12-05T14:00", "2026-12-05T18:00"), Ok(()));
    assert_eq!(on("2026-12-05T10:00", "2026-12-05T12:01"), Err(NoRoom::CompanionTaken));
    assert_eq!(on("2026-12-05T17:00", "2026-12-05T18:01"), Err(NoRoom::CompanionAway));
    assert_eq!(on("2026-12-04T12:00", "2026-12-04T13:00"), Err(NoRoom::CompanionAway));
    assert_eq!(on("2026-12-05T13:00", "2026-12-05T19:00"), Err(NoRoom::CompanionTaken), "taken before away");
    assert_eq!(on("2026-12-13T12:00", "2026-12-13T13:00"), Err(NoRoom::Closed(date(2026, 12, 13))));
    let near: Vec<_> = room.nearest(session("2026-12-05T12:00", "2026-12-05T14:00"), &stockholm()).take(2).collect();
    let free = [("2026-12-05T14:00", "2026-12-05T16:00"), ("2026-12-05T10:00", "2026-12-05T12:00")];
    assert_eq!(near, free.map(|(from, to)| session(from, to)));
}

// R-BOOK-10: an odd time has the half hours on both sides beside it.
#[test]
fn the_nearest_of_an_odd_time() {
    let capacity = Capacity { blocks: vec![block("mon-sun 08:00-22:00", 1)], closed: vec![] };
    let room = Room { capacity: &capacity, taken: &[], companion: None };
    let near =
        |from, to| room.nearest(session(from, to), &stockholm()).take(3).map(Session::starts).collect::<Vec<_>>();
    let day = |times: [&str; 3]| times.map(|time| at(&format!("2026-12-05T{time}")));
    assert_eq!(near("2026-12-05T12:10", "2026-12-05T13:00"), day(["12:00", "12:30", "11:30"]));
    assert_eq!(near("2026-12-05T12:20", "2026-12-05T13:00"), day(["12:30", "12:00", "13:00"]));
    assert_eq!(near("2026-12-05T12:00", "2026-12-05T13:00"), day(["12:30", "11:30", "13:00"]));
    // The same length, to the minute.
    let odd = session("2026-12-05T12:10", "2026-12-05T13:57");
    assert!(room.nearest(odd, &stockholm()).all(|s| s.minutes() == 107));
}

/// Hours for each day from two numbers of half hours each.
fn hours() -> impl Strategy<Value = Hours> {
    let day = prop::option::weighted(0.8, (0..48u16, 0..=48u16));
    prop::array::uniform7(day).prop_map(|days| {
        let text: Vec<_> = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
            .iter()
            .zip(days)
            .filter_map(|(name, day)| day.filter(|(from, to)| from < to).map(|span| (name, span)))
            .map(|(name, (from, to))| {
                format!("{name} {:02}:{:02}-{:02}:{:02}", from / 2, from % 2 * 30, to / 2, to % 2 * 30)
            })
            .collect();
        text.join("; ").parse().unwrap()
    })
}

fn capacity() -> impl Strategy<Value = Capacity> {
    let blocks = prop::collection::vec((hours(), 0..4u32), 0..4);
    (blocks, prop::collection::vec(0..6i64, 0..2)).prop_map(|(blocks, closed)| Capacity {
        blocks: blocks.into_iter().map(|(hours, at_once)| Block { hours, at_once }).collect(),
        closed: closed.into_iter().map(|n| shift(date(2026, 10, 22), n)).collect(),
    })
}

/// Sessions in the days about the night when winter time begins, or the one when summer time does.
fn near_a_change(most: usize) -> impl Strategy<Value = Vec<Session>> {
    let one = (0..6 * 24 * 4i64, 1..=40i64);
    (any::<bool>(), prop::collection::vec(one, 1..=most)).prop_map(|(spring, all)| {
        let first = at(if spring { "2027-03-25T00:00" } else { "2026-10-22T00:00" });
        let quarters = |n: i64| SignedDuration::from_mins(15 * n);
        let make = |(start, length)| Session::new(first + quarters(start), first + quarters(start + length)).unwrap();
        all.into_iter().map(make).collect()
    })
}

/// Each minute of a session.
fn minutes(session: Session) -> impl Iterator<Item = Timestamp> {
    (0..session.minutes()).map(move |n| session.starts() + SignedDuration::from_mins(n.into()))
}

/// How many are published at a minute, by what the clock shows then; none in the second of two hours of the same name
/// in which something ends.
fn published(capacity: &Capacity, at: Timestamp) -> usize {
    let local = at.to_zoned(stockholm());
    if capacity.closed.contains(&local.date()) {
        return 0;
    }
    let weekday = usize::from(local.weekday().to_monday_zero_offset().unsigned_abs());
    let minute = |local: &jiff::Zoned| u16::try_from(i32::from(local.hour()) * 60 + i32::from(local.minute())).unwrap();
    // In the second of the two hours, what has begun goes on and what has ended is over.
    let before = (at - SignedDuration::from_hours(1)).to_zoned(stockholm());
    let second = before.hour() == local.hour();
    let open = |block: &&Block| {
        block.hours.days[weekday].is_some_and(|(from, to)| {
            let (from, to) = (from.minutes(), to.minutes());
            let hour = 120..180;
            let begun = from <= minute(&local) || (second && hour.contains(&from));
            let ended = to <= minute(&local) || (second && hour.contains(&to));
            begun && !ended
        })
    };
    capacity.blocks.iter().filter(open).map(|b| b.at_once as usize).sum()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    // R-BOOK-10: whoever comes, in whatever order, there are never more at once than are published.
    #[test]
    fn never_more_at_once_than_are_published(capacity in capacity(), asked in near_a_change(24)) {
        let mut taken: Vec<Session> = Vec::new();
        for session in asked {
            if (Room { capacity: &capacity, taken: &taken, companion: None }).fits(session, &stockholm()).is_ok() {
                taken.push(session);
            }
        }
        for minute in taken.iter().flat_map(|s| minutes(*s)).step_by(5) {
            let at_once = taken.iter().filter(|t| t.starts() <= minute && minute < t.ends()).count();
            prop_assert!(at_once <= published(&capacity, minute), "{minute}: {at_once}");
        }
    }

    // R-BOOK-2, R-BOOK-10: there is room when there is room at each minute, and only then.
    #[test]
    fn room_is_room_at_each_minute(
        capacity in capacity(), taken in near_a_change(6), asked in near_a_change(1), works in hours(),
        theirs in near_a_change(2), wished in any::<bool>(),
    ) {
        let mirja = Companion { hours: works, ..companion("") };
        let companion = wished.then_some((&mirja, &theirs[..]));
        let within = |all: &[Session], at: Timestamp| all.iter().filter(|t| t.starts() <= at && at < t.ends()).count();
        let alone = Capacity { blocks: vec![Block { hours: works, at_once: 1 }], closed: vec![] };
        let free = minutes(asked[0]).all(|at| {
            let theirs = !wished || (within(&theirs, at) == 0 && published(&alone, at) == 1);
            theirs && within(&taken, at) < published(&capacity, at)
        });
        let room = Room { capacity: &capacity, taken: &taken, companion };
        prop_assert_eq!(room.fits(asked[0], &stockholm()).is_ok(), free);
    }

    // R-BOOK-10: the nearest are free, as long as what was asked for, in order, and none nearer is left out.
    #[test]
    fn the_nearest_are_all_that_are_free_in_order(
        capacity in capacity(), taken in near_a_change(8), asked in near_a_change(1), odd in 0..30i64,
    ) {
        let late = |at: Timestamp| at + SignedDuration::from_mins(odd);
        let asked = Session::new(late(asked[0].starts()), late(asked[0].ends())).unwrap();
        let room = Room { capacity: &capacity, taken: &taken, companion: None };
        let away = |s: &Session| s.starts().duration_since(asked.starts()).abs();
        let near: Vec<_> = room.nearest(asked, &stockholm()).collect();
        prop_assert!(near.is_sorted_by_key(away));
        for s in near.iter().take(20) {
            prop_assert_eq!((s.minutes(), room.fits(*s, &stockholm())), (asked.minutes(), Ok(())));
            prop_assert!(*s != asked && s.starts().as_second() % 1800 == 0);
        }
        let next = |n: i64| {
            let starts = Timestamp::from_second((asked.starts().as_second() / 1800 + n) * 1800).unwrap();
            Session::new(starts, starts + SignedDuration::from_mins(asked.minutes().into())).unwrap()
        };
        for s in (-40..40).map(next).filter(|s| *s != asked) {
            prop_assert_eq!(near.contains(&s), room.fits(s, &stockholm()).is_ok(), "{:?}", s);
        }
    }
}
