use jiff::{
    SignedDuration,
    civil::{Time, date, time},
};
use proptest::prelude::*;

use super::*;
use crate::domain::{
    booking::{
        Local, Session,
        zone::{at, stockholm},
    },
    choice::decision::tests::decision,
};

/// A Wednesday.
const TODAY: Date = date(2026, 11, 25);

fn form(day: &str, from: &str, to: &str) -> WhenForm {
    WhenForm { day: day.into(), from: from.into(), to: to.into(), ..WhenForm::default() }
}

/// Validates at noon of a day, for a decision that holds from 2026 until 30 June 2028.
fn on(form: &WhenForm, today: Date, service: Service) -> Result<When, Vec<WhenError>> {
    let decision = Decision { service, ..decision(date(2026, 1, 1), Some(date(2028, 6, 30))) };
    let (now, zone) = (at(&format!("{today}T12:00")), stockholm());
    form.validate(Frame { decision: &decision, now, zone: &zone })
}

fn companion(form: &WhenForm) -> Result<When, Vec<WhenError>> {
    on(form, TODAY, Service::Ledsagarservice)
}

#[test]
fn a_day_is_read_as_people_write_it() {
    let saturday = date(2026, 12, 5);
    for text in [
        "5 december",
        "den 5 december",
        "5:e december",
        "5 dec",
        "5 dec. 2026",
        "December 5",
        "5/12",
        "5/12-26",
        "5.12.",
        "5.12.2026",
        "05.12.26",
        "2026-12-05",
        "2026 12 05",
        "20261205",
        " LÖRDAG 5 DECEMBER ",
        "lörd 5/12",
        "på lördag den 5 december 2026",
        "5. joulukuuta",
        "5. joulukuuta 2026",
        "lauantaina 5. joulukuuta",
        "la 5.12.",
        "joulukuun 5.",
    ] {
        assert_eq!(day(text, TODAY), Ok(saturday), "{text}");
    }
    for (text, expected) in [
        ("lördag", date(2026, 11, 28)),
        ("på lördag", date(2026, 11, 28)),
        ("lauantaina", date(2026, 11, 28)),
        ("su", date(2026, 11, 29)),
        // Today's own name is the one in a week: today is called today.
        ("onsdag", date(2026, 12, 2)),
        ("i dag", TODAY),
        ("idag", TODAY),
        ("tänään", TODAY),
        ("i morgon", date(2026, 11, 26)),
        ("huomenna", date(2026, 11, 26)),
        ("i övermorgon", date(2026, 11, 27)),
        ("25 november", TODAY),
        // Past this year means next year.
        ("24 november", date(2027, 11, 24)),
        ("1 jan", date(2027, 1, 1)),
        ("3 kesäkuuta", date(2027, 6, 3)),
        ("6 mars", date(2027, 3, 6)),
        ("6 maj", date(2027, 5, 6)),
        // What is written is read, also when it has been.
        ("2020-02-29", date(2020, 2, 29)),
    ] {
        assert_eq!(day(text, TODAY), Ok(expected), "{text}");
    }
}

#[test]
fn what_is_no_day_is_told_apart() {
    use DayError::{Missing, NoSuch, OtherWeekday, Unclear};
    for (text, error) in [
        ("", Missing),
        (" . ", Missing),
        ("31 november", NoSuch(31, date(2026, 11, 1))),
        ("31 februari", NoSuch(31, date(2027, 2, 1))),
        ("29 februari", NoSuch(29, date(2027, 2, 1))),
        ("2026-02-30", NoSuch(30, date(2026, 2, 1))),
        ("marraskuun 31.", NoSuch(31, date(2026, 11, 1))),
        ("0 december", NoSuch(0, date(2026, 12, 1))),
        ("lördag 6 december", OtherWeekday(date(2026, 12, 6))),
        ("5", Unclear),
        ("den 5", Unclear),
        ("12/25", Unclear),
        ("5 brumaire", Unclear),
        ("lördag söndag", Unclear),
        ("nästa lördag", Unclear),
        ("2026-12-05 18:00", Unclear),
        ("5 december 26026", Unclear),
        ("5 december 3026", Unclear),
        ("99999999999999999999", Unclear),
        ("<script>", Unclear),
        ("’; DROP TABLE booking; --", Unclear),
    ] {
        assert_eq!(day(text, TODAY), Err(error), "{text}");
    }
}

#[test]
fn a_time_is_read_as_people_write_it() {
    for text in
        ["18", "18.00", "18:00", "18,00", "1800", "18 00", "kl 18", "kl. 18.00", "Klockan 18", "klo 18", "kello 18.00"]
    {
        assert_eq!(clock(text, false), Ok(time(18, 0, 0, 0)), "{text}");
    }
    for (text, expected) in
        [("9", time(9, 0, 0, 0)), ("930", time(9, 30, 0, 0)), ("09.05", time(9, 5, 0, 0)), ("0", Time::midnight())]
    {
        assert_eq!(clock(text, false), Ok(expected), "{text}");
    }
    for text in ["24", "24.00", "00.00"] {
        assert_eq!(clock(text, true), Ok(Time::midnight()), "{text}");
    }
    assert_eq!(clock(" ", false), Err(ClockError::Missing));
    for text in
        ["24", "24.01", "25", "18.60", "18.5", "-1", "18-21", "halv sju", "18 pm", "18.30.00", "111111", "1e1", "kl"]
    {
        assert_eq!(clock(text, false), Err(ClockError::Unclear), "{text}");
    }
}

#[test]
fn a_time_of_ones_own_has_all_its_parts() {
    let when = companion(&form("5 december", "kl 18", "21.30")).unwrap();
    assert_eq!((when.day, when.from, when.to), (date(2026, 12, 5), time(18, 0, 0, 0), time(21, 30, 0, 0)));
    // Both times in one field.
    assert_eq!(companion(&form("5/12", "18–21.30", "")).unwrap(), when);
    let to_midnight = companion(&form("lördag", "20", "24")).unwrap();
    assert_eq!(to_midnight.to, Time::midnight());
    assert_eq!(companion(&WhenForm::default()), Err(vec![WhenError::Missing]));
    let own = WhenForm { slot: OWN.into(), ..WhenForm::default() };
    let wrong =
        [WhenError::Day(DayError::Missing), WhenError::From(ClockError::Missing), WhenError::To(ClockError::Missing)];
    assert_eq!(companion(&own), Err(wrong.to_vec()));
    let wrong = [WhenError::Day(DayError::NoSuch(31, date(2026, 11, 1))), WhenError::From(ClockError::Unclear)];
    assert_eq!(companion(&form("31 november", "sen", "21")), Err(wrong.to_vec()));
}

// R-BOOK-2, LA 2.2: relief goes on through the night, at most a day and a night.
#[test]
fn only_relief_goes_on_after_midnight() {
    let night = form("5 december", "22", "6");
    assert_eq!(companion(&night), Err(vec![WhenError::EndsFirst]));
    assert!(on(&night, TODAY, Service::Avlosarservice).is_ok());
    let whole = form("5 december", "18", "18");
    assert_eq!(companion(&whole), Err(vec![WhenError::EndsFirst]));
    assert!(on(&whole, TODAY, Service::Avlosarservice).is_ok());
    // The night that winter time begins is an hour longer.
    let long = on(&form("24 oktober 2027", "18", "18"), TODAY, Service::Avlosarservice);
    assert!(long.is_ok(), "{long:?}");
    let longer = on(&form("30 oktober 2027", "18", "18"), TODAY, Service::Avlosarservice);
    assert_eq!(longer, Err(vec![WhenError::TooLong]));
}

// R-BOOK-3: the hour that does not exist, and the hour that comes twice.
#[test]
fn no_hour_is_guessed() {
    let relief = |form: &WhenForm| on(form, TODAY, Service::Avlosarservice);
    assert_eq!(relief(&form("2027-03-28", "2.30", "5")), Err(vec![WhenError::FromJumped]));
    assert_eq!(relief(&form("2027-03-28", "1", "2.30")), Err(vec![WhenError::ToJumped]));
    let twice = form("2027-10-31", "2.30", "5");
    assert_eq!(relief(&twice), Err(vec![WhenError::Twice]));
    let second = WhenForm { twice: "andra".into(), ..twice };
    assert_eq!(relief(&second).unwrap().twice, Some(Twice::Second));
}

// R-BOOK-1, R-CHO-8: not in the past, and not outside the decision.
#[test]
fn a_time_is_to_come_and_within_the_decision() {
    let not = |day, from, to| companion(&form(day, from, to)).unwrap_err();
    assert_eq!(not("i dag", "11", "13"), [WhenError::Then(NotThen::Past)]);
    assert_eq!(not("2026-11-24", "11", "13"), [WhenError::Then(NotThen::Past)]);
    assert_eq!(not("2028-07-01", "11", "13"), [WhenError::Then(NotThen::AfterDecision(date(2028, 6, 30)))]);
    assert!(companion(&form("i dag", "12.01", "13")).is_ok());
    assert!(companion(&form("2028-06-30", "20", "24")).is_ok());
}

#[test]
fn a_suggestion_is_chosen_or_a_time_typed_not_both() {
    let local = Local::plain(date(2026, 12, 5).at(18, 0, 0, 0), date(2026, 12, 5).at(21, 0, 0, 0));
    let code = slot::code(&local);
    assert_eq!(code, "2026-12-05T18:00/21:00");
    let chosen = WhenForm { slot: code.clone(), ..WhenForm::default() };
    let when = companion(&chosen).unwrap();
    assert_eq!((when.day, when.from, when.to), (date(2026, 12, 5), time(18, 0, 0, 0), time(21, 0, 0, 0)));
    let both = WhenForm { day: "lördag".into(), ..chosen.clone() };
    assert_eq!(companion(&both), Err(vec![WhenError::Both]));
    // To go back to: as it was chosen, or as it was typed.
    assert_eq!(WhenForm::of(&when, std::slice::from_ref(&code)), chosen);
    let typed = WhenForm::of(&when, &[]);
    assert_eq!((typed.slot.as_str(), typed.from.as_str()), (OWN, "18.00"));
    assert_eq!(companion(&typed), Ok(when));
    for wrong in ["", "x", "2026-12-05", "2026-12-05T18:00", "2026-12-05T18:00/21:00/x", "2026-02-30T18:00/21:00"] {
        assert_eq!(slot::read(wrong), None, "{wrong}");
    }
}

// R-BOOK-13
#[test]
fn a_series_goes_on_until_a_day() {
    let weekly = |until: &str| WhenForm { again: "vecka".into(), until: until.into(), ..form("tisdag", "15", "17") };
    let when = companion(&weekly("31 januari")).unwrap();
    assert_eq!(when.again, Some(Again { every: Every::Week, until: date(2027, 1, 31) }));
    assert_eq!(when.series().days().len(), 9);
    assert_eq!(WhenForm::of(&when, &[]).until, "2027-01-31");
    assert_eq!(companion(&weekly("")), Err(vec![WhenError::Until(DayError::Missing)]));
    assert_eq!(companion(&weekly("26 november")), Err(vec![WhenError::UntilFirst]));
    assert_eq!(companion(&weekly("2027-11-30")).map(|w| w.series().days().len()), Ok(MOST));
    assert_eq!(companion(&weekly("2027-12-07")), Err(vec![WhenError::UntilFar]));
    let second = WhenForm { again: "varannan-vecka".into(), ..weekly("2028-11-28") };
    assert_eq!(companion(&second).map(|w| w.series().days().len()), Ok(MOST));
    // Without a series its last day says nothing; all that is wrong is told at once.
    assert_eq!(companion(&WhenForm { again: String::new(), ..weekly("x") }).unwrap().again, None);
    let wrong = WhenForm { day: "x".into(), ..weekly("x") };
    let errors = [WhenError::Day(DayError::Unclear), WhenError::Until(DayError::Unclear)];
    assert_eq!(companion(&wrong), Err(errors.to_vec()));
}

proptest! {
    // Nothing that is typed breaks the reader, and what it reads is near.
    #[test]
    fn any_text_is_a_day_or_an_error(text in any::<String>(), d in 0..40_000i64) {
        let today = shift(date(1950, 1, 1), d);
        if let Ok(found) = day(&text, today) {
            prop_assert!((found.year() - today.year()).abs() <= 101);
        }
        let _ = (clock(&text, false), clock(&text, true), slot::read(&text));
    }

    #[test]
    fn likely_texts_break_nothing(text in "[0-9]{0,8}[ ./:-]{0,2}(la|lör|den|dec|joulukuuta|måndag|)[ ./-]?[0-9]{0,6}[./ -]?[0-9]{0,5}") {
        let _ = (day(&text, TODAY), clock(&text, true));
    }

    // However a day is written, the same day is read.
    #[test]
    fn each_way_of_writing_a_day_means_that_day(away in 0..365i64, d in 0..20_000i64) {
        let today = shift(date(2020, 1, 1), d);
        let meant = shift(today, away);
        let (n, m, y) = (meant.day(), meant.month(), meant.year());
        for lang in crate::domain::Lang::ALL {
            let named = crate::i18n::format::named_day(*lang, meant);
            prop_assert_eq!(day(&named, today), Ok(meant));
            prop_assert_eq!(day(&crate::i18n::format::on_day(*lang, meant), today), Ok(meant));
        }
        for text in [format!("{n}/{m}"), format!("{n}.{m}."), format!("{n}.{m}.{y}"), meant.to_string(), format!("{n}/{m} {y}")] {
            prop_assert_eq!(day(&text, today), Ok(meant), "{}", text);
        }
    }

    #[test]
    fn each_way_of_writing_a_time_means_that_time(hour in 0..24i8, minute in 0..60i8) {
        let meant = time(hour, minute, 0, 0);
        for text in [format!("{hour}.{minute:02}"), format!("{hour:02}:{minute:02}"), format!("kl {hour}.{minute:02}"), format!("{hour:02}{minute:02}")] {
            prop_assert_eq!(clock(&text, false), Ok(meant), "{}", text);
        }
    }

    // What is suggested is what is chosen, also in the nights when the clock is changed.
    #[test]
    fn a_suggestion_comes_back_as_it_was(start in 0..5 * 525_600i64, minutes in 1..=1380i64) {
        let zone = stockholm();
        let starts = at("2026-01-01T00:00") + SignedDuration::from_mins(start);
        let session = Session::new(starts, starts + SignedDuration::from_mins(minutes)).unwrap();
        let local = Local::of(session, &zone);
        let when = slot::read(&slot::code(&local)).unwrap();
        // An end that comes twice is the first one after the beginning.
        if local.ends_twice.is_none() {
            prop_assert_eq!(when.session(&zone), Ok(session));
        }
    }
}
