//! Dates, times, numbers and lists as each language writes them.

use jiff::civil::{Date, DateTime};

use crate::domain::{
    Lang,
    directory::{Clock, Hours},
};

const MONTHS_SV: [&str; 12] = [
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
const MONTHS_FI: [&str; 12] = [
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
const DAYS_SV: [&str; 7] = ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"];
const DAYS_FI: [&str; 7] = ["maanantai", "tiistai", "keskiviikko", "torstai", "perjantai", "lauantai", "sunnuntai"];

/// The day in words: "22 november 2026", "22. marraskuuta 2026".
pub fn date(lang: Lang, date: Date) -> String {
    let month = usize::from(date.month().unsigned_abs()) - 1;
    match lang.base() {
        Lang::Fi => format!("{}. {} {}", date.day(), MONTHS_FI[month], date.year()),
        _ => format!("{} {} {}", date.day(), MONTHS_SV[month], date.year()),
    }
}

/// A day soon to come: "torsdag 26 november", "torstai 26. marraskuuta".
pub fn day(lang: Lang, date: Date) -> String {
    let weekday = usize::from(date.weekday().to_monday_zero_offset().unsigned_abs());
    let month = usize::from(date.month().unsigned_abs()) - 1;
    match lang.base() {
        Lang::Fi => format!("{} {}. {}", DAYS_FI[weekday], date.day(), MONTHS_FI[month]),
        _ => format!("{} {} {}", DAYS_SV[weekday], date.day(), MONTHS_SV[month]),
    }
}

/// On such a day: "torsdag 26 november", "torstaina 26. marraskuuta".
pub fn on_day(lang: Lang, date: Date) -> String {
    let text = day(lang, date);
    match (lang.base(), text.split_once(' ')) {
        (Lang::Fi, Some((weekday, rest))) => format!("{weekday}na {rest}"),
        _ => text,
    }
}

/// A moment that has been, in Stockholm: "24 november 2026 klockan 9.05".
pub fn moment(lang: Lang, at: DateTime) -> String {
    let clock = if lang.base() == Lang::Fi { "kello" } else { "klockan" };
    format!("{} {clock} {}.{:02}", date(lang, at.date()), at.hour(), at.minute())
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
    let and = if lang.base() == Lang::Fi { "ja" } else { "och" };
    match items {
        [] => String::new(),
        [one] => one.clone(),
        [rest @ .., last] => format!("{} {and} {last}", rest.join(", ")),
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
    use jiff::civil::date as day_of;

    // R-LANG-1
    #[test]
    fn dates_numbers_and_lists_follow_the_language() {
        assert_eq!(date(Lang::SvLattlast, day_of(2026, 11, 22)), "22 november 2026");
        assert_eq!(date(Lang::FiSelko, day_of(2026, 11, 22)), "22. marraskuuta 2026");
        assert_eq!(day(Lang::Sv, day_of(2026, 11, 26)), "torsdag 26 november");
        assert_eq!(day(Lang::Fi, day_of(2026, 11, 26)), "torstai 26. marraskuuta");
        assert_eq!(on_day(Lang::SvLattlast, day_of(2026, 11, 29)), "söndag 29 november");
        assert_eq!(on_day(Lang::FiSelko, day_of(2026, 11, 25)), "keskiviikkona 25. marraskuuta");
        let morning = day_of(2026, 11, 24).at(9, 5, 59, 0);
        assert_eq!(moment(Lang::Sv, morning), "24 november 2026 klockan 9.05");
        assert_eq!(moment(Lang::Fi, morning), "24. marraskuuta 2026 kello 9.05");
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
}
