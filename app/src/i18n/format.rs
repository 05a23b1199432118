//! Dates, times, numbers and lists as each language writes them.

use jiff::civil::{Date, DateTime, Time};

use crate::domain::{
    Lang,
    directory::{Clock, Hours},
};

pub(crate) const MONTHS_SV: [&str; 12] = [
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
];
pub(crate) const MONTHS_FI: [&str; 12] = [
    "tammikuuta",
    "helmikuuta",
    "maaliskuuta",
    "huhtikuuta",
    "toukokuuta",
    "kesäkuuta",
    "heinäkuuta",
    "elokuuta",
    "syyskuuta",
    "lokakuuta",
    "marraskuuta",
    "joulukuuta",
];
pub(crate) const DAYS_SV: [&str; 7] = ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"];
pub(crate) const DAYS_FI: [&str; 7] =
    ["maanantai", "tiistai", "keskiviikko", "torstai", "perjantai", "lauantai", "sunnuntai"];

/// The day in words: "22 november 2026", "22. marraskuuta 2026".
pub fn date(lang: Lang, date: Date) -> String {
    let month = usize::from(date.month().unsigned_abs()) - 1;
    match lang.base() {
        Lang::Fi => format!("{}. {} {}", date.day(), MONTHS_FI[month], date.year()),
        _ => format!("{} {} {}", date.day(), MONTHS_SV[month], date.year()),
    }
}

/// The day with its name: "torsdag 26 november 2026", "torstai 26. marraskuuta 2026".
pub fn named_day(lang: Lang, day: Date) -> String {
    let weekday = usize::from(day.weekday().to_monday_zero_offset().unsigned_abs());
    let names = if lang.base() == Lang::Fi { DAYS_FI } else { DAYS_SV };
    format!("{} {}", names[weekday], date(lang, day))
}

/// On that day, with the day of the week: "torsdag 26 november 2026", "torstaina 26. marraskuuta 2026".
pub fn on_day(lang: Lang, day: Date) -> String {
    let named = named_day(lang, day);
    match named.split_once(' ') {
        Some((name, rest)) if lang.base() == Lang::Fi => format!("{name}na {rest}"),
        _ => named,
    }
}

/// The time on a clock, always with minutes: "14.20", "9.05".
pub fn clock(time: Time) -> String {
    format!("{}.{:02}", time.hour(), time.minute())
}

/// A moment: "24 november 2026 klockan 14.20".
pub fn moment(lang: Lang, at: DateTime) -> String {
    let word = if lang.base() == Lang::Fi { "kello" } else { "klockan" };
    format!("{} {word} {}", date(lang, at.date()), clock(at.time()))
}

/// A moment with the day of the week: "torsdag 26 november 2026 klockan 13.00".
pub fn named_moment(lang: Lang, at: DateTime) -> String {
    let word = if lang.base() == Lang::Fi { "kello" } else { "klockan" };
    format!("{} {word} {}", named_day(lang, at.date()), clock(at.time()))
}

/// A length of time in words: "3 timmar och 30 minuter", "1 tunti".
pub fn duration(lang: Lang, minutes: u32) -> String {
    let (hours, rest) = (minutes / 60, minutes % 60);
    let words = match lang.base() {
        Lang::Fi => [["tunti", "tuntia"], ["minuutti", "minuuttia"]],
        _ => [["timme", "timmar"], ["minut", "minuter"]],
    };
    let one = |n: u32, [single, many]: [&str; 2]| format!("{n}\u{a0}{}", if n == 1 { single } else { many });
    let mut parts = Vec::new();
    if hours > 0 || rest == 0 {
        parts.push(one(hours, words[0]));
    }
    if rest > 0 {
        parts.push(one(rest, words[1]));
    }
    list(lang, &parts)
}

/// A time of day: "18", "16.30". Full hours without minutes, as people say them.
pub fn time(clock: Clock) -> String {
    match (clock.minutes() / 60, clock.minutes() % 60) {
        (hour, 0) => hour.to_string(),
        (hour, minute) => format!("{hour}.{minute:02}"),
    }
}

/// The week's hours in words, a line for each run of days: "måndag–fredag klockan 8–16.30".
pub fn hours(lang: Lang, hours: &Hours) -> Vec<String> {
    let (days, at) = match lang.base() {
        Lang::Fi => (DAYS_FI, "kello"),
        _ => (DAYS_SV, "klockan"),
    };
    let line = |(first, last, (from, to)): (usize, usize, (Clock, Clock))| {
        let span = if first == last { days[first].to_owned() } else { format!("{}–{}", days[first], days[last]) };
        format!("{span} {at} {}–{}", time(from), time(to))
    };
    hours.runs().into_iter().map(line).collect()
}

/// A whole number with a no-break space between thousands.
#[expect(clippy::cast_possible_truncation, reason = "only whole numbers of modest size are shown")]
pub fn number(n: f64) -> String {
    let digits = (n.round() as i64).abs().to_string();
    let mut out = String::from(if n < 0.0 { "−" } else { "" });
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push('\u{a0}');
        }
        out.push(digit);
    }
    out
}

/// One decimal with a comma: "3,4".
pub fn decimal(n: f64) -> String {
    format!("{n:.1}").replace('.', ",")
}

/// A list in words: "A", "A och B", "A, B och C".
pub fn list(lang: Lang, items: &[String]) -> String {
    joined(items, if lang.base() == Lang::Fi { "ja" } else { "och" })
}

/// One of a list in words: "A", "A eller B", "A, B eller C".
pub fn any_of(lang: Lang, items: &[String]) -> String {
    joined(items, if lang.base() == Lang::Fi { "tai" } else { "eller" })
}

fn joined(items: &[String], last_by: &str) -> String {
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [rest @ .., last] => format!("{} {last_by} {last}", rest.join(", ")),
    }
}

/// The text with its first letter in upper case.
pub fn capitalised(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date as day;

    // R-LANG-1
    #[test]
    fn dates_numbers_and_lists_follow_the_language() {
        assert_eq!(date(Lang::SvLattlast, day(2026, 11, 22)), "22 november 2026");
        assert_eq!(date(Lang::FiSelko, day(2026, 11, 22)), "22. marraskuuta 2026");
        assert_eq!(number(1_234_567.0), "1\u{a0}234\u{a0}567");
        assert_eq!(number(999.0), "999");
        assert_eq!(decimal(3.44), "3,4");
        let abc = ["a", "b", "c"].map(String::from);
        assert_eq!(list(Lang::Sv, &abc), "a, b och c");
        assert_eq!(list(Lang::Fi, &abc[..2]), "a ja b");
        let week: Hours = "mon-fri 08:00-16:30; sat 10:00-24:00".parse().unwrap();
        assert_eq!(hours(Lang::Sv, &week), ["måndag–fredag klockan 8–16.30", "lördag klockan 10–24"]);
        assert_eq!(hours(Lang::Fi, &week)[1], "lauantai kello 10–24");
        assert_eq!(capitalised("åtta"), "Åtta");
    }

    // R-LANG-1
    #[test]
    fn days_moments_and_lengths_follow_the_language() {
        assert_eq!(named_day(Lang::Fi, day(2026, 11, 26)), "torstai 26. marraskuuta 2026");
        assert_eq!(on_day(Lang::Sv, day(2026, 11, 26)), "torsdag 26 november 2026");
        assert_eq!(on_day(Lang::Fi, day(2026, 11, 26)), "torstaina 26. marraskuuta 2026");
        assert_eq!(on_day(Lang::FiSelko, day(2026, 11, 25)), "keskiviikkona 25. marraskuuta 2026");
        assert_eq!(on_day(Lang::Fi, day(2026, 11, 29)), "sunnuntaina 29. marraskuuta 2026");
        let at = day(2026, 11, 24).at(9, 5, 59, 0);
        assert_eq!(moment(Lang::Sv, at), "24 november 2026 klockan 9.05");
        assert_eq!(moment(Lang::Fi, at), "24. marraskuuta 2026 kello 9.05");
        assert_eq!(duration(Lang::Sv, 0), "0\u{a0}timmar");
        assert_eq!(duration(Lang::Sv, 210), "3\u{a0}timmar och 30\u{a0}minuter");
        assert_eq!(duration(Lang::Fi, 61), "1\u{a0}tunti ja 1\u{a0}minuutti");
        assert_eq!(duration(Lang::FiSelko, 30), "30\u{a0}minuuttia");
    }
}
