use super::*;
use crate::domain::booking::zone::{at, stockholm};
use proptest::prelude::*;

fn of(remind: Remind, starts: &str) -> Option<Timestamp> {
    due(remind, at(starts), &stockholm())
}

#[test]
fn each_reminder_has_its_time() {
    let evening = "2026-12-05T18:00";
    assert_eq!(of(Remind::WeekBefore, evening), Some(at("2026-11-28T18:00")));
    assert_eq!(of(Remind::DayBefore, evening), Some(at("2026-12-04T18:00")));
    assert_eq!(of(Remind::Morning, evening), Some(at("2026-12-05T08:00")));
    assert_eq!(of(Remind::TwoHours, evening), Some(at("2026-12-05T16:00")));
    // What begins before the morning's reminder has none.
    assert_eq!(of(Remind::Morning, "2026-12-05T08:00"), None);
    assert_eq!(of(Remind::Morning, "2026-12-05T07:30"), None);
}

#[test]
fn nobody_is_woken_in_the_night() {
    for (starts, reminded) in [
        ("2026-12-05T09:00", "2026-12-05T07:00"),
        ("2026-12-05T08:59", "2026-12-04T21:00"),
        ("2026-12-05T01:00", "2026-12-04T21:00"),
        ("2026-12-04T23:00", "2026-12-04T21:00"),
        ("2026-12-04T23:01", "2026-12-04T21:00"),
        ("2026-12-04T22:59", "2026-12-04T20:59"),
    ] {
        assert_eq!(of(Remind::TwoHours, starts), Some(at(reminded)), "{starts}");
    }
    let zone = stockholm();
    for (comes, waits) in [
        ("2026-12-04T21:01", "2026-12-05T07:00"),
        ("2026-12-05T06:59", "2026-12-05T07:00"),
        ("2026-12-05T07:00", "2026-12-05T07:00"),
        ("2026-12-04T21:00", "2026-12-04T21:00"),
    ] {
        assert_eq!(in_the_morning(at(comes), &zone), at(waits), "{comes}");
    }
}

// On the clock, also when it is changed in between; two hours are two hours.
#[test]
fn summer_time_begins_and_ends() {
    assert_eq!(of(Remind::DayBefore, "2027-03-28T10:00"), Some(at("2027-03-27T18:00")));
    assert_eq!(of(Remind::WeekBefore, "2027-03-30T10:00"), Some(at("2027-03-23T18:00")));
    assert_eq!(of(Remind::DayBefore, "2026-10-25T10:00"), Some(at("2026-10-24T18:00")));
    assert_eq!(of(Remind::WeekBefore, "2026-10-28T10:00"), Some(at("2026-10-21T18:00")));
    // 04:00 in the night when 02 to 03 is missing: two hours earlier is 01:00, and so the evening before.
    assert_eq!(of(Remind::TwoHours, "2027-03-28T04:00"), Some(at("2027-03-27T21:00")));
}

#[test]
fn what_is_past_is_skipped_and_of_several_the_last_is_made() {
    let (zone, starts) = (stockholm(), at("2026-12-05T18:00"));
    let made = |since: &str, now: &str| due_now((starts, Remind::ALL), at(since), at(now), &zone).map(|(r, _)| r);
    assert_eq!(made("2026-11-01T10:00", "2026-11-28T17:59"), None);
    assert_eq!(made("2026-11-01T10:00", "2026-11-28T18:00"), Some(Remind::WeekBefore));
    assert_eq!(made("2026-11-01T10:00", "2026-12-04T18:00"), Some(Remind::DayBefore));
    assert_eq!(made("2026-11-01T10:00", "2026-12-05T17:59"), Some(Remind::TwoHours));
    assert_eq!(made("2026-11-01T10:00", "2026-12-05T18:00"), None);
    // Booked on the evening before: only what comes after that.
    assert_eq!(made("2026-12-04T18:00", "2026-12-05T07:59"), None);
    assert_eq!(made("2026-12-04T18:00", "2026-12-05T08:00"), Some(Remind::Morning));
    assert_eq!(made("2026-12-05T16:00", "2026-12-05T17:59"), None);
}

fn moments() -> impl Strategy<Value = Timestamp> {
    (0..20 * 525_600i64).prop_map(|minute| at("2020-01-15T00:00") + SignedDuration::from_mins(minute))
}

proptest! {
    // Before the session, by day, and on the hour of the clock that it is called by.
    #[test]
    fn a_reminder_comes_before_the_session_and_by_day(starts in moments()) {
        let zone = stockholm();
        let day = starts.to_zoned(zone.clone()).date();
        for remind in Remind::ALL {
            let Some(at) = due(*remind, starts, &zone) else {
                prop_assert_eq!(*remind, Remind::Morning);
                continue;
            };
            let local = at.to_zoned(zone.clone());
            prop_assert!(at < starts && (WAKE..=NIGHT).contains(&local.time()));
            match remind {
                Remind::WeekBefore => prop_assert_eq!((local.date(), local.hour()), (shift(day, -7), 18)),
                Remind::DayBefore => prop_assert_eq!((local.date(), local.hour()), (shift(day, -1), 18)),
                Remind::Morning => prop_assert_eq!((local.date(), local.hour()), (day, 8)),
                Remind::TwoHours => {
                    let before = starts.duration_since(at);
                    prop_assert!(before == SHORTLY || (local.time() == NIGHT && before > SHORTLY));
                }
            }
        }
    }

    // Looked at now and then, each reminder that is not past is made at most once, in order, and only the last of
    // those that have come due in between.
    #[test]
    fn every_look_makes_what_has_come_due_since(
        starts in moments(),
        booked in 0..12_000i64,
        looks in prop::collection::vec(1..3_000i64, 1..20),
    ) {
        let zone = stockholm();
        let since = starts - SignedDuration::from_mins(booked);
        let (mut now, mut made) = (since, Vec::new());
        for minutes in looks {
            now += SignedDuration::from_mins(minutes);
            let found = due_now((starts, Remind::ALL), since, now, &zone);
            if let Some((remind, at)) = found {
                prop_assert!(since < at && at <= now && now < starts);
                if !made.contains(&(at, remind)) {
                    prop_assert!(made.last().is_none_or(|(before, _)| *before <= at));
                    made.push((at, remind));
                }
            } else {
                let missed = |r: &Remind| due(*r, starts, &zone).is_some_and(|at| since < at && at <= now);
                prop_assert!(now >= starts || !Remind::ALL.iter().any(missed));
            }
        }
    }
}
