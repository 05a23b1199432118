//! What has to be mended of a day and its times, said beside the field.

use jiff::civil::Date;

use super::{Asked, example};
use crate::{
    domain::{
        Lang,
        booking::{NotOne, SessionError, session::NoMoment, weigh::No},
    },
    forms::booking::when::{ClockError, DayError, WhenError, slot},
    i18n::{
        format::{self, capitalised},
        t, when,
    },
    pages::booking::no,
};

/// The field and the words of an error.
pub fn error(m: Asked<'_>, error: WhenError) -> (&'static str, String) {
    let lang = m.lang;
    let jumped = || no::time(lang, NotOne::Clock(NoMoment::Missing));
    // What is wrong with a suggested time is told there.
    let at = |field: &'static str| if slot::read(&m.form.slot).is_some() { "forslag" } else { field };
    match error {
        WhenError::Missing if m.suggestions.is_empty() => ("dag", day(m, DayError::Missing)),
        WhenError::Missing => ("forslag", t!(lang, book_when_missing)),
        WhenError::Both => ("forslag", t!(lang, book_when_both)),
        WhenError::Day(why) => ("dag", day(m, why)),
        WhenError::From(why) => ("fran", clock(lang, why)),
        WhenError::To(why) => ("till", clock(lang, why)),
        WhenError::FromJumped => (at("fran"), jumped()),
        WhenError::ToJumped => (at("till"), jumped()),
        WhenError::Twice => (at("gang"), no::time(lang, NotOne::Clock(NoMoment::ComesTwice))),
        WhenError::EndsFirst => (at("till"), no::time(lang, NotOne::Session(SessionError::EndsFirst))),
        WhenError::TooLong => (at("till"), no::time(lang, NotOne::Session(SessionError::TooLong))),
        WhenError::Then(why) => (at("dag"), no::words(lang, &No::Then(why))),
        WhenError::Until(DayError::Missing) => ("sista", t!(lang, book_when_until_missing)),
        WhenError::Until(why) => ("sista", day(m, why)),
        WhenError::UntilFirst => ("sista", t!(lang, book_when_until_first)),
        WhenError::UntilFar => ("sista", t!(lang, book_when_until_far)),
    }
}

fn day(m: Asked<'_>, why: DayError) -> String {
    unread(m.lang, m.today, why)
}

/// Why a day cannot be read, and how one is written.
pub fn unread(lang: Lang, today: Date, why: DayError) -> String {
    let example = example(lang, today);
    match why {
        DayError::Missing => t!(lang, book_when_day_missing, example = example),
        DayError::Unclear => t!(lang, book_when_day_unclear, example = example),
        DayError::NoSuch(number, month) => no_such(lang, example, number, month),
        DayError::OtherWeekday(date) => {
            let weekday = usize::from(date.weekday().to_monday_zero_offset().unsigned_abs());
            let weekday = when::weekdays(lang)[weekday];
            t!(lang, book_when_other_weekday, day = format::date(lang, date), weekday = weekday)
        }
    }
}

/// A day that its month does not have; February has one more in some years.
fn no_such(lang: Lang, example: String, number: u32, month: Date) -> String {
    let name = name(lang, month);
    if lang != lang.base() {
        t!(lang, book_when_month_days, month = capitalised(&name), days = month.days_in_month())
    } else if month.month() == 2 {
        t!(lang, book_when_no_such_year, example = example, number = number, year = month.year().to_string())
    } else {
        let name = if lang == Lang::Fi { capitalised(&name) } else { name };
        t!(lang, book_when_no_such, example = example, number = number, month = name)
    }
}

/// The month's name alone: "november", "marraskuu".
fn name(lang: Lang, month: Date) -> String {
    let said = when::month(lang, month);
    said.split_once(' ').map_or_else(|| said.clone(), |(name, _)| name.to_owned())
}

fn clock(lang: Lang, why: ClockError) -> String {
    match why {
        ClockError::Missing => t!(lang, book_when_clock_missing),
        ClockError::Unclear => t!(lang, book_when_clock_unclear),
    }
}
