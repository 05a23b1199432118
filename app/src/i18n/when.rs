//! Sessions and deadlines in words, as people say them (R-BOOK-3): "på lördag den 5 december klockan 18–21".
//!
//! All is on the clock in Stockholm. The year is said only when it is not the year of `today`.

use jiff::civil::{Date, Time};

use super::format::{DAYS_FI, DAYS_SV, MONTHS_FI, MONTHS_SV};
use crate::domain::{
    Lang,
    booking::{Local, Twice},
    choice::decision::shift,
};

/// What a Finnish day of the week ends with: on it, from it, to it.
const FROM_FI: [&str; 7] =
    ["maanantaista", "tiistaista", "keskiviikosta", "torstaista", "perjantaista", "lauantaista", "sunnuntaista"];
const TO_FI: [&str; 7] =
    ["maanantaihin", "tiistaihin", "keskiviikkoon", "torstaihin", "perjantaihin", "lauantaihin", "sunnuntaihin"];

fn finnish(lang: Lang) -> bool {
    lang.base() == Lang::Fi
}

fn weekday_of(day: Date) -> usize {
    usize::from(day.weekday().to_monday_zero_offset().unsigned_abs())
}

fn month_of(day: Date) -> usize {
    usize::from(day.month().unsigned_abs()) - 1
}

/// A day without the day of the week: "5 december", "5. joulukuuta", and the year when it is another.
fn date(lang: Lang, day: Date, today: Date) -> String {
    let said = if finnish(lang) {
        format!("{}. {}", day.day(), MONTHS_FI[month_of(day)])
    } else {
        format!("{} {}", day.day(), MONTHS_SV[month_of(day)])
    };
    if day.year() == today.year() { said } else { format!("{said} {}", day.year()) }
}

/// The day with its name, as one says it of something that is on that day: "lördag den 5 december",
/// "lauantaina 5. joulukuuta".
pub fn day(lang: Lang, on: Date, today: Date) -> String {
    let said = date(lang, on, today);
    if finnish(lang) {
        format!("{}na {said}", DAYS_FI[weekday_of(on)])
    } else {
        format!("{} den {said}", DAYS_SV[weekday_of(on)])
    }
}

/// The month by itself: "december 2026", "joulukuu 2026".
pub fn month(lang: Lang, day: Date) -> String {
    let name = if finnish(lang) {
        MONTHS_FI[month_of(day)].strip_suffix("ta").unwrap_or_default()
    } else {
        MONTHS_SV[month_of(day)]
    };
    format!("{name} {}", day.year())
}

/// The seven days of the week, Monday first.
pub fn weekdays(lang: Lang) -> [&'static str; 7] {
    if finnish(lang) { DAYS_FI } else { DAYS_SV }
}

/// A time of day: "18", "16.30". Full hours without minutes, as people say them.
pub fn hour(time: Time) -> String {
    match time.minute() {
        0 => time.hour().to_string(),
        minute => format!("{}.{minute:02}", time.hour()),
    }
}

fn at(lang: Lang, time: &str) -> String {
    format!("{} {time}", if finnish(lang) { "kello" } else { "klockan" })
}

/// From when to when, without the day: "klockan 18–21". Midnight at its end is 24.
pub fn times(lang: Lang, session: &Local) -> String {
    let end = if ends_at_midnight(session) { "24".to_owned() } else { hour(session.ends.time()) };
    at(lang, &format!("{}–{end}", hour(session.starts.time())))
}

fn ends_at_midnight(session: &Local) -> bool {
    session.ends.time() == Time::midnight() && shift(session.day(), 1) == session.ends.date()
}

/// The session in words: "lördag den 5 december klockan 18–21", and over midnight both days: "lördag den 5 december
/// klockan 22 till söndag den 6 december klockan 2".
pub fn session(lang: Lang, session: &Local, today: Date) -> String {
    let (starts, ends) = (session.starts, session.ends);
    let said = if starts.date() == ends.date() || ends_at_midnight(session) {
        format!("{} {}", day(lang, starts.date(), today), times(lang, session))
    } else {
        let (from, to) = (at(lang, &hour(starts.time())), at(lang, &hour(ends.time())));
        if finnish(lang) {
            let (first, last) = (FROM_FI[weekday_of(starts.date())], TO_FI[weekday_of(ends.date())]);
            format!(
                "{first} {} {from} {last} {} {to}",
                date(lang, starts.date(), today),
                date(lang, ends.date(), today)
            )
        } else {
            format!("{} {from} till {} {to}", day(lang, starts.date(), today), day(lang, ends.date(), today))
        }
    };
    format!("{said}{}", which(lang, session))
}

/// The session as it is said in a sentence: "på lördag den 5 december klockan 18–21" when it is to come.
pub fn on_session(lang: Lang, local: &Local, today: Date) -> String {
    let said = session(lang, local, today);
    match (finnish(lang), local.day() < today) {
        (false, false) => format!("på {said}"),
        _ => said,
    }
}

/// Which one is meant of a time that comes twice, the night that summer time ends; nothing on other nights.
fn which(lang: Lang, session: &Local) -> String {
    let one = |twice: Option<Twice>, time: Time, ends: bool| {
        let time = hour(time);
        twice.map(|twice| match (finnish(lang), ends, twice) {
            (false, false, Twice::First) => format!("börjar den första gången klockan är {time}"),
            (false, false, Twice::Second) => format!("börjar den andra gången klockan är {time}"),
            (false, true, Twice::First) => format!("slutar den första gången klockan är {time}"),
            (false, true, Twice::Second) => format!("slutar den andra gången klockan är {time}"),
            (true, false, Twice::First) => format!("alkaa, kun kello on {time} ensimmäisen kerran"),
            (true, false, Twice::Second) => format!("alkaa, kun kello on {time} toisen kerran"),
            (true, true, Twice::First) => format!("loppuu, kun kello on {time} ensimmäisen kerran"),
            (true, true, Twice::Second) => format!("loppuu, kun kello on {time} toisen kerran"),
        })
    };
    let parts =
        [one(session.starts_twice, session.starts.time(), false), one(session.ends_twice, session.ends.time(), true)];
    parts.into_iter().flatten().fold(String::new(), |said, part| said + ", " + &part)
}

/// A moment by which something is to be done: "i dag klockan 12", "i morgon klockan 12", "fredag den 4 december
/// klockan 12" (R-BOOK-3).
pub fn deadline(lang: Lang, by: jiff::civil::DateTime, today: Date) -> String {
    format!("{} {}", near_day(lang, by.date(), today), at(lang, &hour(by.time())))
}

/// A day as one says it today: "i dag", "i morgon", "i går", or its name.
pub fn near_day(lang: Lang, on: Date, today: Date) -> String {
    let near = [(-1, "i går", "eilen"), (0, "i dag", "tänään"), (1, "i morgon", "huomenna")];
    let found = near.into_iter().find(|(away, ..)| shift(today, *away) == on);
    found.map_or_else(|| day(lang, on, today), |(_, sv, fi)| (if finnish(lang) { fi } else { sv }).to_owned())
}

#[cfg(test)]
mod tests;
