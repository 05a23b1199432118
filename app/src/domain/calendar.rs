//! Days as the portal counts them: in Stockholm, and handed in by the caller.

use jiff::civil::Date;

/// Whole days from `earlier` to `later`; negative when they stand the other way round.
pub fn days_between(earlier: Date, later: Date) -> i64 {
    let span = later.duration_since(earlier);
    span.as_hours() / 24
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn counts_whole_days_across_leap_day_and_year_end() {
        assert_eq!(days_between(date(2028, 2, 28), date(2028, 3, 1)), 2);
        assert_eq!(days_between(date(2027, 2, 28), date(2027, 3, 1)), 1);
        assert_eq!(days_between(date(2026, 12, 31), date(2027, 1, 1)), 1);
        assert_eq!(days_between(date(2027, 1, 1), date(2026, 12, 31)), -1);
        // Civil days have no daylight-saving hours to lose.
        assert_eq!(days_between(date(2026, 3, 28), date(2026, 3, 30)), 2);
    }
}
