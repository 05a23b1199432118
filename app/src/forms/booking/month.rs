//! Which month is looked at.

use jiff::civil::Date;

/// The first day of the month that `manad` says, as in "2026-12"; the month of `today` when it says none.
pub fn month(typed: Option<&str>, today: Date) -> Date {
    let read = |text: &str| {
        let (year, month) = text.split_once('-')?;
        // Around these years a calendar can turn a page either way.
        let year = year.parse().ok().filter(|y| (1900..=2200).contains(y))?;
        Date::new(year, month.parse().ok()?, 1).ok()
    };
    typed.and_then(read).unwrap_or_else(|| today.first_of_month())
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn what_is_no_month_is_this_one() {
        let today = date(2026, 11, 25);
        assert_eq!(month(Some("2026-12"), today), date(2026, 12, 1));
        for typed in [None, Some(""), Some("2026-13"), Some("2026"), Some("99999-01"), Some("1-1"), Some("x-y")] {
            assert_eq!(month(typed, today), date(2026, 11, 1), "{typed:?}");
        }
    }
}
