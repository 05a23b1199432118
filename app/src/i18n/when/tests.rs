use jiff::{SignedDuration, civil::date as on};
use proptest::prelude::*;

use super::*;
use crate::domain::booking::Session;

const TODAY: Date = on(2026, 11, 25);

fn local(starts: &str, ends: &str) -> Local {
    Local::plain(starts.parse().unwrap(), ends.parse().unwrap())
}

/// The same in plain and in easy-read language.
fn said(write: impl Fn(Lang) -> String, sv: &str, fi: &str) {
    for (lang, expected) in [(Lang::Sv, sv), (Lang::SvLattlast, sv), (Lang::Fi, fi), (Lang::FiSelko, fi)] {
        assert_eq!(write(lang), expected, "{}", lang.code());
    }
}

// R-BOOK-3, R-LANG-1: the day in words, and the year only when it is another.
#[test]
fn a_session_is_said_as_people_say_it() {
    for (from, to, sv, fi) in [
        (
            "2026-12-05T18:00",
            "2026-12-05T21:00",
            "lördag den 5 december klockan 18–21",
            "lauantaina 5. joulukuuta kello 18–21",
        ),
        (
            "2026-12-02T09:05",
            "2026-12-02T10:30",
            "onsdag den 2 december klockan 9.05–10.30",
            "keskiviikkona 2. joulukuuta kello 9.05–10.30",
        ),
        (
            "2027-01-03T08:00",
            "2027-01-03T09:00",
            "söndag den 3 januari 2027 klockan 8–9",
            "sunnuntaina 3. tammikuuta 2027 kello 8–9",
        ),
        (
            "2026-12-05T18:00",
            "2026-12-06T00:00",
            "lördag den 5 december klockan 18–24",
            "lauantaina 5. joulukuuta kello 18–24",
        ),
    ] {
        said(|l| session(l, &local(from, to), TODAY), sv, fi);
    }
}

// R-BOOK-2: over midnight both days are said, and both years at the turn of the year.
#[test]
fn over_midnight_both_days_are_said() {
    let night = local("2026-12-05T22:00", "2026-12-06T02:00");
    said(
        |l| session(l, &night, TODAY),
        "lördag den 5 december klockan 22 till söndag den 6 december klockan 2",
        "lauantaista 5. joulukuuta kello 22 sunnuntaihin 6. joulukuuta kello 2",
    );
    let new_year = local("2026-12-31T22:00", "2027-01-01T02:30");
    said(
        |l| session(l, &new_year, TODAY),
        "torsdag den 31 december klockan 22 till fredag den 1 januari 2027 klockan 2.30",
        "torstaista 31. joulukuuta kello 22 perjantaihin 1. tammikuuta 2027 kello 2.30",
    );
    // A day and a night from midnight to midnight is one day.
    said(
        |l| session(l, &local("2026-12-01T00:00", "2026-12-02T00:00"), TODAY),
        "tisdag den 1 december klockan 0–24",
        "tiistaina 1. joulukuuta kello 0–24",
    );
}

// R-BOOK-3: the night that summer time ends, one is told which of the two is meant.
#[test]
fn the_hour_that_comes_twice_says_which() {
    let night = local("2026-10-25T02:00", "2026-10-25T04:00");
    said(
        |l| session(l, &Local { starts_twice: Some(Twice::Second), ..night }, TODAY),
        "söndag den 25 oktober klockan 2–4, börjar den andra gången klockan är 2",
        "sunnuntaina 25. lokakuuta kello 2–4, alkaa, kun kello on 2 toisen kerran",
    );
    let over = local("2026-10-24T22:00", "2026-10-25T02:30");
    said(
        |l| session(l, &Local { ends_twice: Some(Twice::First), ..over }, TODAY),
        "lördag den 24 oktober klockan 22 till söndag den 25 oktober klockan 2.30, slutar den första gången klockan är 2.30",
        "lauantaista 24. lokakuuta kello 22 sunnuntaihin 25. lokakuuta kello 2.30, loppuu, kun kello on 2.30 ensimmäisen kerran",
    );
    let both = Local { starts_twice: Some(Twice::First), ends_twice: Some(Twice::Second), ..night };
    assert!(
        session(Lang::Sv, &both, TODAY)
            .ends_with("2–4, börjar den första gången klockan är 2, slutar den andra gången klockan är 4")
    );
}

#[test]
fn in_a_sentence_one_says_on_of_what_is_to_come() {
    let evening = |day: &str| local(&format!("{day}T18:00"), &format!("{day}T21:00"));
    let fi = "lauantaina 5. joulukuuta kello 18–21";
    said(|l| on_session(l, &evening("2026-12-05"), TODAY), "på lördag den 5 december klockan 18–21", fi);
    said(|l| on_session(l, &evening("2026-12-05"), on(2026, 12, 5)), "på lördag den 5 december klockan 18–21", fi);
    said(|l| on_session(l, &evening("2026-12-05"), on(2026, 12, 6)), "lördag den 5 december klockan 18–21", fi);
}

// R-BOOK-3: the deadline in the person's words.
#[test]
fn a_deadline_is_today_tomorrow_or_a_day() {
    let noon = on(2026, 12, 4).at(12, 0, 0, 0);
    for (today, sv, fi) in [
        (on(2026, 12, 3), "i morgon klockan 12", "huomenna kello 12"),
        (on(2026, 12, 4), "i dag klockan 12", "tänään kello 12"),
        (on(2026, 12, 5), "i går klockan 12", "eilen kello 12"),
        (on(2026, 12, 2), "fredag den 4 december klockan 12", "perjantaina 4. joulukuuta kello 12"),
        (on(2027, 1, 2), "fredag den 4 december 2026 klockan 12", "perjantaina 4. joulukuuta 2026 kello 12"),
    ] {
        said(|l| deadline(l, noon, today), sv, fi);
    }
    said(
        |l| deadline(l, on(2027, 1, 1).at(11, 30, 0, 0), on(2026, 12, 31)),
        "i morgon klockan 11.30",
        "huomenna kello 11.30",
    );
}

#[test]
fn months_and_days_of_the_week_have_names() {
    said(|l| month(l, on(2026, 12, 5)), "december 2026", "joulukuu 2026");
    said(|l| month(l, on(2027, 3, 1)), "mars 2027", "maaliskuu 2027");
    said(|l| weekdays(l)[6].to_owned(), "söndag", "sunnuntai");
}

proptest! {
    // R-BOOK-3: whatever the session, both ends and the right days are there to read.
    #[test]
    fn every_session_says_its_days_and_times(start in 0..20 * 525_600i64, minutes in 1..=1440i64) {
        let zone = crate::domain::booking::zone::stockholm();
        let starts = crate::domain::booking::zone::at("2020-01-01T00:00") + SignedDuration::from_mins(start);
        let local = Local::of(Session::new(starts, starts + SignedDuration::from_mins(minutes)).unwrap(), &zone);
        let today = local.day();
        for lang in Lang::ALL {
            let said = session(*lang, &local, today);
            let over = local.starts.date() != local.ends.date() && !ends_at_midnight(&local);
            prop_assert_eq!(said.matches(if finnish(*lang) { "kello " } else { "klockan " }).count() >= 2, over || local.starts_twice.is_some() || local.ends_twice.is_some());
            prop_assert!(said.contains(&date(*lang, local.day(), today)));
            prop_assert!(!over || said.contains(&date(*lang, local.ends.date(), today)));
            prop_assert!(said.contains(&hour(local.starts.time())));
            prop_assert!(ends_at_midnight(&local) || said.contains(&hour(local.ends.time())));
        }
    }

    #[test]
    fn the_year_is_said_when_it_is_another(away in -800..800i64) {
        let day_then = shift(TODAY, away);
        let said = deadline(Lang::Sv, day_then.at(12, 0, 0, 0), TODAY);
        prop_assert_eq!(said.contains(&day_then.year().to_string()), day_then.year() != 2026);
    }
}
