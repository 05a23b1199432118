//! Being away from housing support: it changes no compensation, and is summed by month for the board (R-BOOK-15).

use jiff::civil::Date;

/// How many days of a month somebody is away: each day once, however often it was said.
pub fn days_in_month(absences: &[(Date, Date)], month: Date) -> u32 {
    let days = (1..=month.days_in_month()).filter_map(|day| Date::new(month.year(), month.month(), day).ok());
    let away = |day: &Date| absences.iter().any(|(from, to)| from <= day && day <= to);
    u32::try_from(days.filter(away).count()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    // R-BOOK-15: by month, each day once, also across the turn of a month and on a leap day.
    #[test]
    fn days_are_summed_by_month() {
        let away = [(date(2026, 11, 28), date(2026, 12, 3)), (date(2026, 12, 2), date(2026, 12, 4))];
        assert_eq!(days_in_month(&away, date(2026, 11, 1)), 3);
        assert_eq!(days_in_month(&away, date(2026, 12, 24)), 4);
        assert_eq!(days_in_month(&away, date(2027, 1, 1)), 0);
        assert_eq!(days_in_month(&[(date(2028, 2, 1), date(2028, 3, 31))], date(2028, 2, 1)), 29);
    }
}
