//! When a profile was last checked, and whether that is too long ago (R-PROV-2).

use jiff::civil::Date;

use crate::domain::calendar::days_between;

/// How fresh something checked on a day is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Freshness {
    /// Checked recently enough.
    Fresh,
    /// Not checked for longer than the ruleset's limit.
    Stale,
}

impl Freshness {
    /// Judges `checked_on` today, with the ruleset's limit in days (R-PROV-2).
    pub fn of(checked_on: Date, today: Date, limit_days: i64) -> Self {
        if days_between(checked_on, today) > limit_days { Self::Stale } else { Self::Fresh }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    // R-PROV-2
    #[test]
    fn is_stale_only_after_the_limit_has_passed() {
        let checked = date(2026, 5, 31);
        assert_eq!(Freshness::of(checked, date(2026, 11, 27), 180), Freshness::Fresh);
        assert_eq!(Freshness::of(checked, date(2026, 11, 28), 180), Freshness::Stale);
        // A check dated tomorrow, by a clock that runs ahead, is not stale.
        assert_eq!(Freshness::of(date(2026, 6, 1), checked, 180), Freshness::Fresh);
    }
}
